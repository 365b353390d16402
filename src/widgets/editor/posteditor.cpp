// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/posteditor.h"

#include "base/backgroundpool.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/posthighlighter.h"
#include "widgets/editor/spellingmarks.h"
#include "widgets/editor/textpictures.h"
#include "widgets/motion.h"
#include "workspace/pictures/picturesources.h"

#include <QClipboard>
#include <QDragMoveEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QtConcurrentRun>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <algorithm>
#include <tuple>

namespace frontrow {

namespace {

const QString language = QStringLiteral("Markdown");

/// Reads what posts are coloured by, with all that they may contain, for use in the thread \a home. It takes a tenth of
/// a second, which no window has to wait for.
std::shared_ptr<KSyntaxHighlighting::Repository> readLanguages(QThread *home)
{
    lowerThreadPriority();
    auto repository = std::make_shared<KSyntaxHighlighting::Repository>();
    for (const KSyntaxHighlighting::Definition &each : repository->definitionForName(language).includedDefinitions()) {
        std::ignore = each.formats(); // a definition is read when something is asked of it
    }
    repository->moveToThread(home);
    return repository;
}

} // namespace

QString figureMimeType()
{
    return QStringLiteral("application/x-frontrow-figure");
}

qsizetype draggedFigure(const QMimeData &data)
{
    bool isNumber = false;
    const qsizetype figure = data.data(figureMimeType()).toLongLong(&isNumber);
    return isNumber ? figure : -1;
}

PostEditor::PostEditor(QWidget *parent)
    : TextColumn(parent)
    , m_folding(new Folding(*this))
    , m_spelling(new SpellingMarks(*this))
    , m_pictures(new TextPictures(*this))
{
    QtConcurrent::run(backgroundPool(), readLanguages, thread())
        .then(this, [this](const std::shared_ptr<KSyntaxHighlighting::Repository> &repository) {
            m_repository = repository;
            beginColouring();
        });
    setAccessibleName(tr("Text of the post"));
    connect(this, &TextColumn::columnMoved, m_folding, [this](int left, int top) {
        const QRect strip(left - Folding::width, top, Folding::width, height() - top);
        m_folding->setGeometry(QStyle::visualRect(layoutDirection(), rect(), strip));
        m_pictures->followRoom();
    });
    connect(this, &TextColumn::textStyleChanged, m_pictures,
        [this](const EditorTextStyle &textStyle) { m_pictures->setShown(textStyle.showsPictures); });
    m_dropMotion.setDuration(motionTime);
    m_dropMotion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_dropMotion, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    setFontSize(0);
}

PostEditor::~PostEditor() = default;

void PostEditor::edit(QTextDocument *document)
{
    delete m_highlighter;
    m_pictures->follow(nullptr);
    showText(document);
    m_pictures->follow(document);
    m_spelling->follow(document);
    m_folding->follow(document);
    beginColouring();
}

void PostEditor::select(TextRange range)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
}

void PostEditor::setCaret(qsizetype offset)
{
    showOffset(offset);
    setFocus();
}

void PostEditor::setCaretAfterLine(qsizetype offset)
{
    const QTextBlock line = document()->findBlock(static_cast<int>(offset));
    setCaret(line.isValid() ? line.position() + line.length() - 1 : offset);
}

void PostEditor::showOffset(qsizetype offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(offset, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

void PostEditor::pastePlainText()
{
    insertPlainText(QGuiApplication::clipboard()->text());
}

bool PostEditor::isForText(const QMimeData &data)
{
    return !offersPictures(data) && draggedFigure(data) < 0;
}

void PostEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (isForText(*event->mimeData())) {
        QPlainTextEdit::dragEnterEvent(event);
    } else {
        event->acceptProposedAction();
    }
}

void PostEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (isForText(*event->mimeData())) {
        QPlainTextEdit::dragMoveEvent(event);
        return;
    }
    setDropLine(m_dropOffset(cursorForPosition(event->position().toPoint()).position()));
    event->setDropAction(draggedFigure(*event->mimeData()) < 0 ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
}

void PostEditor::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropLine({});
    QPlainTextEdit::dragLeaveEvent(event);
}

void PostEditor::dropEvent(QDropEvent *event)
{
    setDropLine({});
    if (isForText(*event->mimeData())) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    const qsizetype offset = cursorForPosition(event->position().toPoint()).position();
    const qsizetype figure = draggedFigure(*event->mimeData());
    event->setDropAction(figure < 0 ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
    if (figure < 0) {
        Q_EMIT picturesArrived(picturesIn(*event->mimeData()), offset);
    } else {
        Q_EMIT figureDropped(figure, offset);
    }
}

bool PostEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || offersPictures(*source);
}

void PostEditor::insertFromMimeData(const QMimeData *source)
{
    const QList<PictureSource> sources = picturesIn(*source);
    if (!sources.isEmpty()) {
        Q_EMIT picturesArrived(sources, m_pasteOffset(caret()));
    } else if (!(m_pasteFilter && m_pasteFilter(source->text())) && !m_textPaste(*source)) {
        insertPlainText(source->text());
    }
}

void PostEditor::paintEvent(QPaintEvent *event)
{
    TextColumn::paintEvent(event);
    QPainter painter(viewport());
    m_spelling->paint(painter);
    m_pictures->paint(painter);
    m_folding->paintLabels(painter);
    if (m_dropLine) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        const bool isMoving = m_dropMotion.state() == QAbstractAnimation::Running;
        const int y = isMoving ? m_dropMotion.currentValue().toInt() : lineTop(*m_dropLine);
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if (!isReadOnly() && m_keyFilter && m_keyFilter(event->key(), event->modifiers(), event->text())) {
        event->accept();
        return;
    }
    using Qt::KeyboardModifiers;
    const KeyboardModifiers commands = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool breaksLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString text = breaksLine ? QStringLiteral("\n") : event->text();
    const bool isText = breaksLine || event->key() == Qt::Key_Tab || (!text.isEmpty() && text.front().isPrint());
    if (isText && !breaksLine && commands == Qt::AltModifier) {
        event->ignore(); // a command that is not there now, no letter
        return;
    }
    const auto edit = [this, event] { TextColumn::keyPressEvent(event); };
    if (isReadOnly() || !(erases || (isText && commands == Qt::NoModifier))) {
        edit();
    } else {
        type({erases, erases ? QStringView() : QStringView(text)}, edit);
    }
}

void PostEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const QString text = event->commitString();
    const auto edit = [this, event] { QPlainTextEdit::inputMethodEvent(event); };
    if (isReadOnly() || text.isEmpty()) {
        edit();
    } else {
        type({false, text}, edit);
    }
}

void PostEditor::type(TypingSteps::Key key, const std::function<void()> &edit)
{
    QTextCursor step = textCursor();
    key.caret = caret();
    key.hasSelection = step.hasSelection();
    key.revision = document()->revision();
    if (m_typing.continues(key)) {
        step.joinPreviousEditBlock();
    } else {
        step.beginEditBlock();
    }
    edit();
    step.endEditBlock();
    ensureCursorVisible(); // within the step, the lines were not yet where they are now
    m_typing.take(key, caret(), document()->revision());
}

void PostEditor::mousePressEvent(QMouseEvent *event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    if (isLeft && m_folding->openAt(event->pos())) {
        return;
    }
    if (const std::optional<qsizetype> picture = m_pictures->offsetAt(event->pos()); isLeft && picture) {
        Q_EMIT pictureClicked(*picture);
        return;
    }
    TextColumn::mousePressEvent(event);
}

void PostEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpening(*menu, isByMouse ? cursorForPosition(event->pos()).position() : caret());
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void PostEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        updateColours();
    }
}

void PostEditor::beginColouring()
{
    if (m_repository) {
        m_highlighter = new PostHighlighter(document(), m_repository->definitionForName(language));
        m_highlighter->setReadsAttributeLists(m_readsAttributeLists);
        updateColours();
    }
}

void PostEditor::setReadsAttributeLists(bool readsAttributeLists)
{
    m_readsAttributeLists = readsAttributeLists;
    if (m_highlighter) {
        m_highlighter->setReadsAttributeLists(readsAttributeLists);
    }
}

void PostEditor::updateColours()
{
    m_highlighter->useTheme(m_repository->themeForPalette(QGuiApplication::palette()));
}

void PostEditor::setDropLine(std::optional<qsizetype> offset)
{
    if (m_dropLine == offset) {
        return;
    }
    m_dropMotion.stop();
    if (m_dropLine && offset && isMotionWanted()) {
        m_dropMotion.setStartValue(lineTop(*m_dropLine));
        m_dropMotion.setEndValue(lineTop(*offset));
        m_dropMotion.start();
    }
    m_dropLine = offset;
    viewport()->update();
}

} // namespace frontrow
