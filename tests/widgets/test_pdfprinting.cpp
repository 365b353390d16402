// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/pdf/pdfprinting.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

const QList<QColor> colors{Qt::red, Qt::green, Qt::blue};

/// The paper has lossy pictures.
bool areNear(const QColor &one, const QColor &other)
{
    const auto isFar = [](int a, int b) { return std::abs(a - b) > 8; };
    return !isFar(one.red(), other.red()) && !isFar(one.green(), other.green()) && !isFar(one.blue(), other.blue());
}

/// A page of A4 for each of the colours, all of it.
QByteArray colored()
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (const QColor &color : colors) {
        if (color != colors.constFirst()) {
            writer.newPage();
        }
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), color);
    }
    painter.end();
    return bytes.data();
}

} // namespace

/// PDFs on paper.
class TestPdfPrinting : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void pagesComeInThePrintersOrder_data()
    {
        QTest::addColumn<bool>("isLastFirst");
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::newRow("first first") << false << QPageLayout::Portrait;
        QTest::newRow("last first") << true << QPageLayout::Portrait;
        QTest::newRow("on landscape paper") << false << QPageLayout::Landscape;
    }
    void pagesComeInThePrintersOrder()
    {
        QFETCH(bool, isLastFirst);
        QFETCH(QPageLayout::Orientation, orientation);
        const QString file = m_folder.filePath(QStringLiteral("printed.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(file);
        printer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
        printer.setPageOrder(isLastFirst ? QPrinter::LastPageFirst : QPrinter::FirstPageFirst);
        QVERIFY(printPdf(colored(), printer));
        QPdfDocument printed;
        QCOMPARE(printed.load(file), QPdfDocument::Error::None);
        QCOMPARE(printed.pageCount(), colors.size());
        for (int page = 0; page < colors.size(); ++page) {
            const QSize size = printed.pagePointSize(page).toSize();
            QCOMPARE(size.width() > size.height(), orientation == QPageLayout::Landscape);
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter(&image).drawImage(0, 0, printed.render(page, size));
            const QColor expected = colors[isLastFirst ? colors.size() - 1 - page : page];
            const auto isColored = [&](int x, int y) { return areNear(image.pixelColor(x, y), expected); };
            QVERIFY(isColored(size.width() / 2, size.height() / 2));
            QVERIFY(isColored(size.width() / 2, size.height() - 40));
            // As wide as it is high on the paper, which is the whole of it unless it lies the other way.
            QCOMPARE(isColored(40, size.height() / 2), orientation == QPageLayout::Portrait);
        }
    }

    void whatIsNoPdfIsNotPrinted()
    {
        QPrinter printer;
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("nothing.pdf")));
        QVERIFY(!printPdf({}, printer));
        QVERIFY(!printPdf("words", printer));
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("nowhere/at/all.pdf")));
        QVERIFY(!printPdf(colored(), printer));
    }
};

QTEST_MAIN(TestPdfPrinting)
#include "test_pdfprinting.moc"
