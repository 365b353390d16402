// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/pagetheme.h"
#include "workspace/preview/previewframe.h"

#include <QColor>
#include <QPageLayout>
#include <QPageRanges>
#include <QRect>
#include <QUrl>
#include <QVariant>
#include <QtPlugin>

#include <functional>
#include <memory>

class QWidget;

namespace frontrow {

/// A figure or picture in the page.
struct PreviewFigure
{
    TextRange block; ///< the part of the post's text that it comes from
    qsizetype index = 0; ///< among the figures of that block

    bool operator==(const PreviewFigure &) const = default;
};

/// About the background of Frontrow's own themes, for the moments before there is a page.
[[nodiscard]] inline QColor pageColor(bool isDark)
{
    return isDark ? QColor(0x25, 0x2a, 0x34) : QColor(0xff, 0xff, 0xff);
}

/// What the page of the preview tells the view that shows it. See the signals of PreviewView.
class PreviewListener
{
public:
    virtual void frameShown(quint64 revision) = 0;
    virtual void offsetClicked(qsizetype offset) = 0;
    virtual void taskClicked(qsizetype offset, bool isTicked) = 0;
    /// The mouse came to \a figure, which shows in \a area of the surface's widget; an empty area when it left.
    virtual void figurePointed(const PreviewFigure &figure, QRect area) = 0;
    virtual void linkActivated(const QUrl &url) = 0;
    virtual void contentBlocked(int count) = 0;
    virtual void remotePicturesFound(const QStringList &sources) = 0;
    virtual void busyChanged(bool isBusy) = 0;
    virtual void zoomChanged(qreal factor) = 0;
    virtual void stopped(const QString &reason) = 0;
    virtual void resumed() = 0;

protected:
    ~PreviewListener() = default;
};

/// The page of the preview and the widget that shows it. Everything that needs WebEngine is behind it, in a plugin: it
/// is as wide as what the window wants of a page.
class PreviewSurface
{
public:
    virtual ~PreviewSurface() = default;

    /// Owned by the surface.
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void setFrame(const PageFrame &frame) = 0;
    virtual void setCaret(qsizetype offset, quint64 revision) = 0;
    virtual void setDark(bool isDark) = 0;
    virtual void setPageTheme(const PageTheme &pageTheme) = 0;
    /// Makes the page smaller beside its zoom, so that it fits.
    virtual void setScale(qreal scale) = 0;
    /// The page is \a pixels of the screen wide. Its pictures are made anew when it has become wider, and stay when it
    /// is narrower.
    virtual void setRoom(int pixels) = 0;
    virtual void setZoomFactor(qreal factor) = 0;
    /// Marks \a text in the page and brings the next match into view; an empty text ends it. \a done gets how many
    /// matches there are and which is the current one, from 1.
    virtual void find(const QString &text, bool isBackward, const std::function<void(int, int)> &done) = 0;
    /// Gives the post as it is shown as a PDF of \a pages of \a paper (empty for all); nothing when that failed.
    virtual void makePdf(
        const QPageLayout &paper, const QPageRanges &pages, const std::function<void(const QByteArray &)> &done) = 0;
    virtual void copyRichText(TextRange part) = 0;
    /// Gives the place in the post's text between two blocks that is nearest to \a y, in pixels of widget(), and how
    /// far down there it is; -1 and \a y for a page without blocks.
    virtual void findBoundary(int y, const std::function<void(qsizetype, int)> &done) = 0;
    /// Pictures of other hosts: source as written → the file that was fetched for it.
    virtual void setFetchedPictures(const QHash<QString, QString> &files) = 0;
    virtual void evaluate(const QString &script, const std::function<void(const QVariant &)> &done) = 0;
};

/// What the plugin is asked for.
class PreviewPlugin
{
public:
    virtual ~PreviewPlugin() = default;
    /// \a listener outlives the surface.
    [[nodiscard]] virtual std::unique_ptr<PreviewSurface> makeSurface(PreviewListener &listener, bool isDark) = 0;
};

} // namespace frontrow

#define FRONTROW_PREVIEW_PLUGIN "io.github.frontrow.PreviewPlugin"
Q_DECLARE_INTERFACE(frontrow::PreviewPlugin, FRONTROW_PREVIEW_PLUGIN)
