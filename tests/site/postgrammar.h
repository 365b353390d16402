// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace frontrow {

/// Small posts made at random of what people write into front matter and bodies, rightly and wrongly: values of every
/// type for the keys that Jekyll reads, Liquid's and Jekyll's tags with arguments of every kind, names of files. The
/// same seed gives the same posts.
class PostGrammar
{
public:
    explicit PostGrammar(quint32 seed);

    struct Post
    {
        QString file; ///< from the blog's folder on
        QString text;
    };

    [[nodiscard]] Post next();

    /// What a blog may say in `_config.yml`, rightly or wrongly.
    [[nodiscard]] QByteArray configuration();

    /// What blogs of the posts say in `_config.yml` besides what they all say, the usual one first.
    [[nodiscard]] static const QList<QByteArray> &configurations();
    /// Writes the blog that the posts are made for: what they include, link and list.
    [[nodiscard]] static bool writeBlog(const QString &folder, const QByteArray &configuration);

private:
    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] QString oneOf(const QStringList &choices);
    /// \a pattern with each word in angle brackets replaced by one of its choices.
    [[nodiscard]] QString expanded(const QString &pattern);
    [[nodiscard]] QString field();
    [[nodiscard]] QString frontMatter();
    [[nodiscard]] QString piece();
    [[nodiscard]] QString body();

    QRandomGenerator m_random;
};

} // namespace frontrow
