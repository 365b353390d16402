// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "psychreading.h"

#include <QRegularExpression>

namespace frontrow {

namespace {

using Kind = FieldValue::Kind;

void collect(const FrontMatter &frontMatter, const QList<Field> &fields, const QStringList &keys, QList<Leaf> &leaves)
{
    for (const Field &field : fields) {
        const Leaf leaf{keys + QStringList(field.key), &field};
        if (field.value.kind() == Kind::Map) {
            collect(frontMatter, field.children, leaf.keys, leaves);
            collect(frontMatter, field.items, leaf.keys, leaves);
        } else if (frontMatter.find(leaf.path()) == &field) {
            leaves.append(leaf);
        }
    }
}

qsizetype lastIndex(const QJsonArray &fields, const QString &key)
{
    for (qsizetype i = fields.size() - 1; i >= 0; --i) {
        if (fields[i].toArray().at(0).toString() == key) {
            return i;
        }
    }
    return -1;
}

} // namespace

QList<Leaf> leavesOf(const FrontMatter &frontMatter)
{
    QList<Leaf> leaves;
    collect(frontMatter, frontMatter.fields(), {}, leaves);
    return leaves;
}

QJsonValue readingAt(const QJsonValue &root, const QStringList &keys)
{
    QJsonValue reading = root;
    for (const QString &key : keys) {
        const QJsonArray fields = reading[u"fields"].toArray();
        const QJsonArray items = reading[u"items"].toArray();
        const qsizetype index = fields.isEmpty() ? key.toInt() : lastIndex(fields, key);
        reading = fields.isEmpty() ? items.at(index) : index < 0 ? QJsonValue() : fields[index].toArray().at(1);
        if (reading.isNull() || reading.isUndefined()) {
            return QJsonValue::Undefined;
        }
    }
    return reading;
}

QJsonValue without(const QJsonValue &root, const QStringList &keys)
{
    QJsonObject object = root.toObject();
    const bool isList = object.contains(u"items");
    QJsonArray children = object.value(isList ? u"items" : u"fields").toArray();
    const qsizetype index = isList ? keys.constFirst().toInt() : lastIndex(children, keys.constFirst());
    if (index < 0 || index >= children.size()) {
        return root;
    }
    if (keys.size() > 1 && isList) {
        children[index] = without(children[index], keys.sliced(1));
    } else if (keys.size() > 1) {
        children[index] = QJsonArray{keys.constFirst(), without(children[index].toArray().at(1), keys.sliced(1))};
    } else if (isList) {
        children[index] = QJsonValue();
    } else {
        children.removeAt(index);
    }
    object[isList ? u"items" : u"fields"] = children;
    return object;
}

bool isSameValue(const FieldValue &value, const QJsonValue &reading)
{
    static constexpr const char *names[] = {"Null", "Boolean", "Number", "Date", "Text", "List", "Map"};
    static const QRegularExpression minutes(
        QStringLiteral(R"(\A\d{4}-\d\d?-\d\d?[Tt ]+\d\d?:\d\d *(Z|[-+]\d\d?:?(\d\d)?)?\z)"));
    const QString kind = reading[u"kind"].toString();
    const QString text = reading[u"text"].toString();
    const QString own = QString::fromLatin1(names[static_cast<int>(value.kind())]);
    if (kind == u"Text" && own == u"Date") {
        return minutes.match(text).hasMatch() && value.toString() == text;
    }
    if (own == u"Map") {
        return kind == u"Map" || kind == u"List";
    }
    if (kind == u"List") {
        QStringList items;
        const QJsonArray array = reading[u"items"].toArray();
        for (const auto &item : array) {
            items.append(item[u"text"].toString());
        }
        return value == FieldValue::list(items);
    }
    return own == kind && value.toString() == text;
}

FieldValue changed(const FieldValue &value)
{
    switch (value.kind()) {
    case Kind::Boolean:
        return FieldValue::boolean(!value.toBool(false));
    case Kind::Number:
        return FieldValue::number(QStringLiteral("4711"));
    case Kind::Date:
        return FieldValue::date(QStringLiteral("2001-02-03 04:05:06 +0100"));
    case Kind::List:
        return FieldValue::list(value.toList() + QStringList(QStringLiteral("Another one")));
    case Kind::Text:
        return FieldValue::text(value.toString().trimmed() + QStringLiteral(" – new"));
    case Kind::Null:
    case Kind::Map:
        break;
    }
    return FieldValue::text(QStringLiteral("Something: new"));
}

} // namespace frontrow
