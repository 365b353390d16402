// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/diagnostic.h"
#include "base/repopath.h"
#include "base/textedit.h"
#include "site/export/exportstore.h"
#include "site/git/gitplan.h"
#include "site/jekyll/postappearance.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// One file of a plan.
struct ExportFile
{
    enum class Action {
        Create, ///< nothing is there
        Update, ///< what is there was written by Frontrow, is the very file that is being edited, or may be replaced
        Keep, ///< what is there has these bytes already
        Remove, ///< the post is elsewhere now, and what is there is the edited file or was written by Frontrow
        Conflict, ///< what is there differs and is not Frontrow's
    };

    RepoPath path;
    Action action = Action::Create;
    QByteArray bytes; ///< what will be there; empty for Keep and Remove, and for Conflict
    ContentHash before; ///< null when nothing is there
    ContentHash after; ///< null for Remove

    [[nodiscard]] bool isChange() const { return action != Action::Keep && action != Action::Conflict; }
    bool operator==(const ExportFile &) const = default;
};

/// The stable name of \a action for scripts: "create", "update", "keep", "remove", "conflict".
[[nodiscard]] QString nameOf(ExportFile::Action action);

/// What an export would do.
struct ExportPlan
{
    RepoPath post; ///< the post's path in the site
    QString siteFolder = {};
    QString source = {}; ///< the file that is edited; empty for a post that was never saved
    QString title = {};
    QList<ExportFile> files =
        {}; ///< the pictures in the order in which the post refers to them, then the post, then what goes
    QString url = {}; ///< the URL of the post's page
    PostAppearance appearance = {}; ///< whether and when readers see it
    QString formerUrl = {}; ///< where the page was until now, when that differs
    /// What readers have now: what Frontrow wrote last, else what is committed; nothing for a post that is new to them.
    std::optional<QString> published = {};
    /// What publishing writes into the post: the date of a draft, the date of the change, the former address. They are
    /// in `files` already; the edited text has to follow.
    TextEdits edits = {};
    /// The name that date and slug ask for, when the post of the blog has another one.
    std::optional<RepoPath> betterName = {};
    bool mayRedirect = false; ///< `formerUrl` is set, and the blog has jekyll-redirect-from
    std::optional<ExportRecord> undone = {}; ///< the export that this plan takes back
    /// The commit of `undone` goes, as nobody else has it; else a commit of its own takes back what that one did.
    bool takesCommitBack = false;
    Diagnostics diagnostics = {}; ///< what checkPost() finds, and pictures that cannot be published
    /// Pictures that the post names, that are nowhere, and that what readers have does not name: a commit without them
    /// has to be agreed to.
    QStringList missing = {};
    std::optional<GitPlan> git = {}; ///< how a commit would go; nothing outside of a repository or where nobody asked
    QString gitProblem = {}; ///< why there is no `git` though there is a repository

    [[nodiscard]] bool hasConflict() const;
    /// Nothing to write.
    [[nodiscard]] bool isUpToDate() const;
    /// The files that differ and are not Frontrow's.
    [[nodiscard]] QStringList conflicts() const;

    bool operator==(const ExportPlan &) const = default;
};

} // namespace frontrow
