// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/checkrow.h"

#include "widgets/appearance.h"
#include "widgets/design.h"
#include "widgets/foreigntext.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace frontrow {

namespace {

constexpr int stripe = 3; ///< the width of the line in the severity's colour, pixels

QString nameOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return CheckRow::tr("Error");
    case Diagnostic::Severity::Warning:
        return CheckRow::tr("Warning");
    case Diagnostic::Severity::Hint:
        break;
    }
    return CheckRow::tr("Hint");
}

} // namespace

QColor severityColour(Diagnostic::Severity severity)
{
    const bool isDark = isDarkAppearance();
    switch (severity) {
    case Diagnostic::Severity::Error:
        return isDark ? QColor(0xf0, 0x6a, 0x62) : QColor(0xc4, 0x2b, 0x21);
    case Diagnostic::Severity::Warning:
        return isDark ? QColor(0xe5, 0xa8, 0x3c) : QColor(0xb3, 0x6b, 0x00);
    case Diagnostic::Severity::Hint:
        break;
    }
    return isDark ? QColor(0x7a, 0xae, 0xe8) : QColor(0x2a, 0x6f, 0xb8);
}

CheckRow::CheckRow(QWidget *parent)
    : QFrame(parent)
    , m_message(new QLabel(this))
    , m_place(new QLabel(this))
    , m_fixButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setAlignment(Qt::AlignTop | Qt::AlignRight);
    m_fixButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_fixButton->setCursor(Qt::ArrowCursor);
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setCursor(Qt::ArrowCursor);
    m_menuButton->setToolTip(tr("Commands for this check"));
    m_menuButton->setAccessibleName(tr("Commands for this check"));
    m_menuButton->setFocusPolicy(Qt::NoFocus); // the Menu key does the same

    auto *row = new QHBoxLayout(this);
    setContentsMargins(stripe, 0, 0, 0);
    row->setContentsMargins(space::usual, space::tight, space::usual, space::tight);
    row->setSpacing(8);
    row->addWidget(m_message, 1, Qt::AlignVCenter);
    row->addWidget(m_place, 0, Qt::AlignVCenter);
    row->addWidget(m_fixButton, 0, Qt::AlignVCenter);
    row->addWidget(m_menuButton, 0, Qt::AlignVCenter);

    connect(m_fixButton, &QToolButton::clicked, this, [this] {
        if (!m_diagnostic.fixes.isEmpty()) {
            Q_EMIT fixChosen(m_diagnostic.fixes.constFirst());
        }
    });
    connect(m_menuButton, &QToolButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
}

void CheckRow::setDiagnostic(const Diagnostic &diagnostic, qsizetype line)
{
    if (diagnostic == m_diagnostic && line == m_line) {
        return;
    }
    m_diagnostic = diagnostic;
    m_line = line;
    m_message->setText(diagnostic.message);
    m_place->setText((diagnostic.isBlocking ? tr("blocks publishing") + QStringLiteral(" · ") : QString())
        + (line > 0 ? tr("line %1").arg(line) : QString()));
    setAccessibleName(nameOf(diagnostic.severity) + QStringLiteral(": ") + diagnostic.message);
    setAccessibleDescription(m_place->text());
    showFixes();
    update();
}

void CheckRow::showFixes()
{
    const QList<Fix> &fixes = m_diagnostic.fixes;
    m_fixButton->setVisible(!fixes.isEmpty());
    if (QMenu *former = m_fixButton->menu()) {
        m_fixButton->setMenu(nullptr);
        former->deleteLater();
    }
    if (fixes.isEmpty()) {
        return;
    }
    m_fixButton->setText(buttonTextOf(fixes.constFirst().label));
    m_fixButton->setPopupMode(fixes.size() > 1 ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
    if (fixes.size() > 1) {
        auto *menu = new QMenu(m_fixButton);
        for (const Fix &fix : fixes) {
            menu->addAction(buttonTextOf(fix.label), this, [this, fix] { Q_EMIT fixChosen(fix); });
        }
        m_fixButton->setMenu(menu);
    }
}

void CheckRow::addCommands(QMenu &menu)
{
    if (m_line > 0) {
        menu.setDefaultAction(menu.addAction(tr("Go to Line %1").arg(m_line), this, &CheckRow::chosen));
    }
    for (const Fix &fix : std::as_const(m_diagnostic.fixes)) {
        menu.addAction(fix.label, this, [this, fix] { Q_EMIT fixChosen(fix); });
    }
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isCurrent = hasFocus();
    if (isCurrent) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlpha(48);
        painter.fillRect(rect(), ground);
    }
    painter.fillRect(QRect(0, 2, stripe, height() - 4), severityColour(m_diagnostic.severity));
    if (isCurrent) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT chosen();
    }
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT chosen();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void CheckRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(
        event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

} // namespace frontrow
