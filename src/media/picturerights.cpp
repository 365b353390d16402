// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picturerights.h"

#include "base/atomicfile.h"
#include "media/picture.h"
#include "media/pictureformat.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <exception>
#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>
#include <memory>
#include <optional>
#include <string>

namespace frontrow {

namespace {

struct PictureRightsMessages
{
    Q_DECLARE_TR_FUNCTIONS(PictureRights)
};

constexpr qsizetype longestText = 500; ///< characters

bool isFilling(const QString &text)
{
    static const QRegularExpression filling(
        QStringLiteral("^(?:olympus digital camera|sony dsc|samsung csc|minolta digital camera|digital camera|picasa|"
                       "unknown|n/?a|none|user|admin|owner|default|copyright|©|\\(c\\)|author|artist|photographer|"
                       "your name.*|name|picture|camera|\\?+|[-_.*\\s]*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return filling.match(text).hasMatch();
}

/// One line of readable text; empty for what says nothing.
QString cleaned(QString text)
{
    if (const qsizetype end = text.indexOf(QChar::Null); end >= 0) {
        text.truncate(end);
    }
    text = text.simplified();
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return text.size() > longestText || isFilling(text) ? QString() : text;
}

QString utf8OrLatin1(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^https?://[^\\s<>\"]+$"), QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

QString addressOrNothing(const QString &text)
{
    return isAddress(text) ? text : QString();
}

/// A value and the kind of metadata that it is from.
struct Found
{
    QString text;
    PictureRights::Origin origin = PictureRights::Origin::Nowhere;
};

class RightsReader
{
public:
    explicit RightsReader(const Exiv2::Image &image)
        : m_image(image)
    {
    }

    [[nodiscard]] PictureRights read() const
    {
        const Found creator =
            firstOf({xmp("Xmp.dc.creator"), xmp("Xmp.cc.attributionName"), iptc("Iptc.Application2.Byline"), artist()});
        const Found creditLine = firstOf({xmp("Xmp.photoshop.Credit"), iptc("Iptc.Application2.Credit")});
        const Found source = firstOf({xmp("Xmp.photoshop.Source"), iptc("Iptc.Application2.Source")});
        const Found copyright =
            firstOf({xmp("Xmp.dc.rights"), iptc("Iptc.Application2.Copyright"), exif("Exif.Image.Copyright")});
        const QString usage = xmp("Xmp.xmpRights.UsageTerms").text;
        const Found licence = firstOf({xmp("Xmp.cc.license"), {addressOrNothing(usage), PictureRights::Origin::Xmp}});
        const Found statement = xmp("Xmp.xmpRights.WebStatement");
        PictureRights rights;
        rights.creator = creator.text;
        rights.creatorUrl = addressOrNothing(firstOf({xmp("Xmp.cc.attributionURL"), xmp("Xmp.plus.LicensorURL"),
                                                         xmp("Xmp.iptc.CreatorContactInfo/Iptc4xmpCore:CiUrlWork")})
                .text);
        rights.creditLine = creditLine.text;
        rights.source = source.text;
        rights.copyright = copyright.text;
        rights.licenceUrl = addressOrNothing(licence.text);
        rights.usageTerms = isAddress(usage) ? QString() : usage;
        rights.webStatement = addressOrNothing(statement.text);
        rights.origin = firstOf({creator, creditLine, source, copyright, licence, statement}).origin;
        return rights.isEmpty() || rights == onlyOrigin(rights.origin) ? PictureRights() : rights;
    }

private:
    static PictureRights onlyOrigin(PictureRights::Origin origin)
    {
        PictureRights rights;
        rights.origin = origin;
        return rights;
    }

    static Found firstOf(std::initializer_list<Found> all)
    {
        for (const Found &each : all) {
            if (!each.text.isEmpty()) {
                return each;
            }
        }
        return {};
    }

    /// The text of the property \a key. Namespaces are matched by the names that the library gives them, because an
    /// address of one that it does not know would be refused.
    [[nodiscard]] Found xmp(const std::string &key) const
    {
        for (const Exiv2::Xmpdatum &datum : m_image.xmpData()) {
            if (datum.key() == key) {
                return {textOf(datum), PictureRights::Origin::Xmp};
            }
        }
        return {};
    }

    static QString textOf(const Exiv2::Xmpdatum &datum)
    {
        if (const auto *languages = dynamic_cast<const Exiv2::LangAltValue *>(&datum.value())) {
            return languages->value_.empty() ? QString() : cleaned(QString::fromStdString(languages->toString(0)));
        }
        const bool isList =
            datum.typeId() == Exiv2::xmpSeq || datum.typeId() == Exiv2::xmpBag || datum.typeId() == Exiv2::xmpAlt;
        if (!isList) { // a text counts its bytes
            return cleaned(QString::fromStdString(datum.toString()));
        }
        QStringList items;
        constexpr size_t mostItems = 8;
        for (size_t index = 0; index < std::min<size_t>(datum.count(), mostItems); ++index) {
            items.append(cleaned(QString::fromStdString(datum.toString(index))));
        }
        items.removeAll(QString());
        return cleaned(items.join(QStringLiteral(", ")));
    }

    [[nodiscard]] Found iptc(const std::string &key) const
    {
        QStringList items;
        constexpr qsizetype mostItems = 8;
        for (const Exiv2::Iptcdatum &datum : m_image.iptcData()) {
            if (datum.key() == key && items.size() < mostItems) {
                const std::string bytes = datum.toString();
                items.append(cleaned(isLatin1() ? QString::fromLatin1(bytes) : utf8OrLatin1(bytes)));
            }
        }
        items.removeAll(QString());
        return {cleaned(items.join(QStringLiteral(", "))), PictureRights::Origin::Iptc};
    }

    /// IPTC 1:90 calls for ISO 8859-1 (ISO 2022: ESC, then '-', '.' or '/', then 'A').
    [[nodiscard]] bool isLatin1() const
    {
        for (const Exiv2::Iptcdatum &datum : m_image.iptcData()) {
            if (datum.key() == "Iptc.Envelope.CharacterSet") {
                const std::string escape = datum.toString();
                return escape == "\033-A" || escape == "\033.A" || escape == "\033/A";
            }
        }
        return false;
    }

    [[nodiscard]] Found artist() const
    {
        const Found name = exif("Exif.Image.Artist");
        return name.text.isEmpty() ? exif("Exif.Image.XPAuthor") : name;
    }

    [[nodiscard]] Found exif(const std::string &key) const
    {
        for (const Exiv2::Exifdatum &datum : m_image.exifData()) {
            if (datum.key() != key || datum.size() > 4 * static_cast<size_t>(longestText)) {
                continue;
            }
            QByteArray bytes(static_cast<qsizetype>(datum.size()), '\0');
            datum.copy(reinterpret_cast<Exiv2::byte *>(bytes.data()), Exiv2::littleEndian);
            if (datum.typeId() == Exiv2::unsignedByte) { // Windows' own tags: UTF-16, little endian
                QStringDecoder utf16(QStringDecoder::Utf16LE);
                const QString text = utf16(bytes);
                return {cleaned(text), PictureRights::Origin::Exif};
            }
            return {cleaned(utf8OrLatin1(bytes)), PictureRights::Origin::Exif};
        }
        return {};
    }

    const Exiv2::Image &m_image;
};

/// The reader of that format only, so that no other is ever asked.
std::unique_ptr<Exiv2::Image> imageFor(PictureFormat format, const QByteArray &bytes)
{
    auto memory = std::make_unique<Exiv2::MemIo>(
        reinterpret_cast<const Exiv2::byte *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    constexpr bool isNew = false;
    switch (format) {
    case PictureFormat::Png:
        return std::make_unique<Exiv2::PngImage>(std::move(memory), isNew);
    case PictureFormat::Jpeg:
        return std::make_unique<Exiv2::JpegImage>(std::move(memory), isNew);
    case PictureFormat::WebP:
        return std::make_unique<Exiv2::WebPImage>(std::move(memory));
    case PictureFormat::Gif:
    case PictureFormat::Avif:
    case PictureFormat::Heic:
        break; // the library reads none of theirs, or is built without
    }
    return {};
}

std::unexpected<Error> damaged(const QString &name)
{
    return failure(Error::Kind::Malformed,
        PictureRightsMessages::tr("What “%1” says about its author cannot be read; write the credit yourself.")
            .arg(name));
}

} // namespace

Result<PictureRights> pictureRightsIn(const QByteArray &bytes, const QString &name)
{
    const std::optional<PictureFormat> format = formatOf(bytes);
    if (!format || bytes.size() > picturelimit::bytes) {
        return damaged(name);
    }
    static QMutex mutex; // the library's XMP reader keeps tables for all threads
    const QMutexLocker lock(&mutex);
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const std::unique_ptr<Exiv2::Image> image = imageFor(*format, bytes);
        if (!image) {
            return PictureRights();
        }
        image->readMetadata();
        return RightsReader(*image).read();
    } catch (const std::exception &) {
        return damaged(name);
    }
}

Result<PictureRights> readPictureRights(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, picturelimit::bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return pictureRightsIn(*bytes, path);
}

} // namespace frontrow
