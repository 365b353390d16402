// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/shortcutsdialog.h"

#include "base/wordsearch.h"
#include "widgets/commands/keysets.h"
#include "widgets/commands/shortcuts.h"
#include "widgets/dialogs/dialogroom.h"
#include "workspace/prompt/userprompt.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, UserPrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_prompt(prompt)
    , m_filter(new QLineEdit(this))
    , m_set(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(tr("K&eys:"), this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("&Clear"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_objection(new QLabel(this))
    , m_takeOver(new QPushButton(tr("&Take Over"), this))
    , m_resetAll(new QPushButton(tr("Reset &All"), this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    constexpr int letters = 76;
    constexpr int lines = 36;
    resizeToText(*this, letters, lines);
    layOut();
    addCommands();
    connect(m_set, &QComboBox::activated, this, &ShortcutsDialog::chooseSet);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showKeys);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] { choose(m_keys->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { choose(QKeySequence()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { choose(m_shortcuts.standard(*current())); });
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::showKeys);
    showKeys();
    filter(QString());
}

QLayout *ShortcutsDialog::topRow()
{
    m_filter->setPlaceholderText(tr("Name of a command, or its keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    for (const KeySet &set : keySets()) {
        m_set->addItem(set.name, set.id);
    }
    m_set->setCurrentIndex(m_set->findData(m_shortcuts.set()));
    auto *label = new QLabel(tr("Keys &of:"), this);
    label->setBuddy(m_set);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(label);
    row->addWidget(m_set);
    return row;
}

void ShortcutsDialog::layOut()
{
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_label->setBuddy(m_keys);
    m_label->setTextFormat(Qt::PlainText);
    m_keys->setMaximumSequenceLength(1);
    m_keys->installEventFilter(this);
    m_objection->setTextFormat(Qt::PlainText);
    m_objection->setWordWrap(true);
    m_objection->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_objection->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the list does not jump when it speaks
    m_objection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QSizePolicy keepsItsRoom = m_takeOver->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_takeOver->setSizePolicy(keepsItsRoom);

    auto *keys = new QHBoxLayout;
    keys->addWidget(m_label);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_clear);
    keys->addWidget(m_reset);
    auto *objection = new QHBoxLayout;
    objection->addWidget(m_objection, 1);
    objection->addWidget(m_takeOver);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    for (QPushButton *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false); // Enter in the filter closes nothing
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(topRow());
    column->addWidget(m_list, 1);
    column->addLayout(keys);
    column->addLayout(objection);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::helpRequested, this, &ShortcutsDialog::handbookRequested);
}

/// Says which commands have to do without keys then.
void ShortcutsDialog::chooseSet(int row)
{
    m_shortcuts.chooseSet(m_set->itemData(row).toString());
    QStringList names;
    for (const MenuCommand &command : m_shortcuts.withoutTheirs()) {
        names.append(command.text);
    }
    if (!names.isEmpty()) {
        showObjection(tr("Others have the keys of: %1.").arg(QLocale().createSeparatedList(names)), false);
    }
}

void ShortcutsDialog::addCommands()
{
    QTreeWidgetItem *menu = nullptr;
    for (const MenuCommand &command : m_shortcuts.commands()) {
        if (menu == nullptr || menu->text(0) != command.menus.constFirst()) {
            menu = new QTreeWidgetItem(m_list, {command.menus.constFirst()});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setData(1, Qt::AccessibleTextRole, tr("Menu"));
        }
        QStringList way = command.menus.sliced(1);
        way.append(command.text);
        m_items.append(new QTreeWidgetItem(menu, {way.join(QStringLiteral(" ▸ "))}));
    }
    m_list->expandAll();
}

void ShortcutsDialog::filter(const QString &query)
{
    const QList<MenuCommand> &commands = m_shortcuts.commands();
    const QList<qsizetype> found = findByWords(
        commands.size(),
        [&commands](qsizetype place) {
            return QStringList{commands[place].text, commands[place].path(), commands[place].keys()};
        },
        query);
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        item->setHidden(true);
        item->parent()->setHidden(true);
    }
    for (const qsizetype place : found) {
        m_items[place]->setHidden(false);
        m_items[place]->parent()->setHidden(false);
    }
    m_list->setCurrentItem(found.isEmpty() ? nullptr : m_items[found.constFirst()]);
    if (found.isEmpty()) {
        showObjection(tr("No command matches."), false);
    }
}

const MenuCommand *ShortcutsDialog::current() const
{
    const qsizetype place = m_items.indexOf(m_list->currentItem());
    return place < 0 ? nullptr : &m_shortcuts.commands()[place];
}

void ShortcutsDialog::showKeys()
{
    for (qsizetype place = 0; place < m_items.size(); ++place) {
        const MenuCommand &command = m_shortcuts.commands()[place];
        QFont font = m_list->font();
        font.setBold(m_shortcuts.isChanged(command));
        m_items[place]->setFont(1, font);
        m_items[place]->setText(1, command.keys());
        m_items[place]->setData(1, Qt::AccessibleTextRole, command.keys().isEmpty() ? tr("No keys") : command.keys());
    }
    const MenuCommand *command = current();
    m_keys->setKeySequence(command != nullptr ? command->action->shortcut() : QKeySequence());
    m_keys->setEnabled(command != nullptr);
    m_keys->setAccessibleName(command != nullptr ? tr("Keys of “%1”").arg(command->text) : tr("Keys"));
    m_clear->setEnabled(command != nullptr && !command->action->shortcut().isEmpty());
    m_reset->setEnabled(command != nullptr && m_shortcuts.isChanged(*command));
    m_resetAll->setEnabled(std::ranges::any_of(
        m_shortcuts.commands(), [this](const MenuCommand &each) { return m_shortcuts.isChanged(each); }));
    showObjection({}, false);
}

void ShortcutsDialog::showObjection(const QString &objection, bool canTakeOver)
{
    m_objection->setText(objection);
    m_takeOver->setVisible(canTakeOver);
}

void ShortcutsDialog::choose(const QKeySequence &keys)
{
    const MenuCommand *command = current();
    if (command == nullptr) {
        return;
    }
    if (keys == command->action->shortcut()) { // the field was left as it was, or what was refused is given up
        showObjection({}, false);
        return;
    }
    const QString objection = m_shortcuts.objection(*command, keys);
    if (objection.isEmpty()) {
        m_shortcuts.setKeys(*command, keys);
        return;
    }
    m_keys->setKeySequence(keys);
    showObjection(objection, m_shortcuts.holder(*command, keys) != nullptr);
}

void ShortcutsDialog::takeOver()
{
    const QKeySequence keys = m_keys->keySequence();
    while (const MenuCommand *other = m_shortcuts.holder(*current(), keys)) {
        m_shortcuts.setKeys(*other, QKeySequence());
    }
    choose(keys);
    m_keys->setFocus();
}

void ShortcutsDialog::resetAll()
{
    if (m_prompt.confirm(
            tr("Keyboard Shortcuts"), tr("All commands get the keys that they came with."), tr("Reset All"))) {
        m_shortcuts.resetAll();
    }
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_keys && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace frontrow
