// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

class QWidget;

namespace frontrow {

class ActionRegistry;
class BlogReader;
class CaretPlaces;
class Completer;
class FoldController;
class PostEditor;
class PostFindController;
class PostSession;
class ReadAloud;
class RenameController;
class Rewriting;
class Settings;
class SnippetController;
class TableAids;
class TargetController;
class TextPaste;
class UserPrompt;
class WritingController;
class WritingModes;

/// What helps while one writes: pasting, completing, following links, footnotes, snippets, tables, finding and
/// replacing in other posts, ways to see the text, folding, renaming headings, reading aloud, coming back to where one
/// was. Carries out their commands.
class WritingAids
{
public:
    /// All outlive the object; \a window is the parent of dialogs.
    WritingAids(const ActionRegistry &actions, PostSession &session, Settings &settings, UserPrompt &prompt,
        const BlogReader &blog, WritingController &writing, PostEditor &editor, QWidget &window);
    ~WritingAids();

    [[nodiscard]] RenameController &renames() { return *m_renames; }
    [[nodiscard]] FoldController &folds() { return *m_folds; }
    [[nodiscard]] CaretPlaces &places() { return *m_places; }

private:
    std::unique_ptr<TextPaste> m_paste;
    std::unique_ptr<SnippetController> m_snippets; ///< before what takes the same keys first
    std::unique_ptr<Completer> m_completer;
    std::unique_ptr<TargetController> m_targets;
    std::unique_ptr<TableAids> m_tables;
    std::unique_ptr<WritingModes> m_modes;
    std::unique_ptr<FoldController> m_folds;
    std::unique_ptr<Rewriting> m_rewriting;
    std::unique_ptr<PostFindController> m_find;
    std::unique_ptr<RenameController> m_renames;
    std::unique_ptr<ReadAloud> m_readAloud;
    std::unique_ptr<CaretPlaces> m_places;
};

} // namespace frontrow
