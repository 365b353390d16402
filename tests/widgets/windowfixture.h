// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "support/sessionsteps.h"
#include "widgets/editor/posteditor.h"
#include "widgets/mainwindow.h"
#include "workspace/settings/settings.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace frontrow::test {

/// A window on a post in a folder of its own, with settings and answers of its own.
class WindowFixture
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

    /// Opens a post with a title and a word.
    void openShortPost() { open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: x\n---\n\nText\n")); }

    void open(const QString &post)
    {
        if (!window) {
            window = std::make_unique<MainWindow>(settings, prompt);
            window->setGeometry(100, 60, 1440, 860); // with room for the title bar, or the window is moved
            window->show();
        }
        QVERIFY(opens(window->session(), post));
        waitForFrame();
        QVERIFY(QTest::qWaitForWindowActive(window.get())); // a window before it may have been active until now
    }

    /// Until everything shows the text as it is now.
    void waitForFrame()
    {
        QTRY_COMPARE_WITH_TIMEOUT(session().frame().revision, session().document().revision(), 30'000);
    }

    [[nodiscard]] PostSession &session() { return window->session(); }
    [[nodiscard]] PostEditor &editor() { return window->editor(); }
    [[nodiscard]] QString text() { return session().document().text(); }
    /// The command of the menus with this object name; nullptr without one.
    [[nodiscard]] QAction *action(const char *name) { return window->findChild<QAction *>(QLatin1String(name)); }

    ScriptedPrompt prompt;

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/mein blog ü XXXXXX")};

public:
    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

/// The button of \a dialog that reads \a text, its mnemonic in it; nullptr without one.
[[nodiscard]] inline QPushButton *buttonOf(const QWidget &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

} // namespace frontrow::test
