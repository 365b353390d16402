// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogfacts.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace frontrow {

/// Reads, on a worker, what checks need to know about the blog of the open post. Latest wins.
class FactsReader : public QObject
{
    Q_OBJECT

public:
    explicit FactsReader(QObject *parent = nullptr);
    /// Blocks until the reading that runs is done.
    ~FactsReader() override;

    /// The blog that the open post is in or goes to; empty for none. Read when it is another one than before.
    void enter(const QString &siteFolder);
    /// Reads the same blog again: after an export.
    void refresh();
    /// The same when the last reading is a while ago: another program may have changed the blog.
    void refreshIfOld();
    /// Not read until the first reading is done.
    [[nodiscard]] const BlogFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void factsChanged();

private:
    QString m_siteFolder;
    BlogFacts m_facts;
    QElapsedTimer m_age;
    QFutureWatcher<BlogFacts> m_watcher;
};

} // namespace frontrow
