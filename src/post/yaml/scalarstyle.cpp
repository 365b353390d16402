// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/scalarstyle.h"

#include "post/yaml/yamlscan.h"

#include <QDate>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace frontrow {

namespace {

constexpr std::array<std::pair<QStringView, QStringView>, 3> booleanWords{
    {{u"true", u"false"}, {u"yes", u"no"}, {u"on", u"off"}}};

constexpr qsizetype longestBooleanWord = 5;

bool isDate(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d*)?)?)"
                       R"((?:[ \t]*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?)?\z)"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch()
        && QDate::isValid(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt())
        && match.capturedView(4).toInt() <= 24 && match.capturedView(5).toInt() <= 59
        && match.capturedView(6).toInt() <= 60;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(\A(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(?:\.[0-9_]*)?)"
        R"(|(?!\.\z|[-+]\.\z)[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?)"
        R"(|[-+]?0b[01_,]+|[-+]?0[0-7_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|[-+]?0x[0-9a-fA-F_,]+)"
        R"(|[-+]?\.(?:[iI][nN][fF])|\.[nN][aA][nN])\z)"));
    return pattern.match(text).hasMatch();
}

/// Read as something else than text by another version of YAML than Psych's.
bool isTypedElsewhere(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:[yYnN]|=|<<|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+)\z)"));
    return pattern.match(text).hasMatch();
}

/// Neither printable for YAML nor kept by its folding of lines.
bool needsEscape(char32_t c)
{
    return (c < 0x20 && c != '\t') || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff
        || (c >= 0xd800 && c < 0xe000) || (c >= 0xfdd0 && c < 0xfdf0) || (c & 0xfffe) == 0xfffe;
}

QString escapedCharacter(char32_t c)
{
    switch (c) {
    case '\n':
        return QStringLiteral("\\n");
    case '\t':
        return QStringLiteral("\\t");
    case '\r':
        return QStringLiteral("\\r");
    default:
        break;
    }
    const int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    const QChar letter = width == 2 ? u'x' : width == 4 ? u'u' : u'U';
    return QStringLiteral("\\%1%2").arg(letter).arg(static_cast<uint>(c), width, 16, QChar(u'0'));
}

bool hasUnsafeIndicator(QStringView text, bool inFlow)
{
    const QChar first = text.front();
    if (QStringView(u",[]{}#&*!|>'\"%@`").contains(first)) {
        return true;
    }
    if (QStringView(u"-?:").contains(first)
        && (text.size() == 1 || isYamlBlank(text[1]) || (inFlow && first != u'-'))) {
        return true;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u'\n');
        if ((text[i] == u':' && isYamlBlankOrBreak(next)) || (isYamlBlank(text[i]) && next == u'#')) {
            return true;
        }
    }
    return inFlow && std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",[]{}").contains(c); });
}

} // namespace

FieldValue plainValue(const QString &text)
{
    if (text.isEmpty() || text == u"~" || text.compare(u"null", Qt::CaseInsensitive) == 0) {
        return {};
    }
    if (const QChar first = text.front(); (first >= u'0' && first <= u'9') || QStringView(u"+-.").contains(first)) {
        return isDate(text)  ? FieldValue::date(text)
            : isNumber(text) ? FieldValue::number(text)
                             : FieldValue::text(text);
    }
    if (text.size() > longestBooleanWord) {
        return FieldValue::text(text);
    }
    for (const auto &[yes, no] : booleanWords) {
        if (text.compare(yes, Qt::CaseInsensitive) == 0) {
            return FieldValue::boolean(true);
        }
        if (text.compare(no, Qt::CaseInsensitive) == 0) {
            return FieldValue::boolean(false);
        }
    }
    return FieldValue::text(text);
}

bool needsEscapes(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) { return needsEscape(c); });
}

bool isPlainSafe(QStringView text, bool inFlow)
{
    if (text.isEmpty() || isYamlBlank(text.front()) || isYamlBlank(text.back()) || needsEscapes(text)) {
        return false;
    }
    const bool isSymbol = text.front() == u':';
    const QString copy = text.toString();
    return !isSymbol && plainValue(copy).kind() == FieldValue::Kind::Text && !isTypedElsewhere(copy)
        && !hasUnsafeIndicator(text, inFlow);
}

QString singleQuoted(QStringView text)
{
    return u'\'' + text.toString().replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString doubleQuoted(QStringView text)
{
    QString result(u'"');
    for (const uint c : text.toUcs4()) {
        if (c == '"' || c == '\\') {
            result += u'\\';
            result += QChar(c);
        } else if (needsEscape(c) || c == '\t') {
            result += escapedCharacter(c);
        } else {
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        }
    }
    return result + u'"';
}

QString quoted(QStringView text)
{
    const bool prefersSingle = (text.contains(u'"') || text.contains(u'\\')) && !text.contains(u'\'');
    return prefersSingle && !needsEscapes(text) ? singleQuoted(text) : doubleQuoted(text);
}

QString newScalar(QStringView text, bool inFlow)
{
    return isPlainSafe(text, inFlow) ? text.toString() : quoted(text);
}

std::optional<QString> blockScalar(const QString &text, YamlNode::Style style, qsizetype indent, qsizetype width)
{
    const QString content = QString(text).replace(u'\n', u' ');
    const qsizetype kept = text.endsWith(u'\n') ? text.size() - 1 : text.size();
    if (kept == 0 || text.endsWith(QStringLiteral("\n\n")) || needsEscapes(content)) {
        return std::nullopt;
    }
    const bool isFolded = style == YamlNode::Style::Folded;
    QString result = QString(isFolded ? u'>' : u'|') + (kept == text.size() ? QStringLiteral("-") : QString());
    const QString margin(indent, u' ');
    bool isFirst = true;
    for (const QStringView line : QStringView(text).first(kept).split(u'\n')) {
        const bool isBlankFirst = line.isEmpty() ? isFirst : isYamlBlank(line.front()) && (isFirst || isFolded);
        if (isBlankFirst) {
            return std::nullopt;
        }
        result += isFolded && !isFirst && !line.isEmpty() ? QStringLiteral("\n\n") : QStringLiteral("\n");
        isFirst = false;
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isWordGap = isFolded && line[i] == u' ' && i + 1 < line.size() && !isYamlBlank(line[i + 1])
                && i > 0 && !isYamlBlank(line[i - 1]);
            const qsizetype gap = isWordGap ? line.indexOf(u' ', i + 1) : -1;
            const qsizetype wordEnd = gap < 0 ? line.size() : gap;
            if (isWordGap && column + wordEnd - i > width) {
                result += u'\n';
                column = 0;
                continue;
            }
            result += column == 0 ? margin + line[i] : QString(line[i]);
            ++column;
        }
    }
    return result;
}

QString booleanLike(QStringView example, bool yes)
{
    for (const auto &[positive, negative] : booleanWords) {
        if (example.compare(positive, Qt::CaseInsensitive) != 0
            && example.compare(negative, Qt::CaseInsensitive) != 0) {
            continue;
        }
        const QString word = (yes ? positive : negative).toString();
        if (example.back().isUpper()) {
            return word.toUpper();
        }
        return example.front().isUpper() ? word.front().toUpper() + word.mid(1) : word;
    }
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace frontrow
