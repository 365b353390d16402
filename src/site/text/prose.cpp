// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/prose.h"

#include "post/markup/postlayout.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

/// Content between two marks that is no prose.
struct Bracket
{
    QStringView open;
    QStringView close;
};

constexpr std::array<Bracket, 7> brackets{{
    {u"<!--", u"-->"},
    {u"<pre", u"</pre"},
    {u"<code", u"</code"},
    {u"<script", u"</script"},
    {u"<style", u"</style"},
    {u"{% highlight ", u"{% endhighlight"},
    {u"{% comment %}", u"{% endcomment"},
}};

class ProseReader
{
public:
    explicit ProseReader(QStringView post)
        : m_text(post)
        , m_prose(post.toString())
    {
    }

    QString read()
    {
        const qsizetype body = layoutOf(m_text).body.start;
        blank(0, body);
        m_at = body;
        while (m_at < m_text.size()) {
            const bool isLineStart = m_at == body || m_text[m_at - 1] == u'\n';
            if (isLineStart && (skipFence() || skipIndentedLine())) {
                continue;
            }
            if (!skipCodeSpan() && !skipBracket()) {
                m_at += m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n' ? 2 : 1;
            }
        }
        return m_prose;
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }

    [[nodiscard]] QStringView lineAt(qsizetype at) const { return m_text.sliced(at, lineEnd(at) - at); }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (m_prose[i] != u'\n') {
                m_prose[i] = u' ';
            }
        }
    }

    void skipTo(qsizetype to)
    {
        blank(m_at, to);
        m_at = to;
    }

    /// Length of the run of \a mark at \a at.
    [[nodiscard]] qsizetype runLength(qsizetype at, QChar mark) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == mark) {
            ++end;
        }
        return end - at;
    }

    bool skipFence()
    {
        const QStringView line = lineAt(m_at);
        const qsizetype indent = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); }) - line.begin();
        const qsizetype start = m_at + indent;
        const QChar mark = indent < line.size() ? line[indent] : QChar();
        const qsizetype length = mark == u'`' || mark == u'~' ? runLength(start, mark) : 0;
        const bool opensSpan =
            mark == u'`' && m_text.sliced(start + length, lineEnd(start) - start - length).contains(mark);
        if (length < 3 || opensSpan || length >= m_openFences.value(mark, length + 1)) {
            return false;
        }
        for (qsizetype at = lineEnd(m_at) + 1; at < m_text.size(); at = lineEnd(at) + 1) {
            const QStringView closing = lineAt(at).trimmed();
            if (closing.size() >= length && std::ranges::all_of(closing, [&](QChar c) { return c == mark; })) {
                skipTo(lineEnd(at));
                return true;
            }
        }
        m_openFences.insert(mark, length);
        return false;
    }

    /// Indented code: after an empty line or more of itself, not HTML, and not where a list may own it.
    bool skipIndentedLine()
    {
        const QStringView line = lineAt(m_at);
        const QStringView content = line.trimmed();
        const bool wasEmpty = m_isAfterEmptyLine;
        m_isAfterEmptyLine = content.isEmpty();
        if (content.isEmpty()) {
            m_openSpans.clear();
            return false;
        }
        if (!line.startsWith(u"    ") && !line.startsWith(u"\t")) {
            static const QRegularExpression item(QStringLiteral("^ {0,3}(?:[*+-]|\\d+\\.|\\[\\^[^\\]]+\\]:|:)\\s"));
            const bool startsItem = item.matchView(line).hasMatch();
            m_isInList = startsItem || (m_isInList && (!wasEmpty || line.startsWith(u' ')));
            return false;
        }
        if (!wasEmpty || m_isInList || content.startsWith(u'<')) {
            return false;
        }
        m_isAfterEmptyLine = true;
        skipTo(lineEnd(m_at));
        return true;
    }

    bool skipCodeSpan()
    {
        if (m_text[m_at] != u'`') {
            return false;
        }
        const qsizetype length = runLength(m_at, u'`');
        qsizetype at = m_at + length;
        const bool isKnownOpen = m_openSpans.contains(length);
        while (at < m_text.size() && !isKnownOpen) {
            if (m_text[at] == u'`') {
                const qsizetype run = runLength(at, u'`');
                at += run;
                if (run == length) {
                    skipTo(at);
                    return true;
                }
                continue;
            }
            const bool isParagraphEnd = m_text[at] == u'\n' && lineAt(at + 1).trimmed().isEmpty();
            if (isParagraphEnd) {
                break;
            }
            ++at;
        }
        m_openSpans.insert(length);
        m_at += length;
        return true;
    }

    bool skipBracket()
    {
        if (m_text[m_at] != u'<' && m_text[m_at] != u'{') {
            return false;
        }
        for (const Bracket &bracket : brackets) {
            const bool isTag = bracket.open.front() == u'<' && bracket.open.back().isLetter();
            const qsizetype after = m_at + bracket.open.size();
            if (!m_text.sliced(m_at).startsWith(bracket.open, Qt::CaseInsensitive)
                || (isTag && (after >= m_text.size() || m_text[after].isLetterOrNumber()))
                || m_openBrackets.contains(bracket.open)) {
                continue;
            }
            const qsizetype close = m_text.indexOf(bracket.close, after, Qt::CaseInsensitive);
            if (close >= 0) {
                skipTo(close + bracket.close.size());
                return true;
            }
            m_openBrackets.insert(bracket.open);
        }
        return false;
    }

    QStringView m_text;
    QString m_prose;
    qsizetype m_at = 0;
    bool m_isAfterEmptyLine = true;
    bool m_isInList = false;
    // What is known to have no end, so that a hostile text is not searched again and again.
    QHash<QChar, qsizetype> m_openFences; ///< nothing closes a fence of this length or more
    QSet<qsizetype> m_openSpans;
    QSet<QStringView> m_openBrackets;
};

} // namespace

QString proseOf(QStringView post)
{
    return ProseReader(post).read();
}

} // namespace frontrow
