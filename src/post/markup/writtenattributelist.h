// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/writtenattribute.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace frontrow {

/// kramdown's `{: .class #id key="value"}` as written. Source: kramdown syntax, "Attribute List Definitions".
struct WrittenAttributeList
{
    struct Class
    {
        QString name;
        TextRange range; ///< with its dot
    };

    TextRange range; ///< from '{' to after '}'
    QList<WrittenAttribute> attributes; ///< `key="value"`; values without their backslashes
    QList<Class> shortClasses; ///< `.name`
    QString id; ///< `#name`; empty without one
    bool hasReferences = false; ///< a name alone, that a definition elsewhere gives its meaning

    /// The classes of `.name`, then those of `class="…"`.
    [[nodiscard]] QStringList classes() const;
};

/// The list that starts at \a start, of 4,096 characters at most, within a paragraph; nothing for other extensions
/// (`{::…}`).
[[nodiscard]] std::optional<WrittenAttributeList> attributeListAt(QStringView text, qsizetype start);

/// The edits that make the classes of \a list those of \a classes. One that is left empty goes, with the white space
/// before it.
[[nodiscard]] TextEdits classEdits(QStringView text, const WrittenAttributeList &list, const QStringList &classes);

/// The edits that change one `key="value"` of \a list.
[[nodiscard]] TextEdits listAttributeEdits(
    QStringView text, const WrittenAttributeList &list, const AttributeChange &change);

/// `{: .a .b}`
[[nodiscard]] QString attributeListText(const QStringList &classes);

} // namespace frontrow
