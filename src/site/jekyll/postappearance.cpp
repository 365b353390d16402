// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/postappearance.h"

#include "site/jekyll/pagesdefaults.h"
#include "site/jekyll/postdate.h"
#include "site/jekyll/postvalues.h"

#include <QTimeZone>

namespace frontrow {

namespace {

/// Invalid where nothing dates the post.
QDateTime momentOf(const FieldValue &written, const QString &file, const QTimeZone &zone)
{
    if (const std::optional<PostDate> date = postDateOf(written)) {
        return momentIn(*date, zone);
    }
    const std::optional<QDate> inName = dateInFileName(file.sliced(file.lastIndexOf(u'/') + 1));
    return inName ? momentIn({*inName, {}}, zone) : QDateTime();
}

bool isPublished(const FrontMatter &frontMatter, const QString &file, const SiteConfig &config)
{
    return PostValues::of(topFieldsOf(frontMatter), DocumentPlace::of(file, QStringLiteral("posts"), config), config)
        .isPublished;
}

} // namespace

bool isTakenOver(const FrontMatter &frontMatter)
{
    using Kind = FieldValue::Kind;
    const Field *categories = frontMatter.find(u"categories");
    const Kind kind = categories ? categories->value.kind() : Kind::Null;
    const bool isList = kind == Kind::List || (kind == Kind::Map && !categories->items.isEmpty());
    // `:name` without quotes is a symbol of Ruby.
    const QString text = kind == Kind::Text ? categories->value.toString() : QString();
    const bool isSymbol = text.size() > 1 && text.startsWith(u':') && categories->valueRange.length == text.size();
    return frontMatter.isReadable() && !isSymbol && (kind == Kind::Null || kind == Kind::Text || isList);
}

PostAppearance appearanceOf(
    const FrontMatter &frontMatter, const QString &file, const SiteConfig &config, const QDateTime &now)
{
    const bool isDraft = file.startsWith(u"_drafts/") || file.contains(u"/_drafts/");
    const bool isKept = isTakenOver(frontMatter); // else Jekyll dates the post with the build
    const FrontMatter known = isKept ? frontMatter : FrontMatter();
    const FieldValue date = mergedValue(known, QStringLiteral("date"), file, config);
    PostAppearance appearance{PostAppearance::State::Now, momentOf(date, isKept ? file : QString(), config.zone())};
    if (!isPublished(known, file, config) && !config.showsUnpublished) {
        appearance.state = PostAppearance::State::Unpublished;
    } else if (isDraft && !config.showsDrafts) {
        appearance.state = PostAppearance::State::Draft;
    } else if (now.isValid() && appearance.moment.isValid() && appearance.moment > now && !showsFuturePosts(config)) {
        appearance.state = PostAppearance::State::Later;
    }
    return appearance;
}

} // namespace frontrow
