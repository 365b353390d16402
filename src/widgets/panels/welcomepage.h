// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace frontrow {

/// What the window shows while no post is open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setRecentPosts(const QStringList &paths);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
    void postChosen(const QString &path);

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace frontrow
