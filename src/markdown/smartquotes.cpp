// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/smartquotes.h"

#include "base/asciispace.h"

namespace frontrow::markdown {

namespace {

constexpr QChar none = u'\0';

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// Ruby's \w.
bool isAsciiWord(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

bool isWordBeforeQuote(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

/// kramdown's SQ_PUNCT, which lacks '&'.
bool isQuotePunctuation(QChar c)
{
    return c.unicode() > 32 && c.unicode() < 127 && !c.isLetterOrNumber() && c != u'&';
}

char16_t opening(QChar quote)
{
    return quote == u'"' ? u'“' : u'‘';
}

char16_t closing(QChar quote)
{
    return quote == u'"' ? u'”' : u'’';
}

Typography one(char16_t quote)
{
    return {{quote, 0}, 1, 1};
}

Typography two(char16_t first, char16_t second)
{
    return {{first, second}, 2, 2};
}

/// The characters around a place, none beyond the ends.
class Window
{
public:
    Window(QStringView text, qsizetype start)
        : m_text(text)
        , m_start(start)
    {
    }
    [[nodiscard]] QChar at(qsizetype i) const
    {
        return m_start + i >= 0 && m_start + i < m_text.size() ? m_text[m_start + i] : none;
    }

private:
    QStringView m_text;
    qsizetype m_start;
};

} // namespace

Typography quoteAt(QStringView text, qsizetype start)
{
    const Window window(text, start);
    const QChar quote = window.at(0);
    const QChar next = window.at(1);
    const auto isMark = [](QChar c) { return c == u'*' || c == u'_'; };
    const auto isText = [](QChar c) { return c != none && !isAsciiSpace(c); };
    if (isMark(next) && (isText(window.at(2)) || (isMark(window.at(2)) && isText(window.at(3))))) {
        return one(opening(quote));
    }
    const bool isEllipsis = window.at(2) == u'.' && window.at(3) == u'.';
    // After punctuation no word may begin; after '_', which is a word character itself, one must.
    const bool noBoundary = (next == u'_') == isWordBeforeQuote(window.at(2));
    if (isQuotePunctuation(next) && !isEllipsis && noBoundary) {
        return one(closing(quote));
    }
    if (isQuote(next) && next != quote && isAsciiWord(window.at(2))) {
        return two(opening(quote), opening(next));
    }
    if (quote == u'\'' && window.at(1).isDigit() && window.at(2).isDigit() && window.at(3) == u's') {
        return one(closing(quote));
    }
    if (isQuote(next)) {
        return two(quote.unicode(), closing(next));
    }
    const bool isPossessive = next == u's' && !isWordBeforeQuote(window.at(2));
    return one(next == none || isAsciiSpace(next) || isPossessive ? closing(quote) : opening(quote));
}

Typography quoteAfter(QStringView text, qsizetype start)
{
    const Window window(text, start);
    const QChar before = window.at(0);
    const QChar quote = window.at(1);
    const QChar next = window.at(2);
    if (isAsciiSpace(before)) {
        if (isQuote(next) && next != quote && isAsciiWord(window.at(3))) {
            return two(opening(quote), opening(next));
        }
        if (quote == u'\'' && next.isDigit() && window.at(3).isDigit() && window.at(4) == u's') {
            return one(closing(quote));
        }
        if (isAsciiWord(next) || !QStringView(u"\v\f").contains(before)) {
            return one(opening(quote));
        }
    }
    const bool closes = !QStringView(u" \\\t\r\n[{(-").contains(before);
    return one(closes ? closing(quote) : opening(quote));
}

} // namespace frontrow::markdown
