// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/checkspanel.h"

#include "base/lineindex.h"
#include "widgets/symbolicicon.h"

#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

namespace frontrow {

namespace {

QIcon iconOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Hint:
        return symbolicIcon(QStringLiteral("dialog-information"));
    case Diagnostic::Severity::Warning:
        return symbolicIcon(QStringLiteral("dialog-warning"));
    case Diagnostic::Severity::Error:
        break;
    }
    return symbolicIcon(QStringLiteral("dialog-error"));
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    setFocusProxy(m_list);
    const auto choose = [this](const QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (row < m_diagnostics.size()) {
            Q_EMIT offsetChosen(m_diagnostics[row].range.start);
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &ChecksPanel::showMenu);
}

void ChecksPanel::setDiagnostics(const Diagnostics &diagnostics, const QString &post)
{
    const LineIndex lines(post);
    QStringList places;
    for (const Diagnostic &diagnostic : diagnostics) {
        places.append(tr("Line %1: %2").arg(lines.lineAt(diagnostic.range.start) + 1).arg(diagnostic.message));
    }
    m_diagnostics = diagnostics;
    if (places == m_places && m_list->count() > 0) {
        return;
    }
    m_places = places;
    m_list->clear();
    for (qsizetype i = 0; i < places.size(); ++i) {
        m_list->addItem(new QListWidgetItem(iconOf(diagnostics[i].severity), places[i]));
    }
    if (diagnostics.isEmpty()) {
        auto *calm = new QListWidgetItem(tr("Nothing to mend."));
        calm->setFlags(Qt::NoItemFlags);
        m_list->addItem(calm);
    }
}

void ChecksPanel::showMenu(QPoint place)
{
    const int row = m_list->row(m_list->itemAt(place));
    const std::optional<Fix> fix = row >= 0 && row < m_diagnostics.size() ? m_diagnostics[row].fix : std::nullopt;
    if (!fix) {
        return;
    }
    QMenu menu;
    menu.addAction(fix->label, this, [this, edits = fix->edits] { Q_EMIT fixChosen(edits); });
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

} // namespace frontrow
