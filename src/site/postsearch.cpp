// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/postsearch.h"

#include <QStringList>

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

QList<qsizetype> findPosts(const QList<IndexedPost> &posts, const QString &words)
{
    const QStringList wanted = folded(words).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < posts.size(); ++i) {
        const QString title = folded(posts[i].title);
        const QString name = folded(posts[i].path.sliced(posts[i].path.lastIndexOf(u'/') + 1));
        int total = 0;
        const bool hasAll = std::ranges::all_of(wanted, [&](const QString &word) {
            const int score = std::max(scoreOf(title, word), scoreOf(name, word));
            total += score;
            return score > 0;
        });
        if (hasAll) {
            found.append({total, i});
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
