// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/previewframe.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace frontrow {

/// Registers the scheme of the preview's page and takes away what could weaken its sandbox from the environment.
/// Call once, before the QApplication.
void preparePreview();

/// Shows a post as its blog will, in a page that runs no script of the post, loads nothing from the network and never
/// navigates. The page is loaded once; frames are patched in by block.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Shows \a frame as soon as the page has acknowledged the one before; of several waiting only the newest is kept.
    void setFrame(const PreviewFrame &frame);
    /// Brings the block that holds \a offset of the post's text into view, and moves nothing when it is.
    void scrollToOffset(qsizetype offset);
    /// Follows the application's light or dark palette.
    void setDark(bool isDark);
    /// 1.0 is the size of the blog.
    void setZoomFactor(qreal factor);

    /// Runs \a script in the isolated world of the page and gives what it returns; nothing while the preview is
    /// stopped. For tests.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &done);

Q_SIGNALS:
    /// The frame of \a revision is in the page.
    void frameShown(quint64 revision);
    /// A block was clicked that comes from \a offset of the post's text.
    void offsetClicked(qsizetype offset);
    /// A link was clicked whose scheme is http, https or mailto. The preview itself never opens it.
    void linkActivated(const QUrl &url);
    /// How much of the post that is shown now is held back: scripts, remote pictures, embedded pages, requests that
    /// were refused. Emitted when the number changes.
    void contentBlocked(int count);
    /// The page is not shown, or not any more; \a reason is a sentence, and the view shows it too. It comes back with
    /// the next frame unless the system is the reason (root, no sandbox).
    void stopped(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace frontrow
