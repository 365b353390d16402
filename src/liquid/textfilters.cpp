// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/textfilters.h"

#include "liquid/urlfilters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontrow::liquid {

namespace {

/// The part of \a text from the character \a offset on, places counted in characters as Ruby counts them.
QString sliceOf(const QString &text, qint64 offset, qint64 length)
{
    const QList<uint> characters = text.toUcs4();
    const qint64 from = offset < 0 ? offset + characters.size() : offset;
    if (from < 0 || from > characters.size() || length < 0) {
        return {};
    }
    const QList<uint> part = characters.sliced(from, std::min<qint64>(length, characters.size() - from));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

Outcome slice(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const std::expected<qint64, QString> offset = integerOf(arguments.value(0));
    const std::expected<qint64, QString> length = arguments.value(1).isNil() ? 1 : integerOf(arguments.value(1));
    if (!offset || !length) {
        return std::unexpected(offset ? length.error() : offset.error());
    }
    if (const List *list = input.list()) {
        const qint64 from = *offset < 0 ? *offset + list->size() : *offset;
        return from < 0 || from > list->size() || *length < 0
            ? Value(List())
            : Value(list->sliced(from, std::min<qint64>(*length, list->size() - from)));
    }
    return Value(sliceOf(rubyText(input), *offset, *length));
}

Outcome truncate(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const std::expected<qint64, QString> length = arguments.has(0) ? integerOf(arguments.value(0)) : 50;
    if (input.isNil() || !length) {
        return input.isNil() ? Outcome() : std::unexpected(length.error());
    }
    const QString text = rubyText(input);
    const QString ending = arguments.has(1) ? arguments.text(1) : QStringLiteral("...");
    const qint64 kept = std::max<qint64>(0, *length - Value(ending).size().value_or(0));
    return Value(Value(text).size().value_or(0) > *length ? sliceOf(text, 0, kept) + ending : text);
}

Outcome truncateWords(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    static const QRegularExpression space(QStringLiteral("[\\t-\\r ]+"));
    const std::expected<qint64, QString> count = arguments.has(0) ? integerOf(arguments.value(0)) : 15;
    if (input.isNil() || !count) {
        return input.isNil() ? Outcome() : std::unexpected(count.error());
    }
    const QString text = rubyText(input);
    const QStringList words = text.split(space, Qt::SkipEmptyParts);
    const qint64 kept = std::max<qint64>(1, *count);
    const bool endsInSpace = !words.isEmpty() && words.size() == kept && text.back().isSpace();
    if (words.size() <= kept && !endsInSpace) {
        return Value(text);
    }
    return Value(words.first(kept).join(u' ') + (arguments.has(1) ? arguments.text(1) : QStringLiteral("...")));
}

Outcome split(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    static const QRegularExpression space(QStringLiteral("[\\t-\\r ]+"));
    const QString pattern = arguments.text(0);
    const QString text = rubyText(input);
    List parts;
    if (pattern == u" ") {
        for (const QString &part : text.split(space, Qt::SkipEmptyParts)) {
            parts.append(Value(part));
        }
    } else if (pattern.isEmpty()) {
        const QList<uint> characters = text.toUcs4();
        for (const uint character : characters) {
            const auto one = static_cast<char32_t>(character);
            parts.append(Value(QString::fromUcs4(&one, 1)));
        }
    } else {
        for (const QString &part : text.split(pattern)) {
            parts.append(Value(part));
        }
    }
    while (!parts.isEmpty() && parts.constLast().toText().isEmpty()) {
        parts.removeLast();
    }
    return Value(parts);
}

QString escaped(const QString &text)
{
    QString result = text.toHtmlEscaped();
    return result.replace(u'\'', QStringLiteral("&#39;"));
}

QString escapedOnce(const QString &text)
{
    static const QRegularExpression special(QStringLiteral(R"re(["><']|&(?!(?:[a-zA-Z]+|#\d+);))re"));
    QString result;
    qsizetype done = 0;
    for (auto each = special.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += escaped(match.captured());
        done = match.capturedEnd();
    }
    return result + QStringView(text).sliced(done);
}

QString withoutHtml(QString text)
{
    static const QRegularExpression blocks(QStringLiteral("<script.*?</script>|<!--.*?-->|<style.*?</style>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(QStringLiteral("<.*?>"), QRegularExpression::DotMatchesEverythingOption);
    return text.remove(blocks).remove(tags);
}

QString replacementFor(const QString &written, const QString &found)
{
    QString result;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != u'\\' || i + 1 == written.size()) {
            result += written[i];
            continue;
        }
        const QChar next = written[++i];
        if (next == u'0' || next == u'&') {
            result += found;
        } else if (next == u'\\') {
            result += u'\\';
        } else if (next < u'1' || next > u'9') { // groups are empty
            result += u'\\';
            result += next;
        }
    }
    return result;
}

/// \a text with \a with before each of its characters and at its end.
QString interspersed(const QString &text, const QString &with)
{
    QString result;
    for (const QChar c : text) {
        result += c.isLowSurrogate() ? QString(c) : QString(with + c);
    }
    return result + with;
}

Outcome replaced(const Value &input, const Arguments &arguments, Runner &runner)
{
    QString text = rubyText(input);
    const QString pattern = arguments.text(0);
    const QString with = replacementFor(arguments.text(1), pattern);
    const qint64 places = pattern.isEmpty() ? text.size() + 1 : text.count(pattern);
    if (!runner.hasRoomFor(text.size() + places * (with.size() - pattern.size()))) {
        return Value();
    }
    return Value(pattern.isEmpty() ? interspersed(text, with) : text.replace(pattern, with));
}

Outcome replacedFirst(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    QString text = rubyText(input);
    const QString pattern = arguments.text(0);
    const qsizetype at = text.indexOf(pattern);
    return Value(at < 0 ? text : text.replace(at, pattern.size(), replacementFor(arguments.text(1), pattern)));
}

Outcome replaceLast(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    QString text = rubyText(input);
    const qsizetype at = text.lastIndexOf(arguments.text(0));
    return at < 0 ? Value(text) : Value(text.replace(at, arguments.text(0).size(), arguments.text(1)));
}

QString formEncoded(const QString &text)
{
    QByteArray encoded = text.toUtf8().toPercentEncoding(" *", "");
    encoded.replace(' ', '+');
    return QString::fromLatin1(encoded);
}

QString capitalized(const QString &text)
{
    const qsizetype first = !text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1;
    return text.first(std::min(first, text.size())).toUpper() + text.mid(first).toLower();
}

Outcome base64Decoded(const Value &input, bool isForUrls)
{
    using Option = QByteArray::Base64Option;
    const auto options = QByteArray::Base64Options(isForUrls ? Option::Base64UrlEncoding : Option::Base64Encoding)
        | Option::AbortOnBase64DecodingErrors;
    QByteArray bytes = rubyText(input).toUtf8();
    if (isForUrls && !bytes.endsWith('=') && bytes.size() % 4 != 0) {
        bytes = bytes.leftJustified(bytes.size() + 4 - bytes.size() % 4, '=');
    }
    const auto decoded = QByteArray::fromBase64Encoding(bytes, options);
    const auto encoding = isForUrls ? Option::Base64UrlEncoding : Option::Base64Encoding;
    if (!decoded || decoded.decoded.toBase64(encoding) != bytes) { // Ruby takes no other way to write it
        return std::unexpected(isForUrls ? QStringLiteral("invalid base64 provided to base64_url_safe_decode")
                                         : QStringLiteral("invalid base64 provided to base64_decode"));
    }
    return Value(QString::fromUtf8(*decoded));
}

QString base64Encoded(const Value &input, QByteArray::Base64Options options)
{
    return QString::fromLatin1(rubyText(input).toUtf8().toBase64(options));
}

QString strippedLeft(const QString &text)
{
    const QString core = stripped(text);
    return core.isEmpty() ? core : text.sliced(text.indexOf(core));
}

QString strippedRight(const QString &text)
{
    const QString core = stripped(text);
    return text.first(core.isEmpty() ? 0 : text.indexOf(core) + core.size());
}

FilterTable casesAndSpace()
{
    return {
        {QStringLiteral("downcase"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome { return Value(rubyText(in).toLower()); }}},
        {QStringLiteral("upcase"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome { return Value(rubyText(in).toUpper()); }}},
        {QStringLiteral("capitalize"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(capitalized(rubyText(in)));
                }}},
        {QStringLiteral("strip"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome { return Value(stripped(rubyText(in))); }}},
        {QStringLiteral("lstrip"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(strippedLeft(rubyText(in)));
                }}},
        {QStringLiteral("rstrip"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(strippedRight(rubyText(in)));
                }}},
        {QStringLiteral("strip_newlines"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    static const QRegularExpression end(QStringLiteral("\\r?\\n"));
                    return Value(rubyText(in).remove(end));
                }}},
        {QStringLiteral("newline_to_br"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    static const QRegularExpression end(QStringLiteral("\\r?\\n"));
                    return Value(rubyText(in).replace(end, QStringLiteral("<br />\n")));
                }}},
        {QStringLiteral("normalize_whitespace"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    static const QRegularExpression space(QStringLiteral("[\\t-\\r ]+"));
                    return Value(stripped(rubyText(in).replace(space, QStringLiteral(" "))));
                }}},
    };
}

FilterTable changes()
{
    return {
        {QStringLiteral("append"),
            {1, 1,
                [](const Value &in, const Arguments &args, Runner &) -> Outcome {
                    return Value(rubyText(in) + args.text(0));
                }}},
        {QStringLiteral("prepend"),
            {1, 1,
                [](const Value &in, const Arguments &args, Runner &) -> Outcome {
                    return Value(args.text(0) + rubyText(in));
                }}},
        {QStringLiteral("replace"), {1, 2, replaced}},
        {QStringLiteral("replace_first"), {1, 2, replacedFirst}},
        {QStringLiteral("replace_last"), {2, 2, replaceLast}},
        {QStringLiteral("remove"), {1, 1, replaced}},
        {QStringLiteral("remove_first"), {1, 1, replacedFirst}},
        {QStringLiteral("remove_last"), {1, 1, replaceLast}},
        {QStringLiteral("slice"), {1, 2, slice}},
        {QStringLiteral("truncate"), {0, 2, truncate}},
        {QStringLiteral("truncatewords"), {0, 2, truncateWords}},
        {QStringLiteral("split"), {1, 1, split}},
        {QStringLiteral("strip_html"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(withoutHtml(rubyText(in)));
                }}},
    };
}

FilterTable encodings()
{
    return {
        {QStringLiteral("escape_once"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(escapedOnce(rubyText(in)));
                }}},
        {QStringLiteral("escape"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return in.isNil() ? Value() : Value(escaped(rubyText(in)));
                }}},
        {QStringLiteral("h"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return in.isNil() ? Value() : Value(escaped(rubyText(in)));
                }}},
        {QStringLiteral("url_encode"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return in.isNil() ? Value() : Value(formEncoded(rubyText(in)));
                }}},
        {QStringLiteral("cgi_escape"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return in.isText() ? Outcome(Value(formEncoded(rubyText(in))))
                                       : std::unexpected(QStringLiteral("cgi_escape needs a text"));
                }}},
        {QStringLiteral("url_decode"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    const QByteArray plain = rubyText(in).toUtf8().replace('+', ' ');
                    return in.isNil() ? Value() : Value(QString::fromUtf8(percentDecoded(plain)));
                }}},
        {QStringLiteral("base64_encode"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(base64Encoded(in, QByteArray::Base64Encoding));
                }}},
        {QStringLiteral("base64_url_safe_encode"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    return Value(base64Encoded(in, QByteArray::Base64UrlEncoding));
                }}},
        {QStringLiteral("base64_decode"),
            {0, 0, [](const Value &in, const Arguments &, Runner &) -> Outcome { return base64Decoded(in, false); }}},
        {QStringLiteral("base64_url_safe_decode"),
            {0, 0, [](const Value &in, const Arguments &, Runner &) -> Outcome { return base64Decoded(in, true); }}},
    };
}

} // namespace

FilterTable textFilters()
{
    FilterTable table = casesAndSpace();
    table.insert(changes());
    table.insert(encodings());
    return table;
}

} // namespace frontrow::liquid
