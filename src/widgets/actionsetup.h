// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

class QToolBar;
class QToolButton;

namespace frontrow {

class ActionRegistry;
class EditorPane;
class FigureController;
class PostDocument;
class PreviewView;
class WritingController;

/// The commands get the platform's own keys, where it has one, and icons.
void setKeysAndIcons(const ActionRegistry &actions);

/// Adds the far end of \a bar: the checks, whose button is returned, what is shown beside the text, and publishing.
[[nodiscard]] QToolButton *addToolBarEnd(QToolBar &bar, const ActionRegistry &actions);

/// The commands that change text where the keyboard is, or find it: in \a pane, or in \a preview when the keyboard is
/// there. All outlive the window.
void addEditActions(const ActionRegistry &actions, PostDocument &document, EditorPane &pane, PreviewView &preview);

/// The commands that format text, lists and lines are carried out by \a writing, which outlives the window; they are
/// grey without a text to change.
void addFormatActions(const ActionRegistry &actions, WritingController &writing);

/// The commands on figures are carried out by \a figures; those that would mean nothing are grey. \a document and
/// \a figures outlive the window.
void addFigureActions(const ActionRegistry &actions, PostDocument &document, FigureController &figures);

} // namespace frontrow
