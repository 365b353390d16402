// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace frontrow {

/// The whole of a message with all that can be done about it, for as long as it is looked at: Esc, a click beside it or
/// one of the actions closes it.
class NoticeSheet : public QFrame
{
    Q_OBJECT

public:
    NoticeSheet(const QString &text, const QList<QAction *> &actions, QWidget *parent);

    /// As wide as \a bar, and as tall as it takes and the screen has room.
    void openBelow(const QWidget &bar);

private:
    QLabel *m_text;
};

} // namespace frontrow
