// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "markdown/bodyreading.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One link of a post's body: `[words](address "title"){: target="_blank"}` or `<a href="address" …>`. Link definitions
/// (`[name]: address`) are links whose target is not known.
struct PostLink
{
    QString address = {}; ///< references, and CommonMark's escapes, resolved; empty when none is written
    TextRange addressRange = {}; ///< as written, without quotes; empty where an address would stand
    bool isHtml = false;
    bool isDefinition = false;
    bool isScripted = false; ///< HTML with `onclick`, `role`, `data-…`: the address may be for scripts only
    std::optional<QString> target = {}; ///< the attribute `target`
    /// Makes it open in a new tab; nothing for definitions.
    TextEdits newTabEdits = {};
};

/// The links of \a post, in the order in which their addresses are written, without images.
/// \param reading that of \a post
[[nodiscard]] QList<PostLink> postLinks(QStringView post, const BodyReading &reading);

/// \a address leads to another host than that of the blog at \a siteUrl (`url`).
[[nodiscard]] bool isToOtherHost(const QString &address, const QString &siteUrl);

} // namespace frontrow
