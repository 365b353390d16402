// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/credit/photocredit.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// What the file name of a stock photo says, also after Slug made it lower case. Nothing that the name leaves open is
/// filled in:
/// - Unsplash `NAME-ID-unsplash`: name, service; the page only when the id (11 characters, case matters) has kept its
///   capitals. `photo-1468820965834-2a600bffd29d` (their servers' names): the service alone.
/// - Pexels `pexels-NAME-NUMBER`, `pexels-photo-NUMBER`: name, service, the page `/photo/NUMBER/`. Old names have the
///   picture's keywords in place of the photographer (`pexels-asphalt-blue-sky-clouds-490411`), so that only one to
///   three words with a number of more than six digits count as a name.
/// - Pixabay `NAME-NUMBER_1920`, where what is before the number is a subject or a person, so the service alone.
/// - Flickr `NUMBER_SECRET_SIZE`: the service and the page by number (`flickr.com/photo.gne?id=`).
/// - Shutterstock, iStock, Adobe Stock, Depositphotos, Dreamstime, Freepik, Getty Images, rawpixel, StockSnap: the
///   service alone, whose pages have no address that follows from the number.
/// \param fileName with or without folders and ending.
[[nodiscard]] PhotoCredit creditFromFileName(QStringView fileName);

/// "nathan-anderson" → "Nathan Anderson"; "ludwig-van-der-berg" → "Ludwig van der Berg"; "mcdonald" → "McDonald".
/// Words that have capitals after their first letter stay as they are.
[[nodiscard]] QString personName(const QString &dashed);

/// A service that a picture can come from.
struct PhotoService
{
    QString name;
    QString url;
};

/// Every service that is known by name.
[[nodiscard]] const QList<PhotoService> &photoServices();

/// The service that \a text names ("photo on Unsplash", "https://www.pexels.com/…"); without name when none.
[[nodiscard]] PhotoService serviceIn(const QString &text);

} // namespace frontrow
