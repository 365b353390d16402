// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figurecontroller.h"

#include "post/figures/figurecommands.h"
#include "widgets/cleanup/cleanupdialog.h"
#include "widgets/editor/posteditor.h"
#include "widgets/figures/figurecardspanel.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// The text of one card's caption field, and how it goes back: words stay words, source stays source.
QString captionToEdit(const Figure &figure)
{
    const QString text = plainCaption(figure);
    return captionSource(figure, text) == figure.caption ? text : figure.caption;
}

} // namespace

QList<FigureCardContent> figureCardsOf(const PreviewFrame &frame)
{
    QHash<QString, int> uses; ///< how often each file is shown in the whole post
    for (const Figure &figure : frame.figures) {
        for (const FigureImage &image : figure.images) {
            ++uses[frame.pictures.value(image.source)];
        }
    }
    QList<FigureCardContent> cards;
    for (const Figure &figure : frame.figures) {
        FigureCardContent card;
        card.figure = figure;
        card.caption = captionToEdit(figure);
        card.section = headingAbove(frame.body, figure.range.start);
        for (const FigureImage &image : figure.images) {
            card.files.append(frame.pictures.value(image.source));
        }
        card.others = card.files.value(0).isEmpty() ? 0 : uses.value(card.files.constFirst()) - 1;
        cards.append(card);
    }
    return cards;
}

FigureController::FigureController(
    PostSession &session, UserPrompt &prompt, PostEditor &editor, FigureCardsPanel &panel)
    : m_session(session)
    , m_prompt(prompt)
    , m_editor(editor)
    , m_panel(panel)
    , m_insertions(session, editor)
{
    m_panel.setThumbnails(m_thumbnails);
    connectPanel();
    connect(&m_insertions, &FigureInsertions::shownFirst, this, [this](qsizetype first, qsizetype count) {
        popover().open(first, cards(first, count));
        popover().focusCaption();
    });
    connect(&m_insertions, &FigureInsertions::textRead, this, [this] { showSuggestions(openFigure()); });
    connect(&editor, &PostEditor::figureDropped, this, &FigureController::moveTo);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isFresh()) {
            m_panel.setCurrent(figureAt(m_session.frame().figures, m_editor.caret()));
        }
        updateTarget();
    });
    connect(qApp, &QApplication::focusChanged, this, &FigureController::updateTarget);
    connect(&session.pictures(), &PictureInsertion::inserted, this, [this] { Q_EMIT targetChanged(true, true); });
    connect(&session, &PostSession::opened, this, [this] {
        closePopover();
        m_waiting = nullptr;
        Q_EMIT targetChanged(false, false);
    });
}

void FigureController::connectPanel()
{
    connect(&m_panel, &FigureCardsPanel::captionEdited, this, &FigureController::setCaption);
    connect(&m_panel, &FigureCardsPanel::captionFinished, this, &FigureController::finishCaption);
    connect(&m_panel, &FigureCardsPanel::altEdited, this, &FigureController::setAlt);
    connect(&m_panel, &FigureCardsPanel::altSeen, this, &FigureController::takeAltAsSeen);
    connect(&m_panel, &FigureCardsPanel::pictureArrived, &m_session.pictures(), &PictureInsertion::replace);
    connect(&m_panel, &FigureCardsPanel::openRequested, this, &FigureController::open);
    connect(&m_panel, &FigureCardsPanel::dropped, this, &FigureController::moveTo);
    connect(&m_panel, &FigureCardsPanel::stepRequested, this, &FigureController::step);
    connect(&m_panel, &FigureCardsPanel::removeRequested, this, &FigureController::removeFigure);
    connect(&m_panel, &FigureCardsPanel::menuRequested, this, [this](qsizetype figure, QPoint place) {
        if (FigureCard *card = m_panel.card(figure); card != nullptr && m_panel.focused() != figure) {
            card->setFocus();
        }
        m_menu->popup(place);
    });
    connect(&m_panel, &FigureCardsPanel::activated, this, [this](qsizetype figure) {
        if (isFresh() && figure < m_figures.size()) {
            m_editor.showOffset(m_figures[figure].figure.range.start);
        }
    });
}

/// Made when it is first wanted: opening a post does not wait for it.
FigurePopover &FigureController::popover()
{
    if (m_popover == nullptr) {
        m_popover = std::make_unique<FigurePopover>(m_thumbnails, m_editor);
        connectPopover();
    }
    return *m_popover;
}

void FigureController::closePopover()
{
    if (m_popover != nullptr) {
        m_popover->hide();
    }
}

/// The figure whose card is in the popover; -1 while that is closed.
qsizetype FigureController::openFigure() const
{
    return m_popover == nullptr ? -1 : m_popover->figure();
}

void FigureController::connectPopover()
{
    const FigureCard &card = m_popover->card();
    connect(m_popover.get(), &FigurePopover::captionEdited, this, [this](qsizetype figure, const QString &caption) {
        rememberFormer(figure);
        setCaption(figure, caption);
    });
    connect(m_popover.get(), &FigurePopover::captionFinished, this, &FigureController::finishCaption);
    connect(m_popover.get(), &FigurePopover::currentChanged, this, &FigureController::showSuggestions);
    connect(m_popover.get(), &FigurePopover::revertRequested, this, &FigureController::revert);
    connect(m_popover.get(), &FigurePopover::closed, this, [this] {
        finishCaption();
        m_former.clear();
        m_insertions.endShow();
    });
    connect(m_popover.get(), &FigurePopover::left, &m_insertions, &FigureInsertions::returnCaret);
    connect(&card, &FigureCard::altEdited, this, [this](qsizetype image, const std::optional<QString> &alt) {
        rememberFormer(m_popover->figure());
        setAlt(m_popover->figure(), image, alt);
    });
    connect(&card, &FigureCard::altSeen, this, [this] { takeAltAsSeen(m_popover->figure()); });
    connect(&card, &FigureCard::nameEdited, this,
        [this](const QString &name) { m_session.staged().rename(figureNow(m_popover->figure()), 0, name); });
    connect(&card, &FigureCard::pictureArrived, this, [this](qsizetype image, const PictureSource &source) {
        m_session.pictures().replace(m_popover->figure(), image, source);
    });
    connect(&card, &FigureCard::openRequested, this, [this](qsizetype image) { open(m_popover->figure(), image); });
    connect(&card, &FigureCard::menuRequested, this, [this](QPoint place) { m_menu->popup(place); });
}

/// Keeps the popover at the figures that it was opened for.
void FigureController::followFigures(const PreviewFrame &frame)
{
    const FiguresAt now{frame.revision, frame.figures};
    if (openFigure() >= 0) {
        const qsizetype first = sameFigure(m_session.document(), m_shown, m_popover->first(), now);
        const qsizetype by = first - m_popover->first();
        if (first < 0) {
            m_popover->leave();
        } else if (by != 0) {
            m_popover->follow(first);
            QMap<qsizetype, Former> former;
            for (const auto &[figure, its] : std::as_const(m_former).asKeyValueRange()) {
                former.insert(figure + by, its);
            }
            m_former = former;
            m_caption = m_caption ? std::optional(std::pair(m_caption->first + by, m_caption->second)) : std::nullopt;
        }
    }
    m_shown = now;
}

void FigureController::setFrame(const PreviewFrame &frame)
{
    followFigures(frame);
    m_figures = figureCardsOf(frame);
    for (FigureCardContent &card : m_figures) {
        card.isAltUnseen = m_insertions.isAltUnseen(card.figure);
        card.isNameFree =
            card.figure.images.size() == 1 && m_session.staged().isStaged(card.figure.images.constFirst().source);
    }
    setCards();
    m_panel.setCurrent(figureAt(frame.figures, m_editor.caret()));
    m_insertions.updateFigures(m_figures);
    if (FigureCard *card = m_panel.card(m_focusNext)) {
        card->setFocus();
    }
    m_focusNext = -1;
    if (const auto command = std::exchange(m_waiting, nullptr)) {
        command();
    }
    updateTarget();
}

/// Runs \a command now, or once it is known again which figure is where.
void FigureController::whenFresh(const std::function<void()> &command)
{
    if (isFresh()) {
        command();
    } else {
        m_waiting = command;
    }
}

void FigureController::updateTarget()
{
    if (isFresh()) {
        const qsizetype figure = target();
        Q_EMIT targetChanged(figure >= 0, !m_figures.value(figure).files.value(0).isEmpty());
    }
}

void FigureController::takeAltAsSeen(qsizetype figure)
{
    if (figure >= 0 && figure < m_figures.size() && m_figures[figure].isAltUnseen) {
        m_insertions.takeAltAsSeen(m_figures[figure].figure);
        m_figures[figure].isAltUnseen = false;
        setCards();
    }
}

void FigureController::setCards()
{
    m_panel.setFigures(m_figures, m_session.frame().body.outline);
    if (openFigure() < 0) {
        return;
    }
    if (m_popover->first() + m_popover->count() <= m_figures.size()) {
        m_popover->setContents(cards(m_popover->first(), m_popover->count()));
        showSuggestions(m_popover->figure());
    } else {
        m_popover->leave();
    }
}

bool FigureController::isFresh() const
{
    return m_session.frame().revision == m_session.document().revision();
}

/// The number, in the text as it is, of the figure that is shown as \a figure; -1 when it is gone.
qsizetype FigureController::figureNow(qsizetype figure) const
{
    const PostDocument &document = m_session.document();
    return isFresh() ? figure
                     : sameFigure(document, m_shown, figure, {document.revision(), figuresIn(document.text())});
}

qsizetype FigureController::target() const
{
    if (const qsizetype figure = m_panel.focused(); figure >= 0) {
        return figure;
    }
    if (m_popover != nullptr && m_popover->hasKeyboard()) {
        return m_popover->figure();
    }
    return isFresh() ? figureAt(m_session.frame().figures, m_editor.caret()) : -1;
}

QList<FigureCardContent> FigureController::cards(qsizetype first, qsizetype count) const
{
    return m_figures.sliced(first, count);
}

void FigureController::cleanUp()
{
    whenFresh([this] { cleanUp(target()); });
}

void FigureController::cleanUp(qsizetype figure)
{
    const QString file = m_figures.value(figure).files.value(0);
    if (file.isEmpty()) {
        m_session.notices().inform(tr("The picture of this figure was not found, so there is nothing to clean up."));
        return;
    }
    const QString original = m_session.staged().originalOf(m_figures[figure].figure.images.constFirst().source);
    const Result<DecodedPicture> picture = readPicture(original.isEmpty() ? file : original);
    if (!picture) {
        m_session.notices().inform(picture.error().message);
        return;
    }
    QStringList others;
    for (const FigureCardContent &card : std::as_const(m_figures)) {
        others.append(card.files);
    }
    others.removeAll(file);
    auto *dialog = new CleanUpDialog(picture->image, others, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CleanUpDialog::cleaned, this,
        [this, figure](const QImage &image) { m_session.pictures().replace(figure, 0, {QString(), image}); });
    dialog->open();
}

void FigureController::showSuggestions(qsizetype figure)
{
    if (figure >= 0 && figure < m_figures.size()) {
        if (m_popover->isVisible() && isFresh()) {
            rememberFormer(figure); // what is read on it is taken back, too
            m_insertions.readShown(m_figures[figure]);
        }
        m_popover->setSuggestions(m_insertions.suggestions(m_figures[figure]));
    }
}

void FigureController::rememberFormer(qsizetype figure)
{
    if (m_former.contains(figure)) {
        return;
    }
    Former former{m_figures.value(figure).caption, {}};
    for (const FigureImage &image : m_figures.value(figure).figure.images) {
        former.alts.append(image.alt);
    }
    m_former.insert(figure, former);
}

void FigureController::revert()
{
    const QMap<qsizetype, Former> former = std::exchange(m_former, {});
    for (auto figure = former.begin(); figure != former.end(); ++figure) {
        setCaption(figure.key(), figure->caption);
        for (qsizetype image = 0; image < figure->alts.size(); ++image) {
            setAlt(figure.key(), image, figure->alts[image]);
        }
    }
}

void FigureController::finishCaption()
{
    if (const auto caption = std::exchange(m_caption, {})) {
        m_session.staged().followCaption(figureNow(caption->first), caption->second);
    }
}

void FigureController::setCaption(qsizetype figure, const QString &caption)
{
    if (m_caption && m_caption->first != figure) {
        finishCaption();
    }
    if (!m_caption) {
        m_caption = {figure, plainCaption(m_figures.value(figure).figure)};
    }
    const FigureCardContent content = m_figures.value(figure);
    const bool isSource = content.caption != plainCaption(content.figure);
    if (const qsizetype now = figureNow(figure); now >= 0) {
        m_session.change(
            [&](QStringView post) {
                return setFigureCaption(post, now, isSource ? caption : captionSource(content.figure, caption));
            },
            QStringLiteral("caption %1").arg(now));
    }
}

void FigureController::setAlt(qsizetype figure, qsizetype image, const std::optional<QString> &alt)
{
    if (const qsizetype now = figureNow(figure); now >= 0) {
        m_session.change([&](QStringView post) { return setFigureAlt(post, now, image, alt); },
            QStringLiteral("alt %1 %2").arg(now).arg(image));
    }
}

void FigureController::edit()
{
    whenFresh([this] { edit(target()); });
}

void FigureController::edit(qsizetype figure)
{
    if (figure >= 0 && figure < m_figures.size()) {
        popover().open(figure, cards(figure, 1));
        popover().focusCaption();
    }
}

void FigureController::goToNextWithoutAlt()
{
    whenFresh([this] { openNextWithoutAlt(); });
}

void FigureController::openNextWithoutAlt()
{
    const std::optional<FigurePlace> next = nextImageWithoutAlt(m_session.frame().figures, m_editor.caret());
    if (!next) {
        m_session.notices().inform(tr("Every picture of this post has an alt text or is decorative."));
        return;
    }
    if (next->figure < m_figures.size()) {
        popover().open(next->figure, cards(next->figure, 1));
        popover().card().focusAlt(next->image);
    }
}

void FigureController::replacePicture()
{
    whenFresh([this] { choosePictureFor(target()); });
}

void FigureController::choosePictureFor(qsizetype figure)
{
    if (figure < 0) {
        return;
    }
    m_session.pictures().choose(
        [this, figure](const PictureSource &source) { m_session.pictures().replace(figure, 0, source); });
}

void FigureController::openPicture()
{
    whenFresh([this] { open(target(), 0); });
}

void FigureController::open(qsizetype figure, qsizetype image)
{
    if (const QString file = m_figures.value(figure).files.value(image); !file.isEmpty()) {
        m_prompt.openFile(file);
    }
}

void FigureController::move(int by)
{
    whenFresh([this, by] { step(target(), by); });
}

void FigureController::step(qsizetype figure, int by)
{
    if (!isFresh() || figure < 0 || figure >= m_figures.size()) {
        return;
    }
    const TextRange range = m_figures[figure].figure.range;
    const QList<RenderedBlock> &blocks = m_session.frame().body.blocks;
    const auto holds = [&range](const RenderedBlock &block) { return block.source.end() > range.start; };
    const auto own = std::ranges::find_if(blocks, holds);
    if (by < 0 && own != blocks.begin() && own != blocks.end()) {
        moveTo(figure, (own - 1)->source.start);
    } else if (by > 0 && own != blocks.end() && own + 1 != blocks.end() && !(own + 1)->source.isEmpty()) {
        moveTo(figure, (own + 1)->source.end());
    }
}

void FigureController::moveTo(qsizetype figure, qsizetype offset)
{
    if (!isFresh() || figure < 0 || figure >= m_figures.size()) {
        return;
    }
    const qsizetype place = m_session.pictures().dropOffsetNear(offset);
    const bool hadKeyboard = m_panel.focused() >= 0;
    const TextRange range = m_figures[figure].figure.range;
    const bool isAway = place < range.start || place > range.end() + 1;
    if (!isAway || !m_session.change([&](QStringView post) { return moveFigure(post, figure, place); })) {
        return;
    }
    const QList<Figure> now = figuresIn(m_session.document().text());
    const qsizetype others = std::ranges::count_if(m_figures,
        [&](const FigureCardContent &each) { return each.figure.range.start < place && each.figure.range != range; });
    if (others < now.size()) {
        m_editor.showOffset(now[others].range.start);
        m_focusNext = hadKeyboard ? others : -1;
    }
}

void FigureController::group()
{
    whenFresh([this] {
        QList<qsizetype> figures = m_panel.chosen();
        if (const qsizetype figure = target(); figures.size() < 2 && figure >= 0) {
            figures = {figure, figure + 1};
        }
        m_session.change([&](QStringView post) { return groupFigures(post, figures); });
    });
}

void FigureController::ungroup()
{
    whenFresh(
        [this] { m_session.change([figure = target()](QStringView post) { return ungroupFigure(post, figure); }); });
}

void FigureController::makeElement()
{
    whenFresh(
        [this] { m_session.change([figure = target()](QStringView post) { return figureAsElement(post, figure); }); });
}

void FigureController::remove()
{
    whenFresh([this] { removeFigure(target()); });
}

void FigureController::removeFigure(qsizetype figure)
{
    closePopover();
    const bool hadKeyboard = m_panel.focused() >= 0;
    const qsizetype now = figureNow(figure);
    const auto remove = [now](QStringView post) { return frontrow::removeFigure(post, now); };
    if (now >= 0 && m_session.change(remove) && hadKeyboard) {
        m_focusNext = std::min(figure, m_figures.size() - 2);
    }
}

} // namespace frontrow
