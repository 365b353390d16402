// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/export.h"
#include "workspace/document/diskworker.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/recovery/postrecovery.h"
#include "workspace/recovery/versionkeeper.h"
#include "workspace/session/openpost.h"
#include "workspace/session/openpostreader.h"
#include "workspace/session/outsidechanges.h"
#include "workspace/session/pictureinsertion.h"
#include "workspace/session/postcommands.h"
#include "workspace/session/postsaver.h"
#include "workspace/session/sessionsteps.h"
#include "workspace/session/stagedpictures.h"

#include <QObject>

#include <functional>

namespace frontrow {

class Settings;
class UserPrompt;

/// One open post from its opening to its end: where it is, and the steps from a place to another. What happens to it
/// in a place is done by parts that share it (OpenPost) and are handed out here, since every view needs another few of
/// them: that, and not what it does itself, makes the class wide. It asks through UserPrompt.
class PostSession : public QObject
{
    Q_OBJECT

public:
    /// What follows a step, which did what it was for or not.
    using Then = std::function<void(bool isDone)>;

    /// All outlive the session.
    /// \param ops with which posts are saved.
    PostSession(Settings &settings, UserPrompt &prompt, QObject *parent = nullptr, FileOps &ops = FileOps::system());

    [[nodiscard]] PostDocument &document() { return m_post.document; }
    /// See OpenPost, here and below.
    [[nodiscard]] const PreviewFrame &frame() const { return m_post.frame; }
    [[nodiscard]] const PostLocation &location() const { return m_post.location; }
    [[nodiscard]] const PostPlace &place() const { return m_post.place; }
    [[nodiscard]] QString blogFolder() const { return m_post.location.blog(); }
    [[nodiscard]] QString language() const { return m_post.language(); }
    /// Rises with every post that is opened: what was begun during another visit is not for the post that is open now.
    [[nodiscard]] quint64 visit() const { return m_post.visit; }
    /// A post is open, saved or not.
    [[nodiscard]] bool isOpen() const { return m_post.location.isOpen(); }

    /// Where everything about the post is said.
    [[nodiscard]] NoticeCentre &notices() { return m_notices; }
    [[nodiscard]] OpenPostReader &reader() { return m_reader; }
    [[nodiscard]] PictureInsertion &pictures() { return m_pictures; }
    [[nodiscard]] StagedPictures &staged() { return m_staged; }
    /// What is kept of text that was not saved.
    [[nodiscard]] PostRecovery &recovery() { return m_recovery; }
    /// The earlier versions of the post.
    [[nodiscard]] VersionKeeper &versions() { return m_versions; }
    /// See PostCommands.
    bool change(const PostCommand &command, const QString &topic = QString())
    {
        return m_commands.change(command, topic);
    }
    void setField(const QString &path, const FieldValue &value) { m_commands.setField(path, value); }

    /// A step is under way: with a question open, or the disk at work. Each of the commands below gives false at once
    /// then, and true when it began a step, whose end finished() tells.
    [[nodiscard]] bool isBusy() const { return m_steps.isBusy(); }
    /// Calls \a command now, or after the step that is under way.
    void whenIdle(const std::function<void()> &command) { m_steps.whenIdle(command); }

    /// Opens \a path in place of the open post, which is saved, discarded or kept as the person says.
    bool open(const QString &path);
    /// \a opener sees a file that the person chose before it is opened as a post, and says whether it took it.
    void setOtherOpener(std::function<bool(const QString &path)> opener) { m_otherOpener = std::move(opener); }
    bool openChosen();
    /// A report of the blog that posts go to, else of the open post's; of none where neither is.
    bool startNew();
    bool save();
    bool saveAs();
    /// As save(), and calls \a then with finished().
    bool saveThen(const Then &then);
    /// Asks what is to become of changes before the window closes, and calls \a then with whether it may, with
    /// finished(). What was begun for the post is forgotten when it may.
    bool leave(const Then &then);
    /// Posts that lie in no blog of the author's go to the one in \a folder from now on, the open one with them.
    void chooseBlog(const QString &folder);

    /// What changes in the post's file is an export's or an undo's doing until endExport().
    void beginExport() { m_outside.beginExport(); }
    /// Looks at the file again, as it was adopted.
    void endExport() { m_outside.endExport(); }
    /// Takes over what an export did: its edits of \a text, which was the post's then, unless the text has them
    /// already; and the file it made, when that is the post's (PostLocation::followsExportTo()).
    void adoptExport(const ExportPlan &plan, const QString &text);
    /// Takes over that an export was undone by \a plan: the text stays as it is, and counts as saved when the file
    /// holds it. A post whose file the undo took away was never saved.
    void adoptUndo(const ExportPlan &plan);
    /// Looks whether files changed on disk: for the moment the window becomes active.
    void checkDisk();

Q_SIGNALS:
    /// The post is at \a location now, and everything that this session derives from it has followed. Also for another
    /// post, before opened().
    void located(const frontrow::PostLocation &location);
    /// Another post is open now.
    void opened();
    /// The step is over, and did what it was for or not: the post was opened, saved, or may go. The next may begin.
    void finished(bool isDone);
    /// Not isBusy() any more, and nothing waits.
    void idle();
    void pageChanged(const frontrow::PageFrame &page);
    void frameChanged(const frontrow::PreviewFrame &frame);

private:
    enum class Insertion {
        Another, ///< another post was opened
        Same, ///< the post is elsewhere now
    };

    void connectParts();
    bool begin(const std::function<void(const Then &then)> &step);
    void mayLeave(const Then &then);
    void afterSaving(bool isSaved, const Then &then);
    [[nodiscard]] bool openFile(const QString &path);
    void startReport(const QString &blog, const QString &text);
    bool openRecovered(const RecoveryRecord &record);
    void setLocation(const PostLocation &location, Insertion insertion);
    void leavePost();
    void dropPictures();
    [[nodiscard]] QString chosenBlog() const;
    [[nodiscard]] QString shownName() const;
    void takeFrame(const PreviewFrame &frame);

    Settings &m_settings;
    UserPrompt &m_prompt;
    NoticeCentre m_notices;
    SessionSteps m_steps;
    OpenPost m_post;
    PostRecovery m_recovery;
    VersionKeeper m_versions;
    PostCommands m_commands;
    StagedPictures m_staged;
    PictureInsertion m_pictures;
    OutsideChanges m_outside;
    OpenPostReader m_reader;
    std::function<bool(const QString &path)> m_otherOpener = [](const QString &) { return false; };
    bool m_isDiscarded = false; ///< the text is left without being saved, as the person said
    DiskWorker m_disk;
    PostSaver m_saver;
};

} // namespace frontrow
