// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace frontrow::markdown {

/// The attributes of one HTML element, in the order in which they were first set.
class Attributes
{
public:
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] bool has(QStringView key) const;
    /// Empty when there is none.
    [[nodiscard]] QString value(QStringView key) const;
    void set(const QString &key, const QString &value);
    void remove(QStringView key);
    /// Adds to `class`, a space between.
    void addClass(const QString &names);
    /// Line ends in values become a space.
    void foldLines();
    /// Sets all of \a other; its classes are added.
    void merge(const Attributes &other);

    [[nodiscard]] const QList<std::pair<QString, QString>> &items() const { return m_items; }
    /// ` key="value"` for each, escaped.
    [[nodiscard]] QString html() const;
    /// The same at the end of \a out.
    void appendTo(QString &out) const;

    bool operator==(const Attributes &) const = default;

private:
    QList<std::pair<QString, QString>> m_items;
};

/// What stands between `{:` and `}`: attributes, and names that refer to a definition `{:name: …}` or to a
/// function of kramdown's (`toc`). kramdown, "Attribute List Definitions".
struct AttributeList
{
    Attributes attributes;
    QStringList references;

    [[nodiscard]] bool isEmpty() const { return attributes.isEmpty() && references.isEmpty(); }

    bool operator==(const AttributeList &) const = default;
};

using AttributeDefinitions = QHash<QString, AttributeList>;

/// Adds what \a text (without `{:` and `}`) says to \a list. What is not an attribute is left out.
void readAttributeList(QStringView text, AttributeList &list);

/// Puts \a list on \a attributes, names that \a definitions hold first.
void applyAttributeList(const AttributeList &list, const AttributeDefinitions &definitions, Attributes &attributes);

/// The length of the span attribute list `{:…}` at \a start, 0 without one. At most 4,096 characters.
[[nodiscard]] qsizetype attributeListLength(QStringView text, qsizetype start);

} // namespace frontrow::markdown
