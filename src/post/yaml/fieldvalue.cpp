// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/fieldvalue.h"

namespace frontrow {

FieldValue FieldValue::text(QString text)
{
    FieldValue value;
    value.m_kind = Kind::Text;
    value.m_text = std::move(text);
    return value;
}

FieldValue FieldValue::boolean(bool yes)
{
    FieldValue value;
    value.m_kind = Kind::Boolean;
    value.m_text = yes ? QStringLiteral("true") : QStringLiteral("false");
    return value;
}

FieldValue FieldValue::date(QString text)
{
    FieldValue value;
    value.m_kind = Kind::Date;
    value.m_text = std::move(text);
    return value;
}

FieldValue FieldValue::number(QString text)
{
    FieldValue value;
    value.m_kind = Kind::Number;
    value.m_text = std::move(text);
    return value;
}

FieldValue FieldValue::list(QStringList items)
{
    FieldValue value;
    value.m_kind = Kind::List;
    value.m_items = std::move(items);
    return value;
}

FieldValue FieldValue::map()
{
    FieldValue value;
    value.m_kind = Kind::Map;
    return value;
}

QString FieldValue::toString() const
{
    return m_kind == Kind::List ? m_items.join(QStringLiteral(", ")) : m_text;
}

QStringList FieldValue::toList() const
{
    switch (m_kind) {
    case Kind::Null:
    case Kind::Map:
        return {};
    case Kind::List:
        return m_items;
    default:
        return {m_text};
    }
}

bool FieldValue::toBool(bool otherwise) const
{
    return m_kind == Kind::Boolean ? m_text == u"true" : otherwise;
}

QDebug operator<<(QDebug debug, const FieldValue &value)
{
    static constexpr const char *names[] = {"Null", "Boolean", "Number", "Date", "Text", "List", "Map"};
    const QDebugStateSaver saver(debug);
    debug.nospace() << "FieldValue(" << names[static_cast<int>(value.kind())];
    if (value.kind() == FieldValue::Kind::List) {
        debug << ", " << value.toList();
    } else if (value.kind() != FieldValue::Kind::Null && value.kind() != FieldValue::Kind::Map) {
        debug << ", " << value.toString();
    }
    return debug << ')';
}

} // namespace frontrow
