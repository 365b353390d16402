// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

namespace frontrow {

/// How common the words of a language are in blogs: what is meant by a word that is misspelt is most often a common
/// one.
class CommonWords
{
public:
    /// The words of English, counted in 31 blogs of different authors (resources/words/english.txt).
    [[nodiscard]] static const CommonWords &english();

    /// In how many of the blogs \a word, in small letters, is used: 0 to 31; 0 for what fewer than four use.
    [[nodiscard]] int blogsWith(const QString &word) const { return m_blogs.value(word); }
    /// How many times three letters stand beside each other in \a word, in small letters, as they do in no common
    /// word; its beginning and its end count as a letter each.
    [[nodiscard]] int oddPlacesIn(QStringView word) const;

private:
    explicit CommonWords(const QString &lines);

    QHash<QString, int> m_blogs;
    QSet<quint64> m_triples;
};

} // namespace frontrow
