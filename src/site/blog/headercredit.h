// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "base/result.h"
#include "post/credit/headerimage.h"
#include "site/blog/headerconvention.h"
#include "site/pictures/headerpicture.h"
#include "site/pictures/pictures.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What is known about the header of a post besides its text: copied to where it is needed.
struct HeaderContext
{
    HeaderConvention convention; ///< the convention of the blog
    HeaderPicture picture; ///< what is known of the header image when the file is here

    bool operator==(const HeaderContext &) const = default;
};

/// A credit that can be taken over as it is.
struct CreditSuggestion
{
    CreditText text; ///< in the blog's own wording
    CreditOrigin origin = CreditOrigin::FileName;
    QString name; ///< the name of the person or service that it is about

    bool operator==(const CreditSuggestion &) const = default;
};

/// The file of the header image of \a post, absolute; empty without one.
[[nodiscard]] QString headerImageFile(
    QStringView post, const FrontMatter &frontMatter, const QString &baseUrl, const PictureRoots &roots);

/// \a credit as \a keys and the blog's wording take it.
[[nodiscard]] CreditText creditTextOf(const PhotoCredit &credit, const HeaderKeys &keys, const CreditWording &wording);

/// The credit that \a header could have and has not: that of the person whom the picture names, unless the credit there
/// names them; where there is no credit at all, that of the blog's other posts with the picture, else what else the
/// picture says (service, copyright). Nothing for themes that show no credit, and without a picture.
[[nodiscard]] std::optional<CreditSuggestion> creditSuggestionFor(
    const HeaderImage &header, const HeaderContext &context);

/// What becomes of the credit when the picture is replaced.
enum class CreditOutcome {
    None, ///< there was none, and none is written
    Replaced, ///< it was the former picture's: the new picture's is there instead
    Removed, ///< it was the former picture's, and the new picture says nothing about itself
    Kept ///< it names nobody whom the former picture names, so only the author knows
};

struct HeaderSwitch
{
    TextEdits edits;
    CreditOutcome outcome = CreditOutcome::None;
};

/// The edits that make \a source (a value of the header's key) the header image of \a post, as one undo step with what
/// must happen to the credit: a credit that is the former picture's (it names the person or service that \a context or
/// the old file name give, or stands in several posts with that picture) does not stay. An empty credit stays empty,
/// and is suggested instead.
/// \param picture what the new picture says about itself. Fails like setField().
[[nodiscard]] Result<HeaderSwitch> switchHeaderImage(
    QStringView post, const QString &source, const PhotoCredit &picture, const HeaderContext &context);

/// Pictures narrower or heavier than this are reported.
namespace headerlimit {
constexpr int width = 1280; ///< pixels; the width that Minimal Mistakes' guide asks for
constexpr qint64 bytes = 500LL * 1024; ///< readers on the road wait for it
} // namespace headerlimit

/// What is wrong with the header image, in the order of the text: no credit (with the fix where one is known), a credit
/// that leaves the photographer out (with the fix), too small, too heavy. A picture that the blog's own layouts place
/// is never too small: it may be for lists or for other sites' cards.
[[nodiscard]] Diagnostics checkHeader(QStringView post, const FrontMatter &frontMatter, const HeaderContext &context);

} // namespace frontrow
