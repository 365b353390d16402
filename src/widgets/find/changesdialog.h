// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/postchange.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace frontrow {

/// Shows changes of several posts, each with its line before and after, and lets the person leave some out.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param title what is done. \param text a sentence above the changes
    ChangesDialog(const QString &title, const QString &text, QList<PostChanges> changes, QWidget *parent);

    /// The changes that are ticked; posts without are left out.
    [[nodiscard]] QList<PostChanges> chosen() const;

private:
    void layOut(const QString &text);
    void list();
    void count();

    QList<PostChanges> m_changes;
    QTreeWidget *m_list;
    QLabel *m_count;
    QPushButton *m_button;
};

} // namespace frontrow
