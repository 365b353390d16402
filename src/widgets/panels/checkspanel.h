// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace frontrow {

/// What to look at before publishing; each entry leads to its place, or mends it where a fix is certain.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    /// \param post the text that the ranges refer to, for line numbers.
    void setDiagnostics(const Diagnostics &diagnostics, const QString &post);

Q_SIGNALS:
    void offsetChosen(qsizetype offset);
    void fixChosen(const frontrow::TextEdits &edits);

private:
    void showMenu(QPoint place);

    QListWidget *m_list;
    Diagnostics m_diagnostics;
    QStringList m_places; ///< what the list shows
};

} // namespace frontrow
