// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/blogcontroller.h"

#include "site/jekyll/configedit.h"
#include "widgets/blog/blogpage.h"
#include "widgets/blog/enginedialog.h"
#include "widgets/blog/postpalette.h"
#include "workspace/blog/recentplaces.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <algorithm>
#include <utility>

namespace frontrow {

BlogController::BlogController(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_window(window)
    , m_reader(session.reader().blog())
    , m_palette(new PostPalette(&window))
{
    connect(&session, &PostSession::located, this, [this](const PostLocation &location) {
        if (location.isInBlog()) {
            m_settings.addRecentBlog(location.blog());
        }
        follow();
        if (m_page != nullptr) {
            m_page->setMayChoose(!location.isInBlog());
        }
    });
    connect(&session.document(), &PostDocument::modificationChanged, this, [this](bool isModified) {
        if (!isModified && !m_reader.snapshot().folder.isEmpty()) {
            m_session.reader().refreshPosts(); // it was saved
        }
    });
    connect(&m_reader, &BlogReader::changed, this, &BlogController::follow);
    connect(m_palette, &PostPalette::postChosen, this, &BlogController::openPost);
}

void BlogController::openChosen()
{
    if (const std::optional<QString> folder = m_prompt.chooseSite(blogFolder())) {
        openBlog(*folder);
    }
}

void BlogController::openBlog(const QString &folder)
{
    const QString blog = blogAround(folder);
    if (blog.isEmpty()) {
        m_session.notices().notify(Notice::Topic::Blog, Notice::Severity::Error,
            tr("“%1” is no Jekyll blog, and lies in none. Choose the folder that has _config.yml.").arg(folder),
            {{tr("Choose Another…"), [this] { openChosen(); }}});
        return;
    }
    m_session.notices().dismiss(Notice::Topic::Blog);
    m_settings.setValue(setting::exportSite, blog);
    m_settings.addRecentBlog(blog);
    Q_EMIT blogOpened();
    openPaletteOf(blog);
}

void BlogController::openPost(const QString &post)
{
    m_session.whenIdle([this, post] { m_session.open(post); });
}

void BlogController::showPage()
{
    if (m_reader.siteFolder().isEmpty()) {
        m_reader.setBlog(blogFolder());
    }
    if (m_page == nullptr) {
        m_page = new BlogPage(m_reader, &m_window);
        connect(m_page, &BlogPage::postChosen, this, &BlogController::openPost);
        connect(m_page, &BlogPage::otherBlogRequested, this, &BlogController::chooseBlog);
        connect(m_page, &BlogPage::engineChangeRequested, this,
            [this] { changeEngine(configLineFor(MarkdownChoice::of(m_reader.snapshot().config).engine)); });
    }
    m_page->setMayChoose(!m_session.location().isInBlog());
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void BlogController::changeEngine(const ConfigLine &line)
{
    if (m_reader.snapshot().folder.isEmpty()) {
        m_wantedLine = line;
        m_reader.setBlog(blogFolder());
    } else {
        showEngineDialog(line);
    }
}

void BlogController::showEngineDialog(const ConfigLine &line)
{
    QWidget *parent = m_page != nullptr && m_page->isVisible() ? m_page : &m_window;
    auto *dialog = new EngineDialog(m_reader.snapshot(), line, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EngineDialog::lineChosen, this, &BlogController::writeConfig);
    dialog->open();
}

void BlogController::writeConfig(const ConfigLine &line)
{
    const Result<ConfigChange> change = writeConfigLine(m_reader.siteFolder(), line);
    if (!change) {
        m_session.notices().notify(Notice::Topic::Blog, Notice::Severity::Error, change.error().message);
        return;
    }
    m_reader.refresh();
    const auto undo = [this, written = *change] {
        if (const Result<void> undone = undoConfigChange(written); !undone) {
            m_session.notices().notify(Notice::Topic::Blog, Notice::Severity::Error, undone.error().message);
            return;
        }
        m_session.notices().dismiss(Notice::Topic::Blog);
        m_reader.refresh();
    };
    m_session.notices().notify(Notice::Topic::Blog, Notice::Severity::Done,
        tr("_config.yml of the blog says “%1” now. Readers see it once you have committed and pushed that file.")
            .arg(line.toString()),
        {{tr("Undo"), undo}});
}

void BlogController::openPalette()
{
    if (blogFolder().isEmpty()) {
        chooseBlog();
    }
    const QString folder = m_reader.siteFolder().isEmpty() ? blogFolder() : m_reader.siteFolder();
    if (!folder.isEmpty()) {
        openPaletteOf(folder);
    }
}

void BlogController::openPaletteOf(const QString &blog)
{
    m_isPaletteWanted = true;
    const bool isRead = blog == m_reader.siteFolder();
    m_reader.setBlog(blog);
    if (isRead) {
        m_reader.refreshPosts(); // others may have written some meanwhile
    }
}

QString BlogController::blogFolder() const
{
    const QString own = m_session.location().blog();
    return own.isEmpty() ? m_settings.value(setting::exportSite) : own;
}

void BlogController::chooseBlog()
{
    if (const std::optional<QString> folder = m_prompt.chooseSite(blogFolder())) {
        m_reader.setBlog(*folder);
    }
}

void BlogController::follow()
{
    if (m_reader.siteFolder() == m_session.location().blog()) {
        m_session.staged().setFolder(m_reader.effective().pictureFolder);
    }
    if (!m_reader.snapshot().folder.isEmpty() && std::exchange(m_isPaletteWanted, false)) {
        const QString folder = m_reader.snapshot().folder;
        QList<IndexedPost> posts = m_reader.snapshot().index.posts;
        std::ranges::stable_partition(posts, [&](const IndexedPost &post) { // Return opens another post
            return folder + u'/' + post.path != m_session.document().filePath();
        });
        m_palette->openWith(folder, posts);
    }
    if (!m_reader.snapshot().folder.isEmpty() && m_wantedLine) {
        showEngineDialog(*std::exchange(m_wantedLine, std::nullopt));
    }
}

} // namespace frontrow
