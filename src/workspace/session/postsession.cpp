// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/postsession.h"

#include "base/atomicfile.h"
#include "base/fileops.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "site/blog/newpost.h"
#include "workspace/document/whiledrawn.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/settings/settings.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace frontrow {

namespace {

/// What a person sees of a picture's problem list.
QString joined(const QList<Error> &problems)
{
    QStringList sentences;
    for (const Error &problem : problems) {
        sentences.append(problem.message);
    }
    return sentences.join(u'\n');
}

/// Those of \a edits, which are of \a before, that \a now lacks: all or none. What was typed meanwhile moves nothing
/// that stands before it; where it stands among them, they are left out.
TextEdits editsLeft(const TextEdits &edits, const QString &before, const QString &now)
{
    if (edits.isEmpty()) {
        return {};
    }
    const QString after = applied(edits, before);
    const qsizetype behind = before.size() - edits.constLast().range.end(); // letters
    const bool isDone = now.startsWith(QStringView(after).chopped(behind));
    const bool isInPlace = now.startsWith(QStringView(before).chopped(behind));
    return !isDone && isInPlace ? edits : TextEdits();
}

/// The folder for posts of a blog that has none yet.
void makeShelf(const PostLocation &target)
{
    const QString folder = QFileInfo(target.file).absolutePath();
    if (!target.around.isEmpty() && QFileInfo(folder).fileName() == u"_posts") {
        QDir().mkpath(folder);
    }
}

} // namespace

PostSession::PostSession(Settings &settings, UserPrompt &prompt, QObject *parent, FileOps &ops)
    : QObject(parent)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_ops(ops)
    , m_recovery(m_document, prompt)
{
    connectParts();
}

void PostSession::connectParts()
{
    connect(&m_document, &PostDocument::textChanged, this, &PostSession::requestFrame);
    connect(&m_pipeline, &PreviewPipeline::pageReady, this, &PostSession::pageChanged);
    connect(&m_pipeline, &PreviewPipeline::frameReady, this, &PostSession::showFrame);
    connect(&m_guard, &FileGuard::changed, this, &PostSession::fileChanged);
    connect(&m_guard, &FileGuard::removed, this, &PostSession::fileRemoved);
    connect(&m_guard, &FileGuard::startedPolling, this, [this] {
        say(Notice::Severity::Information, QStringLiteral("watch"),
            tr("The system watches no more files for Frontrow, so it looks at the post's file every two seconds."));
    });
    connect(&m_recovery, &PostRecovery::noticed, this, &PostSession::noticed);
    connect(&m_recovery, &PostRecovery::settled, this, &PostSession::settled);
    connect(&m_recovery, &PostRecovery::opened, this, &PostSession::openRecovered);
    connect(&m_recovery, &PostRecovery::triedAgain, this, [this] { open(m_document.filePath()); });
    connect(&m_importer, &PictureImporter::progressed, this, &PostSession::picturesProgressed);
    connect(&m_importer, &PictureImporter::finished, this, &PostSession::picturesRead);
    connect(&m_header, &HeaderReader::cluesChanged, this, &PostSession::requestFrame);
    connect(&m_facts, &FactsReader::factsChanged, this, [this] {
        m_place.config = m_location.place().config; // the author may have said who builds the blog
        requestFrame();
    });
    using namespace std::chrono_literals;
    m_titlePause.setSingleShot(true);
    m_titlePause.setInterval(1s); // a title is not given before its last word
    connect(&m_titlePause, &QTimer::timeout, this, &PostSession::settleTitle);
}

class PostSession::Step
{
public:
    /// Only while the session is not busy.
    explicit Step(PostSession &session)
        : m_session(session)
    {
        m_session.m_isBusy = true;
    }
    ~Step()
    {
        m_session.m_isBusy = false;
        m_session.catchUp();
    }
    Q_DISABLE_COPY_MOVE(Step)

private:
    PostSession &m_session;
};

/// What waited for the end of a step.
void PostSession::catchUp()
{
    while (!m_isBusy && !m_waiting.isEmpty()) {
        m_waiting.takeFirst()();
    }
    if (m_isBusy) {
        return;
    }
    insertWaitingPictures();
    if (m_isDiskWaiting && !m_isExporting) {
        m_isDiskWaiting = false;
        watchFile();
        m_guard.look();
    }
    Q_EMIT idle();
}

void PostSession::whenIdle(const std::function<void()> &work)
{
    if (m_isBusy) {
        m_waiting.append(work);
    } else {
        work();
    }
}

bool PostSession::open(const QString &path)
{
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    return openFile(path);
}

bool PostSession::openFile(const QString &path)
{
    if (!mayLeave()) {
        return false;
    }
    if (const Result<void> read = m_document.open(path); !read) {
        m_isDiscarded = false;
        say(Notice::Severity::Error, QStringLiteral("file"), read.error().message);
        return false;
    }
    sweepLeftovers(QFileInfo(m_document.filePath()).absolutePath());
    enter(PostLocation::ofFile(m_document.filePath(), chosenBlog()), Arrival::Another);
    return true;
}

bool PostSession::openChosen()
{
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    const std::optional<QString> path = m_prompt.choosePost(m_settings.value(setting::lastFolder));
    return path && openFile(*path);
}

bool PostSession::startNew()
{
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    if (!mayLeave()) {
        return false;
    }
    const bool isOfAuthor = m_location.kind != PostLocation::Kind::Sample;
    const QString blog = chosenBlog().isEmpty() && isOfAuthor ? blogFolder() : chosenBlog();
    const QString title = tr("New report");
    m_document.startNew(whileDrawn([&] { return newPostOf(blog, title, QDate::currentDate()); }));
    enter(
        PostLocation::untitled(QStringLiteral("untitled-") + QUuid::createUuid().toString(QUuid::WithoutBraces), blog),
        Arrival::Another);
    return true;
}

bool PostSession::openRecovered(const RecoveryRecord &record)
{
    if (QFileInfo(record.postFile).isFile()) {
        return open(record.postFile);
    }
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    if (!mayLeave()) {
        return false;
    }
    m_document.startNew(QString());
    enter(PostLocation::recovered(record.key, record.postFile, chosenBlog()), Arrival::Another);
    m_recovery.restore();
    return true;
}

/// That posts go to which lie in no blog of the author's.
QString PostSession::chosenBlog() const
{
    return m_settings.value(setting::exportSite);
}

/// The one way from a place to another. The document has its text and its file already.
void PostSession::enter(const PostLocation &location, Arrival arrival)
{
    const PictureRoots before = m_place.pictures;
    if (arrival == Arrival::Another) {
        dropPictures();
    }
    const QList<PictureReference> mentioned = arrival == Arrival::Same ? references() : QList<PictureReference>();
    m_location = location;
    m_place = location.place();
    if (arrival == Arrival::Another) {
        leavePost();
    } else if (const Result<void> carried = carryPictures(mentioned, before, m_place); !carried) {
        say(Notice::Severity::Warning, QStringLiteral("pictures"), carried.error().message);
    }
    watchFile();
    m_header.enter(blogFolder());
    m_facts.enter(blogFolder());
    if (m_location.hasFile()) {
        m_settings.addRecentPost(m_location.file);
        m_settings.setValue(setting::lastFolder, QFileInfo(m_location.file).absolutePath());
    }
    requestFrame();
    m_recovery.enter(m_place.key()); // which decides whether the document is read-only
    if (m_document.isReadOnly()) {
        m_location.access = PostLocation::Access::ReadOnly;
    }
    Q_EMIT located(m_location);
    if (arrival == Arrival::Another) {
        Q_EMIT opened();
    }
}

/// Lets go of what was begun for the post before.
void PostSession::leavePost()
{
    ++m_visit;
    m_titlePause.stop();
    m_isDiskWaiting = false;
    m_isExporting = false;
    m_isFormWaiting = false;
    m_pictureHome = pictureHomeAt(m_place);
    m_frame = PreviewFrame();
    m_frame.frontMatter = FrontMatter::parse(m_document.text());
    for (const QString &topic : {QStringLiteral("file"), QStringLiteral("pictures"), QStringLiteral("credit")}) {
        Q_EMIT settled(topic);
    }
}

/// Those that are under way, or wait for a frame to be put into the text.
void PostSession::dropPictures()
{
    m_importer.cancel();
    for (const PendingPictures &pending : std::as_const(m_pending)) {
        std::ignore = stoppedIntake(pending.result, m_place.staging);
    }
    m_pending.clear();
    const bool isNeverSaved = m_location.kind == PostLocation::Kind::Untitled;
    if (std::exchange(m_isDiscarded, false) || isNeverSaved) {
        discardStaged();
    }
    m_stagedHere.clear();
}

/// Takes out what was staged for text that is discarded, unless the file mentions it.
void PostSession::discardStaged()
{
    QString saved;
    if (m_location.hasFile()) {
        const Result<SourceText> file =
            readFile(m_location.file, PostDocument::largestFile).and_then(&SourceText::decode);
        if (!file) {
            return;
        }
        saved = file->text();
    }
    const QList<PictureReference> kept = referencesIn(saved);
    for (const RepoPath &path : std::as_const(m_stagedHere)) {
        if (!std::ranges::contains(kept, std::optional(path), &PictureReference::path)) {
            m_place.staging.discard(path);
        }
    }
}

void PostSession::setAccess(PostLocation::Access access)
{
    if (m_location.access != access) {
        m_location.access = access;
        Q_EMIT located(m_location);
    }
}

void PostSession::chooseBlog(const QString &folder)
{
    m_settings.setValue(setting::exportSite, folder);
    if (m_location.mayChooseBlog() && m_location.goesTo != folder) {
        whenIdle([this, folder, visit = m_visit] {
            if (visit == m_visit) {
                PostLocation location = m_location;
                location.goesTo = folder;
                enter(location, Arrival::Same);
            }
        });
    }
}

void PostSession::watchFile()
{
    const bool isGone = m_location.access == PostLocation::Access::Gone;
    m_guard.watch(m_document.filePath(), isGone ? ContentHash() : m_document.savedHash());
}

void PostSession::lookAtDisk()
{
    if (!m_isBusy && !m_isExporting) {
        m_guard.look();
    }
    m_facts.refreshIfOld();
}

bool PostSession::save()
{
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    return saveHere();
}

bool PostSession::saveHere()
{
    return m_document.filePath().isEmpty() || m_document.isReadOnly()
        ? saveElsewhere()
        : isSafeToOverwrite() && write(m_document.filePath());
}

bool PostSession::saveAs()
{
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    return saveElsewhere();
}

bool PostSession::saveElsewhere()
{
    const std::optional<QString> path = m_prompt.choosePostToWrite(proposedFile());
    return path && write(*path);
}

/// Its own; without one, that which Jekyll wants in the blog.
QString PostSession::proposedFile() const
{
    if (m_location.hasFile()) {
        return m_location.file;
    }
    if (!m_location.formerFile.isEmpty()) {
        return m_location.formerFile;
    }
    const RepoPath file = m_place.address(FrontMatter::parse(m_document.text()), QDate::currentDate()).file();
    return m_location.blog().isEmpty() ? QDir(m_settings.value(setting::lastFolder)).filePath(file.fileName())
                                       : QDir(m_location.blog()).filePath(file.toString());
}

bool PostSession::isSafeToOverwrite()
{
    const QString path = m_document.filePath();
    const Result<ContentHash> found = whileDrawn([&] { return hashOfFile(path, PostDocument::largestFile); });
    if (found && !found->isNull() && *found != m_document.savedHash()) {
        takeFileChange(*found);
        return false;
    }
    const bool emptiesFile = m_document.text().trimmed().isEmpty() && QFileInfo(path).size() > 0;
    return !emptiesFile
        || m_prompt.confirm(tr("Save an Empty Post"),
            tr("The text is empty, but “%1” is not. Saving would empty it.").arg(QFileInfo(path).fileName()),
            tr("Save Empty"));
}

bool PostSession::write(const QString &path)
{
    const PostLocation target = path == m_location.file ? m_location : PostLocation::ofFile(path, chosenBlog());
    if (!m_location.hasFile()) {
        movePictures(pictureHomeAt(target.place()));
        makeShelf(target);
    }
    m_guard.watch({}, {}); // what changes there now is ours
    if (const Result<void> written = m_document.saveTo(path, m_ops); !written) {
        watchFile();
        say(Notice::Severity::Error, QStringLiteral("file"), written.error().message,
            {{tr("Save As…"), [this] { saveAs(); }}});
        return false;
    }
    Q_EMIT settled(QStringLiteral("file"));
    if (target.file == m_location.file) {
        setAccess(m_document.isReadOnly() ? PostLocation::Access::ReadOnly : PostLocation::Access::Writable);
        watchFile();
    } else {
        enter(target, Arrival::Same);
    }
    return true;
}

bool PostSession::mayClose()
{
    if (m_isBusy) {
        return false;
    }
    const Step step(*this);
    if (!mayLeave()) {
        return false;
    }
    dropPictures();
    return true;
}

bool PostSession::mayLeave()
{
    if (!isOpen() || !m_document.isModified()) {
        return true;
    }
    switch (m_prompt.askToSave(shownName())) {
    case UserPrompt::SaveChoice::Save:
        return saveHere();
    case UserPrompt::SaveChoice::Discard:
        m_isDiscarded = true;
        return true;
    case UserPrompt::SaveChoice::Cancel:
        break;
    }
    return false;
}

/// What a person knows the post by.
QString PostSession::shownName() const
{
    if (m_location.hasFile()) {
        return QFileInfo(m_location.file).fileName();
    }
    const QString title = FrontMatter::parse(m_document.text()).value(u"title").toString();
    return title.isEmpty() ? tr("Untitled") : title;
}

void PostSession::requestFrame()
{
    if (isOpen()) {
        m_pipeline.request({m_document.revision(), m_document.text(), m_place.postFile, m_place.pathInSite(),
            m_place.config, m_place.pictures, QDateTime::currentDateTime(), m_header.clues(), m_facts.facts(),
            m_settings.checkRules(blogFolder()), m_settings.value(setting::checksSpelling) ? m_spelling : nullptr,
            std::exchange(m_isFormWaiting, false)});
    }
}

void PostSession::showFrame(const PreviewFrame &frame)
{
    m_frame = frame;
    m_header.look(m_frame.pictures.value(m_frame.header.source));
    Q_EMIT frameChanged(m_frame);
    insertWaitingPictures();
    if (!m_location.hasFile() && frame.revision == m_document.revision() && pictureHomeAt(m_place) != m_pictureHome) {
        m_titlePause.start();
    }
}

void PostSession::fileChanged(const ContentHash &found)
{
    if (m_isBusy || m_isExporting) {
        m_isDiskWaiting = true;
    } else {
        takeFileChange(found);
    }
}

void PostSession::takeFileChange(const ContentHash &found)
{
    setAccess(m_document.isReadOnly() ? PostLocation::Access::ReadOnly : PostLocation::Access::Writable);
    if (found == m_document.savedHash()) { // another program put back what was there
        Q_EMIT settled(QStringLiteral("file"));
        m_document.follow(m_document.filePath(), found);
        watchFile();
        return;
    }
    if (!m_document.isModified()) {
        if (const Result<void> reloaded = m_document.reload(); !reloaded) {
            say(Notice::Severity::Error, QStringLiteral("file"), reloaded.error().message);
            return;
        }
        m_guard.watch(m_document.filePath(), m_document.savedHash());
        say(Notice::Severity::Information, QStringLiteral("file"),
            tr("Another program changed “%1”; the new text is shown. Undo brings yours back.")
                .arg(QFileInfo(m_document.filePath()).fileName()));
        return;
    }
    m_document.forgetSaved();
    const auto reload = [this] {
        if (const Result<void> reloaded = m_document.reload(); !reloaded) {
            say(Notice::Severity::Error, QStringLiteral("file"), reloaded.error().message);
            return;
        }
        m_guard.watch(m_document.filePath(), m_document.savedHash());
    };
    const auto keep = [this, found] {
        m_document.keepOver(found);
        m_guard.watch(m_document.filePath(), found);
    };
    const auto compare = [this, found] {
        const Result<SourceText> theirs =
            readFile(m_document.filePath(), PostDocument::largestFile).and_then(&SourceText::decode);
        if (theirs) {
            m_prompt.showDifference(tr("The File on Disk"), m_document.text(), theirs->text());
        }
        takeFileChange(found);
    };
    say(Notice::Severity::Warning, QStringLiteral("file"),
        tr("Another program changed “%1” while you were writing. Your text is still here and was not saved.")
            .arg(QFileInfo(m_document.filePath()).fileName()),
        {{tr("Reload"), reload}, {tr("Keep Mine"), keep}, {tr("Compare…"), compare}});
}

void PostSession::fileRemoved()
{
    if (m_isBusy || m_isExporting) {
        m_isDiskWaiting = true;
        return;
    }
    setAccess(PostLocation::Access::Gone);
    m_document.forgetSaved();
    say(Notice::Severity::Warning, QStringLiteral("file"),
        tr("“%1” is no longer on disk. Your text is still here; saving writes it again.").arg(m_document.filePath()),
        {{tr("Save"), [this] { save(); }}});
}

bool PostSession::change(const Command &command, const QString &topic)
{
    const Result<TextEdits> edits = command(m_document.text());
    if (!edits) {
        say(Notice::Severity::Warning, QStringLiteral("form"), edits.error().message);
        return false;
    }
    Q_EMIT settled(QStringLiteral("form"));
    if (!edits->isEmpty()) {
        m_isFormWaiting = true;
        m_document.apply(*edits, topic);
    }
    return true;
}

void PostSession::setField(const QString &path, const FieldValue &value)
{
    change([&](QStringView post) { return frontrow::setField(post, path, value); }, path);
}

void PostSession::chooseHeaderImage()
{
    const quint64 visit = m_visit;
    if (const std::optional<QString> file = choosePicture(); file && visit == m_visit) {
        setHeaderImage({*file, {}});
    }
}

std::optional<QString> PostSession::choosePicture()
{
    std::optional<QString> file = m_prompt.choosePicture(m_settings.value(setting::lastFolder));
    if (file) {
        m_settings.setValue(setting::lastFolder, QFileInfo(*file).absolutePath());
    }
    return file;
}

void PostSession::setHeaderImage(const PictureSource &source)
{
    PendingPictures pending;
    pending.isHeaderImage = true;
    requestIntake(pending, {source}, QString());
}

void PostSession::setPictureField(const QString &path, const PictureSource &source)
{
    PendingPictures pending;
    pending.field = path;
    requestIntake(pending, {source}, QString());
}

void PostSession::replacePicture(qsizetype figure, qsizetype image, const PictureSource &source)
{
    if (figure < 0 || figure >= m_frame.figures.size()) {
        return;
    }
    PendingPictures pending;
    pending.replacedImage = image;
    pending.place = QTextCursor(m_document.textDocument());
    pending.place.setPosition(static_cast<int>(m_frame.figures[figure].range.start));
    requestIntake(pending, {source}, plainCaption(m_frame.figures[figure]));
}

bool PostSession::isStaged(const QString &source) const
{
    const std::optional<RepoPath> path = sitePath(source, m_frame.pageUrl, m_place.config.baseUrl);
    return path && isStaged(*path);
}

bool PostSession::isStaged(const RepoPath &path) const
{
    const std::optional<QString> staged = m_place.staging.find(path);
    return staged && m_place.pictures.find(path) == staged;
}

QString PostSession::originalOf(const QString &source) const
{
    const std::optional<RepoPath> path = sitePath(source, m_frame.pageUrl, m_place.config.baseUrl);
    return path && isStaged(source) ? m_place.staging.original(*path).value_or(QString()) : QString();
}

QString PostSession::language() const
{
    for (const QStringView key : {QStringView(u"lang"), QStringView(u"locale"), QStringView(u"language")}) {
        if (const QString language = m_frame.frontMatter.value(key).toString(); !language.isEmpty()) {
            return language;
        }
    }
    const QHash<QString, QString> &values = m_place.config.values;
    return values.value(QStringLiteral("lang"), values.value(QStringLiteral("locale")));
}

void PostSession::followCaption(qsizetype figure, const QString &former)
{
    const QList<Figure> figures = figuresIn(m_document.text());
    if (figure < 0 || figure >= figures.size() || figures[figure].images.size() != 1) {
        return;
    }
    const QString fileName = figures[figure].images.constFirst().source.section(u'/', -1);
    if (const std::optional<Slug> name = nameAfterCaption(fileName, former, plainCaption(figures[figure]))) {
        renamePicture(figure, 0, name->toString());
    }
}

bool PostSession::renamePicture(qsizetype figure, qsizetype image, const QString &name)
{
    const Figure renamed = figuresIn(m_document.text()).value(figure);
    const QString source = renamed.images.value(image).source;
    if (!isStaged(source)) {
        return false;
    }
    const RepoPath path = *sitePath(source, m_frame.pageUrl, m_place.config.baseUrl);
    const Result<RepoPath> target = m_place.staging.stageAs(
        path, Slug::of(name), [this](const RepoPath &each) { return m_place.pictures.find(each).has_value(); });
    if (!target) {
        say(Notice::Severity::Warning, QStringLiteral("pictures"), target.error().message);
        return false;
    }
    m_stagedHere.append(*target);
    const QString after = source.section(u'/', 0, -2) + u'/' + target->toString().section(u'/', -1);
    const Result<TextEdits> edits = setFigureSource(m_document.text(), figure, image, after);
    if (!edits) {
        say(Notice::Severity::Warning, QStringLiteral("form"), edits.error().message);
        return false;
    }
    m_document.applyWith(m_document.revision(), *edits);
    return true;
}

void PostSession::tell(const QString &text)
{
    say(Notice::Severity::Information, QStringLiteral("form"), text);
}

PictureHabit PostSession::habitFor(const PendingPictures &pending) const
{
    const Slug slug = m_place.address(m_frame.frontMatter, QDate::currentDate()).slug;
    QList<PictureReference> own = m_frame.references;
    if (!m_location.hasFile()) { // the header's image is that of the blog's last post
        own.removeIf([](const PictureReference &each) { return each.isInHeader; });
    }
    PictureHabit habit = pictureHabitOf(own, m_place.config.baseUrl, slug, m_pictureFolder);
    if (pending.isHeaderImage || !pending.field.isEmpty()) {
        habit.prefix = QStringLiteral("/"); // themes put `baseurl` before the header's path themselves
    }
    const QString below = pending.isHeaderImage ? m_frame.header.keys.folder : QString();
    if (!below.isEmpty() && !habit.folder.startsWith(below)) {
        habit.folder = below.chopped(1);
    }
    return habit;
}

void PostSession::removeHeaderImage()
{
    change([&](QStringView post) {
        const HeaderKeys keys = HeaderImage::of(FrontMatter::parse(post)).keys;
        return headerImageEdits(post, keys, QString(), CreditText());
    });
}

void PostSession::insertHeaderImage(const IntakeResult &picture)
{
    QString source = picture.figures.constFirst().source;
    const QString below = u'/' + m_frame.header.keys.folder;
    if (below.size() > 1 && source.startsWith(below)) {
        source = source.sliced(below.size());
    }
    CreditFate fate = CreditFate::None;
    const bool isDone = change([&](QStringView post) {
        return switchHeaderImage(post, source, picture.credits.value(0), m_frame.headerClues)
            .transform([&](const HeaderSwitch &made) {
                fate = made.fate;
                return made.edits;
            });
    });
    if (isDone) {
        sayWhatBecame(fate, m_frame.header.credit);
    }
}

void PostSession::sayWhatBecame(CreditFate fate, const CreditText &former)
{
    const QString topic = QStringLiteral("credit");
    switch (fate) {
    case CreditFate::None:
        Q_EMIT settled(topic);
        break;
    case CreditFate::Replaced:
        say(Notice::Severity::Information, topic,
            tr("The photo credit was the former picture's and is the new one's now. Undo brings both back."));
        break;
    case CreditFate::Removed:
        say(Notice::Severity::Information, topic,
            tr("The photo credit was the former picture's and was taken out. Write the new one's, or undo."));
        break;
    case CreditFate::Kept:
        say(Notice::Severity::Warning, topic,
            tr("The photo credit still reads “%1”. Is that right for the new picture?").arg(former.text),
            {{tr("Take It Out"), [this] {
                  change([](QStringView post) {
                      return headerCreditEdits(post, HeaderImage::of(FrontMatter::parse(post)).keys, CreditText());
                  });
                  Q_EMIT settled(QStringLiteral("credit"));
              }}});
        break;
    }
}

void PostSession::addPictures(const QList<PictureSource> &sources, qsizetype offset)
{
    if (!isOpen() || sources.isEmpty()) {
        return;
    }
    PendingPictures pending;
    pending.place = QTextCursor(m_document.textDocument());
    pending.place.setPosition(static_cast<int>(offset));
    requestIntake(pending, sources, headingAbove(m_frame.body, offset));
}

void PostSession::requestIntake(
    const PendingPictures &pending, const QList<PictureSource> &sources, const QString &heading)
{
    const quint64 visit = m_visit;
    const QList<PictureSource> agreed = withoutRefused(sources);
    if (agreed.isEmpty() || visit != m_visit) {
        return;
    }
    m_pending.insert(++m_lastTicket, pending);
    m_importer.request(
        m_lastTicket, {agreed, habitFor(pending), m_place.pictures, m_place.staging, heading, pending.isHeaderImage});
}

/// What is left of \a sources after the person was asked about those that have to be fetched.
QList<PictureSource> PostSession::withoutRefused(QList<PictureSource> sources)
{
    QStringList addresses;
    for (const PictureSource &source : std::as_const(sources)) {
        if (!source.address.isEmpty()) {
            addresses.append(source.address.toDisplayString(QUrl::FullyEncoded));
        }
    }
    if (!addresses.isEmpty()
        && !m_prompt.confirm(tr("Fetch a Picture from the Web"),
            tr("%n picture(s) would be fetched from the web:\n\n%1\n\nCheck that you may use them.", nullptr,
                static_cast<int>(addresses.size()))
                .arg(addresses.join(u'\n')),
            tr("Fetch"))) {
        sources.removeIf([](const PictureSource &source) { return !source.address.isEmpty(); });
    }
    return sources;
}

qsizetype PostSession::dropOffsetNear(qsizetype offset) const
{
    return dropOffset(m_frame.body, m_document.text(), offset);
}

void PostSession::picturesRead(quint64 ticket, const IntakeResult &result)
{
    const auto pending = m_pending.find(ticket);
    if (pending == m_pending.end()) {
        return; // another post was opened meanwhile
    }
    pending->result = result;
    pending->isRead = true;
    m_stagedHere.append(result.newlyStaged);
    if (result.problems.isEmpty()) {
        Q_EMIT settled(QStringLiteral("pictures"));
    } else {
        say(Notice::Severity::Warning, QStringLiteral("pictures"), joined(result.problems));
    }
    insertWaitingPictures();
}

void PostSession::insertWaitingPictures()
{
    // The place between blocks is known only for the text that the frame was made from.
    while (!m_isBusy && !m_pending.isEmpty() && m_pending.first().isRead && m_frame.revision == m_document.revision()) {
        const PendingPictures pending = m_pending.take(m_pending.firstKey());
        if (pending.result.figures.isEmpty()) {
            continue;
        }
        insertPictures(pending);
    }
}

void PostSession::insertPictures(const PendingPictures &pending)
{
    const QString source = pending.result.figures.constFirst().source;
    if (pending.isHeaderImage) {
        insertHeaderImage(pending.result);
    } else if (!pending.field.isEmpty()) {
        setField(pending.field, FieldValue::text(source));
    } else if (pending.replacedImage) {
        const auto command = [&](QStringView post) {
            return setFigureSource(
                post, figureAt(figuresIn(post), pending.place.position()), *pending.replacedImage, source);
        };
        if (change(command)) {
            Q_EMIT pictureReplaced(pending.result, pending.place.position());
        }
    } else {
        const QString text = m_document.text();
        const qsizetype offset = dropOffset(m_frame.body, text, pending.place.position());
        const TextEdits edits = frontrow::insertFigures(text, offset, pending.result.figures);
        m_document.apply(edits);
        Q_EMIT figuresInserted(pending.result, edits.first().range.start + edits.first().replacement.size());
    }
}

void PostSession::endExport()
{
    m_isExporting = false;
    whenIdle([this] {
        watchFile();
        m_guard.look();
    });
}

void PostSession::adoptExport(const ExportPlan &plan, const QString &text)
{
    whenIdle([this, plan, text, visit = m_visit] {
        if (visit != m_visit) {
            return;
        }
        if (const TextEdits edits = editsLeft(plan.edits, text, m_document.text()); !edits.isEmpty()) {
            m_document.apply(edits);
        }
        const auto post = std::ranges::find(plan.files, plan.post, &ExportFile::path);
        if (m_location.followsExportTo(plan.siteFolder) && post != plan.files.end()) {
            m_document.follow(QDir(plan.siteFolder).filePath(plan.post.toString()), post->after);
            PostLocation exported = PostLocation::ofFile(m_document.filePath(), chosenBlog());
            exported.key = m_location.key; // for an undo that takes the file away
            enter(exported, Arrival::Same);
        }
        m_facts.refresh();
        requestFrame();
    });
}

void PostSession::adoptUndo()
{
    whenIdle([this] {
        if (!m_location.hasFile()) {
            return;
        }
        const ContentHash found = hashOfFile(m_document.filePath(), PostDocument::largestFile).value_or(ContentHash());
        if (!found.isNull()) {
            m_document.follow(m_document.filePath(), found);
            watchFile();
        } else {
            m_document.follow(QString(), ContentHash());
            const QString key = m_location.key.isEmpty() ? m_place.key() : m_location.key;
            enter(PostLocation::untitled(key, m_location.blog()), Arrival::Same);
            m_pictureHome = pictureHomeAt(m_place);
        }
        m_facts.refresh();
    });
}

/// Where pictures go that are dropped on the post when it is at \a place.
QString PostSession::pictureHomeAt(const PostPlace &place) const
{
    const Slug slug = place.address(FrontMatter::parse(m_document.text()), QDate::currentDate()).slug;
    return QString(m_pictureFolder).replace(QStringLiteral(":slug"), slug.toString());
}

void PostSession::setPictureFolder(const QString &folder)
{
    if (std::exchange(m_pictureFolder, folder) != folder) {
        settleTitle();
    }
}

void PostSession::settleTitle()
{
    m_titlePause.stop();
    if (isOpen() && !m_location.hasFile()) {
        movePictures(pictureHomeAt(m_place));
    }
}

void PostSession::movePictures(const QString &home)
{
    const bool mayEdit = !m_document.isReadOnly() && !m_document.textDocument()->isRedoAvailable();
    if (home == m_pictureHome || !mayEdit) {
        return; // undone or redone, the text may have the former title again
    }
    if (const TextEdits edits = editsThatMove(home); !edits.isEmpty()) {
        m_document.applyWith(m_document.revision(), edits);
    }
    m_pictureHome = home;
}

/// Those that name the pictures staged in the former folder in \a home, where they are staged, too, afterwards.
TextEdits PostSession::editsThatMove(const QString &home)
{
    TextEdits edits;
    for (const PictureReference &reference : references()) {
        if (!reference.path || reference.path->folder() != m_pictureHome || !isStaged(*reference.path)) {
            continue;
        }
        const QString written = m_document.text().mid(reference.range.start, reference.range.length);
        const qsizetype at = written.lastIndexOf(m_pictureHome + u'/');
        const Result<RepoPath> moved = m_place.staging.stageIn(
            *reference.path, home, [this](const RepoPath &each) { return m_place.pictures.find(each).has_value(); });
        if (at >= 0 && moved) {
            m_stagedHere.append(*moved);
            edits.append({reference.range, written.first(at) + moved->toString()});
        }
    }
    return edits;
}

/// Every mention of a picture in the text as it is now.
QList<PictureReference> PostSession::references() const
{
    return referencesIn(m_document.text());
}

QList<PictureReference> PostSession::referencesIn(const QString &text) const
{
    const FrontMatter frontMatter = FrontMatter::parse(text);
    const QString url = m_place.address(frontMatter, QDate::currentDate()).url(m_place.config);
    return pictureReferences(text, frontMatter, url, m_place.config.baseUrl);
}

void PostSession::say(
    Notice::Severity severity, const QString &topic, const QString &text, const QList<NoticeAction> &actions)
{
    Q_EMIT noticed({topic, severity, text, actions});
}

} // namespace frontrow
