// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "media/optimise.h"
#include "media/stagingstore.h"
#include "testpictures.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace frontrow;

namespace {

Picture pictureOf(int side, const char *format = "png")
{
    const DecodedPicture decoded =
        decodePicture(bytesOf(testImage(side, side), format), QStringLiteral("test")).value();
    const Picture &picture = decoded;
    return picture;
}

Result<StagedPicture> stage(StagingStore &store, const Picture &picture, const QString &folder, const Slug &name,
    const std::function<bool(const RepoPath &)> &isTaken)
{
    return store.stage({picture, picture.format == PictureFormat::Png}, picture.bytes, folder, name, isTaken);
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
    void originalsWaitUntilTheyAreForgotten();
    void optimisingKeepsThePathAndHappensOnce();
    void severalAreOptimisedAsEachAlone();
    void whatIsDiscardedMeanwhileDoesNotComeBack();
    void anotherNameLeavesTheOldOne();
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
    const Result<StagedPicture> staged = stage(store, picture, m_event, m_name, nothingIsTaken);
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
        stage(store, pictureOf(20), m_event, m_name, inBlog)->path.fileName(), QStringLiteral("buhne-uberblick-2.png"));
    QCOMPARE(
        stage(store, pictureOf(21), m_event, m_name, inBlog)->path.fileName(), QStringLiteral("buhne-uberblick-3.png"));
    QCOMPARE(stage(store, pictureOf(22), QStringLiteral("images/other"), m_name, nothingIsTaken)->path.fileName(),
        QStringLiteral("buhne-uberblick.png"));
}

void StagingStoreTest::theSameBytesAreStoredOnce()
{
    StagingStore store(m_folder);
    const Picture picture = pictureOf(20);
    const RepoPath first = stage(store, picture, m_event, m_name, nothingIsTaken)->path;
    const Slug otherName = Slug::of(u"another name");
    QCOMPARE(stage(store, picture, m_event, otherName, nothingIsTaken)->path, first);
    QCOMPARE(store.paths(), QList<RepoPath>{first});
}

void StagingStoreTest::theNextSessionFindsThem()
{
    StagingStore former(m_folder);
    const RepoPath path = stage(former, pictureOf(20), m_event, m_name, nothingIsTaken)->path;
    QVERIFY(writeTestFile(m_folder + QStringLiteral("/images/aws-summit/.hidden.png"), "x"));
    QVERIFY(writeTestFile(m_folder + QStringLiteral("/images/aws-summit/a.png.Ab12Cd"), "left by a crash"));
    const StagingStore next(m_folder);
    QCOMPARE(next.paths(), QList<RepoPath>{path});
    QVERIFY(next.find(path));
}

void StagingStoreTest::originalsWaitUntilTheyAreForgotten()
{
    StagingStore store(m_folder);
    const Picture picture = pictureOf(20);
    const RepoPath path = store.stage({pictureOf(10), true}, picture.bytes, m_event, m_name, nothingIsTaken)->path;
    const std::optional<QString> original = store.original(path);
    QVERIFY(original);
    QCOMPARE(readFile(*original, picturelimit::bytes).value(), picture.bytes);
    QCOMPARE(store.paths(), QList<RepoPath>{path});
    store.forgetOriginal(path);
    QVERIFY(!store.original(path));
    QVERIFY(!QFile::exists(*original));
    QCOMPARE(store.stage({pictureOf(10), true}, picture.bytes, m_event, m_name, nothingIsTaken)->path, path);
    QVERIFY2(store.stage({picture, true}, picture.bytes, m_event, m_name, nothingIsTaken)->path != path,
        "a wider picture is wanted than is there");
}

void StagingStoreTest::optimisingKeepsThePathAndHappensOnce()
{
    StagingStore store(m_folder);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < 400; ++x) {
        image.setPixelColor(x, x % 300, Qt::darkBlue);
    }
    const DecodedPicture picture = decodePicture(bytesOf(image, "png", 100), QStringLiteral("test")).value();
    const RepoPath path = stage(store, picture, m_event, m_name, nothingIsTaken)->path;
    QCOMPARE(store.unoptimised(), QList<RepoPath>{path});
    QVERIFY(store.optimise(path));
    QVERIFY(store.unoptimised().isEmpty());
    const QByteArray small = readFile(*store.find(path), picturelimit::bytes).value();
    QVERIFY2(small.size() < picture.bytes.size() / 2, qPrintable(QString::number(small.size())));
    QCOMPARE(QImage::fromData(small).convertToFormat(QImage::Format_RGB32), image);
    QVERIFY(writeTestFile(*store.find(path), "not looked at again"));
    QVERIFY(store.optimise(path));
}

void StagingStoreTest::severalAreOptimisedAsEachAlone()
{
    StagingStore store(m_folder);
    QList<RepoPath> paths;
    for (int number = 0; number < 5; ++number) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int x = 0; x < 400; ++x) {
            image.setPixelColor(x, (x * (number + 1)) % 300, QColor::fromHsv(x % 360, 200, 200));
        }
        const DecodedPicture picture = decodePicture(bytesOf(image, "png", 100), QStringLiteral("test")).value();
        paths.append(stage(store, picture, m_event, m_name, nothingIsTaken)->path);
    }
    QList<QByteArray> alone;
    for (const RepoPath &path : paths) {
        alone.append(optimisedPng(readPicture(*store.find(path))->image));
    }
    QVERIFY(writeTestFile(*store.find(paths[3]), "damaged meanwhile"));
    const QList<Error> problems = store.optimiseAll(paths);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].message.contains(paths[3].fileName()), qPrintable(problems[0].message));
    QCOMPARE(store.unoptimised(), QList<RepoPath>{paths[3]});
    for (const qsizetype i : {0, 1, 2, 4}) {
        QCOMPARE(readFile(*store.find(paths[i]), picturelimit::bytes).value(), alone[i]);
    }
}

void StagingStoreTest::whatIsDiscardedMeanwhileDoesNotComeBack()
{
    StagingStore store(m_folder);
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < image.width(); ++x) {
        image.setPixelColor(x, x % image.height(), Qt::darkBlue);
    }
    const DecodedPicture picture = decodePicture(bytesOf(image, "png", 100), QStringLiteral("test")).value();
    const RepoPath path = stage(store, picture, m_event, m_name, nothingIsTaken)->path;
    QSemaphore begun;
    Result<void> done;
    {
        const std::jthread background([&] {
            StagingStore same(m_folder);
            begun.release();
            done = same.optimise(path);
        });
        begun.acquire();
        store.discard(path);
    }
    QVERIFY2(store.paths().isEmpty(), qPrintable(store.paths().value(0, path).toString()));
    QVERIFY(store.unoptimised().isEmpty());
}

void StagingStoreTest::anotherNameLeavesTheOldOne()
{
    StagingStore store(m_folder);
    const Picture picture = pictureOf(20);
    const RepoPath first = stage(store, picture, m_event, m_name, nothingIsTaken)->path;
    QCOMPARE(store.stageAs(first, m_name, nothingIsTaken).value(), first);
    const Result<RepoPath> other = store.stageAs(first, Slug::of(u"The Opening"), nothingIsTaken);
    QVERIFY2(other, qPrintable(whyNot(other)));
    QCOMPARE(other->toString(), QStringLiteral("images/aws-summit/the-opening.png"));
    QCOMPARE(readFile(*store.find(first), picturelimit::bytes), readFile(*store.find(*other), picturelimit::bytes));
    QVERIFY(store.original(*other));
    QCOMPARE(store.unoptimised().size(), 2);
    QVERIFY(!store.stageAs(RepoPath::parse(u"images/none.png").value(), m_name, nothingIsTaken));
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
    const Result<StagedPicture> staged = stage(store, pictureOf(20), folder, m_name, nothingIsTaken);
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, Error::Kind::Refused);
    QVERIFY(QDir(m_temporary->filePath(QStringLiteral("outside"))).isEmpty());
}

void StagingStoreTest::aFolderThatCannotBeMadeIsSaid()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder).absolutePath()));
    QVERIFY(writeTestFile(m_folder, "a file where the folder should be"));
    StagingStore store(m_folder);
    const Result<StagedPicture> staged = stage(store, pictureOf(20), m_event, m_name, nothingIsTaken);
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, Error::Kind::Unwritable);
    QVERIFY2(staged.error().message.contains(m_folder), qPrintable(staged.error().message));
}

QTEST_GUILESS_MAIN(StagingStoreTest)
#include "test_media_stagingstore.moc"
