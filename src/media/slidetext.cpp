// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/slidetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

qsizetype lettersIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar character) { return character.isLetter(); });
}

/// A line that says something: letters, most of what it has, and read with some confidence.
bool isTelling(const RecognizedLine &line)
{
    constexpr double leastConfidence = 55;
    constexpr qsizetype leastLetters = 3;
    const qsizetype letters = lettersIn(line.text);
    return line.confidence >= leastConfidence && letters >= leastLetters && letters * 2 >= line.text.size();
}

/// Which of \a lines is the first of the headline; nothing without one.
std::optional<qsizetype> firstOfHeadline(const QList<RecognizedLine> &lines, int pictureHeight)
{
    constexpr double upperPart = 0.6;
    std::optional<qsizetype> found;
    double best = 0;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const RecognizedLine &line = lines[index];
        const double middle = line.box.center().y() / double(std::max(1, pictureHeight));
        if (!isTelling(line) || middle > upperPart) {
            continue;
        }
        const double weight = line.height * (1.15 - 0.3 * middle); // of equal ones the upper
        if (weight > best) {
            best = weight;
            found = index;
        }
    }
    return found;
}

/// Whether \a next goes on with the headline \a line: letters of the same height, right below it or beside it.
bool continues(const RecognizedLine &line, const RecognizedLine &next)
{
    const double ratio = next.height / std::max(1.0, line.height);
    const int gap = next.box.top() - line.box.bottom();
    const bool isBelow = gap > -line.height / 2 && gap < line.height * 1.1
        && std::abs(next.box.left() - line.box.left()) < line.height * 6;
    const bool isBeside =
        std::abs(next.box.center().y() - line.box.center().y()) < line.height / 2 && next.box.left() > line.box.right();
    return ratio > 0.75 && ratio < 1.35 && isTelling(next) && (isBelow || isBeside);
}

QList<qsizetype> headlineLines(const RecognizedText &text, QSize picture)
{
    const std::optional<qsizetype> first = firstOfHeadline(text.lines, picture.height());
    if (!first) {
        return {};
    }
    QList<qsizetype> chosen{*first};
    for (qsizetype before = *first - 1; before >= 0; --before) { // what was found may be its second line
        if (!continues(text.lines[before], text.lines[chosen.first()])) {
            break;
        }
        chosen.prepend(before);
    }
    for (qsizetype next = *first + 1; next < text.lines.size(); ++next) {
        if (!continues(text.lines[chosen.last()], text.lines[next])) {
            break;
        }
        chosen.append(next);
    }
    return chosen;
}

/// \a text without bullets and other marks around it.
QString trimmedMarks(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("^[^\\p{L}\\p{N}“\"(]+|[^\\p{L}\\p{N}”\")%!?]+$"));
    return QString(text).remove(marks);
}

/// Small print at the bottom: a copyright line, a date, a page number.
bool isFooter(const RecognizedLine &line, QSize picture)
{
    constexpr double bottom = 0.9;
    return line.box.center().y() > picture.height() * bottom;
}

QString cutAtWord(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', longest - 1);
    return trimmedMarks(text.first(space > 0 ? space : longest - 1)) + u'…';
}

/// A capital I and a small l look the same in most typefaces of slides: "Al" by itself is "AI".
QString withInitials(QString text)
{
    static const QRegularExpression misread(
        QStringLiteral("(?<![\\p{L}\\p{N}])Al(?![\\p{L}\\p{N}'’])"), QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(misread, QStringLiteral("AI"));
}

} // namespace

QString headlineOf(const RecognizedText &text, QSize picture)
{
    QStringList parts;
    for (const qsizetype line : headlineLines(text, picture)) {
        parts.append(text.lines[line].text);
    }
    return withInitials(trimmedMarks(parts.join(u' ')));
}

QString altTextOf(const RecognizedText &text, QSize picture, qsizetype longest)
{
    const QList<qsizetype> headline = headlineLines(text, picture);
    QStringList items;
    int paragraph = -1;
    for (qsizetype index = 0; index < text.lines.size(); ++index) {
        const RecognizedLine &line = text.lines[index];
        if (headline.contains(index) || !isTelling(line) || isFooter(line, picture)) {
            continue;
        }
        if (line.paragraph == paragraph) {
            items.last() += u' ' + line.text;
        } else {
            items.append(line.text);
        }
        paragraph = line.paragraph;
    }
    for (QString &item : items) {
        item = trimmedMarks(item);
    }
    items.removeAll(QString());
    const QString title = headlineOf(text, picture);
    const QString rest = withInitials(items.join(QStringLiteral("; ")));
    const QString sentence = title.isEmpty() || rest.isEmpty() ? title + rest : title + QStringLiteral(": ") + rest;
    if (sentence.isEmpty()) {
        return {};
    }
    const QString cut = cutAtWord(sentence, longest);
    static const QString ends = QStringLiteral(".!?…");
    return ends.contains(cut.back()) ? cut : cut + u'.';
}

} // namespace frontrow
