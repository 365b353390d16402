// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/headerpicture.h"

#include "base/atomicfile.h"
#include "media/picture.h"
#include "post/credit/stockphoto.h"

#include <QRegularExpression>

namespace frontrow {

namespace {

CreditOrigin originOf(PictureRights::Origin origin)
{
    switch (origin) {
    case PictureRights::Origin::Xmp:
        return CreditOrigin::Xmp;
    case PictureRights::Origin::Iptc:
        return CreditOrigin::Iptc;
    case PictureRights::Origin::Exif:
        return CreditOrigin::Exif;
    case PictureRights::Origin::Nowhere:
        break;
    }
    return CreditOrigin::FileName;
}

/// The service or agency that \a rights name, with its address where it is one that is known.
void addSource(const PictureRights &rights, PhotoCredit &credit)
{
    const QString &named = rights.source.isEmpty() ? rights.creditLine : rights.source;
    if (named.isEmpty() || isCreditedIn(credit.photographer, {named, {}, {}, {}, {}, {}, {}})
        || (!credit.photographer.isEmpty() && isCreditedIn(named, credit))) {
        return;
    }
    const PhotoService service = serviceIn(named);
    credit.source = service.name.isEmpty() ? named : service.name;
    credit.sourceUrl = service.url;
}

PhotoCredit creditFromRights(const PictureRights &rights)
{
    PhotoCredit credit;
    credit.photographer = rights.creator;
    credit.photographerUrl = rights.creatorUrl;
    credit.copyright = rights.copyright;
    credit.licence = licenceName(rights.licenceUrl);
    credit.licenceUrl = credit.licence.isEmpty() ? QString() : rights.licenceUrl;
    addSource(rights, credit);
    if (credit.sourceUrl.isEmpty() && credit.licence.isEmpty() && licenceName(rights.webStatement).isEmpty()) {
        credit.sourceUrl = rights.webStatement;
    }
    if (credit.licence.isEmpty()) {
        credit.licence = licenceName(rights.webStatement);
        credit.licenceUrl = credit.licence.isEmpty() ? QString() : rights.webStatement;
    }
    return credit;
}

} // namespace

QString licenceName(const QString &url)
{
    static const QRegularExpression licence(
        QStringLiteral(
            "^https?://(?:www\\.)?creativecommons\\.org/(licenses|publicdomain)/([a-z+-]+)/(\\d\\.\\d)(?:/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = licence.match(url);
    if (!match.hasMatch()) {
        return {};
    }
    const QString terms = match.captured(2).toUpper();
    const QString version = u' ' + match.captured(3);
    if (match.captured(1).toLower() == u"licenses") {
        return QStringLiteral("CC ") + terms + version;
    }
    return terms == u"ZERO" ? QStringLiteral("CC0") + version : QStringLiteral("Public Domain Mark") + version;
}

HeaderPicture creditOf(const QString &fileName, const PictureRights &rights)
{
    const PhotoCredit named = creditFromFileName(fileName);
    PhotoCredit inside = creditFromRights(rights);
    HeaderPicture picture;
    if (!inside.isTelling()) {
        picture.credit = named;
        picture.credit.licence = inside.licence;
        picture.credit.licenceUrl = inside.licenceUrl;
        return picture;
    }
    if (inside.photographer.isEmpty() && !named.photographer.isEmpty()) {
        picture.credit = named;
        picture.credit.copyright = inside.copyright;
        picture.credit.licence = inside.licence;
        picture.credit.licenceUrl = inside.licenceUrl;
        return picture;
    }
    const bool isSamePerson = named.photographer.isEmpty() || isCreditedIn(inside.photographer, named);
    if (isSamePerson && !named.source.isEmpty() && (inside.source.isEmpty() || inside.source == named.source)) {
        inside.source = named.source;
        inside.sourceUrl = named.sourceUrl;
    }
    picture.credit = inside;
    picture.origin = originOf(rights.origin);
    return picture;
}

HeaderPicture readHeaderPicture(const QString &file)
{
    HeaderPicture picture;
    const Result<QByteArray> bytes = readFile(file, picturelimit::bytes);
    if (bytes) {
        picture = creditOf(file, pictureRightsIn(*bytes, file).value_or(PictureRights()));
        picture.size = pictureFactsOf(*bytes, file).value_or(PictureFacts()).size;
        picture.bytes = bytes->size();
    }
    picture.file = file;
    return picture;
}

} // namespace frontrow
