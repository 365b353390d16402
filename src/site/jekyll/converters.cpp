// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/converters.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

struct Markup
{
    const char *name;
    const char *plugin;
    const char *endings; ///< with spaces around each
};

constexpr std::array foreignMarkups{Markup{"AsciiDoc", "jekyll-asciidoc", " adoc asciidoc asc ad "},
    Markup{"Textile", "jekyll-textile-converter", " textile "}, Markup{"Org", "jekyll-org", " org "},
    Markup{"reStructuredText", "jekyll-rst", " rst "}, Markup{"MediaWiki", "jekyll-mediawiki", " mediawiki wiki "},
    Markup{"Slim", "jekyll-slim", " slim "}, Markup{"Haml", "jekyll-haml", " haml "}};

/// After the last dot of the name, as File.extname has it: a name that only begins with a dot has none.
QString endingOf(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot + 1) : QString();
}

bool hasPlugin(const QString &plugin, const SiteConfig &config)
{
    const QStringList listed = config.values.value(QStringLiteral("plugins")).split(u',')
        + config.values.value(QStringLiteral("gems")).split(u',');
    return listed.contains(plugin) || config.build.gems.contains(plugin);
}

} // namespace

bool beginsWithHeader(QByteArrayView content)
{
    const qsizetype end = content.indexOf('\n');
    return end >= 0 && content.startsWith("---") && content.sliced(3, end - 3).trimmed().isEmpty();
}

bool isMarkdownFile(const QString &path, const SiteConfig &config)
{
    return path.isEmpty() || config.markdownExtensions.contains(endingOf(path).toLower());
}

std::optional<ForeignMarkup> foreignMarkupOf(const QString &path, const SiteConfig &config)
{
    const QString ending = endingOf(path).toLower();
    if (ending.isEmpty() || config.markdownExtensions.contains(ending)) {
        return std::nullopt;
    }
    const auto *const found = std::ranges::find_if(foreignMarkups, [&ending](const Markup &markup) {
        return QLatin1StringView(markup.endings).contains(QString(u' ' + ending + u' '));
    });
    if (found == foreignMarkups.end()) {
        return std::nullopt;
    }
    const QString plugin = QString::fromLatin1(found->plugin);
    return ForeignMarkup{QString::fromLatin1(found->name), plugin, hasPlugin(plugin, config)};
}

QString outputEndingOf(const QString &ending, const SiteConfig &config)
{
    const std::optional<ForeignMarkup> markup = foreignMarkupOf(QStringLiteral("x.") + ending, config);
    if (config.markdownExtensions.contains(ending.toLower()) || (markup && markup->isConverted)) {
        return QStringLiteral(".html");
    }
    const bool isStyle = ending == u"scss" || ending == u"sass";
    return isStyle ? QStringLiteral(".css") : ending.isEmpty() ? QString() : u'.' + ending;
}

bool isTextEnding(const QString &ending, const SiteConfig &config)
{
    const QString lower = ending.toLower();
    return config.markdownExtensions.contains(lower) || lower == u"html" || lower == u"htm" || lower == u"textile"
        || lower == u"txt";
}

} // namespace frontrow
