// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "widgets/editor/posteditor.h"
#include "widgets/mainwindow.h"
#include "workspace/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace frontrow::test {

/// A window on a post in a folder of its own, with settings and answers of its own.
class Desk
{
public:
    /// The folder that everything lies in; its name has a space and no ASCII letter, as people's folders do.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes \a text to \a name and opens it.
    void open(const QString &name, const QString &text)
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        open(path(name));
    }

    void open(const QString &post)
    {
        if (!window) {
            window = std::make_unique<MainWindow>(settings, prompt);
            window->setGeometry(100, 60, 1440, 860); // with room for the title bar, or the window is moved
            window->show();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
        }
        QVERIFY(window->session().open(post));
        waitForFrame();
    }

    /// Until everything shows the text as it is now.
    void waitForFrame()
    {
        QTRY_COMPARE_WITH_TIMEOUT(session().frame().revision, session().document().revision(), 10'000);
    }

    [[nodiscard]] PostSession &session() { return window->session(); }
    [[nodiscard]] PostEditor &editor() { return window->editor(); }
    [[nodiscard]] QString text() { return session().document().text(); }

    ScriptedPrompt prompt;

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/mein blog ü XXXXXX")};

public:
    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

} // namespace frontrow::test
