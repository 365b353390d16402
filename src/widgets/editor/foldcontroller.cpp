// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/foldcontroller.h"

#include "markdown/bodysections.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

using namespace Qt::StringLiterals;

namespace {

/// As the person's language writes a day, without the weekday.
QString dayInWords(QDate day)
{
    static const QRegularExpression weekday(QStringLiteral("dddd?[,.]? *"));
    return QLocale().toString(day, QLocale().dateFormat(QLocale::LongFormat).remove(weekday).trimmed());
}

/// The title and the day of the post stand for its front matter.
Foldable foldableOf(const PostLayout &layout, const FrontMatter &frontMatter)
{
    const QString title = frontMatter.value(u"title").toString().simplified();
    constexpr qsizetype isoDay = 10; // letters
    const QDate day = QDate::fromString(frontMatter.value(u"date").toString().left(isoDay), Qt::ISODate);
    Foldable foldable;
    // Up to the end of the closing fence, whose line break is not part of it.
    foldable.range = TextRange::between(0, layout.body.start - 1);
    foldable.label = title.isEmpty() ? FoldController::tr("Front matter") : title;
    foldable.detail = day.isValid() ? dayInWords(day) : QString();
    foldable.isFrontMatter = true;
    return foldable;
}

Foldable foldableOf(const Figure &figure)
{
    const QString caption = plainCaption(figure);
    Foldable foldable{figure.range, caption.isEmpty() ? FoldController::tr("Figure without caption") : caption};
    foldable.detail = FoldController::tr("%n picture(s)", nullptr, static_cast<int>(figure.images.size()));
    return foldable;
}

} // namespace

FoldController::FoldController(const ActionRegistry &actions, PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    addActions(actions);
    connect(&session, &PostSession::opened, this, &FoldController::beginPost);
    connect(&session, &PostSession::frameChanged, this, &FoldController::showFoldables);
    connect(&editor, &TextColumn::textStyleChanged, this, &FoldController::foldForForm);
}

void FoldController::addActions(const ActionRegistry &actions)
{
    Folding &folding = m_editor.folding();
    actions.add("actionFold"_L1, this, [this, &folding] { folding.toggleAt(m_editor.caret()); });
    actions.add("actionFoldAll"_L1, this, [&folding] { folding.setAllFolded(folding.isAnyOpen()); });
    actions.add("actionSectionFold"_L1, this, [this, &folding] { folding.setSectionFoldedAt(m_editor.caret(), true); });
    actions.add(
        "actionSectionUnfold"_L1, this, [this, &folding] { folding.setSectionFoldedAt(m_editor.caret(), false); });
    actions.add("actionUnfoldAll"_L1, this, [&folding] { folding.openAll(); });
    int level = 0;
    for (const QLatin1StringView name : {"actionFoldLevel1"_L1, "actionFoldLevel2"_L1, "actionFoldLevel3"_L1,
             "actionFoldLevel4"_L1, "actionFoldLevel5"_L1, "actionFoldLevel6"_L1}) {
        ++level;
        actions.add(name, this, [&folding, level] { folding.foldToLevel(level); });
    }
}

/// Its front matter is known at once, so that it is folded when the text is seen first.
void FoldController::beginPost()
{
    m_isFoldedForForm = m_isLeftOpen = false;
    const QString text = m_session.document().text();
    const PostLayout layout = layoutOf(text);
    if (m_session.frame().revision == m_session.document().revision()) {
        showFoldables(m_session.frame());
        foldForForm();
    } else if (layout.hasFrontMatter) {
        m_editor.folding().setFoldables({foldableOf(layout, FrontMatter::parse(text))});
        foldForForm();
    }
}

void FoldController::setFormOpen(bool isOpen)
{
    m_isFormOpen = isOpen;
    foldForForm();
}

void FoldController::foldForForm()
{
    Folding &folding = m_editor.folding();
    const Foldable *found = folding.frontMatter();
    if (found == nullptr) {
        return;
    }
    const Foldable frontMatter = *found;
    const bool isFolded = folding.isFolded(frontMatter);
    m_isLeftOpen = m_isLeftOpen || (m_isFoldedForForm && !isFolded);
    m_isFoldedForForm = m_isFoldedForForm && isFolded;
    const bool isWanted = m_isFormOpen && m_editor.textStyle().foldsFrontMatter;
    const bool hasCaret = m_editor.caret() <= frontMatter.range.end();
    if (isWanted && !isFolded && !m_isLeftOpen && !hasCaret) {
        folding.setFolded(frontMatter, true);
        m_editor.ensureCursorVisible();
        m_isFoldedForForm = true;
    } else if (!isWanted && m_isFoldedForForm) {
        folding.setFolded(frontMatter, false);
        m_isFoldedForForm = false;
    }
}

void FoldController::showFoldables(const PreviewFrame &frame)
{
    if (frame.revision != m_session.document().revision()) {
        return; // its places are those of another text; the next frame is under way
    }
    QList<Foldable> foldables;
    if (frame.layout.hasFrontMatter) {
        foldables.append(foldableOf(frame.layout, frame.frontMatter));
    }
    for (const Figure &figure : frame.figures) {
        foldables.append(foldableOf(figure));
    }
    const Sections sections(frame.text, sectionHeadings(frame.body));
    for (qsizetype i = 0; i < sections.headings().size(); ++i) {
        const TextRange range = sections.rangeOf(i);
        const bool isLast = range.end() == frame.text.size();
        foldables.append({{range.start, range.length - (isLast ? 0 : 1)}, {}, sections.headings()[i].level});
    }
    std::ranges::stable_sort(foldables, {}, [](const Foldable &foldable) { return foldable.range.start; });
    m_editor.folding().setFoldables(foldables);
}

} // namespace frontrow
