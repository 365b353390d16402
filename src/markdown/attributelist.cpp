// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/attributelist.h"

#include "markdown/htmltags.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

constexpr qsizetype longestList = 4096;

void readIdsAndClasses(const QString &text, AttributeList &list)
{
    static const QRegularExpression part(QStringLiteral(R"(#([A-Za-z][\w:-]*)|\.([^\s.#]+))"));
    QRegularExpressionMatchIterator parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        if (match.hasCaptured(2)) {
            list.attributes.addClass(match.captured(2));
        } else {
            list.attributes.set(QStringLiteral("id"), match.captured(1));
        }
    }
}

} // namespace

bool Attributes::has(QStringView key) const
{
    return std::ranges::any_of(m_items, [key](const auto &item) { return item.first == key; });
}

QString Attributes::value(QStringView key) const
{
    const auto found = std::ranges::find_if(m_items, [key](const auto &item) { return item.first == key; });
    return found == m_items.end() ? QString() : found->second;
}

void Attributes::set(const QString &key, const QString &value)
{
    const auto found = std::ranges::find_if(m_items, [&key](const auto &item) { return item.first == key; });
    if (found == m_items.end()) {
        m_items.append({key, value});
    } else {
        found->second = value;
    }
}

void Attributes::remove(QStringView key)
{
    m_items.removeIf([key](const auto &item) { return item.first == key; });
}

void Attributes::addClass(const QString &names)
{
    const QString key = QStringLiteral("class");
    const QString before = value(key);
    set(key, before.isEmpty() ? names : before + u' ' + names);
}

void Attributes::foldLines()
{
    static const QRegularExpression lineEnds(QStringLiteral("\n+"));
    for (auto &[key, value] : m_items) {
        if (value.contains(u'\n')) {
            value.replace(lineEnds, QStringLiteral(" "));
        }
    }
}

void Attributes::merge(const Attributes &other)
{
    for (const auto &[key, value] : other.m_items) {
        if (key == u"class") {
            addClass(value);
        } else {
            set(key, value);
        }
    }
}

QString Attributes::html() const
{
    constexpr qsizetype spaceAndQuotes = 4;
    qsizetype size = 0;
    for (const auto &[key, value] : m_items) {
        size += key.size() + value.size() + spaceAndQuotes;
    }
    QString result;
    result.reserve(size);
    appendTo(result);
    return result;
}

void Attributes::appendTo(QString &out) const
{
    for (const auto &[key, value] : m_items) {
        // An id that holds nothing is left out, as kramdown does.
        if (key == u"id" && value.trimmed().isEmpty()) {
            continue;
        }
        out += u' ' + key + u"=\"";
        appendEscapedAttribute(out, value);
        out += u'"';
    }
}

void readAttributeList(QStringView text, AttributeList &list)
{
    static const QRegularExpression any(
        QStringLiteral(
            R"re((?:\A|\s)(?:(\w[\w-]*)=("|')((?:\\\}|\\\2|(?!\2)[^}])*?)\2|(\w[\w-]*)|((?:#[A-Za-z][\w:-]*|\.[^\s.#]+)+))(?=\s|\z))re"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > longestList) {
        return;
    }
    QRegularExpressionMatchIterator parts = any.globalMatchView(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        if (match.hasCaptured(4)) {
            list.references.append(match.captured(4));
        } else if (match.hasCaptured(5)) {
            readIdsAndClasses(match.captured(5), list);
        } else {
            QString value = match.captured(3);
            value.replace(QStringLiteral("\\}"), QStringLiteral("}"));
            value.replace(u'\\' + match.captured(2), match.captured(2));
            list.attributes.set(match.captured(1), value);
        }
    }
}

void applyAttributeList(const AttributeList &list, const AttributeDefinitions &definitions, Attributes &attributes)
{
    for (const QString &name : list.references) {
        const auto definition = definitions.constFind(name);
        if (definition == definitions.constEnd()) {
            continue;
        }
        // A definition may refer to others; one that refers to itself stops kramdown, and is read once here.
        for (const QString &other : definition->references) {
            attributes.merge(definitions.value(other).attributes);
        }
        attributes.merge(definition->attributes);
    }
    attributes.merge(list.attributes);
}

qsizetype attributeListLength(QStringView text, qsizetype start)
{
    if (!text.mid(start).startsWith(u"{:")) {
        return 0;
    }
    const qsizetype end = std::min(text.size(), start + longestList);
    for (qsizetype i = start + 2; i < end; ++i) {
        if (text[i] == u'\\' && i + 1 < end && text[i + 1] == u'}') {
            ++i;
        } else if (text[i] == u'}') {
            return i == start + 2 ? 0 : i + 1 - start;
        }
    }
    return 0;
}

} // namespace frontrow::markdown
