// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/historydialog.h"

#include "widgets/dialogs/dialogroom.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace frontrow {

namespace {

QString outcomeOf(const ExportRecord &record)
{
    if (record.isUndone) {
        return HistoryDialog::tr("undone");
    }
    if (!record.pushedTo.isEmpty()) {
        return HistoryDialog::tr("pushed to %1").arg(record.pushedTo);
    }
    if (!record.commit.isEmpty()) {
        return HistoryDialog::tr("committed to %1").arg(record.branch);
    }
    return HistoryDialog::tr("written");
}

QString wordFor(const RecordedFile &file)
{
    return file.before.isNull() ? HistoryDialog::tr("new")
        : file.after.isNull()   ? HistoryDialog::tr("removed")
                                : HistoryDialog::tr("changed");
}

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(tr("Nothing was published to this blog yet."), this))
    , m_undo(new QPushButton(tr("&Undo This Publishing"), this))
    , m_push(new QPushButton(tr("&Push"), this))
{
    setWindowTitle(tr("Publishing History"));
    constexpr int letters = 100;
    constexpr int lines = 26;
    resizeToText(*this, letters, lines);
    m_list->setAccessibleName(tr("What was published"));
    m_list->setHeaderLabels({tr("When"), tr("Post or file"), tr("What became of it")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    buttons->addButton(m_push, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::updateButtons);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const ExportRecord *record = chosen()) {
            Q_EMIT undoChosen(m_siteFolder, *record);
        }
    });
    connect(m_push, &QPushButton::clicked, this, [this] {
        if (const ExportRecord *record = chosen()) {
            Q_EMIT pushChosen(m_siteFolder, *record);
        }
    });
}

void HistoryDialog::setRecords(const QString &siteFolder, const QList<ExportRecord> &records)
{
    m_siteFolder = siteFolder;
    const ExportRecord *former = chosen();
    const QString id = former != nullptr ? former->id : QString();
    m_records = records;
    m_list->clear();
    m_list->setVisible(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    for (const ExportRecord &record : records) {
        const QString title = record.title.isEmpty() ? record.post.fileName() : record.title;
        auto *item = new QTreeWidgetItem(m_list,
            {QLocale().toString(record.time.toLocalTime(), QLocale::ShortFormat),
                record.isUndo ? tr("Undo of “%1”").arg(title) : title, outcomeOf(record)});
        for (const RecordedFile &file : record.files) {
            new QTreeWidgetItem(item, {QString(), file.path.toString(), wordFor(file)});
        }
        if (record.id == id || m_list->currentItem() == nullptr) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->resizeColumnToContents(0);
    updateButtons();
}

const ExportRecord *HistoryDialog::chosen() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const int row = m_list->indexOfTopLevelItem(item->parent() != nullptr ? item->parent() : item);
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

void HistoryDialog::updateButtons()
{
    const ExportRecord *record = chosen();
    m_undo->setEnabled(record != nullptr && !record->isUndone && !record->isUndo);
    m_push->setEnabled(record != nullptr && !record->commit.isEmpty() && record->pushedTo.isEmpty());
}

} // namespace frontrow
