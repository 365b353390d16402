// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One link of a post's body: `[words](address "title"){: target="_blank"}` or `<a href="address" …>`. Link definitions
/// (`[name]: address`) are links whose target is not known.
struct PostLink
{
    QString address = {}; ///< references and escapes resolved; empty when none is written
    TextRange addressRange = {}; ///< as written, without quotes; empty where an address would stand
    bool isHtml = false;
    bool isDefinition = false;
    bool isScripted = false; ///< HTML with `onclick`, `role`, `data-…`: the address may be for scripts only
    std::optional<QString> target = {}; ///< the attribute `target`
    /// Makes it open in a new tab; nothing for definitions.
    TextEdits newTabEdits = {};
};

/// The links of \a prose (see proseOf()), in order, without images.
[[nodiscard]] QList<PostLink> postLinks(QStringView prose);

/// \a address leads to another host than that of the blog at \a siteUrl (`url`).
[[nodiscard]] bool isToOtherHost(const QString &address, const QString &siteUrl);

} // namespace frontrow
