// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/wrapup.h"

#include "event/agendatext.h"
#include "event/sessionsections.h"
#include "event/weblinks.h"
#include "markdown/renderedbody.h"
#include "post/figures/figure.h"
#include "post/markup/postlayout.h"
#include "site/blog/postlink.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace frontrow {

namespace {

constexpr qsizetype picturesOfDay = 2;

/// A report, taken apart.
struct ReadReport
{
    QString text;
    QList<SessionSection> sections;
    QList<WebLink> links;
};

ReadReport readReport(const ReportedDay &report)
{
    const QList<Heading> outline = renderBody(report.text, layoutOf(report.text).body).outline;
    return {report.text, sessionSections(report.text, outline), webLinksIn(report.text)};
}

/// The session of \a event that \a section is about; one that has its title alone where the event has none.
Session sessionOf(const ReadReport &report, const SessionSection &section, const Event *event)
{
    const QString title = foldedTitle(section.title);
    for (const EventSession &each : event == nullptr ? QList<EventSession>() : event->sessions) {
        if (foldedTitle(each.session.title) == title) {
            return each.session;
        }
    }
    Session session;
    session.title = section.title;
    const TextRange rest{section.heading.end(), section.range.end() - section.heading.end()};
    const QString byline = slice(report.text, rest).trimmed().toString().section(u'\n', 0, 0);
    const QString people = plainLine(byline.section(QStringLiteral(" · "), 0, 0));
    session.speakers = looksLikePeople(people) && people.contains(u' ') ? peopleIn(people) : QStringList();
    return session;
}

/// Where \a name is a link in \a report.
QString addressOf(const ReadReport &report, const QString &name)
{
    const auto found = std::ranges::find_if(
        report.links, [&name](const WebLink &link) { return link.text.compare(name, Qt::CaseInsensitive) == 0; });
    return found == report.links.end() ? QString() : found->address;
}

void addSpeakers(QList<NamedAddress> &speakers, const QStringList &names, const ReadReport &report)
{
    for (const QString &name : names) {
        const auto known = std::ranges::find(speakers, name, &NamedAddress::name);
        if (known == speakers.end()) {
            speakers.append({name, addressOf(report, name)});
        } else if (known->address.isEmpty()) {
            known->address = addressOf(report, name);
        }
    }
}

/// \a text say nothing of where they lead without the session around them.
bool isBareWord(const QString &text)
{
    static const QRegularExpression bare(
        QStringLiteral("^(?:here|link|links|this|website|site|page|video|recording|watch|slides?|deck|code|repo|github|"
                       "hier|aufzeichnung|folien|webseite|seite|vidéo|ici|more|mehr|read more)$"),
        QRegularExpression::CaseInsensitiveOption);
    return bare.match(text).hasMatch();
}

QString titleOf(const WebLink &link, const ReadReport &report)
{
    const bool isAddress = link.text.startsWith(u"http", Qt::CaseInsensitive);
    const qsizetype section = sectionAt(report.sections, link.offset);
    if (!link.text.isEmpty() && !isAddress && !isBareWord(link.text)) {
        return link.text;
    }
    const QString session = section < 0 ? QString() : report.sections[section].title;
    if (session.isEmpty()) {
        static const QRegularExpression around(QStringLiteral("^https?://(?:www\\.)?|/+$"));
        return QString(link.address).remove(around);
    }
    return isAddress || link.text.isEmpty() ? session : QStringLiteral("%1: %2").arg(session, link.text);
}

void addResources(WrapUp &made, const ReadReport &report, const QString &siteUrl)
{
    for (const WebLink &link : report.links) {
        const bool isOwn = !siteUrl.isEmpty() && !isToOtherHost(link.address, siteUrl);
        const auto isSame = [&link](const NamedAddress &each) { return each.address == link.address; };
        const bool isKnown = std::ranges::any_of(made.resources, isSame) || std::ranges::any_of(made.speakers, isSame);
        if (!isOwn && !isKnown) {
            made.resources.append({titleOf(link, report), link.address});
        }
    }
}

qsizetype picturesIn(const QString &post)
{
    const QList<Figure> figures = figuresIn(post);
    return std::accumulate(figures.begin(), figures.end(), qsizetype(0),
        [](qsizetype sum, const Figure &figure) { return sum + figure.images.size(); });
}

} // namespace

qsizetype WrapUp::sessionCount() const
{
    return std::accumulate(days.begin(), days.end(), qsizetype(0),
        [](qsizetype sum, const WrapUpDay &day) { return sum + day.sessions.size(); });
}

qsizetype WrapUp::pictureCount() const
{
    return std::accumulate(days.begin(), days.end(), qsizetype(0),
        [](qsizetype sum, const WrapUpDay &day) { return sum + day.pictureCount; });
}

QStringList bestPictures(const QString &post, qsizetype most)
{
    static const QRegularExpression fromSite(QStringLiteral("^(?:/|https?://|\\{\\{)"));
    QList<Figure> figures = figuresIn(post);
    figures.removeIf([](const Figure &figure) {
        return figure.kind == FigureKind::GalleryInclude || figure.images.isEmpty()
            || !std::ranges::all_of(
                figure.images, [](const FigureImage &image) { return fromSite.match(image.source).hasMatch(); });
    });
    std::ranges::stable_sort(figures, {}, [](const Figure &figure) { return figure.caption.isEmpty(); });
    figures = figures.first(std::min(most, figures.size()));
    std::ranges::sort(figures, {}, [](const Figure &figure) { return figure.range.start; });
    QStringList written;
    for (const Figure &figure : std::as_const(figures)) {
        written.append(slice(post, figure.range).toString());
    }
    return written;
}

WrapUp gatheredWrapUp(
    const QList<SeriesDay> &days, const QList<ReportedDay> &reports, const Event *event, const QString &siteUrl)
{
    WrapUp made;
    QList<ReadReport> read;
    for (const SeriesDay &day : days) {
        const auto report = std::ranges::find(reports, day.file, &ReportedDay::file);
        if (report == reports.end()) {
            continue;
        }
        read.append(readReport(*report));
        WrapUpDay &of = made.days.emplaceBack(
            WrapUpDay{day, {}, bestPictures(report->text, picturesOfDay), picturesIn(report->text)});
        for (const SessionSection &section : read.last().sections) {
            of.sessions.append(sessionOf(read.last(), section, event));
            addSpeakers(made.speakers, of.sessions.last().speakers, read.last());
        }
    }
    for (const ReadReport &report : std::as_const(read)) {
        addResources(made, report, siteUrl);
    }
    return made;
}

} // namespace frontrow
