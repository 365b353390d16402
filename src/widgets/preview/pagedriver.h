// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/pagetheme.h"
#include "widgets/preview/pagecontents.h"
#include "widgets/preview/previewsurface.h"

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

    void setFrame(const PageFrame &frame);
    void setDark(bool isDark);
    /// Shows the post in \a pageTheme from now on; the elements of its text stay the same.
    void setPageTheme(const PageTheme &pageTheme);
    /// Brings the line of \a offset into view when the page shows \a revision, together with it when that is to come.
    void setCaret(qsizetype offset, quint64 revision);
    /// See PreviewSurface::setFetchedPictures().
    void setFetchedPictures(const QHash<QString, QString> &files);
    /// Calls \a done with the place in the post's text of what is at \a point of the page's window, in CSS pixels: of
    /// the line in code, lists and tables, of the block elsewhere; on the box of a task also with whether it is ticked.
    /// Not at all where there is none, or a link.
    void findOffset(QPointF point, const std::function<void(qsizetype, std::optional<bool>)> &done);
    /// Calls \a done with the place in the post's text between two blocks that is nearest to \a y, and with how far
    /// down in the window it is; both in CSS pixels. -1 and \a y for a page without blocks.
    void findBoundary(qreal y, const std::function<void(qsizetype, qreal)> &done);
    /// Calls \a done with the figure at \a point and where it is in the page's window; with an empty area where there
    /// is none.
    void findFigure(QPointF point, const std::function<void(const PreviewFigure &, QRectF)> &done);
    /// Calls \a done with the blocks that come from \a part of the post's text, all for an empty one, as HTML without
    /// anything of the preview's own, and as plain text.
    void takeRichText(TextRange part, const std::function<void(const QString &html, const QString &text)> &done);

    /// The page shows its pictures with at most about \a pixels across from now on (PictureServer::setWidth()).
    void setPictureWidth(int pixels);
    /// Calls \a done when all pictures of the page are there, those out of sight among them, or are not coming.
    void whenPicturesAreThere(const std::function<void()> &done);

Q_SIGNALS:
    void frameShown(quint64 revision);
    /// How much of what is shown now is held back (see PreviewView::contentBlocked()); only when it is another number.
    void contentBlocked(int count);
    /// The sources, as written, of pictures of other hosts that are not shown; only when they are others.
    void remotePicturesFound(const QStringList &sources);
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
        Forbidden, ///< the renderer is not sandboxed; nothing of a post goes there
    };

    void start();
    void sendTheme();
    void loadTypesetter();
    void sendNext();
    void reveal();
    void takeHeld(const QVariantMap &held);
    [[nodiscard]] static std::optional<quint64> silentNumber(const QString &title);
    void acknowledge(const QString &title);
    void watch();
    void restart();
    void setBusy(bool isBusy);
    void showAgain();
    void pollPictures(int pollsLeft, const std::function<void()> &done);

    PreviewProfile &m_profile;
    PreviewPage &m_page;
    PageContents m_contents;
    PageTheme m_pageTheme;
    QTimer m_watchdog;
    QElapsedTimer m_sent;
    std::optional<PageFrame> m_waiting;
    std::optional<PageFrame> m_inFlight;
    std::optional<PageFrame> m_shown;
    quint64 m_sequence = 0;
    std::optional<quint64> m_fatalRevision; ///< the revision of the frame with which the renderer ended last
    struct Caret
    {
        qsizetype offset = 0;
        quint64 revision = 0;
    };
    std::optional<Caret> m_caret;
    bool m_isCaretShown = false; ///< it was brought into view
    QHash<QString, QString> m_fetched;
    QStringList m_remote;
    int m_held = 0;
    State m_state = State::Loading;
    bool m_isBusy = false;
    bool m_isDark = false;
    bool m_hasTypesetter = false; ///< KaTeX is in the page
};

} // namespace frontrow
