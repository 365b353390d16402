// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace frontrow {

QLocale englishFor(const QLocale &locale)
{
    const QLocale english(QLocale::English, locale.territory());
    return english.territory() == locale.territory() ? english : QLocale(QLocale::English, QLocale::World);
}

void Catalogues::install()
{
    const QString underscore = QStringLiteral("_");
    const QString name = QStringLiteral("frontrow");
    const QString folder = QStringLiteral(":/i18n");
    if (!m_own.load(QLocale(), name, underscore, folder)
        && !m_own.load(QLocale(QLocale::English), name, underscore, folder)) {
        return;
    }
    QCoreApplication::installTranslator(&m_own);
    const QLocale language(m_own.language());
    if (QLocale().language() != language.language() && QLocale().language() != QLocale::C) {
        QLocale::setDefault(language.language() == QLocale::English ? englishFor(QLocale()) : language);
    }
    if (m_qt.load(language, QStringLiteral("qtbase"), underscore, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace frontrow
