// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/blogreader.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace frontrow {

/// A window with all that was found in the blog, and what of it the author can replace.
class BlogPage : public QWidget
{
    Q_OBJECT

public:
    /// \a reader outlives the page.
    explicit BlogPage(BlogReader &reader, QWidget *parent = nullptr);

    /// Another blog can be chosen: while no post of a blog is open.
    void setMayChoose(bool mayChoose);

Q_SIGNALS:
    /// A post is to be opened; absolute.
    void postChosen(const QString &file);
    /// The person says that another blog is meant.
    void otherBlogRequested();
    /// The person wants to see what another Markdown engine would do.
    void engineChangeRequested();

private:
    /// A heading and a form below it.
    QFormLayout *addSection(const QString &title);
    QLabel *addFact(QFormLayout *form, const QString &name);
    [[nodiscard]] QTreeWidget *makeList(const QStringList &columns, const QString &name);
    void addSite();
    void addPosts();
    void addNames();
    void addPictures();

    void showProfile();
    void showLists();

    BlogReader &m_reader;
    QVBoxLayout *m_column = nullptr; ///< holds the sections
    QLabel *m_title;
    QLabel *m_folder;
    QPushButton *m_other;
    QProgressBar *m_progress;
    QWidget *m_body;
    QLabel *m_theme = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_permalink = nullptr;
    QLabel *m_zone = nullptr;
    QLabel *m_visibility = nullptr;
    QLabel *m_redirects = nullptr;
    QLabel *m_collections = nullptr;
    QLabel *m_defaults = nullptr;
    QLabel *m_markdown = nullptr;
    QPushButton *m_engine = nullptr;
    QLabel *m_keys = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_readable = nullptr;
    QLabel *m_pictures = nullptr;
    QTreeWidget *m_unreadable = nullptr;
    QTreeWidget *m_tags = nullptr;
    QTreeWidget *m_categories = nullptr;
    QTreeWidget *m_folders = nullptr;
};

} // namespace frontrow
