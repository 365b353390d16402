// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/agendacorrection.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int latestBorder = 11; // o'clock

struct ColumnName
{
    Column column;
    QString name;
};

QList<ColumnName> columnNames()
{
    return {{Column::Unknown, AgendaCorrection::tr("(not read)")}, {Column::Title, AgendaCorrection::tr("Title")},
        {Column::Day, AgendaCorrection::tr("Day")}, {Column::Start, AgendaCorrection::tr("Start")},
        {Column::End, AgendaCorrection::tr("End")}, {Column::EndDay, AgendaCorrection::tr("Last day")},
        {Column::Duration, AgendaCorrection::tr("Duration")}, {Column::People, AgendaCorrection::tr("Speakers")},
        {Column::GivenName, AgendaCorrection::tr("Given name")},
        {Column::FamilyName, AgendaCorrection::tr("Family name")}, {Column::Room, AgendaCorrection::tr("Room")},
        {Column::Track, AgendaCorrection::tr("Track")}, {Column::Kind, AgendaCorrection::tr("Kind")},
        {Column::Subtitle, AgendaCorrection::tr("Subtitle")}, {Column::Url, AgendaCorrection::tr("Address")},
        {Column::Abstract, AgendaCorrection::tr("Abstract")}, {Column::Id, AgendaCorrection::tr("Number")},
        {Column::State, AgendaCorrection::tr("Status")}, {Column::Code, AgendaCorrection::tr("Day, room and number")}};
}

} // namespace

AgendaCorrection::AgendaCorrection(QWidget *parent)
    : QWidget(parent)
    , m_border(new QTimeEdit(this))
    , m_orderLabel(new QLabel(tr("D&ates:"), this))
    , m_order(new QComboBox(this))
    , m_table(new QTableWidget(this))
{
    m_border->setDisplayFormat(QStringLiteral("HH:mm"));
    m_border->setTimeRange(QTime(0, 0), QTime(latestBorder, 59));
    m_border->setKeyboardTracking(false);
    m_border->setToolTip(tr("What begins before this time belongs to the day before"));
    auto *borderLabel = new QLabel(tr("Days &end at:"), this);
    borderLabel->setBuddy(m_border);
    m_order->addItem(tr("Day before month"), static_cast<int>(DateOrder::DayFirst));
    m_order->addItem(tr("Month before day"), static_cast<int>(DateOrder::MonthFirst));
    m_orderLabel->setBuddy(m_order);
    m_table->setAccessibleName(tr("Columns"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(borderLabel);
    row->addWidget(m_border);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(m_orderLabel);
    row->addWidget(m_order);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_table);
    connect(m_border, &QTimeEdit::timeChanged, this, &AgendaCorrection::changed);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_hints.order = static_cast<DateOrder>(m_order->currentData().toInt());
        Q_EMIT changed();
    });
    reset();
}

void AgendaCorrection::reset()
{
    const QSignalBlocker blocker(m_border);
    m_hints = {};
    m_border->setTime(QTime(0, 0));
    m_sheet = {};
    setVisible(false);
}

void AgendaCorrection::show(const Agenda &agenda)
{
    const bool isTable = agenda.sheet.has_value();
    m_table->setVisible(isTable);
    m_order->setVisible(isTable);
    m_orderLabel->setVisible(isTable);
    setVisible(isTable || !agenda.sessions.isEmpty());
    if (isTable) {
        const QSignalBlocker blocker(m_order);
        m_order->setCurrentIndex(m_order->findData(static_cast<int>(agenda.sheet->order)));
    }
    if (isTable && *agenda.sheet != m_sheet) {
        fill(*agenda.sheet);
    }
}

void AgendaCorrection::fill(const SheetFacts &sheet)
{
    const bool hasSameColumns = sheet.columns == m_sheet.columns && sheet.rows == m_sheet.rows;
    m_sheet = sheet;
    if (hasSameColumns) {
        return;
    }
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(sheet.columns.size()));
    m_table->setRowCount(static_cast<int>(sheet.rows.size()) + 1);
    constexpr int letters = 18; // of a column
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QComboBox *chooser = columnChooser(column, sheet.columns[column]);
        auto *below = new QTableWidgetItem; // which screen readers meet before the widget upon it
        below->setData(Qt::AccessibleTextRole, chooser->accessibleName());
        m_table->setItem(0, column, below);
        m_table->setCellWidget(0, column, chooser);
        for (int row = 1; row < m_table->rowCount(); ++row) {
            m_table->setItem(row, column, new QTableWidgetItem(sheet.rows[row - 1].value(column).simplified()));
        }
        m_table->setColumnWidth(column, fontMetrics().averageCharWidth() * letters);
    }
    m_table->resizeRowsToContents();
    int height = 2 * m_table->frameWidth() + m_table->horizontalHeader()->height();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

QComboBox *AgendaCorrection::columnChooser(int column, Column is)
{
    auto *chooser = new QComboBox(m_table);
    chooser->setAccessibleName(tr("Column %1").arg(column + 1));
    for (const ColumnName &each : columnNames()) {
        chooser->addItem(each.name, static_cast<int>(each.column));
    }
    chooser->setCurrentIndex(chooser->findData(static_cast<int>(is)));
    connect(chooser, &QComboBox::activated, this,
        [this, chooser, column] { takeColumn(column, static_cast<Column>(chooser->currentData().toInt())); });
    return chooser;
}

void AgendaCorrection::takeColumn(int column, Column is)
{
    const bool mayBeSeveral = is == Column::Unknown || is == Column::People;
    Columns columns = m_sheet.columns;
    if (!mayBeSeveral) { // what was it before is not read
        std::ranges::replace(columns, is, Column::Unknown);
    }
    columns[column] = is;
    m_hints.columns = columns;
    QMetaObject::invokeMethod(this, &AgendaCorrection::changed, Qt::QueuedConnection); // the choosers are made anew
}

void AgendaCorrection::addTo(AgendaHints &hints) const
{
    constexpr int minutesOfHour = 60;
    hints.sheet = m_hints;
    hints.dayBorder = m_border->time().hour() * minutesOfHour + m_border->time().minute();
}

} // namespace frontrow
