// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/figureintake.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

class TestSiteFigureIntake : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString picture(const QString &name, QRgb colour)
    {
        const QString file = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(file).absolutePath());
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(colour);
        return image.save(file, "PNG") ? file : QString();
    }

    IntakeRequest request(const QStringList &files, const QString &heading)
    {
        QList<PictureSource> sources;
        for (const QString &file : files) {
            sources.append({file, {}});
        }
        return {sources, {QStringLiteral("../"), QStringLiteral("images/day")}, {},
            StagingStore(m_folder.filePath(QStringLiteral("staging"))), heading};
    }

private Q_SLOTS:
    void captionsComeFromNamesThatSaySomething_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("caption");
        QTest::newRow("words") << QStringLiteral("best-practice_scaling.png")
                               << QStringLiteral("Best practice scaling");
        QTest::newRow("umlaut") << QStringLiteral("über uns.png") << QStringLiteral("Über uns");
        QTest::newRow("screenshot") << QStringLiteral("Screenshot from 2026-05-18 10-21-33.png") << QString();
        QTest::newRow("German screenshot")
            << QStringLiteral("Bildschirmfoto vom 2026-05-18 um 10.21.33.png") << QString();
        QTest::newRow("camera") << QStringLiteral("IMG_20260518_102133.jpg") << QString();
        QTest::newRow("numbered slide") << QStringLiteral("slide-07.png") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void captionsComeFromNamesThatSaySomething()
    {
        QFETCH(QString, name);
        QFETCH(QString, caption);
        QCOMPARE(captionFromFileName(name), caption);
    }

    void namelessPicturesAreNamedAfterTheHeading()
    {
        const IntakeResult result = takeInPictures(request({picture(QStringLiteral("Screenshot 1.png"), 0xff0000),
                                                               picture(QStringLiteral("Screenshot 2.png"), 0x00ff00)},
                                                       QStringLiteral("Opening Keynote")),
            [] { return false; });
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.figures.size(), 2);
        QCOMPARE(result.figures[0].caption, QStringLiteral("Opening Keynote"));
        QCOMPARE(result.figures[0].source, QStringLiteral("../images/day/opening-keynote.png"));
        QCOMPARE(result.figures[1].caption, QStringLiteral("Opening Keynote (2)"));
        QCOMPARE(result.figures[1].source, QStringLiteral("../images/day/opening-keynote-2.png"));
        QCOMPARE(result.figures[0].alt, result.figures[0].caption);
    }

    void takenNamesAreLeftAloneAndEqualBytesReused()
    {
        const QString site = m_folder.filePath(QStringLiteral("site"));
        const QString theirs = picture(QStringLiteral("site/images/day/robots.png"), 0x0000ff);
        QVERIFY(!theirs.isEmpty());
        IntakeRequest other = request({picture(QStringLiteral("Robots.png"), 0xffff00)}, {});
        other.taken.folders = {site};
        QCOMPARE(takeInPictures(other, [] { return false; }).figures.first().source,
            QStringLiteral("../images/day/robots-2.png"));
        IntakeRequest same = request({theirs}, {});
        same.taken.folders = {site};
        QCOMPARE(takeInPictures(same, [] { return false; }).figures.first().source,
            QStringLiteral("../images/day/robots.png"));
    }

    void foldersExpandInNaturalOrder()
    {
        for (const QString &name :
            {QStringLiteral("f/s10.png"), QStringLiteral("f/s2.png"), QStringLiteral("f/s1.png")}) {
            QVERIFY(!picture(name, 0x123456).isEmpty());
        }
        const QString folder = m_folder.filePath(QStringLiteral("f"));
        QCOMPARE(expandedPictureFiles({QStringLiteral("/x/c.png"), folder, QStringLiteral("/x/a.png")}),
            (QStringList{QStringLiteral("/x/c.png"), folder + QStringLiteral("/s1.png"),
                folder + QStringLiteral("/s2.png"), folder + QStringLiteral("/s10.png"), QStringLiteral("/x/a.png")}));
    }

    void cancellingStopsBetweenPictures()
    {
        int asked = 0;
        const IntakeResult result =
            takeInPictures(request({picture(QStringLiteral("One.png"), 1), picture(QStringLiteral("Two.png"), 2)}, {}),
                [&] { return ++asked > 1; });
        QCOMPARE(result.figures.size(), 1);
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.first().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSiteFigureIntake)

#include "test_site_figureintake.moc"
