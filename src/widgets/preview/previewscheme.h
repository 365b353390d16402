// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/pagetheme.h"

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace frontrow {

class PictureServer;

/// Answers the two hosts of the scheme `post`: `post://app/` holds the page's own files and, below `theme/NUMBER/`, the
/// styles and files of the theme (fonts have to come from the page's own host), `post://img/ID` the pictures of a
/// PictureServer. Nothing else exists there; no part of an address is ever used as a path.
class PreviewScheme : public QWebEngineUrlSchemeHandler
{
public:
    /// \a pictures must outlive this.
    explicit PreviewScheme(PictureServer &pictures, QObject *parent = nullptr);

    /// Makes the scheme known to Chromium, as secure and nothing else. Before the QApplication, once.
    static void registerScheme();
    [[nodiscard]] static QByteArray name();
    /// The one document that the preview loads.
    [[nodiscard]] static QUrl shellUrl();
    [[nodiscard]] static QUrl pictureUrl(const QString &id);
    /// The script of KaTeX as the system has it (Debian: libjs-katex); empty where it is not installed, and formulas
    /// stay as they are written. Its style sheet and fonts are below `post://app/katex/`.
    [[nodiscard]] static QByteArray typesetter();

    /// What `post://app/theme/` holds from now on, under a number of its own; the page that is loaded next begins with
    /// it.
    void setPageTheme(const PageTheme &pageTheme);
    [[nodiscard]] int themeNumber() const { return m_themeNumber; }

    /// How the page looks when it is loaded next, so that it is never white in the dark first.
    void setDark(bool isDark) { m_isDark = isDark; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyWithFile(QWebEngineUrlRequestJob *job, const QString &name) const;
    void replyWithPicture(QWebEngineUrlRequestJob *job, const QString &id);
    void replyWithTheme(QWebEngineUrlRequestJob *job, const QString &path) const;

    PictureServer &m_pictures;
    PageTheme m_pageTheme;
    int m_themeNumber = 0;
    bool m_isDark = false;
};

} // namespace frontrow
