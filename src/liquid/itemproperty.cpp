// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/itemproperty.h"

#include <QRegularExpression>

namespace frontrow::liquid {

namespace {

/// What looks like a number is one, so that "9" comes before "10".
Value sortable(const Value &value)
{
    static const QRegularExpression integer(QStringLiteral("\\A\\s*-?\\d+\\s*\\Z"));
    static const QRegularExpression fraction(QStringLiteral("\\A\\s*-?(?:\\d+\\.?\\d*|\\.\\d+)\\s*\\Z"));
    if (!value.isText()) {
        return value;
    }
    const QString text = value.toText();
    return integer.match(text).hasMatch() ? Value(value.toInteger())
        : fraction.match(text).hasMatch() ? Value(value.toDouble())
                                          : value;
}

} // namespace

bool hasParts(const Value &value)
{
    return value.isText() || value.isInteger() || value.list() || value.map() || value.object();
}

Outcome part(const Value &item, const Value &key)
{
    if (item.isText() && key.isText()) {
        return item.toText().contains(key.toText()) ? key : Value();
    }
    if ((item.isText() || item.isInteger() || item.list()) && !key.isInteger()) {
        return std::unexpected(QStringLiteral("no implicit conversion into Integer"));
    }
    return item.property(key);
}

Outcome itemProperty(const Value &item, const QString &name)
{
    if (!hasParts(item)) {
        return std::unexpected(QStringLiteral("undefined method '[]' for %1").arg(item.inspected()));
    }
    Outcome value = item;
    for (const QString &key : name.split(u'.')) {
        value = hasParts(*value) ? part(*value, Value(key)) : Outcome(Value(false));
        if (!value) {
            return value;
        }
    }
    return sortable(*value);
}

} // namespace frontrow::liquid
