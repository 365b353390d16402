// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

class QWidget;

namespace frontrow::test {

/// Uses the display as a person does: real mouse and key events through the X server, while this program's event loop
/// runs. Points are on the screen.
class InputDriver
{
public:
    static void click(const QWidget &widget, QPoint place);
    /// The middle of \a widget.
    static void click(const QWidget &widget);
    static void type(const QString &text);
    /// A key with modifiers as xdotool names them: "ctrl+s", "Return".
    static void press(const QString &keys);
    /// Presses at \a from, goes to \a to in steps and lets go.
    static void drag(QPoint from, QPoint to);
    /// Drags \a files, or web addresses, out of another program's window and drops them on \a target. After
    /// "--as-image" it is the pixels of a file, as a browser drags them.
    static void dragFiles(const QStringList &files, const QWidget &target, QPoint place);
    /// Puts the PNG \a file on the clipboard, as a picture without text, from another program.
    static void copyPicture(const QString &file);
    /// Puts \a text on the clipboard, from another program.
    static void copyText(const QString &text);
};

} // namespace frontrow::test
