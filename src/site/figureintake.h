// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "media/stagingstore.h"
#include "post/figure.h"
#include "post/photocredit.h"
#include "site/pictures.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace frontrow {

/// A picture that somebody dropped, pasted or named: a file, or pixels without one.
struct PictureSource
{
    QString file; ///< absolute; empty for pixels
    QImage image;
};

/// The picture files that \a paths mean: files as they are, each folder replaced by the picture files directly in it in
/// natural order (2 before 10). The order of \a paths is kept.
[[nodiscard]] QStringList expandedPictureFiles(const QStringList &paths);

/// What the intake of pictures needs, copied.
struct IntakeRequest
{
    QList<PictureSource> sources; ///< in the order seen
    PictureHabit habit; ///< how the post writes paths, and its folder
    PictureRoots taken; ///< where a name may be taken already
    StagingStore staging;
    QString heading; ///< that the pictures come under; plain text, may be empty
    bool wantsCredits = false; ///< for a header image: what it says about who made it is read, too
};

/// What came of it: a figure for each picture that could be taken in, an error for each that could not.
struct IntakeResult
{
    QList<NewFigure> figures;
    QList<Error> problems;
    QList<PhotoCredit>
        credits; ///< one for each of figures where they were wanted; from the name as it was and from inside
    QList<RepoPath> staged; ///< one for each of figures; some wait for StagingStore::squeeze()
};

/// Reads and checks each source, makes it ready by the blog's recipe (recipeFor()), stages it and makes its figure.
/// A picture that the blog has already under that name is used as it is. A caption comes from the words of the file's
/// name where it has any (not "Screenshot from …", "IMG_1234"), else from the heading, with a number from the second
/// on. The name is the slug of the caption; the alt text is the caption until the author writes a better one. Stops
/// between two pictures when \a isCancelled says so; what is staged stays, for undo and redo.
[[nodiscard]] IntakeResult takeInPictures(const IntakeRequest &request, const std::function<bool()> &isCancelled);

/// The caption that takeInPictures() makes of a file name; empty when the name says nothing.
[[nodiscard]] QString captionFromFileName(const QString &fileName);

} // namespace frontrow
