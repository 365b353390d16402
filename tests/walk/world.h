// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace frontrow::walk {

/// What a walk goes through: blogs, loose posts and pictures of its own, in one folder.
class World
{
public:
    /// Makes it in \a folder, or takes over what is there from a run before.
    World(const QString &folder, quint32 seed);

    [[nodiscard]] QString settingsFile() const { return m_folder + QStringLiteral("/settings.ini"); }
    [[nodiscard]] const QStringList &blogs() const { return m_blogs; }
    /// The posts and drafts of \a blog that are there now, absolute, sorted.
    [[nodiscard]] static QStringList postsOf(const QString &blog);
    /// Posts outside of any blog.
    [[nodiscard]] QStringList loosePosts() const;
    [[nodiscard]] QString looseFolder() const { return m_folder + QStringLiteral("/lose Blätter"); }
    /// Pictures to drop, absolute, sorted.
    [[nodiscard]] QStringList pictures() const;
    [[nodiscard]] QString pictureFolder() const { return m_folder + QStringLiteral("/slides"); }

private:
    void make(quint32 seed);
    void makeSampleBlog();

    QString m_folder;
    QStringList m_blogs;
};

} // namespace frontrow::walk
