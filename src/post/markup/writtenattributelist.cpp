// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/writtenattributelist.h"

#include "base/asciispace.h"
#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"
#include "post/markup/paragraphend.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestList = 4096;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

bool endsWord(QStringView text, qsizetype at, qsizetype end)
{
    return at >= end || isAsciiSpace(text[at]);
}

/// Reads what stands between `{:` and `}`.
class ListReader
{
public:
    ListReader(QStringView text, WrittenAttributeList &list)
        : m_text(text)
        , m_list(list)
        , m_at(list.range.start + 2)
        , m_end(list.range.end() - 1)
    {
    }

    void read()
    {
        while (m_at < m_end) {
            if (isAsciiSpace(m_text[m_at])) {
                ++m_at;
            } else if (!readShort() && !readPair()) {
                while (!endsWord(m_text, m_at, m_end)) {
                    ++m_at;
                }
            }
        }
    }

private:
    /// `.a#b.c`
    bool readShort()
    {
        if (m_text[m_at] != u'.' && m_text[m_at] != u'#') {
            return false;
        }
        while (m_at < m_end && (m_text[m_at] == u'.' || m_text[m_at] == u'#')) {
            const qsizetype start = m_at++;
            while (!endsWord(m_text, m_at, m_end) && m_text[m_at] != u'.' && m_text[m_at] != u'#') {
                ++m_at;
            }
            const QString name = m_text.sliced(start + 1, m_at - start - 1).toString();
            if (m_text[start] == u'#') {
                m_list.id = name;
            } else if (!name.isEmpty()) {
                m_list.shortClasses.append({name, TextRange::between(start, m_at)});
            }
        }
        return true;
    }

    bool readPair()
    {
        const qsizetype start = m_at;
        while (m_at < m_end && isNameCharacter(m_text[m_at])) {
            ++m_at;
        }
        const QString name = m_text.sliced(start, m_at - start).toString();
        if (name.isEmpty() || m_at + 1 >= m_end || m_text[m_at] != u'=') {
            m_list.hasReferences = m_list.hasReferences || (!name.isEmpty() && endsWord(m_text, m_at, m_end));
            return false;
        }
        const QChar quote = m_text[m_at + 1];
        qsizetype close = m_at + 2;
        while (close < m_end && m_text[close] != quote) {
            const bool isEscape = m_text[close] == u'\\' && close + 1 < m_end
                && (m_text[close + 1] == quote || m_text[close + 1] == u'}');
            close += isEscape ? 2 : 1;
        }
        if ((quote != u'"' && quote != u'\'') || close >= m_end || !endsWord(m_text, close + 1, m_end)) {
            return false;
        }
        WrittenAttribute pair{
            name, {}, TextRange::between(start, close + 1), TextRange::between(m_at + 2, close), quote};
        QString value = slice(m_text, pair.valueRange).toString();
        value.replace(QString(u'\\') + quote, QString(quote));
        value.replace(QStringLiteral("\\}"), QStringLiteral("}"));
        pair.value = resolvedReferences(value);
        m_list.attributes.append(pair);
        m_at = close + 1;
        return true;
    }

    QStringView m_text;
    WrittenAttributeList &m_list;
    qsizetype m_at;
    qsizetype m_end;
};

QString listEscaped(QStringView value, QChar quote)
{
    return quote.isNull() ? QString() : attributeEscaped(value, quote).replace(u'}', QStringLiteral("\\}"));
}

TextEdit withoutList(QStringView text, const WrittenAttributeList &list)
{
    qsizetype start = list.range.start;
    while (start > 0 && isAsciiSpace(text[start - 1])) {
        --start;
    }
    return {TextRange::between(start, list.range.end()), {}};
}

} // namespace

QStringList WrittenAttributeList::classes() const
{
    QStringList names;
    for (const Class &each : shortClasses) {
        names.append(each.name);
    }
    const QString others = attributeValue(attributes, u"class").value_or(QString());
    return names + others.simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<WrittenAttributeList> attributeListAt(QStringView text, qsizetype start)
{
    const QStringView near = text.mid(start, longestList);
    if (!near.startsWith(u"{:") || near.startsWith(u"{::") || near.startsWith(u"{:/")) {
        return std::nullopt;
    }
    qsizetype end = 2;
    while (end < near.size() && near[end] != u'}') {
        if (near[end] == u'\n' && isParagraphEnd(text, start + end)) {
            return std::nullopt;
        }
        end += near[end] == u'\\' ? 2 : 1;
    }
    if (end >= near.size()) {
        return std::nullopt;
    }
    WrittenAttributeList list;
    list.range = {start, end + 1};
    ListReader(text, list).read();
    return list;
}

TextEdits classEdits(QStringView text, const WrittenAttributeList &list, const QStringList &classes)
{
    if (list.classes() == classes) {
        return {};
    }
    const bool hasOthers = !list.id.isEmpty() || list.hasReferences
        || std::ranges::any_of(list.attributes, [](const WrittenAttribute &each) { return each.name != u"class"; });
    if (classes.isEmpty() && !hasOthers) {
        return {withoutList(text, list)};
    }
    if (findAttribute(list.attributes, u"class") != nullptr && list.shortClasses.isEmpty()) {
        return listAttributeEdits(text, list,
            {QStringLiteral("class"), classes.isEmpty() ? std::nullopt : std::optional(classes.join(u' ')), {}});
    }
    QString names;
    for (const QString &name : classes) {
        names += (names.isEmpty() ? QStringLiteral(".") : QStringLiteral(" .")) + name;
    }
    TextEdits edits = listAttributeEdits(text, list, {QStringLiteral("class"), std::nullopt, {}});
    if (list.shortClasses.isEmpty()) {
        qsizetype end = list.range.end() - 1;
        while (isAsciiSpace(text[end - 1])) {
            --end;
        }
        edits.append({{end, 0}, u' ' + names});
    }
    for (qsizetype i = 0; i < list.shortClasses.size(); ++i) {
        const TextRange range = list.shortClasses[i].range;
        const bool hasSpace = isAsciiSpace(text[range.start - 1]) && (i > 0 || names.isEmpty());
        const qsizetype start = range.start - (hasSpace ? 1 : 0);
        edits.append({TextRange::between(start, range.end()), i == 0 ? names : QString()});
    }
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    return edits;
}

TextEdits listAttributeEdits(QStringView text, const WrittenAttributeList &list, const AttributeChange &change)
{
    return attributeEdits(text, list.attributes, list.range.end() - 1, change, &listEscaped);
}

QString attributeListText(const QStringList &classes)
{
    return QStringLiteral("{: .%1}").arg(classes.join(QStringLiteral(" .")));
}

} // namespace frontrow
