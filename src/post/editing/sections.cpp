// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/sections.h"

#include "post/editing/linestart.h"
#include "post/markup/postlayout.h"
#include "post/markup/postmarkup.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr int deepest = 6;

struct SectionMessages
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

/// What is open at a place: elements and blocks of Liquid, by where they begin.
class OpenParts
{
public:
    explicit OpenParts(const PostMarkup &markup)
    {
        for (const HtmlTag &tag : markup.tags) {
            if (!isVoidElement(tag.name) && !tag.isSelfClosing && !isSpanElement(tag.name)) {
                m_marks.append({tag.range.start, tag.name, tag.isClosing});
            }
        }
        for (const LiquidTag &tag : markup.liquid) {
            const bool isClosing = tag.name.startsWith(QStringLiteral("end"));
            m_marks.append({tag.range.start, u'%' + (isClosing ? tag.name.sliced(3) : tag.name), isClosing});
        }
        std::ranges::sort(m_marks, {}, &Mark::start);
    }

    /// The starts of what is open at \a offset and closed somewhere after it.
    [[nodiscard]] QList<qsizetype> at(qsizetype offset) const
    {
        QList<const Mark *> open;
        QList<qsizetype> closed;
        for (const Mark &mark : m_marks) {
            if (!mark.isClosing) {
                open.append(&mark);
                continue;
            }
            const auto found = std::ranges::find(open.rbegin(), open.rend(), mark.name, &Mark::name);
            if (found == open.rend()) {
                continue;
            }
            if (const qsizetype start = (*found)->start; start < offset && mark.start >= offset) {
                closed.append(start);
            }
            open.resize(open.rend() - found - 1);
        }
        std::ranges::sort(closed);
        return closed;
    }

private:
    struct Mark
    {
        qsizetype start = 0;
        QString name;
        bool isClosing = false;
    };

    QList<Mark> m_marks;
};

/// The line below a heading that makes it one; an empty range without.
TextRange underline(QStringView text, TextRange heading)
{
    const TextRange first = lineAt(text, heading.start);
    if (first.end() + 1 >= heading.end()) {
        return {};
    }
    const TextRange second = lineAt(text, first.end() + 1);
    const QStringView line = slice(text, second).trimmed();
    const bool isRule = !line.isEmpty() && (line.front() == u'=' || line.front() == u'-')
        && std::ranges::all_of(line, [&](QChar c) { return c == line.front(); });
    return isRule ? second : TextRange();
}

/// The edits that give \a heading the level \a level; nothing when it is not written in Markdown's ways.
std::optional<TextEdits> withLevel(QStringView text, const SectionHeading &heading, int level)
{
    const TextRange line = lineAt(text, heading.source.start);
    qsizetype hashes = line.start;
    while (hashes < line.end() && text[hashes] == u'#') {
        ++hashes;
    }
    const TextRange mark = TextRange::between(line.start, hashes);
    if (mark.length == heading.level) {
        return TextEdits{{mark, QString(level, u'#')}};
    }
    const TextRange below = underline(text, heading.source);
    if (!mark.isEmpty() || below.isEmpty()) {
        return std::nullopt;
    }
    if (level <= 2) {
        return TextEdits{{below, QString(below.length, level == 1 ? u'=' : u'-')}};
    }
    return TextEdits{{{line.start, 0}, QString(level, u'#') + u' '}, {{line.end(), below.end() - line.end()}, {}}};
}

/// The end of the last line of \a range that is not empty.
qsizetype endOfLines(QStringView text, TextRange range)
{
    qsizetype end = range.end();
    while (end > range.start && text[end - 1].isSpace()) {
        --end;
    }
    const qsizetype lineEnd = text.indexOf(u'\n', end);
    return lineEnd < 0 ? range.end() : std::min(lineEnd, range.end());
}

/// The line break that is wanted after \a above, so that the heading at \a heading of \a text is one there, too: as an
/// empty line, where it had one before it or the last line may take it in (an item, a quote, a table, HTML).
QString gapBeforeSection(QStringView text, qsizetype heading, QStringView above)
{
    const QStringView last = slice(above, lineAt(above, above.size() - 1)).trimmed();
    const bool hadGap = heading == 0 || slice(text, lineAt(text, heading - 1)).trimmed().isEmpty();
    const bool isPlain =
        !last.isEmpty() && last.front().isLetter() && above[lineAt(above, above.size() - 1).start] != u' ';
    return last.isEmpty() || (!hadGap && isPlain) ? QString() : QStringLiteral("\n");
}

/// Two neighbours in the other order.
struct Exchanged
{
    QString text;
    qsizetype first = 0; ///< where the one that was the first is in it
    qsizetype second = 0;
};

/// What is between the words of \a first and \a second stays where it is when the second is the end of the text, which
/// may have no line break. \param body where the body of \a text begins
Exchanged exchanged(QStringView text, TextRange first, TextRange second, qsizetype body)
{
    const auto part = [text](qsizetype from, qsizetype to) {
        return slice(text, TextRange::between(from, to)).toString();
    };
    QString upper = slice(text, second).toString();
    QString lower = slice(text, first).toString();
    const bool endsText = second.end() == text.size();
    if (endsText) {
        const qsizetype firstWords = endOfLines(text, first);
        const qsizetype secondWords = endOfLines(text, second);
        upper = part(second.start, secondWords) + part(firstWords, first.end());
        lower = part(first.start, firstWords) + part(secondWords, second.end());
    }
    upper.prepend(first.start > body ? gapBeforeSection(text, second.start, text.first(first.start)) : QString());
    upper.append(gapBeforeSection(text, first.start, upper));
    lower.append(endsText ? QString() : gapBeforeSection(text, second.end(), lower));
    const qsizetype above = upper.startsWith(u'\n') ? 1 : 0;
    return {upper + lower, upper.size(), above};
}

QString spanningText()
{
    return SectionMessages::tr("An HTML element, or a block of Liquid, begins in one section and ends in another. "
                               "Move its lines in the text.");
}

} // namespace

Sections::Sections(QStringView text, QList<SectionHeading> headings)
    : m_text(text)
    , m_headings(std::move(headings))
{
}

qsizetype Sections::at(qsizetype offset) const
{
    const auto following = std::ranges::upper_bound(
        m_headings, offset, {}, [](const SectionHeading &heading) { return heading.source.start; });
    return following - m_headings.begin() - 1;
}

qsizetype Sections::end(qsizetype section) const
{
    qsizetype next = section + 1;
    while (next < m_headings.size() && m_headings[next].level > m_headings[section].level) {
        ++next;
    }
    return next;
}

TextRange Sections::rangeOf(qsizetype section) const
{
    const qsizetype next = end(section);
    return TextRange::between(
        m_headings[section].source.start, next < m_headings.size() ? m_headings[next].source.start : m_text.size());
}

qsizetype Sections::sibling(qsizetype section, int by) const
{
    const int level = m_headings[section].level;
    qsizetype other = by < 0 ? section - 1 : end(section);
    while (by < 0 && other >= 0 && m_headings[other].level > level) {
        --other;
    }
    return other >= 0 && other < m_headings.size() && m_headings[other].level == level ? other : -1;
}

bool Sections::areInOneElement(const QList<qsizetype> &places) const
{
    const OpenParts parts(markupOf(m_text, layoutOf(m_text).body.start));
    const QList<qsizetype> first = parts.at(places.constFirst());
    return std::ranges::all_of(places, [&](qsizetype place) { return parts.at(place) == first; });
}

Result<MarkupChange> Sections::moved(qsizetype section, int by, qsizetype caret) const
{
    const qsizetype other = sibling(section, by);
    if (other < 0) {
        return failure(Error::Kind::Refused,
            by < 0 ? SectionMessages::tr("No section of this level is above this one.")
                   : SectionMessages::tr("No section of this level is below this one."));
    }
    return placed(section, by < 0 ? other : end(other), caret);
}

Result<MarkupChange> Sections::placed(qsizetype section, qsizetype before, qsizetype caret) const
{
    const TextRange own = rangeOf(section);
    const qsizetype place = before < m_headings.size() ? m_headings[before].source.start : m_text.size();
    if (place >= own.start && place <= own.end()) {
        return MarkupChange{{}, {caret, 0}};
    }
    if (!areInOneElement({own.start, own.end(), place})) {
        return failure(Error::Kind::Refused, spanningText());
    }
    const bool isUp = place < own.start;
    const TextRange passed = isUp ? TextRange::between(place, own.start) : TextRange::between(own.end(), place);
    const TextRange all = TextRange::between(std::min(place, own.start), std::max(place, own.end()));
    const qsizetype body = layoutOf(m_text).body.start;
    const Exchanged after = isUp ? exchanged(m_text, passed, own, body) : exchanged(m_text, own, passed, body);
    TextEdits edits = difference(slice(m_text, all), after.text);
    for (TextEdit &edit : edits) {
        edit.range.start += all.start;
    }
    const bool endsText = all.end() == m_text.size();
    const qsizetype ownWords = endOfLines(m_text, own) - own.start;
    const qsizetype start = all.start + (isUp ? after.second : after.first);
    return MarkupChange{edits, {start + std::min(caret - own.start, endsText ? ownWords : own.length), 0}};
}

QStringList Sections::refusals(qsizetype section) const
{
    const OpenParts parts(markupOf(m_text, layoutOf(m_text).body.start));
    const TextRange own = rangeOf(section);
    const QList<qsizetype> around = parts.at(own.start);
    const bool isWhole = parts.at(own.end()) == around;
    QStringList refusals;
    for (qsizetype before = 0; before <= m_headings.size(); ++before) {
        const qsizetype place = before < m_headings.size() ? m_headings[before].source.start : m_text.size();
        if (place > own.start && place < own.end()) {
            refusals.append(SectionMessages::tr("A section cannot go into itself."));
        } else if (place == own.start || place == own.end() || (isWhole && parts.at(place) == around)) {
            refusals.append(QString());
        } else {
            refusals.append(spanningText());
        }
    }
    return refusals;
}

Result<MarkupChange> Sections::shifted(qsizetype section, int by, qsizetype caret) const
{
    TextEdits edits;
    qsizetype moved = caret;
    for (qsizetype each = section; each < end(section); ++each) {
        const SectionHeading &heading = m_headings[each];
        const int level = heading.level + by;
        const std::optional<TextEdits> own =
            level >= 1 && level <= deepest ? withLevel(m_text, heading, level) : std::nullopt;
        if (!own) {
            return failure(Error::Kind::Refused,
                SectionMessages::tr("Headings have the levels 1 to 6, and “%1” cannot get level %2.")
                    .arg(slice(m_text, lineAt(m_text, heading.source.start)).trimmed().toString())
                    .arg(level));
        }
        for (const TextEdit &edit : *own) {
            moved += edit.range.end() <= caret ? edit.replacement.size() - edit.range.length : 0;
            edits.append(edit);
        }
    }
    return MarkupChange{edits, {moved, 0}};
}

} // namespace frontrow
