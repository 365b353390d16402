// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogs/mergedialog.h"

#include "widgets/dialogs/dialogroom.h"
#include "widgets/dialogs/diffview.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

QString wordFor(MergePart::Kind kind)
{
    switch (kind) {
    case MergePart::Kind::Mine:
        return MergeDialog::tr("yours");
    case MergePart::Kind::Theirs:
        return MergeDialog::tr("the other program’s");
    case MergePart::Kind::Agreed:
        return MergeDialog::tr("the same by both");
    case MergePart::Kind::Conflict:
    case MergePart::Kind::Same:
        break;
    }
    return MergeDialog::tr("both, differently");
}

/// The change as a list names it.
QString beginningOf(const MergePart &part)
{
    const QString &text = !part.mine.trimmed().isEmpty() ? part.mine
        : !part.theirs.trimmed().isEmpty()               ? part.theirs
                                                         : part.base;
    return text.trimmed().section(u'\n', 0, 0);
}

QWidget *titled(const QString &title, DiffView *view)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLabel(title));
    column->addWidget(view, 1);
    view->setAccessibleName(title);
    return part;
}

} // namespace

MergeDialog::MergeDialog(const QList<MergePart> &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_choices(std::ranges::count(parts, MergePart::Kind::Conflict, &MergePart::kind), MergeChoice::Both)
    , m_list(new QTreeWidget)
    , m_mine(new DiffView)
    , m_theirs(new DiffView)
    , m_choiceRow(makeChoices())
{
    setWindowTitle(tr("Merge Both Changes"));
    constexpr int letters = 130;
    constexpr int lines = 36;
    resizeToText(*this, letters, lines);
    auto *text =
        new QLabel(tr("You and another program changed this post. What does not touch each other is taken from "
                      "both. Where you changed the same lines, choose what stays.")
            + u' ' + tr("%n place(s) to choose.", nullptr, static_cast<int>(m_choices.size())));
    text->setWordWrap(true);
    auto *views = new QWidget;
    auto *beside = new QVBoxLayout(views);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(titled(tr("What you changed:"), m_mine), 1);
    beside->addWidget(titled(tr("What the other program changed:"), m_theirs), 1);
    beside->addWidget(m_choiceRow);
    auto *halves = new QSplitter;
    halves->addWidget(m_list);
    halves->addWidget(views);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showChange);
    fillList();
}

QWidget *MergeDialog::makeChoices()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_buttons = new QButtonGroup(this);
    const QList<std::pair<MergeChoice, QString>> choices{{MergeChoice::Mine, tr("&Keep mine")},
        {MergeChoice::Theirs, tr("&Take theirs")}, {MergeChoice::Both, tr("&Both, mine first")}};
    for (const auto &[choice, text] : choices) {
        auto *button = new QRadioButton(text);
        m_buttons->addButton(button, static_cast<int>(choice));
        line->addWidget(button);
    }
    line->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<MergeChoice>(id)); });
    return row;
}

/// The first conflict is chosen, without one the first change.
void MergeDialog::fillList()
{
    m_list->setAccessibleName(tr("Changes"));
    m_list->setHeaderLabels({tr("Line"), tr("Changed"), tr("Text")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    qsizetype line = 1; // of mine
    QTreeWidgetItem *chosen = nullptr;
    bool isConflict = false;
    for (qsizetype each = 0; each < m_parts.size(); ++each) {
        const MergePart &part = m_parts[each];
        if (part.kind != MergePart::Kind::Same) {
            m_changes.append(each);
            auto *item = new QTreeWidgetItem(m_list, {QLocale().toString(line), wordFor(part.kind), beginningOf(part)});
            const bool isFirst = chosen == nullptr || (!isConflict && part.kind == MergePart::Kind::Conflict);
            isConflict = isConflict || part.kind == MergePart::Kind::Conflict;
            chosen = isFirst ? item : chosen;
        }
        line += part.mine.count(u'\n');
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_list->setCurrentItem(chosen);
}

qsizetype MergeDialog::conflict() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || m_parts[m_changes[row]].kind != MergePart::Kind::Conflict) {
        return -1;
    }
    const auto before = m_parts.first(m_changes[row]);
    return std::ranges::count(before, MergePart::Kind::Conflict, &MergePart::kind);
}

void MergeDialog::showChange()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        return;
    }
    const MergePart &part = m_parts[m_changes[row]];
    m_mine->setDiff(diffOf(part.base, part.mine));
    m_theirs->setDiff(diffOf(part.base, part.theirs));
    const qsizetype chosen = conflict();
    m_choiceRow->setEnabled(chosen >= 0);
    const MergeChoice automatic =
        part.kind == MergePart::Kind::Theirs ? MergeChoice::Theirs : MergeChoice::Mine; // what is done anyway
    m_buttons->button(static_cast<int>(m_choices.value(chosen, automatic)))->setChecked(true);
}

void MergeDialog::choose(MergeChoice choice)
{
    if (const qsizetype chosen = conflict(); chosen >= 0) {
        m_choices[chosen] = choice;
    }
}

} // namespace frontrow
