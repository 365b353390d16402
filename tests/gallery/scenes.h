// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace frontrow::gallery {

/// What is done with a window, dialog or menu that is shown, by its name in the gallery.
using Visit = std::function<void(const QString &name, QWidget &window)>;

/// Opens every window, dialog and menu of the program, one after the other, on a copy of the sample blog in \a folder
/// (absolute, empty), which becomes a git repository; the main window has \a size, in pixels. \a visit is called for
/// each while it is shown and nothing moves any more; it may not close it.
void visitScenes(const QString &folder, QSize size, const Visit &visit);

} // namespace frontrow::gallery
