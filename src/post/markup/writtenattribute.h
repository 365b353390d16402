// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One `name="value"` where it stands: in an HTML tag, in kramdown's attribute lists, in a Liquid include.
struct WrittenAttribute
{
    QString name;
    QString value; ///< as its syntax reads it; empty without one
    TextRange range; ///< from the name to after the closing quote
    TextRange valueRange; ///< between the quotes; empty, after the name, without a value
    QChar quote; ///< null where the value is not quoted or there is none

    [[nodiscard]] bool hasValue() const { return valueRange.start > range.start + name.size(); }

    bool operator==(const WrittenAttribute &) const = default;
};

/// The last attribute of that name, as kramdown and Jekyll take it; nullptr without one.
[[nodiscard]] const WrittenAttribute *findAttribute(const QList<WrittenAttribute> &attributes, QStringView name);

/// The value of findAttribute().
[[nodiscard]] std::optional<QString> attributeValue(const QList<WrittenAttribute> &attributes, QStringView name);

/// A value as it stands between the quotes \a quote. For a null \a quote, a null text where it has to be quoted.
using AttributeEscape = QString (*)(QStringView value, QChar quote);

/// What is to become of one attribute.
struct AttributeChange
{
    QString name;
    std::optional<QString> value; ///< nothing removes it, and its duplicates
    /// A new one is written after the last of these that is there, with the white space that stands before that one;
    /// else before all others.
    QStringList after;
};

/// The edits that change one of \a attributes of \a text; none when it has that value. An existing value keeps its
/// quotes where it can, a new one takes those of its siblings.
/// \param nameEnd where the first attribute would follow
[[nodiscard]] TextEdits attributeEdits(QStringView text, const QList<WrittenAttribute> &attributes, qsizetype nameEnd,
    const AttributeChange &change, AttributeEscape escape);

} // namespace frontrow
