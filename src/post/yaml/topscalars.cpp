// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/topscalars.h"

#include "post/yaml/scalarstyle.h"

#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

/// The bytes at \a at begin a character that YAML forbids, takes for a line end, or that nobody sees.
bool isOddAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < text.size() ? static_cast<quint8>(text[at + offset]) : quint8(0);
    };
    const quint8 first = byte(0);
    if (first < 0x80) {
        return first < 0x20 || first == 0x7f;
    }
    switch (first) {
    case 0xc2:
        return byte(1) < 0xa0;
    case 0xe2:
        return (byte(1) == 0x80 && ((byte(2) >= 0x8b && byte(2) <= 0x8f) || (byte(2) >= 0xa8 && byte(2) <= 0xae)))
            || (byte(1) == 0x81 && byte(2) >= 0xa0);
    case 0xef:
        return byte(1) == 0xb7 || byte(1) == 0xbb || byte(1) == 0xbf;
    default:
        return first >= 0xf0 && (byte(1) & 0x0f) == 0x0f && byte(2) == 0xbf && byte(3) >= 0xbe;
    }
}

/// The text of a plain scalar that stands alone on its line or in a flow list.
std::optional<QByteArrayView> plainText(QByteArrayView text, bool inFlow)
{
    static constexpr QByteArrayView indicators("-?:,[]{}#&*!|>'\"%@`");
    if (text.isEmpty() || indicators.contains(text.front()) || text.back() == ':') {
        return std::nullopt;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool endsValue = (c == ':' && (inFlow || text[at + 1] == ' ')) || (c == '#' && text[at - 1] == ' ');
        if (endsValue || (inFlow && (c == '[' || c == ']' || c == '{' || c == '}' || c == '?'))) {
            return std::nullopt;
        }
    }
    return text;
}

/// The text between the quotes of a scalar that is all of \a text and has nothing to resolve.
std::optional<QByteArrayView> quotedText(QByteArrayView text)
{
    const char quote = text.front();
    if (text.size() < 2 || text.back() != quote) {
        return std::nullopt;
    }
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    return inner.contains(quote) || (quote == '"' && inner.contains('\\')) ? std::nullopt : std::optional(inner);
}

/// yaml-cpp reads such an item as null, Ruby as a text or as null.
bool isNullWord(QByteArrayView text)
{
    return text == "~" || text.compare("null", Qt::CaseInsensitive) == 0;
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// \param items gets the items; nullptr where only their form matters
bool readFlowItems(QByteArrayView inner, QStringList *items)
{
    const auto add = [items](QByteArrayView text) {
        if (items != nullptr) {
            items->append(QString::fromUtf8(text));
        }
    };
    inner = inner.trimmed();
    while (!inner.isEmpty()) {
        qsizetype end = 0;
        if (isQuote(inner.front())) {
            end = inner.indexOf(inner.front(), 1) + 1;
            const std::optional<QByteArrayView> text = quotedText(inner.first(std::max<qsizetype>(end, 1)));
            if (!text) {
                return false;
            }
            add(*text);
        } else {
            const qsizetype comma = inner.indexOf(',');
            end = comma < 0 ? inner.size() : comma;
            const std::optional<QByteArrayView> text = plainText(inner.first(end).trimmed(), true);
            if (!text || isNullWord(*text)) {
                return false;
            }
            add(*text);
        }
        inner = inner.sliced(end).trimmed();
        if (inner.isEmpty()) {
            break;
        }
        const QByteArrayView rest = inner.sliced(1).trimmed();
        if (inner.front() != ',' || rest.isEmpty()) {
            return false;
        }
        inner = rest;
    }
    return true;
}

} // namespace

bool hasOddCharacter(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = static_cast<quint8>(text[at]);
        if ((c < 0x20 || c >= 0x7f) && (c & 0xc0) != 0x80 && isOddAt(text, at)) {
            return true;
        }
    }
    return false;
}

std::optional<QString> readBlockItem(QByteArrayView text)
{
    const std::optional<QByteArrayView> item = isQuote(text.front()) ? quotedText(text) : plainText(text, false);
    return item && !isNullWord(text) ? std::optional(QString::fromUtf8(*item)) : std::nullopt;
}

bool readOneLineValue(QByteArrayView text, FieldValue *value)
{
    if (isQuote(text.front())) {
        const std::optional<QByteArrayView> inner = quotedText(text);
        if (inner && value != nullptr) {
            *value = FieldValue::text(QString::fromUtf8(*inner));
        }
        return inner.has_value();
    }
    if (text.front() == '[') {
        QStringList items;
        const bool isList =
            text.back() == ']' && readFlowItems(text.sliced(1, text.size() - 2), value != nullptr ? &items : nullptr);
        if (isList && value != nullptr) {
            *value = FieldValue::list(items);
        }
        return isList;
    }
    const std::optional<QByteArrayView> plain = plainText(text, false);
    if (plain && value != nullptr) {
        *value = plainValue(QString::fromUtf8(*plain));
    }
    return plain.has_value();
}

} // namespace frontrow
