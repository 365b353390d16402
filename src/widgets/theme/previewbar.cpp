// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/theme/previewbar.h"

#include "widgets/design.h"
#include "widgets/symbolicicon.h"
#include "widgets/theme/themestatustext.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace frontrow {

namespace {

using namespace std::chrono_literals;

/// What a menu entry stands for.
QString nameOf(const ThemeStatus &state)
{
    if (state.source == ThemeSource::BundledTheme) {
        return state.theme == Theme::Hpstr ? QStringLiteral("hpstr") : QStringLiteral("minimal-mistakes");
    }
    return QString::number(int(state.source));
}

} // namespace

PreviewBar::PreviewBar(QWidget *parent)
    : QWidget(parent)
    , m_theme(new QToolButton(this))
    , m_held(new QLabel(this))
    , m_sources(new QActionGroup(this))
    , m_widths(new QActionGroup(this))
    , m_ageing(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::tight, space::tight / 2, space::tight, space::tight / 2);
    layout->setSpacing(space::tight);
    m_theme->setObjectName(QStringLiteral("themeButton"));
    m_theme->setPopupMode(QToolButton::InstantPopup);
    m_theme->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_theme->setAutoRaise(true);
    m_theme->setAccessibleName(tr("Theme of the preview"));
    layout->addWidget(m_theme);
    layout->addStretch();
    m_held->setObjectName(QStringLiteral("heldBack"));
    m_held->setTextFormat(Qt::PlainText);
    m_held->setToolTip(tr("Scripts, embedded pages and pictures of other hosts run and load nothing here.\n"
                          "The published page shows them."));
    layout->addWidget(m_held);
    setHeldBack(0);
    makeMenu();
    makeWidths();
    m_ageing->setInterval(1min);
    m_ageing->start();
    connect(m_ageing, &QTimer::timeout, this, &PreviewBar::showState);
    showState();
}

void PreviewBar::makeMenu()
{
    auto *menu = new QMenu(m_theme);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &text, const QString &name, const auto &chosen) {
        QAction *action = menu->addAction(text, this, chosen);
        action->setCheckable(true);
        action->setData(name);
        m_sources->addAction(action);
        return action;
    };
    const auto addSource = [&](const QString &text, ThemeSource source) {
        add(text, QString::number(int(source)), [this, source] { Q_EMIT sourceWanted(source); });
    };
    m_best = add(tr("&Best Theme There Is"), {}, [this] { Q_EMIT bestWanted(); });
    menu->addSeparator();
    addSource(tr("From the Blog's Built Site (&_site)"), ThemeSource::BuiltSite);
    addSource(tr("From a &Private Build…"), ThemeSource::PrivateBuild);
    addSource(tr("From the P&ublished Site…"), ThemeSource::Published);
    menu->addSeparator();
    add(tr("Close to &Minimal Mistakes"), QStringLiteral("minimal-mistakes"),
        [this] { Q_EMIT themeWanted(Theme::MinimalMistakes); });
    add(tr("Close to &HPSTR"), QStringLiteral("hpstr"), [this] { Q_EMIT themeWanted(Theme::Hpstr); });
    menu->addSeparator();
    m_renew = menu->addAction(tr("Take the Theme &Anew"), this, &PreviewBar::renewalWanted);
    m_theme->setMenu(menu);
}

void PreviewBar::makeWidths()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    const auto add = [&](const QString &name, const QString &tip) {
        auto *action = new QAction(tip, m_widths);
        action->setCheckable(true);
        action->setData(name);
        action->setToolTip(tip);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setObjectName(QStringLiteral("width-") + name);
        row->addWidget(button);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT pageWidthChosen(name); });
        action->setIcon(symbolicIcon(QStringLiteral("page-width-") + name));
    };
    const auto tip = [](const QString &text, const QString &name) {
        return QStringLiteral("%1, %2").arg(text, tr("%n pixel(s) wide", nullptr, pixelsOf(name)));
    };
    add(QStringLiteral("phone"), tip(tr("Phone"), QStringLiteral("phone")));
    add(QStringLiteral("tablet"), tip(tr("Tablet"), QStringLiteral("tablet")));
    add(QStringLiteral("desktop"), tip(tr("Desktop"), QStringLiteral("desktop")));
    add(QStringLiteral("free"), tr("As wide as the preview"));
    setPageWidth(QStringLiteral("free"));
}

int PreviewBar::pixelsOf(const QString &pageWidth)
{
    static const QHash<QString, int> widths{
        {QStringLiteral("phone"), 390}, {QStringLiteral("tablet"), 820}, {QStringLiteral("desktop"), 1366}};
    return widths.value(pageWidth);
}

void PreviewBar::setPageWidth(const QString &name)
{
    const QList<QAction *> actions = m_widths->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toString() == name);
    }
}

void PreviewBar::setHeldBack(int count)
{
    m_held->setText(tr("%n held back", nullptr, count));
    m_held->setVisible(count > 0);
}

void PreviewBar::setState(const ThemeStatus &state)
{
    m_state = state;
    showState();
}

void PreviewBar::showState()
{
    const ThemeStatusText text = themeStatusText(m_state, QDateTime::currentDateTime());
    m_theme->setText(text.line);
    m_theme->setToolTip(text.more);
    m_theme->setIcon(text.isWarning ? symbolicIcon(QStringLiteral("dialog-warning")) : QIcon());
    m_theme->setToolButtonStyle(text.isWarning ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    const QList<QAction *> sources = m_sources->actions();
    const QString current = m_state.isAutomatic ? QString() : nameOf(m_state);
    for (QAction *action : sources) {
        const QString name = action->data().toString();
        action->setChecked(name == current);
        action->setEnabled(m_state.hasSite || name == u"hpstr" || name == u"minimal-mistakes" || name.isEmpty());
    }
    m_renew->setEnabled(m_state.source != ThemeSource::BundledTheme && m_state.work.isEmpty());
}

void PreviewBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}

} // namespace frontrow
