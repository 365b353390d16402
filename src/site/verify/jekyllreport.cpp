// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/jekyllreport.h"

#include "base/atomicfile.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pageaddress.h"
#include "site/verify/jekylloutput.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

struct JekyllReportMessages
{
    Q_DECLARE_TR_FUNCTIONS(JekyllReport)
};

void addOnce(QStringList &sentences, const QString &sentence)
{
    if (!sentences.contains(sentence)) {
        sentences.append(sentence);
    }
}

void takeMessages(const JekyllRequest &request, const JekyllRun &run, JekyllReport &report)
{
    for (const JekyllMessage &message : readJekyllOutput(run.output, request.siteFolder)) {
        if (message.file == request.post) {
            report.diagnostics.append({.severity = message.severity,
                .code = message.code,
                .message = message.message,
                .range = placeOf(message, request.text)});
        } else if (message.file.isEmpty()) {
            addOnce(report.others, message.message);
        } else {
            const bool hasLine = message.line > 0 && !message.countsFromBody;
            addOnce(report.others,
                hasLine ? JekyllReportMessages::tr("%1, line %2: %3")
                              .arg(message.file)
                              .arg(message.line)
                              .arg(message.message)
                        : JekyllReportMessages::tr("%1: %2").arg(message.file, message.message));
        }
    }
    if (!run.hasBuilt && report.diagnostics.isEmpty() && report.others.isEmpty()) {
        report.others.append(run.failure);
    }
}

QString sentenceFor(const DeadLink &link, const SiteConfig &config)
{
    switch (link.reason) {
    case DeadLink::Reason::NoFile:
        return JekyllReportMessages::tr("“%1” (%2) leads to nothing in the built site.")
            .arg(link.target, link.attribute);
    case DeadLink::Reason::NoAnchor:
        return JekyllReportMessages::tr("“%1” (%2) leads to nothing on the page.").arg(link.target, link.attribute);
    case DeadLink::Reason::OutsideBaseUrl:
        return JekyllReportMessages::tr("“%1” (%2) lacks the blog's “baseurl”, %3, so it leads out of the blog.")
            .arg(link.target, link.attribute, config.baseUrl);
    case DeadLink::Reason::Unreadable:
        break;
    }
    return JekyllReportMessages::tr("“%1” could not be looked through: it is too large, or no XML.").arg(link.target);
}

/// Links that the post has itself are said at their place; those of its layout, of other posts and of the theme are
/// not.
void takeLinks(const JekyllRequest &request, JekyllReport &report)
{
    for (const DeadLink &link : std::as_const(report.links.dead)) {
        const QString sentence = sentenceFor(link, request.config);
        const qsizetype at = link.target.isEmpty() ? -1 : request.text.indexOf(link.target);
        if (link.where == DeadLink::Where::Page && at >= 0) {
            report.diagnostics.append(
                {.code = QStringLiteral("jekyll-link"), .message = sentence, .range = {at, link.target.size()}});
        } else if (link.where == DeadLink::Where::Page) {
            addOnce(report.others, JekyllReportMessages::tr("On the page: %1").arg(sentence));
        } else if (link.where == DeadLink::Where::Home) {
            addOnce(report.others, JekyllReportMessages::tr("On the home page: %1").arg(sentence));
        } else {
            addOnce(report.others, JekyllReportMessages::tr("In the feed: %1").arg(sentence));
        }
    }
    if (!report.links.isWhole) {
        addOnce(report.others, JekyllReportMessages::tr("There are more links than could be looked at."));
    }
}

void takeArticle(const JekyllRequest &request, const QString &page, JekyllReport &report)
{
    constexpr qint64 largestPage = 4'000'000; // bytes
    const Result<QByteArray> html = readFile(page, largestPage);
    QStringList blocks;
    for (const RenderedBlock &block : request.body.blocks) {
        blocks.append(block.html);
    }
    if (html) {
        report.article = matchArticle(*html,
            ThemeAnchors::of(request.text, renderOptionsFor(request.config, FrontMatter::parse(request.text))), blocks);
    }
    if (!report.article.isFound) {
        report.diagnostics.append({.code = QStringLiteral("jekyll-article"),
            .message = JekyllReportMessages::tr("The post's text was not found on the page that Jekyll built."),
            .range = {}});
    } else if (const auto &difference = report.article.difference) {
        const bool isMarkup = difference->expected == difference->found;
        report.diagnostics.append({.code = QStringLiteral("jekyll-article"),
            .message = isMarkup
                ? JekyllReportMessages::tr("The page marks this up in another way than the preview: “%1”.")
                      .arg(difference->found)
                : JekyllReportMessages::tr("The page reads “%1” where the preview reads “%2”.")
                      .arg(difference->found, difference->expected),
            .range = request.body.blocks[difference->block].source});
    }
}

void takePage(const JekyllRequest &request, const JekyllRun &run, JekyllReport &report)
{
    const qsizetype top = std::min(request.config.baseUrl.size() + 1, request.pageUrl.size());
    const QString path = QUrl::fromPercentEncoding(request.pageUrl.sliced(top).toUtf8());
    report.links = checkBuiltLinks(run.folder, request.config, request.pageUrl);
    if (const std::optional<QString> page = builtFile(run.folder, path)) {
        takeArticle(request, *page, report);
    } else if (report.diagnostics.isEmpty()) { // else it was said why
        report.diagnostics.append({.severity = Diagnostic::Severity::Error,
            .code = QStringLiteral("jekyll-page"),
            .message = JekyllReportMessages::tr("Jekyll built no page at %1.").arg(readableAddress(request.pageUrl)),
            .range = {}});
    }
    takeLinks(request, report);
}

} // namespace

JekyllReport evaluateBuild(const JekyllRequest &request, const JekyllRun &run)
{
    JekyllReport report{.hasBuilt = run.hasBuilt};
    takeMessages(request, run, report);
    if (run.hasBuilt) {
        takePage(request, run, report);
    }
    std::ranges::stable_sort(report.diagnostics, {}, [](const Diagnostic &each) { return each.range.start; });
    return report;
}

} // namespace frontrow
