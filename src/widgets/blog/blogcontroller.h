// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "workspace/blog/blogreader.h"

#include <QObject>

#include <optional>

class QWidget;

namespace frontrow {

class BlogPage;
class PostPalette;
class PostSession;
class Settings;
class UserPrompt;

/// Ties what is known of the blog to the session and to the views of it: the blog's page and the palette of posts.
class BlogController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link; \a window is the views' parent.
    BlogController(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window);

    [[nodiscard]] BlogReader &reader() { return m_reader; }

    /// Lets the person choose a blog and then one of its posts; new reports and posts of no blog go there from now on.
    void openChosen();
    /// The same with the blog that \a folder is, or lies in.
    void openBlog(const QString &folder);
    void showPage();
    /// Shows what the posts are with \a line in the blog's configuration, once the blog has been read, and writes it
    /// when the person says so.
    void changeEngine(const ConfigLine &line);
    /// Opens once the blog has been read.
    void openPalette();

Q_SIGNALS:
    /// A blog was opened, and is the first of the recent ones.
    void blogOpened();

private:
    /// The folder of the open post's blog, else the one that posts are exported to.
    [[nodiscard]] QString blogFolder() const;
    void chooseBlog();
    void openPost(const QString &post);
    /// Once \a blog has been read.
    void openPaletteOf(const QString &blog);
    void showEngineDialog(const ConfigLine &line);
    void writeConfig(const ConfigLine &line);
    void follow();

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    QWidget &m_window;
    BlogReader &m_reader; ///< the session's reader
    BlogPage *m_page = nullptr; ///< once it was opened
    PostPalette *m_palette;
    bool m_isPaletteWanted = false; ///< the blog is being read for it
    std::optional<ConfigLine> m_wantedLine; ///< the blog is being read for the dialog about it
};

} // namespace frontrow
