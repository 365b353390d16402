// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/site.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <functional>

// Sources of the rules: Jekyll 4.3, lib/jekyll/url.rb, drops/url_drop.rb, document.rb and utils.rb (slugify,
// style_to_permalink).

namespace frontrow {

namespace {

const QString postsFolder = QStringLiteral("_posts");

/// Jekyll's DATE_FILENAME_MATCHER for a name without folders.
QRegularExpressionMatch postNameMatch(const QString &fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{2,4}-\\d{1,2}-\\d{1,2})-(.*)\\.(md|markdown|mkd|mkdn|mkdown)$"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(fileName);
}

QDate dateOf(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    return parts.size() == 3 ? QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()) : QDate();
}

/// `Utils.slugify`: runs of characters outside the mode's set become one '-', none stays at the ends.
/// \param kept what else than letters, marks and digits is in the set.
QString slugified(const QString &text, QStringView kept)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const bool usable = QChar::isLetter(c) || QChar::isMark(c) || QChar::category(c) == QChar::Number_DecimalDigit
            || (c < 0x80 && kept.contains(QChar(c)));
        if (usable) {
            out += QChar::fromUcs4(c);
        } else if (!out.endsWith(u'-')) {
            out += u'-';
        }
    }
    const qsizetype start = out.startsWith(u'-') ? 1 : 0;
    const qsizetype end = out.size() > start && out.endsWith(u'-') ? out.size() - 1 : out.size();
    return out.sliced(start, end - start);
}

QString defaultSlug(const QString &text)
{
    return slugified(text, u"").toLower();
}

/// `URL.escape_path`.
QString escaped(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, "!$&'()*+,;=:@/?"));
}

/// `URL#sanitize_url`.
QString sanitized(const QString &url)
{
    QString out = (u'/' + url).replace(QStringLiteral(".."), QStringLiteral("/")).remove(QStringLiteral("./"));
    static const QRegularExpression slashes(QStringLiteral("//+"));
    return out.replace(slashes, QStringLiteral("/"));
}

/// `Utils.style_to_permalink`.
QString templateOf(const QString &style)
{
    static const QHash<QString, QString> styles{
        {QStringLiteral("pretty"), QStringLiteral("/:categories/:year/:month/:day/:title/")},
        {QStringLiteral("none"), QStringLiteral("/:categories/:title:output_ext")},
        {QStringLiteral("date"), QStringLiteral("/:categories/:year/:month/:day/:title:output_ext")},
        {QStringLiteral("ordinal"), QStringLiteral("/:categories/:year/:y_day/:title:output_ext")},
        {QStringLiteral("weekdate"), QStringLiteral("/:categories/:year/W:week/:short_day/:title:output_ext")},
    };
    return styles.value(style, style);
}

QString joinedCategories(const QStringList &categories, const std::function<QString(const QString &)> &form)
{
    QStringList formed;
    for (const QString &category : categories) {
        formed.append(form(category));
    }
    formed.removeDuplicates();
    return formed.join(u'/');
}

QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// What the placeholder \a key stands for, if Jekyll knows it.
std::optional<QString> valueOf(const QString &key, const PostAddress &address, const QDateTime &moment)
{
    const QLocale english = QLocale::c();
    const QDate date = moment.date();
    const QTime time = moment.time();
    const QString name = address.name.isEmpty() ? address.slug.toString() : address.name;
    const QString file = address.file().toString();
    const QString path = file.first(file.lastIndexOf(u'.'));
    int weekYear = 0;
    const int week = date.weekNumber(&weekYear);

    const QHash<QString, std::function<QString()>> values{
        {QStringLiteral("title"), [&] { return slugified(name, u"._~!$&'()+,;=@"); }},
        {QStringLiteral("slug"), [&] { return defaultSlug(name); }},
        {QStringLiteral("name"), [&] { return defaultSlug(path.sliced(path.lastIndexOf(u'/') + 1)); }},
        {QStringLiteral("path"), [&] { return QString(path).remove(path.indexOf(postsFolder), postsFolder.size()); }},
        {QStringLiteral("collection"), [] { return QStringLiteral("posts"); }},
        {QStringLiteral("output_ext"), [] { return QStringLiteral(".html"); }},
        {QStringLiteral("categories"),
            [&] { return joinedCategories(address.categories, [](const QString &c) { return c.toLower(); }); }},
        {QStringLiteral("slugified_categories"), [&] { return joinedCategories(address.categories, defaultSlug); }},
        {QStringLiteral("year"), [&] { return padded(date.year(), 4); }},
        {QStringLiteral("short_year"), [&] { return padded(date.year() % 100, 2); }},
        {QStringLiteral("month"), [&] { return padded(date.month(), 2); }},
        {QStringLiteral("i_month"), [&] { return padded(date.month(), 1); }},
        {QStringLiteral("short_month"), [&] { return english.monthName(date.month(), QLocale::ShortFormat); }},
        {QStringLiteral("long_month"), [&] { return english.monthName(date.month()); }},
        {QStringLiteral("day"), [&] { return padded(date.day(), 2); }},
        {QStringLiteral("i_day"), [&] { return padded(date.day(), 1); }},
        {QStringLiteral("y_day"), [&] { return padded(date.dayOfYear(), 3); }},
        {QStringLiteral("w_year"), [&] { return padded(weekYear, 4); }},
        {QStringLiteral("week"), [&] { return padded(week, 2); }},
        {QStringLiteral("w_day"), [&] { return padded(date.dayOfWeek(), 1); }},
        {QStringLiteral("short_day"), [&] { return english.dayName(date.dayOfWeek(), QLocale::ShortFormat); }},
        {QStringLiteral("long_day"), [&] { return english.dayName(date.dayOfWeek()); }},
        {QStringLiteral("hour"), [&] { return padded(time.hour(), 2); }},
        {QStringLiteral("minute"), [&] { return padded(time.minute(), 2); }},
        {QStringLiteral("second"), [&] { return padded(time.second(), 2); }},
    };
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional((*found)());
}

QString expanded(const QString &pattern, const PostAddress &address, const QDateTime &moment)
{
    static const QRegularExpression placeholder(QStringLiteral(":([a-z_]+)"));
    QString out;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(pattern)) {
        out += QStringView(pattern).sliced(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        const bool hasTail = match.captured(1).endsWith(u'_'); // `:month_:day` means :month and '_'
        const QString key = hasTail ? match.captured(1).chopped(1) : match.captured(1);
        const std::optional<QString> value = valueOf(key, address, moment);
        out += value ? escaped(*value) + (hasTail ? QStringLiteral("_") : QString()) : match.captured();
    }
    return out.append(QStringView(pattern).sliced(copied));
}

/// The moment in the time zone that Jekyll builds in.
QDateTime inSiteZone(const PostAddress &address, const SiteConfig &config)
{
    if (!address.moment.isValid()) {
        return QDateTime(address.date, QTime(0, 0), QTimeZone::UTC);
    }
    if (address.moment.timeSpec() == Qt::LocalTime) {
        return address.moment;
    }
    const QTimeZone zone(config.timeZone.toUtf8());
    return address.moment.toTimeZone(zone.isValid() ? zone : QTimeZone(QTimeZone::UTC));
}

QStringList words(const FieldValue &value)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return value.kind() == FieldValue::Kind::List ? value.toList() : value.toString().split(space, Qt::SkipEmptyParts);
}

/// Folders before `_posts`, then `categories`, then `category`: `Document#populate_categories`.
QStringList categoriesOf(const FrontMatter &frontMatter, const std::optional<RepoPath> &place)
{
    QStringList categories;
    if (place) {
        categories = place->folder().split(u'/');
        categories.resize(categories.indexOf(postsFolder));
    }
    categories += words(frontMatter.value(u"categories"));
    categories += frontMatter.value(u"category").toList();
    categories.removeDuplicates();
    categories.removeAll(QString());
    return categories;
}

/// \a fileName as a place in a site, where Jekyll would find a post.
std::optional<RepoPath> placeOf(const QString &fileName)
{
    const Result<RepoPath> path = RepoPath::parse(fileName.contains(u'/') ? fileName : postsFolder + u'/' + fileName);
    const bool isPost =
        path && path->folder().split(u'/').contains(postsFolder) && postNameMatch(path->fileName()).hasMatch();
    return isPost ? std::optional(*path) : std::nullopt;
}

/// A file name's part that `:title` is made of: without date, ending and final dots.
QString nameOf(const QString &fileName)
{
    static const QRegularExpression dated(QStringLiteral("^\\d{2,4}-\\d{1,2}-\\d{1,2}-"));
    QString name = fileName.first(fileName.contains(u'.') ? fileName.lastIndexOf(u'.') : fileName.size()).remove(dated);
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

} // namespace

RepoPath PostAddress::file() const
{
    // A date in digits and a slug always make a path.
    return place.value_or(
        RepoPath::parse(QStringLiteral("%1/%2-%3.md").arg(postsFolder, date.toString(Qt::ISODate), slug.toString()))
            .value());
}

QString PostAddress::url(const SiteConfig &config) const
{
    const QString path = sanitized(
        expanded(permalink.isEmpty() ? templateOf(config.permalink) : permalink, *this, inSiteZone(*this, config)));
    return config.baseUrl + path;
}

PostAddress addressOf(const FrontMatter &frontMatter, const QString &fileName, QDate today)
{
    const QString own = fileName.sliced(fileName.lastIndexOf(u'/') + 1);
    const QString written = frontMatter.value(u"slug").toString();
    const QString fromFile = nameOf(own);
    const QString name = !written.isEmpty() ? written : fromFile;
    const QString title = frontMatter.value(u"title").toString();
    const QString usual = title.isEmpty() ? QStringLiteral("post") : title;

    const std::optional<PostDate> date = postDateOf(frontMatter.value(u"date"));
    PostAddress address{.date = date ? date->date : dateInFileName(own).value_or(today),
        .slug = Slug::of(name.isEmpty() ? usual : name),
        .categories = {},
        .permalink = frontMatter.value(u"permalink").toString(),
        .name = {},
        .place = placeOf(fileName),
        .moment = date ? date->moment : QDateTime()};
    address.categories = categoriesOf(frontMatter, address.place);
    // The file that export writes is named by the slug, so only a name that stays decides the URL.
    address.name = !written.isEmpty() || address.place ? name : QString();
    return address;
}

std::optional<PostDate> postDateOf(const FieldValue &value)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}-\\d{1,2}-\\d{1,2})"
        "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?\\s*(Z|UTC|[-+]\\d{1,2}:?(?:\\d\\d)?)?)?$"));
    const QRegularExpressionMatch match = pattern.match(value.toString().trimmed());
    const QDate date = dateOf(match.capturedView(1));
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (!match.hasCaptured(2)) {
        return PostDate{date, {}};
    }
    const QTime time(match.capturedView(2).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    if (!time.isValid()) {
        return std::nullopt;
    }
    QString zone = match.captured(5).remove(u':');
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        const int hours = QStringView(zone).sliced(1, zone.size() % 2 == 0 ? 1 : 2).toInt();
        const int minutes = zone.size() > 3 ? QStringView(zone).last(2).toInt() : 0;
        const int seconds = (hours * 60 + minutes) * 60;
        return PostDate{
            date, QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(zone[0] == u'-' ? -seconds : seconds))};
    }
    const bool isTimestamp = value.kind() == FieldValue::Kind::Date && match.hasCaptured(4);
    return PostDate{
        date, !zone.isEmpty() || isTimestamp ? QDateTime(date, time, QTimeZone::UTC) : QDateTime(date, time)};
}

std::optional<QDate> dateInFileName(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4}-\\d{1,2}-\\d{1,2})-"));
    const QDate date = dateOf(pattern.match(fileName).capturedView(1));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace frontrow
