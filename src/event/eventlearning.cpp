// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventlearning.h"

#include "event/agendatext.h"
#include "event/reportedevents.h"
#include "post/figures/figure.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

const BlogPost *postIn(const QList<BlogPost> &posts, const QString &file)
{
    const auto found =
        std::ranges::find_if(posts, [&file](const BlogPost &post) { return post.file.toString() == file; });
    return found == posts.end() ? nullptr : &*found;
}

/// The event that has the post \a file, or one of that post alone.
ReportedEvent reportedWith(const QList<BlogPost> &posts, const BlogPost &post)
{
    for (const ReportedEvent &event : reportedEvents(posts)) {
        const bool isOf = std::ranges::any_of(
            event.days, [&post](const ReportedDay &day) { return day.file == post.file.toString(); });
        if (isOf) {
            return event;
        }
    }
    const QString date = post.frontMatter.value(u"date").toString().left(10);
    const QString title = post.frontMatter.value(u"title").toString();
    return {title, {{post.file.toString(), title, QDate::fromString(date, Qt::ISODate), {}, {}, post.text}}};
}

/// The tags of all \a siblings, in the order of the first.
QStringList commonTags(const QList<const BlogPost *> &siblings)
{
    QStringList tags = siblings.first()->frontMatter.value(u"tags").toList();
    for (const BlogPost *post : siblings) {
        const QStringList others = post->frontMatter.value(u"tags").toList();
        tags.removeIf([&others](const QString &tag) { return !others.contains(tag); });
    }
    return tags;
}

/// Of the figures' pictures, from the site's folder on; empty where none is in a folder of the blog.
QString pictureFolderOf(const QList<const BlogPost *> &siblings)
{
    QHash<QString, qsizetype> folders;
    QString most;
    for (const BlogPost *post : siblings) {
        for (const Figure &figure : figuresIn(post->text)) {
            for (const FigureImage &image : figure.images) {
                QString path = image.source;
                while (path.startsWith(u"../") || path.startsWith(u'/')) {
                    path.remove(0, path.startsWith(u'/') ? 1 : 3);
                }
                const QString folder = path.section(u'/', 0, -2);
                const bool isOfBlog = !folder.isEmpty() && !folder.contains(u':') && !folder.contains(u'{');
                if (isOfBlog && ++folders[folder] > folders.value(most)) {
                    most = folder;
                }
            }
        }
    }
    return most;
}

/// The first address after the heading of the resources.
QString addressIn(const QString &text)
{
    static const QRegularExpression resources(QStringLiteral("^#{1,6}\\W*(?:resources|links|references)\\b.*$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(QStringLiteral("\\]\\((https?://[^\\s)]+)\\)"));
    const auto heading = resources.match(text);
    return heading.hasMatch() ? link.match(text, heading.capturedEnd()).captured(1) : QString();
}

EventSession sessionOf(const QString &title, QDate day)
{
    Session session;
    session.title = title;
    session.day = day;
    session.kind = kindByTitle(title);
    return {.session = session, .isPicked = true, .isDone = true};
}

} // namespace

std::optional<Event> learnedEvent(const QList<BlogPost> &posts, const QString &file)
{
    const BlogPost *post = postIn(posts, file);
    if (post == nullptr) {
        return {};
    }
    const ReportedEvent reported = reportedWith(posts, *post);
    if (reported.name.isEmpty()) {
        return {};
    }
    Event event{.name = reported.name};
    QList<const BlogPost *> siblings;
    for (const ReportedDay &day : reported.days) {
        siblings.append(postIn(posts, day.file));
        if (day.date.isValid() && !event.days.contains(day.date)) {
            event.days.append(day.date);
        }
        for (const QString &title : day.sessions) {
            event.sessions.append(sessionOf(title, day.date));
        }
        event.address = event.address.isEmpty() ? addressIn(day.text) : event.address;
    }
    event.tags = commonTags(siblings);
    event.cover = post->frontMatter.value(u"header.overlay_image").toString();
    event.coverCredit = post->frontMatter.value(u"header.caption").toString();
    event.pictureFolder = pictureFolderOf(siblings);
    arrange(event);
    return event;
}

Event withReported(Event event, const Event &reported)
{
    for (const EventSession &told : reported.sessions) {
        const auto same = std::ranges::find_if(event.sessions, [&told](const EventSession &each) {
            return each.session.title.compare(told.session.title, Qt::CaseInsensitive) == 0;
        });
        if (same == event.sessions.end()) {
            event.sessions.append(told);
        } else {
            same->isDone = true;
        }
    }
    for (const QDate day : reported.days) {
        if (!event.days.contains(day)) {
            event.days.append(day);
        }
    }
    arrange(event);
    return event;
}

} // namespace frontrow
