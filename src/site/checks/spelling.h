// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "site/checks/checks.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace frontrow {

/// Knows how words are spelt, from the dictionaries that are installed (Sonnet: Hunspell, Aspell and others). Safe to
/// use from several threads at once: no call holds another up for longer than one word takes.
class Spelling
{
public:
    Spelling();
    ~Spelling();

    /// There is a program to look words up with; it is a plugin of Sonnet, which has a package of its own.
    [[nodiscard]] bool hasChecker() const;
    /// The dictionary for \a language ("de", "en-GB"): that of its region, of the system's, or another of the
    /// language. Empty when none is installed.
    [[nodiscard]] QString dictionaryFor(const QString &language) const;

    /// \a dictionary, the person's or the trade has \a word.
    [[nodiscard]] bool knows(const QString &dictionary, const QString &word);
    /// The words of \a visible (see visibleText()) that are not known. Not looked at: names of files and code, words
    /// with digits, words in capitals, sounds ("sooo"), and, but in German, what is written with a capital within a
    /// sentence, as names are. At most 1,000.
    [[nodiscard]] QList<TextRange> misspeltIn(const QString &dictionary, QStringView visible);
    /// The likeliest first, seven at most.
    [[nodiscard]] QStringList suggestionsFor(const QString &dictionary, const QString &word);
    /// Takes \a word for right until the program ends.
    void ignore(const QString &dictionary, const QString &word);
    /// Takes \a word for right from now on, in every program that uses the person's dictionary.
    void add(const QString &dictionary, const QString &word);

private:
    struct Dictionaries;
    std::unique_ptr<Dictionaries> m_dictionaries;
};

/// What the spelling of \a post leaves over: one hint for all of \a misspelt (SpellingReport::likely), at the first;
/// nothing without any.
[[nodiscard]] Diagnostics checkSpelling(QStringView post, const QList<TextRange> &misspelt);

/// What came of looking a post's words up.
struct SpellingReport
{
    QString dictionary; ///< empty when none is installed for the language of the post
    QList<TextRange> misspelt; ///< words that it does not have
    QList<TextRange> likely; ///< those of them that are mistakes rather than rare (likelyMisspelt())
};

/// Looks the words of \a post up in the dictionary of its language; jargon is known (PostVocabulary::isJargon()). Latin
/// that only fills a layout, and paragraphs of which most words are unknown, are not looked up, nor parts of words:
/// those that marks of emphasis cut.
[[nodiscard]] SpellingReport checkedSpelling(const CheckedPost &post, Spelling &spelling);

} // namespace frontrow
