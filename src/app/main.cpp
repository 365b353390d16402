// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/quitsignals.h"
#include "app/screenshot.h"
#include "base/catalogue.h"
#include "widgets/appearance.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/mainwindow.h"
#include "widgets/preview/previewview.h"
#include "widgets/windowstyle.h"
#include "workspace/settings/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyle>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <malloc.h>

using namespace frontrow;

int main(int argc, char *argv[])
{
    static_cast<void>(
        std::signal(SIGXFSZ, SIG_IGN)); // a file size limit is then an error of the write, not the end of the program
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) { // answered without a display, too
        std::puts("frontrow " FRONTROW_VERSION);
        return 0;
    }
    // What a picture took goes back to the system with it; glibc would keep blocks of a size that it has seen freed.
    // The text of the longest posts is below: copies of it, made with each key, would be new pages each time.
    constexpr int largeBlock = 4 << 20; // bytes
    ::mallopt(M_MMAP_THRESHOLD, largeBlock);
    ::mallopt(M_TRIM_THRESHOLD, 2 * largeBlock);
    preparePreview();
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontrow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTROW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.frontrow.Frontrow"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/frontrow.svg")));
    QTranslator own;
    installCatalogue(own);
    QTranslator qt;
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qt);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Illustrated event reports for Jekyll blogs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("post"), QCoreApplication::translate("main", "The post to open."), QStringLiteral("[POST]"));
    const QCommandLineOption sample(
        QStringLiteral("sample"), QCoreApplication::translate("main", "Open the report of the sample blog."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
        QCoreApplication::translate("main", "Write a picture of the window, once the preview is shown, and quit."),
        QStringLiteral("FILE"));
    parser.addOptions({sample, screenshot});
    parser.process(application);

    Settings settings;
    if (QApplication::style()->name() == u"fusion") {
        QApplication::setStyle(new WindowStyle);
    }
    applyAppearance(settings.value(setting::appearance));
    DialogPrompt prompt;
    MainWindow window(settings, prompt);
    prompt.setWindow(&window);
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::arrived, &window, [&window] {
        window.session().recovery().flush();
        QApplication::exit(0);
    });
    window.show();
    if (!parser.positionalArguments().isEmpty()) {
        window.session().open(parser.positionalArguments().constFirst());
    } else if (parser.isSet(sample)) {
        window.openSample();
    }
    if (parser.isSet(screenshot)) {
        takeScreenshot(window, parser.value(screenshot));
    } else {
        window.session().recovery().offerAll();
    }
    return QApplication::exec();
}
