// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

class QPrinter;

namespace frontrow {

/// Prints the pages of \a pdf, with margins of their own, on \a printer: each as large as its paper, from the last to
/// the first where the printer wants that, in as many copies as it wants and cannot make itself. Pages become pictures
/// of at most 300 dots per inch. For any thread; \a printer is ended on return.
/// \return whether all was handed to the printer; false for bytes that are no PDF with pages.
[[nodiscard]] bool printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace frontrow
