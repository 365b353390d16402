// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/dayseries.h"

#include "event/reportedevents.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace frontrow {

namespace {

QRegularExpression seriesPattern(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The number of the day in \a text, a file's name or a title; 0 without one.
int numberIn(const QString &text)
{
    static const QRegularExpression day =
        seriesPattern(QStringLiteral("(?:\\b|_)(?:day|tag|jour|día|dia)[-_ ]?(\\d{1,2})\\b"));
    return day.match(text).captured(1).toInt();
}

const SeriesDay *dayOf(const QList<SeriesDay> &days, int number)
{
    const auto found = std::ranges::find(days, number, &SeriesDay::number);
    return found == days.end() || found->url.isEmpty() ? nullptr : &*found;
}

/// The day that the words \a match speak of in the report of the day \a own.
int dayMeant(const QRegularExpressionMatch &match, int own)
{
    const QString word = match.captured(2).toLower();
    return !match.captured(1).isEmpty()           ? match.captured(1).toInt()
        : word == u"second" || word == u"zweiten" ? 2
        : word == u"third" || word == u"dritten"  ? 3
                                                  : own + 1;
}

/// What promises say of other days becomes links.
TextEdits promiseLinks(const QString &post, const QList<SeriesDay> &days, int own, const Diagnostics &promises)
{
    static const QRegularExpression reference = seriesPattern(
        QStringLiteral("\\b(?:(?:day|tag|jour|día|dia) (\\d{1,2})|(next|second|third|nächsten|zweiten|dritten) "
                       "(?:day|post|part|report|article|tag|beitrag|teil|bericht))\\b"));
    TextEdits edits;
    for (const Diagnostic &promise : promises) {
        const QString sentence = slice(post, promise.range).toString();
        const auto match = reference.match(sentence);
        if (promise.code != u"promise" || !match.hasMatch()) {
            continue;
        }
        const QStringView before = QStringView(sentence).first(match.capturedStart());
        const bool isInLink = before.count(u'[') > before.count(u']') || before.count(u'<') > before.count(u'>');
        const SeriesDay *day = dayOf(days, dayMeant(match, own));
        if (day != nullptr && day->number != own && !isInLink) {
            edits.append({{promise.range.start + match.capturedStart(), match.capturedLength()},
                QStringLiteral("[%1](%2)").arg(match.captured(), day->url)});
        }
    }
    return edits;
}

/// The line that leads to the neighbours, as written in a body.
const QRegularExpression &neighboursLine()
{
    static const QRegularExpression line(
        QStringLiteral("^(?:← \\[[^\\]\\n]*\\]\\([^)\\n]*\\))?(?: · )?(?:\\[[^\\]\\n]*\\]\\([^)\\n]*\\) "
                       "→)?$"),
        QRegularExpression::MultilineOption);
    return line;
}

/// Links whose words are just a day lead to it; those of the line of neighbours are left out.
TextEdits staleLinks(const QString &post, const QList<SeriesDay> &days, TextRange neighbours)
{
    static const QRegularExpression link =
        seriesPattern(QStringLiteral("\\[(?:day|tag|jour|día|dia) (\\d{1,2})\\]\\(([^)\\s]+)"));
    TextEdits edits;
    for (const QRegularExpressionMatch &match : link.globalMatch(post)) {
        const SeriesDay *day = dayOf(days, match.captured(1).toInt());
        if (day != nullptr && match.captured(2) != day->url && !neighbours.contains(match.capturedStart())) {
            edits.append({{match.capturedStart(2), match.capturedLength(2)}, day->url});
        }
    }
    return edits;
}

/// Where the line of neighbours stands; an empty range at the end of the body without one.
TextRange neighboursIn(const QString &post)
{
    const TextRange body = layoutOf(post).body;
    qsizetype end = body.end();
    while (end > body.start && post[end - 1].isSpace()) {
        --end;
    }
    for (const QRegularExpressionMatch &match : neighboursLine().globalMatch(post, body.start)) {
        if (match.capturedLength() > 0 && match.captured().contains(u'[')) {
            return {match.capturedStart(), match.capturedLength()};
        }
    }
    return {end, 0};
}

TextEdits neighbourLine(const QString &post, TextRange place, const SeriesDay *previous, const SeriesDay *next)
{
    const QString word = dayWordOf(post);
    const auto link = [&word](const SeriesDay &day) {
        return QStringLiteral("[%1 %2](%3)").arg(word).arg(day.number).arg(day.url);
    };
    QStringList parts;
    if (previous != nullptr) {
        parts.append(QStringLiteral("← ") + link(*previous));
    }
    if (next != nullptr) {
        parts.append(link(*next) + QStringLiteral(" →"));
    }
    const QString line = parts.join(QStringLiteral(" · "));
    if (line.isEmpty() || slice(post, place) == line) {
        return {};
    }
    return {{place, place.isEmpty() ? QStringLiteral("\n\n") + line : line}};
}

/// The fields that themes read; nothing where \a post has none of them.
Result<TextEdits> neighbourFields(const QString &post, const SeriesDay *previous, const SeriesDay *next)
{
    QString changed = post;
    for (const auto &[key, day] :
        {std::pair(QStringLiteral("previous"), previous), std::pair(QStringLiteral("next"), next)}) {
        const FrontMatter front = FrontMatter::parse(changed);
        if (front.find(key) == nullptr || day == nullptr || front.value(key).toString() == day->url) {
            continue;
        }
        const Result<TextEdits> edits = setField(changed, key, FieldValue::text(day->url));
        if (!edits) {
            return std::unexpected(edits.error());
        }
        changed = applied(*edits, changed);
    }
    return difference(post, changed);
}

/// The reports on the event \a name around \a date. The post \a own keeps its number.
QList<SeriesDay> daysNear(const QList<IndexedPost> &posts, const QString &name, QDate date, const QString &own)
{
    QList<IndexedPost> same;
    constexpr qint64 longest = 60; // days: other years are other events
    for (const IndexedPost &post : posts) {
        if (std::abs(post.date.daysTo(date)) <= longest
            && eventNameOf(post.title).compare(name, Qt::CaseInsensitive) == 0) {
            same.append(post);
        }
    }
    std::ranges::stable_sort(same, {}, &IndexedPost::date);
    QMap<int, SeriesDay> ofNumber;
    for (qsizetype at = 0; at < same.size(); ++at) {
        const IndexedPost &post = same[at];
        const int inFile = numberIn(post.path);
        const int inTitle = numberIn(post.title);
        const int number = inFile > 0 ? inFile : inTitle > 0 ? inTitle : static_cast<int>(at) + 1;
        const bool hasPage = post.isPublished && post.kind == DocumentKind::Post;
        const bool isOwnPlace = !own.isEmpty() && ofNumber.value(number).file == own; // nobody takes it
        if (!isOwnPlace) {
            ofNumber.insert(number, {post.path, number, hasPage ? post.url : QString(), post.title, post.date});
        }
    }
    return ofNumber.values();
}

} // namespace

QList<SeriesDay> seriesOf(const QList<IndexedPost> &posts, const QString &file)
{
    const auto own = std::ranges::find(posts, file, &IndexedPost::path);
    const QString name = own == posts.end() ? QString() : eventNameOf(own->title);
    const QList<SeriesDay> days = name.isEmpty() ? QList<SeriesDay>() : daysNear(posts, name, own->date, file);
    return days.size() < 2 ? QList<SeriesDay>() : days;
}

QList<SeriesDay> daysOfEvent(const QList<IndexedPost> &posts, const QString &name, QDate near)
{
    QDate date = near;
    for (const IndexedPost &post : posts) {
        const bool isNewer = !near.isValid() && (!date.isValid() || post.date > date);
        date = isNewer && eventNameOf(post.title).compare(name, Qt::CaseInsensitive) == 0 ? post.date : date;
    }
    return name.isEmpty() ? QList<SeriesDay>() : daysNear(posts, name, date, {});
}

QString dayWordOf(const QString &post)
{
    static const QRegularExpression word = seriesPattern(QStringLiteral("\\b(day|tag|jour|día|dia) \\d"));
    const QString found = word.match(post, layoutOf(post).body.start).captured(1);
    return found.isEmpty() ? QStringLiteral("Day") : found.left(1).toUpper() + found.sliced(1).toLower();
}

Result<TextEdits> seriesEdits(
    const QString &post, const QList<SeriesDay> &days, const QString &file, const Diagnostics &promises)
{
    const auto own = std::ranges::find(days, file, &SeriesDay::file);
    if (own == days.end()) {
        return TextEdits();
    }
    const SeriesDay *previous = dayOf(days, own->number - 1);
    const SeriesDay *next = dayOf(days, own->number + 1);
    const FrontMatter front = FrontMatter::parse(post);
    const bool hasFields = front.find(u"previous") != nullptr || front.find(u"next") != nullptr;
    const TextRange place = neighboursIn(post);
    Result<TextEdits> edits = hasFields ? neighbourFields(post, previous, next)
                                        : Result<TextEdits>(neighbourLine(post, place, previous, next));
    if (!edits) {
        return edits;
    }
    *edits += promiseLinks(post, days, own->number, promises) + staleLinks(post, days, place);
    std::ranges::stable_sort(*edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    return edits;
}

} // namespace frontrow
