// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/outsidechanges.h"

#include "base/atomicfile.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/recovery/versionkeeper.h"
#include "workspace/session/openpost.h"
#include "workspace/session/sessionsteps.h"

#include <QFileInfo>

#include <utility>

namespace frontrow {

using Severity = Notice::Severity;
using Topic = Notice::Topic;

OutsideChanges::OutsideChanges(
    OpenPost &post, VersionKeeper &versions, NoticeCentre &notices, UserPrompt &prompt, SessionSteps &steps)
    : m_post(post)
    , m_versions(versions)
    , m_notices(notices)
    , m_prompt(prompt)
    , m_steps(steps)
{
    connect(&m_guard, &FileGuard::changed, this, &OutsideChanges::fileChanged);
    connect(&m_guard, &FileGuard::removed, this, &OutsideChanges::fileRemoved);
    connect(&m_guard, &FileGuard::startedPolling, this, [this] {
        m_notices.notify(Topic::Watch, Severity::Information,
            tr("The system watches no more files for Frontrow, so it looks at the post's file every two seconds."));
    });
    connect(&m_steps, &SessionSteps::idle, this, &OutsideChanges::catchUp);
}

void OutsideChanges::watch()
{
    const bool isGone = m_post.location.access == PostLocation::Access::Gone;
    m_guard.watch(m_post.document.filePath(), isGone ? ContentHash() : m_post.document.savedHash());
}

void OutsideChanges::check()
{
    if (!m_steps.isBusy() && !m_isExporting) {
        m_guard.check();
    }
}

void OutsideChanges::endExport()
{
    m_isExporting = false;
    m_steps.whenIdle([this] {
        watch();
        m_guard.check();
    });
}

void OutsideChanges::forget()
{
    m_isWaiting = false;
    m_isExporting = false;
}

void OutsideChanges::catchUp()
{
    if (m_isWaiting && !m_isExporting && !m_steps.isBusy()) {
        m_isWaiting = false;
        watch();
        m_guard.check();
    }
}

void OutsideChanges::setAccess(PostLocation::Access access)
{
    if (std::exchange(m_post.location.access, access) != access) {
        Q_EMIT accessChanged();
    }
}

void OutsideChanges::setThere()
{
    setAccess(m_post.document.isReadOnly() ? PostLocation::Access::ReadOnly : PostLocation::Access::Writable);
}

void OutsideChanges::setWritten()
{
    setThere();
    watch();
}

void OutsideChanges::fileChanged(const ContentHash &found)
{
    if (m_steps.isBusy() || m_isExporting) {
        m_isWaiting = true;
    } else {
        take(found);
    }
}

void OutsideChanges::take(const ContentHash &found)
{
    setThere();
    if (found == m_post.document.savedHash()) { // another program put back what was there
        m_notices.dismiss(Topic::File);
        m_post.document.follow(m_post.document.filePath(), found);
        watch();
        return;
    }
    m_versions.keepFile(m_post.document.filePath());
    if (m_post.document.isModified()) {
        m_post.document.forgetSaved();
        askWhoseText(found);
    } else if (const Result<void> reloaded = m_post.document.reload(); !reloaded) {
        m_notices.notify(Topic::File, Severity::Error, reloaded.error().message);
    } else {
        m_guard.watch(m_post.document.filePath(), m_post.document.savedHash());
        m_notices.notify(Topic::File, Severity::Information,
            tr("Another program changed “%1”; the new text is shown. Undo brings yours back.")
                .arg(QFileInfo(m_post.document.filePath()).fileName()));
    }
}

/// \a work, when no step is under way, as long as the post is the one that is open now.
std::function<void()> OutsideChanges::later(const std::function<void()> &work)
{
    return [this, work, visit = m_post.visit] {
        m_steps.whenIdle([this, work, visit] {
            if (visit == m_post.visit) {
                work();
            }
        });
    };
}

void OutsideChanges::askWhoseText(const ContentHash &found)
{
    m_versions.keepTyped();
    m_notices.notify(Topic::File, Severity::Warning,
        tr("Another program changed “%1” while you were writing. Your text is still here and was not saved.")
            .arg(QFileInfo(m_post.document.filePath()).fileName()),
        {{tr("Reload"), later([this] { reload(); })}, {tr("Keep Mine"), later([this, found] { keep(found); })},
            {tr("Compare and Merge…"), later([this, found] { compare(found); })}});
}

void OutsideChanges::reload()
{
    if (const Result<void> reloaded = m_post.document.reload(); !reloaded) {
        m_notices.notify(Topic::File, Severity::Error, reloaded.error().message);
    } else {
        m_guard.watch(m_post.document.filePath(), m_post.document.savedHash());
    }
}

void OutsideChanges::keep(const ContentHash &found)
{
    m_post.document.keepOver(found);
    m_guard.watch(m_post.document.filePath(), found);
}

/// By the text that both go back to, as it was saved last. Until that is found nothing else is chosen.
void OutsideChanges::compare(const ContentHash &found)
{
    m_notices.dismiss(Topic::File);
    m_versions.find(m_post.document.savedHash(), [this, found, visit = m_post.visit](const QByteArray &base) {
        if (visit == m_post.visit) {
            later([this, base, found] { merge(base, found); })();
        }
    });
}

/// \param base null when nobody knows it any more: then there is nothing to merge by
void OutsideChanges::merge(const QByteArray &base, const ContentHash &found)
{
    PostDocument &document = m_post.document;
    const Result<QByteArray> bytes = readFile(document.filePath(), PostDocument::largestFile);
    const Result<SourceText> theirs = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    const Result<SourceText> former = SourceText::decode(base);
    if (!theirs) {
        m_notices.notify(Topic::File, Severity::Error, theirs.error().message);
        return;
    }
    const QString before = document.text();
    const quint64 revision = document.revision();
    std::optional<QString> merged;
    if (base.isNull() || !former) {
        m_prompt.showDifference(tr("The File on Disk"), before, theirs->text());
    } else {
        merged = m_prompt.merge(mergeParts(former->text(), before, theirs->text()));
    }
    if (!merged) {
        take(found); // which asks again
        return;
    }
    if (*merged != before && !document.applyAt(revision, difference(before, *merged))) {
        m_notices.inform(tr("The text has just changed, so nothing was merged. Merge again."));
        take(found);
        return;
    }
    document.follow(document.filePath(), ContentHash::of(*bytes));
    m_guard.watch(document.filePath(), document.savedHash());
    m_notices.notify(
        Topic::File, Severity::Done, tr("Both changes are in the text now. Undo brings yours back alone."));
}

void OutsideChanges::fileRemoved()
{
    if (m_steps.isBusy() || m_isExporting) {
        m_isWaiting = true;
        return;
    }
    setAccess(PostLocation::Access::Gone);
    m_post.document.forgetSaved();
    if (QFileInfo::exists(m_post.document.filePath())) {
        m_notices.notify(Topic::File, Severity::Warning,
            tr("“%1” can no longer be read. Your text is still here; save it elsewhere, or see what became of the "
               "file.")
                .arg(m_post.document.filePath()));
        return;
    }
    m_notices.notify(Topic::File, Severity::Warning,
        tr("“%1” is no longer on disk. Your text is still here; saving writes it again.")
            .arg(m_post.document.filePath()),
        {{tr("Save"), [this] { Q_EMIT saveWanted(); }}});
}

} // namespace frontrow
