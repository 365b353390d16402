// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace frontrow {

/// The one local file in \a data when it isAgendaFile(); empty for anything else.
[[nodiscard]] QString agendaIn(const QMimeData &data);

/// Takes agendas that are dropped anywhere on a window, also on its editor, before these take them for text.
class AgendaDrops : public QObject
{
    Q_OBJECT

public:
    /// \param viewport that takes drops itself; both outlive this
    AgendaDrops(QWidget &window, QWidget &viewport);

Q_SIGNALS:
    /// The drop is over for the other program.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace frontrow
