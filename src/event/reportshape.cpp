// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/reportshape.h"

#include "post/frontmatter/frontmatter.h"
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

/// The words of a name, for comparing names of events.
QString folded(const QString &name)
{
    static const QRegularExpression sign(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(name).toCaseFolded().replace(sign, QStringLiteral(" ")).trimmed();
}

const QRegularExpression &numberedDay()
{
    static const QRegularExpression day(
        QStringLiteral("\\b(Day|Tag|Jour|Día|Dia)(\\s+)\\d{1,2}\\b"), QRegularExpression::CaseInsensitiveOption);
    return day;
}

ReportShape plainShape()
{
    ReportShape shape;
    shape.sections = {{QString(), true}, {QStringLiteral("Summary"), false}, {QStringLiteral("Resources"), false}};
    return shape;
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
    QSet<qsizetype> dayHolders;
    qsizetype all = 0;
    for (const WrittenHeading &heading : headings) {
        if (heading.level == shape.sectionLevel) {
            shape.sections.append({heading.text, false});
            below = 0;
        } else if (heading.level == shape.sessionLevel && !shape.sections.isEmpty()) {
            ++below;
            ++all;
            if (namesDay(shape.sections.last().heading)) {
                dayHolders.insert(shape.sections.size() - 1);
            }
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
    shape.unit = dayHolders.size() > 1 ? ReportUnit::Event : ReportUnit::Day;
    shape.isSessionBold = 2 * boldOnes > all;
    return shape;
}

ReportShape ReportShape::ofLastIn(const QList<BlogPost> &posts)
{
    constexpr qsizetype newest = 20;
    for (const BlogPost &post : posts.first(std::min(posts.size(), newest))) {
        const ReportShape shape = of(post.text);
        if (shape.sections.size() > 1 && !shape.sections.first().heading.isEmpty()) {
            return shape;
        }
    }
    return of(QString());
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

bool isCommonHeading(const QString &heading)
{
    static const QRegularExpression common(
        QStringLiteral(
            "^\\W*(?:summary|conclusions?|resources|references|links|wrap[- ]?up|takeaways|key takeaways|final "
            "thoughts|"
            "introduction|overview|next steps|further reading|zusammenfassung|fazit|quellen|einleitung|ausblick)\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return common.match(heading).hasMatch();
}

bool isSummaryHeading(const QString &heading)
{
    static const QRegularExpression summary(
        QStringLiteral("summary|conclusion|wrap[- ]?up|takeaways|final thoughts|zusammenfassung|fazit"),
        QRegularExpression::CaseInsensitiveOption);
    return summary.match(heading).hasMatch();
}

bool isResourcesHeading(const QString &heading)
{
    static const QRegularExpression resources(QStringLiteral("resources|references|links|further reading|quellen"),
        QRegularExpression::CaseInsensitiveOption);
    return resources.match(heading).hasMatch();
}

bool isSameEvent(const QString &a, const QString &b)
{
    const QString first = folded(a);
    const QString second = folded(b);
    return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
}

QString headingOfDay(const QString &heading, int number)
{
    return QString(heading).replace(numberedDay(), QStringLiteral("\\1\\2") + QString::number(number));
}

bool namesDay(const QString &heading)
{
    return numberedDay().match(heading).hasMatch();
}

} // namespace frontrow
