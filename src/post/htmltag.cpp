// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/htmltag.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace frontrow {

namespace {

constexpr std::array<QStringView, 6> opaqueElements{u"pre", u"code", u"script", u"style", u"textarea", u"xmp"};

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Walks through a Markdown text and stops at tags.
class TagReader
{
public:
    TagReader(QStringView text, qsizetype start)
        : m_text(text)
        , m_at(start)
    {
    }

    QList<HtmlTag> all()
    {
        QList<HtmlTag> tags;
        while (m_at < m_text.size()) {
            if (skipFence() || skipComment() || skipLiquid() || skipCodeSpan()) {
                continue;
            }
            if (m_text[m_at] == u'<') {
                if (std::optional<HtmlTag> tag = readTag()) {
                    m_at = tag->range.end();
                    skipContentOf(*tag);
                    tags.append(std::move(*tag));
                    continue;
                }
            }
            ++m_at;
        }
        return tags;
    }

private:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    [[nodiscard]] qsizetype runLength(qsizetype offset, QChar c) const
    {
        qsizetype end = offset;
        while (at(end) == c) {
            ++end;
        }
        return end - offset;
    }

    /// Jumps behind the next \a words; false, once and for all, when there are none ahead.
    bool skipBehind(const QString &words, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
    {
        if (m_absent.contains(words)) {
            return false;
        }
        const qsizetype found = m_text.indexOf(words, m_at, sensitivity);
        if (found < 0) {
            m_absent.insert(words, true);
            return false;
        }
        m_at = found + words.size();
        return true;
    }

    bool skipFence()
    {
        if (m_at > 0 && m_text[m_at - 1] != u'\n') {
            return false;
        }
        qsizetype fence = m_at;
        while (at(fence) == u' ' || at(fence) == u'\t') {
            ++fence;
        }
        const QChar c = at(fence);
        const qsizetype length = c == u'`' || c == u'~' ? runLength(fence, c) : 0;
        if (length < 3 || length >= m_shortestUnclosed.value(c, m_text.size() + 1)) {
            return false;
        }
        for (qsizetype line = m_text.indexOf(u'\n', fence) + 1; line > 0; line = m_text.indexOf(u'\n', line) + 1) {
            qsizetype first = line;
            while (at(first) == u' ' || at(first) == u'\t') {
                ++first;
            }
            const qsizetype run = runLength(first, c);
            const qsizetype newline = m_text.indexOf(u'\n', first);
            const qsizetype end = newline < 0 ? m_text.size() : newline;
            if (run >= length && m_text.sliced(first + run, end - first - run).trimmed().isEmpty()) {
                m_at = end;
                return true;
            }
        }
        m_shortestUnclosed.insert(c, length);
        return false;
    }

    bool skipComment()
    {
        if (!m_text.sliced(m_at).startsWith(u"<!--")) {
            return false;
        }
        return skipBehind(QStringLiteral("-->"));
    }

    bool skipLiquid()
    {
        if (at(m_at) != u'{' || at(m_at + 1) != u'%') {
            return false;
        }
        qsizetype word = m_at + 2;
        while (at(word) == u'-' || isHtmlSpace(at(word))) {
            ++word;
        }
        for (const QString &name : {QStringLiteral("highlight"), QStringLiteral("comment")}) {
            const qsizetype behind = word + name.size();
            if (m_text.sliced(word).startsWith(name) && !isLetter(at(behind))) {
                return skipBehind(QStringLiteral("end") + name);
            }
        }
        return false;
    }

    /// Backticks pair within a paragraph only.
    bool skipCodeSpan()
    {
        if (at(m_at) != u'`' || (m_at > 0 && m_text[m_at - 1] == u'`')) {
            return false;
        }
        const qsizetype length = runLength(m_at, u'`');
        if (m_paragraphEnd <= m_at) {
            const qsizetype end = m_text.indexOf(u"\n\n", m_at);
            m_paragraphEnd = end < 0 ? m_text.size() : end;
            m_unpaired.clear();
        }
        qsizetype i = m_at + length;
        while (i < m_paragraphEnd && !m_unpaired.contains(length)) {
            const qsizetype run = runLength(i, u'`');
            if (run == length) {
                m_at = i + run;
                return true;
            }
            i += std::max<qsizetype>(run, 1);
        }
        m_unpaired.insert(length, true);
        m_at += length;
        return true;
    }

    void skipContentOf(const HtmlTag &tag)
    {
        if (!tag.isClosing
            && std::find(opaqueElements.begin(), opaqueElements.end(), tag.name) != opaqueElements.end()) {
            skipBehind(QStringLiteral("</") + tag.name, Qt::CaseInsensitive);
        }
    }

    /// The tag at m_at, by the tokenizer's states in HTML, section 13.2.5, without repairs.
    [[nodiscard]] std::optional<HtmlTag> readTag() const
    {
        HtmlTag tag;
        qsizetype i = m_at + 1;
        tag.isClosing = at(i) == u'/';
        i += tag.isClosing ? 1 : 0;
        if (!isLetter(at(i))) {
            return std::nullopt;
        }
        const qsizetype name = i;
        while (i < m_text.size() && !isHtmlSpace(m_text[i]) && !QStringView(u"/><").contains(m_text[i])) {
            ++i;
        }
        tag.name = m_text.sliced(name, i - name).toString().toLower();
        for (;;) {
            while (isHtmlSpace(at(i)) || at(i) == u'/') {
                ++i;
            }
            if (i >= m_text.size() || at(i) == u'<') {
                return std::nullopt;
            }
            if (at(i) == u'>') {
                tag.range = TextRange::between(m_at, i + 1);
                return tag;
            }
            if (!readAttribute(i, tag)) {
                return std::nullopt;
            }
        }
    }

    bool readAttribute(qsizetype &i, HtmlTag &tag) const
    {
        const qsizetype name = i;
        ++i;
        while (i < m_text.size() && !isHtmlSpace(m_text[i]) && !QStringView(u"/>=<").contains(m_text[i])) {
            ++i;
        }
        HtmlTag::Attribute attribute{m_text.sliced(name, i - name).toString().toLower(), QString()};
        qsizetype behind = i;
        while (isHtmlSpace(at(behind))) {
            ++behind;
        }
        if (at(behind) == u'=') {
            i = behind + 1;
            while (isHtmlSpace(at(i))) {
                ++i;
            }
            const QChar quote = at(i);
            qsizetype end = i;
            if (quote == u'"' || quote == u'\'') {
                end = m_text.indexOf(quote, ++i);
                if (end < 0) {
                    return false;
                }
            } else {
                while (end < m_text.size() && !isHtmlSpace(m_text[end]) && m_text[end] != u'>') {
                    ++end;
                }
            }
            attribute.value = resolvedReferences(m_text.sliced(i, end - i));
            i = quote == u'"' || quote == u'\'' ? end + 1 : end;
        }
        tag.attributes.append(std::move(attribute));
        return true;
    }

    QStringView m_text;
    qsizetype m_at;
    QHash<QString, bool> m_absent;
    QHash<QChar, qsizetype> m_shortestUnclosed;
    qsizetype m_paragraphEnd = 0;
    QHash<qsizetype, bool> m_unpaired;
};

/// The character that `&name;` stands for; null for a name that is not known here.
char32_t referenced(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, char32_t>, 6> names{
        {{u"amp", U'&'}, {u"lt", U'<'}, {u"gt", U'>'}, {u"quot", U'"'}, {u"apos", U'\''}, {u"nbsp", U'\u00a0'}}};
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter = isNumber && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return isCharacter ? static_cast<char32_t>(code) : U'\0';
    }
    for (const auto &[known, c] : names) {
        if (name == known) {
            return c;
        }
    }
    return U'\0';
}

} // namespace

std::optional<QString> HtmlTag::attribute(QStringView wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [wanted](const Attribute &attribute) { return attribute.name == wanted; });
    return found == attributes.end() ? std::nullopt : std::optional(found->value);
}

QList<HtmlTag> htmlTagsIn(QStringView text, qsizetype start)
{
    return TagReader(text, start).all();
}

QString resolvedReferences(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype semicolon = text[i] == u'&' ? text.mid(i + 1, longestName).indexOf(u';') : -1;
        const char32_t c = semicolon > 0 ? referenced(text.sliced(i + 1, semicolon)) : U'\0';
        if (c == U'\0') {
            result += text[i];
        } else {
            result += QString::fromUcs4(&c, 1);
            i += semicolon + 1;
        }
    }
    return result;
}

QString htmlEscaped(QStringView text)
{
    QString result = text.toString().toHtmlEscaped();
    result.replace(u'\n', u' ');
    result.replace(QStringLiteral("{{"), QStringLiteral("&#123;{"));
    return result.replace(QStringLiteral("{%"), QStringLiteral("&#123;%"));
}

} // namespace frontrow
