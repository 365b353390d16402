// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "site/checks/checkrules.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace frontrow {

class CheckRow;

/// What to look at before publishing, the gravest first. Each row leads to its place, offers its ways out, and lets the
/// author decide what becomes of checks of its kind in this blog. Arrow keys go from row to row.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    /// \param post the text that the ranges refer to, for line numbers.
    void setDiagnostics(const Diagnostics &diagnostics, const QString &post);
    void setRules(const CheckRules &rules);

Q_SIGNALS:
    void offsetChosen(qsizetype offset);
    void fixChosen(const frontrow::Fix &fix);
    void rulesEdited(const frontrow::CheckRules &rules);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Shows what was set: at once when the panel is to be seen, else when it is.
    void fill();
    void showRows(
        Diagnostic::Severity severity, const QList<std::pair<Diagnostic, qsizetype>> &rows, qsizetype &row, int &place);
    [[nodiscard]] CheckRow *rowAt(qsizetype index);
    void showMenu(CheckRow &row, QPoint place);
    void showIgnored(QPoint place);
    void setRule(QSet<QString> CheckRules::*kind, const QString &code, bool isOn);

    QScrollArea *m_area;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QList<QLabel *> m_headings; ///< the headings of the severities, the gravest first
    QLabel *m_calm;
    QLabel *m_ignored; ///< says what is not shown
    QList<CheckRow *> m_rows; ///< more than are shown, when there were more once
    Diagnostics m_diagnostics;
    QList<qsizetype> m_lines; ///< the line of each of m_diagnostics, from 1; 0 without a place
    CheckRules m_rules;
    bool m_isStale = false;
};

} // namespace frontrow
