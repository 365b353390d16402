// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Ui {
class MainWindow;
}

namespace frontrow {

class FigureLink;
class PostDocument;
class PostEditor;

/// The commands of \a ui that format text change \a document where the selection of \a editor is. Both outlive it.
void connectFormatActions(const Ui::MainWindow &ui, PostDocument &document, PostEditor &editor);

/// The commands of \a ui on figures are carried out by \a figures; those that would mean nothing are grey. Both outlive
/// \a ui.
void connectFigureActions(const Ui::MainWindow &ui, PostDocument &document, FigureLink &figures);

/// The commands of \a ui get their icons.
void setActionIcons(const Ui::MainWindow &ui);

} // namespace frontrow
