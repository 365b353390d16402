// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/liquidvalues.h"

#include "base/rubytime.h"

#include <cstdlib>
#include <limits>

// Source of the rules: Psych 5, scalar_scanner.rb.

namespace frontrow {

namespace {

using liquid::Value;

/// "1:30:15" counts by sixties; Ruby takes "12:30" for 12 hours, and what a fourth part is, for as much as the second.
qint64 sexagesimal(const QString &text)
{
    qint64 number = 0;
    const QStringList parts = text.split(u':');
    for (qsizetype place = 0; place < parts.size(); ++place) {
        qint64 value = parts[place].toLongLong();
        for (qsizetype power = std::abs(place - 2); power > 0; --power) {
            value *= 60;
        }
        number += value;
    }
    return number;
}

/// That of times whose zone is not said (see dateOf()).
const QByteArray unsaidZone = QByteArrayLiteral("Etc/UTC");

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
    std::optional<RubyTime> time = parseRubyTime(value.toString(), QDateTime());
    // Psych takes a timestamp only with its seconds. Without a zone it is UTC's, and shown with an offset.
    if (!time || !time->time.isValid() || value.toString().count(u':') < 2) {
        return Value(value.toString());
    }
    if (const std::optional<int> offset = yamlTimeOffset(value.toString())) {
        time->offset = offset;
    }
    return Value(time->moment(QTimeZone(unsaidZone)));
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

Value withTimesIn(const Value &value, const QTimeZone &zone)
{
    if (zone.id() == unsaidZone) {
        return value;
    }
    if (const QDateTime *time = value.time()) {
        return time->timeZone().id() == unsaidZone ? Value(time->toTimeZone(zone)) : value;
    }
    if (const liquid::Map *map = value.map()) {
        liquid::Map changed;
        for (const auto &[key, each] : map->entries()) {
            changed.insert(key, withTimesIn(each, zone));
        }
        return Value(changed);
    }
    if (const liquid::List *list = value.list()) {
        liquid::List changed;
        for (const Value &each : *list) {
            changed.append(withTimesIn(each, zone));
        }
        return Value(changed);
    }
    return value;
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
