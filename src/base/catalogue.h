// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QTranslator>

namespace frontrow {

/// The texts of the program and of Qt in the person's language. In a language without a catalogue of ours all is
/// English, with the plural forms that the English catalogue holds: texts, Qt's own words, and how dates and numbers
/// are written. Lives as long as the application.
class Catalogues
{
public:
    /// Loads them from :/i18n and from Qt's folder and installs them. Call once.
    void install();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

/// English as it is written in the country of \a locale, or, where there is no such, the world's.
[[nodiscard]] QLocale englishFor(const QLocale &locale);

} // namespace frontrow
