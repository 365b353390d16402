// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/bodytext.h"

#include "post/markup/characterreference.h"
#include "post/markup/postlayout.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

using SpanKind = BodySpan::Kind;

constexpr qsizetype longestAddress = 2'000; ///< characters

void blank(QString &text, TextRange range)
{
    QChar *const characters = text.data();
    std::replace_if(
        characters + std::min(range.start, text.size()), characters + std::min(range.end(), text.size()),
        [](QChar c) { return c != u'\n'; }, u' ');
}

/// Nothing in it is markup.
bool isCodeElement(const BodySpan &span)
{
    static const QSet<QStringView> names{u"pre", u"code", u"script", u"style"};
    return span.kind == SpanKind::Element && names.contains(span.text);
}

bool isWordless(const BodySpan &span)
{
    static const QSet<QStringView> names{u"kbd", u"samp", u"var", u"svg", u"math"};
    return isCodeElement(span) || (span.kind == SpanKind::Element && names.contains(span.text));
}

/// After the address of the web at \a at; \a at without one.
qsizetype afterUrl(QStringView text, qsizetype at)
{
    const QStringView near = text.mid(at, longestAddress);
    const bool isUrl = near.startsWith(u"http://", Qt::CaseInsensitive)
        || near.startsWith(u"https://", Qt::CaseInsensitive) || near.startsWith(u"www.");
    if (!isUrl || (at > 0 && text[at - 1].isLetterOrNumber())) {
        return at;
    }
    const auto end =
        std::ranges::find_if(near, [](QChar c) { return c.isSpace() || QStringView(u"<>()[]\"").contains(c); });
    return at + (end - near.begin());
}

/// Puts words back into a text that was blanked.
class WordWriter
{
public:
    WordWriter(QStringView post, const BodyReading &reading)
        : m_post(post)
        , m_reading(reading)
        , m_out(post.toString())
    {
        blank(m_out, {0, m_out.size()});
    }

    QString write()
    {
        const QList<BodySpan> &spans = m_reading.spans;
        for (qsizetype i = 0; i < spans.size();) {
            const BodySpan &span = spans[i];
            const bool isAutolink = span.kind == SpanKind::Link && m_post.mid(span.range.start, 1) == u"<";
            if (span.kind == SpanKind::Text) {
                add(span);
            }
            i = isAutolink || isWordless(span) ? std::max(i + 1, span.after) : i + 1;
        }
        for (const TextRange &range : m_reading.liquid) {
            blank(m_out, range);
        }
        addMarks();
        return std::move(m_out);
    }

private:
    void add(const BodySpan &span)
    {
        const QChar *const post = m_post.data();
        QChar *const out = m_out.data();
        const QChar *const end = post + span.range.end();
        for (const QChar *from = post + span.range.start; from < end;) {
            const QChar *const special = std::find_if(from, end, mayBeNoWord);
            std::copy(from, special, out + (from - post));
            if (special == end) {
                return;
            }
            const qsizetype at = special - post;
            const qsizetype reference = *special == u'&' ? referenceLength(m_post, at) : 0;
            const qsizetype after = std::max(at + reference, afterUrl(m_post, at));
            if (after == at) {
                out[at] = *special;
            }
            from = post + std::max(at + 1, after);
        }
    }

    /// What begins a character reference or an address of the web.
    static bool mayBeNoWord(QChar c) { return c == u'&' || c == u'h' || c == u'H' || c == u'w'; }

    /// What begins the lines that have words.
    void addMarks()
    {
        const QStringView written(m_out);
        QList<TextRange> marks;
        for (qsizetype line = 0; line < written.size();) {
            const qsizetype newline = written.indexOf(u'\n', line);
            const qsizetype end = newline < 0 ? written.size() : newline;
            const QStringView rest = written.sliced(line, end - line);
            const qsizetype blanks = std::ranges::find_if(rest, [](QChar c) { return c != u' '; }) - rest.begin();
            if (blanks > 0 && blanks < rest.size() && std::ranges::all_of(m_post.sliced(line, blanks), isMark)) {
                marks.append({line, blanks});
            }
            line = end + 1;
        }
        for (const TextRange &mark : std::as_const(marks)) {
            m_out.replace(mark.start, mark.length, slice(m_post, mark).toString());
        }
    }

    static bool isMark(QChar c) { return c.isDigit() || QStringView(u" \t>#*+-|:.").contains(c); }

    QStringView m_post;
    const BodyReading &m_reading;
    QString m_out;
};

} // namespace

QString maskedMarkup(QStringView post, const BodyReading &reading)
{
    QString masked = post.toString();
    blank(masked, {0, layoutOf(post).body.start});
    for (const TextRange &range : reading.code) {
        blank(masked, range);
    }
    qsizetype codeEnd = 0; // index after an element of code
    for (qsizetype i = 0; i < reading.spans.size(); ++i) {
        const BodySpan &span = reading.spans[i];
        codeEnd = isCodeElement(span) ? std::max(codeEnd, span.after) : codeEnd;
        if (i < codeEnd || span.kind == SpanKind::Code || span.kind == SpanKind::Verbatim) {
            blank(masked, span.range);
        }
    }
    return masked;
}

QString maskedMarkup(QStringView post)
{
    return maskedMarkup(post, readBody(post));
}

QString visibleText(QStringView post, const BodyReading &reading)
{
    return WordWriter(post, reading).write();
}

} // namespace frontrow
