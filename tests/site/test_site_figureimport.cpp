// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "site/pictures/figureimport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

class TestSiteFigureImport : public QObject
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

    ImportRequest request(const QStringList &files, const QString &heading)
    {
        QList<PictureSource> sources;
        for (const QString &file : files) {
            sources.append({file, {}});
        }
        return {sources, {QStringLiteral("../"), QStringLiteral("images/day")}, {},
            StagingStore(m_folder.filePath(QStringLiteral("staging"))), heading};
    }

    static bool goOn(qsizetype) { return true; }

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
        QTest::newRow("slide and number in one") << QStringLiteral("Slide1.PNG") << QString();
        QTest::newRow("German slide") << QStringLiteral("Folie12.png") << QString();
        QTest::newRow("page") << QStringLiteral("page-1.png") << QString();
        QTest::newRow("phone") << QStringLiteral("IMG_1234.HEIC") << QString();
        QTest::newRow("decomposed") << QStringLiteral("Zu\u0308rich.png") << QStringLiteral("Z\u00fcrich");
        QTest::newRow("Hindi") << QStringLiteral("नमस्ते दुनिया.png") << QStringLiteral("नमस्ते दुनिया");
        QTest::newRow("Thai") << QStringLiteral("สวัสดีครับ.png") << QStringLiteral("สวัสดีครับ");
        QTest::newRow("decomposed kana") << QStringLiteral("か\u3099いど.png") << QStringLiteral("がいど");
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
        const ImportResult result = importPictures(request({picture(QStringLiteral("Screenshot 1.png"), 0xff0000),
                                                               picture(QStringLiteral("Screenshot 2.png"), 0x00ff00)},
                                                       QStringLiteral("Opening Keynote")),
            goOn);
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
        ImportRequest other = request({picture(QStringLiteral("Robots.png"), 0xffff00)}, {});
        other.taken.folders = {site};
        QCOMPARE(importPictures(other, goOn).figures.first().source, QStringLiteral("../images/day/robots-2.png"));
        ImportRequest same = request({theirs}, {});
        same.taken.folders = {site};
        QCOMPARE(importPictures(same, goOn).figures.first().source, QStringLiteral("../images/day/robots.png"));
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

    void filesOfADropComeInViewOrder()
    {
        QStringList selected;
        for (const char *name : {"c", "a10", "e", "a2", "B", "d"}) {
            selected.append(QStringLiteral("/x/%1.png").arg(QLatin1StringView(name)));
        }
        QCOMPARE(inViewOrder(selected),
            (QStringList{QStringLiteral("/x/a2.png"), QStringLiteral("/x/a10.png"), QStringLiteral("/x/B.png"),
                QStringLiteral("/x/c.png"), QStringLiteral("/x/d.png"), QStringLiteral("/x/e.png")}));
    }

    void aFolderWithoutPicturesIsRefusedByName()
    {
        const QString folder = m_folder.filePath(QStringLiteral("empty"));
        QDir().mkpath(folder);
        QCOMPARE(expandedPictureFiles({folder}), QStringList{folder});
        const ImportResult result = importPictures(request({folder}, {}), goOn);
        QVERIFY(result.figures.isEmpty());
        QVERIFY2(result.problems.first().message.contains(folder), qPrintable(result.problems.first().message));
    }

    void wordsThatCameWithAPictureAreItsCaption()
    {
        ImportRequest pasted = request({picture(QStringLiteral("Screenshot 7.png"), 0x778899)}, QStringLiteral("Day"));
        pasted.sources.first().description = QStringLiteral("The weir at noon");
        const ImportResult result = importPictures(pasted, goOn);
        QCOMPARE(result.figures.first().caption, QStringLiteral("The weir at noon"));
        QCOMPARE(result.figures.first().source, QStringLiteral("../images/day/the-weir-at-noon.png"));
        QCOMPARE(result.descriptions, QStringList{QStringLiteral("The weir at noon")});
        QCOMPARE(
            result.hashes, QList{hashOfFile(pasted.sources.first().file, picturelimit::bytes).value_or(ContentHash())});
    }

    void namesFollowCaptionsUnlessGivenByHand_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("former");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *tag, const QString &file, const QString &former, const QString &caption,
                             const QString &name) { QTest::newRow(tag) << file << former << caption << name; };
        row("caption typed", QStringLiteral("opening-keynote.png"), QStringLiteral("Opening Keynote"),
            QStringLiteral("Robots"), QStringLiteral("robots"));
        row("with a counter", QStringLiteral("opening-keynote-3.jpg"), QStringLiteral("Opening Keynote (2)"),
            QStringLiteral("Robots"), QStringLiteral("robots"));
        row("without a former one", QStringLiteral("figure-2.png"), QString(), QStringLiteral("Robots"),
            QStringLiteral("robots"));
        row("named by hand", QStringLiteral("mine.png"), QStringLiteral("Opening Keynote"), QStringLiteral("Robots"),
            QString());
        row("taken out", QStringLiteral("opening-keynote.png"), QStringLiteral("Opening Keynote"), QString(),
            QString());
        row("same slug", QStringLiteral("opening-keynote.png"), QStringLiteral("Opening Keynote"),
            QStringLiteral("Opening keynote!"), QString());
        row("same slug without the counter", QStringLiteral("opening-keynote-2.png"),
            QStringLiteral("Opening Keynote (2)"), QStringLiteral("Opening Keynote"), QString());
        row("another number", QStringLiteral("talk-1.png"), QStringLiteral("Talk 1"), QStringLiteral("Talk 2"),
            QStringLiteral("talk-2"));
    }
    void namesFollowCaptionsUnlessGivenByHand()
    {
        QFETCH(QString, file);
        QFETCH(QString, former);
        QFETCH(QString, caption);
        QFETCH(QString, name);
        const std::optional<Slug> followed = nameAfterCaption(file, former, caption);
        QCOMPARE(followed ? followed->toString() : QString(), name);
    }

    void captionSuggestionsAreRankedAndEachThereOnce()
    {
        QCOMPARE(captionSuggestions(QStringLiteral("Keynote"), QStringLiteral("Slide words"),
                     QStringLiteral("Head line"), QStringLiteral("Slide words")),
            (QStringList{QStringLiteral("Keynote"), QStringLiteral("Head line")}));
        QCOMPARE(captionSuggestions(QStringLiteral("Keynote"), QString(), QStringLiteral("KEYNOTE"), QString()),
            QStringList{QStringLiteral("Keynote")});
        QCOMPARE(captionSuggestions(
                     QStringLiteral("Keynote"), QStringLiteral("Slide words"), QStringLiteral("Head line"), QString()),
            (QStringList{QStringLiteral("Keynote"), QStringLiteral("Head line"), QStringLiteral("Slide words")}));
    }

    void stoppedWorkLeavesNothingHalfDone()
    {
        const QString kept = picture(QStringLiteral("Kept.png"), 0x445566);
        QCOMPARE(importPictures(request({kept}, {}), goOn).figures.size(), 1);
        const QList<RepoPath> before = StagingStore(m_folder.filePath(QStringLiteral("staging"))).paths();
        const ImportResult result = importPictures(
            request({picture(QStringLiteral("One.png"), 1), kept, picture(QStringLiteral("Two.png"), 2)}, {}),
            [](qsizetype done) { return done < 2; });
        QVERIFY(result.figures.isEmpty());
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.first().kind, Error::Kind::Cancelled);
        QCOMPARE(StagingStore(m_folder.filePath(QStringLiteral("staging"))).paths(), before);
    }
};

QTEST_GUILESS_MAIN(TestSiteFigureImport)

#include "test_site_figureimport.moc"
