// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/stagedpictures.h"

#include "base/atomicfile.h"
#include "base/slug.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "site/pictures/figureimport.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/session/openpost.h"

#include <QDate>

#include <algorithm>
#include <chrono>
#include <utility>

namespace frontrow {

StagedPictures::StagedPictures(OpenPost &post, NoticeCentre &notices)
    : m_post(post)
    , m_notices(notices)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s); // a title is not given before its last word
    connect(&m_pause, &QTimer::timeout, this, &StagedPictures::settleTitle);
}

bool StagedPictures::isStaged(const QString &source) const
{
    const std::optional<RepoPath> path = sitePath(source, m_post.frame.pageUrl, m_post.place.config.baseUrl);
    return path && isStaged(*path);
}

bool StagedPictures::isStaged(const RepoPath &path) const
{
    const std::optional<QString> staged = m_post.place.staging.find(path);
    return staged && m_post.place.pictures.find(path) == staged;
}

bool StagedPictures::isTaken(const RepoPath &path) const
{
    return m_post.place.pictures.find(path).has_value();
}

QString StagedPictures::originalOf(const QString &source) const
{
    const std::optional<RepoPath> path = sitePath(source, m_post.frame.pageUrl, m_post.place.config.baseUrl);
    return path && isStaged(*path) ? m_post.place.staging.original(*path).value_or(QString()) : QString();
}

bool StagedPictures::rename(qsizetype figure, qsizetype image, const QString &name)
{
    const Figure renamed = figuresIn(m_post.document.text()).value(figure);
    const QString source = renamed.images.value(image).source;
    if (!isStaged(source)) {
        return false;
    }
    const RepoPath path = *sitePath(source, m_post.frame.pageUrl, m_post.place.config.baseUrl);
    const Result<RepoPath> target =
        m_post.place.staging.stageAs(path, Slug::of(name), [this](const RepoPath &each) { return isTaken(each); });
    if (!target) {
        m_notices.notify(Notice::Topic::Pictures, Notice::Severity::Warning, target.error().message);
        return false;
    }
    m_here.append(*target);
    const QString after = source.section(u'/', 0, -2) + u'/' + target->toString().section(u'/', -1);
    const Result<TextEdits> edits = setFigureSource(m_post.document.text(), figure, image, after);
    if (!edits) {
        m_notices.notify(Notice::Topic::Form, Notice::Severity::Warning, edits.error().message);
        return false;
    }
    m_post.document.applyWith(m_post.document.revision(), *edits);
    return true;
}

void StagedPictures::followCaption(qsizetype figure, const QString &former)
{
    const QList<Figure> figures = figuresIn(m_post.document.text());
    if (figure < 0 || figure >= figures.size() || figures[figure].images.size() != 1) {
        return;
    }
    const QString fileName = figures[figure].images.constFirst().source.section(u'/', -1);
    if (const std::optional<Slug> name = nameAfterCaption(fileName, former, plainCaption(figures[figure]))) {
        rename(figure, 0, name->toString());
    }
}

void StagedPictures::setFolder(const QString &folder)
{
    if (std::exchange(m_folder, folder) != folder) {
        settleTitle();
    }
}

/// Where pictures go that are dropped on the post when it is at \a place.
QString StagedPictures::homeAt(const PostPlace &place) const
{
    const Slug slug = place.address(FrontMatter::parse(m_post.document.text()), QDate::currentDate()).fileSlug();
    return QString(m_folder).replace(QStringLiteral(":slug"), slug.toString());
}

void StagedPictures::followTitle()
{
    if (!m_post.location.hasFile() && m_post.isRead() && homeAt(m_post.place) != m_home) {
        m_pause.start();
    }
}

void StagedPictures::settleTitle()
{
    m_pause.stop();
    if (m_post.location.isOpen() && !m_post.location.hasFile()) {
        move(homeAt(m_post.place));
    }
}

void StagedPictures::moveTo(const PostPlace &place)
{
    move(homeAt(place));
}

void StagedPictures::move(const QString &home)
{
    const bool mayEdit = !m_post.document.isReadOnly() && !m_post.document.textDocument()->isRedoAvailable();
    if (home == m_home || !mayEdit) {
        return; // undone or redone, the text may have the former title again
    }
    if (const TextEdits edits = editsThatMove(home); !edits.isEmpty()) {
        m_post.document.applyWith(m_post.document.revision(), edits);
    }
    m_home = home;
}

/// Those that name the pictures staged in the former folder in \a home, where they are staged, too, afterwards.
TextEdits StagedPictures::editsThatMove(const QString &home)
{
    TextEdits edits;
    for (const PictureReference &reference : m_post.references()) {
        if (!reference.path || reference.path->folder() != m_home || !isStaged(*reference.path)) {
            continue;
        }
        const QString written = m_post.document.text().mid(reference.range.start, reference.range.length);
        const qsizetype at = written.lastIndexOf(m_home + u'/');
        const Result<RepoPath> moved =
            m_post.place.staging.stageIn(*reference.path, home, [this](const RepoPath &each) { return isTaken(each); });
        if (at >= 0 && moved) {
            m_here.append(*moved);
            edits.append({reference.range, written.first(at) + moved->toString()});
        }
    }
    return edits;
}

void StagedPictures::discard()
{
    QString saved;
    if (m_post.location.hasFile()) {
        const Result<QByteArray> bytes = readFile(m_post.location.file, PostDocument::largestFile);
        const Result<SourceText> file = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
        if (!file) {
            return;
        }
        saved = file->text();
    }
    const QList<PictureReference> kept = m_post.referencesIn(saved);
    for (const RepoPath &path : std::as_const(m_here)) {
        if (!std::ranges::contains(kept, std::optional(path), &PictureReference::path)) {
            m_post.place.staging.discard(path);
        }
    }
}

void StagedPictures::begin()
{
    m_pause.stop();
    m_home = homeAt(m_post.place);
}

void StagedPictures::leave()
{
    m_here.clear();
}

} // namespace frontrow
