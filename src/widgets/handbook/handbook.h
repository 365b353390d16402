// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace frontrow {

/// A page of the handbook.
struct HandbookPage
{
    QString name; ///< in `name.md` links of other pages
    QString title;
    QString html;
};

/// The pages of resources/handbook, in reading order: posts in the dialect that the preview renders.
[[nodiscard]] QList<HandbookPage> handbookPages();

/// A page of all commands of \a menus that have keys, a table for each menu.
[[nodiscard]] HandbookPage shortcutsPage(const QMenuBar &menus);

} // namespace frontrow
