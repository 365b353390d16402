// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>

namespace frontrow {

class PreviewView;
struct PageFrame;

/// Takes a picture of the beginning of a page as readers get it: in the theme of the preview, in the light, as wide as
/// on a desktop's screen. The page is drawn in a preview of its own that is on no screen, beside the window.
class PagePicture : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize page{1200, 900}; ///< CSS pixels

    explicit PagePicture(QObject *parent = nullptr);
    ~PagePicture() override;

    /// Takes a picture of \a frame, in the theme of \a like. What is under way is forgotten.
    void take(const PageFrame &frame, const PreviewView &like);

Q_SIGNALS:
    /// \a picture is of page or larger, by the screen's ratio; null where there is no preview.
    void taken(const QImage &picture);

private:
    void poll();
    void finish(const QImage &picture);

    std::unique_ptr<PreviewView> m_view;
    QTimer m_poll; ///< asks whether all pictures of the page are there
    int m_polls = 0;
    bool m_areThere = false; ///< at the last poll, so that they are drawn at the next
};

} // namespace frontrow
