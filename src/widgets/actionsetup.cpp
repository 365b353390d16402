// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/actionsetup.h"

#include "post/editing/lineediting.h"
#include "post/editing/linestyles.h"
#include "post/editing/sections.h"
#include "post/editing/tableediting.h"
#include "post/editing/wrapping.h"
#include "post/markup/markupchange.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/editorpane.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/writingcontroller.h"
#include "widgets/figures/figurecontroller.h"
#include "widgets/preview/previewview.h"
#include "widgets/symbolicicon.h"
#include "workspace/document/postdocument.h"

#include <QToolBar>
#include <QToolButton>

#include <functional>
#include <utility>

namespace frontrow {

using namespace Qt::StringLiterals;

namespace {

using Commands = QList<std::pair<QAction *, WritingController::Command>>;

/// Those on the words of the selection.
Commands wordCommands(const ActionRegistry &actions, const WritingController &writing)
{
    const auto mark = [](const QString &sign) {
        return [sign](QStringView text, TextRange range) { return toggledMarks(text, range, sign); };
    };
    return {{&actions["actionBold"_L1], mark(QStringLiteral("**"))},
        {&actions["actionItalic"_L1], mark(QStringLiteral("*"))}, {&actions["actionCodeBlock"_L1], &fenced},
        {&actions["actionInlineCode"_L1], &toggledCode},
        {&actions["actionStrike"_L1],
            [&writing](QStringView text, TextRange range) { return toggledStrike(text, range, writing.rules()); }}};
}

/// Those that say what the lines of the selection are: of the body only.
Commands styleCommands(const ActionRegistry &actions, const WritingController &writing)
{
    const auto list = [&writing](ListKind kind) {
        return [&writing, kind](
                   QStringView text, TextRange range) { return toggledList(text, range, kind, writing.rules()); };
    };
    const auto shift = [](int by) {
        return [by](QStringView text, TextRange range) { return withHeadingsShifted(text, range, by); };
    };
    Commands commands{{&actions["actionBullets"_L1], list(ListKind::Bullets)},
        {&actions["actionNumbers"_L1], list(ListKind::Numbers)}, {&actions["actionTasks"_L1], list(ListKind::Tasks)},
        {&actions["actionHeadingRaise"_L1], shift(-1)}, {&actions["actionHeadingLower"_L1], shift(1)},
        {&actions["actionQuote"_L1],
            [&writing](QStringView text, TextRange range) { return toggledQuotes(text, range, writing.rules()); }},
        {&actions["actionTick"_L1],
            [&writing](QStringView text, TextRange range) { return toggledTasks(text, range, writing.rules()); }}};
    const QList<QAction *> levels{&actions["actionParagraph"_L1], &actions["actionHeading1"_L1],
        &actions["actionHeading2"_L1], &actions["actionHeading3"_L1], &actions["actionHeading4"_L1],
        &actions["actionHeading5"_L1], &actions["actionHeading6"_L1]};
    for (int level = 0; level < levels.size(); ++level) {
        commands.append({levels[level],
            [level](QStringView text, TextRange range) { return withHeadingLevels(text, range, level); }});
    }
    return commands;
}

Commands tableCommands(const ActionRegistry &actions, const WritingController &writing)
{
    const auto change = [&writing](TableCommand command) {
        return [&writing, command](QStringView text, TextRange range) {
            return changedTable(text, range.start, command, writing.rules());
        };
    };
    return {
        {&actions["actionTableAlign"_L1],
            [&writing](QStringView text, TextRange range) { return alignedTable(text, range.start, writing.rules()); }},
        {&actions["actionRowAdd"_L1], change(TableCommand::AddRow)},
        {&actions["actionRowDelete"_L1], change(TableCommand::DeleteRow)},
        {&actions["actionRowUp"_L1], change(TableCommand::RowUp)},
        {&actions["actionRowDown"_L1], change(TableCommand::RowDown)},
        {&actions["actionColumnAdd"_L1], change(TableCommand::AddColumn)},
        {&actions["actionColumnDelete"_L1], change(TableCommand::DeleteColumn)},
        {&actions["actionColumnLeft"_L1], change(TableCommand::ColumnLeft)},
        {&actions["actionColumnRight"_L1], change(TableCommand::ColumnRight)}};
}

using LineCommands = QList<std::pair<QAction *, WritingController::LineCommand>>;

LineCommands lineCommands(const ActionRegistry &actions)
{
    const auto move = [](int by) {
        return [by](QStringView text, TextRange range, const LineSurroundings &around) {
            return movedLines(text, range, by, around);
        };
    };
    return {{&actions["actionLineUp"_L1], move(-1)}, {&actions["actionLineDown"_L1], move(1)},
        {&actions["actionLineDuplicate"_L1], &duplicatedLines}, {&actions["actionLineDelete"_L1], &deletedLines},
        {&actions["actionLineJoin"_L1], &joinedLines}};
}

using SectionCommands = QList<std::pair<QAction *, WritingController::SectionCommand>>;

SectionCommands sectionCommands(const ActionRegistry &actions)
{
    const auto move = [](int by) {
        return [by](const Sections &sections, qsizetype section, qsizetype caret) {
            return sections.moved(section, by, caret);
        };
    };
    const auto shift = [](int by) {
        return [by](const Sections &sections, qsizetype section, qsizetype caret) {
            return sections.shifted(section, by, caret);
        };
    };
    return {{&actions["actionSectionUp"_L1], move(-1)}, {&actions["actionSectionDown"_L1], move(1)},
        {&actions["actionSectionPromote"_L1], shift(-1)}, {&actions["actionSectionDemote"_L1], shift(1)}};
}

} // namespace

void setKeysAndIcons(const ActionRegistry &actions)
{
    const QList<std::pair<QLatin1StringView, QKeySequence::StandardKey>> keys{{"actionNew"_L1, QKeySequence::New},
        {"actionOpen"_L1, QKeySequence::Open}, {"actionSave"_L1, QKeySequence::Save},
        {"actionSaveAs"_L1, QKeySequence::SaveAs}, {"actionQuit"_L1, QKeySequence::Quit},
        {"actionUndo"_L1, QKeySequence::Undo}, {"actionRedo"_L1, QKeySequence::Redo},
        {"actionCut"_L1, QKeySequence::Cut}, {"actionCopy"_L1, QKeySequence::Copy},
        {"actionPaste"_L1, QKeySequence::Paste}, {"actionSelectAll"_L1, QKeySequence::SelectAll},
        {"actionFind"_L1, QKeySequence::Find}, {"actionZoomIn"_L1, QKeySequence::ZoomIn},
        {"actionZoomOut"_L1, QKeySequence::ZoomOut}, {"actionPrint"_L1, QKeySequence::Print},
        {"actionHandbook"_L1, QKeySequence::HelpContents}};
    for (const auto &[name, key] : keys) {
        actions.setKey(name, key);
    }
    const QList<std::pair<QLatin1StringView, QString>> icons{{"actionNew"_L1, u"document-new"_s},
        {"actionOpen"_L1, u"document-open"_s}, {"actionSave"_L1, u"document-save"_s},
        {"actionSaveAs"_L1, u"document-save-as"_s}, {"actionUndo"_L1, u"edit-undo"_s},
        {"actionRedo"_L1, u"edit-redo"_s}, {"actionFind"_L1, u"edit-find"_s}, {"actionBold"_L1, u"format-text-bold"_s},
        {"actionItalic"_L1, u"format-text-italic"_s}, {"actionLink"_L1, u"insert-link"_s},
        {"actionFigure"_L1, u"insert-image"_s}, {"actionCaptureRegion"_L1, u"camera-photo"_s},
        {"actionExport"_L1, u"document-send"_s}, {"actionPreview"_L1, u"view-preview"_s},
        {"actionForm"_L1, u"document-properties"_s}, {"actionOutline"_L1, u"view-list-tree"_s}};
    for (const auto &[name, icon] : icons) {
        actions[name].setIcon(symbolicIcon(icon));
    }
}

QToolButton *addToolBarEnd(QToolBar &bar, const ActionRegistry &actions)
{
    bar.setIconSize(QSize(20, 20));
    auto *gap = new QWidget(&bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(gap);

    auto *checks = new QToolButton(&bar);
    checks->setDefaultAction(&actions["actionChecks"_L1]);
    checks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addWidget(checks);
    bar.addAction(&actions["actionForm"_L1]);
    bar.addAction(&actions["actionPreview"_L1]);
    bar.addSeparator();

    auto *publish = new QToolButton(&bar);
    publish->setDefaultAction(&actions["actionExport"_L1]);
    publish->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    publish->setPopupMode(QToolButton::MenuButtonPopup);
    publish->addActions({&actions["actionPlan"_L1], &actions["actionJekyll"_L1], &actions["actionUndoExport"_L1],
        &actions["actionHistory"_L1], &actions["actionChooseSite"_L1]});
    bar.addWidget(publish);
    actions["actionExport"_L1].setIconText(QCoreApplication::translate("frontrow::MainWindow", "Publish"));
    return checks;
}

void addEditActions(const ActionRegistry &actions, PostDocument &document, EditorPane &pane, PreviewView &preview)
{
    PostEditor *editor = &pane.editor();
    actions.add("actionUndo"_L1, editor, &QPlainTextEdit::undo);
    actions.add("actionRedo"_L1, editor, &QPlainTextEdit::redo);
    actions.add("actionCut"_L1, editor, &QPlainTextEdit::cut);
    actions.add("actionCopy"_L1, editor, &QPlainTextEdit::copy);
    actions.add("actionPaste"_L1, editor, &QPlainTextEdit::paste);
    actions.add("actionPastePlain"_L1, editor, &PostEditor::pastePlainText);
    actions.add("actionSelectAll"_L1, editor, &QPlainTextEdit::selectAll);
    FindBar *bar = &pane.findBar();
    actions.add(
        "actionFind"_L1, bar, [bar, &preview] { preview.hasKeyboard() ? preview.openFind() : bar->open(false); });
    actions.add("actionReplace"_L1, bar, [bar] { bar->open(true); });
    actions.add("actionFindNext"_L1, bar,
        [bar, &preview] { preview.hasKeyboard() ? preview.findNext(false) : bar->findNext(); });
    actions.add("actionFindPrevious"_L1, bar,
        [bar, &preview] { preview.hasKeyboard() ? preview.findNext(true) : bar->findPrevious(); });
    actions.add("actionFindPreview"_L1, &preview, &PreviewView::openFind);
    QAction *undo = &actions["actionUndo"_L1];
    QAction *redo = &actions["actionRedo"_L1];
    QObject::connect(document.textDocument(), &QTextDocument::undoAvailable, undo, &QAction::setEnabled);
    QObject::connect(document.textDocument(), &QTextDocument::redoAvailable, redo, &QAction::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

void addFormatActions(const ActionRegistry &actions, WritingController &writing)
{
    const auto connectTo = [&writing](QAction *action, const auto &command) {
        QObject::connect(action, &QAction::triggered, &writing, command);
        writing.follow({action});
    };
    for (const auto &[action, command] : wordCommands(actions, writing)) {
        connectTo(action, [&writing, command] { writing.run(command); });
    }
    for (const auto &[action, command] : styleCommands(actions, writing)) {
        connectTo(action, [&writing, command] { writing.runInBody(command); });
    }
    for (const auto &[action, command] : tableCommands(actions, writing)) {
        connectTo(action, [&writing, command] { writing.runOnTable(command); });
    }
    connectTo(&actions["actionDate"_L1], [&writing] { writing.insertDate(); });
    writing.addToEditor(actions["actionHeadingRaise"_L1]);
    writing.addToEditor(actions["actionHeadingLower"_L1]);
    for (const auto &[action, command] : lineCommands(actions)) {
        writing.addToEditor(*action);
        connectTo(action, [&writing, command] { writing.runOnLines(command); });
    }
    for (const auto &[action, command] : sectionCommands(actions)) {
        writing.addToEditor(*action);
        connectTo(action, [&writing, command] { writing.runOnSection(command); });
    }
}

void addFigureActions(const ActionRegistry &actions, PostDocument &document, FigureController &figures)
{
    const QList<std::pair<QLatin1StringView, std::function<void()>>> commands{
        {"actionFigureEdit"_L1, [&figures] { figures.edit(); }},
        {"actionFigureNextAlt"_L1, [&figures] { figures.goToNextWithoutAlt(); }},
        {"actionFigureReplace"_L1, [&figures] { figures.replacePicture(); }},
        {"actionFigureCleanUp"_L1, [&figures] { figures.cleanUp(); }},
        {"actionFigureOpen"_L1, [&figures] { figures.openPicture(); }},
        {"actionFigureUp"_L1, [&figures] { figures.move(-1); }},
        {"actionFigureDown"_L1, [&figures] { figures.move(1); }},
        {"actionFigureGroup"_L1, [&figures] { figures.group(); }},
        {"actionFigureUngroup"_L1, [&figures] { figures.ungroup(); }},
        {"actionFigureElement"_L1, [&figures] { figures.makeElement(); }},
        {"actionFigureRemove"_L1, [&figures] { figures.remove(); }}};
    for (const auto &[name, command] : commands) {
        actions.add(name, &figures, command);
    }
    QList<QAction *> edits;
    for (const QLatin1StringView name : {"actionFigureReplace"_L1, "actionFigureUp"_L1, "actionFigureDown"_L1,
             "actionFigureGroup"_L1, "actionFigureUngroup"_L1, "actionFigureElement"_L1, "actionFigureRemove"_L1}) {
        edits.append(&actions[name]);
    }
    const auto enable = [edits, edit = &actions["actionFigureEdit"_L1], open = &actions["actionFigureOpen"_L1],
                            cleanUp = &actions["actionFigureCleanUp"_L1], &document](bool hasFigure, bool hasPicture) {
        edit->setEnabled(hasFigure);
        open->setEnabled(hasPicture);
        cleanUp->setEnabled(hasPicture && !document.isReadOnly());
        for (QAction *action : edits) {
            action->setEnabled(hasFigure && !document.isReadOnly());
        }
    };
    QObject::connect(&figures, &FigureController::targetChanged, &figures, enable);
    enable(false, false);
}

} // namespace frontrow
