// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/host.h"
#include "markdown/renderoptions.h"

namespace frontrow::markdown {

/// What the Liquid of a post asks: the blog's own answers, and the HTML of code and Markdown.
class LiquidHost : public liquid::Host
{
public:
    /// Both outlive it.
    LiquidHost(QStringView body, const RenderOptions &options);

    [[nodiscard]] liquid::Value variable(const QString &name) const override;
    [[nodiscard]] std::shared_ptr<const liquid::Template> include(const QString &name) const override;
    [[nodiscard]] std::shared_ptr<const liquid::Template> includeRelative(const QString &name) const override;
    [[nodiscard]] std::optional<QString> themeInclude(
        const QString &name, const liquid::Map &parameters) const override;
    [[nodiscard]] std::expected<QString, liquid::Fault::Kind> pageUrl(const QString &name, bool isPost) const override;
    [[nodiscard]] QString highlighted(
        const QString &language, const QString &options, const QString &code) const override;
    [[nodiscard]] QString markdownified(const QString &markdown) const override;
    [[nodiscard]] QString smartened(const QString &text) const override;
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::optional<QDateTime> parsedTime(const QString &text) const override;
    [[nodiscard]] QString mark(QStringView source, TextRange tag) const override;

private:
    [[nodiscard]] QTimeZone zone() const;

    QStringView m_body;
    const RenderOptions &m_options;
    liquid::Value m_page;
};

} // namespace frontrow::markdown
