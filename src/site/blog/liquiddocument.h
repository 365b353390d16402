// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "markdown/liquid.h"
#include "site/jekyll/siteconfig.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace frontrow {

/// A post, document or page of a blog as the Liquid of other pages has it; its file is read when more is asked than
/// what is known already. May be asked from any thread.
class LiquidDocument : public liquid::Object
{
public:
    /// \param folder the site's; absolute
    /// \param path of the document, from there on
    /// \param known its properties for which the file need not be read
    /// \a config and \a blog outlive this.
    LiquidDocument(const QString &folder, const SiteConfig &config, const LiquidBlog &blog, const QString &path,
        const liquid::Map &known);

    [[nodiscard]] liquid::Value property(const QString &name) const override;
    [[nodiscard]] QString toText() const override;
    [[nodiscard]] liquid::Map toMap() const override { return values(); }
    [[nodiscard]] QString url() const override { return property(QStringLiteral("url")).toText(); }

private:
    [[nodiscard]] const liquid::Map &values() const;
    [[nodiscard]] QString content() const;
    [[nodiscard]] liquid::Value excerpt() const;

    QString m_file; ///< absolute
    QString m_path;
    const SiteConfig &m_config;
    const LiquidBlog &m_blog;
    liquid::Map m_known;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<liquid::Map> m_values; ///< null as long as the file was not read
    mutable std::optional<liquid::Value> m_excerpt; ///< as Jekyll makes one, once it was asked for
};

/// A document of a blog, which outlives this.
struct DocumentOfBlog
{
    const QString &path; ///< from the site's folder on
    const SiteConfig &config;
    const LiquidBlog &blog;
};

/// \a body as Jekyll has it: the blank lines at its top belong to the front matter.
[[nodiscard]] QString withoutFirstLines(QStringView body);

/// The excerpt that Jekyll makes of \a content, the text of a document whose values are \a page: up to
/// `excerpt_separator`, rendered; Liquid of an excerpt that another one asks for is left as it is. Nil for a page,
/// which has none; empty where the separator is.
[[nodiscard]] liquid::Value excerptOf(
    const QString &content, const liquid::Value &page, const DocumentOfBlog &document);

} // namespace frontrow
