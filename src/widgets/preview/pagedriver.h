// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/preview/pagecontents.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <functional>
#include <optional>

namespace frontrow {

class PreviewPage;
class PreviewProfile;

/// Brings frames into a PreviewPage: one at a time, of those that wait the newest; loads the page again when its
/// renderer ends or does not answer, and gives up on a frame that ends it twice.
class PageDriver : public QObject
{
    Q_OBJECT

public:
    /// Loads the shell. Both must outlive this.
    PageDriver(PreviewProfile &profile, PreviewPage &page, QObject *parent = nullptr);

    void setFrame(const PreviewFrame &frame);
    void setDark(bool isDark);
    void reveal(qsizetype offset);
    /// Calls \a done with the place in the post's text of the block at \a point of the page's window, in CSS pixels;
    /// not at all where there is none, or a link.
    void findOffset(QPointF point, const std::function<void(qsizetype)> &done);

Q_SIGNALS:
    void frameShown(quint64 revision);
    /// How much of what is shown now is held back (see PreviewView::contentBlocked()); only when it is another number.
    void contentBlocked(int count);
    /// The page has not answered for three seconds, or answers again.
    void busyChanged(bool isBusy);
    /// The page is gone and does not come back for this frame; \a reason is a sentence.
    void stopped(const QString &reason);
    /// A page that was stopped is there again.
    void resumed();

private:
    enum class State {
        Loading, ///< the shell is on its way
        Ready,
        Stopped, ///< given up on m_fatalRevision
        Forbidden, ///< the renderer is not locked in; nothing of a post goes there
    };

    void start();
    void sendNext();
    void acknowledge(const QString &title);
    void watch();
    void restart();
    void setBusy(bool isBusy);

    PreviewProfile &m_profile;
    PreviewPage &m_page;
    PageContents m_contents;
    QTimer m_watchdog;
    QElapsedTimer m_sent;
    std::optional<PreviewFrame> m_waiting;
    std::optional<PreviewFrame> m_inFlight;
    std::optional<PreviewFrame> m_shown;
    quint64 m_sequence = 0;
    std::optional<quint64> m_fatalRevision; ///< of the frame with which the renderer ended last
    int m_held = 0;
    State m_state = State::Loading;
    bool m_isBusy = false;
    bool m_isDark = false;
};

} // namespace frontrow
