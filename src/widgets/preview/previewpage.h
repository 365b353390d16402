// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace frontrow {

class PreviewProfile;

/// The page of the preview: loads the shell when it is told to and goes nowhere else, runs no script but
/// Frontrow's own in an isolated world, grants nothing and asks nothing.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    /// \a profile must outlive this.
    explicit PreviewPage(PreviewProfile *profile, QObject *parent = nullptr);

    /// Loads the shell from the start; shellLoaded() follows.
    void loadShell();
    /// Runs \a script in the isolated world. \a done may never be called: the renderer can go.
    void run(const QString &script, const std::function<void(const QVariant &)> &done = {});

Q_SIGNALS:
    void shellLoaded();
    /// Something else is there: Chromium does not ask before it goes to `about:blank`.
    void shellLost();
    /// A link to http, https or mailto was clicked.
    void linkActivated(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &proposal, QString *answer) override;
    void javaScriptConsoleMessage(
        JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void refuseRequests();

    bool m_expectsShell = false;
};

} // namespace frontrow
