// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/blocklines.h"
#include "markdown/blockparser.h"
#include "markdown/tablecells.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// True when \a line holds \a needed and nothing but it, '+', '|', ':', blanks and \a allowed.
bool isRuleLine(QStringView line, QChar needed)
{
    return line.contains(needed)
        && std::ranges::all_of(line, [needed](QChar c) { return c == needed || QStringView(u"+|: \t").contains(c); });
}

QStringList alignmentsOf(QStringView line)
{
    static const QRegularExpression column(QStringLiteral("(:?)-+(:?)"));
    QStringList result;
    QRegularExpressionMatchIterator columns = column.globalMatchView(line);
    while (columns.hasNext()) {
        const QRegularExpressionMatch match = columns.next();
        const bool left = match.capturedLength(1) > 0;
        const bool right = match.capturedLength(2) > 0;
        result.append(left && right ? QStringLiteral("center")
                : left              ? QStringLiteral("left")
                : right             ? QStringLiteral("right")
                                    : QString());
    }
    return result;
}

std::unique_ptr<Node> rowOf(const QList<PlacedText> &cells, int line)
{
    auto row = std::make_unique<Node>();
    row->type = NodeType::Row;
    row->firstLine = line;
    for (const PlacedText &content : cells) {
        const QStringView text = content.text;
        const QStringView words = stripped(text);
        auto cell = std::make_unique<Node>();
        cell->type = NodeType::Cell;
        cell->text = words.toString();
        cell->places = content.places.sliced(words.data() - text.data());
        row->children.push_back(std::move(cell));
    }
    return row;
}

/// Collects rows into the parts of a table.
class TableBuilder
{
public:
    void addLine(QStringView line, int number, const Scanner &scanner, bool hasLeadingPipe)
    {
        if (isRuleLine(line, u'-')) {
            if (!m_rows.empty()) {
                const bool isHead = m_table->alignments.isEmpty() && !m_hasFooter;
                closePart(isHead ? NodeType::TableHead : NodeType::TableBody, false);
                m_table->alignments = isHead ? alignmentsOf(line) : m_table->alignments;
            }
        } else if (isRuleLine(line, u'=')) {
            if (!m_rows.empty()) {
                closePart(NodeType::TableBody, true);
            }
            m_hasFooter = true;
        } else {
            const QList<PlacedText> cells = cellsOf(line, scanner, hasLeadingPipe);
            m_columns = std::max(m_columns, cells.size());
            m_rows.push_back(rowOf(cells, number));
            ++m_rowCount;
        }
    }

    /// The table; nothing when it has no body.
    std::unique_ptr<Node> finished()
    {
        if (!m_rows.empty()) {
            closePart(m_hasFooter ? NodeType::TableFoot : NodeType::TableBody, false);
        }
        const bool hasBody =
            std::ranges::any_of(m_table->children, [](const auto &part) { return part->type == NodeType::TableBody; });
        if (!hasBody) {
            return nullptr;
        }
        for (const std::unique_ptr<Node> &part : m_table->children) {
            for (const std::unique_ptr<Node> &row : part->children) {
                while (static_cast<qsizetype>(row->children.size()) < m_columns) {
                    row->children.push_back(std::make_unique<Node>());
                    row->children.back()->type = NodeType::Cell;
                }
            }
        }
        m_table->alignments.resize(m_columns);
        return std::move(m_table);
    }

    [[nodiscard]] qsizetype cellCount() const { return m_columns * m_rowCount; }

private:
    void closePart(NodeType type, bool force)
    {
        if (m_hasFooter && type == NodeType::TableBody && !force) {
            return;
        }
        auto part = std::make_unique<Node>();
        part->type = type;
        part->children = std::move(m_rows);
        m_rows.clear();
        m_table->children.push_back(std::move(part));
    }

    std::unique_ptr<Node> m_table = std::make_unique<Node>();
    std::vector<std::unique_ptr<Node>> m_rows;
    bool m_hasFooter = false;
    qsizetype m_columns = 0;
    qsizetype m_rowCount = 0;
};

} // namespace

bool BlockParser::parseTable()
{
    const QStringView first = scanner().line();
    if (indentation(first) > 3 || first.sliced(indentation(first)).startsWith(u'\t') || !hasPipe(first)
        || !isAfterBoundary()) {
        return false;
    }
    // Jekyll's parser forgets the attribute list before what begins as a table and is none.
    AttributeList list = std::exchange(m_context->pending, {});
    const bool hasLeadingPipe = first.trimmed().startsWith(u'|');
    TableBuilder builder;
    qsizetype at = scanner().position();
    int number = scanner().lineNumber();
    qsizetype pipes = 0;
    while (at < scanner().text().size() && hasPipe(scanner().lineFrom(at))) {
        const QStringView line = scanner().lineFrom(at);
        pipes += line.count(u'|');
        if (m_cells + pipes > mostCells) {
            m_document.hasHugeTable = true;
            return false;
        }
        builder.addLine(line, number, scanner(), hasLeadingPipe);
        at = scanner().nextLine(at);
        ++number;
    }
    if (m_cells + builder.cellCount() > mostCells) {
        m_document.hasHugeTable = true;
        return false;
    }
    if (at < scanner().text().size() && !isBoundary(scanner().lineFrom(at))) {
        return false;
    }
    const qsizetype begin = scanner().position();
    if (!hasPipeOnEachLine(scanner().text().sliced(begin, at - begin - 1))) {
        return false;
    }
    std::unique_ptr<Node> table = builder.finished();
    if (!table) {
        return false;
    }
    table->type = NodeType::Table;
    table->list = std::move(list);
    m_cells += builder.cellCount();
    tree().children.push_back(std::move(table));
    scanner().setPosition(at);
    return true;
}

} // namespace frontrow::markdown
