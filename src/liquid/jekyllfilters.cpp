// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/jekyllfilters.h"

#include "liquid/timeformat.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace frontrow::liquid {

namespace {

QString slugified(const QString &text, const QString &mode)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression pretty(
        QStringLiteral("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ascii(QStringLiteral("[^A-Za-z0-9]+"));
    static const QRegularExpression plain(
        QStringLiteral("[^\\p{M}\\p{L}\\p{Nd}]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ends(QStringLiteral("^-|-$"));
    if (mode == u"none") {
        return text.toLower();
    }
    QString slug = text;
    if (mode == u"latin") {
        static const QRegularExpression marks(
            QStringLiteral("\\p{M}+"), QRegularExpression::UseUnicodePropertiesOption);
        slug = slug.normalized(QString::NormalizationForm_D).remove(marks);
    }
    slug.replace(mode == u"raw"                    ? space
            : mode == u"pretty"                    ? pretty
            : mode == u"ascii" || mode == u"latin" ? ascii
                                                   : plain,
        QStringLiteral("-"));
    return slug.remove(ends).toLower();
}

Outcome slugify(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    static const QStringList modes{QStringLiteral("none"), QStringLiteral("raw"), QStringLiteral("default"),
        QStringLiteral("pretty"), QStringLiteral("ascii"), QStringLiteral("latin")};
    if (input.isNil()) {
        return Value();
    }
    if (!input.isText()) {
        return std::unexpected(QStringLiteral("slugify needs a text"));
    }
    const QString mode = arguments.value(0).isNil() ? QStringLiteral("default") : arguments.text(0);
    return Value(modes.contains(mode) ? slugified(input.toText(), mode) : input.toText().toLower());
}

qint64 wordsIn(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("[\\t-\\r ]+"));
    return text.split(space, Qt::SkipEmptyParts).size();
}

qint64 matchesOf(const QRegularExpression &pattern, const QString &text)
{
    qint64 count = 0;
    for (auto each = pattern.globalMatch(text); each.hasNext(); each.next()) {
        ++count;
    }
    return count;
}

Outcome numberOfWords(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    static const QString scripts = QStringLiteral("\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}");
    static const QRegularExpression character(u'[' + scripts + u']', QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(
        QStringLiteral("[^") + scripts + QStringLiteral("\\s]+"), QRegularExpression::UseUnicodePropertiesOption);
    if (!input.isText()) {
        return std::unexpected(QStringLiteral("number_of_words needs a text"));
    }
    const QString text = input.toText();
    const QString mode = arguments.text(0);
    const qint64 characters = mode == u"cjk" || mode == u"auto" ? matchesOf(character, text) : 0;
    const bool countsWords = mode == u"cjk" || characters > 0;
    return Value(countsWords ? characters + matchesOf(word, text) : wordsIn(text));
}

QString ordinal(int day)
{
    const int last = day % 10;
    return day >= 11 && day <= 13 ? QStringLiteral("th")
        : last == 1               ? QStringLiteral("st")
        : last == 2               ? QStringLiteral("nd")
        : last == 3               ? QStringLiteral("rd")
                                  : QStringLiteral("th");
}

/// The moment of \a input in the zone of the blog.
std::expected<QDateTime, QString> localTime(const Value &input, const Runner &runner)
{
    const std::optional<QDateTime> time = timeOf(input, runner);
    if (!time) {
        return std::unexpected(QStringLiteral("Invalid Date: '%1' is not a valid datetime.").arg(input.inspected()));
    }
    return time->toTimeZone(runner.host().now().timeZone());
}

Outcome dateString(const Value &input, const Arguments &arguments, Runner &runner, const QString &month)
{
    if (input.isNil() || (input.isText() && input.toText().isEmpty())) {
        return input;
    }
    const std::expected<QDateTime, QString> time = localTime(input, runner);
    if (!time) {
        return std::unexpected(time.error());
    }
    const int day = time->date().day();
    const QString ordinalDay = QString::number(day) + ordinal(day);
    const QString format = arguments.text(0) != u"ordinal"
        ? QString(QStringLiteral("%d ") + month + QStringLiteral(" %Y"))
        : arguments.text(1) == u"US" ? QString(month + u' ' + ordinalDay + QStringLiteral(", %Y"))
                                     : QString(ordinalDay + u' ' + month + QStringLiteral(" %Y"));
    return formattedTime(*time, format);
}

Outcome dateIn(const Value &input, Runner &runner, const QString &format)
{
    if (input.isNil() || (input.isText() && input.toText().isEmpty())) {
        return input;
    }
    const std::expected<QDateTime, QString> time = localTime(input, runner);
    return time ? Outcome(formattedTime(*time, format)) : std::unexpected(time.error());
}

Outcome date(const Value &input, const Arguments &arguments, Runner &runner)
{
    const QString format = arguments.text(0);
    const std::optional<QDateTime> time = format.isEmpty() ? std::nullopt : timeOf(input, runner);
    return time ? Outcome(formattedTime(*time, format)) : input;
}

Outcome defaulted(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const Value *flag = arguments.named.find(QStringLiteral("allow_false"));
    const bool isMissing = flag && flag->isTrue() ? input.isNil() : !input.isTrue();
    if (!isMissing && !input.isEmpty().value_or(false)) {
        return input;
    }
    return arguments.has(0) ? arguments.value(0) : Value(QString());
}

QString xmlEscaped(const QString &text)
{
    QString result = text;
    result.replace(u'&', QStringLiteral("&amp;")).replace(u'<', QStringLiteral("&lt;"));
    result.replace(u'>', QStringLiteral("&gt;")).replace(u'"', QStringLiteral("&quot;"));
    return result.replace(u'\'', QStringLiteral("&apos;"));
}

FilterTable dates()
{
    return {
        {QStringLiteral("date"), {1, 1, date}},
        {QStringLiteral("date_to_string"),
            {0, 2,
                [](const Value &in, const Arguments &args, Runner &runner) {
                    return dateString(in, args, runner, QStringLiteral("%b"));
                }}},
        {QStringLiteral("date_to_long_string"),
            {0, 2,
                [](const Value &in, const Arguments &args, Runner &runner) {
                    return dateString(in, args, runner, QStringLiteral("%B"));
                }}},
        {QStringLiteral("date_to_xmlschema"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &runner) {
                    return dateIn(in, runner, QStringLiteral("%Y-%m-%dT%H:%M:%S%:z"));
                }}},
        {QStringLiteral("date_to_rfc822"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &runner) {
                    return dateIn(in, runner, QStringLiteral("%a, %d %b %Y %H:%M:%S %z"));
                }}},
    };
}

} // namespace

FilterTable jekyllFilters()
{
    FilterTable table{
        {QStringLiteral("slugify"), {0, 1, slugify}},
        {QStringLiteral("number_of_words"), {0, 1, numberOfWords}},
        {QStringLiteral("default"), {0, 2, defaulted}},
        {QStringLiteral("jsonify"),
            {0, 0, [](const Value &in, const Arguments &, Runner &) -> Outcome { return Value(in.toJson()); }}},
        {QStringLiteral("inspect"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(xmlEscaped(in.inspected()));
                }}},
        {QStringLiteral("xml_escape"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(xmlEscaped(rubyText(in)));
                }}},
        {QStringLiteral("markdownify"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &runner) -> Outcome {
                    return Value(runner.host().markdownified(rubyText(in)));
                }}},
        {QStringLiteral("smartify"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &runner) -> Outcome {
                    return Value(runner.host().smartened(rubyText(in)));
                }}},
    };
    table.insert(dates());
    return table;
}

} // namespace frontrow::liquid
