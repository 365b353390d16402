// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/spanwriter.h"

#include "base/asciispace.h"
#include "markdown/blocklines.h"
#include "markdown/htmltags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace frontrow::markdown {

namespace {

/// How often a leaf may be read without a match, all in all.
constexpr qsizetype readingsWithoutMatch = 32;
constexpr qsizetype leastBudget = 4000;

constexpr std::array<bool, 128> startTable()
{
    std::array<bool, 128> table{};
    for (const char16_t c : u"*_`<>[]!${&\\\"'-.~\n") {
        table[c] = c != u'\0';
    }
    return table;
}

/// Characters at which something may begin or end.
constexpr std::array<bool, 128> starts = startTable();

} // namespace

SpanWriter::SpanWriter(const Document &document)
    : m_document(document)
{
    buildAbbreviations();
}

void SpanWriter::write(QStringView text, QString &out, SpanPlace place, QString *plain, QList<BodySpan> *found)
{
    if (isOverfull()) {
        return;
    }
    m = {};
    m.text = text;
    m_place = place;
    m_out = &out;
    m_plain = plain;
    m_found = found;
    m_uses.clear();
    m_budget = text.size() * readingsWithoutMatch + leastBudget;
    const qsizetype before = out.size();
    m_outLimit = before + m_left;
    Loop loop;
    read(loop);
    endRun();
    m_left -= out.size() - before;
}

bool SpanWriter::read(Loop &loop)
{
    while (true) {
        skipText(loop.isRaw);
        if (m.at >= m.text.size()) {
            flush();
            return false;
        }
        ++m_steps;
        if (isAtEnd(loop)) {
            flush();
            return true;
        }
        if (m_out->size() > m_outLimit) {
            m.at = m.text.size();
            m.pending = m.at;
            return false;
        }
        readOne(loop);
    }
}

void SpanWriter::skipText(bool isRaw)
{
    const QChar *const data = m.text.data();
    const qsizetype size = m.text.size();
    qsizetype i = m.at;
    if (isRaw) {
        while (i < size && data[i] != u'<') {
            ++i;
        }
    } else {
        while (i < size && (data[i].unicode() >= starts.size() || !starts[data[i].unicode()])) {
            ++i;
        }
    }
    m.at = i;
}

void SpanWriter::readOne(Loop &loop)
{
    switch (m.text[m.at].unicode()) {
    case u'*':
    case u'_':
        readEmphasis(loop);
        return;
    case u'`':
        readCode();
        return;
    case u'<':
        readAngle(loop);
        return;
    case u'[':
    case u'!':
        readBracket(loop);
        return;
    case u'"':
    case u'\'':
        readQuote();
        return;
    case u'\\':
        readBackslash();
        return;
    case u'\n':
        readLineEnd();
        return;
    case u'&':
        if (readEntity()) {
            return;
        }
        m.hasMarkup = true;
        break;
    case u'>':
        if (readTypography()) {
            return;
        }
        m.hasMarkup = true;
        break;
    default:
        if (readPair()) {
            return;
        }
        break;
    }
    ++m.at;
}

bool SpanWriter::readPair()
{
    const QChar next = at(m.at + 1);
    switch (m.text[m.at].unicode()) {
    case u'$':
        return next == u'$' && readMath();
    case u'{':
        return next == u':' && readExtension();
    case u'-':
    case u'.':
        return next == m.text[m.at] && readTypography();
    case u'~':
        return next == u'~' && readStrike();
    default:
        return false;
    }
}

bool SpanWriter::isAtEnd(Loop &loop)
{
    const QChar c = m.text[m.at];
    switch (loop.end) {
    case End::Text:
        return false;
    case End::Mark:
        return c == loop.mark && isAtMarkEnd(loop);
    case End::Bracket:
        if (c == u']') {
            return --loop.brackets == 0;
        }
        loop.brackets += c == u'[' || (c == u'!' && at(m.at + 1) == u'[') ? 1 : 0;
        return false;
    case End::Tag:
        return c == u'<' && closingTagLength(loop) > 0;
    }
    return false;
}

SpanWriter::Checkpoint SpanWriter::checkpoint()
{
    flush();
    return {m.at, m_out->size(), m_plain ? m_plain->size() : 0, m_uses.size(), m_found ? m_found->size() : 0, m_run,
        m_steps};
}

void SpanWriter::restore(const Checkpoint &point)
{
    m_budget -= m.at - point.at + m_steps - point.steps;
    m.at = point.at;
    m.pending = point.at;
    m.hasMarkup = false;
    m_out->truncate(point.out);
    if (m_plain) {
        m_plain->truncate(point.plain);
    }
    if (m_found) {
        m_found->resize(point.found);
    }
    m_run = point.run;
    while (m_uses.size() > point.uses) {
        FootnoteUse &use = m_footnotes[m_uses.takeLast()];
        if (use.repeats > 0) {
            --use.repeats;
        } else {
            m_footnoteNumbers.remove(use.name);
            m_footnotes.removeLast();
        }
    }
}

void SpanWriter::readEmphasis(const Loop &loop)
{
    const QChar mark = m.text[m.at];
    const bool isDouble = at(m.at + 1) == mark;
    const qsizetype length = isDouble ? 2 : 1;
    const qsizetype after = m.at + length;
    const bool isBlocked = (isDouble ? m.strong : m.em) > 0 || after >= m.text.size() || isAsciiSpace(m.text[after])
        || (mark == u'_' && isAfterLetter()) || m_budget <= 0;
    if (isBlocked || tryEmphasis(mark, isDouble, after)) {
        if (isBlocked) {
            asText(length);
        }
        return;
    }
    const bool isInEm = loop.end == End::Mark && !loop.isDouble;
    if (!isDouble || isInEm || !tryEmphasis(mark, false, m.at + 1)) {
        asText(length);
    }
}

bool SpanWriter::isAfterLetter() const
{
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    qsizetype i = m.at;
    while (i > 0 && m.text[i - 1] == u'_') {
        --i;
    }
    return i > 0 && (isLetter(m.text[i - 1]) || (m.text[i - 1] == u'-' && i > 1 && isLetter(m.text[i - 2])));
}

bool SpanWriter::tryEmphasis(QChar mark, bool isDouble, qsizetype begin)
{
    const Checkpoint point = checkpoint();
    endRun();
    const QStringView name = isDouble ? u"strong" : u"em";
    const qsizetype tag = m_out->size();
    *m_out += u'<' + name + u'>';
    Loop loop;
    loop.end = End::Mark;
    loop.mark = mark;
    loop.isDouble = isDouble;
    loop.begin = begin;
    int &open = isDouble ? m.strong : m.em;
    m.at = begin;
    m.pending = begin;
    ++open;
    const bool isClosed = read(loop);
    --open;
    if (!isClosed) {
        restore(point);
        return false;
    }
    endRun();
    *m_out += u"</" + name + u'>';
    m.at += isDouble ? 2 : 1;
    m.pending = m.at;
    Attributes attributes;
    if (readLists(attributes)) {
        m_out->insert(tag + 1 + name.size(), attributes.html());
    }
    return true;
}

bool SpanWriter::isAtMarkEnd(const Loop &loop) const
{
    const qsizetype length = loop.isDouble ? 2 : 1;
    const QChar next = at(m.at + 1);
    if ((loop.isDouble && next != loop.mark) || m.at == loop.begin || isAsciiSpace(m.text[m.at - 1])) {
        return false;
    }
    if (!loop.isDouble && next == loop.mark && at(m.at + 2) != loop.mark) {
        return false;
    }
    const QChar after = at(m.at + length);
    return loop.mark != u'_' || !(after.isLetter() || after.isMark() || after.isDigit());
}

void SpanWriter::readCode()
{
    const qsizetype begin = m.at;
    qsizetype content = m.at;
    while (at(content) == u'`') {
        ++content;
    }
    const qsizetype ticks = content - m.at;
    const bool isLone = ticks == 1 && (m.at == 0 || isAsciiSpace(m.text[m.at - 1])) && isAsciiSpace(at(content));
    const bool isMissing = ticks >= m.missingTicks && content >= m.noTicks;
    const qsizetype close = isLone || isMissing ? -1
        : ticks == 1                            ? m.text.indexOf(u'`', content)
                                                : m.text.indexOf(QString(ticks, u'`'), content);
    if (close < 0) {
        if (!isLone && !isMissing && ticks <= m.missingTicks) {
            m.missingTicks = ticks;
            m.noTicks = content;
        }
        asText(ticks);
        return;
    }
    QStringView code = m.text.sliced(content, close - content);
    if (ticks > 1) {
        code = code.sliced(code.startsWith(u' ') ? 1 : 0);
        code.chop(code.endsWith(u' ') ? 1 : 0);
    }
    flush();
    endRun();
    m.at = close + ticks;
    m.pending = m.at;
    Attributes attributes;
    readLists(attributes);
    *m_out += codeSpan(code, attributes, m_document);
    note(Kind::Code, begin);
    if (m_plain) {
        *m_plain += code;
    }
}

bool SpanWriter::readMath()
{
    const qsizetype begin = m.at + 2;
    const qsizetype end = begin >= m.noFormula ? -1 : m.text.indexOf(u"$$", begin);
    if (end < 0) {
        m.noFormula = std::min(m.noFormula, begin);
        return false;
    }
    const QStringView formula = stripped(m.text.sliced(begin, end - begin));
    flush();
    endRun();
    m.at = end + 2;
    m.pending = m.at;
    Attributes attributes;
    readLists(attributes);
    *m_out += inlineMath(formula, attributes, m_document.options.hasMathEngine);
    note(Kind::Formula, begin - 2);
    if (m_plain) {
        *m_plain += formula;
    }
    return true;
}

bool SpanWriter::readStrike()
{
    const qsizetype begin = m.at + 2;
    if (begin >= m.noStrike || begin >= m.text.size() || isAsciiSpace(m.text[begin]) || m.text[begin] == u'~') {
        return false;
    }
    qsizetype end = m.text.indexOf(u"~~", begin + 1);
    while (end >= 0 && (isAsciiSpace(m.text[end - 1]) || m.text[end - 1] == u'~')) {
        end = m.text.indexOf(u"~~", end + 1);
    }
    if (end < 0) {
        m.noStrike = begin;
        return false;
    }
    flush();
    endRun();
    const qsizetype tag = m_out->size();
    *m_out += u"<del>";
    // What is struck out is read as a text of its own.
    const Source outer = std::exchange(m, {});
    m.text = outer.text.sliced(begin, end - begin);
    m.offset = outer.offset + begin;
    ++m_depth;
    Loop loop;
    read(loop);
    endRun();
    --m_depth;
    m = outer;
    *m_out += u"</del>";
    m.at = end + 2;
    m.pending = m.at;
    Attributes attributes;
    if (readLists(attributes)) {
        m_out->insert(tag + 4, attributes.html());
    }
    return true;
}

} // namespace frontrow::markdown
