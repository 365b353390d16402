// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/dayindex.h"

#include "base/slug.h"
#include "event/reportedevents.h"
#include "event/seriesplan.h"
#include "post/markup/markdownescape.h"
#include "post/markup/postlayout.h"
#include "site/blog/newpost.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct DayIndexMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

/// An item of the list.
struct Item
{
    QString mark; ///< "- "
    QString word; ///< "Day"
    int number = 0;
    QString address;
    bool isDated = false; ///< a date stands after it
    TextRange range; ///< from the mark up to what the author wrote after the date
    qsizetype end = 0; ///< where the item ends, with its further lines
};

/// The items of the list in \a post, in order.
QList<Item> itemsIn(const QString &post)
{
    static const QRegularExpression item(
        QStringLiteral(
            "^([-*+] +)(?:\\[(day|tag|jour|día|dia) (\\d{1,2})(?:: (?:\\\\.|[^\\]\\\\\\n])*)?\\]\\(([^)\\s]*)\\)|"
            "(day|tag|jour|día|dia) (\\d{1,2}))( \\([^()\\n]*\\d{4}\\))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
            | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression further(QStringLiteral("[^\\n]*(?:\\n(?: {2,}|\\t)[^\\n]*)*"));
    QList<Item> items;
    const TextRange body = layoutOf(post).body;
    for (const QRegularExpressionMatch &match : item.globalMatch(post, body.start)) {
        const qsizetype end = match.capturedEnd();
        const auto rest =
            further.match(post, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        items.append({match.captured(1), match.captured(2) + match.captured(5),
            (match.captured(3) + match.captured(6)).toInt(), match.captured(4), !match.captured(7).isEmpty(),
            {match.capturedStart(), match.capturedLength()}, rest.hasMatch() ? rest.capturedEnd() : end});
    }
    return items;
}

QString dateText(QDate date, const QString &word)
{
    const QString day = word.toLower();
    const bool isGerman = day == u"tag";
    const QLocale locale(isGerman ? QLocale::German
            : day == u"jour"      ? QLocale::French
            : day == u"día"       ? QLocale::Spanish
            : day == u"dia"       ? QLocale::Portuguese
                                  : QLocale::English);
    return locale.toString(date, isGerman ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

/// What the list says of \a day.
QString itemText(const QString &mark, const QString &word, const SeriesDay &day, const QString &event)
{
    const QString number = QStringLiteral("%1 %2").arg(word).arg(day.number);
    const QString date = day.date.isValid() ? QStringLiteral(" (%1)").arg(dateText(day.date, word)) : QString();
    if (day.url.isEmpty()) {
        return mark + number + date;
    }
    const bool isNamed = eventNameOf(day.title).compare(event, Qt::CaseInsensitive) != 0;
    const QString text = isNamed ? number + QStringLiteral(": ") + markdownEscaped(day.title) : number;
    return mark + QStringLiteral("[%1](%2)").arg(text, day.url) + date;
}

Result<DayIndex> newIndex(
    const Site &site, const QList<BlogPost> &newest, const QList<SeriesDay> &days, const QString &event, QDate today)
{
    const auto report = std::ranges::find_if(
        newest, [&days](const BlogPost &post) { return post.file.toString() == days.first().file; });
    const QString title = dayIndexTitle(event);
    const QString start = newPostOf(site.folder(), newest, title, today);
    const QString front = start.first(layoutOf(start).body.start).trimmed(); // a list needs no table of contents
    const QString list = dayList(days, event, report == newest.end() ? QString() : report->text);
    const QString name = QStringLiteral("_posts/%1-%2.md").arg(today.toString(Qt::ISODate), Slug::of(title).toString());
    return DayIndex{{QDir(site.folder()).filePath(name), front + QStringLiteral("\n\n") + list}, false, days};
}

} // namespace

QString dayIndexTitle(const QString &event)
{
    return DayIndexMessages::tr("%1: All Days").arg(event);
}

QString dayList(const QList<SeriesDay> &days, const QString &event, const QString &like)
{
    QString list;
    for (const SeriesDay &day : days) {
        list += itemText(QStringLiteral("- "), dayWordOf(like), day, event) + u'\n';
    }
    return list;
}

bool isDayIndex(const QString &post, const QList<SeriesDay> &days)
{
    const QList<Item> items = itemsIn(post);
    const bool hasLinks = std::ranges::any_of(items, [](const Item &item) { return !item.address.isEmpty(); });
    return std::ranges::any_of(items, [&days, hasLinks](const Item &item) {
        // A day that was renamed is not where the list says, but on this blog, and dated as the list writes it.
        const bool mayHaveMoved = item.isDated && item.address.startsWith(u'/') && !item.address.startsWith(u"//");
        return std::ranges::any_of(days, [&](const SeriesDay &day) {
            const bool isHere = !day.url.isEmpty() && (item.address == day.url || mayHaveMoved);
            return item.number == day.number && (!hasLinks || isHere);
        });
    });
}

TextEdits dayListEdits(const QString &post, const QList<SeriesDay> &days, const QString &event)
{
    const QList<Item> items = itemsIn(post);
    TextEdits edits;
    if (items.isEmpty()) {
        return edits;
    }
    for (const SeriesDay &day : days) {
        const auto item = std::ranges::find(items, day.number, &Item::number);
        if (item != items.end()) {
            const QString text = itemText(item->mark, item->word, day, event);
            if (slice(post, item->range) != text) {
                edits.append({item->range, text});
            }
        } else if (!day.url.isEmpty()) {
            const auto before = std::ranges::find_if(
                items.rbegin(), items.rend(), [&day](const Item &each) { return each.number < day.number; });
            const bool isFirst = before == items.rend();
            const Item &like = isFirst ? items.first() : *before;
            const QString text = itemText(like.mark, like.word, day, event);
            edits.append(isFirst ? TextEdit{{like.range.start, 0}, text + u'\n'}
                                 : TextEdit{{like.end, 0}, QStringLiteral("\n") + text});
        }
    }
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    return edits;
}

QString eventOfIndex(const QList<IndexedPost> &posts, const QString &file)
{
    const auto own = std::ranges::find(posts, file, &IndexedPost::path);
    QString event;
    for (const IndexedPost &post : posts) {
        const QString name = own == posts.end() || post.path == file ? QString() : eventNameOf(post.title);
        const bool isNamed = name.size() > event.size() && own->title.contains(name, Qt::CaseInsensitive)
            && name.compare(eventNameOf(own->title), Qt::CaseInsensitive) != 0;
        event = isNamed && !daysOfEvent(posts, name, {}).isEmpty() ? name : event;
    }
    return event;
}

Result<DayIndex> dayIndexOf(const QString &siteFolder, const QString &event, QDate today)
{
    const Result<Site> site = Site::open(siteFolder);
    if (!site) {
        return std::unexpected(site.error());
    }
    const QList<IndexedPost> posts = readBlogIndex(*site, blogIndexCacheFile(site->folder())).posts;
    const QList<SeriesDay> days = daysOfReaders(site->folder(), daysOfEvent(posts, event, {}), {});
    if (days.isEmpty()) {
        return failure(Error::Kind::Refused,
            DayIndexMessages::tr("The blog has no report of “%1” that could be listed.").arg(event));
    }
    const QList<BlogPost> all = readBlogPosts(site->folder());
    for (const BlogPost &post : all) {
        const QString file = post.file.toString();
        const bool isNamed = post.frontMatter.value(u"title").toString().contains(event, Qt::CaseInsensitive);
        const bool mayBe = isNamed && eventOfIndex(posts, file).compare(event, Qt::CaseInsensitive) == 0;
        if (mayBe && isDayIndex(post.text, days)) {
            const TextEdits edits = dayListEdits(post.text, days, event);
            return DayIndex{{QDir(site->folder()).filePath(file), applied(edits, post.text)}, true, days};
        }
    }
    return newIndex(*site, all.first(std::min(all.size(), postsToFollow)), days, event, today);
}

} // namespace frontrow
