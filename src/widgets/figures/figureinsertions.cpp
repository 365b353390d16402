// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figureinsertions.h"

#include "post/figures/figurecommands.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <algorithm>

namespace frontrow {

FigureInsertions::FigureInsertions(PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    connect(&session.pictures(), &PictureInsertion::inserted, this, &FigureInsertions::take);
    connect(&session.pictures(), &PictureInsertion::replaced, this, &FigureInsertions::takeReplacement);
    connect(&session, &PostSession::opened, this, &FigureInsertions::forget);
    connect(&m_reader, &SlideReader::read, this, &FigureInsertions::takeText);
    connect(&m_reader, &SlideReader::failed, this, [this](const Error &error) { notifyOnce(error.message); });
}

void FigureInsertions::take(const ImportResult &arrived, TextRange range)
{
    const QList<Figure> figures = figuresIn(m_session.document().text());
    const auto startsBefore = [&figures](qsizetype place) {
        return std::ranges::count_if(figures, [place](const Figure &figure) { return figure.range.start < place; });
    };
    const qsizetype first = startsBefore(range.start);
    const qsizetype count = arrived.figures.size();
    if (startsBefore(range.end()) - first != count) {
        return; // the text around them makes them something else
    }
    m_revision = m_session.document().revision();
    QTextCursor after(m_session.document().textDocument());
    after.setPosition(static_cast<int>(range.end()));
    m_newest = {first, count, m_revision, after};
    for (qsizetype each = 0; each < count; ++each) {
        Insertion insertion;
        insertion.place = after;
        insertion.description = arrived.descriptions[each];
        insertion.formerAlt = arrived.figures[each].alt;
        insertion.place.setPosition(static_cast<int>(figures[m_newest.first + each].range.start));
        m_insertions.append(insertion);
        read(m_insertions.size() - 1, arrived.staged[each]);
    }
}

/// What was read on the picture before says nothing about the one that took its place.
void FigureInsertions::takeReplacement(const ImportResult &picture, qsizetype place)
{
    const QList<Figure> figures = figuresIn(m_session.document().text());
    const qsizetype figure = figureAt(figures, place);
    if (figure < 0 || figures[figure].images.size() != 1) {
        return;
    }
    qsizetype insertion = insertionOf(figures[figure]);
    if (insertion < 0) {
        QTextCursor start(m_session.document().textDocument());
        start.setPosition(static_cast<int>(figures[figure].range.start));
        const std::optional<QString> alt = figures[figure].images.constFirst().alt;
        Insertion old;
        old.place = start;
        old.formerAlt = alt.value_or(QString()).isEmpty() ? alt : std::nullopt;
        m_insertions.append(old);
        insertion = m_insertions.size() - 1;
    }
    Insertion &replaced = m_insertions[insertion];
    m_revision = m_session.document().revision();
    if (!replaced.readAlt.isEmpty() && figures[figure].images.constFirst().alt == replaced.readAlt) {
        setAlt(figure, replaced.formerAlt);
    }
    replaced.description = picture.descriptions.value(0);
    replaced.headline.clear();
    replaced.readAlt.clear();
    replaced.isUnseen = false;
    read(insertion, picture.staged.constFirst());
}

void FigureInsertions::readShown(const FigureCardContent &figure)
{
    const QString file = figure.files.value(0);
    if (file.isEmpty() || figure.figure.images.size() != 1 || insertionOf(figure.figure) >= 0) {
        return;
    }
    Insertion shown;
    shown.place = QTextCursor(m_session.document().textDocument());
    shown.place.setPosition(static_cast<int>(figure.figure.range.start));
    shown.description = captionFromFileName(file);
    shown.formerAlt = figure.figure.images.constFirst().alt;
    shown.isShownOnly = true;
    shown.ticket = ++m_lastTicket;
    m_insertions.append(shown);
    m_reader.request(shown.ticket, file, m_session.language());
}

void FigureInsertions::endShow()
{
    m_after = {};
    m_insertions.removeIf([](const Insertion &each) { return each.isShownOnly && !each.isUnseen; });
}

void FigureInsertions::read(qsizetype insertion, const RepoPath &picture)
{
    if (const std::optional<QString> file = m_session.place().pictures.find(picture)) {
        m_insertions[insertion].ticket = ++m_lastTicket;
        m_reader.request(m_lastTicket, *file, m_session.language());
    }
}

void FigureInsertions::updateFigures(const QList<FigureCardContent> &figures)
{
    fillAlts();
    if (m_newest.count == 0 || m_session.frame().revision < m_newest.revision) {
        return;
    }
    const Newest newest = std::exchange(m_newest, {});
    if (m_session.document().revision() == newest.revision && newest.first + newest.count <= figures.size()) {
        Q_EMIT shownFirst(newest.first, newest.count);
        m_after = newest.after;
    }
}

QStringList FigureInsertions::suggestions(const FigureCardContent &figure) const
{
    if (!figure.figure.captionReadOnly.isEmpty()) {
        return {};
    }
    const qsizetype insertion = insertionOf(figure.figure);
    const Insertion known = m_insertions.value(insertion);
    return captionSuggestions(figure.section, known.description, known.headline, figure.caption);
}

qsizetype FigureInsertions::insertionOf(const Figure &figure) const
{
    const auto startsThere = [&figure](const Insertion &each) { return each.place.position() == figure.range.start; };
    const auto insertion = std::ranges::find_if(m_insertions, startsThere);
    return insertion == m_insertions.end() ? -1 : insertion - m_insertions.begin();
}

bool FigureInsertions::isAltUnseen(const Figure &figure) const
{
    const Insertion insertion = m_insertions.value(insertionOf(figure));
    return insertion.isUnseen && figure.images.size() == 1 && figure.images.constFirst().alt == insertion.readAlt;
}

void FigureInsertions::takeAltAsSeen(const Figure &figure)
{
    if (const qsizetype insertion = insertionOf(figure); insertion >= 0) {
        m_insertions[insertion].isUnseen = false;
    }
}

void FigureInsertions::returnCaret()
{
    if (m_after.isNull()) {
        return;
    }
    PostDocument &document = m_session.document();
    if (m_after.atEnd()) { // an empty line keeps what is typed next out of the figure's HTML
        document.applyWith(document.revision(), {{{m_after.position(), 0}, QStringLiteral("\n")}});
        m_after.movePosition(QTextCursor::End);
    }
    m_editor.showOffset(m_after.position());
}

void FigureInsertions::takeText(qsizetype ticket, const SlideText &text)
{
    notifyOnce(text.hint);
    const auto read = std::ranges::find(m_insertions, ticket, &Insertion::ticket);
    if (read == m_insertions.end()) {
        return; // it has another picture by now
    }
    read->headline = text.headline;
    read->readAlt = text.alt;
    const bool mayHaveAlt = !read->isShownOnly || !read->formerAlt;
    read->isWaiting = mayHaveAlt && !text.alt.isEmpty();
    if (read->isShownOnly) {
        m_revision = m_session.document().revision();
    }
    fillAlts();
    Q_EMIT textRead();
}

/// Those that were read go into the text; not while something is undone.
void FigureInsertions::fillAlts()
{
    const bool isUndone = m_session.document().textDocument()->isRedoAvailable();
    if (isUndone || std::ranges::none_of(m_insertions, &Insertion::isWaiting)) {
        return;
    }
    for (Insertion &insertion : m_insertions) {
        if (!insertion.isWaiting) {
            continue;
        }
        const QList<Figure> figures = figuresIn(m_session.document().text());
        const qsizetype figure = figureAt(figures, insertion.place.position());
        const bool isUntouched = figure >= 0 && figures[figure].images.size() == 1
            && figures[figure].images.constFirst().alt == insertion.formerAlt;
        insertion.isUnseen = isUntouched && setAlt(figure, insertion.readAlt);
        insertion.isWaiting = isUntouched && !insertion.isUnseen;
    }
}

bool FigureInsertions::setAlt(qsizetype figure, const std::optional<QString> &alt)
{
    PostDocument &document = m_session.document();
    const Result<TextEdits> edits = setFigureAlt(document.text(), figure, 0, alt);
    const bool isOneStep = m_revision == document.revision(); // with the insertion
    if (!edits || (!edits->isEmpty() && !document.applyWith(m_revision, *edits))) {
        return false;
    }
    if (isOneStep) {
        m_newest.revision = document.revision();
        m_revision = document.revision();
    }
    return true;
}

void FigureInsertions::notifyOnce(const QString &sentence)
{
    if (!sentence.isEmpty() && sentence != m_notified) {
        m_notified = sentence;
        m_session.notices().inform(sentence);
    }
}

void FigureInsertions::forget()
{
    m_reader.cancel();
    m_insertions.clear();
    m_newest = {};
    m_after = {};
}

} // namespace frontrow
