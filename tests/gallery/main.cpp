// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/catalogue.h"
#include "gallery/pseudolanguage.h"
#include "gallery/scenes.h"
#include "widgets/appearance.h"
#include "widgets/preview/previewview.h"
#include "widgets/windowstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QScreen>
#include <QStyle>
#include <QTemporaryDir>
#include <QTextStream>

using namespace frontrow;

namespace {

/// As it is on the screen, with what lies over it.
bool save(const QWidget &window, const QString &file)
{
    return window.screen()->grabWindow(window.winId()).save(file, "PNG");
}

} // namespace

/// frontrow-gallery [--appearance light|dark|high-contrast] [--letters FACTOR] [--size WxH] [--pseudo] [--mirrored]
/// DIR: a PNG of every window into DIR.
int main(int argc, char *argv[])
{
    preparePreview();
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontrow"));
    QCommandLineParser parser;
    const QCommandLineOption appearance(QStringLiteral("appearance"), QStringLiteral("light, dark or high-contrast"),
        QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption letters(
        QStringLiteral("letters"), QStringLiteral("size of letters"), QStringLiteral("FACTOR"), QStringLiteral("1"));
    const QCommandLineOption size(
        QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption pseudo(QStringLiteral("pseudo"), QStringLiteral("longer texts with accents"));
    const QCommandLineOption mirrored(QStringLiteral("mirrored"), QStringLiteral("from right to left"));
    parser.addOptions({appearance, letters, size, pseudo, mirrored});
    parser.process(application);
    const QStringList sides = parser.value(size).split(u'x');
    if (parser.positionalArguments().size() != 1 || sides.size() != 2) {
        parser.showHelp(2);
    }
    Catalogues catalogues;
    catalogues.install();
    gallery::PseudoLanguage longer;
    if (parser.isSet(pseudo)) {
        QCoreApplication::installTranslator(&longer);
    }
    if (parser.isSet(mirrored)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QApplication::setStyle(new WindowStyle);
    applyAppearance(parser.value(appearance));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * parser.value(letters).toDouble());
    QApplication::setFont(font);

    const QString target = parser.positionalArguments().constFirst();
    const QTemporaryDir work;
    bool isWritten = QDir().mkpath(target) && work.isValid();
    gallery::visitScenes(
        work.path(), QSize(sides[0].toInt(), sides[1].toInt()), [&](const QString &name, const QWidget &window) {
            isWritten = save(window, QStringLiteral("%1/%2.png").arg(target, name)) && isWritten;
            QTextStream(stdout) << name << '\n';
        });
    return isWritten ? 0 : 1;
}
