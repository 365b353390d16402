// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/smartquotes.h"

#include <utility>

namespace frontrow::markdown {

namespace {

constexpr QChar none = u'\0';

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// Ruby's \w.
bool isAsciiWord(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

bool isPunctuation(QChar c)
{
    return c.unicode() > 32 && c.unicode() < 127 && !c.isLetterOrNumber();
}

QString opening(QChar quote)
{
    return QString(quote == u'"' ? u'“' : u'‘');
}

QString closing(QChar quote)
{
    return QString(quote == u'"' ? u'”' : u'’');
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

/// The rules for a quote at the very place, in kramdown's order.
Typography quoteHere(const Window &window)
{
    const QChar quote = window.at(0);
    const QChar next = window.at(1);
    const auto isMark = [](QChar c) { return c == u'*' || c == u'_'; };
    const auto isText = [](QChar c) { return c != none && !isSpace(c); };
    if (isMark(next) && (isText(window.at(2)) || (isMark(window.at(2)) && isText(window.at(3))))) {
        return {opening(quote), 1};
    }
    const bool isEllipsis = window.at(2) == u'.' && window.at(3) == u'.';
    // Behind punctuation no word may begin; behind '_', which is a word character itself, one must.
    const bool noBoundary = (next == u'_') == isWord(window.at(2));
    if (isPunctuation(next) && !isEllipsis && noBoundary) {
        return {closing(quote), 1};
    }
    if (isQuote(next) && next != quote && isAsciiWord(window.at(2))) {
        return {opening(quote) + opening(next), 2};
    }
    if (quote == u'\'' && window.at(1).isDigit() && window.at(2).isDigit() && window.at(3) == u's') {
        return {closing(quote), 1};
    }
    if (isQuote(next)) {
        return {QString(quote) + closing(next), 2};
    }
    const bool isPossessive = next == u's' && !isWord(window.at(2));
    if (next == none || isSpace(next) || isPossessive) {
        return {closing(quote), 1};
    }
    return {opening(quote), 1};
}

/// The rules for a quote behind one character of text.
Typography quoteBehind(const Window &window)
{
    const QChar before = window.at(0);
    const QChar quote = window.at(1);
    const QChar next = window.at(2);
    if (isSpace(before)) {
        if (isQuote(next) && next != quote && isAsciiWord(window.at(3))) {
            return {before + opening(quote) + opening(next), 3};
        }
        if (quote == u'\'' && next.isDigit() && window.at(3).isDigit() && window.at(4) == u's') {
            return {before + closing(quote), 2};
        }
        if (isAsciiWord(next) || !QStringView(u"\v\f").contains(before)) {
            return {before + opening(quote), 2};
        }
    }
    const bool closes = !QStringView(u" \\\t\r\n[{(-").contains(before);
    return {before + (closes ? closing(quote) : opening(quote)), 2};
}

} // namespace

Typography smartQuotes(QStringView text, qsizetype start)
{
    const Window window(text, start);
    if (isQuote(window.at(0))) {
        return quoteHere(window);
    }
    if (window.at(0) != u'\\' && isQuote(window.at(1))) {
        return quoteBehind(window);
    }
    return {};
}

Typography typographicSymbol(QStringView text, qsizetype start)
{
    struct Symbol
    {
        QStringView from;
        QStringView to;
    };
    static constexpr Symbol symbols[] = {{u"---", u"—"}, {u"--", u"–"}, {u"...", u"…"}, {u"\\<<", u"<<"},
        {u"\\>>", u">>"}, {u"<< ", u"«\u00a0"}, {u" >>", u"\u00a0»"}, {u"<<", u"«"}, {u">>", u"»"}};
    const QStringView rest = text.sliced(start);
    for (const Symbol &symbol : symbols) {
        if (rest.startsWith(symbol.from)) {
            return {symbol.to.toString(), symbol.from.size()};
        }
    }
    return {};
}

} // namespace frontrow::markdown
