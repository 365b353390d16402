// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace frontrow {

/// What a picture file says inside about who made it and how it may be used. Empty where it says nothing; programs'
/// and cameras' fillings ("OLYMPUS DIGITAL CAMERA", "unknown") count as nothing.
struct PictureRights
{
    /// The kind of metadata that a name came from. Where several have one, XMP is preferred, then IPTC, then EXIF.
    enum class Origin { Nowhere, Xmp, Iptc, Exif };

    Origin origin = Origin::Nowhere; ///< where the creator comes from, else the first of the others that is there
    QString creator; ///< dc:creator, IPTC 2:80 By-line, EXIF Artist and XPAuthor; several joined by ", "
    QString creatorUrl; ///< cc:attributionURL, plus:LicensorURL, Iptc4xmpCore:CiUrlWork
    QString creditLine; ///< photoshop:Credit, IPTC 2:110: how the provider wants to be named
    QString source; ///< photoshop:Source, IPTC 2:115
    QString copyright; ///< dc:rights, IPTC 2:116, EXIF Copyright (the photographer's part)
    QString licenceUrl; ///< cc:license, xmpRights:UsageTerms when that is an address
    QString usageTerms; ///< xmpRights:UsageTerms in words
    QString webStatement; ///< xmpRights:WebStatement: the page about the rights

    [[nodiscard]] bool isEmpty() const { return *this == PictureRights(); }
    bool operator==(const PictureRights &) const = default;
};

/// Reads the metadata of the PNG, JPEG or WebP file \a path: nothing else is given to the metadata library, and of
/// those only its own reader. Files above picturelimit::bytes are refused; a text longer than 500 characters counts as
/// nothing. Takes milliseconds to hundredths of a second, with files of others: for worker threads.
/// Texts are decoded as the metadata says: XMP as UTF-8; IPTC by its 1:90 (UTF-8, Latin-1), without one as UTF-8 where
/// it is that, else as Latin-1; EXIF as UTF-8 where it is that, else as Latin-1.
/// Fails (Unreadable, Malformed) when the file cannot be read or its metadata is damaged.
/// Sources: IPTC Photo Metadata Standard 2024, Metadata Working Group guidelines 2.0, ccREL (cc:license).
[[nodiscard]] Result<PictureRights> readPictureRights(const QString &path);

/// The same for bytes that are already here. \param name what the sentence calls the picture.
[[nodiscard]] Result<PictureRights> pictureRightsIn(const QByteArray &bytes, const QString &name);

} // namespace frontrow
