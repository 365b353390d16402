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
    connect(&session, &PostSession::figuresInserted, this, &FigureArrivals::take);
    connect(&session, &PostSession::opened, this, &FigureArrivals::forget);
    connect(&m_reader, &SlideReader::read, this, &FigureArrivals::takeText);
    connect(&m_reader, &SlideReader::failed, this, [this](const Error &error) { sayOnce(error.message); });
}

void FigureArrivals::take(const IntakeResult &arrived, qsizetype offset)
{
    const QList<Figure> figures = figuresIn(m_session.document().text());
    const auto isBefore = [offset](const Figure &figure) { return figure.range.start < offset; };
    const qsizetype count = arrived.figures.size();
    m_revision = m_session.document().revision();
    QTextCursor behind(m_session.document().textDocument());
    behind.setPosition(static_cast<int>(offset));
    m_newest = {std::ranges::count_if(figures, isBefore) - count, count, m_revision, behind};
    for (qsizetype each = 0; each < count; ++each) {
        Arrival arrival{behind, arrived.words[each], arrived.figures[each].alt, {}};
        arrival.place.setPosition(static_cast<int>(figures[m_newest.first + each].range.start));
        m_arrivals.append(arrival);
        if (const std::optional<QString> file = m_session.place().staging.find(arrived.staged[each])) {
            m_reader.request(m_arrivals.size() - 1, *file, m_session.language());
        }
    }
}

void FigureArrivals::look(const QList<FigureCardContent> &figures)
{
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
    const auto startsThere = [&figure](const Arrival &arrival) {
        return arrival.place.position() == figure.figure.range.start;
    };
    const auto arrival = std::ranges::find_if(m_arrivals, startsThere);
    const bool hasArrived = arrival != m_arrivals.end();
    return captionSuggestions(figure.section, hasArrived ? arrival->words : QString(),
        hasArrived ? arrival->headline : QString(), figure.caption);
}

void FigureArrivals::returnCaret()
{
    if (!m_behind.isNull()) {
        m_editor.showOffset(m_behind.position());
    }
}

void FigureArrivals::takeText(qsizetype arrival, const SlideText &text)
{
    Arrival &read = m_arrivals[arrival];
    read.headline = text.headline;
    sayOnce(text.hint);
    const QList<Figure> figures = figuresIn(m_session.document().text());
    const qsizetype figure = figureAt(figures, read.place.position());
    const bool isUntouched =
        figure >= 0 && figures[figure].images.size() == 1 && figures[figure].images.constFirst().alt == read.alt;
    if (isUntouched && !text.alt.isEmpty()) {
        fillAlt(figure, text.alt);
    }
    Q_EMIT textRead();
}

void FigureArrivals::fillAlt(qsizetype figure, const QString &alt)
{
    PostDocument &document = m_session.document();
    const Result<TextEdits> edits = setFigureAlt(document.text(), figure, 0, alt);
    if (!edits || edits->isEmpty()) {
        return;
    }
    const bool isOneStep = m_revision == document.revision(); // with the insertion
    document.applyWith(m_revision, *edits);
    if (isOneStep) {
        m_newest.revision = document.revision();
        m_revision = document.revision();
    }
}

void FigureArrivals::sayOnce(const QString &sentence)
{
    if (!sentence.isEmpty() && sentence != m_said) {
        m_said = sentence;
        m_session.tell(sentence);
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
