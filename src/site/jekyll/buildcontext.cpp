// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/buildcontext.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct BuildContextMessages
{
    Q_DECLARE_TR_FUNCTIONS(BuildContext)
};

constexpr qsizetype mostWorkflows = 50;

QString fileText(const QDir &site, const QString &name)
{
    constexpr qint64 largest = 1024LL * 1024;
    return QString::fromUtf8(readFile(site.filePath(name), largest).value_or(QByteArray()));
}

/// The first groups of all matches.
QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured(1));
    }
    return found;
}

QStringList gemsOf(const QString &gemfile, const QString &lock)
{
    static const QRegularExpression named(
        QStringLiteral(R"re(^\s*gem[\s(]+["']([\w.-]+)["'])re"), QRegularExpression::MultilineOption);
    static const QRegularExpression locked(QStringLiteral("^    ([\\w.-]+) \\("), QRegularExpression::MultilineOption);
    QStringList gems = allOf(named, gemfile) + allOf(locked, lock);
    gems.removeDuplicates();
    std::ranges::sort(gems);
    return gems;
}

int jekyllMajorOf(const QString &lock)
{
    static const QRegularExpression version(
        QStringLiteral("^    jekyll \\((\\d+)\\."), QRegularExpression::MultilineOption);
    return version.match(lock).captured(1).toInt();
}

void readWorkflows(const QDir &site, BuildContext &context)
{
    const QDir folder(site.filePath(QStringLiteral(".github/workflows")));
    const QStringList names =
        folder.entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), mostWorkflows))) {
        const QString text = fileText(folder, name);
        if (text.contains(QStringLiteral("actions/jekyll-build-pages"))) {
            context.runsPagesBuild = true;
        } else {
            context.runsJekyll = context.runsJekyll || text.contains(QStringLiteral("jekyll"));
        }
    }
    const QStringList others{QStringLiteral("netlify.toml"), QStringLiteral("vercel.json"),
        QStringLiteral(".gitlab-ci.yml"), QStringLiteral(".travis.yml"), QStringLiteral(".circleci/config.yml"),
        QStringLiteral("render.yaml"), QStringLiteral(".cloudflare.toml")};
    context.runsJekyll = context.runsJekyll || std::ranges::any_of(others, [&site](const QString &name) {
        return fileText(site, name).contains(QStringLiteral("jekyll"));
    });
}

} // namespace

BuildContext BuildContext::of(const QString &siteFolder, const QString &url)
{
    const QDir site(siteFolder);
    const QString lock = fileText(site, QStringLiteral("Gemfile.lock"));
    BuildContext context;
    context.gems = gemsOf(fileText(site, QStringLiteral("Gemfile")), lock);
    context.jekyllMajor = jekyllMajorOf(lock);
    readWorkflows(site, context);
    context.hasDomainFile = site.exists(QStringLiteral("CNAME"));
    context.isPublishedOnGitHub = url.contains(QStringLiteral(".github.io"))
        || fileText(site, QStringLiteral(".git/config")).contains(QStringLiteral(".github.io"));
    const QDir plugins(site.filePath(QStringLiteral("_plugins")));
    context.hasOwnPlugins = !plugins.entryList({QStringLiteral("*.rb")}, QDir::Files).isEmpty();
    return context;
}

BlogHost BuildContext::host() const
{
    if (chosen) {
        return *chosen;
    }
    if (runsPagesBuild || gems.contains(QStringLiteral("github-pages"))) {
        return BlogHost::GitHubPages;
    }
    if (runsJekyll) {
        return BlogHost::OwnBuild;
    }
    return hasDomainFile || isPublishedOnGitHub ? BlogHost::GitHubPages : BlogHost::Unknown;
}

QString BuildContext::reason() const
{
    if (chosen) {
        return *chosen == BlogHost::GitHubPages
            ? BuildContextMessages::tr("You said that GitHub Pages builds this blog.")
            : BuildContextMessages::tr("You said that this blog has a build of its own.");
    }
    if (runsPagesBuild) {
        return BuildContextMessages::tr("A workflow of the blog runs GitHub Pages’ own build.");
    }
    if (gems.contains(QStringLiteral("github-pages"))) {
        return BuildContextMessages::tr("The blog’s Gemfile names github-pages.");
    }
    if (runsJekyll) {
        return BuildContextMessages::tr("The blog has a workflow that runs Jekyll.");
    }
    if (hasDomainFile) {
        return BuildContextMessages::tr("The blog has a file CNAME, and no workflow that runs Jekyll.");
    }
    return isPublishedOnGitHub
        ? BuildContextMessages::tr("The blog is published on github.io, and no workflow runs Jekyll.")
        : BuildContextMessages::tr("Nothing in the blog says who builds it.");
}

} // namespace frontrow
