// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/pageagenda.h"

#include "event/agendatext.h"
#include "event/dayheading.h"
#include "event/plainagenda.h"
#include "event/schemaagenda.h"
#include "event/sheetagenda.h"
#include "event/sheetcells.h"
#include "site/text/htmltree.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct PageAgendaMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr int widestSpan = 60;

void collect(const HtmlNode &node, QStringView name, std::vector<const HtmlNode *> &found)
{
    if (node.name == name) {
        found.push_back(&node);
    }
    for (const HtmlNode &child : node.children) {
        collect(child, name, found);
    }
}

std::vector<const HtmlNode *> all(const HtmlNode &node, QStringView name)
{
    std::vector<const HtmlNode *> found;
    collect(node, name, found);
    return found;
}

std::vector<const HtmlNode *> all(const std::vector<HtmlNode> &nodes, QStringView name)
{
    std::vector<const HtmlNode *> found;
    for (const HtmlNode &node : nodes) {
        collect(node, name, found);
    }
    return found;
}

/// The value of an element with `itemprop` (HTML, microdata).
QString propertyValue(const HtmlNode &node)
{
    for (const QString &attribute :
        {QStringLiteral("content"), QStringLiteral("datetime"), QStringLiteral("href"), QStringLiteral("src")}) {
        if (node.hasAttribute(attribute)) {
            return node.attribute(attribute);
        }
    }
    return plainText(innerHtml(node));
}

/// The items of microdata within \a node, as JSON-LD has them, into \a item.
void addMicrodata(const HtmlNode &node, DataNode &item)
{
    for (const HtmlNode &child : node.children) {
        const bool isItem = child.hasAttribute(u"itemscope");
        if (!isItem && !child.hasAttribute(u"itemprop")) {
            addMicrodata(child, item);
            continue;
        }
        DataNode &made = item.children.emplace_back();
        made.key = child.hasAttribute(u"itemprop") ? child.attribute(u"itemprop") : QStringLiteral("@graph");
        made.line = 1;
        if (isItem) {
            made.kind = DataNode::Kind::Map;
            DataNode &type = made.children.emplace_back();
            type.kind = DataNode::Kind::Scalar;
            type.key = QStringLiteral("@type");
            type.text = child.attribute(u"itemtype");
            addMicrodata(child, made);
        } else {
            made.kind = DataNode::Kind::Scalar;
            made.text = propertyValue(child);
        }
    }
}

/// The rows of \a table itself, and of no table in it.
void collectRows(const HtmlNode &node, std::vector<const HtmlNode *> &rows)
{
    for (const HtmlNode &child : node.children) {
        if (child.name == u"tr") {
            rows.push_back(&child);
        } else if (child.name != u"table") {
            collectRows(child, rows);
        }
    }
}

/// The cells of \a table, those over several columns or rows in each of them, with their mark at the end.
QList<QStringList> rowsOfTable(const HtmlNode &table)
{
    QList<QStringList> rows;
    QList<std::pair<QString, int>> below; // of each column: a cell that reaches further down, and how far
    std::vector<const HtmlNode *> lines;
    collectRows(table, lines);
    for (const HtmlNode *line : lines) {
        QStringList row;
        const auto fill = [&] {
            while (row.size() < below.size() && below[row.size()].second > 0) {
                auto &[html, down] = below[row.size()];
                --down;
                row.append(html + belowMark);
            }
        };
        for (const HtmlNode &cell : line->children) {
            if (cell.name != u"td" && cell.name != u"th") {
                continue;
            }
            fill();
            const int across = std::clamp(cell.attribute(u"colspan").toInt(), 1, widestSpan);
            const int down = std::clamp(cell.attribute(u"rowspan").toInt(), 1, widestSpan);
            const QString html = innerHtml(cell);
            for (int column = 0; column < across; ++column) {
                while (below.size() <= row.size()) {
                    below.append({QString(), 0});
                }
                below[row.size()] = {across > 1 ? html + spanMark : html, down - 1};
                row.append(below[row.size()].first);
            }
        }
        fill();
        rows.append(row);
    }
    return rows;
}

bool hasTimes(const AgendaDraft &draft)
{
    return std::ranges::any_of(draft.sessions, [](const DraftSession &session) { return session.start.hasTime(); });
}

/// The tables of a page in their order, as one draft.
class TableReader
{
public:
    TableReader(std::optional<int> year, const SheetHints &hints)
        : m_year(year)
        , m_hints(hints)
    {
    }

    void read(const HtmlNode &node)
    {
        if (node.name == u"caption" || (node.name.size() == 2 && node.name[0] == u'h' && node.name[1].isDigit())) {
            takeHeading(plainLine(innerHtml(node)));
        }
        const bool isTable = node.name == u"table";
        const bool isLayout = isTable && !all(node.children, u"table").empty();
        if (isTable && !isLayout) {
            readTable(node);
            return;
        }
        const qsizetype before = draft.sessions.size();
        for (const HtmlNode &child : node.children) {
            read(child);
        }
        if (isLayout && draft.sessions.size() == before) {
            readTable(node);
        }
    }

    AgendaDraft draft;

private:
    void takeHeading(const QString &text)
    {
        if (const std::optional<DayHeading> day = dayWithin(text, m_year)) {
            m_day = *day;
        }
    }

    void readTable(const HtmlNode &node)
    {
        for (const HtmlNode *caption : all(node.children, u"caption")) {
            takeHeading(plainLine(innerHtml(*caption)));
        }
        const QList<QStringList> rows = rowsOfTable(node);
        const bool isMeant = !rows.isEmpty() && rows.first().size() == m_hints.columns.size();
        const SheetHints hints{isMeant ? m_hints.columns : Columns(), m_hints.order};
        AgendaDraft table = readRows(rows, m_year, hints);
        const bool isRead = hasTimes(table) || isMeant;
        if (table.sheet && (!draft.sheet || (isRead && draft.sessions.isEmpty()))) {
            draft.sheet = table.sheet; // the first one that is an agenda
        }
        if (!isRead) {
            return;
        }
        for (DraftSession &session : table.sessions) {
            if (!session.start.date.isValid() && !session.day.isValid() && session.dayName.isEmpty()) {
                session.day = m_day.date;
                session.dayName = m_day.name;
            }
            draft.sessions.append(session);
        }
    }

    std::optional<int> m_year;
    const SheetHints &m_hints;
    DayHeading m_day; ///< the day of the last heading or caption
};

QString pageTitle(const HtmlNode &page)
{
    for (const QString &name : {QStringLiteral("h1"), QStringLiteral("title")}) {
        const std::vector<const HtmlNode *> found = all(page, name);
        if (!found.empty()) {
            return plainLine(textOf(*found.front()));
        }
    }
    return {};
}

/// The event of the page's JSON-LD or microdata, if it has one.
std::optional<AgendaDraft> structuredEvent(const HtmlNode &page)
{
    std::optional<AgendaDraft> best;
    const auto take = [&best](const DataNode &root) {
        if (isSchemaEvent(root)) {
            AgendaDraft draft = readSchemaEvent(root);
            if (!best || draft.sessions.size() > best->sessions.size()) {
                best = std::move(draft);
            }
        }
    };
    for (const HtmlNode *script : all(page, u"script")) {
        if (script->attribute(u"type").contains(u"ld+json")) {
            if (const Result<DataNode> root = readJson(textOf(*script))) {
                take(*root);
            }
        }
    }
    DataNode items;
    items.kind = DataNode::Kind::Map;
    addMicrodata(page, items);
    take(items);
    return best;
}

} // namespace

Result<AgendaDraft> readPage(const QString &html, std::optional<int> year, const SheetHints &hints)
{
    const HtmlNode page = parseHtml(html.toUtf8());
    if (page.children.empty()) {
        return failure(Error::Kind::Malformed,
            PageAgendaMessages::tr("Line %1: %2")
                .arg(1)
                .arg(PageAgendaMessages::tr("This page is too large, or its elements are nested too deeply.")));
    }
    const std::optional<AgendaDraft> structured = structuredEvent(page);
    if (structured && !structured->sessions.isEmpty()) {
        return *structured;
    }
    TableReader tables(year, hints);
    tables.read(page);
    AgendaDraft draft = structured.value_or(AgendaDraft());
    draft.sessions = tables.draft.sessions;
    draft.sheet = tables.draft.sheet;
    draft.event = draft.event.isEmpty() ? pageTitle(page) : draft.event;
    if (draft.sessions.isEmpty() && !structured) {
        const AgendaDraft text = readPlainAgenda(plainText(html), year);
        draft.sessions = text.sessions;
        draft.event = draft.event.isEmpty() ? text.event : draft.event;
    }
    return draft;
}

} // namespace frontrow
