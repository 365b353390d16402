// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/event/linkprober.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

namespace frontrow {

class UserPrompt;

/// Where a link to the web stands in a post.
struct LinkPlace
{
    QString file; ///< from the site's folder on
    qsizetype offset = 0; ///< in the post's text
    QString address; ///< as it is written
    QString text; ///< the text that readers click on
};

/// The links to the web in posts, with the blog's own host.
struct LinkPlaces
{
    QList<LinkPlace> places;
    QString ownHost;
};

/// The links of the posts \a files of the blog in \a folder, each place once; reads them, so it is for worker threads.
[[nodiscard]] LinkPlaces linkPlacesIn(const QString &folder, const QStringList &files);

/// Looks up the links of an event's reports on the web once the person agrees (LinkProber), and says where those are
/// that are dead or not to be reached. It changes nothing.
class DeadLinks : public QObject
{
    Q_OBJECT

public:
    /// \a prompt outlives this.
    explicit DeadLinks(UserPrompt &prompt);
    /// Waits for what is being read.
    ~DeadLinks() override;

    /// Asks, and looks up the links of the posts \a files of the blog in \a folder. Ends with finished().
    void lookUp(const QString &folder, const QStringList &files);
    void stop();

Q_SIGNALS:
    void progressed(int asked, int all);
    /// \a place leads nowhere, or nobody knows.
    void found(const frontrow::LinkPlace &place, const frontrow::LinkAnswer &answer);
    /// \param isWhole all were asked; else it was stopped, or not begun
    void finished(bool isWhole);

private:
    void ask();
    void take(const QString &address, const LinkAnswer &answer);

    UserPrompt &m_prompt;
    QFutureWatcher<LinkPlaces> m_reading;
    LinkProber m_prober;
    QHash<QString, QList<LinkPlace>> m_places; ///< by what is asked of the web
    int m_asked = 0;
    bool m_isStopped = false;
};

} // namespace frontrow
