// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A rectangle of the screen, in pixels.
struct Area
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// What an area of the screen shows: 32-bit pixels, row by row.
using Pixels = std::vector<std::uint32_t>;

/// The X server's screen and keyboard, as another program sees and uses them: what is on the screen is read through
/// shared memory, keys go the way that a person's go (XTEST).
class XScreen
{
public:
    /// Of DISPLAY. Ends the program when there is none, or it lacks MIT-SHM or XTEST.
    XScreen();
    ~XScreen();

    [[nodiscard]] Area whole() const;
    /// What \a area shows; it must lie on the screen.
    [[nodiscard]] Pixels grab(const Area &area);
    /// Presses and lets go of the key named \a name (X keysym), with Control held when \a withControl.
    void press(const std::string &name, bool withControl = false);
    /// The managed window of process \a pid or one of \a pids, that the window manager shows; nothing without one.
    [[nodiscard]] std::optional<unsigned long> windowOf(const std::vector<int> &pids);
    void place(unsigned long window, const Area &area);
    void activate(unsigned long window);
    [[nodiscard]] Area areaOf(unsigned long window);

private:
    class Private;
    std::unique_ptr<Private> d;
};
