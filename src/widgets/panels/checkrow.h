// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace frontrow {

/// The colour that stands for \a severity on the palette that is in force.
[[nodiscard]] QColor severityColour(Diagnostic::Severity severity);

/// One check: what is wrong, where, and the ways out. Return goes to its place, the Menu key opens its commands.
class CheckRow : public QFrame
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    /// \param line that it is on, from 1; 0 for one without a place
    void setDiagnostic(const Diagnostic &diagnostic, qsizetype line);
    [[nodiscard]] const Diagnostic &diagnostic() const { return m_diagnostic; }
    /// Adds to \a menu: go there, and every way out.
    void addCommands(QMenu &menu);

Q_SIGNALS:
    void chosen();
    void fixChosen(const frontrow::Fix &fix);
    /// Commands are wanted at \a place of the screen.
    void menuRequested(QPoint place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showFixes();

    Diagnostic m_diagnostic;
    qsizetype m_line = 0;
    QLabel *m_message;
    QLabel *m_place;
    QToolButton *m_fixButton;
    QToolButton *m_menuButton;
};

} // namespace frontrow
