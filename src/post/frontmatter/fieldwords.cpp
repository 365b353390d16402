// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/frontmatter.h"
#include "post/yaml/scalarstyle.h"

namespace frontrow {

namespace {

/// The words between commas, without the quotes around any of them.
QStringList itemsOf(QStringView words)
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
    for (const QChar c : words) {
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

} // namespace

FieldValue valueFromWords(const FrontMatter &frontMatter, QStringView path, const QString &words)
{
    using Kind = FieldValue::Kind;
    const QString trimmed = words.trimmed();
    const bool isBracketed = trimmed.startsWith(u'[') && trimmed.endsWith(u']') && trimmed.size() > 1;
    const QStringView inner = isBracketed ? QStringView(trimmed).sliced(1, trimmed.size() - 2) : QStringView(trimmed);
    const Kind held = frontMatter.value(path).kind();
    const FieldValue typed = plainValue(trimmed);
    switch (held) {
    case Kind::List:
        return FieldValue::list(itemsOf(inner));
    case Kind::Null:
        return isBracketed               ? FieldValue::list(itemsOf(inner))
            : typed.kind() == Kind::Text ? FieldValue::text(words)
                                         : typed;
    case Kind::Boolean:
    case Kind::Number:
    case Kind::Date:
        return typed.kind() == held || typed.kind() == Kind::Null ? typed : FieldValue::text(words);
    case Kind::Text:
    case Kind::Map:
        break;
    }
    return FieldValue::text(words);
}

} // namespace frontrow
