// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace frontrow {

class PictureServer;

/// Answers the two hosts of the scheme `post`: `post://app/` holds the page's own three files, `post://img/ID` the
/// pictures of a PictureServer. Nothing else exists there; no part of an address is ever used as a path.
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

    /// How the page looks when it is loaded next, so that it is never white in the dark first.
    void setDark(bool isDark) { m_isDark = isDark; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyWithFile(QWebEngineUrlRequestJob *job, const QString &name) const;
    void replyWithPicture(QWebEngineUrlRequestJob *job, const QString &id);

    PictureServer &m_pictures;
    bool m_isDark = false;
};

} // namespace frontrow
