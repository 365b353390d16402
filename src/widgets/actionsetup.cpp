// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/actionsetup.h"

#include "post/markup/markup.h"
#include "ui_mainwindow.h"
#include "widgets/editor/posteditor.h"
#include "widgets/symbolicicon.h"
#include "workspace/document/postdocument.h"

#include <functional>

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
