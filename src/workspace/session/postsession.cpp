// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/postsession.h"

#include "base/atomicfile.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/editsleft.h"
#include "workspace/session/reportbeginning.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace frontrow {

using Severity = Notice::Severity;
using Topic = Notice::Topic;

PostSession::PostSession(Settings &settings, UserPrompt &prompt, QObject *parent, FileOps &ops)
    : QObject(parent)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_recovery(m_post.document, prompt, m_notices)
    , m_versions(m_post.document, m_notices)
    , m_commands(m_post, m_notices)
    , m_staged(m_post, m_notices)
    , m_pictures(m_post, m_commands, m_staged, m_notices, settings, prompt, m_steps)
    , m_outside(m_post, m_versions, m_notices, prompt, m_steps)
    , m_reader(m_post, settings)
    , m_saver({m_post, m_outside, m_staged, m_notices, settings, prompt, m_disk, ops})
{
    connectParts();
}

void PostSession::connectParts()
{
    connect(&m_reader, &OpenPostReader::pageRead, this, &PostSession::pageChanged);
    connect(&m_reader, &OpenPostReader::frameRead, this, &PostSession::takeFrame);
    connect(&m_steps, &SessionSteps::finished, this, &PostSession::finished);
    connect(&m_steps, &SessionSteps::idle, this, &PostSession::idle);
    connect(&m_outside, &OutsideChanges::accessChanged, this, [this] { Q_EMIT located(m_post.location); });
    connect(&m_outside, &OutsideChanges::saveWanted, this, &PostSession::save);
    connect(&m_saver, &PostSaver::moved, this,
        [this](const PostLocation &location) { setLocation(location, Insertion::Same); });
    connect(&m_saver, &PostSaver::saved, &m_versions,
        [this](const QByteArray &bytes) { m_versions.keep(PostVersion::Kind::Saved, bytes); });
    connect(&m_saver, &PostSaver::saveAsWanted, this, &PostSession::saveAs);
    connect(&m_recovery, &PostRecovery::opened, this, &PostSession::openRecovered);
    connect(&m_recovery, &PostRecovery::triedAgain, this, [this] { open(m_post.document.filePath()); });
}

/// Begins \a step, which calls what it is given when it is over; false, with nothing begun, while another is under way.
bool PostSession::begin(const std::function<void(const Then &then)> &step)
{
    if (!m_steps.begin()) {
        return false;
    }
    step([this](bool isDone) { m_steps.end(isDone); });
    return true;
}

bool PostSession::open(const QString &path)
{
    return begin(
        [&](const Then &then) { mayLeave([this, path, then](bool mayLeave) { then(mayLeave && openFile(path)); }); });
}

bool PostSession::openChosen()
{
    return begin([&](const Then &then) {
        const std::optional<QString> path = m_prompt.choosePost(m_settings.value(setting::lastFolder));
        if (!path || m_otherOpener(*path)) {
            then(false);
            return;
        }
        mayLeave([this, path = *path, then](bool mayLeave) { then(mayLeave && openFile(path)); });
    });
}

bool PostSession::openFile(const QString &path)
{
    if (const Result<void> read = m_post.document.open(path); !read) {
        m_isDiscarded = false;
        m_notices.notify(Topic::File, Severity::Error, read.error().message);
        return false;
    }
    sweepLeftovers(QFileInfo(m_post.document.filePath()).absolutePath());
    setLocation(PostLocation::ofFile(m_post.document.filePath(), chosenBlog()), Insertion::Another);
    return true;
}

bool PostSession::startNew()
{
    return begin([&](const Then &then) {
        const bool isOfAuthor = m_post.location.kind != PostLocation::Kind::Sample;
        const QString blog = chosenBlog().isEmpty() && isOfAuthor ? blogFolder() : chosenBlog();
        m_disk.run([blog, title = tr("New report")] { return ReportBeginning::of(blog, title); },
            [this, blog, then](const ReportBeginning &made) {
                mayLeave([this, blog, made, then](bool mayLeave) {
                    if (mayLeave) {
                        startReport(blog, made.text);
                        if (!made.problem.isEmpty()) {
                            m_notices.notify(Topic::File, Severity::Warning, made.problem);
                        }
                    }
                    then(mayLeave);
                });
            });
    });
}

void PostSession::startReport(const QString &blog, const QString &text)
{
    m_post.document.startNew(text);
    const QString key = QStringLiteral("untitled-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    setLocation(PostLocation::untitled(key, blog), Insertion::Another);
}

bool PostSession::openRecovered(const RecoveryRecord &record)
{
    if (QFileInfo(record.postFile).isFile()) {
        return open(record.postFile);
    }
    return begin([&](const Then &then) {
        mayLeave([this, record, then](bool mayLeave) {
            if (mayLeave) {
                m_post.document.startNew(QString());
                setLocation(PostLocation::recovered(record.key, record.postFile, chosenBlog()), Insertion::Another);
                m_recovery.restore();
            }
            then(mayLeave);
        });
    });
}

bool PostSession::save()
{
    return begin([this](const Then &then) { m_saver.save(then); });
}

bool PostSession::saveAs()
{
    return begin([this](const Then &then) { m_saver.saveAs(then); });
}

bool PostSession::saveThen(const Then &then)
{
    return begin([&](const Then &end) {
        connect(this, &PostSession::finished, this, then, Qt::SingleShotConnection);
        m_saver.save(end);
    });
}

bool PostSession::leave(const Then &then)
{
    return begin([&](const Then &end) {
        connect(this, &PostSession::finished, this, then, Qt::SingleShotConnection);
        mayLeave([this, end](bool mayLeave) {
            if (mayLeave) {
                dropPictures();
            }
            end(mayLeave);
        });
    });
}

/// Asks what is to become of changes; \a then hears whether the post may go.
void PostSession::mayLeave(const Then &then)
{
    if (!isOpen() || !m_post.document.isModified()) {
        then(true);
        return;
    }
    switch (m_prompt.askToSave(shownName())) {
    case UserPrompt::SaveChoice::Save:
        m_saver.save([this, then](bool isSaved) { afterSaving(isSaved, then); });
        break;
    case UserPrompt::SaveChoice::Discard:
        m_isDiscarded = true;
        m_versions.keepTyped();
        then(true);
        break;
    case UserPrompt::SaveChoice::Cancel:
        then(false);
        break;
    }
}

/// What was typed while the disk was at work is no more to be lost than the rest.
void PostSession::afterSaving(bool isSaved, const Then &then)
{
    if (isSaved) {
        mayLeave(then);
    } else {
        then(false);
    }
}

/// What a person knows the post by.
QString PostSession::shownName() const
{
    if (m_post.location.hasFile()) {
        return QFileInfo(m_post.location.file).fileName();
    }
    const QString title = FrontMatter::parse(m_post.document.text()).value(u"title").toString();
    return title.isEmpty() ? tr("Untitled") : title;
}

/// That posts go to which lie in no blog of the author's.
QString PostSession::chosenBlog() const
{
    return m_settings.value(setting::exportSite);
}

/// The one way from a place to another. The document has its text and its file already.
void PostSession::setLocation(const PostLocation &location, Insertion insertion)
{
    const PictureRoots before = m_post.place.pictures;
    if (insertion == Insertion::Another) {
        dropPictures();
    }
    const QList<PictureReference> referenced =
        insertion == Insertion::Same ? m_post.references() : QList<PictureReference>();
    m_post.setLocation(location);
    if (insertion == Insertion::Another) {
        leavePost();
    } else if (const Result<void> carried = carryPictures(referenced, before, m_post.place); !carried) {
        m_notices.notify(Topic::Pictures, Severity::Warning, carried.error().message);
    }
    m_outside.watch();
    if (m_post.location.hasFile()) {
        m_settings.addRecentPost(m_post.location.file);
        m_settings.setValue(setting::lastFolder, QFileInfo(m_post.location.file).absolutePath());
    }
    m_reader.followLocation();
    m_recovery.setPost(m_post.place.key()); // which decides whether the document is read-only
    insertion == Insertion::Another ? m_versions.setPost(m_post.place.key()) : m_versions.follow(m_post.place.key());
    if (m_post.document.isReadOnly()) {
        m_post.location.access = PostLocation::Access::ReadOnly;
    }
    Q_EMIT located(m_post.location);
    if (insertion == Insertion::Another) {
        Q_EMIT opened();
    }
}

/// Lets go of what was begun for the post before.
void PostSession::leavePost()
{
    ++m_post.visit;
    m_post.isFormAtWork = false;
    m_outside.forget();
    m_staged.begin();
    m_post.frame = PreviewFrame();
    m_post.frame.frontMatter = FrontMatter::parse(m_post.document.text());
    for (const Topic topic : {Topic::File, Topic::Pictures, Topic::Credit}) {
        m_notices.dismiss(topic);
    }
}

/// Those that are under way, or wait for a frame to be put into the text; with text that is discarded, its own, too.
void PostSession::dropPictures()
{
    m_pictures.drop();
    const bool isNeverSaved = m_post.location.kind == PostLocation::Kind::Untitled;
    if (std::exchange(m_isDiscarded, false) || isNeverSaved) {
        m_staged.discard();
    }
    m_staged.leave();
}

void PostSession::chooseBlog(const QString &folder)
{
    m_settings.setValue(setting::exportSite, folder);
    if (m_post.location.mayChooseBlog() && m_post.location.goesTo != folder) {
        whenIdle([this, folder, visit = m_post.visit] {
            if (visit == m_post.visit) {
                PostLocation location = m_post.location;
                location.goesTo = folder;
                setLocation(location, Insertion::Same);
            }
        });
    }
}

void PostSession::takeFrame(const PreviewFrame &frame)
{
    Q_EMIT frameChanged(frame);
    m_pictures.insertWaiting();
    m_staged.followTitle();
}

void PostSession::checkDisk()
{
    m_outside.check();
    m_reader.refreshOldBlog();
}

void PostSession::adoptExport(const ExportPlan &plan, const QString &text)
{
    whenIdle([this, plan, text, visit = m_post.visit] {
        if (visit != m_post.visit) {
            return;
        }
        PostDocument &document = m_post.document;
        if (const TextEdits edits = editsLeft(plan.edits, text, document.text()); !edits.isEmpty()) {
            document.apply(edits);
        }
        const auto post = std::ranges::find(plan.files, plan.post, &ExportFile::path);
        if (m_post.location.followsExportTo(plan.siteFolder) && post != plan.files.end()) {
            document.follow(QDir(plan.siteFolder).filePath(plan.post.toString()), post->after);
            PostLocation exported = PostLocation::ofFile(document.filePath(), chosenBlog());
            exported.key = m_post.location.key; // for an undo that takes the file away
            setLocation(exported, Insertion::Same);
        }
        m_versions.keep(PostVersion::Kind::Published, document.snapshot().bytes);
        m_reader.refreshBlog();
        m_reader.readAgain();
    });
}

void PostSession::adoptUndo(const ExportPlan &plan)
{
    whenIdle([this, plan] {
        PostDocument &document = m_post.document;
        const ContentHash found = hashOfFile(document.filePath(), PostDocument::largestFile).value_or(ContentHash());
        const bool isOfUndo = std::ranges::find(plan.files, found, &ExportFile::after) != plan.files.end();
        if (!m_post.location.hasFile() || !isOfUndo) { // another program's change is told by endExport()
            m_reader.refreshBlog();
            return;
        }
        if (!found.isNull()) {
            document.follow(document.filePath(), found);
            m_outside.watch();
        } else {
            document.follow(QString(), ContentHash());
            const QString key = m_post.location.key.isEmpty() ? m_post.place.key() : m_post.location.key;
            setLocation(PostLocation::untitled(key, m_post.location.blog()), Insertion::Same);
            m_staged.begin();
        }
        m_reader.refreshBlog();
    });
}

} // namespace frontrow
