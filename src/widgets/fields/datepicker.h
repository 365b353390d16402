// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/datetexts.h"

#include <QFrame>

#include <optional>

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
    /// After every change, and when the day that is shown at first is taken.
    void chosen(const frontrow::DateTexts &texts);

private:
    void fillZones();
    void enableParts();
    /// Takes over what the parts show.
    void choose();
    /// Says so, once for each choice.
    void notifyChosen();

    DateTexts m_texts;
    std::optional<DateTexts> m_notified; ///< what was chosen last; nothing at first
    QCalendarWidget *m_calendar;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QComboBox *m_zone;
};

} // namespace frontrow
