// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/fieldhabits.h"

#include <QFutureWatcher>
#include <QObject>

namespace frontrow {

/// What the blog of the open post teaches, read on a worker: at once when another blog is entered, again on refresh().
class BlogReader : public QObject
{
    Q_OBJECT

public:
    explicit BlogReader(QObject *parent = nullptr);
    /// Blocks until the reading that runs is done.
    ~BlogReader() override;

    /// \param siteFolder empty for a post that lies in no site.
    void enter(const QString &siteFolder);
    /// Reads the same blog again, after an export for one.
    void refresh();
    /// Those of the blog, or standardFieldHabits() where there are fewer than two posts to learn from.
    [[nodiscard]] const FieldHabits &habits() const { return m_habits; }

Q_SIGNALS:
    void habitsChanged(const frontrow::FieldHabits &habits);

private:
    void setHabits(const FieldHabits &habits);

    QString m_siteFolder;
    FieldHabits m_habits = standardFieldHabits();
    QFutureWatcher<FieldHabits> m_watcher;
};

} // namespace frontrow
