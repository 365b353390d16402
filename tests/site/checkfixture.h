// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/postlayout.h"
#include "site/checks/checks.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace frontrow {

/// \a text as the program checks it, on a blog without any other post.
inline CheckedPost checkedPost(const QString &text, const QString &file = QString())
{
    return {.text = text,
        .frontMatter = FrontMatter::parse(text),
        .body = renderBody(text, layoutOf(text).body),
        .file = file,
        .pageUrl = QStringLiteral("/x/"),
        .now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC)};
}

/// A post with a title and \a body.
inline CheckedPost checkedBody(const QString &body)
{
    return checkedPost(QStringLiteral("---\ntitle: x\n---\n\n") + body);
}

inline QString codesOf(const Diagnostics &diagnostics)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : diagnostics) {
        codes.append(diagnostic.code);
    }
    return codes.join(u' ');
}

/// What \a diagnostics mark in \a text.
inline QString placesOf(const Diagnostics &diagnostics, const QString &text)
{
    QStringList places;
    for (const Diagnostic &diagnostic : diagnostics) {
        places.append(slice(text, diagnostic.range).toString());
    }
    return places.join(u'|');
}

/// Those of \a code.
inline Diagnostics only(const Diagnostics &diagnostics, const QString &code)
{
    Diagnostics found;
    std::ranges::copy_if(
        diagnostics, std::back_inserter(found), [&](const Diagnostic &each) { return each.code == code; });
    return found;
}

} // namespace frontrow
