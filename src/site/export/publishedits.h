// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What publishing writes into a post by itself.
struct PublishEdits
{
    QDateTime now; ///< in the zone that the blog writes its dates in
    /// The post leaves the drafts: it gets a `date` when it has none.
    bool needsDate = false;
    /// What readers have now; nothing for a post that was not published yet.
    std::optional<QString> published = {};
    /// The key in which the blog keeps the date of the last change ("last_modified_at", "modified"); empty without.
    QString modifiedKey = {};
    /// An address that has to lead to the page from now on; empty for none.
    QString formerUrl = {};
};

/// The edits that finish \a post: `date` of a draft; the date of the change, written as the post writes its dates, when
/// anything else differs from what is published; the former address in `redirect_from`. Nothing to do gives no edits,
/// so a second time changes nothing.
/// Fails as setField().
[[nodiscard]] Result<TextEdits> editsToPublish(QStringView post, const PublishEdits &publishEdits);

} // namespace frontrow
