// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace frontrow {

class Shortcuts;
class UserPrompt;
struct MenuCommand;

/// All commands by menu with their keys, which are changed here, at once: one by one, or all to those of another
/// editor. Keys that something else has are refused with a sentence that names it; those of another command can be
/// taken from it.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ShortcutsDialog(Shortcuts &shortcuts, UserPrompt &prompt, QWidget *parent);

Q_SIGNALS:
    void handbookRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    /// The filter, and the set that the keys are of.
    [[nodiscard]] QLayout *topRow();
    void addCommands();
    void filter(const QString &query);
    void chooseSet(int row);
    void showKeys();
    /// Shows what there is to say to \a objection and whether it can be overcome.
    void showObjection(const QString &objection, bool canTakeOver);
    void choose(const QKeySequence &keys);
    void takeOver();
    void resetAll();
    /// nullptr when none is chosen.
    [[nodiscard]] const MenuCommand *current() const;

    Shortcuts &m_shortcuts;
    UserPrompt &m_prompt;
    QLineEdit *m_filter;
    QComboBox *m_set;
    QTreeWidget *m_list;
    QLabel *m_label;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_objection;
    QPushButton *m_takeOver;
    QPushButton *m_resetAll;
    QList<QTreeWidgetItem *> m_items; ///< the items of the commands, in their order
};

} // namespace frontrow
