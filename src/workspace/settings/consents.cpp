// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/settings/consents.h"

#include "workspace/settings/settings.h"

namespace frontrow {

namespace {

/// Of a blog's choices, as Publishing writes them.
QString trusted()
{
    return QStringLiteral("trusted");
}

} // namespace

QStringList blogsWithConsents(const Settings &settings)
{
    QStringList blogs = settings.value(setting::blogsToBuild) + settings.value(setting::blogsToLoad);
    const QVariantMap choices = settings.value(setting::publishOptions);
    for (auto blog = choices.cbegin(); blog != choices.cend(); ++blog) {
        if (!blog->toMap().value(trusted()).toString().isEmpty()) {
            blogs.append(blog.key());
        }
    }
    blogs.removeDuplicates();
    return blogs;
}

void forgetConsents(Settings &settings)
{
    settings.setValue(setting::blogsToBuild, {});
    settings.setValue(setting::blogsToLoad, {});
    settings.setValue(setting::blogsOfferedToCheck, {});
    QVariantMap choices = settings.value(setting::publishOptions);
    for (QVariant &blog : choices) {
        QVariantMap kept = blog.toMap();
        kept.remove(trusted());
        blog = kept;
    }
    settings.setValue(setting::publishOptions, choices);
}

} // namespace frontrow
