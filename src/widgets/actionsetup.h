// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Ui {
class MainWindow;
}

namespace frontrow {

class FigureLink;
class PostDocument;
class WritingLink;

/// The commands of \a ui that format text, lists and lines are carried out by \a writing, which outlives \a ui; they
/// are grey without a text to change.
void connectFormatActions(const Ui::MainWindow &ui, WritingLink &writing);

/// The commands of \a ui on figures are carried out by \a figures; those that would mean nothing are grey. Both outlive
/// \a ui.
void connectFigureActions(const Ui::MainWindow &ui, PostDocument &document, FigureLink &figures);

/// The commands of \a ui get their icons.
void setActionIcons(const Ui::MainWindow &ui);

} // namespace frontrow
