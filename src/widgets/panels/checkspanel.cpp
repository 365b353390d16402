// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/checkspanel.h"

#include "base/lineindex.h"
#include "widgets/design.h"
#include "widgets/panels/checkrow.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace frontrow {

namespace {

constexpr std::array severities{Diagnostic::Severity::Error, Diagnostic::Severity::Warning, Diagnostic::Severity::Hint};

QString headingFor(Diagnostic::Severity severity, qsizetype count)
{
    const int number = static_cast<int>(count);
    switch (severity) {
    case Diagnostic::Severity::Error:
        return ChecksPanel::tr("%n error(s): the post or a part of it would be missing", nullptr, number);
    case Diagnostic::Severity::Warning:
        return ChecksPanel::tr("%n warning(s): readers would notice", nullptr, number);
    case Diagnostic::Severity::Hint:
        break;
    }
    return ChecksPanel::tr("%n hint(s)", nullptr, number);
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_calm(new QLabel(tr("Nothing to fix."), m_list))
    , m_ignored(new QLabel(m_list))
{
    m_list->setAccessibleName(tr("Checks"));
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);
    m_column->setContentsMargins(space::tight, space::tight, space::tight, space::usual);
    m_column->setSpacing(2);
    for (qsizetype i = 0; i < static_cast<qsizetype>(severities.size()); ++i) {
        auto *heading = new QLabel(m_list);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        heading->setContentsMargins(0, i == 0 ? 0 : 6, 0, 2);
        heading->hide();
        m_column->addWidget(heading);
        m_headings.append(heading);
    }
    m_calm->setForegroundRole(QPalette::PlaceholderText);
    m_ignored->setTextFormat(Qt::RichText);
    m_ignored->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_ignored->hide();
    m_column->addWidget(m_calm);
    m_column->addWidget(m_ignored);
    m_column->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area);
    connect(m_ignored, &QLabel::linkActivated, this,
        [this] { showIgnored(m_ignored->mapToGlobal(m_ignored->rect().bottomLeft())); });
}

void ChecksPanel::setDiagnostics(const Diagnostics &diagnostics, const QString &post)
{
    const LineIndex lines(post);
    m_lines.clear();
    for (const Diagnostic &diagnostic : diagnostics) {
        const bool hasPlace = !diagnostic.range.isEmpty() || diagnostic.range.start > 0;
        m_lines.append(hasPlace ? lines.lineAt(diagnostic.range.start) + 1 : 0);
    }
    m_diagnostics = diagnostics;
    fill();
}

void ChecksPanel::setRules(const CheckRules &rules)
{
    m_rules = rules;
    fill();
}

void ChecksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        fill();
    }
}

void ChecksPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_list->update();
    }
}

void ChecksPanel::fill()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    qsizetype row = 0;
    int place = 0;
    for (const Diagnostic::Severity severity : severities) {
        QList<std::pair<Diagnostic, qsizetype>> rows;
        for (qsizetype i = 0; i < m_diagnostics.size(); ++i) {
            if (m_diagnostics[i].severity == severity) {
                rows.append({m_diagnostics[i], m_lines[i]});
            }
        }
        showRows(severity, rows, row, place);
    }
    for (qsizetype i = row; i < m_rows.size(); ++i) {
        m_rows[i]->hide();
    }
    m_calm->setVisible(m_diagnostics.isEmpty());
    const int ignored = static_cast<int>(m_rules.ignored.size());
    m_ignored->setVisible(ignored > 0);
    m_ignored->setText(tr("%n kind(s) of checks are ignored in this blog.", nullptr, ignored)
        + QStringLiteral(" <a href=\"#\">%1</a>").arg(tr("Show them again…")));
    setFocusProxy(row > 0 ? m_rows.constFirst() : nullptr);
}

void ChecksPanel::showRows(
    Diagnostic::Severity severity, const QList<std::pair<Diagnostic, qsizetype>> &rows, qsizetype &row, int &place)
{
    QLabel *heading = m_headings[std::ranges::find(severities, severity) - severities.begin()];
    heading->setVisible(!rows.isEmpty());
    heading->setText(headingFor(severity, rows.size()));
    if (m_column->indexOf(heading) != place) {
        m_column->removeWidget(heading);
        m_column->insertWidget(place, heading);
    }
    ++place;
    for (const auto &[diagnostic, line] : rows) {
        CheckRow *shown = rowAt(row);
        if (m_column->indexOf(shown) != place) {
            m_column->removeWidget(shown);
            m_column->insertWidget(place, shown);
        }
        shown->setDiagnostic(diagnostic, line);
        shown->show();
        ++row;
        ++place;
    }
}

CheckRow *ChecksPanel::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto *row = new CheckRow(m_list);
        row->installEventFilter(this);
        connect(row, &CheckRow::chosen, this, [this, row] { Q_EMIT offsetChosen(row->diagnostic().range.start); });
        connect(row, &CheckRow::fixChosen, this, &ChecksPanel::fixChosen);
        connect(row, &CheckRow::menuRequested, this, [this, row](QPoint place) { showMenu(*row, place); });
        m_rows.append(row);
    }
    return m_rows[index];
}

bool ChecksPanel::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype row = m_rows.indexOf(watched);
    if (row >= 0 && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype next = key == Qt::Key_Down ? row + 1 : key == Qt::Key_Up ? row - 1 : -1;
        if (next >= 0 && next < m_rows.size() && !m_rows[next]->isHidden()) {
            m_rows[next]->setFocus(Qt::TabFocusReason);
            m_area->ensureWidgetVisible(m_rows[next]);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChecksPanel::setRule(QSet<QString> CheckRules::*kind, const QString &code, bool isOn)
{
    CheckRules rules = m_rules;
    if (isOn) {
        (rules.*kind).insert(code);
    } else {
        (rules.*kind).remove(code);
    }
    Q_EMIT rulesEdited(rules);
}

void ChecksPanel::showMenu(CheckRow &row, QPoint place)
{
    const QString code = row.diagnostic().code;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    row.addCommands(*menu);
    menu->addSection(checkTitle(code));
    QAction *block = menu->addAction(tr("&Block Publishing in This Blog"));
    block->setCheckable(true);
    block->setChecked(m_rules.blocking.contains(code));
    connect(block, &QAction::triggered, this, [this, code](bool isOn) { setRule(&CheckRules::blocking, code, isOn); });
    menu->addAction(tr("&Ignore in This Blog"), this, [this, code] { setRule(&CheckRules::ignored, code, true); });
    menu->popup(place);
}

void ChecksPanel::showIgnored(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList codes(m_rules.ignored.begin(), m_rules.ignored.end());
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        menu->addAction(checkTitle(code), this, [this, code] { setRule(&CheckRules::ignored, code, false); });
    }
    menu->popup(place);
}

} // namespace frontrow
