// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace frontrow {
class MainWindow;
class PostEditor;
} // namespace frontrow

namespace frontrow::walk {

/// Something that must not be.
struct Fault
{
    QString kind; ///< one word; faults of one kind are taken for the same when steps are left out
    QString text; ///< what was expected and what is there
};

/// What must hold about \a window at rest, whatever was done before: of the text and its file, of form and preview, of
/// what is painted. The newest frame has been shown.
[[nodiscard]] QList<Fault> faultsOf(MainWindow &window);

/// The document holds what text() says, and the file the same when nothing waits to be saved.
[[nodiscard]] QList<Fault> textFaults(MainWindow &window);
/// Every field of the form shows what the front matter says.
[[nodiscard]] QList<Fault> formFaults(MainWindow &window);
/// The page has the newest text.
[[nodiscard]] QList<Fault> previewFaults(MainWindow &window);
/// Every line is as tall and lies where a layout made anew puts it, and the screen shows what the editor would paint.
[[nodiscard]] QList<Fault> paintFaults(PostEditor &editor);

} // namespace frontrow::walk
