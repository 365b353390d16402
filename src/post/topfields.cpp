// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/topfields.h"

#include "post/scalarstyle.h"
#include "post/yamltree.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype mostLines = 1000; ///< fewer nodes than a parser takes

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool isKeyStart(char c)
{
    return isKeyCharacter(c) && c != '-' && (c < '0' || c > '9');
}

/// The bytes at \a at begin a character that YAML forbids, takes for a line end, or that nobody sees.
bool isOddAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < text.size() ? static_cast<quint8>(text[at + offset]) : quint8(0);
    };
    const quint8 first = byte(0);
    if (first < 0x80) {
        return first < 0x20 || first == 0x7f;
    }
    switch (first) {
    case 0xc2:
        return byte(1) < 0xa0;
    case 0xe2:
        return (byte(1) == 0x80 && ((byte(2) >= 0x8b && byte(2) <= 0x8f) || (byte(2) >= 0xa8 && byte(2) <= 0xae)))
            || (byte(1) == 0x81 && byte(2) >= 0xa0);
    case 0xef:
        return byte(1) == 0xb7 || byte(1) == 0xbb || byte(1) == 0xbf;
    default:
        return first >= 0xf0 && (byte(1) & 0x0f) == 0x0f && byte(2) == 0xbf && byte(3) >= 0xbe;
    }
}

bool hasOddCharacter(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = static_cast<quint8>(text[at]);
        if ((c < 0x20 || c >= 0x7f) && (c & 0xc0) != 0x80 && isOddAt(text, at)) {
            return true;
        }
    }
    return false;
}

/// The text of a plain scalar that stands alone on its line or in a flow list.
std::optional<QByteArrayView> plainText(QByteArrayView text, bool inFlow)
{
    static constexpr QByteArrayView indicators("-?:,[]{}#&*!|>'\"%@`");
    if (text.isEmpty() || indicators.contains(text.front()) || text.back() == ':') {
        return std::nullopt;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool endsValue = (c == ':' && (inFlow || text[at + 1] == ' ')) || (c == '#' && text[at - 1] == ' ');
        if (endsValue || (inFlow && (c == '[' || c == ']' || c == '{' || c == '}' || c == '?'))) {
            return std::nullopt;
        }
    }
    return text;
}

/// The text between the quotes of a scalar that is all of \a text and has nothing to resolve.
std::optional<QByteArrayView> quotedText(QByteArrayView text)
{
    const char quote = text.front();
    if (text.size() < 2 || text.back() != quote) {
        return std::nullopt;
    }
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    return inner.contains(quote) || (quote == '"' && inner.contains('\\')) ? std::nullopt : std::optional(inner);
}

/// yaml-cpp reads such an item as null, Ruby as a text or as null.
bool isNullWord(QByteArrayView text)
{
    return text == "~" || text.compare("null", Qt::CaseInsensitive) == 0;
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// Only texts that begin so, or are so short, can be anything but a text.
FieldValue valueOfPlain(QByteArrayView text)
{
    const char first = text.front();
    const bool isNumeric = (first >= '0' && first <= '9') || first == '+' || first == '.';
    const QString whole = QString::fromUtf8(text);
    return isNumeric || text.size() <= 5 ? plainValue(whole) : FieldValue::text(whole);
}

/// \param items gets the items; nullptr where only their form matters
bool readFlowItems(QByteArrayView inner, QStringList *items)
{
    const auto add = [items](QByteArrayView text) {
        if (items != nullptr) {
            items->append(QString::fromUtf8(text));
        }
    };
    inner = inner.trimmed();
    while (!inner.isEmpty()) {
        qsizetype end = 0;
        if (isQuote(inner.front())) {
            end = inner.indexOf(inner.front(), 1) + 1;
            const std::optional<QByteArrayView> text = quotedText(inner.first(std::max<qsizetype>(end, 1)));
            if (!text) {
                return false;
            }
            add(*text);
        } else {
            const qsizetype comma = inner.indexOf(',');
            end = comma < 0 ? inner.size() : comma;
            const std::optional<QByteArrayView> text = plainText(inner.first(end).trimmed(), true);
            if (!text || isNullWord(*text)) {
                return false;
            }
            add(*text);
        }
        inner = inner.sliced(end).trimmed();
        if (inner.isEmpty()) {
            break;
        }
        const QByteArrayView rest = inner.sliced(1).trimmed();
        if (inner.front() != ',' || rest.isEmpty()) {
            return false;
        }
        inner = rest;
    }
    return true;
}

/// The value that stands on its key's line has a form that is understood; \a text is not empty.
/// \param value gets the value; nullptr where only the form matters
bool readValue(QByteArrayView text, FieldValue *value)
{
    if (isQuote(text.front())) {
        const std::optional<QByteArrayView> inner = quotedText(text);
        if (inner && value != nullptr) {
            *value = FieldValue::text(QString::fromUtf8(*inner));
        }
        return inner.has_value();
    }
    if (text.front() == '[') {
        QStringList items;
        const bool isList =
            text.back() == ']' && readFlowItems(text.sliced(1, text.size() - 2), value != nullptr ? &items : nullptr);
        if (isList && value != nullptr) {
            *value = FieldValue::list(items);
        }
        return isList;
    }
    const std::optional<QByteArrayView> plain = plainText(text, false);
    if (plain && value != nullptr) {
        *value = valueOfPlain(*plain);
    }
    return plain.has_value();
}

/// Walks over the lines of a front matter.
class TopScanner
{
public:
    TopScanner(QByteArrayView yaml, std::span<const QByteArrayView> keys)
        : m_yaml(yaml)
        , m_keys(keys)
    {
    }

    std::optional<TopFields> scan()
    {
        TopFields fields;
        nextLine();
        while (!m_isAtEnd) {
            if (m_indent != 0 || !readField(fields)) {
                return std::nullopt;
            }
        }
        return m_lines > mostLines ? std::nullopt : std::optional(fields);
    }

private:
    /// Goes to the next line that is neither empty nor a comment.
    void nextLine()
    {
        while (m_at < m_yaml.size()) {
            const qsizetype newline = m_yaml.indexOf('\n', m_at);
            const qsizetype end = newline < 0 ? m_yaml.size() : newline;
            const QByteArrayView line = m_yaml.sliced(m_at, end - m_at);
            m_at = end + 1;
            ++m_lines;
            m_indent = std::ranges::find_if(line, [](char c) { return c != ' '; }) - line.begin();
            m_line = line.sliced(m_indent);
            while (m_line.endsWith(' ')) {
                m_line.chop(1);
            }
            if (!m_line.isEmpty() && m_line.front() != '#') {
                return;
            }
        }
        m_isAtEnd = true;
        m_line = {};
    }

    /// The key that the line begins with; empty without one. \a value gets what stands behind the colon.
    QByteArrayView keyOfLine(QByteArrayView &value) const
    {
        const qsizetype length =
            std::ranges::find_if(m_line, [](char c) { return !isKeyCharacter(c); }) - m_line.begin();
        const bool isKey = length > 0 && isKeyStart(m_line.front()) && length < m_line.size() && m_line[length] == ':'
            && (length + 1 == m_line.size() || m_line[length + 1] == ' ');
        value = isKey ? m_line.sliced(length + 1).trimmed() : QByteArrayView();
        return isKey ? m_line.first(length) : QByteArrayView();
    }

    bool readField(TopFields &fields)
    {
        QByteArrayView text;
        const QByteArrayView key = keyOfLine(text);
        if (key.isEmpty()) {
            return false;
        }
        const bool isWanted = std::ranges::find(m_keys, key) != m_keys.end();
        FieldValue value;
        bool isRead = true;
        nextLine();
        if (!text.isEmpty()) {
            isRead = readValue(text, isWanted ? &value : nullptr);
        } else if (!m_isAtEnd && m_line.startsWith("- ")) {
            isRead = readBlockList(value);
        } else if (!m_isAtEnd && m_indent > 0) {
            isRead = readBlockMap();
            value = FieldValue::map();
        }
        if (isWanted && isRead) {
            fields.append({QString::fromLatin1(key), value});
        }
        return isRead;
    }

    bool readBlockList(FieldValue &value)
    {
        QStringList items;
        const qsizetype indent = m_indent;
        while (!m_isAtEnd && m_indent == indent && m_line.startsWith("- ")) {
            const QByteArrayView text = m_line.sliced(2).trimmed();
            const std::optional<QByteArrayView> item =
                isQuote(text.front()) ? quotedText(text) : plainText(text, false);
            if (!item || isNullWord(text)) {
                return false;
            }
            items.append(QString::fromUtf8(*item));
            nextLine();
        }
        value = FieldValue::list(items);
        return m_isAtEnd || m_indent == 0;
    }

    bool readBlockMap()
    {
        const qsizetype indent = m_indent;
        while (!m_isAtEnd && m_indent == indent) {
            QByteArrayView text;
            if (keyOfLine(text).isEmpty() || (!text.isEmpty() && !readValue(text, nullptr))) {
                return false;
            }
            nextLine();
        }
        return m_isAtEnd || m_indent == 0;
    }

    QByteArrayView m_yaml;
    std::span<const QByteArrayView> m_keys;
    qsizetype m_at = 0;
    qsizetype m_lines = 0;
    qsizetype m_indent = 0;
    QByteArrayView m_line; ///< without indentation and spaces at its end
    bool m_isAtEnd = false;
};

/// The YAML between a first line `---` and the next one, both without anything else; nothing for other posts.
std::optional<QByteArrayView> plainYaml(QByteArrayView post)
{
    static constexpr QByteArrayView fence("---\n");
    if (!post.startsWith(fence)) {
        return std::nullopt;
    }
    for (qsizetype at = fence.size(); at < post.size() && at <= maximalYamlBytes; at = post.indexOf('\n', at) + 1) {
        const QByteArrayView rest = post.sliced(at);
        if (rest.startsWith("---") || rest.startsWith("...")) {
            const bool closes = rest.startsWith(fence) || rest == QByteArrayView("---");
            return closes ? std::optional(post.sliced(fence.size(), at - fence.size())) : std::nullopt;
        }
        if (!rest.contains('\n')) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

TopFields topFieldsOf(const FrontMatter &frontMatter)
{
    TopFields fields;
    fields.reserve(frontMatter.fields().size());
    for (const Field &field : frontMatter.fields()) {
        fields.append({field.key, field.value});
    }
    return fields;
}

std::optional<TopFields> scanTopFields(QByteArrayView post, std::span<const QByteArrayView> keys)
{
    const std::optional<QByteArrayView> yaml = plainYaml(post);
    QByteArrayView rest = yaml.value_or(QByteArrayView());
    for (qsizetype newline = 0; !rest.isEmpty(); rest = rest.sliced(std::min(newline + 1, rest.size()))) {
        newline = rest.indexOf('\n') < 0 ? rest.size() : rest.indexOf('\n');
        if (hasOddCharacter(rest.first(newline))) {
            return std::nullopt;
        }
    }
    return yaml ? TopScanner(*yaml, keys).scan() : std::nullopt;
}

} // namespace frontrow
