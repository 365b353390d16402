// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/textsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace frontrow {

namespace {

struct TextSearchMessages
{
    Q_DECLARE_TR_FUNCTIONS(TextSearch)
};

constexpr qint64 longestSearch = 300; ///< ms

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

bool isWholeWord(QStringView text, TextRange range)
{
    const bool begins = range.start == 0 || !isWordPart(text[range.start - 1]) || !isWordPart(text[range.start]);
    const bool ends =
        range.end() == text.size() || !isWordPart(text[range.end()]) || !isWordPart(text[range.end() - 1]);
    return begins && ends;
}

} // namespace

TextSearch::TextSearch(const SearchTerms &terms)
    : m_terms(terms)
{
    if (!terms.isRegex) {
        const bool isAscii = std::ranges::all_of(terms.pattern, [](QChar c) { return c.unicode() < 128; });
        m_bytes = terms.matchesCase ? terms.pattern.toUtf8()
            : isAscii               ? terms.pattern.toLatin1().toLower()
                                    : QByteArray();
        return;
    }
    if (terms.pattern.isEmpty()) {
        return;
    }
    m_isByLine = !terms.pattern.contains(QStringLiteral("\\n")) && !terms.pattern.contains(QStringLiteral("\\R"));
    const QString pattern = terms.isWholeWords ? QStringLiteral("\\b(?:%1)\\b").arg(terms.pattern) : terms.pattern;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !terms.matchesCase);
    const QRegularExpression written(terms.pattern, options);
    if (!written.isValid()) {
        m_fault = TextSearchMessages::tr("Not a regular expression, at letter %1: %2.")
                      .arg(written.patternErrorOffset() + 1)
                      .arg(written.errorString());
        return;
    }
    m_regex = QRegularExpression(QStringLiteral("(*LIMIT_MATCH=100000)") + pattern, options);
}

bool TextSearch::mayBeIn(QByteArrayView utf8) const
{
    if (m_bytes.isEmpty() || m_bytes.contains('\n')) {
        return true;
    }
    if (m_terms.matchesCase) {
        return utf8.contains(m_bytes);
    }
    const auto isSame = [](char c, char lower) { return (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) == lower; };
    if (!std::ranges::search(utf8, m_bytes, isSame).empty()) {
        return true;
    }
    // The sign of Kelvin and the long s are k and s in another case.
    return (m_bytes.contains('k') && utf8.contains("\u212a")) || (m_bytes.contains('s') && utf8.contains("\u017f"));
}

SearchResult TextSearch::find(QStringView text, TextRange within, qsizetype most) const
{
    SearchResult result;
    if (!isEmpty()) {
        m_terms.isRegex ? findRegex(text, within, most, result) : findPlain(text, within, most, result);
    }
    return result;
}

void TextSearch::findPlain(QStringView text, TextRange within, qsizetype most, SearchResult &result) const
{
    const Qt::CaseSensitivity sensitivity = m_terms.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_terms.pattern.size();
    const QStringView searched = text.first(within.end());
    qsizetype at = searched.indexOf(m_terms.pattern, within.start, sensitivity);
    while (at >= 0) {
        if (result.matches.size() >= most) {
            result.isComplete = false;
            return;
        }
        const TextRange match{at, length};
        const bool isWanted = !m_terms.isWholeWords || isWholeWord(text, match);
        if (isWanted) {
            result.matches.append(match);
        }
        at = searched.indexOf(m_terms.pattern, at + (isWanted ? length : 1), sensitivity);
    }
}

TextRange TextSearch::subjectAround(QStringView text, qsizetype offset) const
{
    if (!m_isByLine) {
        return {0, text.size()};
    }
    const qsizetype start = offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', offset);
    return TextRange::between(start, end < 0 ? text.size() : end);
}

void TextSearch::findRegex(QStringView text, TextRange within, qsizetype most, SearchResult &result) const
{
    QElapsedTimer clock;
    clock.start();
    qsizetype offset = within.start;
    while (offset <= within.end()) {
        const TextRange subject = subjectAround(text, offset);
        const QStringView line = slice(text, subject);
        qsizetype from = offset - subject.start;
        while (from <= line.size()) {
            const QRegularExpressionMatch match = m_regex.matchView(line, from);
            if (!match.isValid() || result.matches.size() >= most || clock.elapsed() > longestSearch) {
                result.isComplete = false;
                return;
            }
            const TextRange range{subject.start + match.capturedStart(), match.capturedLength()};
            if (!match.hasMatch() || range.end() > within.end()) {
                break;
            }
            result.matches.append(range);
            from = match.capturedEnd();
            if (range.isEmpty()) { // and after the whole letter that follows
                const bool isPair = from + 1 < line.size() && line[from].isHighSurrogate();
                from += isPair ? 2 : 1;
            }
        }
        offset = subject.end() + 1;
    }
}

QString TextSearch::replacement(QStringView text, TextRange match, const QString &written) const
{
    if (!m_terms.isRegex) {
        return written;
    }
    const TextRange subject = subjectAround(text, match.start);
    const QRegularExpressionMatch found = m_regex.matchView(slice(text, subject), match.start - subject.start,
        QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    QString result;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar next = i + 1 < written.size() ? written[i + 1] : QChar();
        if (written[i] != u'\\' || next.isNull()) {
            result += written[i];
            continue;
        }
        ++i;
        if (next.isDigit()) {
            result += found.captured(next.digitValue());
        } else {
            result += next == u'n' ? QChar(u'\n') : (next == u't' ? QChar(u'\t') : next);
        }
    }
    return result;
}

} // namespace frontrow
