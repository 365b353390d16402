// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "workspace/pictures/remotepictures.h"
#include "workspace/prompt/notice.h"

#include <QObject>
#include <QThreadPool>

namespace frontrow {

class ClosingDelay;
class PostEditor;
class PostSession;
class PreviewView;
class Settings;
class UserPrompt;
struct PageFrame;

/// Ties the preview to the open post and carries out the commands on it: print, PDF, copy, size, the page on the web.
class PreviewController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link. \a closing hears of pages that are being made.
    PreviewController(PostSession &session, Settings &settings, UserPrompt &prompt, PostEditor &editor,
        PreviewView &view, ClosingDelay &closing);
    ~PreviewController() override;

    /// Prints on the printer that the person chooses.
    void print();
    /// Into the file that the person chooses.
    void writePdf();
    /// The blocks of the text that is selected, or the whole post.
    void copyRichText();
    void zoom(int steps);
    void zoomReset();
    /// Opens the post's page on the blog's web site.
    void openPage();

Q_SIGNALS:
    /// The card of the figure with index \a figure in the session's frame was asked for.
    void figureChosen(qsizetype figure);

private:
    void showCaret();
    void offerRemotePictures(const QStringList &sources);
    [[nodiscard]] bool isReady();
    void notifyWritten(const QString &file, const Result<void> &result);

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    PostEditor &m_editor;
    PreviewView &m_view;
    ClosingDelay &m_closing;
    RemotePictures m_remote;
    QThreadPool m_papers; ///< prints and writes, one after the other; what was begun is finished
    bool m_isStopped = false; ///< a notice says that the preview is
};

/// Where the page of \a page is on the web: \a siteUrl, the blog's `url`, and the page's path. Invalid without one.
[[nodiscard]] QUrl publishedUrl(const QString &siteUrl, const PageFrame &page);

} // namespace frontrow
