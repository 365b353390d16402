// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

class MainWindow;

/// Once \a window shows its post with all pictures, writes what the screen shows of it to \a file (PNG) and ends the
/// application, with exit code 0, or 3 and a sentence on stderr when the file cannot be written or nothing is shown
/// within a minute.
void takeScreenshot(MainWindow &window, const QString &file);

} // namespace frontrow
