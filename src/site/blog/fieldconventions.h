// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"

#include <QDebug>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// What is edited in one place of the form, and so with which editor.
enum class FieldKind {
    Text,
    LongText, ///< a sentence or more, with its length counted
    Number,
    YesNo,
    Date, ///< with or without time and zone
    Tags, ///< a list of short texts
    Choice, ///< one of few values that the blog uses, or another
    Image, ///< the path of a picture
    Fixed ///< shown, edited in the text only
};

/// How the posts of a blog use one key.
struct FieldConvention
{
    QString path; ///< dotted: "header.caption"
    FieldKind kind = FieldKind::Text;
    qsizetype posts = 0; ///< how many posts have it
    /// Tags: every item there is; Choice: every value; the most used first. Empty for other kinds.
    QStringList values;

    bool operator==(const FieldConvention &) const = default;
};

/// The keys that the posts of a blog use, in the order they write them.
struct FieldConventions
{
    QList<FieldConvention> fields;
    qsizetype posts = 0;

    /// nullptr for a key that the blog does not use.
    [[nodiscard]] const FieldConvention *find(QStringView path) const;

    bool operator==(const FieldConventions &) const = default;
};

/// What \a posts have in common. The order is that of the mean place of each key. A key's kind is what its values
/// are; where they are texts, what Jekyll and the themes take the key for, then what the values look like.
[[nodiscard]] FieldConventions fieldConventionsOf(const QList<FrontMatter> &posts);

/// The keys of a report where there is no blog to learn from.
[[nodiscard]] FieldConventions standardFieldConventions();

/// One row of the form.
struct FormRow
{
    QString path;
    FieldKind kind = FieldKind::Text;
    QStringList values; ///< as in FieldConvention
    bool isInPost = false;

    bool operator==(const FormRow &) const = default;
};

/// The rows of the form for a post: what at least half of the blog's posts have and what the post itself has, in the
/// blog's order, the post's own keys last. Mappings have no row of their own, their children have. A value that the
/// kind's editor would not give back as it is (structure, anchors, aliases, merge keys, tags) is Fixed.
[[nodiscard]] QList<FormRow> formRowsFor(const FrontMatter &frontMatter, const FieldConventions &conventions);

/// \a text as \a values write it where they differ only in case, else \a text: "aws summit" becomes "AWS Summit".
[[nodiscard]] QString withUsualCase(const QString &text, const QStringList &values);

QDebug operator<<(QDebug debug, const FormRow &row);

} // namespace frontrow
