// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/publish/rewriting.h"

#include "site/export/exportrecords.h"
#include "site/export/rewrite.h"
#include "workspace/session/postsession.h"

#include <QtConcurrentRun>

namespace frontrow {

Rewriting::Rewriting(PostSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Result<ExportOutcome>>::finished, this, &Rewriting::takeOutcome);
}

Rewriting::~Rewriting()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Rewriting::write(const Rewrite &rewrite)
{
    PostDocument &document = m_session.document();
    if (isRunning()) {
        m_session.notices().inform(tr("Other posts are still being written. Try again in a moment."));
        return;
    }
    if (!rewrite.own.isEmpty() && document.isReadOnly()) {
        m_session.notices().inform(
            tr("The open post can only be read here, so nothing was changed. Leave out its places, or open it alone."));
        return;
    }
    if (!rewrite.own.isEmpty() && !document.applyAt(rewrite.revision, rewrite.own)) {
        m_session.notices().inform(
            tr("The text has changed since it was looked at, so nothing was changed. Look again."));
        return;
    }
    m_rewrite = rewrite;
    m_own = {m_session.visit(), rewrite.own.isEmpty() ? 0 : document.revision()};
    m_isUndo = false;
    if (rewrite.others.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_thread,
        [rewrite] { return rewritePosts(rewrite.siteFolder, rewrite.others, rewrite.title, exportsFolder()); }));
}

void Rewriting::takeOutcome()
{
    const Result<ExportOutcome> outcome = m_watcher.result();
    m_session.reader().refreshBlog();
    const int files = outcome ? static_cast<int>(outcome->written) : 0;
    const QString own = tr("The open post was changed since, so undo it there.");
    if (!outcome) {
        const bool isWhole = m_isUndo || undoOwn(); // all or nothing
        notify(Notice::Severity::Error, isWhole ? outcome.error().message : outcome.error().message + u' ' + own);
    } else if (m_isUndo) {
        const QString others = tr("Undone: %n post(s) are as they were before.", nullptr, files);
        notify(Notice::Severity::Done, undoOwn() ? others : others + u' ' + own);
    } else if (outcome->record) {
        notify(Notice::Severity::Done, tr("%1: %n other post(s) changed.", nullptr, files).arg(m_rewrite.title),
            {{tr("Undo"), [this, folder = m_rewrite.siteFolder, record = *outcome->record, own = m_own] {
                  undo(folder, record, own);
              }}});
    }
    Q_EMIT finished();
}

void Rewriting::undo(const QString &siteFolder, const ExportRecord &record, OwnStep own)
{
    if (!isRunning()) {
        m_isUndo = true;
        m_own = own;
        m_watcher.setFuture(QtConcurrent::run(
            &m_thread, [siteFolder, record] { return undoExport(siteFolder, record, {}, exportsFolder()); }));
    }
}

bool Rewriting::undoOwn()
{
    PostDocument &document = m_session.document();
    const bool isLast = m_own.visit == m_session.visit() && document.revision() == m_own.revision;
    if (isLast) {
        document.textDocument()->undo();
    }
    return isLast || m_own.revision == 0;
}

void Rewriting::notify(Notice::Severity severity, const QString &text, const QList<NoticeAction> &actions)
{
    m_session.notices().notify(Notice::Topic::Export, severity, text, actions);
}

} // namespace frontrow
