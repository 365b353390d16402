// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetcells.h"

#include "event/agendatext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct SheetCellsMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// What stands between quotation marks in \a text: \a at is on the first, and on the second afterwards, or at the end
/// where there is none.
QString quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            ++at;
        } else if (text[at] == u'"') {
            break;
        }
        cell += text[at];
    }
    return cell;
}

/// Rows of a Markdown table without the one below the header and the empty cells at the ends.
void takeRulesOut(QList<QStringList> &rows)
{
    static const QRegularExpression rule(QStringLiteral("^\\s*:?-+:?\\s*$"));
    rows.removeIf([](const QStringList &each) { return rule.match(each.value(1)).hasMatch(); });
    for (QStringList &each : rows) {
        each = each.sliced(!each.isEmpty() && each.first().trimmed().isEmpty() ? 1 : 0);
    }
}

} // namespace

QString unmarked(QString cell)
{
    return cell.remove(spanMark).remove(belowMark);
}

QString shownCell(const QString &cell)
{
    const bool mayBeMarkup = cell.contains(u'<') || cell.contains(u'&');
    return mayBeMarkup ? plainText(unmarked(cell)) : unmarked(cell).trimmed();
}

Result<QList<QStringList>> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    qsizetype line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"' && cell.trimmed().isEmpty()) {
            cell = quotedCell(text, at);
            if (at >= text.size()) {
                return failure(Error::Kind::Malformed,
                    SheetCellsMessages::tr("Line %1: %2")
                        .arg(line)
                        .arg(SheetCellsMessages::tr("The quotation mark that begins a cell here has no second one.")));
            }
            line += cell.count(u'\n');
        } else if (separator == u'|' && c == u'\\' && at + 1 < text.size() && text[at + 1] == u'|') { // of Markdown
            cell += text[++at];
        } else if (c == separator || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
                ++line;
            }
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        rows.append(row << cell);
    }
    if (separator == u'|') {
        takeRulesOut(rows);
    }
    return rows;
}

QChar separatorOf(const QString &text)
{
    const QStringList lines = text.first(std::min<qsizetype>(text.size(), 20'000)).split(u'\n', Qt::SkipEmptyParts);
    QChar best;
    double most = 0;
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        QHash<qsizetype, qsizetype> counts;
        for (const QString &line : lines) {
            qsizetype count = 0;
            bool isQuoted = false;
            for (const QChar c : line) {
                isQuoted = isQuoted != (c == u'"');
                count += !isQuoted && c == separator ? 1 : 0;
            }
            counts[count] += count > 0 ? 1 : 0;
        }
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            const double share = static_cast<double>(count.value()) / static_cast<double>(lines.size());
            const double weight = share * (1 + static_cast<double>(count.key()) / 50);
            const bool isEnough = count.key() > 0 && (count.value() >= 2 || lines.size() == 1);
            if (isEnough && share > 0.15 && weight > most) {
                most = weight;
                best = separator;
            }
        }
    }
    return best;
}

QStringList cellsOf(const QList<QStringList> &rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : rows) {
        if (const QString cell = shownCell(row.value(column)); !saysNothing(cell)) {
            cells.append(cell);
        }
    }
    return cells;
}

bool mostly(const QStringList &cells, bool (*is)(const QString &))
{
    return !cells.isEmpty() && 10 * std::ranges::count_if(cells, is) >= 7 * cells.size();
}

QString onlyCell(const QStringList &row)
{
    QString only;
    for (const QString &cell : row) {
        const bool isRepeated = !only.isEmpty() && cell == only && cell.contains(spanMark);
        if (isRepeated || saysNothing(unmarked(cell))) {
            continue;
        }
        if (!only.isEmpty()) {
            return {};
        }
        only = cell;
    }
    return unmarked(only).trimmed();
}

} // namespace frontrow
