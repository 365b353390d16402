// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/workline.h"

#include "widgets/design.h"
#include "widgets/elidedlabel.h"
#include "widgets/symbolicicon.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace frontrow {

using namespace std::chrono_literals;

namespace {

constexpr auto moment = 400ms;
constexpr int stepsWidth = 120; ///< pixels

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_steps(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_stop->setObjectName(QStringLiteral("stopWork"));
    m_stop->setIcon(symbolicIcon(QStringLiteral("window-close")));
    m_stop->setAutoRaise(true);
    m_steps->setFixedWidth(stepsWidth);
    m_steps->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::tight);
    row->addWidget(m_text);
    row->addWidget(m_steps);
    row->addWidget(m_stop);
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (!m_works.isEmpty()) {
            const std::function<void()> stop = m_works.constLast().work.stop;
            stop();
        }
    });
}

void WorkLine::show(const QObject &owner, const Work &work)
{
    const auto entry = std::ranges::find(m_works, &owner, &Entry::owner);
    if (entry == m_works.end()) {
        m_works.append({&owner, work});
    } else {
        entry->work = work;
    }
    update();
}

void WorkLine::end(const QObject &owner)
{
    m_works.removeIf([&owner](const Entry &entry) { return entry.owner == &owner; });
    update();
}

void WorkLine::update()
{
    if (m_works.isEmpty()) {
        m_moment.stop();
        hide();
        return;
    }
    const Work &work = m_works.constLast().work;
    const qsizetype others = m_works.size() - 1;
    m_text->setText(others == 0
            ? work.text
            : tr("%1 (and %n more)", "what is being done", static_cast<int>(others)).arg(work.text));
    m_steps->setVisible(work.total > 0);
    m_steps->setMaximum(static_cast<int>(work.total));
    m_steps->setValue(static_cast<int>(work.done));
    m_steps->setAccessibleName(work.text);
    m_stop->setToolTip(work.stopText);
    m_stop->setAccessibleName(work.stopText);
    if (isHidden() && !m_moment.isActive()) {
        m_moment.start();
    }
}

} // namespace frontrow
