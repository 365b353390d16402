// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/ownvalue.h"

#include "widgets/foreigntext.h"
#include "widgets/symbolicicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace frontrow {

OwnValue::OwnValue(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    m_reset->setIcon(symbolicIcon(QStringLiteral("edit-undo")));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to what was found"));
    m_reset->setAccessibleName(m_reset->toolTip());
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);
    const QFontMetrics metrics = m_state->fontMetrics();
    m_state->setFixedWidth(
        std::max(metrics.horizontalAdvance(tr("as found")), metrics.horizontalAdvance(tr("own value"))) + 8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_box, 1);
    row->addWidget(m_state);
    row->addWidget(m_reset);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this,
        [this](int index) { take(m_values.isEmpty() ? m_box->itemText(index) : m_values.value(index)); });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_values.isEmpty()) {
            take(m_box->currentText().trimmed());
        }
    });
    connect(m_reset, &QToolButton::clicked, this, [this] { take(m_found); });
}

void OwnValue::setLabels(const QStringList &labels, const QStringList &values)
{
    m_values = values;
    m_box->setEditable(false);
    m_box->clear();
    m_box->addItems(labels);
}

void OwnValue::setName(const QString &name)
{
    m_box->setAccessibleName(name);
}

void OwnValue::show(const QString &found, const std::optional<QString> &own, const QStringList &suggestions)
{
    m_found = found;
    m_own = own;
    const QSignalBlocker blocker(m_box);
    if (m_values.isEmpty()) {
        QStringList items{found};
        items += suggestions;
        items.removeAll(QString());
        items.removeDuplicates();
        m_box->clear();
        m_box->addItems(items);
        m_box->setEditText(own.value_or(found));
        m_box->lineEdit()->setCursorPosition(0);
    } else {
        m_box->setCurrentIndex(static_cast<int>(m_values.indexOf(own.value_or(found))));
    }
    showState();
}

void OwnValue::take(const QString &text)
{
    const std::optional<QString> own = text == m_found || text.isEmpty() ? std::nullopt : std::optional(text);
    const bool isAllowed = !own || !m_isAllowed || m_isAllowed(*own);
    if (isAllowed && own != m_own) {
        m_own = own;
        Q_EMIT chosen(own);
    }
    show(m_found, m_own);
}

void OwnValue::showState()
{
    m_state->setText(m_own ? tr("own value") : tr("as found"));
    m_state->setForegroundRole(m_own ? QPalette::WindowText : QPalette::PlaceholderText);
    m_reset->setVisible(m_own.has_value());
    m_box->setToolTip(m_own ? toolTipOf(tr("Found: %1").arg(m_found)) : QString());
}

} // namespace frontrow
