// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/topfields.h"

#include "post/yaml/topscalars.h"
#include "post/yaml/yamltree.h"

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

    /// The key that the line begins with; empty without one. \a value gets what stands after the colon.
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
            isRead = readOneLineValue(text, isWanted ? &value : nullptr);
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
            const std::optional<QString> item = readBlockItem(text);
            if (!item) {
                return false;
            }
            items.append(*item);
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
            if (keyOfLine(text).isEmpty() || (!text.isEmpty() && !readOneLineValue(text, nullptr))) {
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
