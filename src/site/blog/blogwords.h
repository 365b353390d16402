// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringView>

namespace frontrow {

/// The words that the texts of a blog use, and how many texts do: jargon of the blog's other posts is no misspelling,
/// and what many of them use is what a misspelt word was meant to be. Words are kept as numbers (64 bits of a hash),
/// since a blog has a hundred thousand of them.
class BlogWords
{
public:
    /// Adds the words of \a text, UTF-8, which is at \a path and was not added yet: runs of three letters and more,
    /// those of code, addresses and markup among them. Capital letters of ASCII are as small ones.
    void add(const QString &path, QByteArrayView text);
    /// Adds those of \a others, which are of other texts.
    void unite(const BlogWords &others);
    /// Some text that is not at \a path has \a word; what follows an apostrophe in it ("Kubeflow’s") does not count.
    [[nodiscard]] bool isUsedElsewhere(QStringView word, const QString &path) const;
    /// How many texts have \a word.
    [[nodiscard]] qsizetype textsWith(QStringView word) const;

private:
    struct Use
    {
        quint64 home = 0; ///< the hash of the path of its only text; 0 for several
        qsizetype texts = 1;
    };

    void note(quint64 word, const Use &use);

    QHash<quint64, Use> m_uses; ///< by word
};

} // namespace frontrow
