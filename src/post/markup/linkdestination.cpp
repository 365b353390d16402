// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/linkdestination.h"

#include "base/asciispace.h"
#include "post/markup/liquidtag.h"

#include <algorithm>

namespace frontrow {

namespace {

class DestinationReader
{
public:
    DestinationReader(QStringView text, qsizetype open, LiquidIs liquid)
        : m_text(text)
        , m_open(open)
        , m_at(open + 1)
        , m_liquid(liquid)
    {
    }

    std::optional<LinkDestination> read()
    {
        if (!readAngled() && !readBare()) {
            return std::nullopt;
        }
        if (m_found.end > 0) {
            return m_found;
        }
        return readTitle() ? std::optional(m_found) : std::nullopt;
    }

    /// How much was looked at without a match.
    [[nodiscard]] qsizetype looked() const { return m_looked; }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] qsizetype afterSpace(qsizetype i) const
    {
        while (i < m_text.size() && isAsciiSpace(m_text[i])) {
            ++i;
        }
        return i;
    }

    /// `<address>`, on one line.
    bool readAngled()
    {
        if (at(m_at) != u'<') {
            return false;
        }
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != u'>' && m_text[end] != u'\n') {
            ++end;
        }
        if (at(end) != u'>') {
            m_looked += end - m_at;
            return false;
        }
        m_found.isAngled = true;
        m_found.address = TextRange::between(m_at + 1, end);
        m_at = end + 1;
        m_found.end = at(m_at) == u')' ? m_at + 1 : 0;
        return true;
    }

    /// Up to the parenthesis that closes the first, or to white space before a quote.
    bool readBare()
    {
        int depth = 0;
        for (m_at = m_open; m_at < m_text.size();) {
            const QChar c = m_text[m_at];
            const QChar next = at(m_at + 1);
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (depth == 0 || (isAsciiSpace(c) && (next == u'"' || next == u'\''))) {
                const QStringView address = m_text.sliced(m_open + 1, m_at - m_open - 1).trimmed();
                m_found.address = {address.data() - m_text.data(), address.size()};
                m_found.end = depth == 0 ? m_at + 1 : 0;
                ++m_at;
                return true;
            }
            m_at = std::max(m_at + 1, m_liquid == LiquidIs::Written ? afterLiquid(m_text, m_at) : 0);
        }
        m_looked += m_at - m_open;
        return false;
    }

    /// It runs to the first of its quotes that a closing parenthesis follows.
    bool readTitle()
    {
        m_at = afterSpace(m_at);
        const QChar quote = at(m_at);
        if (quote != u'"' && quote != u'\'') {
            return false;
        }
        const qsizetype begin = m_at + 1;
        for (qsizetype end = m_text.indexOf(quote, begin + 1); end >= 0 && begin < m_text.size();
            end = m_text.indexOf(quote, end + 1)) {
            const qsizetype close = afterSpace(end + 1);
            if (at(close) == u')') {
                m_found.title = TextRange::between(begin, end);
                m_found.end = close + 1;
                return true;
            }
        }
        m_looked += m_text.size() - begin;
        return false;
    }

    QStringView m_text;
    qsizetype m_open;
    qsizetype m_at;
    LiquidIs m_liquid;
    LinkDestination m_found;
    qsizetype m_looked = 0;
};

} // namespace

std::optional<LinkDestination> linkDestinationAt(QStringView text, qsizetype open, LiquidIs liquid, qsizetype *looked)
{
    DestinationReader reader(text, open, liquid);
    std::optional<LinkDestination> found = reader.read();
    if (looked != nullptr) {
        *looked = reader.looked();
    }
    return found;
}

} // namespace frontrow
