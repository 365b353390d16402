// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/sessionplan.h"
#include "site/pictures/figureimport.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTreeWidgetItem;

namespace frontrow {

class SessionTree;

/// The sessions of the report during the day: what is on, how long, and what is next, all of them, and a line for a
/// note. The row that is marked is the current session. Return or a click goes to its place in the text, F2 renames it,
/// Delete drops it, Alt with an arrow key moves it. It only asks.
class SessionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsPanel(QWidget *parent = nullptr);

    /// Shows \a sessions as they are at \a now.
    void setSessions(const QList<PlannedSession> &sessions, const QDateTime &now);
    /// Marks \a row; -1 for none. currentChanged() says nothing then.
    void setCurrent(int row);
    /// The marked row; -1 without one.
    [[nodiscard]] int current() const;
    /// The note is in the text.
    void clearNote();

Q_SIGNALS:
    /// The person marked another row.
    void currentChanged(int row);
    /// \param isWanted also where that begins its section
    void chosen(int row, bool isWanted);
    void noteWritten(const QString &note);
    void addRequested();
    void renamed(int row, const QString &title);
    void dropRequested(int row);
    /// \param by -1 for earlier, 1 for later
    void moveRequested(int row, int by);
    /// \param row of the session that \a sources are of; -1 for the current one
    void picturesDropped(const QList<frontrow::PictureSource> &sources, int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCommands();
    void addCommand(const QString &text, const QKeySequence &key, bool needsSection, const std::function<void()> &run);
    void fill();
    void showItem(int row, const QDateTime &now);
    void takeEdit(QTreeWidgetItem *item);
    void takeNote();
    void updateCommands();

    QList<PlannedSession> m_sessions;
    QDateTime m_now; ///< the moment that they were shown at
    QLabel *m_on; ///< what is on, and next
    SessionTree *m_tree;
    QLineEdit *m_note;
    QMenu *m_menu;
    QList<QAction *> m_commands; ///< on a session that has its section
};

/// What the panel says of \a session at \a now: "now, 12 of 45 min", "in 8 min", "done"; empty where there is nothing
/// to say.
[[nodiscard]] QString stateText(const PlannedSession &session, const QDateTime &now);

} // namespace frontrow
