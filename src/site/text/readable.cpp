// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/attributelist.h"
#include "post/markup/htmltag.h"
#include "post/markup/liquidtag.h"
#include "site/text/prose.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestAddress = 2'000; ///< characters

class ReadableReader
{
public:
    explicit ReadableReader(QStringView prose)
        : m_text(prose)
        , m_out(prose.toString())
    {
    }

    QString read()
    {
        blankDefinitions();
        while (m_at < m_text.size()) {
            const qsizetype end = afterMarkup();
            if (end > m_at) {
                blank(m_at, end);
            }
            m_at = std::max(m_at + 1, end);
        }
        return std::move(m_out);
    }

private:
    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (m_text[i] != u'\n') {
                m_out[i] = u' ';
            }
        }
    }

    /// After what is no words at m_at; m_at, or less, where words are.
    [[nodiscard]] qsizetype afterMarkup()
    {
        switch (m_text[m_at].unicode()) {
        case u'\\':
            ++m_at;
            return m_at;
        case u'{':
            return afterBrace();
        case u'<':
            return afterTag();
        case u']':
            return afterAddress();
        case u'[':
            return m_text.mid(m_at, 2) == u"[^" ? afterOnLine(u']', 200) : m_at;
        case u'&':
            return afterReference();
        case u'$':
            return m_text.mid(m_at, 2) == u"$$" ? afterFormula() : m_at;
        case u'h':
        case u'H':
        case u'w':
            return afterBareUrl();
        default:
            return m_at;
        }
    }

    [[nodiscard]] qsizetype afterBrace() const
    {
        if (const qsizetype end = afterLiquid(m_text, m_at); end > m_at) {
            return end;
        }
        const QStringView mark = m_text.mid(m_at, 2);
        return mark == u"{:" || mark == u"{#" || mark == u"{." ? afterOnLine(u'}', 4'096) : m_at;
    }

    /// After the next \a close on this line, at most \a most characters on; m_at without one.
    [[nodiscard]] qsizetype afterOnLine(QChar close, qsizetype most) const
    {
        const QStringView near = m_text.mid(m_at, most);
        const qsizetype end = near.indexOf(close);
        return end >= 0 && !near.first(end).contains(u'\n') ? m_at + end + 1 : m_at;
    }

    [[nodiscard]] qsizetype afterTag()
    {
        const std::optional<HtmlTag> tag = htmlTagAt(m_text, m_at);
        if (!tag) {
            const QStringView inside = m_text.mid(m_at + 1, longestAddress);
            const QStringView address = inside.first(std::max<qsizetype>(0, inside.indexOf(u'>')));
            const bool isAddress = (address.contains(u':') || address.contains(u'@'))
                && std::ranges::none_of(address, [](QChar c) { return c.isSpace() || c == u'<'; });
            return isAddress ? m_at + address.size() + 2 : m_at;
        }
        static const QSet<QString> wordless{QStringLiteral("kbd"), QStringLiteral("samp"), QStringLiteral("var"),
            QStringLiteral("svg"), QStringLiteral("math")};
        if (tag->isClosing || tag->isSelfClosing || !wordless.contains(tag->name) || m_unclosed.contains(tag->name)) {
            return tag->range.end();
        }
        const qsizetype close = m_text.indexOf(QStringLiteral("</") + tag->name, tag->range.end(), Qt::CaseInsensitive);
        if (close < 0) {
            m_unclosed.insert(tag->name);
        }
        return close < 0 ? tag->range.end() : close;
    }

    /// `](address "title")` and `][name]`.
    [[nodiscard]] qsizetype afterAddress() const
    {
        const QStringView near = m_text.mid(m_at, longestAddress);
        if (near.startsWith(u"][")) {
            const qsizetype end = near.indexOf(u']', 2);
            return end >= 0 && !near.first(end).contains(u'\n') ? m_at + end + 1 : m_at;
        }
        if (!near.startsWith(u"](")) {
            return m_at;
        }
        int depth = 0;
        for (qsizetype i = 1; i < near.size(); ++i) {
            if (near[i] == u'\n' && i + 1 < near.size() && near[i + 1] == u'\n') {
                break;
            }
            depth += near[i] == u'(' ? 1 : near[i] == u')' ? -1 : 0;
            if (depth == 0) {
                return m_at + i + 1;
            }
        }
        return m_at;
    }

    [[nodiscard]] qsizetype afterReference() const
    {
        constexpr qsizetype longest = 33; // letters of a reference
        static const QRegularExpression reference(QStringLiteral("^&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,31});$"));
        const QStringView near = m_text.mid(m_at, longest);
        const qsizetype length = near.indexOf(u';') + 1;
        return reference.matchView(near.first(length)).hasMatch() ? m_at + length : m_at;
    }

    [[nodiscard]] qsizetype afterFormula() const
    {
        const QStringView near = m_text.mid(m_at + 2, longestAddress);
        const qsizetype end = near.indexOf(u"$$");
        return end >= 0 ? m_at + end + 4 : m_at;
    }

    [[nodiscard]] qsizetype afterBareUrl() const
    {
        const QStringView near = m_text.mid(m_at, longestAddress);
        const bool isUrl = near.startsWith(u"http://", Qt::CaseInsensitive)
            || near.startsWith(u"https://", Qt::CaseInsensitive) || near.startsWith(u"www.");
        if (!isUrl || (m_at > 0 && m_text[m_at - 1].isLetterOrNumber())) {
            return m_at;
        }
        const auto end =
            std::ranges::find_if(near, [](QChar c) { return c.isSpace() || QStringView(u"<>()[]\"").contains(c); });
        return m_at + (end - near.begin());
    }

    /// `[name]: address "title"`, and the name of `[^name]: words` and `*[ABC]: words`.
    void blankDefinitions()
    {
        static const QRegularExpression definition(
            QStringLiteral("^ {0,3}(?:\\[\\^[^\\]\\n]+\\]:|\\*\\[[^\\]\\n]+\\]:|\\[[^\\^\\n\\]][^\\n\\]]*\\]:.*)"),
            QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : definition.globalMatchView(m_text)) {
            blank(match.capturedStart(), match.capturedEnd());
        }
    }

    QStringView m_text;
    QString m_out;
    qsizetype m_at = 0;
    QSet<QString> m_unclosed; ///< elements that nothing closes any more
};

} // namespace

QString readableOf(QStringView prose)
{
    return ReadableReader(prose).read();
}

} // namespace frontrow
