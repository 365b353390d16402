// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "post/markup/postlayout.h"
#include "support/inputdriver.h"
#include "support/patterns.h"
#include "support/testfiles.h"
#include "workspace/captures/captureinbox.h"
#include "workspace/settings/screenshotfolders.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <sys/inotify.h>
#include <unistd.h>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QByteArray pngOf(QRgb colour, QSize size = {64, 36})
{
    QImage image = patternOf(colour, size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Counts how often anybody reads in a folder.
class ReadCounter
{
public:
    explicit ReadCounter(const QString &folder)
        : m_kernel(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_kernel, QFile::encodeName(folder).constData(), IN_ACCESS);
    }
    ReadCounter(const ReadCounter &) = delete;
    ReadCounter &operator=(const ReadCounter &) = delete;
    ~ReadCounter() { ::close(m_kernel); }

    [[nodiscard]] bool hasRead() const
    {
        std::array<char, 4096> buffer{};
        return ::read(m_kernel, buffer.data(), buffer.size()) > 0;
    }

private:
    int m_kernel;
};

} // namespace

/// Captures on their way into the inbox and out of it.
class TestCaptureInbox : public QObject
{
    Q_OBJECT

    struct WindowFixture
    {
        QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/meine bilder ü XXXXXX")};
        CaptureInbox inbox{folder.filePath(QStringLiteral("own"))};

        explicit WindowFixture(const QString &shots = QStringLiteral("shots"))
        {
            QDir().mkpath(folder.filePath(QStringLiteral("shots")));
            inbox.watchFolders({folder.filePath(shots)});
        }
        [[nodiscard]] QString shot(const QString &name) const
        {
            return folder.filePath(QStringLiteral("shots/") + name);
        }
    };

private Q_SLOTS:
    void aCompleteScreenshotArrivesWithinASecond()
    {
        WindowFixture fixture;
        fixture.inbox.setSession(QStringLiteral("Opening Keynote"));
        const QByteArray large = pngOf(0x336699, {3840, 2160});
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("Screenshot 1.png")), large));
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.inbox.rowCount(), 1, 5'000);
        QVERIFY2(since.elapsed() < 1'000, qPrintable(QString::number(since.elapsed())));
        const Capture &capture = fixture.inbox.stack(0).constFirst();
        QCOMPARE(capture.size, QSize(3840, 2160));
        QCOMPARE(capture.session, QStringLiteral("Opening Keynote"));
        QVERIFY(!capture.thumbnail.isNull());
    }

    void aHalfWrittenFileIsNotRead()
    {
        WindowFixture fixture;
        const ReadCounter counter(fixture.folder.filePath(QStringLiteral("shots")));
        const QByteArray bytes = pngOf(0xaa5500, {800, 600});
        QFile file(fixture.shot(QStringLiteral("slow.png")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const QByteArray &part : {bytes.first(bytes.size() / 3), bytes.sliced(bytes.size() / 3)}) {
            file.write(part); // the second time it is whole, and still not closed
            QTest::qWait(700); // nothing may come in this time
            QCOMPARE(fixture.inbox.rowCount(), 0);
            QVERIFY(!counter.hasRead());
        }
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.inbox.rowCount(), 1, 1'000);
    }

    void aFileThatIsMovedInArrivesOnce()
    {
        WindowFixture fixture;
        const QString away = fixture.folder.filePath(QStringLiteral("away.png"));
        QVERIFY(writeTestFile(away, pngOf(0x010203)));
        QVERIFY(QFile::rename(away, fixture.shot(QStringLiteral("in.png"))));
        QTRY_COMPARE(fixture.inbox.rowCount(), 1);
        QVERIFY(writeTestFile(
            fixture.shot(QStringLiteral("in.png")), pngOf(0x040506, {80, 40}))); // drawn upon, and saved again
        QTRY_COMPARE(fixture.inbox.stack(0).constFirst().size, QSize(80, 40));
        QCOMPARE(fixture.inbox.rowCount(), 1);
    }

    void whatIsNoPictureIsPassedOver()
    {
        WindowFixture fixture;
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("notes.txt")), "text"));
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("page.png")), "<html>"));
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral(".hidden.png")), pngOf(0x111111)));
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("cut.png")), pngOf(0x222222, {400, 300}).first(200)));
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("good.png")), pngOf(0x333333)));
        QTRY_COMPARE(fixture.inbox.rowCount(), 1);
        QTest::qWait(300); // nothing more may come in this time
        QCOMPARE(fixture.inbox.rowCount(), 1);
        QCOMPARE(fixture.inbox.sources({0}).constFirst().file, fixture.shot(QStringLiteral("good.png")));
    }

    void aFolderThatIsMadeLaterIsWatchedFromThen()
    {
        WindowFixture fixture(QStringLiteral("later"));
        QDir().mkpath(fixture.folder.filePath(QStringLiteral("later")));
        QVERIFY(writeTestFile(fixture.folder.filePath(QStringLiteral("later/first.png")), pngOf(0x0000ff)));
        QTRY_COMPARE(fixture.inbox.rowCount(), 1);
        QVERIFY(writeTestFile(fixture.folder.filePath(QStringLiteral("later/second.png")), pngOf(0xff0000, {200, 50})));
        QTRY_COMPARE(fixture.inbox.rowCount(), 2);
    }

    void aRemovedFileLeavesTheInbox()
    {
        WindowFixture fixture;
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("a.png")), pngOf(0x00ff00)));
        QTRY_COMPARE(fixture.inbox.rowCount(), 1);
        QVERIFY(QFile::remove(fixture.shot(QStringLiteral("a.png"))));
        QTRY_COMPARE(fixture.inbox.rowCount(), 0);
    }

    void aCopiedPictureArrivesAndTextDoesNot()
    {
        WindowFixture fixture;
        fixture.inbox.watchClipboard(true);
        const QString file = fixture.folder.filePath(QStringLiteral("copied.png"));
        QVERIFY(writeTestFile(file, pngOf(0x7722aa, {320, 180})));
        InputDriver::copyPicture(file);
        QTRY_COMPARE(fixture.inbox.rowCount(), 1);
        const Capture capture = fixture.inbox.stack(0).constFirst();
        QVERIFY(capture.isOurs);
        QCOMPARE(QImage(capture.file).size(), QSize(320, 180));
        InputDriver::copyText(QStringLiteral("words"));
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(fixture.inbox.rowCount(), 1);
        fixture.inbox.reject({0});
        QVERIFY(!QFileInfo::exists(capture.file));
    }

    void rejectingLeavesTheFile()
    {
        WindowFixture fixture;
        for (const char *name : {"a.png", "b.png", "c.png"}) {
            QVERIFY(writeTestFile(
                fixture.shot(QLatin1StringView(name)), pngOf(qHash(QByteArrayView(name)) & 0xffffff, {90, 60})));
            QTest::qWait(20); // the times of the files tell their order
        }
        QTRY_COMPARE(fixture.inbox.rowCount(), 3);
        fixture.inbox.reject({0, 2});
        QCOMPARE(fixture.inbox.rowCount(), 1);
        for (const char *name : {"a.png", "b.png", "c.png"}) {
            QVERIFY(QFileInfo::exists(fixture.shot(QLatin1StringView(name))));
        }
    }

    void whatBecameAFigureLeavesTheInboxHoweverItGotThere()
    {
        WindowFixture fixture;
        QVERIFY(writeTestFile(fixture.shot(QStringLiteral("a.png")), pngOf(0x9a9a00)));
        QTRY_COMPARE(fixture.inbox.rowCount(), 1);
        fixture.inbox.takeOut({ContentHash::of("another")});
        QCOMPARE(fixture.inbox.rowCount(), 1);
        fixture.inbox.takeOut({ContentHash::of(pngOf(0x9a9a00))});
        QCOMPARE(fixture.inbox.rowCount(), 0);
        QVERIFY(QFileInfo::exists(fixture.shot(QStringLiteral("a.png"))));
    }

    void capturesAreInTheOrderTakenAndDraggedInIt()
    {
        WindowFixture fixture;
        for (const char *name : {"z.png", "a.png"}) {
            QVERIFY(writeTestFile(
                fixture.shot(QLatin1StringView(name)), pngOf(qHash(QByteArrayView(name)) & 0xffffff, {90, 60})));
            QTest::qWait(30); // the times of the files tell their order
        }
        QTRY_COMPARE(fixture.inbox.rowCount(), 2);
        const std::unique_ptr<QMimeData> data(fixture.inbox.mimeData({fixture.inbox.index(1), fixture.inbox.index(0)}));
        QCOMPARE(data->urls(),
            (QList<QUrl>{QUrl::fromLocalFile(fixture.shot(QStringLiteral("z.png"))),
                QUrl::fromLocalFile(fixture.shot(QStringLiteral("a.png")))}));
        QCOMPARE(fixture.inbox.newestRow(), 1);
    }

    void buildsOfOneSlideAreOneRowWithTheFullestOnTop()
    {
        const auto slide = [](int points, const QString &title) {
            QImage image(960, 540, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QFont font = painter.font();
            font.setPixelSize(56);
            painter.setFont(font);
            painter.drawText(60, 90, title);
            font.setPixelSize(34);
            painter.setFont(font);
            for (int point = 0; point < points; ++point) {
                painter.drawText(90, 190 + point * 70, QStringLiteral("Point %1 of many, at some length").arg(point));
            }
            return image;
        };
        WindowFixture fixture;
        for (const int points : {1, 4, 2}) {
            QVERIFY(slide(points, QStringLiteral("Rivers at work"))
                    .save(fixture.shot(QStringLiteral("build %1.png").arg(points))));
            QTest::qWait(30); // the times of the files tell their order
        }
        QImage other(960, 540, QImage::Format_RGB32);
        other.fill(QColor(20, 30, 60));
        QPainter(&other).fillRect(500, 80, 380, 400, QColor(220, 120, 40));
        QVERIFY(other.save(fixture.shot(QStringLiteral("other.png"))));
        QTRY_COMPARE(fixture.inbox.rowCount(), 2);
        QTRY_COMPARE(fixture.inbox.stack(0).size(), 3);
        QCOMPARE(fixture.inbox.sources({0}).constFirst().file, fixture.shot(QStringLiteral("build 4.png")));
        QVERIFY(fixture.inbox.data(fixture.inbox.index(0), Qt::AccessibleTextRole).toString().contains(u'3'));
        fixture.inbox.unstack(0);
        QCOMPARE(fixture.inbox.rowCount(), 4);
    }

    void captureGoesIntoItsSession()
    {
        const QString post = QStringLiteral("---\ntitle: x\n---\n\n## One\n\nText.\n\n## Two\n\nMore.\n");
        const RenderedBody body = renderBody(post, layoutOf(post).body);
        const qsizetype inOne = post.indexOf(QStringLiteral("Text"));
        const qsizetype inTwo = post.indexOf(QStringLiteral("More"));
        QCOMPARE(captureOffset(body, post, inOne, QStringLiteral("One")), inOne);
        QCOMPARE(captureOffset(body, post, inTwo, QStringLiteral("One")), post.indexOf(QStringLiteral("## Two")));
        QCOMPARE(captureOffset(body, post, inTwo, QStringLiteral("Gone")), inTwo);
        QCOMPARE(captureOffset(body, post, inTwo, QString()), inTwo);
        const qsizetype two = post.indexOf(QStringLiteral("## Two"));
        const qsizetype below = post.indexOf(u'\n', two) + 1;
        for (qsizetype caret = two; caret < below; ++caret) {
            QCOMPARE(sectionAt(body, caret), QStringLiteral("Two"));
            QCOMPARE(captureOffset(body, post, caret, QStringLiteral("Two")), below);
            QCOMPARE(dropOffset(body, post, captureOffset(body, post, caret, QString())), below);
            QCOMPARE(headingAbove(body, captureOffset(body, post, caret, QString())), QStringLiteral("Two"));
        }
        QCOMPARE(sectionAt(body, two - 1), QStringLiteral("One"));
    }

    void screenshotFoldersAreFoundPerDesktop()
    {
        const QTemporaryDir home;
        const DesktopPlaces places{home.filePath(QStringLiteral("Bilder")), home.filePath(QStringLiteral(".config"))};
        QDir().mkpath(places.pictures);
        QDir().mkpath(places.config + QStringLiteral("/flameshot"));
        QCOMPARE(screenshotFolders(places), QStringList{places.pictures + QStringLiteral("/Screenshots")});
        const QString german = places.pictures + QStringLiteral("/Bildschirmfotos");
        QDir().mkpath(german);
        const QString spectacle = home.filePath(QStringLiteral("KDE shots"));
        QDir().mkpath(spectacle);
        QVERIFY(writeTestFile(places.config + QStringLiteral("/spectaclerc"),
            "[General]\nclipboardGroup=PostScreenshotCopyImage\n\n[ImageSave]\nimageSaveLocation[$e]="
                + QUrl::fromLocalFile(spectacle).toEncoded() + "\n"));
        QVERIFY(writeTestFile(
            places.config + QStringLiteral("/flameshot/flameshot.ini"), "[General]\nsavePath=/nowhere/flame\n"));
        QCOMPARE(screenshotFolders(places), (QStringList{spectacle, german, QStringLiteral("/nowhere/flame")}));
    }
};

QTEST_MAIN(TestCaptureInbox)

#include "test_captureinbox.moc"
