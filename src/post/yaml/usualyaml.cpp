// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/usualyaml.h"

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

using NodeKind = YamlNode::Kind;
using NodeStyle = YamlNode::Style;

constexpr int deepestUsual = 20;
constexpr qsizetype longestUsualKey = 200;
/// In UTF-8 a UTF-16 unit takes at most as many bytes.
constexpr qsizetype mostBytesOfUnit = 3;

bool isUsualKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

bool opensUsualQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

bool isUsualNull(QStringView text)
{
    static constexpr std::array<QStringView, 4> words{u"~", u"null", u"Null", u"NULL"};
    return std::ranges::find(words, text) != words.end();
}

/// A parser would read these as what they are not written as: tabs and halves of characters.
bool isUnusual(QStringView text)
{
    return text.contains(u'\t') || !text.isValidUtf16();
}

/// Goes through the lines. Each function that reads something answers false where the text is not usual.
class UsualYamlReader
{
public:
    UsualYamlReader(QStringView text, qsizetype mostNodes)
        : m_text(text)
        , m_left(mostNodes)
    {
    }

    std::optional<YamlNode> read()
    {
        static constexpr QStringView fence = u"---\n";
        if (!m_text.startsWith(fence)) {
            return std::nullopt;
        }
        m_next = fence.size();
        nextLine();
        YamlNode root;
        const bool isRead = m_column == 0 && readMap(root, 1) && m_left >= 0;
        return isRead ? std::optional(std::move(root)) : std::nullopt;
    }

private:
    /// Goes to the next line that holds more than a comment.
    void nextLine()
    {
        while (m_next < m_text.size()) {
            const qsizetype newline = m_text.indexOf(u'\n', m_next);
            m_line = m_next;
            m_start = m_next;
            m_end = newline < 0 ? m_text.size() : newline;
            m_next = m_end + 1;
            while (m_start < m_end && m_text[m_start] == u' ') {
                ++m_start;
            }
            while (m_end > m_start && m_text[m_end - 1] == u' ') {
                --m_end;
            }
            m_column = m_start - m_line;
            if (m_start < m_end && m_text[m_start] != u'#') {
                return;
            }
        }
        m_start = m_text.size();
        m_column = -1;
    }

    [[nodiscard]] bool isAtDash() const
    {
        return m_start + 1 < m_end && m_text[m_start] == u'-' && m_text[m_start + 1] == u' ';
    }

    /// Where the name ends that the line has from \a start on, which is where its ':' stands; \a start without one.
    [[nodiscard]] qsizetype keyEnd(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_end && isUsualKeyCharacter(m_text[end])) {
            ++end;
        }
        const bool isKey = end > start && end - start <= longestUsualKey && m_text[start] != u'-' && end < m_end
            && m_text[end] == u':' && (end + 1 == m_end || m_text[end + 1] == u' ')
            && !isUsualNull(m_text.sliced(start, end - start));
        return isKey ? end : start;
    }

    [[nodiscard]] qsizetype afterSpaces(qsizetype offset) const
    {
        while (offset < m_end && m_text[offset] == u' ') {
            ++offset;
        }
        return offset;
    }

    YamlNode &append(YamlNode &around, NodeKind kind, qsizetype start)
    {
        --m_left;
        YamlNode &node = around.children.emplaceBack();
        node.kind = kind;
        node.range.start = start;
        return node;
    }

    void begin(YamlNode &node, NodeKind kind, NodeStyle style, qsizetype start)
    {
        --m_left;
        node.kind = kind;
        node.style = style;
        node.range.start = start;
    }

    /// The map whose first name is where the line starts.
    bool readMap(YamlNode &map, int depth)
    {
        const qsizetype column = m_column;
        begin(map, NodeKind::Map, NodeStyle::Block, m_start);
        while (m_column == column) {
            const qsizetype end = keyEnd(m_start);
            if (end == m_start || depth > deepestUsual || m_left < 0) {
                return false;
            }
            append(map, NodeKind::Scalar, m_start).text = m_text.sliced(m_start, end - m_start).toString();
            if (!readValue(map.children.emplaceBack(), end + 1, column, depth)) {
                return false;
            }
        }
        return m_column < column;
    }

    /// What follows the ':' before \a after, of a name at \a column.
    bool readValue(YamlNode &value, qsizetype after, qsizetype column, int depth)
    {
        const qsizetype start = afterSpaces(after);
        if (start < m_end) {
            return readWords(value, start, column);
        }
        nextLine();
        if (m_column >= column && isAtDash()) {
            return readList(value, depth + 1);
        }
        if (m_column > column) {
            return keyEnd(m_start) > m_start ? readMap(value, depth + 1) : readWords(value, m_start, column);
        }
        begin(value, NodeKind::Null, NodeStyle::Plain, m_start);
        return true;
    }

    bool readList(YamlNode &list, int depth)
    {
        const qsizetype column = m_column;
        begin(list, NodeKind::Sequence, NodeStyle::Block, m_start);
        while (m_column == column && isAtDash()) {
            const qsizetype start = afterSpaces(m_start + 1);
            YamlNode &item = list.children.emplaceBack();
            if (keyEnd(start) == start) {
                if (m_left < 0 || !readWords(item, start, column)) {
                    return false;
                }
                continue;
            }
            m_start = start;
            m_column = start - m_line;
            if (!readMap(item, depth + 1)) {
                return false;
            }
        }
        return m_column <= column;
    }

    /// What stands from \a start on, in what is around it at \a column: one line, or plain words on several.
    bool readWords(YamlNode &node, qsizetype start, qsizetype column)
    {
        const QStringView words = m_text.sliced(start, m_end - start);
        const QChar first = words.front();
        if (!(first == u'[' ? readBrackets(node, start, words) : readScalar(node, start, words, false))) {
            return false;
        }
        const bool mayGoOn = node.kind == NodeKind::Scalar && !opensUsualQuote(first);
        qsizetype after = m_next;
        nextLine();
        while (m_column > column) {
            const QStringView more = m_text.sliced(m_start, m_end - m_start);
            if (!mayGoOn || m_line != after || !isPlain(more, false)) {
                return false;
            }
            node.text += u' ';
            node.text += more;
            after = m_next;
            nextLine();
        }
        return true;
    }

    /// \a words are nothing but one scalar.
    bool readScalar(YamlNode &node, qsizetype start, QStringView words, bool inFlow)
    {
        const QChar first = words.front();
        begin(node, NodeKind::Scalar, NodeStyle::Plain, start);
        if (opensUsualQuote(first)) {
            const QStringView inner = words.size() > 1 && words.back() == first ? words.sliced(1).chopped(1) : words;
            node.text = inner.toString();
            return !inner.contains(first) && (first == u'\'' || !inner.contains(u'\\'));
        }
        if (isUsualNull(words)) {
            node.kind = NodeKind::Null;
            return !inFlow;
        }
        node.text = words.toString();
        return isPlain(words, inFlow);
    }

    [[nodiscard]] static bool isPlain(QStringView words, bool inFlow)
    {
        static constexpr QStringView indicators = u"-?:,[]{}#&*!|>'\"%@`";
        static constexpr QStringView flowIndicators = u"[]{},?:";
        if (indicators.contains(words.front()) || words.back() == u':') {
            return false;
        }
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QChar c = words[i];
            const bool ends = (c == u':' && i + 1 < words.size() && words[i + 1] == u' ')
                || (c == u'#' && words[i - 1] == u' ') || (inFlow && flowIndicators.contains(c));
            if (ends) {
                return false;
            }
        }
        return true;
    }

    /// \a words are a list in brackets and nothing else.
    bool readBrackets(YamlNode &list, qsizetype start, QStringView words)
    {
        begin(list, NodeKind::Sequence, NodeStyle::Flow, start);
        qsizetype at = 1;
        const auto skipSpaces = [&words, &at] {
            while (at < words.size() && words[at] == u' ') {
                ++at;
            }
        };
        skipSpaces();
        if (at + 1 == words.size() && words[at] == u']') {
            return true;
        }
        while (at < words.size() && m_left >= 0) {
            const QChar first = words[at];
            const bool isQuoted = opensUsualQuote(first);
            qsizetype end = isQuoted ? words.indexOf(first, at + 1) + 1 : at;
            while (!isQuoted && end < words.size() && words[end] != u',' && words[end] != u']') {
                ++end;
            }
            const QStringView item = words.sliced(at, std::max(end - at, qsizetype(0)));
            const QStringView trimmed = isQuoted ? item : withoutSpacesAtEnd(item);
            if (trimmed.isEmpty() || !readScalar(list.children.emplaceBack(), start + at, trimmed, true)) {
                return false;
            }
            at = end;
            skipSpaces();
            if (at + 1 == words.size()) {
                return words[at] == u']';
            }
            if (at >= words.size() || words[at] != u',') {
                return false;
            }
            ++at;
            skipSpaces();
        }
        return false;
    }

    [[nodiscard]] static QStringView withoutSpacesAtEnd(QStringView words)
    {
        while (words.endsWith(u' ')) {
            words.chop(1);
        }
        return words;
    }

    QStringView m_text;
    qsizetype m_left; ///< how many more nodes there may be
    qsizetype m_next = 0; ///< where the next line begins
    qsizetype m_line = 0; ///< where this one begins
    qsizetype m_start = 0; ///< the line's first character that is no space; the end of the text after the last line
    qsizetype m_end = 0; ///< after its last one
    qsizetype m_column = 0; ///< how far m_start is indented, in characters; -1 after the last line
};

} // namespace

std::optional<YamlNode> readUsualYaml(QStringView text, const YamlLimits &limits)
{
    const bool maySurpass = text.size() > limits.bytes / mostBytesOfUnit;
    return maySurpass || isUnusual(text) ? std::nullopt : UsualYamlReader(text, limits.nodes).read();
}

} // namespace frontrow
