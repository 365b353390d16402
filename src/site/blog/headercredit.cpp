// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/headercredit.h"

#include "post/credit/stockphoto.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace frontrow {

namespace {

struct HeaderCreditMessages
{
    Q_DECLARE_TR_FUNCTIONS(HeaderCredit)
};

/// What the picture of \a header says about itself.
HeaderPicture saidBy(const HeaderImage &header, const HeaderContext &context)
{
    if (context.picture.credit.isTelling()) {
        return context.picture;
    }
    HeaderPicture picture;
    picture.credit = creditFromFileName(header.source);
    return picture;
}

QString creditedName(const PhotoCredit &credit)
{
    return !credit.photographer.isEmpty() ? credit.photographer
        : !credit.source.isEmpty()        ? credit.source
                                          : credit.copyright;
}

/// \a text names the person of \a credit, or its service.
bool isOwedTo(const CreditText &text, const PhotoCredit &credit)
{
    const QString all = text.text + u' ' + text.link;
    return isCreditedIn(all, credit) || isCreditedIn(all, {{}, {}, credit.source, {}, {}, {}, {}});
}

TextRange placeOf(const FrontMatter &frontMatter, const QString &path, const QString &otherwise)
{
    const Field *field = frontMatter.find(path);
    if (field == nullptr) {
        field = frontMatter.find(otherwise);
    }
    return field == nullptr ? TextRange() : field->valueRange.isEmpty() ? field->keyRange : field->valueRange;
}

QList<Fix> fixesWith(QStringView post, const HeaderImage &header, const std::optional<CreditSuggestion> &suggestion)
{
    if (!suggestion || header.isCreditFixed) {
        return {};
    }
    const Result<TextEdits> edits = headerCreditEdits(post, header.keys, suggestion->text);
    return edits ? QList{Fix{HeaderCreditMessages::tr("Credit %1").arg(suggestion->name), *edits}} : QList<Fix>();
}

void checkCredit(QStringView post, const FrontMatter &frontMatter, const HeaderImage &header,
    const HeaderContext &context, Diagnostics &found)
{
    if (header.keys.credit.isEmpty()) {
        return;
    }
    const std::optional<CreditSuggestion> suggestion = creditSuggestionFor(header, context);
    const TextRange place = placeOf(frontMatter, header.keys.credit, header.keys.image);
    if (header.credit.text.isEmpty() && (suggestion || !context.convention.isUncredited())) {
        const QString sentence = suggestion
            ? HeaderCreditMessages::tr(
                  "The header image has no credit; the picture names %1. Take that over or write another.")
                  .arg(suggestion->name)
            : HeaderCreditMessages::tr(
                  "The header image has no credit. Say whose picture it is, with a link if there is one.");
        found.append({Diagnostic::Severity::Warning, QStringLiteral("header-without-credit"), sentence, place,
            fixesWith(post, header, suggestion)});
    } else if (!header.credit.text.isEmpty() && suggestion) {
        found.append({Diagnostic::Severity::Hint, QStringLiteral("header-credit-without-name"),
            HeaderCreditMessages::tr("The header image names %1, and its credit does not.").arg(suggestion->name),
            place, fixesWith(post, header, suggestion)});
    }
}

void checkSize(
    const FrontMatter &frontMatter, const HeaderImage &header, const HeaderPicture &picture, Diagnostics &found)
{
    const TextRange place = placeOf(frontMatter, header.keys.image, QString());
    const QLocale locale;
    const bool fillsWidth = header.keys.placement != HeaderKeys::Placement::Plain;
    if (fillsWidth && !picture.size.isEmpty() && picture.size.width() < headerlimit::width) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("header-image-small"),
            HeaderCreditMessages::tr(
                "The header image is %1 pixels wide and looks coarse on wide screens. Choose one of at least "
                "%2 pixels.")
                .arg(locale.toString(picture.size.width()), locale.toString(headerlimit::width)),
            place});
    }
    if (picture.bytes > headerlimit::bytes) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("header-image-heavy"),
            HeaderCreditMessages::tr(
                "The header image has %1, for which readers on slow connections wait. Scale it down or save "
                "it as JPEG with at most %2.")
                .arg(locale.formattedDataSize(picture.bytes, 0, QLocale::DataSizeTraditionalFormat),
                    locale.formattedDataSize(headerlimit::bytes, 0, QLocale::DataSizeTraditionalFormat)),
            place});
    }
}

} // namespace

QString headerImageFile(
    QStringView post, const FrontMatter &frontMatter, const QString &baseUrl, const PictureRoots &roots)
{
    const QString source = HeaderImage::of(frontMatter).source;
    for (const PictureReference &reference : headerReferences(post, frontMatter, baseUrl)) {
        if (reference.source == source && reference.path) {
            return roots.find(*reference.path).value_or(QString());
        }
    }
    return {};
}

CreditText creditTextOf(const PhotoCredit &credit, const HeaderKeys &keys, const CreditWording &wording)
{
    return keys.creditLink.isEmpty() ? CreditText{creditAsMarkdown(credit, wording), {}}
                                     : CreditText{creditAsPlainText(credit), creditLink(credit)};
}

std::optional<CreditSuggestion> creditSuggestionFor(const HeaderImage &header, const HeaderContext &context)
{
    if (header.keys.credit.isEmpty() || header.source.isEmpty()) {
        return std::nullopt;
    }
    const HeaderPicture said = saidBy(header, context);
    const CreditSuggestion own{
        creditTextOf(said.credit, header.keys, context.convention.wording), said.origin, creditedName(said.credit)};
    if (!said.credit.photographer.isEmpty()) {
        return isCreditedIn(header.credit.text, said.credit) ? std::nullopt : std::optional(own);
    }
    if (!header.credit.text.isEmpty()) {
        return std::nullopt;
    }
    if (const PastCredit other = context.convention.creditOfPicture(header.source); other.posts > 0) {
        return CreditSuggestion{other.credit, CreditOrigin::OtherPost, other.credit.text};
    }
    return said.credit.isTelling() ? std::optional(own) : std::nullopt;
}

Result<HeaderSwitch> switchHeaderImage(
    QStringView post, const QString &source, const PhotoCredit &picture, const HeaderContext &context)
{
    const HeaderImage header = HeaderImage::of(FrontMatter::parse(post), context.convention.usualKey());
    HeaderSwitch result;
    std::optional<CreditText> credit;
    if (!header.credit.isEmpty() && header.source != source) {
        const PastCredit known = context.convention.creditOfPicture(header.source);
        const bool isInOtherPosts = known.credit == header.credit && known.posts > 1; // one may be this post
        const bool isOld = isInOtherPosts || isOwedTo(header.credit, saidBy(header, context).credit);
        if (isOld) {
            credit =
                picture.isTelling() ? creditTextOf(picture, header.keys, context.convention.wording) : CreditText();
            result.outcome = credit == header.credit ? CreditOutcome::None
                : credit->isEmpty()                  ? CreditOutcome::Removed
                                                     : CreditOutcome::Replaced;
        } else {
            result.outcome = isOwedTo(header.credit, picture) ? CreditOutcome::None : CreditOutcome::Kept;
        }
    }
    const Result<TextEdits> edits = headerImageEdits(post, header.keys, source, credit);
    if (!edits) {
        return std::unexpected(edits.error());
    }
    result.edits = *edits;
    return result;
}

Diagnostics checkHeader(QStringView post, const FrontMatter &frontMatter, const HeaderContext &context)
{
    const HeaderImage header = HeaderImage::of(frontMatter);
    Diagnostics found;
    if (header.source.isEmpty()) {
        return found;
    }
    checkCredit(post, frontMatter, header, context, found);
    checkSize(frontMatter, header, context.picture, found);
    std::ranges::stable_sort(found, {}, [](const Diagnostic &each) { return each.range.start; });
    return found;
}

} // namespace frontrow
