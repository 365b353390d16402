// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace frontrow::commonmark {

/// Follows which elements HTML leaves open: raw HTML of CommonMark may open one in a block and close it in another,
/// and what stands between belongs into it. Elements whose end tag may be left out are not waited for.
class OpenElements
{
public:
    /// Reads on. \a html ends outside of a tag.
    void read(QByteArrayView html);

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

private:
    /// After the markup that begins with the '<' at \a at.
    [[nodiscard]] qsizetype readMarkup(QByteArrayView html, qsizetype at);
    [[nodiscard]] qsizetype readTag(QByteArrayView html, qsizetype at);
    void open(const QByteArray &name);
    void close(const QByteArray &name);

    QByteArrayList m_names; ///< from the outermost
};

} // namespace frontrow::commonmark
