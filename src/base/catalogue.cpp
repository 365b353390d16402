// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontrow {

void installCatalogue(QTranslator &translator)
{
    const QString name = QStringLiteral("frontrow");
    const QString folder = QStringLiteral(":/i18n");
    if (translator.load(QLocale(), name, QStringLiteral("_"), folder)
        || translator.load(QLocale(QLocale::English), name, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace frontrow
