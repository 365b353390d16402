// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/postsaver.h"

#include "base/atomicfile.h"
#include "workspace/document/diskworker.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/openpost.h"
#include "workspace/session/outsidechanges.h"
#include "workspace/session/stagedpictures.h"
#include "workspace/settings/settings.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

/// Makes the folder for posts of a blog that has none yet.
void makePostsFolder(const PostLocation &target)
{
    const QString folder = QFileInfo(target.file).absolutePath();
    if (!target.around.isEmpty() && QFileInfo(folder).fileName() == u"_posts") {
        QDir().mkpath(folder);
    }
}

} // namespace

PostSaver::PostSaver(const Parts &parts)
    : m_parts(parts)
{
}

void PostSaver::save(const Then &then)
{
    const PostDocument &document = m_parts.post.document;
    if (document.filePath().isEmpty() || document.isReadOnly()) {
        saveAs(then);
        return;
    }
    m_parts.disk.run([path = document.filePath()] { return hashOfFile(path, PostDocument::largestFile); },
        [this, then](const Result<ContentHash> &found) { overwrite(found, then); });
}

void PostSaver::saveAs(const Then &then)
{
    if (const std::optional<QString> path = m_parts.prompt.choosePostToWrite(proposedFile())) {
        write(*path, then);
    } else {
        then(false);
    }
}

/// Its own; without one, that which Jekyll wants in the blog.
QString PostSaver::proposedFile() const
{
    const OpenPost &post = m_parts.post;
    if (post.location.hasFile()) {
        return post.location.file;
    }
    if (!post.location.formerFile.isEmpty()) {
        return post.location.formerFile;
    }
    const QString path = post.place.address(FrontMatter::parse(post.document.text()), QDate::currentDate()).path;
    return post.location.blog().isEmpty()
        ? QDir(m_parts.settings.value(setting::lastFolder)).filePath(QFileInfo(path).fileName())
        : QDir(post.location.blog()).filePath(path);
}

/// \param found of the post's file now; null when there is none.
void PostSaver::overwrite(const Result<ContentHash> &found, const Then &then)
{
    if (!found) { // nobody knows what would be lost
        notifyFailure(found.error());
        then(false);
    } else if (!found->isNull() && *found != m_parts.post.document.savedHash()) {
        m_parts.outside.take(*found);
        then(false);
    } else if (mayEmptyFile()) {
        write(m_parts.post.document.filePath(), then);
    } else {
        then(false);
    }
}

bool PostSaver::mayEmptyFile() const
{
    const QFileInfo file(m_parts.post.document.filePath());
    const bool emptiesFile = m_parts.post.document.text().trimmed().isEmpty() && file.size() > 0;
    return !emptiesFile
        || m_parts.prompt.confirm(tr("Save an Empty Post"),
            tr("The text is empty, but “%1” is not. Saving would empty it.").arg(file.fileName()), tr("Save Empty"));
}

void PostSaver::write(const QString &path, const Then &then)
{
    OpenPost &post = m_parts.post;
    const PostLocation target = path == post.location.file
        ? post.location
        : PostLocation::ofFile(path, m_parts.settings.value(setting::exportSite));
    if (!post.location.hasFile()) {
        m_parts.staged.moveTo(target.place());
        makePostsFolder(target);
    }
    m_parts.outside.pause();
    const PostDocument::Snapshot text = post.document.snapshot();
    m_parts.disk.run(
        [file = target.file, bytes = text.bytes, ops = &m_parts.ops] { return replaceFile(file, bytes, *ops); },
        [this, target, text, then](const Result<void> &written) {
            finish(written, target, text);
            then(written.has_value());
        });
}

void PostSaver::notifyFailure(const Error &error)
{
    m_parts.notices.notify(Notice::Topic::File, Notice::Severity::Error, error.message,
        {{tr("Save As…"), [this] { Q_EMIT saveAsWanted(); }}});
}

void PostSaver::finish(const Result<void> &written, const PostLocation &target, const PostDocument::Snapshot &text)
{
    if (!written) {
        m_parts.outside.watch();
        notifyFailure(written.error());
        return;
    }
    m_parts.post.document.adoptSaved(target.file, text);
    m_parts.notices.dismiss(Notice::Topic::File);
    if (target.file == m_parts.post.location.file) {
        m_parts.outside.setWritten();
    } else {
        Q_EMIT moved(target);
    }
    Q_EMIT saved(text.bytes);
}

} // namespace frontrow
