// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figurearrivals.h"

#include "post/figures/figurecommands.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <algorithm>

namespace frontrow {

FigureArrivals::FigureArrivals(PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    connect(&session.pictures(), &PictureInsertion::inserted, this, &FigureArrivals::take);
    connect(&session.pictures(), &PictureInsertion::replaced, this, &FigureArrivals::takeReplacement);
    connect(&session, &PostSession::opened, this, &FigureArrivals::forget);
    connect(&m_reader, &SlideReader::read, this, &FigureArrivals::takeText);
    connect(&m_reader, &SlideReader::failed, this, [this](const Error &error) { sayOnce(error.message); });
}

void FigureArrivals::take(const IntakeResult &arrived, TextRange range)
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
    QTextCursor behind(m_session.document().textDocument());
    behind.setPosition(static_cast<int>(range.end()));
    m_newest = {first, count, m_revision, behind};
    for (qsizetype each = 0; each < count; ++each) {
        Arrival arrival{behind, arrived.words[each], arrived.figures[each].alt, {}, {}};
        arrival.place.setPosition(static_cast<int>(figures[m_newest.first + each].range.start));
        m_arrivals.append(arrival);
        read(m_arrivals.size() - 1, arrived.staged[each]);
    }
}

/// What was read on the picture before says nothing about the one that took its place.
void FigureArrivals::takeReplacement(const IntakeResult &picture, qsizetype place)
{
    const QList<Figure> figures = figuresIn(m_session.document().text());
    const qsizetype figure = figureAt(figures, place);
    if (figure < 0 || figures[figure].images.size() != 1) {
        return;
    }
    qsizetype arrival = arrivalOf(figures[figure]);
    if (arrival < 0) {
        QTextCursor start(m_session.document().textDocument());
        start.setPosition(static_cast<int>(figures[figure].range.start));
        const std::optional<QString> alt = figures[figure].images.constFirst().alt;
        m_arrivals.append({start, {}, alt.value_or(QString()).isEmpty() ? alt : std::nullopt, {}, {}});
        arrival = m_arrivals.size() - 1;
    }
    Arrival &replaced = m_arrivals[arrival];
    m_revision = m_session.document().revision();
    if (!replaced.readAlt.isEmpty() && figures[figure].images.constFirst().alt == replaced.readAlt) {
        setAlt(figure, replaced.formerAlt);
    }
    replaced.words = picture.words.value(0);
    replaced.headline.clear();
    replaced.readAlt.clear();
    replaced.isUnseen = false;
    read(arrival, picture.staged.constFirst());
}

void FigureArrivals::read(qsizetype arrival, const RepoPath &picture)
{
    if (const std::optional<QString> file = m_session.place().pictures.find(picture)) {
        m_arrivals[arrival].ticket = ++m_lastTicket;
        m_reader.request(m_lastTicket, *file, m_session.language());
    }
}

void FigureArrivals::look(const QList<FigureCardContent> &figures)
{
    fillAlts();
    if (m_newest.count == 0 || m_session.frame().revision < m_newest.revision) {
        return;
    }
    const Newest newest = std::exchange(m_newest, {});
    if (m_session.document().revision() == newest.revision && newest.first + newest.count <= figures.size()) {
        Q_EMIT shownFirst(newest.first, newest.count);
        m_behind = newest.behind;
    }
}

QStringList FigureArrivals::suggestions(const FigureCardContent &figure) const
{
    if (!figure.figure.captionReadOnly.isEmpty()) {
        return {};
    }
    const qsizetype arrival = arrivalOf(figure.figure);
    const Arrival known = m_arrivals.value(arrival);
    return captionSuggestions(figure.section, known.words, known.headline, figure.caption);
}

qsizetype FigureArrivals::arrivalOf(const Figure &figure) const
{
    const auto startsThere = [&figure](const Arrival &each) { return each.place.position() == figure.range.start; };
    const auto arrival = std::ranges::find_if(m_arrivals, startsThere);
    return arrival == m_arrivals.end() ? -1 : arrival - m_arrivals.begin();
}

bool FigureArrivals::isAltUnseen(const Figure &figure) const
{
    const Arrival arrival = m_arrivals.value(arrivalOf(figure));
    return arrival.isUnseen && figure.images.size() == 1 && figure.images.constFirst().alt == arrival.readAlt;
}

void FigureArrivals::takeAltAsSeen(const Figure &figure)
{
    if (const qsizetype arrival = arrivalOf(figure); arrival >= 0) {
        m_arrivals[arrival].isUnseen = false;
    }
}

void FigureArrivals::returnCaret()
{
    if (m_behind.isNull()) {
        return;
    }
    PostDocument &document = m_session.document();
    if (m_behind.atEnd()) { // an empty line keeps what is typed next out of the figure's HTML
        document.applyWith(document.revision(), {{{m_behind.position(), 0}, QStringLiteral("\n")}});
        m_behind.movePosition(QTextCursor::End);
    }
    m_editor.showOffset(m_behind.position());
}

void FigureArrivals::takeText(qsizetype ticket, const SlideText &text)
{
    sayOnce(text.hint);
    const auto read = std::ranges::find(m_arrivals, ticket, &Arrival::ticket);
    if (read == m_arrivals.end()) {
        return; // it has another picture by now
    }
    read->headline = text.headline;
    read->readAlt = text.alt;
    read->isWaiting = !text.alt.isEmpty();
    fillAlts();
    Q_EMIT textRead();
}

/// Those that were read go into the text; not while something is undone.
void FigureArrivals::fillAlts()
{
    const bool isUndone = m_session.document().textDocument()->isRedoAvailable();
    if (isUndone || std::ranges::none_of(m_arrivals, &Arrival::isWaiting)) {
        return;
    }
    for (Arrival &arrival : m_arrivals) {
        if (!arrival.isWaiting) {
            continue;
        }
        const QList<Figure> figures = figuresIn(m_session.document().text());
        const qsizetype figure = figureAt(figures, arrival.place.position());
        const bool isUntouched = figure >= 0 && figures[figure].images.size() == 1
            && figures[figure].images.constFirst().alt == arrival.formerAlt;
        arrival.isUnseen = isUntouched && setAlt(figure, arrival.readAlt);
        arrival.isWaiting = isUntouched && !arrival.isUnseen;
    }
}

bool FigureArrivals::setAlt(qsizetype figure, const std::optional<QString> &alt)
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

void FigureArrivals::sayOnce(const QString &sentence)
{
    if (!sentence.isEmpty() && sentence != m_said) {
        m_said = sentence;
        m_session.notices().inform(sentence);
    }
}

void FigureArrivals::forget()
{
    m_reader.cancel();
    m_arrivals.clear();
    m_newest = {};
    m_behind = {};
}

} // namespace frontrow
