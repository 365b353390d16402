// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace frontrow::gallery {

/// What each function finds in a \a window that is shown, a sentence for each fault; nothing where all is well.

/// Buttons that lie outside of it, except in what is scrolled.
[[nodiscard]] QStringList outsideIn(const QWidget &window);

/// Words of labels, buttons, boxes and placeholders that are cut off because their place is narrower. Labels that
/// shorten their text with "…" on purpose are left out.
[[nodiscard]] QStringList cutIn(const QWidget &window);

/// Pairs of words or controls in one layout that lie over each other.
[[nodiscard]] QStringList overlapsIn(const QWidget &window);

/// Text of what is enabled that differs too little from its ground in a picture of the window, by `readableContrast`.
[[nodiscard]] QStringList faintIn(QWidget &window);

/// Layouts whose margins differ from one side to the other.
[[nodiscard]] QStringList unevenIn(const QWidget &window);

/// What a screen reader is told too little of: what takes the keyboard and has no name, or no role, or whose value
/// cannot be asked for. The page in the preview is left out: it is WebEngine's own.
[[nodiscard]] QStringList unspokenIn(QWidget &window);

} // namespace frontrow::gallery
