// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/templatevalues.h"

#include "post/markup/markdownescape.h"
#include "post/markup/postlayout.h"

namespace frontrow {

namespace {

using liquid::List;
using liquid::Map;
using liquid::Value;

/// A section of the new report.
struct PlannedSection
{
    QString heading;
    const ReportDay *day = nullptr; ///< the day whose sessions stand below it
};

/// The address where it is one that a reader can be led to; empty for any other.
QString safeAddress(const QString &url)
{
    const bool isWeb =
        url.startsWith(u"https://", Qt::CaseInsensitive) || url.startsWith(u"http://", Qt::CaseInsensitive);
    const bool hasOdd = url.contains(u'{') || url.contains(u'}') || url.contains(u'<') || url.contains(u'>')
        || url.contains(u'"') || url.contains(u' ');
    return isWeb && !hasOdd ? url : QString();
}

QString marks(int level)
{
    return {level, u'#'};
}

QString clockOf(const QDateTime &moment, QTime clock)
{
    return (moment.isValid() ? moment.time() : clock).toString(QStringLiteral("HH:mm"));
}

/// The heading above the sessions of \a day, where the last report's is of another event.
QString plainHeading(const ReportTopic &topic, const ReportDay &day)
{
    return topic.dayCount > 1 ? QStringLiteral("Day %1 Sessions").arg(day.number) : QStringLiteral("Sessions");
}

/// The sections of the last report, with what is said about another event left out, and for a report of several days
/// one with sessions for each of them.
QList<PlannedSection> plannedSections(const ReportShape &shape, const ReportTopic &topic)
{
    const bool isSame = isSameEvent(shape.event, topic.event.name);
    const int first = topic.days.first().number;
    bool hasDays = false;
    QList<PlannedSection> sections;
    for (const ReportShape::Section &section : shape.sections) {
        const bool isOfDay = section.hasSessions || (topic.days.size() > 1 && namesDay(section.heading));
        if (isOfDay && !hasDays) {
            hasDays = true;
            const bool isKept = isSame && !section.heading.isEmpty();
            for (const ReportDay &day : topic.days) {
                sections.append({isKept ? headingOfDay(section.heading, day.number) : plainHeading(topic, day), &day});
            }
        } else if (!isOfDay && (isSame || isCommonHeading(section.heading))) {
            sections.append({headingOfDay(section.heading, first), nullptr});
        }
    }
    return sections;
}

} // namespace

TemplateHost::TemplateHost(const ReportMaterial &material, For place)
    : m_place(place)
{
    const ReportTopic &topic = material.topic;
    m_variables.insert(QStringLiteral("title"), text(material.title));
    m_variables.insert(QStringLiteral("date"), Value(material.date.toString(Qt::ISODate)));
    m_variables.insert(QStringLiteral("blog"), blog(material));
    if (!topic.days.isEmpty()) {
        m_variables.insert(QStringLiteral("event"), event(topic.event));
        m_variables.insert(QStringLiteral("day"), day(topic));
        m_variables.insert(QStringLiteral("sessions"), sessions(topic.sessions()));
        m_variables.insert(QStringLiteral("links"), links(topic.sessions()));
        m_variables.insert(QStringLiteral("sections"), sections(material));
    }
    if (material.wrapUp) {
        m_variables.insert(QStringLiteral("days"), days(*material.wrapUp));
        m_variables.insert(QStringLiteral("counts"), counts(*material.wrapUp));
        m_variables.insert(QStringLiteral("speakers"), named(material.wrapUp->speakers, QStringLiteral("name")));
        m_variables.insert(QStringLiteral("resources"), named(material.wrapUp->resources, QStringLiteral("title")));
    }
}

Value TemplateHost::days(const WrapUp &wrapUp) const
{
    List days;
    for (const WrapUpDay &each : wrapUp.days) {
        List pictures;
        for (const QString &picture : each.pictures) {
            pictures.append(Value(picture)); // the author's own markup
        }
        Map day;
        day.insert(QStringLiteral("number"), Value(qint64{each.day.number}));
        day.insert(QStringLiteral("date"), Value(each.day.date.toString(Qt::ISODate)));
        day.insert(QStringLiteral("title"), text(each.day.title));
        day.insert(QStringLiteral("url"), each.day.url.isEmpty() ? Value() : Value(markdownAddress(each.day.url)));
        day.insert(QStringLiteral("sessions"), sessions(each.sessions));
        day.insert(QStringLiteral("pictures"), pictures);
        day.insert(QStringLiteral("picture_count"), Value(qint64{each.pictureCount}));
        days.append(Value(day));
    }
    return days;
}

Value TemplateHost::counts(const WrapUp &wrapUp)
{
    Map counts;
    counts.insert(QStringLiteral("days"), Value(qint64{wrapUp.days.size()}));
    counts.insert(QStringLiteral("sessions"), Value(qint64{wrapUp.sessionCount()}));
    counts.insert(QStringLiteral("speakers"), Value(qint64{wrapUp.speakers.size()}));
    counts.insert(QStringLiteral("pictures"), Value(qint64{wrapUp.pictureCount()}));
    return counts;
}

Value TemplateHost::named(const QList<NamedAddress> &list, const QString &nameKey) const
{
    List values;
    for (const NamedAddress &each : list) {
        const QString address = safeAddress(each.address);
        Map map;
        map.insert(nameKey, text(each.name));
        map.insert(QStringLiteral("address"), address.isEmpty() ? Value() : Value(markdownAddress(address)));
        values.append(Value(map));
    }
    return values.isEmpty() ? Value() : Value(values);
}

QDateTime TemplateHost::now() const
{
    return QDateTime::currentDateTime();
}

std::optional<QDateTime> TemplateHost::parsedTime(const QString &text) const
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Value TemplateHost::text(const QString &text) const
{
    return text.isEmpty() ? Value() : Value(m_place == For::Body ? markdownEscaped(text) : text);
}

Value TemplateHost::list(const QStringList &items) const
{
    if (m_place == For::Front) {
        return items.isEmpty() ? Value() : Value(QString(items.join(listMark) + listMark));
    }
    List values;
    for (const QString &item : items) {
        values.append(text(item));
    }
    return values;
}

Value TemplateHost::session(const Session &session) const
{
    QStringList byline;
    for (const QString &part : {session.speakers.join(QStringLiteral(", ")), session.room}) {
        if (!part.isEmpty()) {
            byline.append(text(part).toText());
        }
    }
    Map map;
    map.insert(QStringLiteral("title"), text(session.title));
    map.insert(QStringLiteral("speakers"), list(session.speakers));
    map.insert(QStringLiteral("room"), text(session.room));
    map.insert(QStringLiteral("track"), text(session.track));
    map.insert(QStringLiteral("kind"), text(session.kind));
    const QString address = safeAddress(session.url);
    map.insert(QStringLiteral("url"), address.isEmpty() ? Value() : Value(markdownAddress(address)));
    map.insert(QStringLiteral("start"), Value(clockOf(session.start, session.clock)));
    map.insert(QStringLiteral("end"), Value(clockOf(session.end, session.endClock)));
    map.insert(QStringLiteral("byline"), Value(byline.join(QStringLiteral(" · "))));
    return map;
}

Value TemplateHost::sessions(const QList<Session> &sessions) const
{
    List values;
    for (const Session &each : sessions) {
        values.append(session(each));
    }
    return values;
}

Value TemplateHost::event(const Event &event) const
{
    Map map;
    map.insert(QStringLiteral("name"), text(event.name));
    map.insert(QStringLiteral("place"), text(event.place));
    map.insert(QStringLiteral("zone"), text(event.zone));
    map.insert(QStringLiteral("address"), Value(safeAddress(event.address)));
    map.insert(QStringLiteral("hashtag"), text(event.hashtag));
    map.insert(QStringLiteral("cover"), text(event.cover));
    map.insert(QStringLiteral("cover_credit"), text(event.coverCredit));
    map.insert(QStringLiteral("tags"), list(event.tags));
    return map;
}

Value TemplateHost::day(const ReportTopic &topic) const
{
    const ReportDay &first = topic.days.first();
    const bool isLast = topic.days.last().number >= topic.dayCount;
    Map map;
    map.insert(QStringLiteral("number"), Value(qint64{first.number}));
    map.insert(QStringLiteral("count"), Value(qint64{topic.dayCount}));
    map.insert(QStringLiteral("date"), Value(first.date.toString(Qt::ISODate)));
    map.insert(QStringLiteral("next"), isLast ? Value() : Value(qint64{topic.days.last().number + 1}));
    return map;
}

Value TemplateHost::links(const QList<Session> &sessions) const
{
    List links;
    for (const Session &each : sessions) {
        if (const QString address = safeAddress(each.url); !address.isEmpty()) {
            Map link;
            link.insert(QStringLiteral("title"), text(each.title));
            link.insert(QStringLiteral("address"), Value(markdownAddress(address)));
            links.append(Value(link));
        }
    }
    return links;
}

Value TemplateHost::sections(const ReportMaterial &material) const
{
    List sections;
    for (const PlannedSection &planned : plannedSections(material.shape, material.topic)) {
        const QString kind = planned.day != nullptr ? QStringLiteral("sessions")
            : isSummaryHeading(planned.heading)     ? QStringLiteral("summary")
            : isResourcesHeading(planned.heading)   ? QStringLiteral("resources")
                                                    : QString();
        Map section;
        section.insert(QStringLiteral("heading"), Value(planned.heading)); // the author's own Markdown
        section.insert(QStringLiteral("kind"), kind.isEmpty() ? Value() : Value(kind));
        if (planned.day != nullptr) {
            section.insert(QStringLiteral("day"), Value(qint64{planned.day->number}));
            section.insert(QStringLiteral("sessions"), sessions(planned.day->sessions));
        }
        sections.append(Value(section));
    }
    return sections;
}

Value TemplateHost::blog(const ReportMaterial &material) const
{
    const QString contents = material.front.sliced(layoutOf(material.front).body.start).trimmed();
    Map map;
    map.insert(QStringLiteral("contents"), Value(contents));
    map.insert(QStringLiteral("section"), Value(marks(material.shape.sectionLevel)));
    map.insert(QStringLiteral("session"), Value(marks(material.shape.sessionLevel)));
    map.insert(QStringLiteral("bold"), Value(material.shape.isSessionBold ? QStringLiteral("**") : QString()));
    map.insert(QStringLiteral("link_end"),
        Value(material.shape.isNewTab ? QStringLiteral("{:target=\"_blank\"}") : QString()));
    return map;
}

} // namespace frontrow
