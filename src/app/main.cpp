// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
#include "app/quitsignals.h"
#include "app/screenshot.h"
#include "app/sparememory.h"
#include "base/catalogue.h"
#include "widgets/appearance.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/mainwindow.h"
#include "widgets/preview/previewview.h"
#include "widgets/windowstyle.h"
#include "workspace/settings/settings.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

#include <csignal>

using namespace frontrow;

int main(int argc, char *argv[])
{
    static_cast<void>(
        std::signal(SIGXFSZ, SIG_IGN)); // a file size limit is then an error of the write, not the end of the program
    if (const std::optional<int> end = CommandLine::answerWithoutDisplay(argc, argv)) {
        return *end;
    }
    SpareMemory::prepare();
    preparePreview();
    const QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.frontrow.Frontrow"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/frontrow.svg")));
    Catalogues catalogues;
    catalogues.install();
    const CommandLine commandLine = CommandLine::read();

    Settings settings;
    if (QApplication::style()->name() == u"fusion") {
        QApplication::setStyle(new WindowStyle);
    }
    applyAppearance(settings.value(setting::appearance));
    DialogPrompt prompt;
    MainWindow window(settings, prompt);
    prompt.setWindow(&window);
    const SpareMemory spareMemory(window.session());
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::arrived, &window, [&window] {
        window.session().recovery().flush();
        window.keepPlace();
        QApplication::exit(0);
    });
    window.show();
    if (!commandLine.place.isEmpty()) {
        window.openPlace(commandLine.place);
    } else if (commandLine.isSample) {
        window.openSample();
    } else if (commandLine.screenshot.isEmpty()) {
        window.reopenPost();
    }
    if (!commandLine.screenshot.isEmpty()) {
        takeScreenshot(window, commandLine.screenshot);
    } else {
        window.session().recovery().offerAll();
    }
    return QApplication::exec();
}
