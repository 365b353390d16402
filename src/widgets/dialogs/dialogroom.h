// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>

class QScrollArea;
class QWidget;

namespace frontrow {

/// How much of a screen a window may take with its title bar and borders around it.
[[nodiscard]] QSize roomInFrame(QSize screen);

/// Makes \a window as wide as \a letters and as tall as \a lines of its own font take, as far as its screen has room.
void resizeToText(QWidget &window, int letters, int lines);

/// An area that shows \a content, which it owns, as large as there is room, and scrolls it where there is less. At
/// first it wants to be as large as the content.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr);

} // namespace frontrow
