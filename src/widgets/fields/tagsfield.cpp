// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/tagsfield.h"

#include "widgets/fields/flowlayout.h"
#include "widgets/fields/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace frontrow {

TagsField::TagsField(QWidget *parent)
    : FieldEditor(parent)
    , m_flow(new FlowLayout(this))
    , m_edit(new QLineEdit(this))
    , m_completions(new QStringListModel(this))
{
    m_flow->setContentsMargins(6, 5, 6, 5);
    m_flow->setSpacing(4);
    m_flow->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(60);
    m_edit->setPlaceholderText(tr("Add…"));
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *completer = new QCompleter(m_completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    // Later than the line edit's own answers, which put in what was chosen and then what was typed.
    const auto addChosen = [this](const QString &tag) {
        m_edit->setText(tag);
        addTyped();
    };
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, addChosen, Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::editingFinished, this, [this, completer] {
        if (!completer->popup()->isVisible()) {
            addTyped();
        }
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',')) {
            addTyped();
        }
    });
}

void TagsField::setValue(const FieldValue &value)
{
    showTags(value.toList());
}

FieldValue TagsField::value() const
{
    return FieldValue::list(m_tags);
}

void TagsField::setChoices(const QStringList &choices)
{
    m_choices = choices;
    offerChoices();
}

void TagsField::offerChoices()
{
    QStringList offered;
    for (const QString &choice : std::as_const(m_choices)) {
        if (!m_tags.contains(choice, Qt::CaseInsensitive)) {
            offered.append(choice);
        }
    }
    m_completions->setStringList(offered);
}

void TagsField::addTyped()
{
    const bool wasEditing = isUnfinished();
    QStringList tags = m_tags;
    for (const QString &part : m_edit->text().split(u',')) {
        const QString tag = withUsualCase(part.trimmed(), m_choices);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags.insert(m_place >= 0 ? std::min(m_place++, tags.size()) : tags.size(), tag);
        }
    }
    m_edit->clear();
    m_place = -1;
    if (wasEditing || tags != m_tags) {
        changeTags(tags);
    }
}

void TagsField::changeTags(const QStringList &tags)
{
    showTags(tags);
    Q_EMIT edited(value());
}

/// A chip stays that of its tag, also while the mouse is down on it and another tag gets its place back.
void TagsField::showTags(const QStringList &tags)
{
    m_tags = tags;
    QList<TagChip *> former = std::exchange(m_chips, {});
    for (TagChip *chip : std::as_const(former)) {
        m_flow->removeWidget(chip);
    }
    for (const QString &tag : tags) {
        const auto same = std::ranges::find(former, tag, &TagChip::text);
        TagChip *chip = same == former.end() ? new TagChip(tag, this) : *same;
        if (same == former.end()) {
            connectChip(*chip);
        } else {
            former.erase(same);
        }
        m_flow->insertWidget(m_chips.size(), chip);
        m_chips.append(chip);
        chip->show();
        chip->raise(); // screen readers go through them in this order
    }
    m_edit->raise();
    for (TagChip *chip : std::as_const(former)) {
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    offerChoices();
    m_flow->invalidate();
    updateGeometry();
}

void TagsField::connectChip(TagChip &chip)
{
    connect(&chip, &TagChip::removeRequested, this, [this, &chip] { removeTag(m_chips.indexOf(&chip)); });
    connect(&chip, &TagChip::editRequested, this, [this, &chip] { editTag(m_chips.indexOf(&chip)); });
    connect(&chip, &TagChip::stepRequested, this,
        [this, &chip](int by, bool takesTag) { step(m_chips.indexOf(&chip), by, takesTag); });
}

void TagsField::removeTag(qsizetype index)
{
    QStringList tags = m_tags;
    tags.removeAt(index);
    changeTags(tags);
    focusChip(std::min(index, m_chips.size() - 1));
}

void TagsField::editTag(qsizetype index)
{
    addTyped();
    QStringList tags = m_tags;
    const QString tag = tags.takeAt(index);
    showTags(tags);
    m_place = index;
    m_edit->setText(tag);
    m_edit->setFocus();
    m_edit->selectAll();
}

void TagsField::step(qsizetype index, int by, bool takesTag)
{
    const qsizetype target = index + by;
    if (takesTag && target >= 0 && target < m_tags.size()) {
        QStringList tags = m_tags;
        tags.move(index, target);
        changeTags(tags);
    }
    focusChip(std::max<qsizetype>(target, 0));
}

void TagsField::focusChip(qsizetype index)
{
    if (index >= 0 && index < m_chips.size()) {
        m_chips[index]->setFocus();
    } else {
        m_edit->setFocus();
    }
}

bool TagsField::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        addTyped();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        if (m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText() && !m_chips.isEmpty()) {
            focusChip(m_chips.size() - 1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool TagsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<const QKeyEvent *>(event)->key())) {
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return FieldEditor::eventFilter(watched, event);
}

void TagsField::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

} // namespace frontrow
