// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/datefield.h"

#include "widgets/fields/datepicker.h"
#include "widgets/fields/simplefields.h"
#include "widgets/symbolicicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace frontrow {

DateField::DateField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    m_edit->setPlaceholderText(QDate::currentDate().toString(Qt::ISODate));
    m_edit->installEventFilter(this);
    m_button->setIcon(symbolicIcon(QStringLiteral("x-office-calendar")));
    m_button->setToolTip(tr("Choose date, time and zone (Alt+Down)"));
    m_button->setAccessibleName(tr("Choose date, time and zone"));
    m_button->setFocusPolicy(Qt::ClickFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::textTyped);
    connect(m_button, &QToolButton::clicked, this, &DateField::openPicker);
}

void DateField::setValue(const FieldValue &value)
{
    m_isText = value.kind() == FieldValue::Kind::Text;
    showFromStart(*m_edit, value.toString());
    m_edit->setPalette({});
}

FieldValue DateField::value() const
{
    const QString text = m_edit->text();
    if (text.isEmpty()) {
        return {};
    }
    return m_isText ? FieldValue::text(text) : FieldValue::date(text);
}

bool DateField::isNoDate() const
{
    return !m_edit->text().isEmpty() && !DateTexts::parse(m_edit->text());
}

bool DateField::isUnfinished() const
{
    return m_edit->hasFocus() && isNoDate();
}

void DateField::textTyped()
{
    if (isUnfinished()) {
        QPalette colours;
        colours.setColor(QPalette::Text, QColor(0xd0, 0x40, 0x40));
        m_edit->setPalette(colours);
        return;
    }
    m_edit->setPalette({});
    Q_EMIT edited(value());
}

void DateField::writeText(const QString &text)
{
    m_edit->setText(text);
    textTyped();
}

void DateField::stepDay(int days)
{
    DateTexts texts = DateTexts::parse(m_edit->text()).value_or(DateTexts{.date = QDate::currentDate().addDays(-days)});
    texts.date = texts.date.addDays(days);
    writeText(texts.toString());
}

void DateField::openPicker()
{
    const DateTexts texts = DateTexts::parse(m_edit->text()).value_or(DateTexts{.date = QDate::currentDate()});
    auto *picker = new DatePicker(texts, this);
    picker->setObjectName(QStringLiteral("datePicker"));
    connect(picker, &DatePicker::chosen, this, [this](const DateTexts &chosen) { writeText(chosen.toString()); });
    picker->adjustSize();
    picker->move(mapToGlobal(QPoint(width() - picker->width(), height())));
    picker->show();
    picker->setFocus();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isNoDate()) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) { // the person comes back
            Q_EMIT abandoned();
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openPicker();
            return true;
        }
        if ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && key->modifiers() == Qt::NoModifier) {
            stepDay(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace frontrow
