// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// What pictures bring that they should not, by the way every picture takes into a post. The names of the tests say
// which fault; each makes its file, most with the program that a person would have made it with.

#include "base/atomicfile.h"
#include "site/pictures/figureimport.h"
#include "slidepainter.h"
#include "testpictures.h"

#include <QColorSpace>
#include <QDir>
#include <QElapsedTimer>
#include <QImageReader>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace frontrow;

namespace {

/// Runs another program; its output, empty when it failed.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() + '\n'
                                                                      : QByteArray();
}

bool run(const char *program, const QStringList &arguments)
{
    return !outputOf(QString::fromLatin1(program), arguments).isEmpty();
}

/// Everything that exiftool finds in \a file besides what the format itself and the file system say.
QStringList metadataIn(const QString &file)
{
    const QByteArray json =
        outputOf(QStringLiteral("exiftool"), {QStringLiteral("-j"), QStringLiteral("-a"), QStringLiteral("-G0"), file});
    QStringList names;
    for (const QString &name : QJsonDocument::fromJson(json).array().first().toObject().keys()) {
        static const QStringList harmless{QStringLiteral("SourceFile"), QStringLiteral("ExifTool:ExifToolVersion")};
        const QString group = name.section(u':', 0, 0);
        const bool isOfTheFormat = group == u"File" || group == u"PNG" || group == u"GIF" || group == u"JFIF"
            || group == u"RIFF" || group == u"Composite";
        static const QStringList telling{QStringLiteral("Comment"), QStringLiteral("Author"),
            QStringLiteral("Software"), QStringLiteral("Description"), QStringLiteral("GPS"), QStringLiteral("Artist"),
            QStringLiteral("Title"), QStringLiteral("Modify"), QStringLiteral("Creat"), QStringLiteral("Warning")};
        const bool isTelling = std::ranges::any_of(telling, [&](const QString &word) {
            return name.section(u':', 1).contains(word) && group != u"Composite" && !name.contains(u"FileModify");
        });
        if (!harmless.contains(name) && (!isOfTheFormat || isTelling)) {
            names.append(name);
        }
    }
    return json.isEmpty() ? QStringList{QStringLiteral("exiftool failed")} : names;
}

QString magickFormat(const QString &file)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("identify"), {QStringLiteral("-format"), QStringLiteral("%m\n"), file}))
        .section(u'\n', 0, 0);
}

} // namespace

class BadPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void faultyFilesAreRefused_data();
    void faultyFilesAreRefused();
    void hugePicturesAreRefusedAtOnce_data();
    void hugePicturesAreRefusedAtOnce();
    void unusualColoursBecomeSrgb_data();
    void unusualColoursBecomeSrgb();
    void turnedPicturesStandUpright();
    void metadataIsGone_data();
    void metadataIsGone();
    void animationIsKept();
    void picturesOfPhonesAreConverted_data();
    void picturesOfPhonesAreConverted();
    void theContentDecidesTheSuffix();
    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void aFileThatShrinksWhileItIsReadIsWholeOrRefused();
    void namesAreSafe_data();
    void namesAreSafe();
    void namesThatCollideAreNumbered();
    void addressesAreNotFetched();
    void pixelsWithoutAFileAreImported();
    void manyFilesCanBeStopped();
    void linksToPicturesAreRead();
    void textBombsAreHarmless_data();
    void textBombsAreHarmless();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] ImportResult imported(const QStringList &files) const
    {
        QList<PictureSource> sources;
        for (const QString &each : files) {
            sources.append({each, {}});
        }
        return importPictures(request(sources), [](qsizetype) { return true; });
    }

    [[nodiscard]] ImportRequest request(const QList<PictureSource> &sources) const
    {
        return {sources, {QStringLiteral("../"), QStringLiteral("images/day")}, {}, store(), QStringLiteral("Keynote")};
    }

    [[nodiscard]] StagingStore store() const { return StagingStore(file(QStringLiteral("staging"))); }

    /// The staged file of the only picture in \a result; empty when there is none.
    [[nodiscard]] QString stagedFile(const ImportResult &result) const
    {
        return result.staged.size() == 1 ? store().find(result.staged.first()).value_or(QString()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BadPicturesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Bilder für Übung XXXXXX"));
}

void BadPicturesTest::faultyFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromUtf8(reason);
    };
    const QImage image = testImage(200, 150);
    const QByteArray png = bytesOf(image, "png");
    QByteArray wrongSum = png;
    wrongSum[png.indexOf("IDAT") + 40] = static_cast<char>(~png[png.indexOf("IDAT") + 40]);
    row("I1 PNG cut", png.first(png.size() / 2), "it is damaged");
    row("I1 PNG with a wrong sum", wrongSum, "it is damaged");
    const QByteArray jpeg = bytesOf(image, "jpg");
    row("I2 JPEG cut", jpeg.first(jpeg.size() / 2), "its end is missing");
    const QByteArray avif = bytesOf(image, "avif");
    row("I2 AVIF cut", avif.first(avif.size() / 2), "its end is missing");
    row("I9 SVG with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "not PNG");
    row("I9 SVG that reads a file",
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
        "not PNG");
    row("I11 empty", {}, "it is empty");
    row("I11 text", "This is not a picture.\n", "not PNG");
    row("I11 HTML", "<!DOCTYPE html><img src=x onerror=alert(1)>", "not PNG");
    row("BMP", bytesOf(image, "bmp"), "not PNG");
    row("TIFF", bytesOf(image, "tiff"), "not PNG");
}

void BadPicturesTest::faultyFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString path = file(QStringLiteral("Folie.png"));
    QVERIFY(writeTestFile(path, bytes));
    const ImportResult result = imported({path});
    QVERIFY(result.figures.isEmpty());
    QCOMPARE(result.problems.size(), 1);
    QVERIFY2(result.problems.first().message.contains(path), qPrintable(result.problems.first().message));
    QVERIFY2(result.problems.first().message.contains(reason), qPrintable(result.problems.first().message));
    QVERIFY2(!QFile::exists(file(QStringLiteral("staging"))), "something was written");
}

void BadPicturesTest::hugePicturesAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("I3 60000 x 60000, 1 bit") << announcedPng(60'000, 60'000) << QStringLiteral("60,000 × 60,000");
    QTest::newRow("I3 20000 x 20000") << announcedPng(20'000, 20'000) << QStringLiteral("20,000 × 20,000");
    QTest::newRow("I3 header only") << announcedPng(20'000, 20'000).first(40) << QStringLiteral("pixels");
    QTest::newRow("I4 1 x 200000") << announcedPng(1, 200'000) << QStringLiteral("30,000 pixels");
    QTest::newRow("I4 1000000 x 1") << announcedPng(1'000'000, 1) << QStringLiteral("30,000 pixels");
    QByteArray avif = bytesOf(testImage(64, 64), "avif");
    const qsizetype extents = avif.indexOf("ispe") + 8;
    avif.replace(extents, 8, bigEndian(40'000) + bigEndian(40'000));
    QTest::newRow("I3 AVIF that says 40000 x 40000") << avif << QStringLiteral("40,000 × 40,000");
}

void BadPicturesTest::hugePicturesAreRefusedAtOnce()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString path = file(QStringLiteral("huge.png"));
    QVERIFY(writeTestFile(path, bytes));
    QElapsedTimer timer;
    timer.start();
    const ImportResult result = imported({path});
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(result.problems.size(), 1);
    QVERIFY2(result.problems.first().message.contains(reason)
            || result.problems.first().message.contains(QStringLiteral("damaged")),
        qPrintable(result.problems.first().message));
    QVERIFY2(elapsed < 2000, "its pixels were unpacked");
}

void BadPicturesTest::unusualColoursBecomeSrgb_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(QColor(200, 60, 40));
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    QTest::newRow("I5 CMYK JPEG") << bytesOf(image.convertToFormat(QImage::Format_CMYK8888), "jpg", 95);
    QTest::newRow("I5 16 bits") << bytesOf(image.convertToFormat(QImage::Format_RGBX64), "png");
    QImage adobe = image.convertedToColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    QTest::newRow("I5 Adobe RGB") << bytesOf(adobe, "png");
    QImage wide = image.convertedToColorSpace(QColorSpace(QColorSpace::DisplayP3));
    QTest::newRow("I5 Display P3") << bytesOf(wide, "jpg", 95);
}

void BadPicturesTest::unusualColoursBecomeSrgb()
{
    QFETCH(const QByteArray, bytes);
    const QString path = file(QStringLiteral("Colours.png"));
    QVERIFY(writeTestFile(path, bytes));
    const QString staged = stagedFile(imported({path}));
    QVERIFY(!staged.isEmpty());
    const QColor shown = QImage(staged).pixelColor(300, 200);
    QVERIFY2(qAbs(shown.red() - 200) < 25 && qAbs(shown.green() - 60) < 25 && qAbs(shown.blue() - 40) < 25,
        qPrintable(shown.name()));
    QCOMPARE(
        outputOf(QStringLiteral("identify"), {QStringLiteral("-format"), QStringLiteral("%[colorspace] %z"), staged}),
        QByteArray("sRGB 8\n"));
    QVERIFY(!readFile(staged, picturelimit::bytes)->contains("ICC"));
}

void BadPicturesTest::turnedPicturesStandUpright()
{
    // I6: a phone held upright
    QImage image = test::paintedScene({800, 600}, 3);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 800; ++x) {
            image.setPixelColor(x, y, Qt::red);
        }
    }
    const QString path = file(QStringLiteral("Phone.jpg"));
    QVERIFY(writeTestFile(path, withOrientation(bytesOf(image, "jpg", 92), 6)));
    const QString staged = stagedFile(imported({path}));
    QCOMPARE(metadataIn(staged), QStringList());
    QImageReader reader(staged);
    QCOMPARE(reader.transformation(), QImageIOHandler::TransformationNone);
    const QImage turned = reader.read();
    QCOMPARE(turned.size(), QSize(600, 800));
    QVERIFY(turned.pixelColor(580, 400).red() > 180);
    QVERIFY(turned.pixelColor(20, 400).red() < 180);
}

void BadPicturesTest::metadataIsGone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    for (const char *name : {"Photo.jpg", "Photo.png", "Photo.webp"}) {
        QTest::addRow("I7 %s as it is", name) << QString::fromLatin1(name) << QSize(500, 400);
        QTest::addRow("I7 %s scaled", name) << QString::fromLatin1(name) << QSize(2400, 300);
    }
    QTest::newRow("I7 Drawing.gif") << QStringLiteral("Drawing.gif") << QSize(90, 60);
}

void BadPicturesTest::metadataIsGone()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    const QString path = file(name);
    const QString plain = file(QStringLiteral("plain.png"));
    QVERIFY(test::paintedScene(size, 8).save(plain));
    QVERIFY(run("convert", {plain, QStringLiteral("-quality"), QStringLiteral("70"), path}));
    const QStringList tags = name.endsWith(QStringLiteral("gif"))
        ? QStringList{QStringLiteral("-Comment=seat 12"), QStringLiteral("-XMP-dc:Creator=Mara")}
        : QStringList{QStringLiteral("-GPSLatitude=48.2"), QStringLiteral("-GPSLongitude=16.4"),
              QStringLiteral("-GPSLatitudeRef=N"), QStringLiteral("-Artist=Mara"), QStringLiteral("-Comment=seat 12"),
              QStringLiteral("-XMP-dc:Creator=Mara"), QStringLiteral("-Software=Camera 3")};
    QVERIFY(run("exiftool",
        QStringList{QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("-overwrite_original")} + tags
            + QStringList{path}));
    QVERIFY2(!metadataIn(path).isEmpty(), "the file has nothing to take out");
    const QString staged = stagedFile(imported({path}));
    QVERIFY(!staged.isEmpty());
    QCOMPARE(metadataIn(staged), QStringList());
    QVERIFY(!readFile(staged, picturelimit::bytes)->contains("Mara"));
}

void BadPicturesTest::animationIsKept()
{
    const QString path = file(QStringLiteral("Demo.gif"));
    QVERIFY(run("convert",
        {QStringLiteral("-delay"), QStringLiteral("20"), QStringLiteral("-size"), QStringLiteral("60x40"),
            QStringLiteral("xc:red"), QStringLiteral("xc:green"), QStringLiteral("xc:blue"), QStringLiteral("-loop"),
            QStringLiteral("0"), QStringLiteral("-set"), QStringLiteral("comment"), QStringLiteral("seat 12"), path}));
    QVERIFY(readFile(path, picturelimit::bytes)->contains("seat 12"));
    const QString staged = stagedFile(imported({path}));
    QVERIFY(staged.endsWith(QStringLiteral(".gif")));
    QVERIFY(!readFile(staged, picturelimit::bytes)->contains("seat 12"));
    const QStringList frames{QStringLiteral("-format"), QStringLiteral("%n %T %[pixel:p{9,9}]\n")};
    QCOMPARE(outputOf(QStringLiteral("identify"), frames + QStringList{staged}),
        outputOf(QStringLiteral("identify"), frames + QStringList{path}));
    QVERIFY(readFile(staged, picturelimit::bytes)->contains("NETSCAPE2.0"));
    QCOMPARE(metadataIn(staged), QStringList());
}

void BadPicturesTest::picturesOfPhonesAreConverted_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("I10 HEIC") << QByteArray("heic");
    QTest::newRow("I10 AVIF") << QByteArray("avif");
}

void BadPicturesTest::picturesOfPhonesAreConverted()
{
    QFETCH(const QByteArray, format);
    QImage photograph = test::paintedScene({800, 600}, 12);
    test::addNoise(photograph, 5, 2);
    const QByteArray bytes = bytesOf(photograph, format.constData(), 90);
    QVERIFY2(!bytes.isEmpty(), "KImageFormats is not there to write the file");
    const QString path = file(QStringLiteral("IMG_0042.") + QString::fromLatin1(format));
    QVERIFY(writeTestFile(path, bytes));
    const ImportResult result = imported({path});
    QVERIFY2(result.problems.isEmpty(), qPrintable(result.problems.value(0).message));
    QVERIFY(stagedFile(result).endsWith(QStringLiteral("keynote.jpg")));
    QCOMPARE(magickFormat(stagedFile(result)), QStringLiteral("JPEG"));
    QCOMPARE(QImage(stagedFile(result)).size(), photograph.size());
}

void BadPicturesTest::theContentDecidesTheSuffix()
{
    // I12
    const QString path = file(QStringLiteral("Really a photo.png"));
    QImage photograph = test::paintedScene({500, 400}, 4);
    test::addNoise(photograph, 5, 1);
    QVERIFY(writeTestFile(path, bytesOf(photograph, "jpg")));
    const QString staged = stagedFile(imported({path}));
    QVERIFY2(staged.endsWith(QStringLiteral("really-a-photo.jpg")), qPrintable(staged));
}

void BadPicturesTest::whatIsNoFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"I13 pipe", "I13 device", "I13 folder", "I13 socket", "I14 gone"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind).sliced(4);
    }
}

void BadPicturesTest::whatIsNoFileIsRefusedAtOnce()
{
    QFETCH(const QString, kind);
    QString path = file(QStringLiteral("x.png"));
    QLocalServer server;
    if (kind == u"pipe") {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (kind == u"device") {
        path = QStringLiteral("/dev/zero");
    } else if (kind == u"folder") {
        QVERIFY(QDir().mkpath(path));
    } else if (kind == u"socket") {
        path = QDir::tempPath() + QStringLiteral("/frontrow-test-%1.png").arg(QCoreApplication::applicationPid());
        QVERIFY(server.listen(path));
    }
    const ImportResult result = imported({path});
    QVERIFY(result.figures.isEmpty());
    QCOMPARE(result.problems.first().kind, Error::Kind::Unreadable);
}

void BadPicturesTest::aFileThatShrinksWhileItIsReadIsWholeOrRefused()
{
    // I14: another program rewrites the file again and again
    const QByteArray whole = bytesOf(testImage(700, 500), "png");
    const QString path = file(QStringLiteral("Moving.png"));
    QVERIFY(writeTestFile(path, whole));
    std::atomic_bool isOver = false;
    std::thread writer([&] {
        for (int round = 0; !isOver; ++round) {
            writeTestFile(path, round % 2 == 0 ? whole.first(whole.size() / 3) : whole);
        }
    });
    for (int round = 0; round < 12; ++round) {
        const ImportResult result = imported({path});
        if (result.problems.isEmpty()) {
            QCOMPARE(QImage(stagedFile(result)).size(), QSize(700, 500));
        } else {
            QVERIFY(result.staged.isEmpty());
        }
    }
    isOver = true;
    writer.join();
}

void BadPicturesTest::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &name) { QTest::newRow(what) << name; };
    row("I15 percent", QStringLiteral("..%2F..%2Fx.png"));
    row("I15 dots", QStringLiteral("...png"));
    row("I16 reserved", QStringLiteral("CON.png"));
    row("I16 reserved, numbered", QStringLiteral("LPT1.png"));
    row("I16 for other systems", QStringLiteral("a:b?<c>|\"d*.png"));
    row("I16 dot and space after", QStringLiteral("name. .png"));
    row("I16 hidden", QStringLiteral(".hidden"));
    row("I16 option", QStringLiteral("-rf.png"));
    row("I16 backslash", QStringLiteral("..\\..\\x.png"));
    row("I17 spaces", QStringLiteral("two  words.png"));
    row("I17 decomposed", QStringLiteral("Mu\u0308nchen.png"));
    row("I17 Japanese", QStringLiteral("東京.png"));
    row("I17 emoji", QStringLiteral("🙂.png"));
    row("I17 right to left", QStringLiteral("a\u202Egnp.exe"));
    row("I17 long", QStringLiteral("word ").repeated(45) + QStringLiteral(".png"));
}

void BadPicturesTest::namesAreSafe()
{
    QFETCH(const QString, name);
    const QString path = file(name);
    QVERIFY(writeTestFile(path, bytesOf(testImage(20, 20), "png")));
    const ImportResult result = imported({path});
    QVERIFY2(result.problems.isEmpty(), qPrintable(result.problems.value(0).message));
    static const QRegularExpression safe(QStringLiteral("^\\.\\./images/day/[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg)$"));
    const QString &source = result.figures.first().source;
    QVERIFY2(safe.match(source).hasMatch(), qPrintable(source));
    QVERIFY(QFileInfo(source).completeBaseName().size() <= 100);
    static const QRegularExpression reserved(QStringLiteral("/(con|prn|aux|nul|com[0-9]|lpt[0-9])\\."));
    QVERIFY2(!reserved.match(source).hasMatch(), qPrintable(source));
    QVERIFY(stagedFile(result).startsWith(m_folder->path()));
}

void BadPicturesTest::namesThatCollideAreNumbered()
{
    // I18: by letter case, and the same bytes under two names
    QVERIFY(QDir().mkpath(file(QStringLiteral("a"))));
    QVERIFY(writeTestFile(file(QStringLiteral("a/Stage.png")), bytesOf(testImage(20, 20), "png")));
    QVERIFY(writeTestFile(file(QStringLiteral("STAGE.png")), bytesOf(testImage(24, 24), "png")));
    QVERIFY(writeTestFile(file(QStringLiteral("Again.png")), bytesOf(testImage(20, 20), "png")));
    const ImportResult result = imported(
        {file(QStringLiteral("a/Stage.png")), file(QStringLiteral("STAGE.png")), file(QStringLiteral("Again.png"))});
    QStringList names;
    for (const RepoPath &path : result.staged) {
        names.append(QFileInfo(path.fileName()).completeBaseName());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("stage"), QStringLiteral("stage-2"), QStringLiteral("stage")}));
}

void BadPicturesTest::addressesAreNotFetched()
{
    // I19: a source is a file or pixels; an address is neither
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const ImportResult result = imported({QStringLiteral("http://127.0.0.1:%1/x.png").arg(server.serverPort())});
    QCOMPARE(result.problems.first().kind, Error::Kind::Unreadable);
    QVERIFY(!server.waitForNewConnection(50));
}

void BadPicturesTest::pixelsWithoutAFileAreImported()
{
    // I20
    const ImportResult result = importPictures(
        request({{{}, test::paintedSlide(test::slideContent(3), {640, 360})}}), [](qsizetype) { return true; });
    QVERIFY2(result.problems.isEmpty(), qPrintable(result.problems.value(0).message));
    QCOMPARE(result.figures.first().source, QStringLiteral("../images/day/keynote.png"));
    QCOMPARE(magickFormat(stagedFile(result)), QStringLiteral("PNG"));
}

void BadPicturesTest::manyFilesCanBeStopped()
{
    // I21
    QStringList files;
    for (int number = 0; number < 200; ++number) {
        files.append(file(QStringLiteral("Shot of the stage %1.png").arg(number)));
        QVERIFY(writeTestFile(files.last(), bytesOf(testImage(20 + number, 10), "png")));
    }
    QFile large(file(QStringLiteral("large.png")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(2LL * 1024 * 1024 * 1024));
    QVERIFY(imported({large.fileName()}).problems.first().message.contains(QStringLiteral("50")));
    QList<PictureSource> sources;
    for (const QString &each : files) {
        sources.append({each, {}});
    }
    const ImportResult stopped = importPictures(request(sources), [](qsizetype done) { return done < 150; });
    QVERIFY(stopped.figures.isEmpty());
    QCOMPARE(stopped.problems.first().kind, Error::Kind::Cancelled);
    QVERIFY(store().paths().isEmpty()); // nothing half-done
    const ImportResult result = importPictures(request(sources), [](qsizetype) { return true; });
    QCOMPARE(result.figures.size(), 200);
    for (const RepoPath &path : result.staged) {
        QVERIFY(readPicture(*store().find(path)));
    }
}

void BadPicturesTest::linksToPicturesAreRead()
{
    // I22
    const QString path = file(QStringLiteral("Stage.png"));
    const QString link = file(QStringLiteral("Link to it.png"));
    QVERIFY(writeTestFile(path, bytesOf(testImage(20, 20), "png")));
    QVERIFY(QFile::link(path, link));
    const QString staged = stagedFile(imported({link}));
    QVERIFY(QFileInfo(staged).isFile() && !QFileInfo(staged).isSymLink());
    QVERIFY(QFile::link(file(QStringLiteral("circle.png")), file(QStringLiteral("circle.png"))));
    QCOMPARE(imported({file(QStringLiteral("circle.png"))}).problems.first().kind, Error::Kind::Unreadable);
}

void BadPicturesTest::textBombsAreHarmless_data()
{
    QTest::addColumn<QByteArray>("chunks");
    const QByteArray unpacked(200 * 1024 * 1024, 'a');
    QTest::newRow("I23 200 MB of packed text")
        << chunk("zTXt", QByteArray("Comment\0\0", 9) + qCompress(unpacked, 9).sliced(4));
    QTest::newRow("I23 20000 texts") << chunk("tEXt", QByteArray("Comment\0seat 12", 15)).repeated(20'000);
}

void BadPicturesTest::textBombsAreHarmless()
{
    QFETCH(const QByteArray, chunks);
    QByteArray png = bytesOf(testImage(40, 30), "png");
    constexpr qsizetype afterHeader = 33;
    png.insert(afterHeader, chunks);
    const QString path = file(QStringLiteral("Stage.png"));
    QVERIFY(writeTestFile(path, png));
    const ImportResult result = imported({path});
    if (result.problems.isEmpty()) {
        QVERIFY(QFileInfo(stagedFile(result)).size() < 20'000);
        QCOMPARE(metadataIn(stagedFile(result)), QStringList());
    } else {
        QVERIFY(result.problems.first().message.contains(path));
    }
}

QTEST_MAIN(BadPicturesTest)
#include "test_site_badpictures.moc"
