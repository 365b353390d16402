// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/writingcontroller.h"

#include "markdown/bodysections.h"
#include "post/editing/linestart.h"
#include "post/editing/listediting.h"
#include "post/editing/paragraphbelow.h"
#include "post/editing/tableediting.h"
#include "post/editing/valueending.h"
#include "post/editing/wrapping.h"
#include "post/figures/figure.h"
#include "site/jekyll/markdownengine.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/posteditor.h"
#include "widgets/fields/datetexts.h"
#include "workspace/session/postsession.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QTextCursor>

#include <algorithm>
#include <expected>
#include <utility>

namespace frontrow {

namespace {

WritingRules rulesOf(const SiteConfig &config)
{
    const MarkdownChoice choice = MarkdownChoice::of(config);
    if (choice.engine != MarkdownEngine::Kramdown) {
        return {true, choice.commonMark.has(QStringLiteral("strikethrough"))};
    }
    const QString input = config.values.value(QStringLiteral("kramdown.input"), QStringLiteral("GFM"));
    return {false, input.compare(u"GFM", Qt::CaseInsensitive) == 0};
}

QString noSection()
{
    return WritingController::tr(
        "This heading stands inside a quote, a list or an element, so it has no section to move.");
}

} // namespace

WritingController::WritingController(PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    editor.setKeyFilter([this](int key, Qt::KeyboardModifiers modifiers, const QString &typed) {
        return takeKey(key, modifiers, typed);
    });
    editor.setPasteFilter([this](const QString &lines) {
        return run([&](QStringView text, TextRange selection) {
            const bool isMarkdown = placeOf(selection.start) == WritingPlace::Markdown;
            return isMarkdown ? pastedTable(text, selection, lines) : std::nullopt;
        });
    });
    connect(session.document().textDocument(), &QTextDocument::contentsChange, this, &WritingController::noteChange);
    connect(&session, &PostSession::frameChanged, this, &WritingController::takeFrame);
    connect(&session, &PostSession::located, this, &WritingController::readRules);
    connect(&session, &PostSession::opened, this, [this] {
        m_waiting = nullptr; // it was for the post before
        enable();
    });
    connect(&session.document(), &PostDocument::readOnlyChanged, this, &WritingController::enable);
}

void WritingController::takeFrame(const PreviewFrame &frame)
{
    readRules(); // the blog's configuration may be another one
    if (frame.revision != m_session.document().revision()) {
        return;
    }
    m_changedFrom = frame.text.size();
    m_seenRevision = frame.revision;
    if (const SectionCommand command = std::exchange(m_waiting, nullptr)) {
        runOnSection(command);
    }
}

void WritingController::noteChange(int position)
{
    const quint64 revision = m_session.document().revision();
    if (revision != m_seenRevision) { // else only colours changed
        m_seenRevision = revision;
        m_changedFrom = std::min<qsizetype>(m_changedFrom, position);
    }
}

void WritingController::readRules()
{
    m_rules = rulesOf(m_session.place().config);
    m_editor.setReadsAttributeLists(!m_rules.isCommonMark);
}

void WritingController::follow(const QList<QAction *> &actions)
{
    m_actions.append(actions);
    enable();
}

void WritingController::addToEditor(QAction &action)
{
    m_editor.addAction(&action);
}

void WritingController::toggleTask(qsizetype offset, bool isTicked)
{
    const QString text = m_session.document().text();
    const LineStart line = lineStartAt(text, std::min(offset, text.size()), m_rules);
    const bool isSame = line.task && (text[line.task->start + 1] != u' ') == isTicked;
    if (isSame && !m_session.document().isReadOnly()) {
        m_session.document().apply({{{line.task->start + 1, 1}, isTicked ? QStringLiteral(" ") : QStringLiteral("x")}});
    } else {
        m_editor.setCaret(line.line.start);
    }
}

void WritingController::alignTable(qsizetype offset, quint64 revision)
{
    PostDocument &document = m_session.document();
    if (m_session.isBusy() || document.isReadOnly() || placeOf(offset) != WritingPlace::Markdown) {
        return;
    }
    const std::optional<MarkupChange> change = alignedTable(document.text(), offset, m_rules);
    const bool isOther = change && std::ranges::any_of(change->edits, [&document](const TextEdit &edit) {
        return slice(document.text(), edit.range) != edit.replacement;
    });
    if (isOther) {
        document.applyWith(revision, change->edits);
    }
}

void WritingController::enable()
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(m_session.isOpen() && !m_session.document().isReadOnly());
    }
}

qsizetype WritingController::blockStart(qsizetype offset) const
{
    const QList<RenderedBlock> &blocks = m_session.frame().body.blocks;
    const qsizetype known = std::min(offset, m_changedFrom);
    auto after =
        std::ranges::upper_bound(blocks, known, {}, [](const RenderedBlock &block) { return block.source.start; });
    while (after != blocks.begin() && std::prev(after)->source.isEmpty()) {
        --after; // the footnotes
    }
    return after == blocks.begin() ? 0 : std::prev(after)->source.start;
}

QList<TextRange> WritingController::figuresAround(qsizetype offset) const
{
    constexpr qsizetype most = 50'000; // letters to each side
    const QStringView text = m_session.document().text();
    const qsizetype start = std::max(blockStart(std::max<qsizetype>(0, blockStart(offset) - 1)), offset - most);
    const QString part = u'\n' + text.sliced(start, std::min(text.size(), offset + most) - start).toString();
    QList<TextRange> ranges;
    for (const Figure &figure : figuresIn(part)) {
        ranges.append({figure.range.start + start - 1, figure.range.length});
    }
    return ranges;
}

WritingPlace WritingController::placeOf(qsizetype offset) const
{
    return WritingPlaces(m_session.document().text(), blockStart(offset), offset).at(offset);
}

bool WritingController::run(const Command &command)
{
    PostDocument &document = m_session.document();
    if (document.isReadOnly()) {
        return false;
    }
    const std::optional<MarkupChange> change = command(document.text(), m_editor.selection());
    if (!change) {
        return false;
    }
    if (!change->edits.isEmpty()) {
        document.apply(change->edits);
    }
    m_editor.select(change->selection);
    return true;
}

void WritingController::keepingFolds(const std::function<void()> &command)
{
    const QString before = m_session.document().text();
    const QList<Foldable> folded = m_editor.folding().folded();
    command();
    if (!folded.isEmpty()) {
        m_editor.folding().foldAgain(movedFoldables(folded, before, m_session.document().text()));
    }
}

QList<TextRange> WritingController::wholesAround(qsizetype offset) const
{
    QList<TextRange> wholes;
    for (const Foldable &foldable : outermost(m_editor.folding().folded())) {
        if (!foldable.isFrontMatter) { // which stays where it is
            wholes.append(foldable.range);
        }
    }
    const auto isInFold = [folds = wholes](TextRange range) {
        return std::ranges::any_of(
            folds, [&](TextRange fold) { return fold.start <= range.start && range.end() <= fold.end(); });
    };
    for (const TextRange &figure : figuresAround(offset)) {
        if (!isInFold(figure)) {
            wholes.append(figure);
        }
    }
    std::ranges::sort(wholes, {}, &TextRange::start);
    return wholes;
}

void WritingController::runInBody(const Command &command)
{
    if (m_editor.selection().start >= frontMatterEnd(m_session.document().text())) {
        run(command);
    } else {
        m_session.notices().inform(tr("The caret is in the front matter. Put it into the text below."));
    }
}

void WritingController::runOnTable(const Command &command)
{
    const QString &text = m_session.document().text();
    const qsizetype caret = m_editor.selection().start;
    if (caret < frontMatterEnd(text) || !alignedTable(text, caret, m_rules)) {
        m_session.notices().inform(tr("The caret is in no table."));
    } else if (!run(command)) {
        m_session.notices().inform(tr("The row or column at the caret cannot be moved there, or removed."));
    }
}

void WritingController::runOnLines(const LineCommand &command)
{
    const qsizetype caret = m_editor.selection().start;
    const LineSurroundings surroundings{.body = frontMatterEnd(m_session.document().text()),
        .wholes = wholesAround(caret),
        .isMarkdown = placeOf(caret) == WritingPlace::Markdown,
        .rules = m_rules};
    keepingFolds(
        [&] { run([&](QStringView text, TextRange selection) { return command(text, selection, surroundings); }); });
}

void WritingController::runOnSection(const SectionCommand &command)
{
    const PreviewFrame &frame = m_session.frame();
    PostDocument &document = m_session.document();
    if (frame.revision != document.revision()) {
        m_waiting = command;
        return;
    }
    const Sections sections(document.text(), sectionHeadings(frame.body));
    const qsizetype section = sections.at(m_editor.caret());
    if (section < 0) {
        m_session.notices().inform(tr("The caret is in no section: it stands before the first heading."));
        return;
    }
    Result<MarkupChange> change = command(sections, section, m_editor.caret());
    keepingFolds([&] {
        const bool isDone = m_session.change([&](QStringView) -> Result<TextEdits> {
            return change ? Result<TextEdits>(change->edits) : std::unexpected(change.error());
        });
        if (isDone) {
            m_editor.select(change->selection);
        }
    });
}

void WritingController::insertDate()
{
    const QDateTime now = QDateTime::currentDateTime().toTimeZone(m_session.place().config.zone());
    const QString language = m_session.language();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    run([&](QStringView text, TextRange selection) {
        const QString date = insertedDate(now, locale, selection.start < frontMatterEnd(text));
        return std::optional<MarkupChange>({{{selection, date}}, {selection.start + date.size(), 0}});
    });
}

qsizetype WritingController::placeAmong(const QList<SectionHeading> &headings, qsizetype offset)
{
    const auto place = std::ranges::lower_bound(
        headings, offset, {}, [](const SectionHeading &heading) { return heading.source.start; });
    return offset < 0 ? headings.size() : place - headings.begin();
}

void WritingController::placeSection(qsizetype offset, qsizetype before)
{
    if (m_session.frame().revision != m_session.document().revision()) {
        m_session.notices().inform(tr("The text has just changed, so nothing was moved. Drag the section again."));
        return;
    }
    m_editor.setCaret(offset);
    runOnSection(
        [offset, before](const Sections &sections, qsizetype section, qsizetype caret) -> Result<MarkupChange> {
            const QList<SectionHeading> &headings = sections.headings();
            if (headings[section].source.start != offset) {
                return failure(Error::Kind::Refused, noSection());
            }
            return sections.placed(section, placeAmong(headings, before), caret);
        });
}

QHash<qsizetype, QString> WritingController::refusedPlaces(qsizetype offset) const
{
    const PreviewFrame &frame = m_session.frame();
    const Sections sections(frame.text, sectionHeadings(frame.body));
    const qsizetype section = sections.at(offset);
    const bool isSection = section >= 0 && sections.headings()[section].source.start == offset;
    const QStringList refusals = isSection ? sections.refusals(section) : QStringList();
    QHash<qsizetype, QString> refused;
    const auto refuse = [&](qsizetype before) {
        const QString why = isSection ? refusals[placeAmong(sections.headings(), before)] : noSection();
        if (!why.isEmpty()) {
            refused.insert(before, why);
        }
    };
    for (const Heading &heading : frame.body.outline) {
        const qsizetype place = placeAmong(sections.headings(), heading.source.start);
        const bool isInOther =
            place == sections.headings().size() || sections.headings()[place].source.start != heading.source.start;
        if (isInOther) {
            refused.insert(heading.source.start, tr("No section can stand inside a quote, a list or an element."));
        } else {
            refuse(heading.source.start);
        }
    }
    refuse(-1);
    return refused;
}

bool WritingController::takeKey(int key, Qt::KeyboardModifiers modifiers, const QString &typed)
{
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn && (modifiers & ~Qt::KeypadModifier) == Qt::ShiftModifier) {
        QTextCursor cursor = m_editor.textCursor();
        cursor.insertBlock(); // a line of its own, and no line separator
        m_editor.setTextCursor(cursor);
        return true;
    }
    return run([&](QStringView, TextRange) { return changeFor(key, modifiers, typed); });
}

std::optional<MarkupChange> WritingController::changeForTab(int by) const
{
    const QStringView text = m_session.document().text();
    const TextRange selection = m_editor.selection();
    const bool isInOneLine = !slice(text, selection).contains(u'\n');
    std::optional<MarkupChange> change;
    if (isInOneLine) {
        change = nextCell(text, selection.start, by, m_rules);
    }
    if (!change) {
        change = by > 0 ? nestedItems(text, selection, m_rules) : outdentedItems(text, selection, m_rules);
    }
    return change;
}

std::optional<MarkupChange> WritingController::changeFor(
    int key, Qt::KeyboardModifiers modifiers, const QString &typed) const
{
    const QStringView text = m_session.document().text();
    const TextRange selection = m_editor.selection();
    const bool isPlain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isLetter =
        typed.size() == 1 && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isReturn = isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter);
    if (isReturn && selection.start < frontMatterEnd(text)) {
        return selection.isEmpty() ? endedValue(text, selection.start) : std::nullopt;
    }
    std::optional<MarkupChange> change;
    if (isReturn) {
        change = continuedLine(text, selection, m_rules);
    } else if (isPlain && key == Qt::Key_Tab) {
        change = changeForTab(1);
    } else if (key == Qt::Key_Backtab) {
        change = changeForTab(-1);
    } else if (isPlain && key == Qt::Key_Backspace && selection.isEmpty()) {
        change = erasedMarker(text, selection.start, m_rules);
    } else if (isLetter) {
        change = selection.isEmpty() ? paragraphBelowFigure(text, selection.start, typed.front())
                                     : wrapped(text, selection, typed.front());
    }
    return change && placeOf(selection.start) == WritingPlace::Markdown ? change : std::nullopt;
}

} // namespace frontrow
