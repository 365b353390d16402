// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/actionsetup.h"

#include "post/markup/markup.h"
#include "ui_mainwindow.h"
#include "widgets/editor/posteditor.h"
#include "widgets/figures/figurelink.h"
#include "widgets/symbolicicon.h"
#include "workspace/document/postdocument.h"

#include <functional>
#include <utility>

namespace frontrow {

void connectFormatActions(const Ui::MainWindow &ui, PostDocument &document, PostEditor &editor)
{
    const auto format = [&](QAction *action, const std::function<MarkupChange(const QString &, TextRange)> &command) {
        QObject::connect(action, &QAction::triggered, &editor, [&document, &editor, command] {
            const MarkupChange change = command(document.text(), editor.selection());
            document.apply(change.edits);
            editor.select(change.selection);
        });
    };
    format(ui.actionBold,
        [](const QString &text, TextRange range) { return toggledMark(text, range, QStringLiteral("**")); });
    format(ui.actionItalic,
        [](const QString &text, TextRange range) { return toggledMark(text, range, QStringLiteral("*")); });
    format(ui.actionLink, &linked);
    format(ui.actionCodeBlock, &fenced);
    format(ui.actionQuote, &toggledQuote);
    const QList<QAction *> levels{ui.actionParagraph, ui.actionHeading1, ui.actionHeading2, ui.actionHeading3,
        ui.actionHeading4, ui.actionHeading5, ui.actionHeading6};
    for (int level = 0; level < levels.size(); ++level) {
        format(levels[level],
            [level](const QString &text, TextRange range) { return withHeadingLevel(text, range.start, level); });
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
