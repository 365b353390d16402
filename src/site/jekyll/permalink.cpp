// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/permalink.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

/// `Utils.slugify`: runs of characters outside the mode's set become one '-', none stays at the ends.
/// \param kept what else than letters, marks and digits is in the set.
QString slugified(QStringView text, QStringView kept)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const bool usable = QChar::isLetter(c) || QChar::isMark(c) || QChar::category(c) == QChar::Number_DecimalDigit
            || (c < 0x80 && kept.contains(QChar(c)));
        if (usable) {
            out += text.sliced(at, isPair ? 2 : 1);
        } else if (!out.endsWith(u'-')) {
            out += u'-';
        }
        at += isPair ? 1 : 0;
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
    const auto isPlainLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'/' || c == u'-';
    };
    // Of several lines one is enough to Jekyll.
    const bool isPlain = std::ranges::any_of(QStringView(value).split(u'\n'),
        [&](QStringView line) { return !line.isEmpty() && std::ranges::all_of(line, isPlainLetter); });
    return isPlain ? value : QString::fromLatin1(QUrl::toPercentEncoding(value, "!$&'()*+,;=:@/?"));
}

/// `URL#sanitize_url`.
QString sanitized(const QString &url)
{
    const QString path = (u'/' + url).replace(QStringLiteral(".."), QStringLiteral("/")).remove(QStringLiteral("./"));
    QString optimised;
    optimised.reserve(path.size());
    for (const QChar c : path) {
        if (c != u'/' || !optimised.endsWith(u'/')) {
            optimised += c;
        }
    }
    return optimised;
}

QString joinedCategories(const PermalinkValues &values, QString (*form)(const QString &))
{
    QStringList formed;
    for (const QString &category : values.categories) {
        formed.append(form(category));
    }
    formed.removeDuplicates();
    return formed.join(u'/');
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

int isoYear(QDate date)
{
    int year = 0;
    static_cast<void>(date.weekNumber(&year));
    return year;
}

/// As Ruby counts: there is a year 0.
int yearOf(const QDateTime &moment)
{
    const int year = moment.date().year();
    return year < 0 ? year + 1 : year;
}

using Placeholder = QString (*)(const PermalinkValues &);

/// Those that do not look at the moment.
QHash<QString, Placeholder> namePlaceholders()
{
    return {{QStringLiteral("title"), [](const PermalinkValues &v) { return slugified(v.slug, u"._~!$&'()+,;=@"); }},
        {QStringLiteral("slug"), [](const PermalinkValues &v) { return defaultSlug(v.slug); }},
        {QStringLiteral("name"), [](const PermalinkValues &v) { return defaultSlug(v.name); }},
        {QStringLiteral("path"), [](const PermalinkValues &v) { return v.path; }},
        {QStringLiteral("collection"), [](const PermalinkValues &v) { return v.collection; }},
        {QStringLiteral("output_ext"), [](const PermalinkValues &v) { return v.outputExtension; }},
        {QStringLiteral("categories"),
            [](const PermalinkValues &v) {
                return joinedCategories(v, [](const QString &category) { return category.toLower(); });
            }},
        {QStringLiteral("slugified_categories"),
            [](const PermalinkValues &v) { return joinedCategories(v, &defaultSlug); }}};
}

QHash<QString, Placeholder> timePlaceholders()
{
    return {{QStringLiteral("year"), [](const PermalinkValues &v) { return padded(yearOf(v.moment), 4); }},
        {QStringLiteral("short_year"), [](const PermalinkValues &v) { return padded(yearOf(v.moment) % 100, 2); }},
        {QStringLiteral("month"), [](const PermalinkValues &v) { return padded(v.moment.date().month(), 2); }},
        {QStringLiteral("i_month"), [](const PermalinkValues &v) { return padded(v.moment.date().month(), 1); }},
        {QStringLiteral("short_month"),
            [](const PermalinkValues &v) {
                return QLocale::c().monthName(v.moment.date().month(), QLocale::ShortFormat);
            }},
        {QStringLiteral("long_month"),
            [](const PermalinkValues &v) { return QLocale::c().monthName(v.moment.date().month()); }},
        {QStringLiteral("day"), [](const PermalinkValues &v) { return padded(v.moment.date().day(), 2); }},
        {QStringLiteral("i_day"), [](const PermalinkValues &v) { return padded(v.moment.date().day(), 1); }},
        {QStringLiteral("y_day"), [](const PermalinkValues &v) { return padded(v.moment.date().dayOfYear(), 3); }},
        {QStringLiteral("w_year"), [](const PermalinkValues &v) { return padded(isoYear(v.moment.date()), 4); }},
        {QStringLiteral("week"), [](const PermalinkValues &v) { return padded(v.moment.date().weekNumber(), 2); }},
        {QStringLiteral("w_day"), [](const PermalinkValues &v) { return padded(v.moment.date().dayOfWeek(), 1); }},
        {QStringLiteral("short_day"),
            [](const PermalinkValues &v) {
                return QLocale::c().dayName(v.moment.date().dayOfWeek(), QLocale::ShortFormat);
            }},
        {QStringLiteral("long_day"),
            [](const PermalinkValues &v) { return QLocale::c().dayName(v.moment.date().dayOfWeek()); }},
        {QStringLiteral("hour"), [](const PermalinkValues &v) { return padded(v.moment.time().hour(), 2); }},
        {QStringLiteral("minute"), [](const PermalinkValues &v) { return padded(v.moment.time().minute(), 2); }},
        {QStringLiteral("second"), [](const PermalinkValues &v) { return padded(v.moment.time().second(), 2); }}};
}

/// nullptr for one that Jekyll does not know.
Placeholder placeholderFor(QStringView key)
{
    static const QHash<QString, Placeholder> known = [] {
        QHash<QString, Placeholder> all = namePlaceholders();
        all.insert(timePlaceholders());
        return all;
    }();
    return known.value(key.toString(), nullptr);
}

} // namespace

QString permalinkTemplateOf(const QString &style)
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

QString collectionTemplateOf(const QString &style)
{
    const QString path = QStringLiteral("/:collection/:path");
    if (style == u"pretty" || style.endsWith(u'/')) {
        return path + u'/';
    }
    const bool hasEnding =
        style == u"date" || style == u"ordinal" || style == u"none" || style.endsWith(QStringLiteral(":output_ext"));
    return hasEnding ? path + QStringLiteral(":output_ext") : path;
}

QString expandedPagePermalink(
    const QString &pattern, const QString &folder, const QString &name, const QString &outputExtension)
{
    QString url = pattern;
    url.replace(QStringLiteral(":path"), escaped(folder));
    url.replace(QStringLiteral(":basename"), escaped(name));
    url.replace(QStringLiteral(":output_ext"), escaped(outputExtension));
    return sanitized(url);
}

QString unknownPlaceholderIn(const QString &pattern)
{
    static const QRegularExpression placeholder(QStringLiteral(":([a-z_]+)"));
    for (auto each = placeholder.globalMatch(pattern); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QStringView key = match.capturedView(1);
        const bool isKnown = placeholderFor(key) != nullptr;
        key.chop(key.endsWith(u'_') ? 1 : 0);
        if (!isKnown && placeholderFor(key) == nullptr) {
            return match.captured();
        }
    }
    return {};
}

QString expandedPermalink(const QString &pattern, const PermalinkValues &values)
{
    QString url;
    qsizetype copied = 0;
    for (qsizetype at = pattern.indexOf(u':'); at >= 0; at = pattern.indexOf(u':', std::max(copied, at + 1))) {
        const auto isKey = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
        const QStringView rest = QStringView(pattern).sliced(at + 1);
        const qsizetype length = std::ranges::find_if_not(rest, isKey) - rest.begin();
        QStringView key = rest.first(length);
        const bool hasTail = key.endsWith(u'_'); // `:month_:day` means :month and '_'
        key.chop(hasTail ? 1 : 0);
        const Placeholder placeholder = placeholderFor(key);
        if (placeholder == nullptr) {
            continue;
        }
        url += QStringView(pattern).sliced(copied, at - copied);
        url += escaped(placeholder(values));
        copied = at + 1 + key.size();
    }
    return sanitized(url.append(QStringView(pattern).sliced(copied)));
}

} // namespace frontrow
