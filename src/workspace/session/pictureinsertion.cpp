// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/pictureinsertion.h"

#include "event/eventpictures.h"
#include "post/credit/headerimage.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "workspace/document/postdocument.h"
#include "workspace/document/samefigure.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/openpost.h"
#include "workspace/session/postcommands.h"
#include "workspace/session/sessionsteps.h"
#include "workspace/session/stagedpictures.h"
#include "workspace/settings/settings.h"

#include <QDate>
#include <QFileInfo>

#include <tuple>
#include <utility>

namespace frontrow {

using Severity = Notice::Severity;
using Topic = Notice::Topic;

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

} // namespace

PictureInsertion::PictureInsertion(OpenPost &post, PostCommands &commands, StagedPictures &staged,
    NoticeCentre &notices, Settings &settings, UserPrompt &prompt, SessionSteps &steps)
    : m_post(post)
    , m_commands(commands)
    , m_staged(staged)
    , m_notices(notices)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_steps(steps)
{
    connect(&m_importer, &PictureImporter::progressed, this, &PictureInsertion::progressed);
    connect(&m_importer, &PictureImporter::finished, this, &PictureInsertion::takeResult);
    connect(&m_steps, &SessionSteps::idle, this, &PictureInsertion::insertWaiting);
}

void PictureInsertion::addFigures(const QList<PictureSource> &sources, qsizetype offset)
{
    if (m_post.location.isOpen() && !sources.isEmpty()) {
        request(NewFigures{cursorAt(offset)}, sources, headingAbove(m_post.frame.body, offset));
    }
}

void PictureInsertion::setHeaderImage(const PictureSource &source)
{
    request(HeaderPlace{}, {source});
}

void PictureInsertion::setField(const QString &path, const PictureSource &source)
{
    request(FieldPlace{path}, {source});
}

void PictureInsertion::replace(qsizetype figure, qsizetype image, const PictureSource &source)
{
    const FiguresAt now{m_post.document.revision(), figuresIn(m_post.document.text())};
    const FiguresAt seen{m_post.frame.revision, m_post.frame.figures};
    if (const qsizetype same = sameFigure(m_post.document, seen, figure, now); same >= 0) {
        const Figure &replaced = now.figures[same];
        request(FigureImageAt{cursorAt(replaced.range.start), image}, {source}, plainCaption(replaced));
    } else {
        m_notices.inform(tr("The figure has just changed in the text, so its picture was not replaced. Try again."));
    }
}

void PictureInsertion::choose(const std::function<void(const PictureSource &source)> &use)
{
    const quint64 visit = m_post.visit;
    const std::optional<QString> file = m_prompt.choosePicture(m_settings.value(setting::lastFolder));
    if (file && visit == m_post.visit) {
        m_settings.setValue(setting::lastFolder, QFileInfo(*file).absolutePath());
        use({*file, {}});
    }
}

qsizetype PictureInsertion::dropOffsetNear(qsizetype offset) const
{
    return dropOffset(m_post.frame.body, m_post.document.text(), offset);
}

QTextCursor PictureInsertion::cursorAt(qsizetype offset)
{
    QTextCursor cursor(m_post.document.textDocument());
    cursor.setPosition(static_cast<int>(offset));
    return cursor;
}

void PictureInsertion::request(const Target &target, const QList<PictureSource> &sources, const QString &heading)
{
    if (m_post.document.isReadOnly()) {
        m_notices.inform(tr("The post can only be read here, so no picture was put in."));
        return;
    }
    const quint64 visit = m_post.visit;
    const QList<PictureSource> agreed = withoutRefused(sources);
    if (agreed.isEmpty() || visit != m_post.visit) {
        return;
    }
    m_imports.insert(++m_lastTicket, {target});
    m_importer.request(m_lastTicket,
        {agreed, conventionFor(target), m_post.place.pictures, m_post.place.staging, heading,
            std::holds_alternative<HeaderPlace>(target)});
}

/// What is left of \a sources after the person was asked about those that have to be fetched.
QList<PictureSource> PictureInsertion::withoutRefused(QList<PictureSource> sources)
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

PictureConvention PictureInsertion::conventionFor(const Target &target) const
{
    const Slug slug = m_post.place.address(m_post.frame.frontMatter, QDate::currentDate()).fileSlug();
    QList<PictureReference> own = m_post.frame.references;
    if (!m_post.location.hasFile()) { // the header's image is that of the blog's last post
        own.removeIf([](const PictureReference &each) { return each.isInHeader; });
    }
    PictureConvention convention = pictureConventionOf(own, m_post.place.config.baseUrl, slug,
        reportPictureFolder(m_post.place.siteFolder, m_post.frame.frontMatter, m_staged.folder()));
    const bool isForHeader = std::holds_alternative<HeaderPlace>(target);
    if (isForHeader || std::holds_alternative<FieldPlace>(target)) {
        convention.prefix = QStringLiteral("/"); // themes put `baseurl` before the header's path themselves
    }
    const QString below = isForHeader ? m_post.frame.header.keys.folder : QString();
    if (!below.isEmpty() && !convention.folder.startsWith(below)) {
        convention.folder = below.chopped(1);
    }
    return convention;
}

void PictureInsertion::takeResult(quint64 ticket, const ImportResult &result)
{
    const auto found = m_imports.find(ticket);
    if (found == m_imports.end()) {
        return; // another post was opened meanwhile
    }
    found->result = result;
    found->isRead = true;
    m_staged.remember(result.newlyStaged);
    if (result.problems.isEmpty()) {
        m_notices.dismiss(Topic::Pictures);
    } else {
        m_notices.notify(Topic::Pictures, Severity::Warning, joined(result.problems));
    }
    insertWaiting();
}

void PictureInsertion::insertWaiting()
{
    // The place between blocks is known only for the text that the frame was made from.
    while (!m_steps.isBusy() && !m_imports.isEmpty() && m_imports.first().isRead && m_post.isRead()) {
        const Import next = m_imports.take(m_imports.firstKey());
        if (!next.result.figures.isEmpty()) {
            std::visit([&](const auto &target) { insert(target, next.result); }, next.target);
        }
    }
}

void PictureInsertion::drop()
{
    m_importer.cancel();
    for (const Import &each : std::as_const(m_imports)) {
        std::ignore = stoppedImport(each.result, m_post.place.staging);
    }
    m_imports.clear();
}

void PictureInsertion::insert(const NewFigures &target, const ImportResult &pictures)
{
    const qsizetype offset = dropOffsetNear(target.place.position());
    const TextEdits edits = insertFigures(m_post.document.text(), offset, pictures.figures);
    m_post.document.apply(edits);
    Q_EMIT inserted(pictures, {edits.first().range.start, edits.first().replacement.size()});
}

void PictureInsertion::insert(const FigureImageAt &target, const ImportResult &pictures)
{
    const auto command = [&](QStringView post) {
        return setFigureSource(post, figureAt(figuresIn(post), target.place.position()), target.image,
            pictures.figures.constFirst().source);
    };
    if (m_commands.change(command)) {
        Q_EMIT replaced(pictures, target.place.position());
    }
}

void PictureInsertion::insert(const FieldPlace &target, const ImportResult &pictures)
{
    m_commands.setField(target.path, FieldValue::text(pictures.figures.constFirst().source));
}

void PictureInsertion::insert(const HeaderPlace & /*target*/, const ImportResult &pictures)
{
    QString source = pictures.figures.constFirst().source;
    const QString below = u'/' + m_post.frame.header.keys.folder;
    if (below.size() > 1 && source.startsWith(below)) {
        source = source.sliced(below.size());
    }
    CreditOutcome outcome = CreditOutcome::None;
    const CreditText former = m_post.frame.header.credit;
    const bool isDone = m_commands.change([&](QStringView post) -> Result<TextEdits> {
        const Result<HeaderSwitch> made =
            switchHeaderImage(post, source, pictures.credits.value(0), m_post.frame.headerContext);
        if (!made) {
            return std::unexpected(made.error());
        }
        outcome = made->outcome;
        return made->edits;
    });
    if (isDone) {
        notifyOutcome(outcome, former);
    }
}

void PictureInsertion::notifyOutcome(CreditOutcome outcome, const CreditText &former)
{
    switch (outcome) {
    case CreditOutcome::None:
        m_notices.dismiss(Topic::Credit);
        break;
    case CreditOutcome::Replaced:
        m_notices.notify(Topic::Credit, Severity::Information,
            tr("The photo credit was the former picture's and is the new one's now. Undo brings both back."));
        break;
    case CreditOutcome::Removed:
        m_notices.notify(Topic::Credit, Severity::Information,
            tr("The photo credit was the former picture's and was taken out. Write the new one's, or undo."));
        break;
    case CreditOutcome::Kept:
        m_notices.notify(Topic::Credit, Severity::Warning,
            tr("The photo credit still reads “%1”. Is that right for the new picture?").arg(former.text),
            {{tr("Take It Out"), [this] {
                  m_commands.change([](QStringView post) {
                      return headerCreditEdits(post, HeaderImage::of(FrontMatter::parse(post)).keys, CreditText());
                  });
                  m_notices.dismiss(Topic::Credit);
              }}});
        break;
    }
}

} // namespace frontrow
