// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picturerights.h"
#include "post/credit/photocredit.h"

#include <QSize>
#include <QString>

namespace frontrow {

/// Where a credit is known from.
enum class CreditOrigin { FileName, Xmp, Iptc, Exif, OtherPost };

/// The file of a header image, as far as it matters for the header.
struct HeaderPicture
{
    QString file; ///< absolute; empty when none was looked at
    QSize size; ///< pixels; empty when the file is no picture that Frontrow reads
    qint64 bytes = 0; ///< the size of the file
    PhotoCredit credit; ///< what the picture says itself, inside and by its name
    CreditOrigin origin = CreditOrigin::FileName; ///< where credit comes from

    bool operator==(const HeaderPicture &) const = default;
};

/// Looks at \a file. What cannot be read stays empty. For worker threads: it reads the whole file.
[[nodiscard]] HeaderPicture readHeaderPicture(const QString &file);

/// What a picture's name and its metadata say together: where both have the same person, spelt as in the metadata with
/// the service of the name; where they differ, the metadata's person without the service. A licence is given only
/// with its address; Creative Commons' get their short names.
/// \param fileName with or without folders.
[[nodiscard]] HeaderPicture creditOf(const QString &fileName, const PictureRights &rights);

/// "CC BY-SA 4.0" for `https://creativecommons.org/licenses/by-sa/4.0/`, "CC0 1.0" for the public domain's; empty for
/// other addresses.
[[nodiscard]] QString licenceName(const QString &url);

} // namespace frontrow
