// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/pdf/pdfprinting.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int finest = 300; ///< dots per inch; finer pictures of an A4 page take more than 35 MB

/// The numbers of the pages in the order in which they are printed.
QList<int> printingOrder(int count, const QPrinter &printer)
{
    QList<int> order;
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    for (int i = 0; i < count * copies; ++i) {
        order.append(printer.collateCopies() ? i % count : i / copies);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst) {
        std::ranges::reverse(order);
    }
    return order;
}

/// Draws \a page over the whole of \a printer's paper, in the middle of it.
bool draw(QPdfDocument &document, int page, QPainter &painter, const QPrinter &printer)
{
    const QPageLayout layout = printer.pageLayout();
    const QPoint origin = printer.fullPage() ? QPoint() : layout.paintRectPixels(printer.resolution()).topLeft();
    const QRect paper = layout.fullRectPixels(printer.resolution()).translated(-origin);
    const QSize size = document.pagePointSize(page).scaled(paper.size(), Qt::KeepAspectRatio).toSize();
    const double step = std::min(1.0, static_cast<double>(finest) / printer.resolution());
    const QImage pixels = document.render(page, (QSizeF(size) * step).toSize());
    if (pixels.isNull()) {
        return false;
    }
    QRect place(QPoint(), size);
    place.moveCenter(paper.center());
    painter.drawImage(place, pixels);
    return true;
}

} // namespace

bool printPdf(const QByteArray &pdf, QPrinter &printer)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    const QList<int> order = printingOrder(document.pageCount(), printer);
    QPainter painter;
    if (order.isEmpty() || !painter.begin(&printer)) {
        return false;
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        if ((i > 0 && !printer.newPage()) || !draw(document, order[i], painter, printer)) {
            printer.abort();
            return false;
        }
    }
    return painter.end();
}

} // namespace frontrow
