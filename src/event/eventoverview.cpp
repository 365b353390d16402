// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventoverview.h"

#include "event/reportedevents.h"
#include "event/sessionplan.h"
#include "event/sessionsections.h"
#include "post/markup/postlayout.h"
#include "site/pictures/pictures.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace frontrow {

namespace {

/// An address, or the words of a link, in which \a wanted stands.
bool linksTo(QStringView section, const QRegularExpression &address, const QRegularExpression &words)
{
    static const QRegularExpression link(
        QStringLiteral("!?\\[([^\\]\\n]*)\\]\\(([^)\\s]*)|"
                       "<(?:a|iframe|video|source|embed)\\b[^>]*?\\b(?:href|src)\\s*=\\s*"
                       "[\"']?([^\"'\\s>]+)[^>]*>([^<\\n]*)|"
                       "<(https?://[^>\\s]+)>|\\{%-?\\s*include\\s+([^%]*)"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch &match : link.globalMatchView(section)) {
        const bool isPicture = match.capturedView(0).startsWith(u'!');
        const QString target = match.captured(2) + match.captured(3) + match.captured(5) + match.captured(6);
        const QString text = match.captured(1) + match.captured(4);
        if (!isPicture && (address.match(target).hasMatch() || words.match(text).hasMatch())) {
            return true;
        }
    }
    return false;
}

QList<ReportedSession> sessionsOf(const QString &post)
{
    QList<ReportedSession> sessions;
    const QList<Heading> outline = renderBody(post, layoutOf(post).body).outline;
    for (const SessionSection &section : sessionSections(post, outline)) {
        const QStringView text = slice(post, section.range);
        sessions.append(
            {section.title, section.heading.start, isWritten(post, section), hasVideo(text), hasSlides(text)});
    }
    return sessions;
}

QStringList picturesOf(const OverviewDay &day, const QString &text, const SiteConfig &config)
{
    QStringList pictures;
    for (const PictureReference &reference : pictureReferences(text, FrontMatter::parse(text), day.url, config)) {
        const QString path = reference.path ? reference.path->toString() : QString();
        if (!path.isEmpty() && !pictures.contains(path)) {
            pictures.append(path);
        }
    }
    return pictures;
}

OverviewDay dayOf(const ReportedDay &reported, const QHash<QString, IndexedPost> &posts, const SiteConfig &config)
{
    OverviewDay day{.file = reported.file, .title = reported.title, .date = reported.date};
    const IndexedPost post = posts.value(reported.file);
    day.pictures = picturesOf({.url = post.url}, reported.text, config);
    day.url = post.isPublished && post.kind == DocumentKind::Post ? post.url : QString();
    day.sessions = sessionsOf(reported.text);
    for (const Diagnostic &promise : reported.followUps) {
        day.followUps.append({slice(reported.text, promise.range).toString().simplified(), promise.range.start});
    }
    return day;
}

/// The picked sessions of \a event that none of \a days has.
QStringList missingOf(const Event &event, const QList<OverviewDay> &days)
{
    QStringList known;
    for (const OverviewDay &day : days) {
        known.append(foldedTitle(day.title)); // a report of one session
        for (const ReportedSession &session : day.sessions) {
            known.append(foldedTitle(session.title));
        }
    }
    QStringList missing;
    for (const EventSession &each : event.sessions) {
        if (each.isPicked && !each.isDropped && !known.contains(foldedTitle(each.session.title))) {
            missing.append(each.session.title);
        }
    }
    return missing;
}

QDate lastDayOf(const EventOverview &overview)
{
    return overview.days.isEmpty() ? QDate() : overview.days.last().date;
}

} // namespace

qsizetype EventOverview::followUpCount() const
{
    return std::accumulate(days.begin(), days.end(), qsizetype(0),
        [](qsizetype sum, const OverviewDay &day) { return sum + day.followUps.size(); });
}

QList<EventOverview> eventOverviews(
    const QList<StoredEvent> &stored, const QList<BlogPost> &posts, const BlogIndex &index, const SiteConfig &config)
{
    QHash<QString, IndexedPost> ofFile;
    for (const IndexedPost &post : index.posts) {
        ofFile.insert(post.path, post);
    }
    QList<Event> events;
    std::ranges::transform(stored, std::back_inserter(events), &StoredEvent::event);
    QList<EventOverview> overviews;
    for (const StoredEvent &each : stored) {
        overviews.append({.name = each.event.name, .file = each.file.toString()});
    }
    for (const ReportedEvent &reported : reportedEvents(posts)) {
        const QDate date = reported.days.isEmpty() ? QDate() : reported.days.first().date;
        const Event *event = eventOfReport(events, reported.name, date);
        EventOverview &overview = event == nullptr ? overviews.emplaceBack(EventOverview{.name = reported.name})
                                                   : overviews[event - events.constData()];
        for (const ReportedDay &day : reported.days) {
            overview.days.append(dayOf(day, ofFile, config));
        }
    }
    for (EventOverview &overview : overviews) {
        std::ranges::stable_sort(overview.days, {}, &OverviewDay::date);
    }
    for (qsizetype at = 0; at < stored.size(); ++at) {
        overviews[at].missing = missingOf(stored[at].event, overviews[at].days);
    }
    std::ranges::stable_sort(overviews, std::greater(), lastDayOf);
    return overviews;
}

QList<EventOverview> readEventOverviews(const QString &siteFolder)
{
    const Result<Site> site = Site::open(siteFolder);
    if (!site) {
        return {};
    }
    return eventOverviews(readStoredEvents(site->folder()).events, readBlogPosts(site->folder()),
        readBlogIndex(*site, blogIndexCacheFile(site->folder())), site->config());
}

qsizetype followUpsIn(const QString &siteFolder)
{
    constexpr qsizetype newest = 40;
    qsizetype count = 0;
    for (const ReportedEvent &event : reportedEvents(readBlogPosts(siteFolder, newest))) {
        for (const ReportedDay &day : event.days) {
            count += day.followUps.size();
        }
    }
    return count;
}

bool hasVideo(QStringView section)
{
    static const QRegularExpression address(
        QStringLiteral(
            "youtu\\.?be|vimeo\\.com|media\\.ccc\\.de|peertube|twitch\\.tv|\\.(?:mp4|webm|mkv|m4v)\\b|^video\\b|"
            "\\bvideo(?:\\.html)?\\b|infoq\\.com/presentations"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        QStringLiteral("\\b(?:videos?|recordings?|recorded|aufzeichnung(?:en)?|mitschnitte?|vidéos?|watch)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return linksTo(section, address, words);
}

bool hasSlides(QStringView section)
{
    static const QRegularExpression address(
        QStringLiteral("speakerdeck\\.com|slideshare\\.net|slides\\.com|docs\\.google\\.com/presentation|noti\\.st|"
                       "\\.(?:pdf|pptx?|key|odp)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        QStringLiteral("\\b(?:slides?|deck|folien|präsentation|diapos(?:itives)?)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return linksTo(section, address, words);
}

} // namespace frontrow
