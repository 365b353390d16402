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
    connect(&m_facts, &FactsReader::factsChanged, this, &PostSession::requestFrame);
}

bool PostSession::open(const QString &path)
{
    if (!mayClose()) {
        return false;
    }
    if (const Result<void> read = m_document.open(path); !read) {
        say(Notice::Severity::Error, QStringLiteral("file"), read.error().message);
        return false;
    }
    sweepLeftovers(QFileInfo(m_document.filePath()).absolutePath());
    enterPlace();
    m_settings.addRecentPost(m_document.filePath());
    m_settings.setValue(setting::lastFolder, QFileInfo(m_document.filePath()).absolutePath());
    return true;
}

bool PostSession::openChosen()
{
    const std::optional<QString> path = m_prompt.choosePost(m_settings.value(setting::lastFolder));
    return path && open(*path);
}

bool PostSession::startNew()
{
    if (!mayClose()) {
        return false;
    }
    const QString goesTo = m_settings.value(setting::exportSite);
    const QString blog = goesTo.isEmpty() ? blogFolder() : goesTo;
    const QString title = tr("New report");
    m_document.startNew(whileDrawn([&] { return newPostOf(blog, title, QDate::currentDate()); }));
    enterPlace(QStringLiteral("untitled-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    return true;
}

bool PostSession::openRecovered(const RecoveryRecord &record)
{
    if (QFileInfo(record.postFile).isFile()) {
        return open(record.postFile);
    }
    if (!mayClose()) {
        return false;
    }
    m_document.startNew(QString());
    enterPlace(record.key);
    m_recovery.restore();
    return true;
}

void PostSession::enterPlace(const QString &untitledKey)
{
    m_isOpen = true;
    m_pending.clear();
    m_place = PostPlace::of(m_document.filePath(), untitledKey);
    m_guard.watch(m_document.filePath(), m_document.savedHash());
    Q_EMIT settled(QStringLiteral("file"));
    Q_EMIT settled(QStringLiteral("pictures"));
    Q_EMIT settled(QStringLiteral("credit"));
    m_header.enter(blogFolder());
    m_facts.enter(blogFolder());
    requestFrame();
    m_recovery.enter(m_place.key());
    Q_EMIT opened();
}

bool PostSession::save()
{
    return m_document.filePath().isEmpty() || m_document.isReadOnly()
        ? saveAs()
        : isSafeToOverwrite() && write(m_document.filePath());
}

bool PostSession::saveAs()
{
    const RepoPath file = m_place.address(FrontMatter::parse(m_document.text()), QDate::currentDate()).file();
    const QString suggestion = !m_document.filePath().isEmpty() ? m_document.filePath()
        : blogFolder().isEmpty() ? QDir(m_settings.value(setting::lastFolder)).filePath(file.fileName())
                                 : QDir(blogFolder()).filePath(file.toString());
    const std::optional<QString> path = m_prompt.choosePostToWrite(suggestion);
    return path && write(*path);
}

bool PostSession::isSafeToOverwrite()
{
    const QString path = m_document.filePath();
    const Result<ContentHash> found = whileDrawn([&] { return hashOfFile(path, PostDocument::largestFile); });
    if (found && !found->isNull() && *found != m_document.savedHash()) {
        fileChanged(*found);
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
    const bool isNewPlace = path != m_document.filePath();
    m_guard.watch({}, {}); // what changes there now is ours
    if (const Result<void> written = m_document.saveTo(path, m_ops); !written) {
        m_guard.watch(m_document.filePath(), m_document.savedHash());
        say(Notice::Severity::Error, QStringLiteral("file"), written.error().message,
            {{tr("Save As…"), [this] { saveAs(); }}});
        return false;
    }
    m_guard.watch(m_document.filePath(), m_document.savedHash());
    Q_EMIT settled(QStringLiteral("file"));
    if (isNewPlace) {
        const PictureRoots before = m_place.pictures;
        m_place = PostPlace::of(m_document.filePath());
        m_recovery.enter(m_place.key());
        m_facts.enter(blogFolder());
        if (const Result<void> carried = carryPictures(m_frame.references, before, m_place); !carried) {
            say(Notice::Severity::Warning, QStringLiteral("pictures"), carried.error().message);
        }
        m_settings.addRecentPost(m_document.filePath());
        m_settings.setValue(setting::lastFolder, QFileInfo(m_document.filePath()).absolutePath());
        requestFrame();
    }
    return true;
}

bool PostSession::mayClose()
{
    if (!m_isOpen || !m_document.isModified()) {
        return true;
    }
    const QString path = m_document.filePath();
    switch (m_prompt.askToSave(path.isEmpty() ? tr("Untitled") : QFileInfo(path).fileName())) {
    case UserPrompt::SaveChoice::Save:
        return save();
    case UserPrompt::SaveChoice::Discard:
        return true;
    case UserPrompt::SaveChoice::Cancel:
        break;
    }
    return false;
}

void PostSession::requestFrame()
{
    if (m_isOpen) {
        m_pipeline.request({m_document.revision(), m_document.text(), m_place.postFile, m_place.pathInSite(),
            m_place.config, m_place.pictures, QDateTime::currentDateTime(), m_header.clues(), m_facts.facts(),
            m_settings.checkRules(blogFolder()), m_settings.value(setting::checksSpelling) ? m_spelling : nullptr,
            std::exchange(m_isFormWaiting, false)});
    }
}

QString PostSession::blogFolder() const
{
    return m_place.siteFolder.isEmpty() ? m_settings.value(setting::exportSite) : m_place.siteFolder;
}

void PostSession::showFrame(const PreviewFrame &frame)
{
    m_frame = frame;
    m_header.look(m_frame.pictures.value(m_frame.header.source));
    Q_EMIT frameChanged(m_frame);
    insertWaitingPictures();
}

void PostSession::fileChanged(const ContentHash &found)
{
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
        fileChanged(found);
    };
    say(Notice::Severity::Warning, QStringLiteral("file"),
        tr("Another program changed “%1” while you were writing. Your text is still here and was not saved.")
            .arg(QFileInfo(m_document.filePath()).fileName()),
        {{tr("Reload"), reload}, {tr("Keep Mine"), keep}, {tr("Compare…"), compare}});
}

void PostSession::fileRemoved()
{
    m_document.textDocument()->setModified(true);
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
    if (const std::optional<QString> file = choosePicture()) {
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
    const std::optional<QString> staged = path ? m_place.staging.find(*path) : std::nullopt;
    return staged && m_place.pictures.find(*path) == staged;
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
    PictureHabit habit = pictureHabitOf(m_frame.references, m_place.config.baseUrl, slug, m_pictureFolder);
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
    if (!m_isOpen || sources.isEmpty()) {
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
    const QList<PictureSource> agreed = withoutRefused(sources);
    if (agreed.isEmpty()) {
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
    while (!m_pending.isEmpty() && m_pending.first().isRead && m_frame.revision == m_document.revision()) {
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
        change([&](QStringView post) {
            return setFigureSource(
                post, figureAt(figuresIn(post), pending.place.position()), *pending.replacedImage, source);
        });
    } else {
        const QString text = m_document.text();
        const qsizetype offset = dropOffset(m_frame.body, text, pending.place.position());
        const TextEdits edits = frontrow::insertFigures(text, offset, pending.result.figures);
        m_document.apply(edits);
        Q_EMIT figuresInserted(pending.result, edits.first().range.start + edits.first().replacement.size());
    }
}

void PostSession::adoptExport(const ExportPlan &plan, const QString &text)
{
    if (const TextEdits edits = editsLeft(plan.edits, text, m_document.text()); !edits.isEmpty()) {
        m_document.apply(edits);
    }
    const auto post = std::ranges::find(plan.files, plan.post, &ExportFile::path);
    if (!m_place.siteFolder.isEmpty() && post != plan.files.end()) {
        m_document.follow(QDir(plan.siteFolder).filePath(plan.post.toString()), post->after);
        m_place = PostPlace::of(m_document.filePath());
        m_recovery.enter(m_place.key());
        m_guard.watch(m_document.filePath(), m_document.savedHash());
        m_settings.addRecentPost(m_document.filePath());
    }
    m_facts.enter(blogFolder());
    m_facts.refresh();
    requestFrame();
}

void PostSession::say(
    Notice::Severity severity, const QString &topic, const QString &text, const QList<NoticeAction> &actions)
{
    Q_EMIT noticed({topic, severity, text, actions});
}

} // namespace frontrow
