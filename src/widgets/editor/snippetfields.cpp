// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/snippetfields.h"

#include "widgets/editor/posteditor.h"
#include "workspace/document/postdocument.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace frontrow {

SnippetFields::SnippetFields(PostDocument &document, PostEditor &editor)
    : m_document(document)
    , m_editor(editor)
{
    connect(&document, &PostDocument::textChanged, this, &SnippetFields::check);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &SnippetFields::check);
    editor.installEventFilter(this);
}

SnippetFields::Place SnippetFields::placeOf(TextRange range) const
{
    Place place{QTextCursor(m_document.textDocument()), QTextCursor(m_document.textDocument())};
    place.start.setPosition(static_cast<int>(range.start));
    place.end.setPosition(static_cast<int>(range.end()));
    return place;
}

void SnippetFields::begin(const QList<SnippetField> &fields, TextRange snippet)
{
    end();
    struct Known
    {
        TextRange range;
        qsizetype field;
        bool isCopy;
    };
    std::vector<Known> all;
    for (qsizetype field = 0; field < fields.size(); ++field) {
        all.push_back({fields[field].range, field, false});
        for (const TextRange copy : fields[field].copies) {
            all.push_back({copy, field, true});
        }
    }
    std::ranges::stable_sort(all, {}, [](const Known &each) { return std::pair(each.range.start, each.range.length); });
    m_undoSteps = m_document.textDocument()->availableUndoSteps();
    m_fields.resize(fields.size());
    for (const Known &each : all) {
        const auto place = std::ssize(m_places);
        m_places.push_back(placeOf(each.range));
        if (each.isCopy) {
            m_fields[each.field].copies.append(place);
        } else {
            m_fields[each.field].place = place;
        }
    }
    m_snippet = placeOf(snippet);
    m_snippet.start.setKeepPositionOnInsert(true);
    go(0);
}

/// What is typed at the ends of \a place, and only there, belongs to it.
void SnippetFields::letGrow(qsizetype place)
{
    for (qsizetype each = 0; each < std::ssize(m_places); ++each) {
        m_places[each].start.setKeepPositionOnInsert(each <= place);
        m_places[each].end.setKeepPositionOnInsert(each < place);
    }
}

void SnippetFields::go(qsizetype field)
{
    m_active = field;
    letGrow(m_fields[field].place);
    const TextRange range = m_places[m_fields[field].place].range();
    if (field == std::ssize(m_fields) - 1) {
        end();
    }
    m_editor.select(range);
}

void SnippetFields::step(int by)
{
    writeCopies();
    go(std::clamp<qsizetype>(m_active + by, 0, std::ssize(m_fields) - 1));
}

void SnippetFields::writeCopies()
{
    const Field &field = m_fields[m_active];
    const QString words = slice(m_document.text(), m_places[field.place].range()).toString();
    m_isWriting = true;
    for (const qsizetype copy : field.copies) {
        const TextRange range = m_places[copy].range();
        if (slice(m_document.text(), range) != words) {
            letGrow(copy);
            m_document.apply({{range, words}}, QStringLiteral("copies of a snippet's place"));
        }
    }
    m_isWriting = false;
}

void SnippetFields::check()
{
    if (!isActive() || m_isWriting) {
        return;
    }
    const qsizetype caret = m_editor.caret();
    const bool isOver = m_document.textDocument()->availableUndoSteps() < m_undoSteps
        || caret < m_snippet.start.position() || caret > m_snippet.end.position();
    if (isOver) {
        end();
    }
}

void SnippetFields::end()
{
    m_fields.clear();
    m_places.clear();
    m_snippet = {};
}

bool SnippetFields::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isActive()) {
        return QObject::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    const bool goesBack = key->key() == Qt::Key_Backtab;
    const bool isOurs = goesBack || (isPlain && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Escape));
    if (!isOurs) {
        return QObject::eventFilter(watched, event);
    }
    event->accept(); // as a key, before it is a command
    if (event->type() == QEvent::KeyPress) {
        key->key() == Qt::Key_Escape ? end() : step(goesBack ? -1 : 1);
    }
    return true;
}

} // namespace frontrow
