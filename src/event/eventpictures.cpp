// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventpictures.h"

#include "base/slug.h"
#include "event/eventstore.h"
#include "event/sessionplan.h"
#include "site/blog/blogoverrides.h"

#include <QDate>

namespace frontrow {

QString pictureFolderOf(const Event &event, const QString &usual)
{
    return event.pictureFolder.isEmpty()
        ? QString(usual).replace(QStringLiteral(":slug"), Slug::of(event.name).toString())
        : event.pictureFolder;
}

QString reportPictureFolder(const QString &siteFolder, const FrontMatter &frontMatter, const QString &usual)
{
    if (siteFolder.isEmpty()) {
        return usual;
    }
    QList<Event> events;
    for (const StoredEvent &stored : readStoredEvents(siteFolder).events) {
        events.append(stored.event);
    }
    const QDate date = QDate::fromString(frontMatter.value(u"date").toString().left(10), Qt::ISODate);
    const Event *event = eventOfReport(events, frontMatter.value(u"title").toString(), date);
    return event != nullptr && isPictureFolder(event->pictureFolder) ? event->pictureFolder : usual;
}

} // namespace frontrow
