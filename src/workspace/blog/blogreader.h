// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogprofile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace frontrow {

/// What the blog of the open post is and teaches, read on a worker: at once when another blog is entered, again on
/// refresh(). Latest wins.
class BlogReader : public QObject
{
    Q_OBJECT

public:
    explicit BlogReader(QObject *parent = nullptr);
    /// Stops the reading that runs and blocks until it has stopped.
    ~BlogReader() override;

    /// \param siteFolder empty for a post that lies in no site.
    void enter(const QString &siteFolder);
    /// Reads the same blog again, after an export for one.
    void refresh();

    [[nodiscard]] const QString &siteFolder() const { return m_siteFolder; }
    /// Without a folder where there is no blog, or the first reading is not done.
    [[nodiscard]] const BlogProfile &profile() const { return m_profile; }
    [[nodiscard]] const BlogOverrides &overrides() const { return m_overrides; }
    /// Keeps them for this blog. Fails (Unwritable) with the former ones in force.
    [[nodiscard]] Result<void> choose(const BlogOverrides &overrides);
    /// Found, or chosen.
    [[nodiscard]] EffectiveSettings effective() const { return effectiveSettingsOf(m_profile, m_overrides); }
    /// Those of the blog with the chosen keys, or standardFieldConventions() where there are fewer than two posts.
    [[nodiscard]] const FieldConventions &conventions() const { return m_conventions; }

Q_SIGNALS:
    void conventionsChanged(const frontrow::FieldConventions &conventions);
    /// Another profile, or other choices.
    void profileChanged();
    /// While a reading takes longer: files done, and of how many.
    void progressed(qsizetype done, qsizetype all);

private:
    void take(const BlogProfile &profile);
    void announce();

    QString m_siteFolder;
    BlogProfile m_profile;
    BlogOverrides m_overrides;
    FieldConventions m_conventions = standardFieldConventions();
    std::shared_ptr<ReadingProgress> m_progress;
    QTimer m_clock; ///< looks at the progress
    QFutureWatcher<BlogProfile> m_watcher;
};

} // namespace frontrow
