// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/reportedevents.h"

#include "event/reportshape.h"
#include "site/checks/checks.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

ReportedDay dayOf(const BlogPost &post, const QStringList &sessions)
{
    const QString date = post.frontMatter.value(u"date").toString().left(10);
    return {post.file.toString(), post.frontMatter.value(u"title").toString(), QDate::fromString(date, Qt::ISODate),
        sessions, promisesOf(post.text), post.text};
}

} // namespace

QString eventNameOf(const QString &title)
{
    static const QRegularExpression day(
        QStringLiteral(
            "[\\s:,–—-]*\\(?\\b(?:day|tag|jour|día|dia)\\s+\\d{1,2}\\b\\)?(?:\\s+(?:of|at|in)\\b)?[\\s:,–—-]*"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(title).replace(day, QStringLiteral(" ")).simplified();
}

Diagnostics promisesOf(const QString &post)
{
    CheckedPost checked;
    checked.text = post;
    checked.frontMatter = FrontMatter::parse(post);
    Diagnostics found = checkPost(checked);
    found.removeIf([](const Diagnostic &each) { return each.code != u"promise"; });
    return found;
}

QList<ReportedEvent> reportedEvents(const QList<BlogPost> &posts)
{
    QList<ReportedEvent> events;
    for (const BlogPost &post : posts) {
        const QStringList sessions = sessionHeadings(post.text);
        const QString name = eventNameOf(post.frontMatter.value(u"title").toString());
        if (sessions.isEmpty() || name.isEmpty()) {
            continue;
        }
        const auto same = std::ranges::find_if(
            events, [&name](const ReportedEvent &event) { return event.name.compare(name, Qt::CaseInsensitive) == 0; });
        ReportedEvent &event = same == events.end() ? events.emplaceBack(ReportedEvent{name, {}}) : *same;
        event.days.append(dayOf(post, sessions));
    }
    for (ReportedEvent &event : events) {
        std::ranges::stable_sort(event.days, {}, &ReportedDay::date);
    }
    return events;
}

} // namespace frontrow
