// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/blogpages.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

namespace frontrow {

/// Takes a blog's theme from a page of its published site: loads that page, the style sheets that it names and the
/// fonts that those name, and nothing else, without cookies. Only with the author's consent. At most 60 requests, 4 MB
/// each; other hosts than the page's only by https.
class ThemeDownload : public QObject
{
    Q_OBJECT

public:
    explicit ThemeDownload(QObject *parent = nullptr);
    ~ThemeDownload() override;

    /// \param anchors of the post that \a page shows, which is of \a kind. A download under way is forgotten.
    void start(const PostPage &page, const ThemeAnchors &anchors, const ThemeKind &kind);
    void cancel();

Q_SIGNALS:
    void progressed(const QString &line);
    /// Fails with a sentence: Unreadable when the page cannot be had, else as harvestTheme() does.
    void finished(const frontrow::Result<frontrow::FoundTheme> &pageTheme);

private:
    void get(const QUrl &url);
    void take(const QUrl &url, const Result<QByteArray> &answer);
    void harvest();

    QNetworkAccessManager m_network;
    QThreadPool m_worker;
    PostPage m_page{*RepoPath::parse(u"_posts"), {}};
    ThemeAnchors m_anchors;
    ThemeKind m_kind;
    QHash<QUrl, QByteArray> m_parts; ///< what came; empty for what did not
    QSet<QUrl> m_waiting;
    quint64 m_run = 0; ///< the number of the download that is under way
    int m_requests = 0;
};

} // namespace frontrow
