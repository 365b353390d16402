// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/foldcontroller.h"

#include "markdown/bodysections.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <algorithm>

namespace frontrow {

using namespace Qt::StringLiterals;

FoldController::FoldController(const ActionRegistry &actions, PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    addActions(actions);
    connect(&session, &PostSession::frameChanged, this, &FoldController::showFoldables);
}

void FoldController::addActions(const ActionRegistry &actions)
{
    Folding &folding = m_editor.folding();
    actions.add("actionFold"_L1, this, [this, &folding] { folding.toggleAt(m_editor.caret()); });
    actions.add("actionFoldAll"_L1, this, [&folding] { folding.setAllFolded(folding.isAnyOpen()); });
    actions.add("actionSectionFold"_L1, this, [this, &folding] { folding.setSectionFoldedAt(m_editor.caret(), true); });
    actions.add(
        "actionSectionUnfold"_L1, this, [this, &folding] { folding.setSectionFoldedAt(m_editor.caret(), false); });
    actions.add("actionUnfoldAll"_L1, this, [&folding] { folding.openAll(); });
    int level = 0;
    for (const QLatin1StringView name : {"actionFoldLevel1"_L1, "actionFoldLevel2"_L1, "actionFoldLevel3"_L1,
             "actionFoldLevel4"_L1, "actionFoldLevel5"_L1, "actionFoldLevel6"_L1}) {
        ++level;
        actions.add(name, this, [&folding, level] { folding.foldToLevel(level); });
    }
}

void FoldController::showFoldables(const PreviewFrame &frame)
{
    if (frame.revision != m_session.document().revision()) {
        return; // its places are those of another text; the next frame is under way
    }
    QList<Foldable> foldables;
    if (frame.layout.hasFrontMatter) {
        // Up to the end of the closing fence, whose line break is not part of it.
        foldables.append({TextRange::between(0, frame.layout.body.start - 1), tr("Front matter")});
    }
    for (const Figure &figure : frame.figures) {
        const QString caption = plainCaption(figure);
        foldables.append(
            {figure.range, caption.isEmpty() ? tr("Figure without caption") : tr("Figure: %1").arg(caption)});
    }
    const Sections sections(frame.text, sectionHeadings(frame.body));
    for (qsizetype i = 0; i < sections.headings().size(); ++i) {
        const TextRange range = sections.rangeOf(i);
        const bool isLast = range.end() == frame.text.size();
        foldables.append({{range.start, range.length - (isLast ? 0 : 1)}, {}, sections.headings()[i].level});
    }
    std::ranges::stable_sort(foldables, {}, [](const Foldable &foldable) { return foldable.range.start; });
    m_editor.folding().setFoldables(foldables);
}

} // namespace frontrow
