// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/settings/settings.h"

/// How the text of a post looks, besides the size of its letters, and what the editor does by itself.
namespace frontrow::setting {
/// "mono", "serif" or "sans".
inline const Setting<QString> editorFace{"editor/face", QStringLiteral("mono")};
/// Letters of the longest line.
inline const Setting<int> editorColumn{"editor/column", 76};
inline const Setting<bool> showsLineNumbers{"editor/lineNumbers", false};
inline const Setting<bool> showsWhiteSpace{"editor/whiteSpace", false};
inline const Setting<bool> isTypewriter{"editor/typewriter", false};
inline const Setting<bool> isFocusing{"editor/focus", false};
/// Pictures stand beside the lines that name them.
inline const Setting<bool> showsPictures{"editor/pictures", true};
/// The front matter is folded while its form is open.
inline const Setting<bool> foldsFrontMatter{"editor/foldsFrontMatter", true};
/// Tables that were changed are aligned when the caret leaves them.
inline const Setting<bool> alignsTables{"editor/alignsTables", true};
} // namespace frontrow::setting
