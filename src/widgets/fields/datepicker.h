// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/datetexts.h"

#include <QFrame>

class QCalendarWidget;
class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace frontrow {

/// The popup in which a date is chosen: calendar, time of day if wanted, zone if wanted. Esc leaves it.
class DatePicker : public QFrame
{
    Q_OBJECT

public:
    /// \param texts what is chosen at first. The picker deletes itself when it closes.
    DatePicker(const DateTexts &texts, QWidget *parent);

Q_SIGNALS:
    /// After every change.
    void chosen(const frontrow::DateTexts &texts);

private:
    void fillZones();
    void choose();

    DateTexts m_texts;
    QCalendarWidget *m_calendar;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QComboBox *m_zone;
};

} // namespace frontrow
