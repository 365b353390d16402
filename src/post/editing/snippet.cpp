// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/snippet.h"

#include "post/editing/linestart.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace frontrow {

namespace {

const QString selectionName = QStringLiteral("SELECTION");

bool isWordLetter(QChar c)
{
    return c == u'_' || c.isLetterOrNumber();
}

/// What the lines after the first of something at \a offset begin with.
QString lineBeginning(QStringView text, qsizetype offset, const WritingRules &rules)
{
    const LineStart line = lineStartAt(text.first(offset), offset, rules);
    const QString quotes = slice(text, TextRange::between(line.line.start, line.quoteEnd)).toString();
    if (line.isItem()) {
        return quotes + QString(line.textColumn, u' ');
    }
    return quotes + slice(text, TextRange::between(line.quoteEnd, line.indentEnd)).toString();
}

/// \a lines with \a beginning before those after the first; of empty ones without the white space at its end.
QString withBeginnings(QStringView lines, const QString &beginning)
{
    QString bare = beginning;
    while (!bare.isEmpty() && bare.back().isSpace()) {
        bare.chop(1);
    }
    QStringList written;
    for (const QStringView line : lines.split(u'\n')) {
        const QString start = written.isEmpty() ? QString() : line.isEmpty() ? bare : beginning;
        written.append(start + line.toString());
    }
    return written.join(u'\n');
}

/// A piece of a snippet: text, or a place to fill in.
struct Piece
{
    QString text; ///< the text as it stands; of a place, what is in it at first
    std::optional<int> number;
};

class SnippetReader
{
public:
    SnippetReader(QStringView snippet, const SnippetValues &values, const WritingRules &rules)
        : m_snippet(snippet)
        , m_rules(rules)
        , m_values{{{u"DATE", values.date}, {u"TIME", values.time}, {u"TITLE", values.title},
              {selectionName, values.selection}}}
    {
    }

    QList<Piece> read()
    {
        QList<Piece> pieces;
        while (m_at < m_snippet.size()) {
            if (const std::optional<Piece> place = readPlace()) {
                pieces.append(*place);
            } else if (pieces.isEmpty() || pieces.last().number) {
                pieces.append(Piece{readLetters(), std::nullopt});
            } else {
                pieces.last().text += readLetters();
            }
        }
        return pieces;
    }

private:
    [[nodiscard]] QStringView rest() const { return m_snippet.sliced(m_at); }

    /// Of a number, at most two digits long, after \a from letters from here on.
    [[nodiscard]] qsizetype digitsAfter(qsizetype from) const
    {
        constexpr qsizetype most = 2;
        qsizetype digits = 0;
        while (digits < most && from + digits < rest().size() && rest()[from + digits] >= u'0'
            && rest()[from + digits] <= u'9') {
            ++digits;
        }
        return digits;
    }

    /// Takes the place that begins here.
    std::optional<Piece> readPlace()
    {
        if (!rest().startsWith(u'$')) {
            return std::nullopt;
        }
        const bool isInBraces = rest().startsWith(u"${");
        const qsizetype start = isInBraces ? 2 : 1;
        const qsizetype digits = digitsAfter(start);
        if (digits == 0) {
            return std::nullopt;
        }
        Piece place{{}, rest().sliced(start, digits).toInt()};
        const QStringView after = rest().sliced(start + digits);
        if (!isInBraces) {
            m_at += start + digits;
            return place;
        }
        if (after.startsWith(u'}')) {
            m_at += start + digits + 1;
            return place;
        }
        const qsizetype here = m_at;
        m_at += start + digits + 1;
        if (after.startsWith(u':') && readWords(place.text)) {
            return place;
        }
        m_at = here;
        return std::nullopt;
    }

    /// Takes the words of a place and the brace after them.
    bool readWords(QString &words)
    {
        constexpr qsizetype longest = 500; // letters
        const qsizetype end = std::min(m_snippet.size(), m_at + longest);
        if (!hasBrace(m_at, end)) {
            return false;
        }
        while (m_at < end) {
            if (rest().startsWith(u'}')) {
                ++m_at;
                return true;
            }
            if (rest().startsWith(u"\\}")) {
                words += u'}';
                m_at += 2;
            } else {
                words += readLetters();
            }
        }
        return false;
    }

    /// One that is no letter, between \a start and \a end.
    [[nodiscard]] bool hasBrace(qsizetype start, qsizetype end) const
    {
        for (qsizetype at = start; at < end; ++at) {
            if (m_snippet[at] == u'}' && (at == start || m_snippet[at - 1] != u'\\')) {
                return true;
            }
        }
        return false;
    }

    /// Takes a value, or the letter here.
    QString readLetters()
    {
        if (rest().startsWith(u"\\$")) {
            m_at += 2;
            return QStringLiteral("$");
        }
        for (const auto &[name, value] : m_values) {
            const qsizetype length = name.size();
            if (rest().startsWith(u"${") && rest().sliced(2).startsWith(name)
                && rest().sliced(2 + length).startsWith(u'}')) {
                return taken(length + 3, value);
            }
            const bool isNamed = rest().startsWith(u'$') && rest().sliced(1).startsWith(name);
            if (isNamed && (rest().size() == length + 1 || !isWordLetter(rest()[length + 1]))) {
                return taken(length + 1, value);
            }
        }
        return m_snippet[m_at++];
    }

    /// \a value for the next \a letters; its lines begin as the snippet's line does.
    QString taken(qsizetype letters, const QString &value)
    {
        const QString lines = withBeginnings(value, lineBeginning(m_snippet, m_at, m_rules));
        m_at += letters;
        return lines;
    }

    QStringView m_snippet;
    const WritingRules &m_rules;
    std::array<std::pair<QStringView, QString>, 4> m_values;
    qsizetype m_at = 0;
};

/// The opposite; lines that begin otherwise stay.
QString withoutBeginnings(QStringView lines, const QString &beginning)
{
    QStringList all;
    for (QStringView line : lines.split(u'\n')) {
        line = line.sliced(!all.isEmpty() && line.startsWith(beginning) ? beginning.size() : 0);
        all.append(line.toString());
    }
    return all.join(u'\n');
}

void shift(QList<SnippetField> &fields, qsizetype by)
{
    for (SnippetField &field : fields) {
        field.range.start += by;
        for (TextRange &copy : field.copies) {
            copy.start += by;
        }
    }
}

/// What comes before \a snippet at \a place, whose further lines begin with \a beginning: a heading, an item, a quote,
/// a row, a fence or HTML begins a block of its own where words stand before it.
QString gapBeforeSnippet(QStringView text, qsizetype place, QStringView snippet, const QString &beginning)
{
    static const QRegularExpression block(QStringLiteral("\\A(?:#{1,6} |[-*+] |\\d{1,9}\\. |>|\\||```|~~~|<)"));
    static const QRegularExpression marks(QStringLiteral("\\A[\\s>]*(?:[-*+]|\\d{1,9}[.)])?\\s*\\z"));
    const qsizetype start = place == 0 ? 0 : text.lastIndexOf(u'\n', place - 1) + 1;
    const bool standsAlone = marks.matchView(text.sliced(start, place - start)).hasMatch();
    return block.matchView(snippet).hasMatch() && !standsAlone ? QStringLiteral("\n\n") + beginning : QString();
}

} // namespace

ExpandedSnippet expandedSnippet(QStringView snippet, const SnippetValues &values, const WritingRules &rules)
{
    constexpr int last = std::numeric_limits<int>::max(); // where $0 stands among the numbers
    const QList<Piece> pieces = SnippetReader(snippet, values, rules).read();
    QMap<int, QString> words;
    for (const Piece &piece : pieces) {
        if (piece.number && words.value(*piece.number).isEmpty()) {
            words.insert(*piece.number, piece.text);
        }
    }
    ExpandedSnippet expanded;
    QMap<int, SnippetField> fields;
    for (const Piece &piece : pieces) {
        const QString text = piece.number ? words.value(*piece.number) : piece.text;
        const TextRange range{expanded.text.size(), text.size()};
        expanded.text += text;
        if (!piece.number) {
            continue;
        }
        const int place = *piece.number == 0 ? last : *piece.number;
        if (const auto known = fields.find(place); known != fields.end()) {
            known->copies.append(range);
        } else {
            fields.insert(place, SnippetField{range});
        }
    }
    if (!fields.contains(last)) {
        fields.insert(last, SnippetField{{expanded.text.size(), 0}});
    }
    expanded.fields = fields.values();
    return expanded;
}

QString snippetOf(QStringView text)
{
    return text.toString().replace(u'$', QStringLiteral("\\$"));
}

bool takesSelection(QStringView snippet)
{
    const QString sign{QChar(QChar::ObjectReplacementCharacter)};
    const auto signs = [&](const SnippetValues &values) {
        return expandedSnippet(snippet, values, {}).text.count(sign);
    };
    return signs({.selection = sign}) > signs({});
}

qsizetype lettersOfName(QStringView written, QStringView name)
{
    for (qsizetype length = std::min(written.size(), name.size()); length > 0; --length) {
        const QStringView end = written.last(length);
        const bool isWord = length == written.size() || !isWordLetter(written[written.size() - length - 1]);
        if (isWord && name.startsWith(end, Qt::CaseInsensitive)) {
            return length;
        }
    }
    return 0;
}

SnippetInsertion insertedSnippet(
    QStringView text, TextRange selection, QStringView snippet, const SnippetValues &values, const WritingRules &rules)
{
    const TextRange place = selection.isEmpty() || takesSelection(snippet) ? selection : TextRange{selection.end(), 0};
    const QString beginning = lineBeginning(text, place.start, rules);
    SnippetValues known = values;
    known.selection = withoutBeginnings(slice(text, place), beginning);
    ExpandedSnippet expanded = expandedSnippet(beginning + withBeginnings(snippet, beginning), known, rules);
    const QString gap = gapBeforeSnippet(text, place.start, snippet, beginning);
    shift(expanded.fields, place.start + gap.size() - beginning.size());
    return {{{place, gap + expanded.text.sliced(beginning.size())}}, expanded.fields};
}

} // namespace frontrow
