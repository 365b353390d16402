// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/patterns.h"
#include "workspace/pictures/picturesources.h"

#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// What is a picture and what is text, among the things that programs put on the clipboard and into drags.
class TestPictureSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsWinOverAPictureOfThem()
    {
        QMimeData cells; // as a spreadsheet copies them
        cells.setText(QStringLiteral("one\ttwo"));
        cells.setHtml(QStringLiteral("<table><tr><td>one</td><td>two</td></tr></table>"));
        cells.setImageData(patternOf(1, {40, 30}));
        QVERIFY(!offersPictures(cells));
        QVERIFY(picturesIn(cells).isEmpty());
    }

    void aCopiedPictureHasTheWordsOfItsHtml()
    {
        QMimeData copied; // as a browser copies a picture
        copied.setImageData(patternOf(1, {40, 30}));
        copied.setHtml(QStringLiteral("<img src=\"https://example.org/a.png\" alt=\"The weir &amp; the mill\">"));
        QVERIFY(offersPictures(copied));
        const QList<PictureSource> sources = picturesIn(copied);
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.constFirst().image.size(), QSize(40, 30));
        QCOMPARE(sources.constFirst().description, QStringLiteral("The weir & the mill"));
        QVERIFY(sources.constFirst().address.isEmpty());
    }

    void aDraggedPictureComesWithItsAddressAsText()
    {
        const QUrl url(QStringLiteral("https://example.org/boats-at-dusk.jpg"));
        QMimeData dragged;
        dragged.setUrls({url});
        dragged.setText(url.toString());
        QVERIFY(offersPictures(dragged));
        QCOMPARE(picturesIn(dragged).constFirst().address, url);
        QCOMPARE(picturesIn(dragged).constFirst().description, QStringLiteral("Boats at dusk"));
        dragged.setImageData(patternOf(2, {40, 30})); // then nothing has to be fetched
        QCOMPARE(picturesIn(dragged).size(), 1);
        QVERIFY(picturesIn(dragged).constFirst().address.isEmpty());
    }

    void aFileWhoseNameIsNotUtf8IsReached()
    {
        const QTemporaryDir folder;
        const QString made = folder.filePath(QStringLiteral("made.png"));
        QVERIFY(patternOf(1, {40, 30}).save(made));
        const QByteArray name = QFile::encodeName(folder.path()) + "/caf\xe9.png";
        QCOMPARE(std::rename(QFile::encodeName(made).constData(), name.constData()), 0);
        QMimeData dropped; // as file managers write it
        dropped.setData(
            QStringLiteral("text/uri-list"), "file://" + QFile::encodeName(folder.path()) + "/caf%E9.png\r\n");
        QVERIFY(offersPictures(dropped));
        const QList<PictureSource> sources = picturesIn(dropped);
        QCOMPARE(sources.size(), 1);
        QCOMPARE(QFileInfo(sources.constFirst().file).fileName(), QStringLiteral("café.png"));
        QVERIFY(!QImage(sources.constFirst().file).isNull());
    }

    void aLinkIsText()
    {
        QMimeData link;
        link.setUrls({QUrl(QStringLiteral("https://example.org/talk"))});
        link.setText(QStringLiteral("https://example.org/talk"));
        link.setHtml(QStringLiteral("<a href=\"https://example.org/talk\">The talk</a>"));
        QVERIFY(!offersPictures(link));
        QVERIFY(picturesIn(link).isEmpty());
        QMimeData script;
        script.setUrls({QUrl(QStringLiteral("javascript:alert(1)//a.png")), QUrl(QStringLiteral("ftp://x.org/a.png"))});
        QVERIFY(picturesIn(script).isEmpty());
    }

    void filesComeInViewOrderUnlessTheirOrderIsMeant()
    {
        const QTemporaryDir folder;
        QList<QUrl> urls;
        for (const char *name : {"c.png", "a.png", "b.png"}) {
            const QString file = folder.filePath(QLatin1StringView(name));
            QVERIFY(patternOf(3, {10, 10}).save(file));
            urls.append(QUrl::fromLocalFile(file));
        }
        QMimeData files;
        files.setUrls(urls);
        files.setText(QStringLiteral("c.png a.png b.png"));
        QCOMPARE(QFileInfo(picturesIn(files)[0].file).fileName(), QStringLiteral("a.png"));
        files.setData(orderedFilesMimeType(), QByteArray());
        QCOMPARE(QFileInfo(picturesIn(files)[0].file).fileName(), QStringLiteral("c.png"));
    }
};

QTEST_MAIN(TestPictureSources)

#include "test_picturesources.moc"
