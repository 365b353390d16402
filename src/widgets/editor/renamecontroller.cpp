// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/renamecontroller.h"

#include "post/editing/headingwords.h"
#include "site/blog/blogfacts.h"
#include "widgets/editor/posteditor.h"
#include "widgets/find/changesdialog.h"
#include "workspace/blog/blogreader.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/publish/rewriting.h"
#include "workspace/session/postsession.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <expected>
#include <utility>

namespace frontrow {

RenameController::RenameController(PostSession &session, UserPrompt &prompt, const BlogReader &blog, PostEditor &editor,
    Rewriting &rewriting, QWidget &window)
    : m_session(session)
    , m_prompt(prompt)
    , m_blog(blog)
    , m_editor(editor)
    , m_rewriting(rewriting)
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &RenameController::takeFound);
    connect(&session, &PostSession::frameChanged, this, [this] {
        if (const auto command = std::exchange(m_waiting, nullptr)) {
            command();
        }
    });
}

RenameController::~RenameController()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void RenameController::rename()
{
    if (m_session.frame().revision == m_session.document().revision()) {
        renameAt(m_editor.caret());
    } else {
        m_waiting = [this] { rename(); };
    }
}

void RenameController::renameAt(qsizetype offset)
{
    const PreviewFrame &frame = m_session.frame();
    const QList<Heading> &outline = frame.body.outline;
    const auto after =
        std::ranges::upper_bound(outline, offset, {}, [](const Heading &heading) { return heading.source.start; });
    if (after == outline.begin() || m_watcher.isRunning()) {
        m_session.notices().inform(tr("There is no heading at the caret or above it."));
        return;
    }
    if (m_session.document().isReadOnly()) {
        m_session.notices().inform(tr("This post can only be read here, so its headings stay."));
        return;
    }
    const TextRange heading = std::prev(after)->source;
    const std::optional<TextRange> words = headingWords(frame.text, heading);
    if (frame.revision != m_session.document().revision() || !words) {
        m_session.notices().inform(words ? tr("The text has just changed. Rename the heading again.")
                                         : tr("This heading is HTML, or has several lines. Change it in the text."));
        return;
    }
    ask(heading, *words);
}

LinkingBlog RenameController::blog() const
{
    const BlogSnapshot &snapshot = m_blog.snapshot();
    LinkingBlog blog;
    blog.config = m_session.place().config;
    blog.choice = MarkdownChoice::of(blog.config);
    blog.liquid = m_session.reader().facts().liquid;
    if (!m_session.document().filePath().isEmpty() && m_session.place().siteFolder == snapshot.folder) {
        blog.folder = snapshot.folder;
        blog.posts = snapshot.index.posts;
    }
    return blog;
}

void RenameController::ask(const TextRange &heading, TextRange words)
{
    const PreviewFrame &frame = m_session.frame();
    const LinkedPost post{frame.text, m_session.place().pathInSite(), frame.pageUrl};
    const quint64 revision = frame.revision;
    const QString former = slice(post.text, words).toString();
    m_visit = m_session.visit();
    const std::optional<QString> wanted =
        m_prompt.askForText(tr("Rename Heading"), tr("The words of the heading; links to it follow:"), former);
    if (!wanted || *wanted == former) {
        return;
    }
    const QString title = tr("Rename “%1”").arg(former);
    m_watcher.setFuture(QtConcurrent::run([post, heading, revision, title, words = *wanted, blog = blog()] {
        Found found{renameHeading(post, heading, words, blog), {}, revision, title};
        if (found.rename) {
            found.others = fragmentChanges(post, found.rename->ids, blog);
        }
        return found;
    }));
}

void RenameController::takeFound()
{
    const Found found = m_watcher.result();
    if (m_visit != m_session.visit()) {
        return;
    }
    if (!found.rename) {
        m_session.notices().inform(found.rename.error().message);
        return;
    }
    const Rewrite rewrite{m_blog.snapshot().folder, found.title, found.others, found.revision, found.rename->edits};
    if (found.others.isEmpty()) {
        m_rewriting.write(rewrite);
        return;
    }
    auto *dialog = new ChangesDialog(found.title,
        tr("Links in other posts lead to this heading, or to one that is counted after it. They are changed with it "
           "unless you leave them out; then they lead nowhere, or elsewhere."),
        found.others, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rewrite] {
        Rewrite chosen = rewrite;
        chosen.others = dialog->chosen();
        m_rewriting.write(chosen);
    });
    dialog->open();
}

} // namespace frontrow
