// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/versions/versionscontroller.h"

#include "base/backgroundpool.h"
#include "base/sourcetext.h"
#include "widgets/versions/versionsdialog.h"
#include "workspace/session/postsession.h"

#include <QtConcurrentRun>

#include <utility>

namespace frontrow {

VersionsController::VersionsController(PostSession &session, QWidget &window)
    : m_session(session)
    , m_window(window)
{
    connect(&session, &PostSession::opened, this, [this] {
        if (m_dialog) {
            m_dialog->close();
        }
    });
    connect(&session.document(), &PostDocument::textChanged, this, &VersionsController::compare);
    connect(&session, &PostSession::finished, this, &VersionsController::refresh);
}

void VersionsController::open()
{
    if (!m_dialog) {
        m_dialog = new VersionsDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &VersionsDialog::versionChosen, this, &VersionsController::read);
        connect(m_dialog, &VersionsDialog::restoreChosen, this, &VersionsController::restore);
    }
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void VersionsController::refresh()
{
    if (!m_dialog) {
        return;
    }
    m_dialog->setMayRestore(!m_session.document().isReadOnly());
    m_session.versions().list([this](const Result<QList<PostVersion>> &versions) {
        if (m_dialog) {
            versions ? m_dialog->setVersions(*versions) : m_dialog->showProblem(versions.error().message);
        }
    });
}

void VersionsController::read()
{
    m_isRead = false;
    const std::optional<PostVersion> chosen = m_dialog->chosen();
    if (!chosen) {
        return;
    }
    m_session.versions().read(*chosen, [this, chosen](const Result<QByteArray> &bytes) {
        if (!m_dialog || m_dialog->chosen() != chosen) {
            return;
        }
        const Result<SourceText> text = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
        if (!text) {
            m_dialog->setUnreadable(text.error().message);
            return;
        }
        m_isRead = true;
        m_version = text->text();
        compare();
    });
}

/// On a worker: long texts take a moment.
void VersionsController::compare()
{
    if (!m_dialog || !m_isRead) {
        return;
    }
    m_isStale = std::exchange(m_isComparing, true);
    if (m_isStale) {
        return;
    }
    QtConcurrent::run(backgroundPool(), [now = m_session.document().text(), then = m_version] {
        return diffOf(now, then);
    }).then(this, [this](const QList<DiffLine> &lines) {
        m_isComparing = false;
        if (m_isStale) {
            compare();
        } else if (m_dialog && m_isRead) {
            m_dialog->setDifference(lines);
        }
    });
}

void VersionsController::restore()
{
    PostDocument &document = m_session.document();
    if (!m_isRead || document.isReadOnly()) {
        return;
    }
    document.apply(difference(document.text(), m_version));
    m_session.notices().notify(
        Notice::Topic::Versions, Notice::Severity::Done, tr("The earlier version is back. Undo takes it away again."));
}

} // namespace frontrow
