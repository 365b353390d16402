// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/frontmatter.h"
#include "post/yaml/scalarstyle.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

/// The words between commas, without the quotes around any of them.
QStringList itemsOf(QStringView input)
{
    QStringList items;
    QString item;
    QChar quote;
    const auto finish = [&items, &item] {
        const QString trimmed = item.trimmed();
        const bool isQuoted = trimmed.size() > 1 && trimmed.front() == trimmed.back()
            && (trimmed.front() == u'"' || trimmed.front() == u'\'');
        const QString plain = isQuoted ? trimmed.mid(1, trimmed.size() - 2) : trimmed;
        if (!plain.isEmpty()) {
            items.append(plain);
        }
        item.clear();
    };
    for (const QChar c : input) {
        const bool opens = quote.isNull() && (c == u'"' || c == u'\'') && item.trimmed().isEmpty();
        if (c == u',' && quote.isNull()) {
            finish();
            continue;
        }
        quote = opens ? c : c == quote ? QChar() : quote;
        item += c;
    }
    finish();
    return items;
}

/// Everybody writes a number like that and means it: YAML 1.1 counts "12:30" in sixties and "012" in eights, and reads
/// "0x10" and "1_000".
bool isOrdinaryNumber(const QString &input)
{
    static const QRegularExpression number(QStringLiteral("\\A[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?\\z"));
    return number.match(input).hasMatch();
}

/// `true` and `false`; not "No", which YAML 1.1 takes for one, too.
bool isOrdinaryFlag(const QString &input)
{
    return input == u"true" || input == u"false";
}

/// What themes and Jekyll print as text, whatever it looks like.
bool isTextField(QStringView path)
{
    static const QSet<QString> names{QStringLiteral("title"), QStringLiteral("subtitle"), QStringLiteral("description"),
        QStringLiteral("excerpt"), QStringLiteral("slug"), QStringLiteral("layout"), QStringLiteral("permalink"),
        QStringLiteral("caption"), QStringLiteral("alt"), QStringLiteral("label")};
    return names.contains(path.sliced(path.lastIndexOf(u'.') + 1).toString());
}

/// The value that \a input is when nothing is known of the field but its name.
FieldValue guessedValue(QStringView path, const QString &input)
{
    using Kind = FieldValue::Kind;
    const QString trimmed = input.trimmed();
    const FieldValue typed = plainValue(trimmed);
    const bool isMeant = (typed.kind() == Kind::Number && isOrdinaryNumber(trimmed))
        || (typed.kind() == Kind::Boolean && isOrdinaryFlag(trimmed)) || typed.kind() == Kind::Date;
    const bool isText = trimmed.isEmpty() ? false : !isMeant || isTextField(path);
    return isText ? FieldValue::text(input) : typed;
}

} // namespace

FieldValue valueFromText(const FrontMatter &frontMatter, QStringView path, const QString &input)
{
    using Kind = FieldValue::Kind;
    const QString trimmed = input.trimmed();
    const bool isBracketed = trimmed.startsWith(u'[') && trimmed.endsWith(u']') && trimmed.size() > 1;
    const QStringView inner = isBracketed ? QStringView(trimmed).sliced(1, trimmed.size() - 2) : QStringView(trimmed);
    const Kind held = frontMatter.value(path).kind();
    const FieldValue typed = plainValue(trimmed);
    switch (held) {
    case Kind::List:
        return FieldValue::list(itemsOf(inner));
    case Kind::Null:
        return isBracketed ? FieldValue::list(itemsOf(inner)) : guessedValue(path, input);
    case Kind::Number:
        return typed.kind() == held && !isOrdinaryNumber(trimmed) ? FieldValue::text(input)
            : typed.kind() == held || typed.kind() == Kind::Null  ? typed
                                                                  : FieldValue::text(input);
    case Kind::Boolean:
    case Kind::Date:
        return typed.kind() == held || typed.kind() == Kind::Null ? typed : FieldValue::text(input);
    case Kind::Text:
    case Kind::Map:
        break;
    }
    return FieldValue::text(input);
}

} // namespace frontrow
