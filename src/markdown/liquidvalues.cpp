// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/liquidvalues.h"

#include "base/rubytime.h"

#include <limits>

// Source of the rules: Psych 5, scalar_scanner.rb.

namespace frontrow {

namespace {

using liquid::Value;

/// "1:30:15" counts by sixties.
qint64 sexagesimal(const QString &text)
{
    qint64 number = 0;
    for (const QString &part : text.split(u':')) {
        number = number * 60 + part.toLongLong();
    }
    return number;
}

Value wholeNumber(QString text)
{
    const bool isNegative = text.startsWith(u'-');
    text.remove(u'+').remove(u'-');
    const int base = text.startsWith(u"0x", Qt::CaseInsensitive) ? 16
        : text.startsWith(u"0b", Qt::CaseInsensitive)            ? 2
        : text.size() > 1 && text.startsWith(u'0')               ? 8
                                                                 : 10;
    bool isNumber = false;
    const qint64 number = (base == 16 || base == 2 ? text.sliced(2) : text).toLongLong(&isNumber, base);
    return isNumber ? Value(isNegative ? -number : number) : Value(text);
}

Value numberOf(const FieldValue &value)
{
    QString text = value.toString();
    text.remove(u'_').remove(u',');
    if (text.contains(u':')) {
        return Value(text.startsWith(u'-') ? -sexagesimal(text.sliced(1)) : sexagesimal(text));
    }
    if (text.contains(u"inf", Qt::CaseInsensitive)) {
        return Value(std::numeric_limits<double>::infinity() * (text.startsWith(u'-') ? -1 : 1));
    }
    if (text.contains(u"nan", Qt::CaseInsensitive)) {
        return Value(std::numeric_limits<double>::quiet_NaN());
    }
    return text.contains(u'.') ? Value(text.toDouble()) : wholeNumber(text);
}

Value dateOf(const FieldValue &value)
{
    const std::optional<RubyTime> time = parseRubyTime(value.toString(), QDate());
    // Psych takes a timestamp only with its seconds. Without a zone it is UTC's, and shown with an offset.
    return time && time->time.isValid() && value.toString().count(u':') >= 2
        ? Value(time->moment(QTimeZone(QByteArrayLiteral("Etc/UTC"))))
        : Value(value.toString());
}

} // namespace

Value liquidValueOf(const FieldValue &value)
{
    liquid::List items;
    switch (value.kind()) {
    case FieldValue::Kind::Boolean:
        return Value(value.toBool(false));
    case FieldValue::Kind::Number:
        return numberOf(value);
    case FieldValue::Kind::Date:
        return dateOf(value);
    case FieldValue::Kind::Text:
        return Value(value.toString());
    case FieldValue::Kind::List:
        for (const QString &item : value.toList()) {
            items.append(Value(item));
        }
        return Value(items);
    case FieldValue::Kind::Null:
    case FieldValue::Kind::Map:
        break;
    }
    return {};
}

liquid::Map liquidMapOf(const QList<Field> &fields)
{
    liquid::Map map;
    for (const Field &field : fields) {
        if (!field.items.isEmpty()) {
            liquid::List items;
            const liquid::Map numbered = liquidMapOf(field.items);
            for (const auto &[key, value] : numbered.entries()) {
                items.append(value);
            }
            map.insert(field.key, Value(items));
        } else if (!field.children.isEmpty()) {
            map.insert(field.key, Value(liquidMapOf(field.children)));
        } else {
            map.insert(field.key, liquidValueOf(field.value));
        }
    }
    return map;
}

} // namespace frontrow
