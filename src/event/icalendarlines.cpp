// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/icalendarlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

struct CalendarLinesMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// The next place of \a wanted in \a line from \a from on, outside of quotation marks.
qsizetype indexOutsideQuotes(const QString &line, const QString &wanted, qsizetype from)
{
    bool isQuoted = false;
    for (qsizetype at = from; at < line.size(); ++at) {
        isQuoted = isQuoted != (line[at] == u'"');
        if (!isQuoted && wanted.contains(line[at])) {
            return at;
        }
    }
    return -1;
}

ContentLine parsedLine(const QString &line, qsizetype number)
{
    ContentLine parsed;
    parsed.line = number;
    qsizetype at = indexOutsideQuotes(line, QStringLiteral(";:"), 0);
    parsed.name = (at < 0 ? line : line.first(at)).trimmed().toUpper();
    while (at >= 0 && line[at] == u';') {
        const qsizetype end = indexOutsideQuotes(line, QStringLiteral(";:"), at + 1);
        const QString parameter = line.sliced(at + 1, (end < 0 ? line.size() : end) - at - 1);
        parsed.parameters.insert(
            parameter.section(u'=', 0, 0).toUpper(), parameter.section(u'=', 1).remove(u'"').trimmed());
        at = end;
    }
    parsed.value = at < 0 ? QString() : line.sliced(at + 1);
    return parsed;
}

/// The lines of \a text, unfolded. A line that does not begin as one does continues the one before: some writers fold
/// without a space.
QList<ContentLine> contentLines(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*[;:]"));
    QList<std::pair<QString, qsizetype>> unfolded;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !unfolded.isEmpty()) {
            unfolded.last().first += line.sliced(1);
        } else if (!line.trimmed().isEmpty()) {
            unfolded.append({line.toString(), number});
        }
    }
    QList<ContentLine> lines;
    for (const auto &[line, at] : unfolded) {
        if (beginning.matchView(line).hasMatch()) {
            lines.append(parsedLine(line, at));
        }
    }
    return lines;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u'\\' && at + 1 < value.size()) {
            ++at;
            text += value[at] == u'n' || value[at] == u'N' ? u'\n' : value[at];
        } else {
            text += value[at];
        }
    }
    return text;
}

/// Takes the calendar's lines apart; \a open are the components around the line, with the lines they began on.
class CalendarParser
{
public:
    Result<Calendar> parse(const QList<ContentLine> &lines, qsizetype lastLine)
    {
        for (const ContentLine &line : lines) {
            if (const Result<void> taken = take(line); !taken) {
                return std::unexpected(taken.error());
            }
        }
        if (!m_open.isEmpty()) {
            return malformedLine(lastLine,
                CalendarLinesMessages::tr("“BEGIN:%1” of line %2 has no “END:%1”. Get the whole calendar again.")
                    .arg(m_open.last().value)
                    .arg(m_open.last().line));
        }
        return m_calendar;
    }

private:
    Result<void> take(const ContentLine &line)
    {
        if (line.name == u"BEGIN") {
            m_open.append(line);
            m_open.last().value = line.value.trimmed().toUpper();
            if (m_open.last().value == u"VEVENT") {
                m_calendar.events.emplace_back();
            }
            if (m_calendar.events.size() > mostEvents) {
                return tooManyEvents(line.line);
            }
        }
        addToZone(line);
        if (line.name == u"END") {
            return close(line);
        }
        if (!m_open.isEmpty() && m_open.last().value == u"VEVENT") {
            m_calendar.events.last().append(line);
        } else if (m_open.size() == 1) {
            addToCalendar(line);
        }
        if (const QString zone = line.parameters.value(QStringLiteral("TZID")); !zone.isEmpty()) {
            addZoneName(zone);
        }
        return {};
    }

    Result<void> close(const ContentLine &line)
    {
        const QString name = line.value.trimmed().toUpper();
        if (m_open.isEmpty() || m_open.last().value != name) {
            return malformedLine(line.line,
                m_open.isEmpty() ? CalendarLinesMessages::tr("“END:%1” ends nothing.").arg(name)
                                 : CalendarLinesMessages::tr("“END:%1” stands where “END:%2” should.")
                                       .arg(name, m_open.last().value));
        }
        m_open.removeLast();
        return {};
    }

    void addToZone(const ContentLine &line)
    {
        const auto isZone = [](const ContentLine &open) { return open.value == u"VTIMEZONE"; };
        if (!std::ranges::any_of(m_open, isZone)) {
            return;
        }
        if (line.name == u"BEGIN" && isZone(m_open.last())) {
            m_zoneText.clear();
            m_zoneName.clear();
        }
        if (line.name == u"TZID") {
            m_zoneName = line.value.trimmed();
            addZoneName(m_zoneName);
        }
        m_zoneText += line.name + u':' + line.value + QStringLiteral("\r\n");
        if (line.name == u"END" && isZone(m_open.last())) {
            m_calendar.zoneRules.insert(m_zoneName, m_zoneText);
        }
    }

    void addToCalendar(const ContentLine &line)
    {
        if (line.name == u"X-WR-CALNAME" || (line.name == u"NAME" && m_calendar.name.isEmpty())) {
            m_calendar.name = unescaped(line.value);
        } else if (line.name == u"X-WR-TIMEZONE") {
            m_calendar.zone = line.value.trimmed();
        }
    }

    void addZoneName(const QString &name)
    {
        if (!name.isEmpty() && !m_calendar.zoneNames.contains(name)) {
            m_calendar.zoneNames.append(name);
        }
    }

    Calendar m_calendar;
    QList<ContentLine> m_open;
    QString m_zoneText;
    QString m_zoneName;
};

} // namespace

Result<Calendar> calendarIn(const QString &text)
{
    return CalendarParser().parse(contentLines(text), text.count(u'\n') + 1);
}

const ContentLine *find(const Component &component, QStringView name)
{
    const auto found = std::ranges::find(component, name, &ContentLine::name);
    return found == component.end() ? nullptr : &*found;
}

QString valueOf(const Component &component, QStringView name)
{
    const ContentLine *line = find(component, name);
    return line == nullptr ? QString() : unescaped(line->value).trimmed();
}

std::unexpected<Error> malformedLine(qsizetype line, const QString &reason)
{
    return failure(Error::Kind::Malformed, CalendarLinesMessages::tr("Line %1: %2").arg(line).arg(reason));
}

std::unexpected<Error> tooManyEvents(qsizetype line)
{
    return malformedLine(line, CalendarLinesMessages::tr("The calendar has more than %1 events.").arg(mostEvents));
}

} // namespace frontrow
