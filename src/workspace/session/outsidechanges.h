// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/document/fileguard.h"
#include "workspace/session/postlocation.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace frontrow {

class NoticeCentre;
class SessionSteps;
class UserPrompt;
class VersionKeeper;
struct OpenPost;

/// What other programs do to the open post's file: a text that nobody has changed here follows it, others stay and the
/// person decides.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    OutsideChanges(
        OpenPost &post, VersionKeeper &versions, NoticeCentre &notices, UserPrompt &prompt, SessionSteps &steps);

    /// Watches the post's file as it is known.
    void watch();
    /// Watches nothing: what changes now is ours.
    void pause() { m_guard.watch({}, {}); }
    /// Looks now: for the moment the window becomes active.
    void check();
    /// The file holds \a found, which is not what the post knows of it.
    void take(const ContentHash &found);
    /// The post's file is written by this instance, so that it is there.
    void setWritten();
    /// What changes in the file is an export's or an undo's doing until endExport().
    void beginExport() { m_isExporting = true; }
    void endExport();
    /// Another post is open.
    void forget();

Q_SIGNALS:
    /// What may become of the post's file has changed.
    void accessChanged();
    /// The person wants the text in the file again.
    void saveWanted();

private:
    void setAccess(PostLocation::Access access);
    void setThere();
    void fileChanged(const ContentHash &found);
    void fileRemoved();
    void askWhoseText(const ContentHash &found);
    void reload();
    void keep(const ContentHash &found);
    void compare(const ContentHash &found);
    void merge(const QByteArray &base, const ContentHash &found);
    [[nodiscard]] std::function<void()> later(const std::function<void()> &work);
    void catchUp();

    OpenPost &m_post;
    VersionKeeper &m_versions;
    NoticeCentre &m_notices;
    UserPrompt &m_prompt;
    SessionSteps &m_steps;
    FileGuard m_guard;
    bool m_isExporting = false;
    bool m_isWaiting = false; ///< the file changed during a step or an export
};

} // namespace frontrow
