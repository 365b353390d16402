// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/reporttemplate.h"
#include "liquid/host.h"

#include <QHash>

namespace frontrow {

/// Stands after each item of a list that a value of the front matter is given.
inline constexpr QChar listMark(0x1F);

/// What a template of reports can ask for: the variables of reporttemplate.h, and nothing of any blog.
class TemplateHost : public liquid::Host
{
public:
    enum class For {
        Body, ///< texts are escaped for Markdown, HTML and Liquid
        Front ///< texts are as they are, lists are texts with marks
    };

    TemplateHost(const ReportMaterial &material, For place);

    [[nodiscard]] liquid::Value variable(const QString &name) const override { return m_variables.value(name); }
    [[nodiscard]] std::shared_ptr<const liquid::Template> include(const QString & /*name*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] std::shared_ptr<const liquid::Template> includeRelative(const QString & /*name*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] std::optional<QString> themeInclude(
        const QString & /*name*/, const liquid::Map & /*parameters*/) const override
    {
        return {};
    }
    [[nodiscard]] std::expected<QString, liquid::Fault::Kind> pageUrl(
        const QString & /*name*/, bool /*isPost*/) const override
    {
        return std::unexpected(liquid::Fault::Kind::Unknown);
    }
    [[nodiscard]] QString highlighted(
        const QString & /*language*/, const QString & /*options*/, const QString &code) const override
    {
        return code;
    }
    [[nodiscard]] QString markdownified(const QString &markdown) const override { return markdown; }
    [[nodiscard]] QString smartened(const QString &text) const override { return text; }
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::optional<QDateTime> parsedTime(const QString &text) const override;
    [[nodiscard]] QString mark(QStringView /*source*/, TextRange /*tag*/) const override { return {}; }

private:
    [[nodiscard]] liquid::Value text(const QString &text) const;
    [[nodiscard]] liquid::Value list(const QStringList &items) const;
    [[nodiscard]] liquid::Value session(const Session &session) const;
    [[nodiscard]] liquid::Value sessions(const QList<Session> &sessions) const;
    [[nodiscard]] liquid::Value event(const Event &event) const;
    [[nodiscard]] liquid::Value day(const ReportTopic &topic) const;
    [[nodiscard]] liquid::Value links(const QList<Session> &sessions) const;
    [[nodiscard]] liquid::Value sections(const ReportMaterial &material) const;
    [[nodiscard]] liquid::Value days(const WrapUp &wrapUp) const;
    [[nodiscard]] static liquid::Value counts(const WrapUp &wrapUp);
    [[nodiscard]] liquid::Value named(const QList<NamedAddress> &list, const QString &nameKey) const;
    [[nodiscard]] liquid::Value blog(const ReportMaterial &material) const;

    For m_place;
    QHash<QString, liquid::Value> m_variables;
};

} // namespace frontrow
