// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/writingaids.h"

#include "widgets/actionregistry.h"
#include "widgets/editor/caretplaces.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/foldcontroller.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/readaloud.h"
#include "widgets/editor/renamecontroller.h"
#include "widgets/editor/snippetcontroller.h"
#include "widgets/editor/tableaids.h"
#include "widgets/editor/targetcontroller.h"
#include "widgets/editor/textpaste.h"
#include "widgets/editor/writingcontroller.h"
#include "widgets/editor/writingmodes.h"
#include "widgets/find/postfindcontroller.h"
#include "workspace/publish/rewriting.h"
#include "workspace/session/postsession.h"

namespace frontrow {

using namespace Qt::StringLiterals;

WritingAids::WritingAids(const ActionRegistry &actions, PostSession &session, Settings &settings, UserPrompt &prompt,
    const BlogReader &blog, WritingController &writing, PostEditor &editor, QWidget &window)
    : m_paste(std::make_unique<TextPaste>(session, blog, editor))
    , m_snippets(std::make_unique<SnippetController>(session, prompt, writing, editor, window))
    , m_completer(std::make_unique<Completer>(session, blog, editor))
    , m_targets(std::make_unique<TargetController>(session, prompt, blog, editor))
    , m_tables(std::make_unique<TableAids>(session.document(), settings, writing, editor, window))
    , m_modes(
          std::make_unique<WritingModes>(settings, editor, actions["actionTypewriter"_L1], actions["actionFocus"_L1]))
    , m_folds(std::make_unique<FoldController>(actions, session, editor))
    , m_rewriting(std::make_unique<Rewriting>(session))
    , m_find(std::make_unique<PostFindController>(session, blog, editor, *m_rewriting, window))
    , m_renames(std::make_unique<RenameController>(session, prompt, blog, editor, *m_rewriting, window))
    , m_readAloud(std::make_unique<ReadAloud>(session, editor, actions["actionReadAloud"_L1]))
    , m_places(std::make_unique<CaretPlaces>(session, settings, editor))
{
    actions.add("actionReadAloud"_L1, m_readAloud.get(), &ReadAloud::toggle);
    actions.add("actionLink"_L1, m_paste.get(), &TextPaste::link);
    actions.add("actionComplete"_L1, m_completer.get(), &Completer::complete);
    actions.add("actionFootnote"_L1, m_targets.get(), &TargetController::insertFootnote);
    actions.add("actionFootnoteEnd"_L1, m_targets.get(), &TargetController::switchEnd);
    actions.add("actionFollow"_L1, m_targets.get(), &TargetController::follow);
    actions.add("actionShowTarget"_L1, m_targets.get(), &TargetController::showTarget);
    actions.add("actionTable"_L1, m_tables.get(), &TableAids::choose);
    writing.follow({&actions["actionTable"_L1]});
    actions.add("actionFindPosts"_L1, m_find.get(), &PostFindController::open);
    actions.add("actionHeadingRename"_L1, m_renames.get(), &RenameController::rename);
    actions.add("actionSnippet"_L1, m_snippets.get(), &SnippetController::open);
    actions.add("actionSnippetMake"_L1, m_snippets.get(), &SnippetController::makeOfSelection);
    actions.add("actionSnippetFolder"_L1, m_snippets.get(), &SnippetController::openFolder);
    m_completer->setWords({[this](QStringView line, qsizetype &length) { return m_snippets->named(line, length); },
        [this](const Completion &chosen, TextRange written) { m_snippets->insert(chosen.label, written); }});
    QObject::connect(&editor, &QPlainTextEdit::copyAvailable, &actions["actionSnippetMake"_L1], &QAction::setEnabled);
    QObject::connect(&session.document(), &PostDocument::readOnlyChanged, m_paste.get(), [&actions](bool isReadOnly) {
        for (const QLatin1StringView name :
            {"actionLink"_L1, "actionComplete"_L1, "actionFootnote"_L1, "actionSnippet"_L1, "actionHeadingRename"_L1}) {
            actions[name].setDisabled(isReadOnly);
        }
    });
}

WritingAids::~WritingAids() = default;

} // namespace frontrow
