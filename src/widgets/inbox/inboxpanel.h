// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace frontrow {

class CaptureInbox;

/// The captures that wait, as a strip of pictures: several are chosen with Shift and Ctrl, Return puts them into the
/// text, Delete rejects them, and they are dragged onto the text. It only asks.
class InboxPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InboxPanel(QWidget *parent = nullptr);

    /// \a inbox outlives the panel.
    void setInbox(CaptureInbox &inbox);
    /// After the commands for captures, in the panel's menu; not owned.
    void addToMenu(const QList<QAction *> &actions);
    /// What new captures are filed under; empty when no heading is above.
    void showSession(const QString &heading);
    /// Chooses \a row, a capture that arrived, and brings it into view, unless the person is choosing.
    void showArrived(int row);

Q_SIGNALS:
    /// \a rows in order; never empty.
    void acceptRequested(const QList<int> &rows);
    void rejectRequested(const QList<int> &rows);
    void unstackRequested(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void setCurrent(int row);
    void updateCommands();
    void accept();
    void reject();
    void paintInvitation();
    [[nodiscard]] QList<int> chosen() const;

    CaptureInbox *m_inbox = nullptr;
    QLabel *m_session;
    QListView *m_list;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_unstack;
    QMenu *m_menu;
    QToolButton *m_menuButton;
};

} // namespace frontrow
