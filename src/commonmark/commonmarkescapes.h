// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontrow::commonmark {

// How text, addresses and raw HTML become HTML; all of it is UTF-8.

/// Puts \a text at the end of \a html, as cmark-gfm escapes it.
void appendText(QByteArray &html, QByteArrayView text);

/// Puts the address \a url at the end of \a html, as the value of an attribute, as cmark-gfm escapes it.
void appendTarget(QByteArray &html, QByteArrayView url);

/// \a html as the extension `tagfilter` of commonmarker 0.23 leaves it: which looks, other than cmark-gfm, at opening
/// tags only.
[[nodiscard]] QByteArray withoutFilteredTags(QByteArrayView html);

} // namespace frontrow::commonmark
