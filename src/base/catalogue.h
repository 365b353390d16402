// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace frontrow {

/// Loads the program's texts in the person's language from :/i18n and installs them; English, whose catalogue holds
/// the plural forms, where there is none. Call once, with a translator that lives as long as the application.
void installCatalogue(QTranslator &translator);

} // namespace frontrow
