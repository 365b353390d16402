// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "media/stagingstore.h"
#include "post/credit/photocredit.h"
#include "post/figures/figure.h"
#include "site/pictures/pictures.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace frontrow {

/// A picture that somebody dropped, pasted or named: a file, pixels without one, or an address to fetch it from.
struct PictureSource
{
    QString file; ///< absolute; empty for pixels and addresses
    QImage image;
    QUrl address{}; ///< http or https; the picture has to be fetched into a file before it can be imported
    QString description{}; ///< what came with it and may be its caption; empty where only the file's name says one
};

/// \a paths as a file manager shows them, whatever order they were selected in: by name, 2 before 10, those of one
/// folder together.
[[nodiscard]] QStringList inViewOrder(QStringList paths);

/// The picture files that \a paths mean: files as they are, each folder replaced by the picture files directly in it in
/// natural order (2 before 10). The order of \a paths is kept. A folder without picture files stays itself, so that it
/// is refused by name.
[[nodiscard]] QStringList expandedPictureFiles(const QStringList &paths);

/// What the import of pictures needs, copied.
struct ImportRequest
{
    QList<PictureSource> sources; ///< in the order seen
    PictureConvention convention; ///< how the post writes paths, and its folder
    PictureRoots taken; ///< where a name may be taken already
    StagingStore staging;
    QString heading; ///< the heading that the pictures come under; plain text, may be empty
    bool wantsCredits = false; ///< for a header image: what it says about who made it is read, too
};

/// What came of it: a figure for each picture that could be imported, an error for each that could not.
struct ImportResult
{
    QList<NewFigure> figures;
    QList<Error> problems;
    QList<PhotoCredit>
        credits; ///< one for each of figures where they were wanted; from the name as it was and from inside
    QList<RepoPath> staged; ///< one for each of figures; some wait for StagingStore::optimise()
    QList<RepoPath> newlyStaged; ///< those of them that were not there before
    QList<ContentHash> hashes; ///< one for each of figures: of the picture as it came
    QStringList descriptions; ///< one for each of figures: what its name or what came with it says, may be empty
};

/// Says how many pictures are done; false stops the work.
using PictureImportProgress = std::function<bool(qsizetype done)>;

/// Reads and checks each source, makes it ready by the blog's recipe (recipeFor()), stages it and makes its figure. A
/// picture that is in the folder of the post's pictures already is used as it is: the same bytes, or the same pixels
/// where they came without a file. A caption comes from the words that came with
/// it, else from those of the file's name where it has any (not "Screenshot from …", "IMG_1234", "Deck, page 3"), else
/// from the heading, with a number from the second on. The name is the slug of the caption; the alt text is the caption
/// until the author writes a better one. \a goesOn is asked before each picture. When it stops the work, nothing came
/// of it: no figures, one problem (Cancelled), and what was staged for it is taken out of the store again.
[[nodiscard]] ImportResult importPictures(const ImportRequest &request, const PictureImportProgress &goesOn);

/// What becomes of \a result when its work is stopped after all: the same as when importPictures() had been stopped.
[[nodiscard]] ImportResult stoppedImport(const ImportResult &result, const StagingStore &staging);

/// The name that the picture file \a fileName, named after \a former (the caption that its figure had, or the heading
/// when it had none), gets with \a caption; nothing when it was named by hand or the name stays.
[[nodiscard]] std::optional<Slug> nameAfterCaption(
    const QString &fileName, const QString &former, const QString &caption);

/// What could be the caption of a picture, best first and each once: the heading above it, the headline recognised in
/// it, the words of its file's name or that came with it. Without \a caption, which it has.
[[nodiscard]] QStringList captionSuggestions(
    const QString &heading, const QString &description, const QString &headline, const QString &caption);

/// The caption that importPictures() makes of a file name; empty when the name says nothing.
[[nodiscard]] QString captionFromFileName(const QString &fileName);

} // namespace frontrow
