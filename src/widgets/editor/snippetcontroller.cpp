// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/snippetcontroller.h"

#include "post/frontmatter/frontmatter.h"
#include "post/markup/writingplace.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/snippetpalette.h"
#include "widgets/editor/writingcontroller.h"
#include "widgets/fields/datetexts.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// At \a place of the post \a text, at the moment \a now.
SnippetValues valuesAt(const QString &text, qsizetype place, const QDateTime &now, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const FrontMatter front = FrontMatter::parse(text);
    const Field *title = front.find(u"title");
    return {.date = insertedDate(now, locale, place < frontMatterEnd(text)),
        .time = locale.toString(now.time(), QLocale::ShortFormat),
        .title = title != nullptr ? title->value.toString() : QString()};
}

} // namespace

SnippetController::SnippetController(
    PostSession &session, UserPrompt &prompt, const WritingController &writing, PostEditor &editor, QWidget &window)
    : m_session(session)
    , m_prompt(prompt)
    , m_writing(writing)
    , m_editor(editor)
    , m_fields(session.document(), editor)
    , m_palette(new SnippetPalette(&window))
{
    connect(m_palette, &SnippetPalette::snippetChosen, this, &SnippetController::insertChosen);
    connect(&session, &PostSession::opened, this, &SnippetController::read);
    connect(&m_library, &SnippetLibrary::wasRead, this, [this] {
        if (std::exchange(m_isAsked, false)) {
            m_palette->openWith(m_library.snippets());
        }
    });
}

void SnippetController::read()
{
    m_library.refresh(m_session.blogFolder(), m_session.language());
}

void SnippetController::open()
{
    m_isAsked = true;
    read();
}

void SnippetController::makeOfSelection()
{
    const QString selected = slice(m_session.document().text(), m_editor.selection()).toString();
    const std::optional<QString> name = m_prompt.askForText(tr("Make Snippet"), tr("Name of the snippet:"), QString());
    if (!name || selected.isEmpty()) {
        return;
    }
    const Result<QString> file = writeSnippet(*name, snippetOf(selected));
    if (!file) {
        m_session.notices().inform(file.error().message);
        return;
    }
    m_session.notices().notify(Notice::Topic::Form, Notice::Severity::Done, tr("“%1” is a snippet now.").arg(*name),
        {{tr("Edit"), [this, path = *file] { m_prompt.openFile(path); }}});
    read();
}

void SnippetController::openFolder()
{
    if (QDir().mkpath(snippetFolder())) {
        m_prompt.openFile(snippetFolder());
    } else {
        m_session.notices().inform(tr("The folder of snippets, %1, cannot be made.").arg(snippetFolder()));
    }
}

QList<Completion> SnippetController::named(QStringView line, qsizetype &length)
{
    read(); // for the next time: somebody may have written another one
    length = 0;
    for (const Snippet &snippet : m_library.snippets()) {
        length = std::max(length, lettersOfName(line, snippet.name));
    }
    QList<Completion> found;
    for (const Snippet &snippet : m_library.snippets()) {
        if (length == 0 || lettersOfName(line, snippet.name) == length) {
            found.append({.label = snippet.name, .detail = tr("Snippet"), .text = snippet.name});
        }
    }
    return found;
}

const Snippet *SnippetController::find(const QString &name) const
{
    const auto found = std::ranges::find(m_library.snippets(), name, &Snippet::name);
    return found == m_library.snippets().end() ? nullptr : &*found;
}

void SnippetController::insert(const QString &name, TextRange written)
{
    if (const Snippet *snippet = find(name)) {
        apply(*snippet, {written.start, 0}, written);
    }
}

void SnippetController::insertChosen(const QString &name)
{
    if (const Snippet *snippet = find(name)) {
        apply(*snippet, m_editor.selection(), {});
    }
}

/// \param replaced what goes besides, in front of which the snippet is put in; empty for nothing
void SnippetController::apply(const Snippet &snippet, TextRange selection, TextRange replaced)
{
    PostDocument &document = m_session.document();
    if (document.isReadOnly() || !m_session.isOpen()) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTime().toTimeZone(m_session.place().config.zone());
    const SnippetValues values = valuesAt(document.text(), selection.start, now, m_session.language());
    SnippetInsertion insertion = insertedSnippet(document.text(), selection, snippet.text, values, m_writing.rules());
    TextEdit &edit = insertion.edits.first();
    if (!replaced.isEmpty()) {
        edit.range = replaced;
    }
    const TextRange inserted{edit.range.start, edit.replacement.size()};
    document.apply(insertion.edits);
    m_fields.begin(insertion.fields, inserted);
}

} // namespace frontrow
