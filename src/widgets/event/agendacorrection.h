// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;
class QTimeEdit;

namespace frontrow {

/// What an agenda's reader understood, to be corrected in place: until when a night belongs to the day before, and of a
/// table what its columns hold and in which order its dates are written.
class AgendaCorrection : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaCorrection(QWidget *parent = nullptr);

    /// Shows how \a agenda was read. What the person said stays said.
    void show(const Agenda &agenda);
    /// Another agenda is to be read: what was said is forgotten.
    void reset();
    /// Adds what the person said to \a hints.
    void addTo(AgendaHints &hints) const;

Q_SIGNALS:
    /// The person said something else.
    void changed();

private:
    void fill(const SheetFacts &sheet);
    void takeColumn(int column, Column is);
    [[nodiscard]] QComboBox *columnChooser(int column, Column is);

    QTimeEdit *m_border;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QTableWidget *m_table;
    SheetFacts m_sheet; ///< as shown
    SheetHints m_hints;
};

} // namespace frontrow
