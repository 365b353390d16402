// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picturerights.h"
#include "testpictures.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <exiv2/exiv2.hpp>
#include <string>

using namespace frontrow;

namespace {

using Properties = QList<std::pair<const char *, QByteArray>>;

/// \a picture with \a properties written into it by the library that photographers' programs use, too.
QByteArray withProperties(const QByteArray &picture, const Properties &properties)
{
    const auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte *>(picture.constData()), static_cast<size_t>(picture.size()));
    image->readMetadata();
    for (const auto &[key, value] : properties) {
        const std::string name(key);
        const std::string text = value.toStdString();
        if (name.starts_with("Xmp.")) {
            image->xmpData()[name] = text;
        } else if (name.starts_with("Iptc.")) {
            Exiv2::StringValue string(text);
            image->iptcData().add(Exiv2::IptcKey(name), &string);
        } else {
            image->exifData()[name] = text;
        }
    }
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(io.size());
    return QByteArray(reinterpret_cast<const char *>(bytes.c_data()), static_cast<qsizetype>(bytes.size()));
}

PictureRights rightsOf(PictureRights::Origin origin, const QHash<QByteArray, QByteArray> &texts)
{
    return {origin, QString::fromUtf8(texts.value("creator")), {}, QString::fromUtf8(texts.value("credit")),
        QString::fromUtf8(texts.value("source")), QString::fromUtf8(texts.value("copyright")),
        QString::fromUtf8(texts.value("licence")), QString::fromUtf8(texts.value("terms")),
        QString::fromUtf8(texts.value("statement"))};
}

QByteArray jpeg()
{
    return bytesOf(testImage(40, 30), "jpg");
}

/// A PNG text chunk in front of the end; its check sum is right.
QByteArray withChunk(const QByteArray &png, const QByteArray &type, const QByteArray &content)
{
    const auto crc = [](const QByteArray &bytes) {
        quint32 sum = 0xFFFFFFFF;
        for (const char c : bytes) {
            sum ^= static_cast<uchar>(c);
            for (int bit = 0; bit < 8; ++bit) {
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }
        return ~sum;
    };
    const auto number = [](quint32 value) {
        return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
    };
    const QByteArray chunk =
        number(static_cast<quint32>(content.size())) + type + content + number(crc(type + content));
    constexpr qsizetype afterHeader = 33;
    return png.first(afterHeader) + chunk + png.sliced(afterHeader);
}

} // namespace

class PictureRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embeddedRightsAreRead_data();
    void embeddedRightsAreRead();
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void charactersAreRight_data();
    void charactersAreRight();
    void fillingsCountAsNothing_data();
    void fillingsCountAsNothing();
    void hugeAndDamagedAreHarmless_data();
    void hugeAndDamagedAreHarmless();
    void filesAreReadAndNamed();
};

void PictureRightsTest::embeddedRightsAreRead_data()
{
    QTest::addColumn<Properties>("properties");
    QTest::addColumn<PictureRights>("rights");
    const auto row = [](const char *name, const Properties &properties, const PictureRights &rights) {
        QTest::newRow(name) << properties << rights;
    };
    using enum PictureRights::Origin;
    row("nothing", {}, {});
    row("xmp", {{"Xmp.dc.creator", "Mara Ellingsen"}, {"Xmp.dc.rights", "lang=\"x-default\" © Mara"}},
        rightsOf(Xmp, {{"creator", "Mara Ellingsen"}, {"copyright", "© Mara"}}));
    row("iptc",
        {{"Iptc.Application2.Byline", "Mara Ellingsen"}, {"Iptc.Application2.Credit", "Harbour Press"},
            {"Iptc.Application2.Source", "Harbour Archive"}, {"Iptc.Application2.Copyright", "(c) 2026 Mara"}},
        rightsOf(Iptc,
            {{"creator", "Mara Ellingsen"}, {"credit", "Harbour Press"}, {"source", "Harbour Archive"},
                {"copyright", "(c) 2026 Mara"}}));
    row("two by-lines", {{"Iptc.Application2.Byline", "A"}, {"Iptc.Application2.Byline", "B"}},
        rightsOf(Iptc, {{"creator", "A, B"}}));
    row("exif", {{"Exif.Image.Artist", "Mara Ellingsen"}, {"Exif.Image.Copyright", "Mara 2026"}},
        rightsOf(Exif, {{"creator", "Mara Ellingsen"}, {"copyright", "Mara 2026"}}));
    row("xmp before the others",
        {{"Exif.Image.Artist", "E"}, {"Iptc.Application2.Byline", "I"}, {"Xmp.dc.creator", "X"}},
        rightsOf(Xmp, {{"creator", "X"}}));
    row("iptc before exif", {{"Exif.Image.Artist", "E"}, {"Iptc.Application2.Byline", "I"}},
        rightsOf(Iptc, {{"creator", "I"}}));
    row("the other rights",
        {{"Xmp.xmpRights.WebStatement", "https://mara.example/rights"}, {"Xmp.xmpRights.UsageTerms", "Ask first"},
            {"Xmp.photoshop.Credit", "Mara/Harbour"}},
        rightsOf(
            Xmp, {{"credit", "Mara/Harbour"}, {"terms", "Ask first"}, {"statement", "https://mara.example/rights"}}));
    row("terms that are a licence", {{"Xmp.xmpRights.UsageTerms", "https://creativecommons.org/licenses/by/4.0/"}},
        rightsOf(Xmp, {{"licence", "https://creativecommons.org/licenses/by/4.0/"}}));
    row("no address", {{"Xmp.xmpRights.WebStatement", "javascript:alert(1)"}}, {});
}

void PictureRightsTest::embeddedRightsAreRead()
{
    QFETCH(const Properties, properties);
    QFETCH(const PictureRights, rights);
    const Result<PictureRights> read = pictureRightsIn(withProperties(jpeg(), properties), QStringLiteral("x.jpg"));
    QVERIFY2(read, qPrintable(whyNot(read)));
    QCOMPARE(read->creator, rights.creator);
    QCOMPARE(read->creditLine, rights.creditLine);
    QCOMPARE(read->copyright, rights.copyright);
    QCOMPARE(read->licenceUrl, rights.licenceUrl);
    QCOMPARE(static_cast<int>(read->origin), static_cast<int>(rights.origin));
    QVERIFY(*read == rights);
}

void PictureRightsTest::everyFormatIsRead_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("jpeg") << jpeg();
    QTest::newRow("png") << bytesOf(testImage(40, 30), "png");
    QTest::newRow("webp") << bytesOf(testImage(40, 30), "webp");
}

void PictureRightsTest::everyFormatIsRead()
{
    QFETCH(const QByteArray, picture);
    QVERIFY(!picture.isEmpty());
    const QByteArray written = withProperties(
        picture, {{"Xmp.dc.creator", "Ümit Öz"}, {"Xmp.xmpRights.WebStatement", "https://oez.example/"}});
    const Result<PictureRights> rights = pictureRightsIn(written, QStringLiteral("x"));
    QVERIFY2(rights, qPrintable(whyNot(rights)));
    QCOMPARE(rights->creator, QStringLiteral("Ümit Öz"));
    QCOMPARE(rights->webStatement, QStringLiteral("https://oez.example/"));
}

void PictureRightsTest::charactersAreRight_data()
{
    QTest::addColumn<Properties>("properties");
    const QByteArray utf8 = QByteArrayLiteral("J\xc3\xbcrgen Gro\xc3\x9f");
    const QByteArray latin1 = QByteArrayLiteral("J\xfcrgen Gro\xdf");
    QTest::newRow("iptc, utf-8 said") << Properties{
        {"Iptc.Envelope.CharacterSet", "\033%G"}, {"Iptc.Application2.Byline", utf8}};
    QTest::newRow("iptc, utf-8 unsaid") << Properties{{"Iptc.Application2.Byline", utf8}};
    QTest::newRow("iptc, latin-1 said") << Properties{
        {"Iptc.Envelope.CharacterSet", "\033.A"}, {"Iptc.Application2.Byline", latin1}};
    QTest::newRow("iptc, latin-1 unsaid") << Properties{{"Iptc.Application2.Byline", latin1}};
    QTest::newRow("exif, utf-8") << Properties{{"Exif.Image.Artist", utf8}};
    QTest::newRow("exif, latin-1") << Properties{{"Exif.Image.Artist", latin1}};
    QTest::newRow("xmp") << Properties{{"Xmp.dc.creator", utf8}};
    QTest::newRow("white space") << Properties{{"Xmp.dc.creator", "  " + utf8 + " \n"}};
}

void PictureRightsTest::charactersAreRight()
{
    QFETCH(const Properties, properties);
    const Result<PictureRights> rights = pictureRightsIn(withProperties(jpeg(), properties), QStringLiteral("x.jpg"));
    QVERIFY2(rights, qPrintable(whyNot(rights)));
    QCOMPARE(rights->creator, QStringLiteral("Jürgen Groß"));
}

void PictureRightsTest::fillingsCountAsNothing_data()
{
    QTest::addColumn<QByteArray>("artist");
    for (const char *artist :
        {"unknown", "OLYMPUS DIGITAL CAMERA", "SONY DSC", "Picasa", "  ", "Your Name Here", "©"}) {
        QTest::newRow(artist) << QByteArray(artist);
    }
}

void PictureRightsTest::fillingsCountAsNothing()
{
    QFETCH(const QByteArray, artist);
    const Result<PictureRights> rights =
        pictureRightsIn(withProperties(jpeg(), {{"Exif.Image.Artist", artist}}), QStringLiteral("x.jpg"));
    QVERIFY2(rights, qPrintable(whyNot(rights)));
    QVERIFY(rights->isEmpty());
}

void PictureRightsTest::hugeAndDamagedAreHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("not a picture") << false;
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << false;
    QTest::newRow("tiff") << QByteArray::fromHex("49492a0008000000") << false;
    QTest::newRow("gif") << animatedGif() << true;
    QTest::newRow("cut in the metadata") << withProperties(jpeg(), {{"Exif.Image.Artist", "Mara Ellingsen"}}).first(60)
                                         << false;
    QTest::newRow("long name") << withProperties(jpeg(), {{"Xmp.dc.creator", QByteArray(20'000, 'a')}}) << true;
    QByteArray hostile = withProperties(jpeg(), {{"Exif.Image.Artist", "Mara Ellingsen"}});
    const qsizetype name = hostile.indexOf("Mara");
    for (qsizetype at = name - 40; at < name; ++at) {
        hostile[at] = static_cast<char>(0xFF);
    }
    QTest::newRow("offsets that lead nowhere") << hostile << false;
    const QByteArray zeros = qCompress(QByteArray(200 * 1024 * 1024, '\0')).sliced(4);
    QTest::newRow("text that grows to 200 MB")
        << withChunk(bytesOf(testImage(4, 4), "png"), "zTXt", QByteArray("Raw profile type exif\0\0", 23) + zeros)
        << false;
}

void PictureRightsTest::hugeAndDamagedAreHarmless()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isReadable);
    const Result<PictureRights> rights = pictureRightsIn(bytes, QStringLiteral("strange.jpg"));
    QCOMPARE(rights.has_value(), isReadable);
    if (rights) {
        QVERIFY(rights->creator.isEmpty());
    } else {
        QVERIFY(rights.error().message.contains(QStringLiteral("“strange.jpg”")));
    }
}

void PictureRightsTest::filesAreReadAndNamed()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Rechte für Ümit XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("ä b.jpg"));
    QVERIFY(writeTestFile(file, withProperties(jpeg(), {{"Xmp.dc.creator", "Mara"}})));
    const QByteArray before = [&] {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }();
    QCOMPARE(readPictureRights(file).value_or(PictureRights()).creator, QStringLiteral("Mara"));
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
    QVERIFY(!readPictureRights(folder.path()));
    QVERIFY(!readPictureRights(folder.filePath(QStringLiteral("none.jpg"))));
}

QTEST_GUILESS_MAIN(PictureRightsTest)

#include "test_media_picturerights.moc"
