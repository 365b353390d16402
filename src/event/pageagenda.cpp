// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendaformats.h"
#include "event/agendatext.h"
#include "event/sheetcells.h"
#include "site/text/htmltree.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
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

/// The cells of \a table, those over several columns or rows in each of them, with a spanMark at their end.
QList<QStringList> rowsOfTable(const HtmlNode &table)
{
    QList<QStringList> rows;
    QList<std::pair<QString, int>> below; // of each column: a cell that reaches further down, and how far
    for (const HtmlNode *line : all(table, u"tr")) {
        QStringList row;
        const auto fill = [&] {
            while (row.size() < below.size() && below[row.size()].second > 0) {
                --below[row.size()].second;
                row.append(QString());
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
                below[row.size()] = {html, down - 1};
                row.append(across > 1 ? html + spanMark : html);
            }
        }
        fill();
        rows.append(row);
    }
    return rows;
}

bool hasDates(const AgendaDraft &draft)
{
    return std::ranges::any_of(draft.sessions, [](const DraftSession &session) { return session.start.hasTime(); });
}

/// The heading before each table may be its day; the tables in their order, as one draft.
void addTables(const HtmlNode &node, AgendaDraft &draft, QString &heading, std::optional<int> year)
{
    if (node.name.size() == 2 && node.name[0] == u'h' && node.name[1].isDigit()) {
        heading = plainLine(innerHtml(node));
    }
    if (node.name != u"table") {
        for (const HtmlNode &child : node.children) {
            addTables(child, draft, heading, year);
        }
        return;
    }
    AgendaDraft table = readRows(rowsOfTable(node), year);
    if (!hasDates(table)) {
        return;
    }
    const std::optional<Moment> day = momentIn(heading, DateOrder::DayFirst, year);
    for (DraftSession &session : table.sessions) {
        if (!session.start.date.isValid() && !session.day.isValid() && session.dayName.isEmpty()) {
            session.day = day ? day->date : QDate();
            session.dayName = !day && weekdayIn(heading) > 0 ? heading : QString();
        }
        draft.sessions.append(session);
    }
}

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

Result<AgendaDraft> readPage(const QString &html, std::optional<int> year)
{
    const HtmlNode page = parseHtml(html.toUtf8());
    if (page.children.empty()) {
        return failure(Error::Kind::Malformed,
            Messages::tr("Line %1: %2")
                .arg(1)
                .arg(Messages::tr("This page is too large, or its elements are nested too deeply.")));
    }
    const std::optional<AgendaDraft> structured = structuredEvent(page);
    if (structured && !structured->sessions.isEmpty()) {
        return *structured;
    }
    AgendaDraft draft = structured.value_or(AgendaDraft());
    draft.event = draft.event.isEmpty() ? pageTitle(page) : draft.event;
    QString heading;
    addTables(page, draft, heading, year);
    if (draft.sessions.isEmpty() && !structured) {
        const QString event = draft.event;
        draft = readPlainAgenda(plainText(html), year);
        draft.event = event.isEmpty() ? draft.event : event;
    }
    return draft;
}

} // namespace frontrow
