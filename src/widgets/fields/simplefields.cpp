// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/simplefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int fewestLines = 2; ///< the fewest lines of a long text's editor
constexpr int mostFieldLines = 8;

/// The layout of a field that is one widget.
void fillWith(FieldEditor &field, QWidget &widget)
{
    auto *row = new QHBoxLayout(&field);
    row->setContentsMargins({});
    row->addWidget(&widget);
    field.setFocusProxy(&widget);
}

FieldValue textOrNull(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue::text(text);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\A[-+]?(0|[1-9]\\d*)(\\.\\d+)?\\z"));
    return number.match(text).hasMatch();
}

} // namespace

void showFromStart(QLineEdit &edit, const QString &text)
{
    edit.setText(text);
    if (!edit.hasFocus()) {
        edit.setCursorPosition(0);
    }
}

void showWords(QLineEdit &edit, const QString &text)
{
    const bool isBeingTyped = edit.hasFocus() && edit.text().simplified() == text.simplified();
    if (edit.text() != text && !isBeingTyped) {
        showFromStart(edit, text);
    }
}

TextField::TextField(FieldKind kind, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QLineEdit(this))
    , m_kind(kind)
{
    fillWith(*this, *m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(value()); });
}

void TextField::setValue(const FieldValue &value)
{
    showFromStart(*m_edit, value.toString());
}

FieldValue TextField::value() const
{
    const QString text = m_edit->text();
    return m_kind == FieldKind::Number && isNumber(text) ? FieldValue::number(text) : textOrNull(text);
}

LongTextField::LongTextField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_counter(new QLabel(this))
{
    m_edit->setTabChangesFocus(true);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_counter->setAlignment(Qt::AlignRight);
    m_counter->setToolTip(tr("Characters; search engines show about 155"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_edit);
    column->addWidget(m_counter);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_counter->setText(QString::number(value().toString().size()));
        grow();
        if (!m_isShowing) {
            Q_EMIT edited(value());
        }
    });
    grow();
}

void LongTextField::setValue(const FieldValue &value)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_hasLines = value.toString().contains(u'\n');
    m_edit->setPlainText(value.toString());
}

FieldValue LongTextField::value() const
{
    QString text = m_edit->toPlainText();
    return textOrNull(m_hasLines ? text : text.replace(u'\n', u' '));
}

void LongTextField::grow()
{
    const int lines = std::clamp(static_cast<int>(m_edit->document()->size().height()), fewestLines, mostFieldLines);
    const int margins = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + margins + 2);
}

YesNoField::YesNoField(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    fillWith(*this, *m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        Q_EMIT edited(value());
    });
}

void YesNoField::setValue(const FieldValue &value)
{
    const bool isSaid = value.kind() == FieldValue::Kind::Boolean;
    m_box->setTristate(!isSaid);
    m_box->setCheckState(!isSaid ? Qt::PartiallyChecked : value.toBool(false) ? Qt::Checked : Qt::Unchecked);
}

FieldValue YesNoField::value() const
{
    const Qt::CheckState state = m_box->checkState();
    return state == Qt::PartiallyChecked ? FieldValue() : FieldValue::boolean(state == Qt::Checked);
}

void YesNoField::setLabel(const QString &label)
{
    m_box->setText(label);
}

ChoiceField::ChoiceField(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fillWith(*this, *m_box);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this] { Q_EMIT edited(value()); });
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(value()); });
}

void ChoiceField::setValue(const FieldValue &value)
{
    showFromStart(*m_box->lineEdit(), value.toString());
}

FieldValue ChoiceField::value() const
{
    return textOrNull(m_box->currentText());
}

void ChoiceField::setChoices(const QStringList &choices)
{
    const QString shown = m_box->currentText();
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItems(choices);
    m_box->setCurrentText(shown);
}

} // namespace frontrow
