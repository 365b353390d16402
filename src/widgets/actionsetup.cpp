// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/actionsetup.h"

#include "post/editing/lineediting.h"
#include "post/editing/linestyles.h"
#include "post/editing/sections.h"
#include "post/editing/tableediting.h"
#include "post/editing/wrapping.h"
#include "post/markup/markup.h"
#include "ui_mainwindow.h"
#include "widgets/editor/writinglink.h"
#include "widgets/figures/figurelink.h"
#include "widgets/symbolicicon.h"
#include "workspace/document/postdocument.h"

#include <functional>
#include <utility>

namespace frontrow {

namespace {

using Commands = QList<std::pair<QAction *, WritingLink::Command>>;

/// Those on the words of the selection.
Commands wordCommands(const Ui::MainWindow &ui, const WritingLink &writing)
{
    const auto mark = [](const QString &sign) {
        return [sign](QStringView text, TextRange range) { return toggledMarks(text, range, sign); };
    };
    return {{ui.actionBold, mark(QStringLiteral("**"))}, {ui.actionItalic, mark(QStringLiteral("*"))},
        {ui.actionLink, &linked}, {ui.actionCodeBlock, &fenced}, {ui.actionInlineCode, &toggledCode},
        {ui.actionStrike,
            [&writing](QStringView text, TextRange range) { return toggledStrike(text, range, writing.rules()); }}};
}

/// Those that say what the lines of the selection are: of the body only.
Commands styleCommands(const Ui::MainWindow &ui, const WritingLink &writing)
{
    const auto list = [&writing](ListKind kind) {
        return [&writing, kind](
                   QStringView text, TextRange range) { return toggledList(text, range, kind, writing.rules()); };
    };
    const auto shift = [](int by) {
        return [by](QStringView text, TextRange range) { return withHeadingsShifted(text, range, by); };
    };
    Commands commands{{ui.actionBullets, list(ListKind::Bullets)}, {ui.actionNumbers, list(ListKind::Numbers)},
        {ui.actionTasks, list(ListKind::Tasks)}, {ui.actionHeadingRaise, shift(-1)}, {ui.actionHeadingLower, shift(1)},
        {ui.actionQuote,
            [&writing](QStringView text, TextRange range) { return toggledQuotes(text, range, writing.rules()); }},
        {ui.actionTick,
            [&writing](QStringView text, TextRange range) { return toggledTasks(text, range, writing.rules()); }}};
    const QList<QAction *> levels{ui.actionParagraph, ui.actionHeading1, ui.actionHeading2, ui.actionHeading3,
        ui.actionHeading4, ui.actionHeading5, ui.actionHeading6};
    for (int level = 0; level < levels.size(); ++level) {
        commands.append({levels[level],
            [level](QStringView text, TextRange range) { return withHeadingLevels(text, range, level); }});
    }
    return commands;
}

Commands tableCommands(const Ui::MainWindow &ui, const WritingLink &writing)
{
    constexpr int columns = 3;
    constexpr int rows = 2;
    const auto change = [&writing](TableCommand command) {
        return [&writing, command](QStringView text, TextRange range) {
            return changedTable(text, range.start, command, writing.rules());
        };
    };
    return {{ui.actionTable,
                [](QStringView text, TextRange range) { return insertedTable(text, range.start, columns, rows); }},
        {ui.actionTableAlign,
            [&writing](QStringView text, TextRange range) { return alignedTable(text, range.start, writing.rules()); }},
        {ui.actionRowAdd, change(TableCommand::AddRow)}, {ui.actionRowDelete, change(TableCommand::DeleteRow)},
        {ui.actionRowUp, change(TableCommand::RowUp)}, {ui.actionRowDown, change(TableCommand::RowDown)},
        {ui.actionColumnAdd, change(TableCommand::AddColumn)},
        {ui.actionColumnDelete, change(TableCommand::DeleteColumn)},
        {ui.actionColumnLeft, change(TableCommand::ColumnLeft)},
        {ui.actionColumnRight, change(TableCommand::ColumnRight)}};
}

using LineCommands = QList<std::pair<QAction *, WritingLink::LineCommand>>;

LineCommands lineCommands(const Ui::MainWindow &ui)
{
    const auto move = [](int by) {
        return [by](QStringView text, TextRange range, const LineSurroundings &around) {
            return movedLines(text, range, by, around);
        };
    };
    return {{ui.actionLineUp, move(-1)}, {ui.actionLineDown, move(1)}, {ui.actionLineDuplicate, &duplicatedLines},
        {ui.actionLineDelete, &deletedLines}, {ui.actionLineJoin, &joinedLines}};
}

using SectionCommands = QList<std::pair<QAction *, WritingLink::SectionCommand>>;

SectionCommands sectionCommands(const Ui::MainWindow &ui)
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
    return {{ui.actionSectionUp, move(-1)}, {ui.actionSectionDown, move(1)}, {ui.actionSectionPromote, shift(-1)},
        {ui.actionSectionDemote, shift(1)}};
}

} // namespace

void connectFormatActions(const Ui::MainWindow &ui, WritingLink &writing)
{
    const auto connectTo = [&writing](QAction *action, const auto &command) {
        QObject::connect(action, &QAction::triggered, &writing, command);
        writing.follow({action});
    };
    for (const auto &[action, command] : wordCommands(ui, writing)) {
        connectTo(action, [&writing, command] { writing.run(command); });
    }
    for (const auto &[action, command] : styleCommands(ui, writing) + tableCommands(ui, writing)) {
        connectTo(action, [&writing, command] { writing.runInBody(command); });
    }
    writing.addToEditor(*ui.actionHeadingRaise);
    writing.addToEditor(*ui.actionHeadingLower);
    for (const auto &[action, command] : lineCommands(ui)) {
        writing.addToEditor(*action);
        connectTo(action, [&writing, command] { writing.runOnLines(command); });
    }
    for (const auto &[action, command] : sectionCommands(ui)) {
        writing.addToEditor(*action);
        connectTo(action, [&writing, command] { writing.runOnSection(command); });
    }
}

void connectFigureActions(const Ui::MainWindow &ui, PostDocument &document, FigureLink &figures)
{
    const QList<std::pair<QAction *, std::function<void()>>> commands{
        {ui.actionFigureEdit, [&figures] { figures.edit(); }},
        {ui.actionFigureNextAlt, [&figures] { figures.goToNextWithoutAlt(); }},
        {ui.actionFigureReplace, [&figures] { figures.replacePicture(); }},
        {ui.actionFigureCleanUp, [&figures] { figures.cleanUp(); }},
        {ui.actionFigureOpen, [&figures] { figures.openPicture(); }},
        {ui.actionFigureUp, [&figures] { figures.move(-1); }}, {ui.actionFigureDown, [&figures] { figures.move(1); }},
        {ui.actionFigureGroup, [&figures] { figures.group(); }},
        {ui.actionFigureUngroup, [&figures] { figures.ungroup(); }},
        {ui.actionFigureElement, [&figures] { figures.makeElement(); }},
        {ui.actionFigureRemove, [&figures] { figures.remove(); }},
        {ui.actionFold, [&figures] { figures.toggleFold(); }},
        {ui.actionFoldAll, [&figures] { figures.toggleAllFolds(); }}};
    for (const auto &[action, command] : commands) {
        QObject::connect(action, &QAction::triggered, &figures, command);
    }
    const QList<QAction *> edits{ui.actionFigureReplace, ui.actionFigureUp, ui.actionFigureDown, ui.actionFigureGroup,
        ui.actionFigureUngroup, ui.actionFigureElement, ui.actionFigureRemove};
    const auto enable = [=, edit = ui.actionFigureEdit, open = ui.actionFigureOpen, cleanUp = ui.actionFigureCleanUp,
                            &document](bool hasFigure, bool hasPicture) {
        edit->setEnabled(hasFigure);
        open->setEnabled(hasPicture);
        cleanUp->setEnabled(hasPicture && !document.isReadOnly());
        for (QAction *action : edits) {
            action->setEnabled(hasFigure && !document.isReadOnly());
        }
    };
    QObject::connect(&figures, &FigureLink::targetChanged, &figures, enable);
    enable(false, false);
}

void setActionIcons(const Ui::MainWindow &ui)
{
    const QList<std::pair<QAction *, QString>> icons{{ui.actionNew, QStringLiteral("document-new")},
        {ui.actionOpen, QStringLiteral("document-open")}, {ui.actionSave, QStringLiteral("document-save")},
        {ui.actionSaveAs, QStringLiteral("document-save-as")}, {ui.actionUndo, QStringLiteral("edit-undo")},
        {ui.actionRedo, QStringLiteral("edit-redo")}, {ui.actionFind, QStringLiteral("edit-find")},
        {ui.actionBold, QStringLiteral("format-text-bold")}, {ui.actionItalic, QStringLiteral("format-text-italic")},
        {ui.actionLink, QStringLiteral("insert-link")}, {ui.actionFigure, QStringLiteral("insert-image")},
        {ui.actionCaptureRegion, QStringLiteral("camera-photo")}, {ui.actionExport, QStringLiteral("document-send")},
        {ui.actionPreview, QStringLiteral("view-preview")}, {ui.actionForm, QStringLiteral("document-properties")},
        {ui.actionOutline, QStringLiteral("view-list-tree")}};
    for (const auto &[action, name] : icons) {
        action->setIcon(symbolicIcon(name));
    }
    ui.toolBar->setIconSize(QSize(20, 20));
}

} // namespace frontrow
