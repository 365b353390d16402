// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/completer.h"

#include "post/markup/postlayout.h"
#include "post/markup/writingplace.h"
#include "widgets/editor/completionlist.h"
#include "widgets/editor/posteditor.h"
#include "workspace/blog/blogreader.h"
#include "workspace/session/postsession.h"

#include <QFile>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>

namespace frontrow {

namespace {

constexpr int completionPause = 120; ///< ms
constexpr qsizetype longestFrontMatter = 20'000; ///< letters that are searched for its end

bool needsMarkdown(CompletionKind kind)
{
    return kind == CompletionKind::LinkAddress || kind == CompletionKind::PictureAddress
        || kind == CompletionKind::Footnote || kind == CompletionKind::Emoji;
}

/// Where nothing is typed yet, the list comes by itself only after marks that say what is wanted.
bool comesUnasked(CompletionKind kind)
{
    return kind != CompletionKind::FieldKey && kind != CompletionKind::FieldValue;
}

} // namespace

Completer::Completer(PostSession &session, const BlogReader &blog, PostEditor &editor)
    : m_session(session)
    , m_blog(blog)
    , m_editor(editor)
    , m_list(new CompletionList(editor))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { offer(Cause::Typed); });
    connect(m_list, &CompletionList::taken, this, [this] {
        if (refresh()) {
            take();
        }
    });
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_list->isVisible()) {
            m_pause.start(0);
        }
    });
    connect(&session, &PostSession::opened, this, &Completer::close);
    editor.installEventFilter(this);
}

void Completer::complete()
{
    m_editor.setFocus();
    offer(Cause::Asked);
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab;
        if (m_list->isVisible() && isOurs && key->modifiers() == Qt::NoModifier) {
            event->accept(); // as a key, before it is a command
        }
        break;
    }
    case QEvent::KeyPress:
        refresh();
        if (m_list->isVisible() && takeKey(*static_cast<QKeyEvent *>(event))) {
            return true;
        }
        followTyping(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::InputMethod:
        followComposing(*static_cast<QInputMethodEvent *>(event));
        break;
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::Wheel:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool Completer::takeKey(const QKeyEvent &event)
{
    constexpr int page = 8; // rows
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->step(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_list->step(event.key() == Qt::Key_PageDown ? page : -page);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const bool isChosen = m_list->chosen().has_value();
        isChosen ? take() : close();
        return isChosen;
    }
    default:
        return false;
    }
}

void Completer::followTyping(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint() && !isCommand;
    const bool isErasing = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    if (isText || (isErasing && m_list->isVisible())) {
        m_pause.start(m_list->isVisible() ? 0 : completionPause);
    } else if (!isErasing) {
        m_pause.stop();
    }
}

void Completer::followComposing(const QInputMethodEvent &event)
{
    m_isComposing = !event.preeditString().isEmpty();
    if (m_isComposing) {
        close();
    } else if (!event.commitString().isEmpty()) {
        m_pause.start(completionPause);
    }
}

std::optional<CompletionPlace> Completer::placeAtCaret() const
{
    const QString &text = m_session.document().text();
    const qsizetype caret = m_editor.caret();
    const qsizetype lineStart = m_editor.textCursor().block().position();
    const QStringView head = QStringView(text).first(std::min(text.size(), longestFrontMatter));
    const PostLayout layout = layoutOf(head);
    CompletionLine line{.written = QStringView(text).sliced(lineStart, caret - lineStart)};
    line.isFrontMatter = layout.hasFrontMatter && lineStart >= layout.yaml.start && lineStart < layout.yaml.end();
    const bool isFence = layout.hasFrontMatter && !line.isFrontMatter && lineStart < layout.body.start;
    if (isFence) {
        return std::nullopt;
    }
    if (line.isFrontMatter) {
        line.parent = parentKey(QStringView(text).sliced(layout.yaml.start, lineStart - layout.yaml.start));
    }
    std::optional<CompletionPlace> place = completionPlaceIn(line);
    if (place) {
        place->start += lineStart;
    }
    return place;
}

void Completer::offer(Cause cause)
{
    const bool mayOffer = !m_isComposing && !m_editor.isReadOnly() && !m_editor.textCursor().hasSelection();
    const std::optional<CompletionPlace> place = mayOffer ? placeAtCaret() : std::nullopt;
    const bool mayOfferWords = mayOffer && (cause == Cause::Asked || (m_isOfWords && m_list->isVisible()));
    if (!place && mayOfferWords && m_words.find) {
        offerWords(cause);
        return;
    }
    const QString &text = m_session.document().text();
    const qsizetype caret = m_editor.caret();
    if (!place || (cause == Cause::Typed && caret == place->start && !comesUnasked(place->kind))) {
        close();
        return;
    }
    if (!m_list->isVisible() && needsMarkdown(place->kind)) {
        const WritingPlace around = WritingPlaces(text).at(place->start);
        if (around == WritingPlace::Code || around == WritingPlace::Liquid) {
            return;
        }
    }
    const QString written = text.sliced(place->start, caret - place->start);
    const QString include = place->kind == CompletionKind::IncludeParameter ? includeText(place->name) : QString();
    const QList<Completion> found = completionsFor(
        *place, written, {m_blog.snapshot(), m_blog.formFields(), m_session.frame().body.outline, text, include});
    if (found.isEmpty() || (found.size() == 1 && found.front().text.trimmed() == written)) {
        close();
        return;
    }
    m_isOfWords = false;
    show(found, place->start);
}

void Completer::offerWords(Cause cause)
{
    const qsizetype caret = m_editor.caret();
    const qsizetype lineStart = m_editor.textCursor().block().position();
    qsizetype length = 0;
    const QList<Completion> found =
        m_words.find(QStringView(m_session.document().text()).sliced(lineStart, caret - lineStart), length);
    if (found.isEmpty() || (cause == Cause::Typed && length == 0)) {
        close();
        return;
    }
    m_isOfWords = true;
    show(found, caret - length);
}

void Completer::show(const QList<Completion> &found, qsizetype start)
{
    m_start = start;
    m_revision = m_session.document().revision();
    QRect at = m_editor.cursorRect();
    at.translate(m_editor.viewport()->pos());
    const QString written = m_session.document().text().sliced(start, m_editor.caret() - start);
    m_list->offer(found, m_isOfWords ? QString() : written, at);
}

bool Completer::refresh()
{
    const bool isFresh = !m_list->isVisible() || m_revision == m_session.document().revision();
    if (!isFresh) {
        offer(Cause::Typed);
    }
    return isFresh;
}

void Completer::take()
{
    const std::optional<Completion> chosen = m_list->chosen();
    const QString &text = m_session.document().text();
    const qsizetype caret = m_editor.caret();
    close();
    if (!chosen || m_start > caret) {
        return;
    }
    if (m_isOfWords) {
        m_words.take(*chosen, TextRange::between(m_start, caret));
        return;
    }
    const QString after = chosen->after.trimmed();
    const bool isThere = !after.isEmpty() && QStringView(text).sliced(caret).trimmed().startsWith(after)
        && !QStringView(text).sliced(caret).startsWith(u'\n');
    const QString added = isThere ? QString() : chosen->after;
    const qsizetype end = m_start + chosen->text.size() + (chosen->isCaretAfter ? chosen->after.size() : 0);
    m_session.document().apply({{TextRange::between(m_start, caret), chosen->text + added}});
    m_editor.select({end, 0});
}

void Completer::close()
{
    m_pause.stop();
    m_list->hide();
}

QString Completer::includeText(const QString &name) const
{
    constexpr qint64 largest = 256LL * 1024; // bytes
    const QString folder = m_blog.siteFolder() + QStringLiteral("/_includes/");
    const bool isKnown = m_blog.snapshot().facts.includes.contains(name);
    QFile file(folder + name);
    if (!isKnown || !QFileInfo(file).isFile() || file.size() > largest || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace frontrow
