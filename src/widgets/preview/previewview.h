// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/preview/previewsurface.h"
#include "workspace/pictures/picturesources.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace frontrow {

/// Chooses how the preview will draw, and takes away what could weaken its sandbox from the environment. Call once,
/// before the QApplication.
void preparePreview();

/// Shows a post as its blog will, in a page that runs no script of the post, loads nothing from the network and never
/// navigates. The page is loaded once; frames are patched in by block. The page itself comes from a plugin that is
/// loaded when the view has been drawn for the first time: a window with it is there at once, and a hidden preview
/// costs nothing. What is asked of it before is done then. As wide as PreviewSurface, which it stands for.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Shows \a frame as soon as the page has acknowledged the one before; of several waiting only the newest is kept.
    void setFrame(const PageFrame &frame);
    /// Brings the line that holds \a offset of \a revision of the post's text into view, and moves nothing when it is:
    /// at once, or with the frame of that revision.
    void setCaret(qsizetype offset, quint64 revision);
    /// Shows posts in \a theme from now on; Frontrow's own until this is called.
    void setPageTheme(const PageTheme &pageTheme);
    /// Shows posts as \a other does: in its theme, with the pictures that it has from other hosts.
    void showAs(const PreviewView &other);
    /// Follows the application's light or dark palette.
    void setDark(bool isDark);
    /// 1.0 is the size of the blog.
    void setZoomFactor(qreal factor);
    [[nodiscard]] qreal zoomFactor() const;
    /// Shows the page as on a screen of \a pixels CSS pixels, in the middle and as large as fits; 0 as wide as there is
    /// room.
    void setPageWidth(int pixels);
    /// Makes the page larger (1) or smaller (-1) by a step.
    void zoom(int steps);
    /// Opens the bar that finds in the page.
    void openFind();
    void findNext(bool isBackward);
    [[nodiscard]] bool hasKeyboard() const;

    /// The page is there; else nothing can be printed or copied.
    [[nodiscard]] bool isReady() const;
    /// Gives the post as it is shown as a PDF of \a pages of \a paper (empty for all); nothing when that failed. \a
    /// done is not called when the view ends first.
    void makePdf(
        const QPageLayout &paper, const QPageRanges &pages, const std::function<void(const QByteArray &)> &done);
    /// Puts the post as it is shown on the clipboard, as HTML and as plain text; only the blocks that come from \a part
    /// of its text unless that is empty.
    void copyRichText(TextRange part);
    /// Shows \a files in place of pictures of other hosts: source as written → file.
    void setFetchedPictures(const QHash<QString, QString> &files);

    /// Runs \a script in the isolated world of the page and gives what it returns; nothing while the preview is
    /// stopped.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &done);

Q_SIGNALS:
    /// The frame of \a revision is in the page.
    void frameShown(quint64 revision);
    /// A place was clicked that comes from \a offset of the post's text.
    void offsetClicked(qsizetype offset);
    /// The box of a task was clicked, which is shown ticked or not and comes from the line at \a offset.
    void taskClicked(qsizetype offset, bool isTicked);
    /// The card of \a figure was asked for.
    void figureChosen(const frontrow::PreviewFigure &figure);
    /// A link was clicked whose scheme is http, https or mailto. The preview itself never opens it.
    void linkActivated(const QUrl &url);
    /// How much of the post that is shown now is held back: scripts, remote pictures, embedded pages, requests that
    /// were refused. Emitted when the number changes.
    void contentBlocked(int count);
    /// Pictures of other hosts that are not shown, as written in the post; empty when there are none any more.
    void remotePicturesFound(const QStringList &sources);
    void zoomChanged(qreal factor);
    /// Pictures or PDFs were dropped between two blocks: at \a offset of the post's text, -1 for a page without blocks.
    void picturesArrived(const QList<frontrow::PictureSource> &sources, qsizetype offset);
    /// The page is not shown, or not any more; \a reason is a sentence, and the view shows it too. It comes back with
    /// the next frame unless the system is the reason (root, no sandbox).
    void stopped(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Why there is no preview when the part that has it could not be loaded, and what to do. \param error of
/// QPluginLoader.
[[nodiscard]] QString previewPluginDescription(const QString &error);

} // namespace frontrow
