// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QString>

namespace frontrow {

class Settings;

/// How the text looks in the editor, besides its size.
struct EditorTextStyle
{
    enum class Face {
        Mono,
        Serif,
        Sans,
    };

    static constexpr int shortestColumn = 50; ///< letters
    static constexpr int longestColumn = 120; ///< letters

    Face face = Face::Mono;
    int column = 76; ///< letters of the longest line, of those between
    bool hasLineNumbers = false;
    bool showsPictures = true; ///< beside the lines that name them
    bool foldsFrontMatter = true; ///< while its form is open
    bool showsWhiteSpace = false; ///< spaces and tabs

    /// As \a settings keep them; what they do not know is as above.
    [[nodiscard]] static EditorTextStyle of(const Settings &settings);
    void keep(Settings &settings) const;

    bool operator==(const EditorTextStyle &) const = default;
};

/// The system's font of \a face.
[[nodiscard]] QFont fontOf(EditorTextStyle::Face face);

/// The width of a letter in English text of \a font, pixels.
[[nodiscard]] qreal letterWidth(const QFont &font);

} // namespace frontrow
