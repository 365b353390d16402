// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/effectivesettings.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace frontrow {

/// The blog of the open post, or another one that the person looks at, read on a worker: at once with setBlog(),
/// again on refresh(). Latest wins.
class BlogReader : public QObject
{
    Q_OBJECT

public:
    explicit BlogReader(QObject *parent = nullptr);
    /// Stops the reading that runs and blocks until it has stopped.
    ~BlogReader() override;

    /// \param siteFolder empty for none. Nothing happens when it is the one that was set last.
    void setBlog(const QString &siteFolder);
    /// Reads the same blog again, after an export for one.
    void refresh();
    /// The same but for the facts: after a post was saved.
    void refreshPosts();
    /// refresh() when that is a while ago: another program may have changed the blog.
    void refreshIfOld();

    [[nodiscard]] const QString &siteFolder() const { return m_siteFolder; }
    /// The blog as it was read; without a folder where there is no blog, or the first reading is not done. Without
    /// facts as long as they have not been read once.
    [[nodiscard]] const BlogSnapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const BlogOverrides &overrides() const { return m_overrides; }
    /// Keeps them for this blog. Fails (Unwritable) with the former ones in force.
    [[nodiscard]] Result<void> choose(const BlogOverrides &overrides);
    /// Found, or said by the author.
    [[nodiscard]] EffectiveSettings effective() const { return effectiveSettingsOf(*m_snapshot, m_overrides); }
    /// What the form offers: what the blog's posts have, with the keys that the author wants.
    [[nodiscard]] FieldConventions formFields() const;

Q_SIGNALS:
    /// Another snapshot, or other overrides.
    void changed();
    /// While a reading takes longer: files done, and of how many.
    void progressed(qsizetype done, qsizetype all);

private:
    using Snapshot = std::shared_ptr<const BlogSnapshot>;

    void read(bool readsFacts);

    QString m_siteFolder;
    Snapshot m_snapshot = std::make_shared<const BlogSnapshot>();
    BlogOverrides m_overrides;
    QElapsedTimer m_age; ///< the time since the facts were read
    bool m_readsFacts = false; ///< the reading that runs, or ran last
    std::shared_ptr<ReadingProgress> m_progress;
    QTimer m_clock; ///< looks at the progress
    QFutureWatcher<Snapshot> m_watcher;
};

} // namespace frontrow
