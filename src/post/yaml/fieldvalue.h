// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDebug>
#include <QString>
#include <QStringList>

namespace frontrow {

/// What a front matter value means, typed as Ruby's Psych types it for Jekyll (YAML 1.1 words: `yes` is a
/// boolean, `1.10` a number, `2022-05-18` a date).
class FieldValue
{
public:
    enum class Kind { Null, Boolean, Number, Date, Text, List, Map };

    /// Null.
    FieldValue() = default;
    [[nodiscard]] static FieldValue text(QString text);
    [[nodiscard]] static FieldValue boolean(bool value);
    /// \param text a date as YAML writes it: `2022-05-18`, `2022-05-18 10:00`, `2022-05-18 10:00:00 +1000`.
    [[nodiscard]] static FieldValue date(QString text);
    [[nodiscard]] static FieldValue number(QString text);
    /// A list of scalars, each as its text.
    [[nodiscard]] static FieldValue list(QStringList items);
    /// A mapping or anything else with structure; its content is not held here (see Field::children).
    [[nodiscard]] static FieldValue map();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The characters of a scalar, unquoted and unfolded ("true" and "false" for booleans); the items of a
    /// list joined by ", "; empty for null and maps.
    [[nodiscard]] QString toString() const;
    /// The items of a list; a scalar as one item; empty for null and maps.
    [[nodiscard]] QStringList toList() const;
    /// Only for booleans; \a otherwise for every other kind.
    [[nodiscard]] bool toBool(bool otherwise) const;

    bool operator==(const FieldValue &) const = default;

private:
    Kind m_kind = Kind::Null;
    QString m_text;
    QStringList m_items;
};

QDebug operator<<(QDebug debug, const FieldValue &value);

} // namespace frontrow
