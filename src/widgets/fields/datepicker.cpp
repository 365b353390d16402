// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/datepicker.h"

#include "widgets/design.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace frontrow {

namespace {

/// Qt's calendar has pictures for arrows, and a red for the weekend that cannot be read on a dark ground.
void makeReadable(QCalendarWidget &calendar)
{
    const QPalette palette = calendar.palette();
    for (const auto &[name, arrow] :
        {std::pair("qt_calendar_prevmonth", Qt::LeftArrow), std::pair("qt_calendar_nextmonth", Qt::RightArrow)}) {
        auto *button = calendar.findChild<QToolButton *>(QLatin1StringView(name));
        QPalette colours = button->palette();
        colours.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
        button->setPalette(colours);
        button->setIcon({});
        button->setArrowType(arrow);
    }
    QTextCharFormat weekend;
    weekend.setForeground(readableOn(palette.color(QPalette::Base), Qt::red, palette.color(QPalette::Text)));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar.setWeekdayTextFormat(day, weekend);
    }
}

} // namespace

DatePicker::DatePicker(const DateTexts &texts, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_texts(texts)
    , m_calendar(new QCalendarWidget(this))
    , m_hasTime(new QCheckBox(tr("&Time"), this))
    , m_time(new QTimeEdit(this))
    , m_zone(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    makeReadable(*m_calendar);
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->findChild<QAbstractItemView *>()->setAccessibleName(tr("Day"));
    m_calendar->setSelectedDate(texts.date);
    m_hasTime->setChecked(texts.time.has_value());
    m_time->setDisplayFormat(texts.hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    m_time->setTime(texts.time.value_or(QTime(QTime::currentTime().hour(), 0)));
    m_time->setAccessibleName(tr("Time of day"));
    m_zone->setAccessibleName(tr("Offset from UTC"));
    m_zone->setEditable(true);
    m_zone->setToolTip(tr("Offset from UTC. Without one, an unquoted time with seconds is UTC."));
    fillZones();

    auto *now = new QPushButton(tr("&Now"), this);
    now->setAutoDefault(false);
    auto *times = new QHBoxLayout;
    times->addWidget(m_hasTime);
    times->addWidget(m_time);
    times->addWidget(m_zone, 1);
    times->addWidget(now);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_calendar);
    column->addLayout(times);
    setFocusProxy(m_calendar);

    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DatePicker::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePicker::notifyChosen);
    connect(m_calendar, &QCalendarWidget::activated, this, [this] {
        notifyChosen();
        close();
    });
    connect(m_hasTime, &QCheckBox::toggled, this, &DatePicker::choose);
    connect(m_time, &QTimeEdit::timeChanged, this, &DatePicker::choose);
    connect(m_zone, &QComboBox::currentTextChanged, this, &DatePicker::choose);
    connect(now, &QPushButton::clicked, this, [this] {
        const QDateTime moment = QDateTime::currentDateTime();
        {
            const QSignalBlocker noDate(m_calendar);
            const QSignalBlocker noTime(m_time);
            const QSignalBlocker noZone(m_zone);
            m_calendar->setSelectedDate(moment.date());
            m_time->setTime(QTime(moment.time().hour(), moment.time().minute()));
            m_zone->setCurrentText(offsetText(moment.offsetFromUtc()));
        }
        choose();
        notifyChosen();
    });
    enableParts();
}

void DatePicker::fillZones()
{
    const QString written = m_texts.zone.trimmed();
    QStringList offsets{QString(), QStringLiteral("+0000"), offsetText(QDateTime::currentDateTime().offsetFromUtc())};
    if (!offsets.contains(written)) {
        offsets.append(written);
    }
    offsets.removeDuplicates();
    m_zone->addItems(offsets);
    m_zone->setCurrentText(written);
    m_zone->lineEdit()->setPlaceholderText(tr("no zone"));
    m_zone->setMinimumContentsLength(static_cast<int>(m_zone->lineEdit()->placeholderText().size()) + 1);
}

void DatePicker::enableParts()
{
    m_time->setEnabled(m_hasTime->isChecked());
    m_zone->setEnabled(m_hasTime->isChecked());
}

void DatePicker::choose()
{
    enableParts();
    DateTexts texts = m_texts;
    texts.date = m_calendar->selectedDate();
    texts.time = m_hasTime->isChecked() ? std::optional(m_time->time()) : std::nullopt;
    texts.setOffset(m_hasTime->isChecked() ? m_zone->currentText() : QString());
    if (texts != m_texts && DateTexts::parse(texts.toString())) { // a zone that is half typed makes none
        m_texts = texts;
        notifyChosen();
    }
}

void DatePicker::notifyChosen()
{
    if (m_notified != m_texts) {
        m_notified = m_texts;
        Q_EMIT chosen(m_texts);
    }
}

} // namespace frontrow
