// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/find/changesdialog.h"

#include "widgets/dialogs/dialogroom.h"
#include "widgets/foreigntext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace frontrow {

ChangesDialog::ChangesDialog(const QString &title, const QString &text, QList<PostChanges> changes, QWidget *parent)
    : QDialog(parent)
    , m_changes(std::move(changes))
    , m_list(new QTreeWidget)
    , m_count(new QLabel)
{
    setWindowTitle(title);
    layOut(text);
    list();
    count();
    connect(m_list, &QTreeWidget::itemChanged, this, &ChangesDialog::count);
}

void ChangesDialog::layOut(const QString &text)
{
    auto *above = new QLabel(text);
    above->setTextFormat(Qt::PlainText);
    above->setWordWrap(true);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Before"), tr("After")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_button = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(above);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    constexpr int letters = 110;
    constexpr int lines = 28;
    resizeToText(*this, letters, lines);
}

void ChangesDialog::list()
{
    for (const PostChanges &post : std::as_const(m_changes)) {
        auto *item = new QTreeWidgetItem(m_list, {QStringLiteral("%1 — %2").arg(post.title, post.path)});
        item->setFlags(item->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
        item->setFirstColumnSpanned(true);
        item->setData(1, Qt::AccessibleTextRole, post.title); // it is a cell to screen readers
        for (const PostChange &change : post.changes) {
            auto *row =
                new QTreeWidgetItem(item, {QStringLiteral("%1: %2").arg(change.line).arg(change.before), change.after});
            row->setToolTip(0, toolTipOf(change.before));
            row->setToolTip(1, toolTipOf(change.after));
            row->setFlags((row->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsAutoTristate);
            row->setCheckState(0, Qt::Checked);
        }
        item->setCheckState(0, Qt::Checked);
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QList<PostChanges> ChangesDialog::chosen() const
{
    QList<PostChanges> chosen;
    for (int post = 0; post < m_list->topLevelItemCount(); ++post) {
        const QTreeWidgetItem *item = m_list->topLevelItem(post);
        PostChanges changes = m_changes[post];
        changes.changes.clear();
        for (int row = 0; row < item->childCount(); ++row) {
            if (item->child(row)->checkState(0) == Qt::Checked) {
                changes.changes.append(m_changes[post].changes[row]);
            }
        }
        if (!changes.changes.isEmpty()) {
            chosen.append(changes);
        }
    }
    return chosen;
}

void ChangesDialog::count()
{
    qsizetype places = 0;
    const QList<PostChanges> posts = chosen();
    for (const PostChanges &post : posts) {
        places += post.changes.size();
    }
    m_count->setText(tr("%n place(s)", nullptr, static_cast<int>(places)) + QStringLiteral(" · ")
        + tr("%n post(s)", nullptr, static_cast<int>(posts.size())));
}

} // namespace frontrow
