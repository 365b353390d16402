// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/fault.h"
#include "liquid/value.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <memory>
#include <optional>

namespace frontrow::liquid {

struct Template;

/// What templates may ask of the blog around them. Asked from one thread at a time.
class Host
{
public:
    Host() = default;
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;
    virtual ~Host() = default;

    /// `site`, `page`, `layout`, `jekyll` …; nil for what there is not.
    [[nodiscard]] virtual Value variable(const QString &name) const = 0;
    /// `_includes/NAME` of the blog or its theme; null when neither has it.
    [[nodiscard]] virtual std::shared_ptr<const Template> include(const QString &name) const = 0;
    /// The same for a file relative to the page's own.
    [[nodiscard]] virtual std::shared_ptr<const Template> includeRelative(const QString &name) const = 0;
    /// What an include of a theme that is not at hand puts out, as far as it is known.
    [[nodiscard]] virtual std::optional<QString> themeInclude(const QString &name, const Map &parameters) const = 0;
    /// The address, with `baseurl`, for `post_url` (a name) or `link` (a path below the source).
    /// Fails with Missing, or Unknown where the blog's pages are not known.
    [[nodiscard]] virtual std::expected<QString, Fault::Kind> pageUrl(const QString &name, bool isPost) const = 0;
    /// \a code, coloured, as `{% highlight language options %}` puts it out.
    [[nodiscard]] virtual QString highlighted(
        const QString &language, const QString &options, const QString &code) const = 0;
    /// The HTML of \a markdown.
    [[nodiscard]] virtual QString markdownified(const QString &markdown) const = 0;
    /// \a text with typographic quotes and dashes.
    [[nodiscard]] virtual QString smartened(const QString &text) const = 0;
    /// This moment, in the zone of the blog.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The moment that \a text names, as Ruby's Time.parse reads it, in the zone of the blog.
    [[nodiscard]] virtual std::optional<QDateTime> parsedTime(const QString &text) const = 0;
    /// What stands in the page for the tag at \a tag of \a source, which cannot be run.
    [[nodiscard]] virtual QString mark(QStringView source, TextRange tag) const = 0;
};

} // namespace frontrow::liquid
