// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/wordsearch.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr int wordScore = 120; ///< for a word of the text
constexpr int startScore = 100; ///< for the beginning of one
constexpr int partScore = 40;
constexpr int lettersScore = 10;

/// Lower case, without marks on letters.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            plain += c.toLower();
        }
    }
    return plain;
}

bool hasLetters(QStringView text, QStringView letters)
{
    qsizetype at = 0;
    for (const QChar c : text) {
        at += at < letters.size() && c == letters[at] ? 1 : 0;
    }
    return at == letters.size();
}

/// How well \a word is in \a text; 0 when it is not.
int scoreOf(QStringView text, QStringView word)
{
    int score = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && score < wordScore; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool isStart = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool isWhole = isStart && (end == text.size() || !text[end].isLetterOrNumber());
        score = std::max(score, isWhole ? wordScore : isStart ? startScore : partScore);
    }
    return score == 0 && hasLetters(text, word) ? lettersScore : score;
}

} // namespace

QList<qsizetype> findByWords(
    qsizetype count, const std::function<QStringList(qsizetype)> &textsOf, const QString &query)
{
    const QStringList wanted = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype place = 0; place < count; ++place) {
        QStringList texts = textsOf(place);
        std::ranges::transform(texts, texts.begin(), folded);
        int total = 0;
        const bool hasAll = std::ranges::all_of(wanted, [&](const QString &word) {
            int score = 0;
            for (const QString &text : std::as_const(texts)) {
                score = std::max(score, scoreOf(text, word));
            }
            total += score;
            return score > 0;
        });
        if (hasAll) {
            found.append({total, place});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, qsizetype>::first);
    QList<qsizetype> places;
    for (const auto &[score, place] : std::as_const(found)) {
        places.append(place);
    }
    return places;
}

} // namespace frontrow
