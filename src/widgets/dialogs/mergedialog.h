// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/textmerge.h"

#include <QDialog>
#include <QList>
#include <QString>

class QButtonGroup;
class QTreeWidget;

namespace frontrow {

class DiffView;

/// What two people, or programs, made of one text: every change, whose it is and how it looks. Where both changed the
/// same lines, one chooses what stays; at first both do.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const QList<MergePart> &parts, QWidget *parent = nullptr);

    /// The text with all changes, and the choices as they are.
    [[nodiscard]] QString text() const { return mergedText(m_parts, m_choices); }

private:
    void fillList();
    QWidget *makeChoices();
    void showChange();
    void choose(MergeChoice choice);
    /// The number of the chosen change among the conflicts; -1 for others.
    [[nodiscard]] qsizetype conflict() const;

    QList<MergePart> m_parts;
    QList<MergeChoice> m_choices; ///< what is taken for each conflict
    QList<qsizetype> m_changes; ///< parts that are not the same, as the list has them
    QTreeWidget *m_list;
    DiffView *m_mine;
    DiffView *m_theirs;
    QWidget *m_choiceRow;
    QButtonGroup *m_buttons;
};

} // namespace frontrow
