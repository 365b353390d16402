// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace frontrow {

/// What is searched for.
struct SearchTerms
{
    QString pattern = {};
    bool isRegex = false; ///< Perl's, as QRegularExpression has them
    bool matchesCase = false;
    bool isWholeWords = false;

    bool operator==(const SearchTerms &) const = default;
};

struct SearchResult
{
    QList<TextRange> matches; ///< rising, without overlap; those of a regular expression may be empty
    bool isComplete = true; ///< false: there may be more, it took too long
};

/// Searches texts for one pattern. A regular expression is matched line by line, unless it speaks of line breaks.
/// Patterns that would take forever are given up: PCRE stops after 100,000 steps of one match, and no search begins
/// another line after 300 ms.
class TextSearch
{
public:
    explicit TextSearch(const SearchTerms &terms);

    /// Why the pattern is no regular expression, a translated sentence; empty when it is one, or need not be.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] bool isEmpty() const { return m_terms.pattern.isEmpty() || !m_fault.isEmpty(); }
    /// False where no text of the bytes \a utf8 has a match: much sooner known than that there is none.
    [[nodiscard]] bool mayBeIn(QByteArrayView utf8) const;
    /// The first \a most matches that lie in \a within of \a text.
    [[nodiscard]] SearchResult find(QStringView text, TextRange within, qsizetype most) const;
    /// What stands for \a match, one of those found in \a text, by \a written: for a regular expression with "\1" to
    /// "\9" for its groups, "\0" for all of it, "\n" and "\t".
    [[nodiscard]] QString replacement(QStringView text, TextRange match, const QString &written) const;

private:
    void findPlain(QStringView text, TextRange within, qsizetype most, SearchResult &result) const;
    void findRegex(QStringView text, TextRange within, qsizetype most, SearchResult &result) const;
    [[nodiscard]] TextRange subjectAround(QStringView text, qsizetype offset) const;

    SearchTerms m_terms;
    QByteArray m_bytes; ///< the pattern, when those are in each text with a match; in lower case unless that counts
    QRegularExpression m_regex;
    bool m_isByLine = true;
    QString m_fault;
};

} // namespace frontrow
