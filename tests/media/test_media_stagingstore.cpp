// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "media/stagingstore.h"
#include "testpictures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

Picture pictureOf(int side, const char *format = "png")
{
    return pictureFromBytes(bytesOf(testImage(side, side), format), QStringLiteral("test")).value();
}

bool nothingIsTaken(const RepoPath &)
{
    return false;
}

} // namespace

class StagingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoreThatIsNotThereIsEmpty();
    void aPictureIsKeptUnderItsBlogPath();
    void namesAreNumberedWhenTaken();
    void theSameBytesAreStoredOnce();
    void theNextSessionFindsThem();
    void foldersOutsideAreRefused_data();
    void foldersOutsideAreRefused();
    void aFolderThatCannotBeMadeIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    const QString m_event = QStringLiteral("images/aws-summit");
    const Slug m_name = Slug::of(u"Bühne: Überblick");
};

void StagingStoreTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Ablage für Übung XXXXXX"));
    m_folder = m_temporary->filePath(QStringLiteral("not made yet/post"));
}

void StagingStoreTest::aStoreThatIsNotThereIsEmpty()
{
    const StagingStore store(m_folder);
    QVERIFY(store.paths().isEmpty());
    QVERIFY(!store.find(RepoPath::parse(u"images/x.png").value()));
    QVERIFY(!QFile::exists(m_folder));
}

void StagingStoreTest::aPictureIsKeptUnderItsBlogPath()
{
    StagingStore store(m_folder);
    const Picture picture = pictureOf(20, "jpg");
    const Result<StagedPicture> staged = store.stage(picture, m_event, m_name, nothingIsTaken);
    QVERIFY2(staged, qPrintable(whyNot(staged)));
    QCOMPARE(staged->path.toString(), QStringLiteral("images/aws-summit/buhne-uberblick.jpg"));
    QCOMPARE(staged->size, QSize(20, 20));
    const QString file = store.find(staged->path).value_or(QString());
    QCOMPARE(file, m_folder + QStringLiteral("/images/aws-summit/buhne-uberblick.jpg"));
    QCOMPARE(readFile(file, 1'000'000).value(), picture.bytes);
}

void StagingStoreTest::namesAreNumberedWhenTaken()
{
    StagingStore store(m_folder);
    const auto inBlog = [](const RepoPath &path) { return path.fileName() == QStringLiteral("buhne-uberblick.png"); };
    QCOMPARE(
        store.stage(pictureOf(20), m_event, m_name, inBlog)->path.fileName(), QStringLiteral("buhne-uberblick-2.png"));
    QCOMPARE(
        store.stage(pictureOf(21), m_event, m_name, inBlog)->path.fileName(), QStringLiteral("buhne-uberblick-3.png"));
    QCOMPARE(store.stage(pictureOf(22), QStringLiteral("images/other"), m_name, nothingIsTaken)->path.fileName(),
        QStringLiteral("buhne-uberblick.png"));
}

void StagingStoreTest::theSameBytesAreStoredOnce()
{
    StagingStore store(m_folder);
    const Picture picture = pictureOf(20);
    const RepoPath first = store.stage(picture, m_event, m_name, nothingIsTaken)->path;
    const Slug otherName = Slug::of(u"another name");
    QCOMPARE(store.stage(picture, m_event, otherName, nothingIsTaken)->path, first);
    QCOMPARE(store.paths(), QList<RepoPath>{first});
}

void StagingStoreTest::theNextSessionFindsThem()
{
    const RepoPath path = StagingStore(m_folder).stage(pictureOf(20), m_event, m_name, nothingIsTaken)->path;
    QVERIFY(writeTestFile(m_folder + QStringLiteral("/images/aws-summit/.hidden.png"), "x"));
    QVERIFY(writeTestFile(m_folder + QStringLiteral("/images/aws-summit/a.png.Ab12Cd"), "left by a crash"));
    const StagingStore next(m_folder);
    QCOMPARE(next.paths(), QList<RepoPath>{path});
    QVERIFY(next.find(path));
}

void StagingStoreTest::foldersOutsideAreRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("above") << QStringLiteral("../images");
    QTest::newRow("absolute") << QStringLiteral("/tmp");
    QTest::newRow("none") << QString();
    QTest::newRow("through a link") << QStringLiteral("link/images");
}

void StagingStoreTest::foldersOutsideAreRefused()
{
    QFETCH(const QString, folder);
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(QDir().mkpath(m_temporary->filePath(QStringLiteral("outside"))));
    QVERIFY(QFile::link(m_temporary->filePath(QStringLiteral("outside")), m_folder + QStringLiteral("/link")));
    StagingStore store(m_folder);
    const Result<StagedPicture> staged = store.stage(pictureOf(20), folder, m_name, nothingIsTaken);
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, Error::Kind::Refused);
    QVERIFY(QDir(m_temporary->filePath(QStringLiteral("outside"))).isEmpty());
}

void StagingStoreTest::aFolderThatCannotBeMadeIsSaid()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder).absolutePath()));
    QVERIFY(writeTestFile(m_folder, "a file where the folder should be"));
    StagingStore store(m_folder);
    const Result<StagedPicture> staged = store.stage(pictureOf(20), m_event, m_name, nothingIsTaken);
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, Error::Kind::Unwritable);
    QVERIFY2(staged.error().message.contains(m_folder), qPrintable(staged.error().message));
}

QTEST_GUILESS_MAIN(StagingStoreTest)
#include "test_media_stagingstore.moc"
