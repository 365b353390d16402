// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportstore.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace frontrow {

/// What was exported to a blog, with the files of each export, and ways to take one back or to push it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(QWidget *parent = nullptr);

    /// \param siteFolder of the blog that \a records are of, the latest first
    void setRecords(const QString &siteFolder, const QList<ExportRecord> &records);

Q_SIGNALS:
    void undoChosen(const QString &siteFolder, const frontrow::ExportRecord &record);
    void pushChosen(const QString &siteFolder, const frontrow::ExportRecord &record);

private:
    [[nodiscard]] const ExportRecord *chosen() const;
    void updateButtons();

    QString m_siteFolder;
    QList<ExportRecord> m_records;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_undo;
    QPushButton *m_push;
};

} // namespace frontrow
