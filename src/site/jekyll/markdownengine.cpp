// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/markdownengine.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

struct MarkdownEngineMessages
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownEngine)
};

const QString commonMarkName = QStringLiteral("CommonMark");
const QString pagesProcessor = QStringLiteral("CommonMarkGhPages");
const QString markdownKey = QStringLiteral("markdown");
const ConfigLine kramdownLine{markdownKey, QStringLiteral("kramdown")};
const ConfigLine commonMarkLine{markdownKey, commonMarkName};
const ConfigLine pagesLine{markdownKey, pagesProcessor};

bool isNamed(const QString &name, const QString &other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

bool namesPlugin(const SiteConfig &config, const QString &name)
{
    const QStringList named = config.values.value(QStringLiteral("plugins")).split(u',')
        + config.values.value(QStringLiteral("gems")).split(u',');
    return named.contains(name) || config.build.gems.contains(name);
}

CommonMarkOptions ownOptions(const SiteConfig &config, bool isPages)
{
    CommonMarkOptions options = CommonMarkOptions::of(config.commonMarkOptions, config.commonMarkExtensions);
    options.isPages = isPages;
    return options;
}

MarkdownChoice kramdown(const QString &reason)
{
    return {MarkdownEngine::Kramdown, {}, reason, {}, false};
}

QString kramdownReason(const QString &name)
{
    return name.isEmpty()
        ? MarkdownEngineMessages::tr("_config.yml names no Markdown engine, so Jekyll takes kramdown.")
        : MarkdownEngineMessages::tr("_config.yml says “markdown: %1”.").arg(name);
}

MarkdownChoice onPages(const QString &name, const SiteConfig &config)
{
    const QString host = u' ' + config.build.reason();
    if (isNamed(name, QStringLiteral("GFM"))) {
        return {MarkdownEngine::CommonMarkGhPages, CommonMarkOptions::pagesGfm(),
            MarkdownEngineMessages::tr(
                "_config.yml says “markdown: %1”, for which GitHub Pages takes its own CommonMark.")
                    .arg(name)
                + host,
            {}, false};
    }
    if (isNamed(name, pagesProcessor)) {
        MarkdownChoice choice{MarkdownEngine::CommonMarkGhPages, ownOptions(config, true),
            MarkdownEngineMessages::tr("_config.yml says “markdown: %1”, which is GitHub Pages’ own CommonMark.")
                    .arg(name)
                + host,
            {}, false};
        if (name != pagesProcessor) {
            choice.fault =
                MarkdownFault{MarkdownEngineMessages::tr(
                                  "GitHub Pages cannot build the blog with “markdown: %1”: capitals count. Write “%2”.")
                                  .arg(name, pagesLine.toString()),
                    pagesLine};
        }
        return choice;
    }
    MarkdownChoice choice =
        kramdown(MarkdownEngineMessages::tr(
                     "_config.yml says “markdown: %1”, for which GitHub Pages takes kramdown without saying so.")
                     .arg(name)
            + host);
    const bool isCommonMark = isNamed(name, commonMarkName);
    choice.fault = MarkdownFault{
        MarkdownEngineMessages::tr(
            "GitHub Pages has no “markdown: %1” and shows readers what kramdown makes of the posts, without "
            "saying so. Write “%2”.")
            .arg(name, (isCommonMark ? pagesLine : kramdownLine).toString()),
        isCommonMark ? pagesLine : kramdownLine};
    return choice;
}

/// What \a name becomes where nobody knows the host, or the blog is built by its own Jekyll, and that cannot.
MarkdownChoice onOwnBuildWithout(const QString &name, const SiteConfig &config)
{
    MarkdownChoice choice = kramdown(MarkdownEngineMessages::tr(
        "_config.yml says “markdown: %1”, which Jekyll does not have; Frontrow shows kramdown.")
            .arg(name));
    if (config.build.hasOwnPlugins) {
        choice.reason = MarkdownEngineMessages::tr(
            "_config.yml says “markdown: %1”, which may be a plugin of the blog’s own; Frontrow shows kramdown.")
                            .arg(name);
        return choice;
    }
    choice.fault = MarkdownFault{
        MarkdownEngineMessages::tr(
            "Jekyll cannot build the blog with “markdown: %1”, and GitHub Pages takes kramdown instead without "
            "saying so. Write “%2”.")
            .arg(name, kramdownLine.toString()),
        kramdownLine};
    return choice;
}

MarkdownChoice commonMarkOnOwnBuild(const QString &name, const SiteConfig &config)
{
    const bool isKnown = config.build.host() == BlogHost::OwnBuild;
    const bool hasGem = namesPlugin(config, QStringLiteral("jekyll-commonmark"));
    if (!hasGem && !isKnown) {
        MarkdownChoice choice = onOwnBuildWithout(name, config);
        choice.fault = MarkdownFault{
            MarkdownEngineMessages::tr(
                "“markdown: %1” needs the plugin jekyll-commonmark, which the blog does not name; GitHub Pages "
                "takes kramdown instead without saying so. Write “%2”, or add the plugin.")
                .arg(name, kramdownLine.toString()),
            kramdownLine};
        return choice;
    }
    MarkdownChoice choice{MarkdownEngine::CommonMark, ownOptions(config, false),
        MarkdownEngineMessages::tr("_config.yml says “markdown: %1”, and the blog has the plugin jekyll-commonmark.")
            .arg(name),
        {}, !isKnown};
    if (!hasGem || name != commonMarkName) {
        choice.reason = MarkdownEngineMessages::tr("_config.yml says “markdown: %1”.").arg(name);
        choice.fault = MarkdownFault{hasGem
                ? MarkdownEngineMessages::tr(
                      "Jekyll cannot build the blog with “markdown: %1”: capitals count. Write “%2”.")
                      .arg(name, commonMarkLine.toString())
                : MarkdownEngineMessages::tr(
                      "Jekyll cannot build the blog with “markdown: %1” unless jekyll-commonmark is among its "
                      "plugins and in its Gemfile. Add it, or write “%2”.")
                      .arg(name, kramdownLine.toString()),
            hasGem ? commonMarkLine : kramdownLine};
    }
    return choice;
}

MarkdownChoice pagesOnOwnBuild(const QString &name, const SiteConfig &config)
{
    MarkdownChoice choice{MarkdownEngine::CommonMarkGhPages, ownOptions(config, true),
        MarkdownEngineMessages::tr("_config.yml says “markdown: %1”, which is GitHub Pages’ own CommonMark.").arg(name),
        {}, false};
    const bool hasGem = namesPlugin(config, QStringLiteral("jekyll-commonmark-ghpages"));
    if (name != pagesProcessor) {
        choice.fault = MarkdownFault{
            MarkdownEngineMessages::tr("Jekyll cannot build the blog with “markdown: %1”: capitals count. Write “%2”.")
                .arg(name, pagesLine.toString()),
            pagesLine};
    } else if (config.build.jekyllMajor >= 4 || (config.build.host() == BlogHost::OwnBuild && !hasGem)) {
        choice.fault =
            MarkdownFault{MarkdownEngineMessages::tr(
                              "“markdown: %1” works on GitHub Pages and with Jekyll 3.9 and the gem "
                              "jekyll-commonmark-ghpages only; this blog’s own build fails. Write “%2” and add "
                              "jekyll-commonmark.")
                              .arg(name, commonMarkLine.toString()),
                commonMarkLine};
    }
    return choice;
}

MarkdownChoice gfmOnOwnBuild(const QString &name)
{
    return {MarkdownEngine::CommonMarkGhPages, CommonMarkOptions::pagesGfm(),
        MarkdownEngineMessages::tr("_config.yml says “markdown: %1”, which only GitHub Pages has: its own CommonMark.")
            .arg(name),
        MarkdownFault{
            MarkdownEngineMessages::tr(
                "Only GitHub Pages can build the blog with “markdown: %1”; Jekyll on its own stops and calls it "
                "invalid. Write “%2”: kramdown reads the same input.")
                .arg(name, kramdownLine.toString()),
            kramdownLine},
        false};
}

} // namespace

MarkdownChoice MarkdownChoice::of(const SiteConfig &config)
{
    const QString name = config.markdown.trimmed();
    if (name.isEmpty() || isNamed(name, QStringLiteral("kramdown"))) {
        return kramdown(kramdownReason(name));
    }
    if (config.build.host() == BlogHost::GitHubPages) {
        return onPages(name, config);
    }
    if (isNamed(name, QStringLiteral("GFM"))) {
        return gfmOnOwnBuild(name);
    }
    if (isNamed(name, pagesProcessor)) {
        return pagesOnOwnBuild(name, config);
    }
    return isNamed(name, commonMarkName) ? commonMarkOnOwnBuild(name, config) : onOwnBuildWithout(name, config);
}

MarkdownChoice MarkdownChoice::with(MarkdownEngine engine, const SiteConfig &config)
{
    MarkdownChoice choice;
    choice.engine = engine;
    choice.reason = MarkdownEngineMessages::tr("%1 was asked for.").arg(wordsFor(engine));
    if (engine == MarkdownEngine::Kramdown) {
        return choice;
    }
    const bool isPages = engine == MarkdownEngine::CommonMarkGhPages;
    const bool isGfm = isPages && isNamed(config.markdown.trimmed(), QStringLiteral("GFM"));
    choice.commonMark = isGfm ? CommonMarkOptions::pagesGfm() : ownOptions(config, isPages);
    return choice;
}

ConfigLine configLineFor(MarkdownEngine engine)
{
    switch (engine) {
    case MarkdownEngine::CommonMark:
        return commonMarkLine;
    case MarkdownEngine::CommonMarkGhPages:
        return pagesLine;
    case MarkdownEngine::Kramdown:
        break;
    }
    return kramdownLine;
}

QString nameOf(MarkdownEngine engine)
{
    switch (engine) {
    case MarkdownEngine::CommonMark:
        return QStringLiteral("commonmark");
    case MarkdownEngine::CommonMarkGhPages:
        return QStringLiteral("commonmark-ghpages");
    case MarkdownEngine::Kramdown:
        break;
    }
    return QStringLiteral("kramdown");
}

QString wordsFor(MarkdownEngine engine)
{
    switch (engine) {
    case MarkdownEngine::CommonMark:
        return QStringLiteral("CommonMark");
    case MarkdownEngine::CommonMarkGhPages:
        return MarkdownEngineMessages::tr("GitHub Pages’ CommonMark");
    case MarkdownEngine::Kramdown:
        break;
    }
    return QStringLiteral("kramdown");
}

std::optional<MarkdownEngine> engineNamed(const QString &name)
{
    const QString plain = name.toLower().remove(u'-');
    if (plain == u"kramdown") {
        return MarkdownEngine::Kramdown;
    }
    if (plain == u"commonmark") {
        return MarkdownEngine::CommonMark;
    }
    return plain == u"commonmarkghpages" || plain == u"gfm" ? std::optional(MarkdownEngine::CommonMarkGhPages)
                                                            : std::nullopt;
}

RenderOptions renderOptionsFor(const SiteConfig &config, const FrontMatter &frontMatter)
{
    return renderOptionsFor(config, frontMatter, MarkdownChoice::of(config));
}

RenderOptions renderOptionsFor(const SiteConfig &config, const FrontMatter &frontMatter, const MarkdownChoice &choice)
{
    RenderOptions options = RenderOptions::of(config.values, frontMatter);
    if (choice.engine != MarkdownEngine::Kramdown) {
        options.commonMark = choice.commonMark;
    }
    if (choice.engine == MarkdownEngine::CommonMarkGhPages) {
        options.liquid.codeBreak = CommonMarkOptions::pagesCodeBreak;
    }
    return options;
}

} // namespace frontrow
