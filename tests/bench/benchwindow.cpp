// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Windows that the benchmark types into, beside the programs themselves:
//   swatch         an editor beside a page of which a key recolours one rectangle: the least that a preview can cost
//   reload FILE    an editor beside a page that every key loads again with setHtml()
//   gaps FILE      Frontrow's own window; prints, when its input ends, a line for each time that its event loop was
//                  away: for how long (ms), and for how long of it the thread computed

#include "base/sourcetext.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "widgets/mainwindow.h"
#include "widgets/preview/previewview.h"
#include "workspace/settings/settings.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSocketNotifier>
#include <QSplitter>
#include <QTemporaryDir>
#include <QWebEngineView>

#include <cstdio>
#include <ctime>
#include <tuple>
#include <unistd.h>

using namespace frontrow;

namespace {

constexpr QSize windowSize(1500, 900);

QString decodedText(const QString &file)
{
    const Result<SourceText> source = SourceText::decode(test::contentOf(file));
    return source ? source->text() : QString();
}

int showPair(const QString &text, const std::function<void(QWebEngineView &, const QString &)> &update)
{
    QSplitter window;
    QPlainTextEdit editor(text);
    QWebEngineView view;
    window.addWidget(&editor);
    window.addWidget(&view);
    window.setSizes({windowSize.width() / 2, windowSize.width() / 2});
    window.setContentsMargins(0, 100, 0, 0); // other programs have their bars there
    window.resize(windowSize);
    QObject::connect(&editor, &QPlainTextEdit::textChanged, &view, [&] { update(view, editor.toPlainText()); });
    update(view, text);
    window.show();
    editor.setFocus();
    return QApplication::exec();
}

int showSwatch()
{
    bool isLoaded = false;
    bool isRed = false;
    return showPair(QString(), [&](QWebEngineView &view, const QString &) {
        if (!std::exchange(isLoaded, true)) {
            view.setHtml(QStringLiteral(
                "<!doctype html><div id=s style='margin-top:200px;width:300px;height:60px;background:#00f'>"));
            return;
        }
        isRed = !isRed;
        view.page()->runJavaScript(QStringLiteral("document.getElementById('s').style.background = '%1'")
                .arg(isRed ? QStringLiteral("#f00") : QStringLiteral("#00f")));
    });
}

int showReloaded(const QString &file)
{
    return showPair(decodedText(file), [](QWebEngineView &view, const QString &text) {
        view.setHtml(
            QStringLiteral("<!doctype html><meta charset=utf-8>") + renderBody(text, layoutOf(text).body).html());
    });
}

/// What this thread has computed so far, ms.
double threadTime()
{
    timespec time{};
    std::ignore = ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

int showGaps(const QString &file)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    test::ScriptedPrompt prompt;
    MainWindow window(settings, prompt);
    window.setContentsMargins(0, 100, 0, 0); // other programs have their bars there
    window.resize(windowSize);
    window.show();
    window.session().open(file);
    QElapsedTimer away;
    double workBefore = 0;
    QList<std::pair<double, double>> gaps;
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &window, [&] {
        away.start();
        workBefore = threadTime();
    });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &window, [&] {
        if (away.isValid()) {
            gaps.append({static_cast<double>(away.nsecsElapsed()) / 1e6, threadTime() - workBefore});
        }
    });
    // A line of input starts the counting anew, its end ends the program.
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &window, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) == 1) {
            gaps.clear();
            return;
        }
        for (const auto &[time, work] : std::as_const(gaps)) {
            std::printf("%.3f %.3f\n", time, work);
        }
        std::ignore = std::fflush(stdout);
        window.session().document().textDocument()->setModified(false);
        QApplication::quit();
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt's own event loop says when it stops waiting before it does the work, GLib's says so after it.
    qputenv("QT_NO_GLIB", "1");
    preparePreview();
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QStringLiteral("swatch")) {
        return showSwatch();
    }
    return mode == QStringLiteral("reload") ? showReloaded(arguments.value(2)) : showGaps(arguments.value(2));
}
