// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>

namespace frontrow::commonmark {

/// The ids of headings as jekyll-commonmark-ghpages 0.5 gives them, one after the other.
class PagesHeadingIds
{
public:
    /// The id of the next heading, whose inner HTML is \a html (UTF-8). May be another heading's: GitHub does not look
    /// whether one that it has made longer is.
    [[nodiscard]] QByteArray idOf(const QByteArray &html);

private:
    QHash<QByteArray, int> m_used; ///< how often each was asked for again
};

} // namespace frontrow::commonmark
