// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/recentplaces.h"

#include "base/atomicfile.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RecentPlaces)
};

/// "4 Mar 2026 · ~/blog/_posts"
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// As people write it: what is below the home folder begins with "~".
QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.sliced(home.size())
                                                            : QDir::toNativeSeparators(folder);
}

} // namespace

QList<RecentPlace> recentPosts(const QStringList &files)
{
    constexpr qint64 largest = 4LL * 1024 * 1024;
    QList<RecentPlace> places;
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readFile(file, largest);
        if (!bytes) {
            continue;
        }
        const FrontMatter frontMatter = FrontMatter::parse(QString::fromUtf8(*bytes));
        const QString title = frontMatter.value(u"title").toString();
        const QDate date = QDate::fromString(frontMatter.value(u"date").toString().left(10), Qt::ISODate);
        const QFileInfo info(file);
        places.append({file, title.isEmpty() ? info.fileName() : title,
            joined({date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString(),
                shortened(info.absolutePath())})});
    }
    return places;
}

QList<RecentPlace> recentBlogs(const QStringList &folders)
{
    QList<RecentPlace> places;
    for (const QString &folder : folders) {
        if (const Result<Site> site = Site::open(folder)) {
            const QString title = site->config().title;
            places.append({folder, title.isEmpty() ? QFileInfo(folder).fileName() : title, shortened(folder)});
        }
    }
    return places;
}

QString blogAround(const QString &folder)
{
    for (QDir place(folder);;) {
        if (Site::open(place.absolutePath())) {
            return place.absolutePath();
        }
        if (!place.cdUp()) {
            return {};
        }
    }
}

} // namespace frontrow
