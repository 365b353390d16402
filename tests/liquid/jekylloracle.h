// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderoptions.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace frontrow::test {

/// What becomes of a template.
struct LiquidAnswer
{
    QString text;
    QString error; ///< empty: it was rendered

    [[nodiscard]] QString shown() const { return error.isEmpty() ? text : QStringLiteral("stops: ") + error; }
};

/// Runs templates as the body of a post of the blog in tests/liquid/blog, by Jekyll and by Frontrow. A test without
/// Jekyll fails.
class JekyllOracle
{
public:
    /// \param data of a further data file, YAML: what templates know as `site.data.edges`; none when it is empty.
    explicit JekyllOracle(const QByteArray &data = {});

    /// One process for all of them.
    [[nodiscard]] QList<LiquidAnswer> byJekyll(const QStringList &templates) const;
    [[nodiscard]] LiquidAnswer byFrontrow(const QString &source) const;
    /// How many of \a templates the two do not read alike, each of which is shown; the first 60 of them. Both stop, for
    /// whatever reason, or neither does. \param isLeftOut what is not compared.
    [[nodiscard]] qsizetype different(
        const QStringList &templates,
        const std::function<bool(const QString &, const LiquidAnswer &)> &isLeftOut =
            [](const QString &, const LiquidAnswer &) { return false; }) const;

private:
    QTemporaryDir m_folder;
    RenderOptions m_options;
};

} // namespace frontrow::test
