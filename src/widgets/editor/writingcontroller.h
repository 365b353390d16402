// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "post/editing/lineediting.h"
#include "post/editing/sections.h"
#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"
#include "post/markup/writingplace.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QAction;

namespace frontrow {

class PostEditor;
class PostSession;
struct PreviewFrame;

/// Ties what keys and commands do with the Markdown of the open post to its editor: Return, Tab, Shift+Tab and
/// Backspace in lists, quotes and tables, letters typed over a selection, and the commands on lines and sections. Each
/// is one undo step. Code, front matter, Liquid and HTML are left to the keys' usual meaning. Wide, since each kind of
/// command (on words, lines, tables, sections) is a function.
class WritingController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the link, which takes the keys of \a editor.
    WritingController(PostSession &session, PostEditor &editor);

    /// What a command makes of the text and its selection; nothing where it means nothing.
    using Command = std::function<std::optional<MarkupChange>(QStringView text, TextRange selection)>;
    /// Carries \a command out, and selects what it says.
    bool run(const Command &command);
    /// The same where the selection begins in the body; a notice in the front matter.
    void runInBody(const Command &command);
    /// The same for the table at the caret; a notice where there is none, and where \a command means nothing to it.
    void runOnTable(const Command &command);
    /// A command on lines: movedLines() and its like.
    using LineCommand = std::function<std::optional<MarkupChange>(
        QStringView text, TextRange selection, const LineSurroundings &surroundings)>;
    void runOnLines(const LineCommand &command);

    /// A command on the section at the caret; a refusal becomes a notice.
    using SectionCommand =
        std::function<Result<MarkupChange>(const Sections &sections, qsizetype section, qsizetype caret)>;
    /// Carries \a command out when it is known where the headings are: at once, or with the next frame.
    void runOnSection(const SectionCommand &command);

    /// Puts the present day in the place of the selection: in the front matter with the hour, in the zone of the blog.
    void insertDate();
    /// Moves the section of the heading at \a offset before the heading at \a before, -1 for the end. Both are of the
    /// newest frame.
    void placeSection(qsizetype offset, qsizetype before);
    /// Why placeSection() would refuse to move the section of the heading at \a offset before each heading of the
    /// newest frame, by its offset, and to the end, by -1: sentences. Places where it may go are left out.
    [[nodiscard]] QHash<qsizetype, QString> refusedPlaces(qsizetype offset) const;

    /// As the engine of the open post's blog reads Markdown.
    [[nodiscard]] WritingRules rules() const { return m_rules; }
    /// \a actions can be used while there is a post that may be changed.
    void follow(const QList<QAction *> &actions);
    /// The keys of \a action are the editor's alone, as its shortcut context says: cards move with the same ones.
    void addToEditor(QAction &action);
    /// Aligns the table at \a offset, in the undo step that led to \a revision while nothing happened since. Nothing is
    /// changed in code, while something is undone, or during a step of the session.
    void alignTable(qsizetype offset, quint64 revision);
    /// Ticks the task in the line at \a offset, or unticks it where \a isTicked. Nothing is changed where the line has
    /// another one now.
    void toggleTask(qsizetype offset, bool isTicked);

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers, const QString &typed);
    [[nodiscard]] std::optional<MarkupChange> changeFor(
        int key, Qt::KeyboardModifiers modifiers, const QString &typed) const;
    [[nodiscard]] std::optional<MarkupChange> changeForTab(int by) const;
    void takeFrame(const PreviewFrame &frame);
    void noteChange(int position);
    void readRules();
    void enable();
    /// Carries \a command out; what was folded stays so where it is moved.
    void keepingFolds(const std::function<void()> &command);
    /// What moves as one, rising: folded lines, and the figures at, and next to, \a offset.
    [[nodiscard]] QList<TextRange> wholesAround(qsizetype offset) const;
    /// The figures at, and next to, \a offset.
    [[nodiscard]] QList<TextRange> figuresAround(qsizetype offset) const;
    [[nodiscard]] WritingPlace placeOf(qsizetype offset) const;
    /// The first of \a headings at or after \a offset, a heading's or -1 for the end; their number for none.
    [[nodiscard]] static qsizetype placeAmong(const QList<SectionHeading> &headings, qsizetype offset);
    /// The start of a top-level block at or before \a offset, by the newest frame; 0 when none is known.
    [[nodiscard]] qsizetype blockStart(qsizetype offset) const;

    PostSession &m_session;
    PostEditor &m_editor;
    WritingRules m_rules;
    QList<QAction *> m_actions;
    /// Waits for a frame of the text as it is now.
    SectionCommand m_waiting;
    qsizetype m_changedFrom = 0; ///< the text before it is as the newest frame has it
    quint64 m_seenRevision = 0;
};

} // namespace frontrow
