// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/report.h"

#include "post/frontmatter/frontmatter.h"
#include "post/markup/markdownescape.h"
#include "post/markup/postlayout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct WrittenHeading
{
    int level;
    QString text;
};

/// The headings of \a body that begin with '#', outside of code and of HTML blocks.
QList<WrittenHeading> headingsIn(const QString &body)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,6})\\s+(.+?)\\s*#*\\s*(?:\\{:?[^}]*\\})?$"));
    static const QRegularExpression fence(QStringLiteral("^\\s*(?:```|~~~)"));
    QList<WrittenHeading> headings;
    bool isCode = false;
    for (const QString &line : body.split(u'\n')) {
        isCode = isCode != fence.match(line).hasMatch();
        const auto match = heading.match(line);
        if (!isCode && match.hasMatch()) {
            headings.append({static_cast<int>(match.capturedLength(1)), match.captured(2)});
        }
    }
    return headings;
}

/// Headings that stand in reports of any event.
bool isCommon(const QString &heading)
{
    static const QRegularExpression common(
        QStringLiteral(
            "^\\W*(?:summary|conclusions?|resources|references|links|wrap[- ]?up|takeaways|key takeaways|final "
            "thoughts|"
            "introduction|overview|next steps|further reading|zusammenfassung|fazit|quellen|einleitung|ausblick)\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return common.match(heading).hasMatch();
}

bool isSummary(const QString &heading)
{
    static const QRegularExpression summary(
        QStringLiteral("summary|conclusion|wrap[- ]?up|takeaways|final thoughts|zusammenfassung|fazit"),
        QRegularExpression::CaseInsensitiveOption);
    return summary.match(heading).hasMatch();
}

bool isResources(const QString &heading)
{
    static const QRegularExpression resources(QStringLiteral("resources|references|links|further reading|quellen"),
        QRegularExpression::CaseInsensitiveOption);
    return resources.match(heading).hasMatch();
}

/// The words of a name, for comparing names of events.
QString folded(const QString &name)
{
    static const QRegularExpression sign(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(name).toCaseFolded().replace(sign, QStringLiteral(" ")).trimmed();
}

bool isSameEvent(const QString &a, const QString &b)
{
    const QString first = folded(a);
    const QString second = folded(b);
    return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
}

ReportShape plainShape()
{
    ReportShape shape;
    shape.sections = {{QString(), true}, {QStringLiteral("Summary"), false}, {QStringLiteral("Resources"), false}};
    return shape;
}

/// \a heading with the number of its day changed.
QString ofDay(const QString &heading, int number)
{
    static const QRegularExpression day(
        QStringLiteral("\\b(Day|Tag|Jour|Día|Dia)(\\s+)\\d{1,2}\\b"), QRegularExpression::CaseInsensitiveOption);
    return QString(heading).replace(day, QStringLiteral("\\1\\2") + QString::number(number));
}

/// The address where it is one that a reader can be led to; empty for any other.
QString safeAddress(const QString &url)
{
    const bool isWeb =
        url.startsWith(u"https://", Qt::CaseInsensitive) || url.startsWith(u"http://", Qt::CaseInsensitive);
    const bool hasOdd = url.contains(u'{') || url.contains(u'}') || url.contains(u'<') || url.contains(u'>')
        || url.contains(u'"') || url.contains(u' ');
    return isWeb && !hasOdd ? url : QString();
}

QString link(const ReportShape &shape, const QString &words, const QString &address)
{
    return u'[' + markdownEscaped(words) + QStringLiteral("](") + markdownAddress(address) + u')'
        + (shape.isNewTab ? QStringLiteral("{:target=\"_blank\"}") : QString());
}

QString marks(int level)
{
    return QString(level, u'#') + u' ';
}

QString sessionPart(const ReportShape &shape, const Session &session)
{
    const QString title = markdownEscaped(session.title);
    QString part = marks(shape.sessionLevel)
        + (shape.isSessionBold ? QStringLiteral("**") + title + QStringLiteral("**") : title) + QStringLiteral("\n\n");
    QStringList told;
    if (!session.speakers.isEmpty()) {
        told.append(markdownEscaped(session.speakers.join(QStringLiteral(", "))));
    }
    if (!session.room.isEmpty()) {
        told.append(markdownEscaped(session.room));
    }
    return part + (told.isEmpty() ? QString() : told.join(QStringLiteral(" · ")) + QStringLiteral("\n\n"));
}

QString summaryPart(const ReportDay &day)
{
    if (day.days < 2) {
        return {};
    }
    const QString end =
        QStringLiteral("That's a wrap for Day %1 of %2.\n\n").arg(day.number).arg(markdownEscaped(day.event));
    return day.number == day.days
        ? end
        : end + QStringLiteral("Keep an eye out for my Day %1 report!\n\n").arg(day.number + 1);
}

QString resourcesPart(const ReportShape &shape, const ReportDay &day)
{
    QString part;
    for (const Session &session : day.sessions) {
        if (const QString address = safeAddress(session.url); !address.isEmpty()) {
            part += QStringLiteral("- ") + link(shape, session.title, address) + u'\n';
        }
    }
    return part;
}

/// The sections of the new report: those of the last one, with what is said about another event left out.
QList<ReportShape::Section> sectionsFor(const ReportShape &shape, const ReportDay &day)
{
    const bool isSame = isSameEvent(shape.event, day.event);
    QList<ReportShape::Section> sections;
    for (const ReportShape::Section &section : shape.sections) {
        if (section.hasSessions && (!isSame || section.heading.isEmpty())) {
            const QString name =
                day.days > 1 ? QStringLiteral("Day %1 Sessions").arg(day.number) : QStringLiteral("Sessions");
            sections.append({name, true});
        } else if (isSame || isCommon(section.heading)) {
            sections.append({ofDay(section.heading, day.number), section.hasSessions});
        }
    }
    return sections;
}

} // namespace

ReportShape ReportShape::of(const QString &post)
{
    static const QRegularExpression bold(QStringLiteral("^(?:\\*\\*|__).+(?:\\*\\*|__)$"));
    const QList<WrittenHeading> headings = headingsIn(post.sliced(layoutOf(post).body.start));
    ReportShape shape;
    shape.event = FrontMatter::parse(post).value(u"title").toString();
    shape.isNewTab = post.contains(QStringLiteral("{:target=\"_blank\"}"));
    qsizetype most = 0;
    qsizetype below = 0;
    qsizetype holder = -1;
    qsizetype boldOnes = 0;
    qsizetype all = 0;
    for (const WrittenHeading &heading : headings) {
        if (heading.level == shape.sectionLevel) {
            shape.sections.append({heading.text, false});
            below = 0;
        } else if (heading.level == shape.sessionLevel && !shape.sections.isEmpty()) {
            ++below;
            ++all;
            boldOnes += bold.match(heading.text).hasMatch() ? 1 : 0;
            if (below > most) {
                most = below;
                holder = shape.sections.size() - 1;
            }
        }
    }
    if (holder < 0) {
        ReportShape plain = plainShape();
        plain.event = shape.event;
        plain.isNewTab = shape.isNewTab;
        return plain;
    }
    shape.sections[holder].hasSessions = true;
    shape.isSessionBold = 2 * boldOnes > all;
    return shape;
}

QStringList sessionHeadings(const QString &post)
{
    static const QRegularExpression star(QStringLiteral("^(?:\\*\\*|__)|(?:\\*\\*|__)$"));
    QStringList most;
    QStringList below;
    for (const WrittenHeading &heading : headingsIn(post.sliced(layoutOf(post).body.start))) {
        if (heading.level <= 2) {
            below.clear();
        } else if (heading.level == 3) {
            below.append(QString(heading.text).remove(star));
            most = below.size() > most.size() ? below : most;
        }
    }
    return most.size() < 2 ? QStringList() : most;
}

QString reportBody(const ReportShape &shape, const ReportDay &day)
{
    QString body;
    for (const ReportShape::Section &section : sectionsFor(shape, day)) {
        body += marks(shape.sectionLevel) + section.heading + QStringLiteral("\n\n");
        if (section.hasSessions) {
            for (const Session &session : day.sessions) {
                body += sessionPart(shape, session);
            }
        } else if (isSummary(section.heading)) {
            body += summaryPart(day);
        } else if (isResources(section.heading)) {
            body += resourcesPart(shape, day);
        }
    }
    return body.trimmed() + u'\n';
}

QString reportPost(const QString &front, const ReportDay &day, const QString &body)
{
    QString post = front;
    if (day.days > 1 && FrontMatter::parse(post).find(u"excerpt") != nullptr) {
        const QString excerpt = QStringLiteral("Day %1 summary").arg(day.number);
        if (const Result<TextEdits> edits = setField(post, u"excerpt", FieldValue::text(excerpt))) {
            post = applied(*edits, post);
        }
    }
    return post + body;
}

QList<Session> pickedSessions(const Agenda &agenda, QDate date, const QStringList &picks, QStringList *unknown)
{
    QList<Session> ofDay;
    for (const Session &session : agenda.sessions) {
        if (session.day == date) {
            ofDay.append(session);
        }
    }
    if (picks.isEmpty()) {
        ofDay.removeIf(
            [](const Session &session) { return session.kind == u"break" || session.kind == u"registration"; });
        return ofDay;
    }
    QSet<qsizetype> chosen;
    for (const QString &pick : picks) {
        QList<qsizetype> whole;
        QList<qsizetype> parts;
        for (qsizetype at = 0; at < ofDay.size(); ++at) {
            if (ofDay[at].title.compare(pick.simplified(), Qt::CaseInsensitive) == 0) {
                whole.append(at);
            } else if (ofDay[at].title.contains(pick.simplified(), Qt::CaseInsensitive)) {
                parts.append(at);
            }
        }
        const QList<qsizetype> &found = !whole.isEmpty() ? whole : parts;
        if (found.isEmpty() || (whole.isEmpty() && parts.size() > 1)) {
            unknown->append(pick);
        } else {
            chosen.insert(found.first());
        }
    }
    QList<Session> picked;
    for (qsizetype at = 0; at < ofDay.size(); ++at) {
        if (chosen.contains(at)) {
            picked.append(ofDay[at]);
        }
    }
    return picked;
}

QList<QDate> daysOf(const Agenda &agenda)
{
    QList<QDate> days;
    for (const Session &session : agenda.sessions) {
        if (session.day.isValid() && !days.contains(session.day)) {
            days.append(session.day);
        }
    }
    std::ranges::sort(days);
    return days;
}

} // namespace frontrow
