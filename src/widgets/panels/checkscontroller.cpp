// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/checkscontroller.h"

#include "widgets/editor/posteditor.h"
#include "widgets/panels/checkrow.h"
#include "widgets/panels/checkspanel.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace frontrow {

namespace {

/// A dot in \a colour.
QIcon dot(const QColor &colour, qreal ratio)
{
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(3, 3, 10, 10));
    return pixmap;
}

} // namespace

ChecksController::ChecksController(
    PostSession &session, Settings &settings, PostEditor &editor, ChecksPanel &panel, QToolButton &button)
    : m_session(session)
    , m_settings(settings)
    , m_editor(editor)
    , m_panel(panel)
    , m_button(button)
{
    button.defaultAction()->setIconVisibleInMenu(false);
    connect(&session, &PostSession::located, this,
        [this] { m_panel.setRules(m_settings.checkRules(m_session.blogFolder())); });
    connect(&panel, &ChecksPanel::offsetChosen, &editor, &PostEditor::setCaret);
    connect(&panel, &ChecksPanel::fixChosen, this, [this](const Fix &fix) {
        if (fix.configLine) {
            Q_EMIT configLineChosen(*fix.configLine);
        } else if (const std::optional<qsizetype> place = m_session.document().applyAt(m_revision, fix.edits)) {
            m_editor.showOffset(*place);
        } else {
            m_session.notices().inform(
                tr("The text has changed there, so nothing was changed. The checks follow in a moment."));
        }
    });
    connect(&panel, &ChecksPanel::rulesEdited, this, [this](const CheckRules &rules) {
        m_settings.setCheckRules(m_session.blogFolder(), rules);
        m_panel.setRules(rules);
        m_session.reader().readAgain();
    });
}

void ChecksController::setFrame(const PreviewFrame &frame)
{
    m_revision = frame.revision;
    m_panel.setDiagnostics(frame.diagnostics, frame.text);
    showCount(frame.diagnostics);
}

void ChecksController::showCount(const Diagnostics &diagnostics)
{
    QAction *action = m_button.defaultAction();
    action->setIconText(tr("%n check(s)", nullptr, static_cast<int>(diagnostics.size())) + QStringLiteral(" \u25BE"));
    if (diagnostics.isEmpty()) {
        action->setIcon(QIcon());
        return;
    }
    const auto worst = std::ranges::max_element(diagnostics, {}, &Diagnostic::severity);
    action->setIcon(dot(severityColour(worst->severity), m_button.devicePixelRatioF()));
}

} // namespace frontrow
