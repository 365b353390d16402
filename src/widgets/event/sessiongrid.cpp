// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/sessiongrid.h"

#include "event/sessionpick.h"
#include "widgets/foreigntext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace frontrow {

namespace {

constexpr int cellIndexRole = Qt::UserRole;

} // namespace

SessionGrid::SessionGrid(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("Sessions of the day"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignTop | Qt::AlignRight);
    connect(this, &QTableWidget::itemClicked, this, &SessionGrid::turn);
}

void SessionGrid::show(const QList<EventSession> &sessions, QDate day)
{
    m_sessions = sessions;
    m_grid = dayGridOf(sessions, day);
    fill();
}

void SessionGrid::setPicks(const QList<EventSession> &sessions)
{
    m_sessions = sessions;
    const QList<bool> clashes = clashesIn(m_sessions);
    for (const DayGrid::Cell &cell : std::as_const(m_grid.cells)) {
        if (QTableWidgetItem *of = item(cell.row, cell.column)) {
            updateCell(*of, m_sessions[cell.session], clashes[cell.session]);
        }
    }
}

void SessionGrid::setFilter(const QString &query, const QString &track)
{
    m_query = query;
    m_track = track;
    setPicks(m_sessions);
}

void SessionGrid::fill()
{
    clear();
    clearSpans();
    setRowCount(static_cast<int>(m_grid.rows.size()));
    setColumnCount(static_cast<int>(m_grid.columns.size()));
    setHorizontalHeaderLabels(m_grid.columns);
    for (int row = 0; row < rowCount(); ++row) {
        setVerticalHeaderItem(row, new QTableWidgetItem(m_grid.rows[row].toString(QStringLiteral("HH:mm"))));
        for (int column = 0; column < columnCount(); ++column) {
            auto *empty = new QTableWidgetItem;
            empty->setFlags(Qt::ItemIsEnabled);
            setItem(row, column, empty);
        }
    }
    for (const DayGrid::Cell &cell : std::as_const(m_grid.cells)) {
        if (cell.rows > 1 || cell.columns > 1) {
            setSpan(cell.row, cell.column, cell.rows, cell.columns);
        }
        QTableWidgetItem *of = item(cell.row, cell.column);
        of->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        of->setTextAlignment(Qt::AlignVCenter | Qt::AlignLeft);
        of->setData(cellIndexRole, cell.session);
    }
    setPicks(m_sessions);
    fit();
    if (!m_grid.cells.isEmpty()) {
        setCurrentCell(m_grid.cells.first().row, m_grid.cells.first().column);
    }
}

/// Columns share the width while each has room for a few words; rows are as high as their texts.
void SessionGrid::fit()
{
    constexpr int fewest = 22; // letters of a column
    const int least = fontMetrics().averageCharWidth() * fewest;
    const int count = std::max(1, columnCount());
    const int width = std::max(least, viewport()->width() / count);
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, width);
    }
    resizeRowsToContents();
}

void SessionGrid::updateCell(QTableWidgetItem &item, const EventSession &each, bool isClash) const
{
    const Session &session = each.session;
    QStringList details{clockText(session)};
    if (!session.speakers.isEmpty()) {
        details.append(session.speakers.join(QStringLiteral(", ")));
    }
    if (isClash) {
        details.append(tr("clashes"));
    }
    const QString text = session.title + u'\n' + details.join(QStringLiteral(" · "));
    const bool isWanted = matchesQuery(session, m_query) && (m_track.isEmpty() || session.track == m_track);
    item.setText(text);
    item.setToolTip(toolTipOf(text));
    item.setCheckState(each.isPicked ? Qt::Checked : Qt::Unchecked);
    QFont font = this->font();
    font.setBold(each.isPicked);
    item.setFont(font);
    item.setForeground(palette().color(isWanted ? QPalette::Active : QPalette::Disabled, QPalette::Text));
}

void SessionGrid::turn(QTableWidgetItem *item)
{
    const QVariant index = item == nullptr ? QVariant() : item->data(cellIndexRole);
    if (index.isValid()) {
        Q_EMIT picked(index.toLongLong(), !m_sessions[index.toLongLong()].isPicked);
    }
}

void SessionGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        turn(currentItem());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void SessionGrid::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

} // namespace frontrow
