// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringView>

namespace frontrow {

/// The words that the texts of a blog use, and whether one text does or several: jargon of the blog's other posts is no
/// misspelling. Words are kept as numbers (64 bits of a hash), since a blog has a hundred thousand of them.
class BlogWords
{
public:
    /// Adds the words of \a text, UTF-8, which is at \a path: runs of three letters and more, those of code, addresses
    /// and markup among them. Capital letters of ASCII are as small ones.
    void add(const QString &path, QByteArrayView text);
    /// Adds those of \a others, which are of other texts.
    void unite(const BlogWords &others);
    /// Some text that is not at \a path has \a word; what follows an apostrophe in it ("Kubeflow’s") does not count.
    [[nodiscard]] bool isUsedElsewhere(QStringView word, const QString &path) const;

private:
    void note(quint64 word, quint64 home);

    QHash<quint64, quint64> m_homes; ///< by word, the hash of the path of its only text; 0 for several
};

} // namespace frontrow
