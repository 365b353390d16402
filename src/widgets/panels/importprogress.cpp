// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/importprogress.h"

#include "workspace/session/postsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace frontrow {

namespace {

constexpr int moment = 400; ///< ms
constexpr int barWidth = 140; ///< pixels

} // namespace

ImportProgress::ImportProgress(PostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    auto *stop = new QToolButton(this);
    stop->setText(tr("Stop"));
    stop->setToolTip(tr("Take none of these pictures in"));
    stop->setAccessibleName(tr("Stop taking pictures in"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Pictures imported"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(stop);
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
    connect(stop, &QToolButton::clicked, &session.pictures(), &PictureInsertion::cancel);
    connect(&session.pictures(), &PictureInsertion::progressed, this, &ImportProgress::setProgress);
}

void ImportProgress::setProgress(qsizetype done, qsizetype total)
{
    if (done >= total) {
        m_moment.stop();
        hide();
        return;
    }
    m_label->setText(tr("Picture %1 of %2").arg(done + 1).arg(total));
    m_bar->setMaximum(static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    if (isHidden() && !m_moment.isActive()) {
        m_moment.start();
    }
}

} // namespace frontrow
