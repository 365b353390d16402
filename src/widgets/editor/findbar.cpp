// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/findbar.h"

#include "ui_findbar.h"
#include "widgets/symbolicicon.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int findPause = 150; ///< ms
constexpr qsizetype mostMatches = 100'000;

} // namespace

FindBar::FindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindBar>())
    , m_editor(editor)
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(symbolicIcon(QStringLiteral("window-close")));
    constexpr int letters = 20;
    constexpr int enough = 180; // pixels
    for (QLineEdit *field : {m_ui->findEdit, m_ui->replaceEdit}) {
        field->setMinimumWidth(std::min(enough, letters * fontMetrics().averageCharWidth() + field->height() / 2));
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(findPause);
    connectParts();
    hide();
}

FindBar::~FindBar() = default;

void FindBar::connectParts()
{
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_ui->replaceEdit, &QLineEdit::returnPressed, this, &FindBar::replace);
    for (const QToolButton *button : {m_ui->caseButton, m_ui->wordButton, m_ui->regexButton}) {
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    }
    connect(m_ui->selectionButton, &QToolButton::toggled, this, &FindBar::setInSelection);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->replaceButton, &QToolButton::clicked, this, &FindBar::replace);
    connect(m_ui->replaceAllButton, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(&m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible()) {
            m_pause.start();
        }
    });
    m_marking.setSingleShot(true);
    connect(&m_marking, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_pause.isActive()) { // else what is found is of an older text
            markMatches();
        }
    });
    connect(m_editor.verticalScrollBar(), &QScrollBar::valueChanged, &m_marking, qOverload<>(&QTimer::start));
}

void FindBar::open(bool withReplace)
{
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_ui->replaceEdit, m_ui->replaceButton, m_ui->replaceAllButton}) {
        widget->setVisible(withReplace);
    }
    const QString selected = m_editor.textCursor().selectedText();
    const bool areLines = selected.contains(QChar::ParagraphSeparator);
    if (!selected.isEmpty() && !areLines) {
        m_ui->findEdit->setText(selected);
    }
    show();
    m_ui->selectionButton->setChecked(areLines);
    search();
    m_ui->findEdit->selectAll();
    m_ui->findEdit->setFocus();
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
    m_pause.stop();
    m_ui->selectionButton->setChecked(false);
    m_editor.setExtraSelections({});
    m_editor.setFocus();
    QWidget::hideEvent(event);
}

SearchTerms FindBar::terms() const
{
    return {m_ui->findEdit->text(), m_ui->regexButton->isChecked(), m_ui->caseButton->isChecked(),
        m_ui->wordButton->isChecked()};
}

TextRange FindBar::range() const
{
    const TextRange all{0, m_text.size()};
    return m_range ? TextRange::between(m_range->selectionStart(), m_range->selectionEnd()) : all;
}

void FindBar::setInSelection(bool isOn)
{
    m_range.reset();
    if (const QTextCursor cursor = m_editor.textCursor(); isOn && cursor.hasSelection()) {
        m_range = cursor;
        m_range->setKeepPositionOnInsert(false);
    }
    if (isVisible()) {
        search();
    }
}

void FindBar::search()
{
    m_pause.stop();
    m_search = TextSearch(terms());
    m_text = m_editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'); // with its hard spaces
    m_result = m_search.find(m_text, range(), mostMatches);
    markMatches();
    showCount();
}

TextRange FindBar::selection() const
{
    const QTextCursor cursor = m_editor.textCursor();
    return TextRange::between(cursor.selectionStart(), cursor.selectionEnd());
}

void FindBar::select(TextRange match)
{
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(static_cast<int>(match.start));
    cursor.setPosition(static_cast<int>(match.end()), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
}

void FindBar::find(bool isBackward)
{
    if (!isVisible() || m_pause.isActive()) {
        search();
    }
    const QList<TextRange> &matches = m_result.matches;
    if (matches.isEmpty()) {
        return;
    }
    const TextRange current = selection();
    qsizetype next = 0;
    if (isBackward) {
        next = std::ranges::upper_bound(matches, current.start, {}, &TextRange::end) - matches.begin() - 1;
        next -= next >= 0 && matches[next] == current ? 1 : 0;
        next = next < 0 ? matches.size() - 1 : next;
    } else {
        next = std::ranges::lower_bound(matches, current.end(), {}, &TextRange::start) - matches.begin();
        next += next < matches.size() && matches[next] == current ? 1 : 0;
        next %= matches.size();
    }
    select(matches[next]);
    showCount();
}

QString FindBar::replacementFor(TextRange match) const
{
    return m_search.replacement(m_text, match, m_ui->replaceEdit->text());
}

void FindBar::replace()
{
    if (m_pause.isActive()) {
        search();
    }
    if (!m_editor.isReadOnly() && m_result.matches.contains(selection())) {
        m_editor.textCursor().insertText(replacementFor(selection()));
        search();
    }
    find(false);
}

void FindBar::replaceAll()
{
    search();
    if (m_editor.isReadOnly() || m_result.matches.isEmpty()) {
        return;
    }
    const int replaced = static_cast<int>(m_result.matches.size());
    QTextCursor edit(m_editor.document());
    edit.beginEditBlock();
    for (qsizetype i = m_result.matches.size() - 1; i >= 0; --i) {
        const TextRange match = m_result.matches[i];
        edit.setPosition(static_cast<int>(match.start));
        edit.setPosition(static_cast<int>(match.end()), QTextCursor::KeepAnchor);
        edit.insertText(replacementFor(match));
    }
    edit.endEditBlock();
    search();
    m_ui->countLabel->setText(tr("%n replaced", nullptr, replaced));
}

void FindBar::markMatches()
{
    const QTextCursor first = m_editor.cursorForPosition(QPoint(0, 0));
    const QTextCursor last = m_editor.cursorForPosition(m_editor.viewport()->rect().bottomRight());
    const qsizetype start = first.block().position();
    const qsizetype end = last.block().position() + last.block().length();
    QColor colour = m_editor.palette().color(QPalette::Highlight);
    colour.setAlpha(70);
    constexpr qsizetype most = 2'000; // in view
    QList<QTextEdit::ExtraSelection> marks;
    const QList<TextRange> &matches = m_result.matches;
    for (auto match = std::ranges::lower_bound(matches, start, {}, &TextRange::end);
        isVisible() && match != matches.end() && match->start < end && marks.size() < most; ++match) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(static_cast<int>(match->start));
        mark.cursor.setPosition(static_cast<int>(match->end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(colour);
        marks.append(mark);
    }
    m_editor.setExtraSelections(marks);
}

void FindBar::showCount()
{
    const QString fault = m_search.fault();
    const int count = static_cast<int>(m_result.matches.size());
    const auto current = m_result.matches.indexOf(selection());
    QString words = current < 0 ? tr("%n match(es)", nullptr, count) : tr("%1 of %2").arg(current + 1).arg(count);
    if (!fault.isEmpty()) {
        words = tr("Not a pattern");
    } else if (!m_result.isComplete) {
        words = tr("%1, not all searched").arg(words);
    }
    m_ui->countLabel->setText(m_ui->findEdit->text().isEmpty() ? QString() : words);
    m_ui->countLabel->setToolTip(!fault.isEmpty() ? fault
            : m_result.isComplete                 ? QString()
                                                  : tr("The pattern takes too long in this text. Write it simpler."));
}

} // namespace frontrow
