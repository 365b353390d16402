// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/preview/previewframe.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>

namespace frontrow {

/// What the preview's page holds, and the shortest way from there to the next frame. A value.
///
/// Each block in the page has a number that is never used again; the page knows numbers only, the places in the
/// post's text stay here, for they shift with every key that is typed above them.
class PageContents
{
public:
    /// The argument of `frontrow.patch()` (resources/preview/patch.js) as JSON; from now on the page is taken to
    /// show \a frame. Blocks with equal hashes stay the same elements.
    /// \param addresses of pictures: source as written → address in the page.
    /// \param sequence what the page acknowledges the patch with.
    [[nodiscard]] QByteArray patchTo(const PageFrame &frame, const QHash<QString, QUrl> &addresses, quint64 sequence);

    /// The page was loaded anew and is empty.
    void clear() { *this = PageContents(m_lastNumber); }

    PageContents() = default;

    /// A formula was among what the page got since it was loaded.
    [[nodiscard]] bool hasMath() const { return m_hasMath; }

    /// Where line \a line (from 0) of the block \a number begins in the post's text; 0 is the page's head. Nothing for
    /// unknown numbers.
    [[nodiscard]] std::optional<qsizetype> offsetOf(qint64 number, qsizetype line = 0) const;
    /// The text that the block \a number comes from.
    [[nodiscard]] std::optional<TextRange> sourceOf(qint64 number) const;
    /// The blocks that come from \a part of the text, all for an empty one, in order.
    [[nodiscard]] QList<qint64> numbersIn(TextRange part) const;
    /// The revision of the frame that the page shows.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    struct Place
    {
        qint64 number = 0; ///< the number of the block, 0 for the page's head
        qsizetype line = 0; ///< the line in the block's text, from 0
        double share = 0; ///< how far down the block, 0 to 1

        bool operator==(const Place &) const = default;
    };
    /// Where \a offset of the post's text is in the page.
    [[nodiscard]] Place placeOf(qsizetype offset) const;

private:
    explicit PageContents(qint64 lastNumber)
        : m_lastNumber(lastNumber)
    {
    }

    struct Block
    {
        qint64 number = 0;
        quint64 hash = 0;
        TextRange source;
    };

    QList<Block> m_blocks;
    QString m_text; ///< the text of the post
    quint64 m_revision = 0;
    std::optional<PreviewHero> m_hero;
    QHash<QString, QUrl> m_addresses;
    QHash<QString, PictureIssue> m_issues;
    bool m_hasTexts = false;
    bool m_hasMath = false;
    qint64 m_lastNumber = 0;
};

} // namespace frontrow
