// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/findbar.h"

#include "ui_findbar.h"
#include "widgets/symbolicicon.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace frontrow {

FindBar::FindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindBar>())
    , m_editor(editor)
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(symbolicIcon(QStringLiteral("window-close")));
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &FindBar::markMatches);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_ui->replaceEdit, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(m_ui->caseButton, &QToolButton::toggled, this, &FindBar::markMatches);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->replaceButton, &QToolButton::clicked, this, &FindBar::replace);
    connect(m_ui->replaceAllButton, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &QWidget::hide);
    constexpr int letters = 20;
    constexpr int enough = 180; // pixels
    for (QLineEdit *field : {m_ui->findEdit, m_ui->replaceEdit}) {
        field->setMinimumWidth(std::min(enough, letters * fontMetrics().averageCharWidth() + field->height() / 2));
    }
    hide();
}

FindBar::~FindBar() = default;

void FindBar::open(bool withReplace)
{
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_ui->replaceEdit, m_ui->replaceButton, m_ui->replaceAllButton}) {
        widget->setVisible(withReplace);
    }
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_ui->findEdit->setText(selected);
    }
    show();
    markMatches();
    m_ui->findEdit->selectAll();
    m_ui->findEdit->setFocus();
}

void FindBar::findNext()
{
    find({});
}

void FindBar::findPrevious()
{
    find(QTextDocument::FindBackward);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    m_editor.setExtraSelections({});
    m_editor.setFocus();
    QWidget::hideEvent(event);
}

bool FindBar::find(QTextDocument::FindFlags direction)
{
    const QString needle = m_ui->findEdit->text();
    if (needle.isEmpty()) {
        return false;
    }
    if (m_editor.find(needle, flags() | direction)) {
        return true;
    }
    const QTextCursor before = m_editor.textCursor();
    m_editor.moveCursor(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    if (m_editor.find(needle, flags() | direction)) {
        return true;
    }
    m_editor.setTextCursor(before);
    return false;
}

void FindBar::replace()
{
    QTextCursor cursor = m_editor.textCursor();
    const Qt::CaseSensitivity sensitivity = m_ui->caseButton->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString needle = m_ui->findEdit->text();
    if (cursor.hasSelection() && cursor.selectedText().compare(needle, sensitivity) == 0) {
        cursor.insertText(m_ui->replaceEdit->text());
    }
    findNext();
    markMatches();
}

void FindBar::replaceAll()
{
    const QString needle = m_ui->findEdit->text();
    if (needle.isEmpty()) {
        return;
    }
    QTextCursor undoStep(m_editor.document());
    undoStep.beginEditBlock();
    int replaced = 0;
    QTextCursor match = m_editor.document()->find(needle, 0, flags());
    while (!match.isNull()) {
        match.insertText(m_ui->replaceEdit->text());
        ++replaced;
        match = m_editor.document()->find(needle, match, flags());
    }
    undoStep.endEditBlock();
    markMatches();
    m_ui->countLabel->setText(tr("%n replaced", nullptr, replaced));
}

void FindBar::markMatches()
{
    constexpr int most = 1000;
    const QString needle = m_ui->findEdit->text();
    QList<QTextEdit::ExtraSelection> marks;
    if (!needle.isEmpty()) {
        QColor colour = m_editor.palette().color(QPalette::Highlight);
        colour.setAlpha(70);
        QTextCursor match = m_editor.document()->find(needle, 0, flags());
        while (!match.isNull() && marks.size() < most) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = match;
            mark.format.setBackground(colour);
            marks.append(mark);
            match = m_editor.document()->find(needle, match, flags());
        }
    }
    m_editor.setExtraSelections(marks);
    m_ui->countLabel->setText(
        needle.isEmpty() ? QString() : tr("%n match(es)", nullptr, static_cast<int>(marks.size())));
}

QTextDocument::FindFlags FindBar::flags() const
{
    return m_ui->caseButton->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
}

} // namespace frontrow
