// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/welcomepage.h"

#include "ui_welcomepage.h"

#include <QApplication>
#include <QFileInfo>

namespace frontrow {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->iconLabel->setPixmap(QApplication::windowIcon().pixmap(96, 96));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_ui->headline->setFont(large);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT postChosen(item->data(Qt::UserRole).toString()); });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecentPosts(const QStringList &paths)
{
    m_ui->recentList->clear();
    for (const QString &path : paths) {
        if (QFileInfo::exists(path)) {
            auto *item = new QListWidgetItem(path, m_ui->recentList);
            item->setData(Qt::UserRole, path);
            item->setToolTip(path);
        }
    }
    const bool hasPosts = m_ui->recentList->count() > 0;
    m_ui->recentList->setVisible(hasPosts);
    m_ui->recentLabel->setVisible(hasPosts);
}

} // namespace frontrow
