// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

namespace frontrow {

/// A file or URL name that is safe everywhere: `[a-z0-9-]`, no leading, trailing or doubled dash, at most
/// 100 bytes, not a name that Windows reserves, never empty.
class Slug
{
public:
    /// Makes the nearest slug of any text: letters lose their marks (é, ß, ø become e, ss, o), everything
    /// else becomes a dash. A text without a usable character gives a short hash of itself.
    [[nodiscard]] static Slug of(QStringView text);

    /// This slug, or with "-2", "-3", … the first for which \a isTaken is false.
    [[nodiscard]] Slug unique(const std::function<bool(const Slug &)> &isTaken) const;

    [[nodiscard]] const QString &toString() const { return m_text; }

    bool operator==(const Slug &) const = default;

private:
    explicit Slug(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace frontrow
