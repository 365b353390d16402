// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/export.h"
#include "workspace/blog/factsreader.h"
#include "workspace/blog/headerreader.h"
#include "workspace/document/fileguard.h"
#include "workspace/document/postdocument.h"
#include "workspace/pictures/pictureimporter.h"
#include "workspace/preview/previewpipeline.h"
#include "workspace/prompt/notice.h"
#include "workspace/recovery/postrecovery.h"
#include "workspace/session/postlocation.h"

#include <QMap>
#include <QObject>
#include <QTextCursor>
#include <QTimer>

#include <functional>
#include <optional>

namespace frontrow {

class Settings;
class UserPrompt;

/// One open post and all that happens to it: opening, saving, watching its file, reading it for the views, taking in
/// pictures, changing its front matter, exporting it. The views call it and listen; it asks through UserPrompt.
class PostSession : public QObject
{
    Q_OBJECT

public:
    /// All outlive the session.
    /// \param ops with which posts are saved.
    PostSession(Settings &settings, UserPrompt &prompt, QObject *parent = nullptr, FileOps &ops = FileOps::system());

    [[nodiscard]] PostDocument &document() { return m_document; }
    /// Of the newest revision of this post that was read; revision 0 before the first, with the front matter alone.
    [[nodiscard]] const PreviewFrame &frame() const { return m_frame; }
    [[nodiscard]] const PostLocation &location() const { return m_location; }
    /// What follows from location().
    [[nodiscard]] const PostPlace &place() const { return m_place; }
    [[nodiscard]] QString blogFolder() const { return m_location.blog(); }
    /// Rises with every post that is opened: what was begun during another visit is not for the post that is open now.
    [[nodiscard]] quint64 visit() const { return m_visit; }
    /// What is known about that blog.
    [[nodiscard]] const BlogFacts &facts() const { return m_facts.facts(); }
    [[nodiscard]] Spelling &spelling() { return *m_spelling; }
    /// Reads the post anew for the views: for settings that decide what they show.
    void readAgain() { requestFrame(); }
    /// A post is open, saved or not.
    [[nodiscard]] bool isOpen() const { return m_location.isOpen(); }
    /// A step that may decide where the post is (opening, starting, saving, asking whether to close) is under way, with
    /// a question open or the disk at work. No other begins meanwhile: each of these commands gives false at once.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Opens \a path in place of the open post, which is saved, discarded or kept as the person says.
    bool open(const QString &path);
    bool openChosen();
    /// A report of the blog that posts go to, else of the open post's; of none where neither is.
    bool startNew();
    bool save();
    bool saveAs();
    /// Posts that lie in no blog of the author's go to the one in \a folder from now on, the open one with them.
    void chooseBlog(const QString &folder);
    /// Asks what is to become of changes; false to stay.
    [[nodiscard]] bool mayClose();

    /// A command on the text: the edits that carry it out, or why not.
    using Command = std::function<Result<TextEdits>(QStringView post)>;
    /// Carries \a command out as one undo step, or as one with the last of the same \a topic (PostDocument::apply()).
    /// A refusal becomes a notice. True when the text is as wanted now.
    bool change(const Command &command, const QString &topic = QString());
    /// Changes one front matter value.
    void setField(const QString &path, const FieldValue &value);
    /// Makes \a source, staged, the header's image, in one undo step with what must become of the credit (see
    /// switchHeaderImage()); a notice says what did.
    void setHeaderImage(const PictureSource &source);
    void chooseHeaderImage();
    /// A picture file that the person chooses.
    std::optional<QString> choosePicture();
    /// Writes the path of \a source, staged, into the field at \a path.
    void setPictureField(const QString &path, const PictureSource &source);
    /// Shows \a source, staged, in place of picture \a image of the figure with index \a figure in frame().
    void replacePicture(qsizetype figure, qsizetype image, const PictureSource &source);
    /// Names the staged picture of the figure with index \a figure anew after its caption, when it is named after
    /// \a former, the caption it had; in one undo step with the last edit. Pictures of the blog keep their names.
    void followCaption(qsizetype figure, const QString &former);
    /// Gives the staged picture \a image of the figure with index \a figure the name \a name, made a slug; false when
    /// it is the blog's already, or none.
    bool renamePicture(qsizetype figure, qsizetype image, const QString &name);
    /// The picture waits for export, so that its name may change.
    [[nodiscard]] bool isStaged(const QString &source) const;
    /// The file that the staged picture \a source was made from; empty when there is none.
    [[nodiscard]] QString originalOf(const QString &source) const;
    /// The language of the post as it, else its blog, says it; may be empty.
    [[nodiscard]] QString language() const;
    /// What is kept of text that was not saved.
    [[nodiscard]] PostRecovery &recovery() { return m_recovery; }
    /// Says \a text as a passing notice.
    void tell(const QString &text);
    /// Takes the header's image and its credit out; the keys stay.
    void removeHeaderImage();
    /// Takes \a sources in as figures, in one undo step, between the blocks nearest to \a offset. Before anything is
    /// fetched from an address, the person is asked.
    void addPictures(const QList<PictureSource> &sources, qsizetype offset);
    /// Stops taking pictures in; nothing of what was under way gets into the text.
    void cancelPictures() { m_importer.cancel(); }
    /// Where addPictures() would put them.
    [[nodiscard]] qsizetype dropOffsetNear(qsizetype offset) const;

    /// What changes in the post's file is an export's or an undo's doing until endExport().
    void beginExport() { m_isExporting = true; }
    /// Looks at the file again, as it was adopted.
    void endExport();
    /// Takes over what an export did: its edits of \a text, which was the post's then, unless the text has them
    /// already; and the file it made, when that is the post's (PostLocation::followsExportTo()).
    void adoptExport(const ExportPlan &plan, const QString &text);
    /// Takes over that an export was undone: the text stays as it is, and counts as saved when the file holds it. A
    /// post whose file the undo took away was never saved.
    void adoptUndo();
    /// Pictures that were staged under the title that the post had move to the folder of the one it has, at once
    /// instead of when nobody has typed for a moment.
    void settleTitle();
    /// Where pictures of a post that has none yet go, as PictureFolders::usual.
    void setPictureFolder(const QString &folder);
    /// Reads again what the blog teaches, after its author has said something else.
    void readBlogAgain()
    {
        m_header.refresh();
        m_facts.refresh();
    }
    /// Looks whether the file changed on disk: for the moment the window becomes active.
    void lookAtDisk();

Q_SIGNALS:
    /// The post is at \a location now, and everything that this session derives from it has followed. Also for another
    /// post, before opened().
    void located(const frontrow::PostLocation &location);
    /// Another post is open now.
    void opened();
    /// Not isBusy() any more.
    void idle();
    /// The page to show, often ahead of frame() (see PreviewPipeline::pageReady()).
    void pageChanged(const frontrow::PageFrame &page);
    void frameChanged(const frontrow::PreviewFrame &frame);
    void noticed(const frontrow::Notice &notice);
    /// What a notice of \a topic said is over.
    void settled(const QString &topic);
    /// \a done of \a total pictures are taken in; equal when nothing is under way any more.
    void picturesProgressed(qsizetype done, qsizetype total);
    /// Pictures arrived as figures; the last ends at \a offset.
    void figuresInserted(const frontrow::IntakeResult &arrived, qsizetype offset);
    /// The figure at \a offset shows another picture, the one that \a arrived has.
    void pictureReplaced(const frontrow::IntakeResult &arrived, qsizetype offset);

private:
    struct PendingPictures
    {
        bool isHeaderImage = false;
        QString field; ///< that gets the picture's path; empty for figures
        std::optional<qsizetype> replacedImage; ///< of the figure at `place`
        QTextCursor place; ///< moves with the text while the pictures are read
        IntakeResult result;
        bool isRead = false;
    };

    /// A step of isBusy() as long as it lives.
    class Step;
    enum class Arrival {
        Another, ///< another post was opened
        Same, ///< the post is elsewhere now
    };

    void connectParts();
    void enter(const PostLocation &location, Arrival arrival);
    void dropPictures();
    void discardStaged();
    void leavePost();
    [[nodiscard]] QString chosenBlog() const;
    [[nodiscard]] bool openFile(const QString &path);
    [[nodiscard]] bool saveHere();
    [[nodiscard]] bool saveElsewhere();
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] QString proposedFile() const;
    [[nodiscard]] QString shownName() const;
    void watchFile();
    void catchUp();
    [[nodiscard]] bool isStaged(const RepoPath &path) const;
    [[nodiscard]] QList<PictureReference> references() const;
    [[nodiscard]] QList<PictureReference> referencesIn(const QString &text) const;
    void whenIdle(const std::function<void()> &work);
    [[nodiscard]] QString pictureHomeAt(const PostPlace &place) const;
    void movePictures(const QString &home);
    [[nodiscard]] TextEdits editsThatMove(const QString &home);
    void requestFrame();
    void showFrame(const PreviewFrame &frame);
    bool openRecovered(const RecoveryRecord &record);
    bool write(const QString &path);
    bool isSafeToOverwrite();
    void fileChanged(const ContentHash &found);
    void takeFileChange(const ContentHash &found);
    void fileRemoved();
    void setAccess(PostLocation::Access access);
    void picturesRead(quint64 ticket, const IntakeResult &result);
    void insertWaitingPictures();
    void insertHeaderImage(const IntakeResult &picture);
    void sayWhatBecame(CreditFate fate, const CreditText &former);
    [[nodiscard]] QList<PictureSource> withoutRefused(QList<PictureSource> sources);
    void requestIntake(const PendingPictures &pending, const QList<PictureSource> &sources, const QString &heading);
    void insertPictures(const PendingPictures &pending);
    [[nodiscard]] PictureHabit habitFor(const PendingPictures &pending) const;
    void say(
        Notice::Severity severity, const QString &topic, const QString &text, const QList<NoticeAction> &actions = {});

    Settings &m_settings;
    UserPrompt &m_prompt;
    FileOps &m_ops;
    PostDocument m_document;
    PostLocation m_location;
    PostPlace m_place = m_location.place();
    quint64 m_visit = 0;
    bool m_isBusy = false;
    bool m_isExporting = false;
    bool m_isDiscarded = false; ///< the text is left without being saved, as the person said
    bool m_isDiskWaiting = false; ///< the file changed while busy or exporting
    QList<std::function<void()>> m_waiting; ///< for isBusy() to end
    QString m_pictureHome; ///< folder of the blog for which pictures of a post without a file were staged
    QTimer m_titlePause;
    PreviewFrame m_frame;
    QMap<quint64, PendingPictures> m_pending;
    quint64 m_lastTicket = 0;
    QList<RepoPath> m_stagedHere; ///< during this visit
    bool m_isFormWaiting = false; ///< the change that is being made comes from a form
    PostRecovery m_recovery;
    FileGuard m_guard;
    PictureImporter m_importer;
    HeaderReader m_header;
    FactsReader m_facts;
    QString m_pictureFolder = QStringLiteral("images/:slug");
    std::shared_ptr<Spelling> m_spelling = std::make_shared<Spelling>();
    PreviewPipeline m_pipeline;
};

} // namespace frontrow
