// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figurecardspanel.h"

#include "widgets/editor/posteditor.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPixmap>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace frontrow {

FigureCardsPanel::FigureCardsPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_empty(new QLabel(tr("No figures yet. Drop or paste pictures into the text."), m_column))
    , m_dropLine(new QWidget(m_column))
{
    m_scroll->setWidget(m_column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(8);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    m_column->installEventFilter(this); // before the scroll area takes the arrow keys
    setAcceptDrops(true);
    setFocusPolicy(Qt::NoFocus);
    m_further.setSingleShot(true);
    m_further.setInterval(0);
    connect(&m_further, &QTimer::timeout, this, &FigureCardsPanel::addCards);
    arrange();
}

void FigureCardsPanel::setFigures(const QList<FigureCardContent> &figures, const QList<Heading> &outline)
{
    m_figures = figures;
    while (m_cards.size() > figures.size()) {
        delete m_cards.takeLast();
    }
    for (qsizetype figure = 0; figure < m_cards.size(); ++figure) {
        m_cards[figure]->setContent(figures[figure]);
    }
    const auto looksTheSame = [](const Heading &a, const Heading &b) { return a.text == b.text && a.level == b.level; };
    const bool hasSameSections = std::ranges::equal(outline, m_outline, looksTheSame);
    m_outline = outline;
    if (const QList<qsizetype> places = sections(); !hasSameSections || places != m_places) {
        m_places = places;
        arrange();
    }
    addCards();
}

void FigureCardsPanel::addCards()
{
    constexpr qsizetype atOnce = 40; // which takes some milliseconds
    const qsizetype last = std::min(m_figures.size(), m_cards.size() + atOnce);
    while (m_cards.size() < last) {
        addCard();
        m_cards.last()->setContent(m_figures[m_cards.size() - 1]);
    }
    placeCards();
    if (last < m_figures.size()) {
        m_further.start();
    }
}

void FigureCardsPanel::addCard()
{
    const qsizetype figure = m_cards.size();
    auto *card = new FigureCard(*m_thumbnails, m_column);
    m_cards.append(card);
    connect(card, &FigureCard::captionEdited, this,
        [this, figure](const QString &caption) { Q_EMIT captionEdited(figure, caption); });
    connect(card, &FigureCard::captionFinished, this, [this, figure] { Q_EMIT captionFinished(figure); });
    connect(card, &FigureCard::altEdited, this,
        [this, figure](qsizetype image, const std::optional<QString> &alt) { Q_EMIT altEdited(figure, image, alt); });
    connect(card, &FigureCard::altSeen, this, [this, figure] { Q_EMIT altSeen(figure); });
    connect(card, &FigureCard::pictureArrived, this,
        [this, figure](qsizetype image, const PictureSource &source) { Q_EMIT pictureArrived(figure, image, source); });
    connect(card, &FigureCard::openRequested, this,
        [this, figure](qsizetype image) { Q_EMIT openRequested(figure, image); });
    connect(card, &FigureCard::clicked, this, [this, figure](bool extends) { click(figure, extends); });
    connect(
        card, &FigureCard::menuRequested, this, [this, figure](QPoint place) { Q_EMIT menuRequested(figure, place); });
    connect(card, &FigureCard::dragRequested, this, [this, figure] { startDrag(figure); });
}

void FigureCardsPanel::arrange()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item;
    }
    qDeleteAll(m_sections);
    m_sections.clear();
    m_layout->addWidget(m_empty);
    m_layout->addStretch();
    m_placed = 0;
    placeCards();
}

void FigureCardsPanel::placeCards()
{
    m_layout->setEnabled(false); // or it would be computed anew with each card that is shown
    m_empty->setVisible(m_figures.isEmpty());
    const auto add = [this](QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); };
    const qsizetype count = std::min(m_cards.size(), m_places.size());
    const auto addSection = [&] { add(addHeading(m_outline[m_sections.size()].text)); };
    for (; m_placed < count; ++m_placed) {
        while (m_sections.size() <= m_places[m_placed]) {
            addSection();
        }
        add(m_cards[m_placed]);
        m_cards[m_placed]->show();
    }
    while (m_placed == m_figures.size() && m_sections.size() < m_outline.size()) {
        addSection();
    }
    m_layout->setEnabled(true);
    showSections(false);
}

QLabel *FigureCardsPanel::addHeading(const QString &text)
{
    auto *label = new QLabel(text, m_column);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_sections.append(label);
    return label;
}

void FigureCardsPanel::showSections(bool areAll)
{
    m_layout->setEnabled(false);
    const QSet<qsizetype> filled(m_places.begin(), m_places.end());
    for (qsizetype section = 0; section < m_sections.size(); ++section) {
        m_sections[section]->setVisible(areAll || filled.contains(section));
    }
    m_layout->setEnabled(true);
    m_layout->activate();
}

QList<qsizetype> FigureCardsPanel::sections() const
{
    QList<qsizetype> places;
    qsizetype section = -1;
    for (const FigureCardContent &content : m_figures) {
        const qsizetype start = content.figure.range.start;
        while (section + 1 < m_outline.size() && m_outline[section + 1].source.start < start) {
            ++section;
        }
        places.append(section);
    }
    return places;
}

void FigureCardsPanel::setCurrent(qsizetype figure)
{
    for (qsizetype each = 0; each < m_cards.size(); ++each) {
        m_cards[each]->setCurrent(each == figure);
    }
    if (FigureCard *shown = card(figure); shown && focused() < 0) {
        m_scroll->ensureWidgetVisible(shown, 0, 8);
    }
}

QList<qsizetype> FigureCardsPanel::chosen() const
{
    QList<qsizetype> figures;
    for (qsizetype figure = 0; figure < m_cards.size(); ++figure) {
        if (m_cards[figure]->isChosen()) {
            figures.append(figure);
        }
    }
    return figures;
}

qsizetype FigureCardsPanel::focused() const
{
    const QWidget *widget = window()->focusWidget();
    for (qsizetype figure = 0; figure < m_cards.size(); ++figure) {
        if (widget == m_cards[figure] || m_cards[figure]->isAncestorOf(widget)) {
            return figure;
        }
    }
    return -1;
}

void FigureCardsPanel::click(qsizetype figure, bool extends)
{
    for (qsizetype each = 0; each < m_cards.size(); ++each) {
        const bool isChosen = m_cards[each]->isChosen();
        m_cards[each]->setChosen(extends && (each == figure ? !isChosen : isChosen));
    }
    m_cards[figure]->setFocus();
    Q_EMIT activated(figure);
}

void FigureCardsPanel::keyPressEvent(QKeyEvent *event)
{
    const qsizetype figure = focused();
    if (figure < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isOnCard = m_cards[figure]->hasFocus();
    const bool hasAlt = event->modifiers().testFlag(Qt::AltModifier);
    const int key = event->key();
    if ((key == Qt::Key_Up || key == Qt::Key_Down) && hasAlt) {
        Q_EMIT stepRequested(figure, key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const qsizetype next = std::clamp<qsizetype>(figure + (key == Qt::Key_Up ? -1 : 1), 0, m_cards.size() - 1);
        m_cards[next]->setFocus();
        m_scroll->ensureWidgetVisible(m_cards[next], 0, 8);
        Q_EMIT activated(next);
    } else if (key == Qt::Key_Space && isOnCard) {
        m_cards[figure]->setChosen(!m_cards[figure]->isChosen());
    } else if ((key == Qt::Key_Return || key == Qt::Key_F2) && isOnCard) {
        m_cards[figure]->focusCaption();
    } else if ((key == Qt::Key_Escape || key == Qt::Key_Return) && !isOnCard) {
        m_cards[figure]->setFocus();
    } else if (key == Qt::Key_Delete && isOnCard) {
        Q_EMIT removeRequested(figure);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool FigureCardsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return event->isAccepted();
}

void FigureCardsPanel::startDrag(qsizetype figure)
{
    auto *dragged = new QMimeData;
    dragged->setData(figureMimeType(), QByteArray::number(figure));
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    const QPixmap picture = m_cards[figure]->grab();
    drag->setPixmap(picture.scaledToWidth(picture.width() / 2, Qt::SmoothTransformation));
    drag->setHotSpot(QPoint(16, 8));
    drag->exec(Qt::MoveAction);
    m_dropLine->hide();
    showSections(false);
}

void FigureCardsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFigure(*event->mimeData()) >= 0) {
        showSections(true); // any section may be meant
        event->acceptProposedAction();
    }
}

void FigureCardsPanel::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint place = m_column->mapFrom(this, event->position().toPoint());
    m_dropLine->setGeometry(8, nearestStop(place.y()).y - 2, m_column->width() - 16, 3);
    m_dropLine->raise();
    m_dropLine->show();
    m_scroll->ensureVisible(0, place.y(), 0, 40);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void FigureCardsPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropLine->hide();
}

void FigureCardsPanel::dropEvent(QDropEvent *event)
{
    const qsizetype offset = nearestStop(m_column->mapFrom(this, event->position().toPoint()).y()).offset;
    m_dropLine->hide();
    event->acceptProposedAction();
    Q_EMIT dropped(draggedFigure(*event->mimeData()), offset);
}

FigureCardsPanel::Stop FigureCardsPanel::nearestStop(int y) const
{
    QList<Stop> stops;
    const int gap = m_layout->spacing() / 2;
    for (const FigureCard *card : m_cards) {
        stops.append({card->geometry().top() - gap, card->content().figure.range.start});
        stops.append({card->geometry().bottom() + gap, card->content().figure.range.end()});
    }
    for (qsizetype section = 0; section < m_sections.size(); ++section) {
        stops.append({m_sections[section]->geometry().bottom() + gap, m_outline[section].source.end()});
    }
    const auto distance = [y](const Stop &stop) { return std::abs(stop.y - y); };
    const auto nearest = std::ranges::min_element(stops, {}, distance);
    return nearest == stops.end() ? Stop() : *nearest;
}

} // namespace frontrow
