// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "post/markup/postlayout.h"
#include "postgrammar.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogsnapshot.h"
#include "site/checks/checks.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

/// What becomes of a post, and where its page is.
struct JekyllOutcome
{
    QString state; ///< "stops", "left out", "bare" (without its front matter), "published"
    QString why;
    QString url;
};

QList<JekyllOutcome> outcomesInJekyll(const QString &blog, const QList<PostGrammar::Post> &posts)
{
    QJsonArray asked;
    for (const PostGrammar::Post &post : posts) {
        asked.append(QJsonObject{{QStringLiteral("file"), post.file}, {QStringLiteral("text"), post.text}});
    }
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/support/jekyll_stops.rb"), blog});
    ruby.write(QJsonDocument(asked).toJson());
    ruby.closeWriteChannel();
    ruby.waitForFinished(-1);
    QList<JekyllOutcome> outcomes;
    for (const QJsonValue &answer : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array()) {
        outcomes.append({answer[u"state"].toString(), answer[u"why"].toString(), answer[u"url"].toString()});
    }
    return outcomes;
}

CheckedPost checkedAs(const PostGrammar::Post &post, const Site &site, const BlogFacts &blog)
{
    const QString text = SourceText::decode(post.text.toUtf8())->text();
    CheckedPost checked{.text = text,
        .frontMatter = FrontMatter::parse(text),
        .file = post.file,
        .config = site.config(),
        .blog = blog,
        .now = QDateTime::currentDateTime()};
    const RenderOptions options = renderOptionsFor(
        checked.text, checked.frontMatter, post.file, site.config(), blog.liquid, MarkdownChoice::of(site.config()));
    checked.body = renderBody(checked.text, layoutOf(checked.text).body, options);
    checked.pageUrl = PageAddress::ofPost(checked.frontMatter, post.file, site.config(), checked.now.date()).url;
    return checked;
}

/// What stops Jekyll while it reads, so also for a post that it leaves out.
bool isReadAlways(const QString &code)
{
    return code.startsWith(u"date-") || code == u"file-name-date" || code == u"front-matter-lost"
        || code == u"categories-type";
}

/// Not with lists and maps for categories, with an empty slug, or where the post takes the place of the home
/// page.
bool isAddressKnown(const CheckedPost &post, const Diagnostics &found)
{
    static const QRegularExpression structure(QStringLiteral("\\[\\[|\\[\\{|: \\{|- \\[|slug\"? ?: ?[\"']{2}"));
    const QString yaml = slice(post.text, layoutOf(post.text).yaml).toString();
    const bool hasList = post.frontMatter.value(u"category").kind() == FieldValue::Kind::List
        || post.frontMatter.value(u"categories").kind() == FieldValue::Kind::List;
    const bool hasMap = post.frontMatter.value(u"category").kind() == FieldValue::Kind::Map;
    return !hasList && !hasMap && !structure.match(yaml).hasMatch()
        && std::ranges::none_of(found, [](const Diagnostic &each) { return each.code == u"permalink-home"; });
}

JekyllOutcome outcomeOf(const CheckedPost &post)
{
    static const QStringList unread{
        QStringLiteral("file-name"), QStringLiteral("file-hidden"), QStringLiteral("draft-folder")};
    static const QStringList leftOut{QStringLiteral("not-published"), QStringLiteral("date-future")};
    static const QStringList bare{QStringLiteral("front-matter-lost"), QStringLiteral("categories-type")};
    const Diagnostics found = checkPost(post) + post.body.diagnostics;
    const auto first = [&](const QString &state, const auto &isMeant) -> std::optional<JekyllOutcome> {
        const auto which = std::ranges::find_if(found, isMeant);
        QString why;
        for (const Diagnostic &each : found) {
            why += each.severity == Diagnostic::Severity::Error || isMeant(each)
                ? each.code + u' ' + each.message + u' '
                : QString();
        }
        return which == found.end() ? std::nullopt : std::optional(JekyllOutcome{state, why, {}});
    };
    const auto stops = [](const Diagnostic &each) {
        return each.severity == Diagnostic::Severity::Error && each.message.contains(u"stop");
    };
    const auto isOneOf = [](const QStringList &codes) {
        return [&codes](const Diagnostic &each) { return codes.contains(each.code); };
    };
    const QString isOut = QStringLiteral("left out");
    const QString isStopped = QStringLiteral("stops");
    return first(isOut, isOneOf(unread))
        .or_else([&] {
            return first(isStopped, [&](const Diagnostic &each) { return stops(each) && isReadAlways(each.code); });
        })
        .or_else([&] { return first(isOut, isOneOf(leftOut)); })
        .or_else([&] { return first(isStopped, stops); })
        .or_else([&] { return first(QStringLiteral("bare"), isOneOf(bare)); })
        .value_or(JekyllOutcome{QStringLiteral("published"), {},
            isAddressKnown(post, found) ? post.pageUrl.sliced(post.config.baseUrl.size()) : QString()});
}

} // namespace

/// What becomes of a post, its checks say before Jekyll does: that the build stops, that the post is left out, that it
/// loses its front matter, that it is published.
class TestSiteStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsFareAsInJekyll()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty()) {
            QFAIL("Jekyll is not here");
        }
        const int given = qEnvironmentVariableIntValue("FRONTROW_POSTS");
        const int count = given > 0 ? given : 2'000;
        bool isGiven = false;
        const quint32 asked = qEnvironmentVariable("FRONTROW_SEED").toUInt(&isGiven);
        constexpr quint32 usual = 1; // the same posts every day; others are asked for
        const quint32 seed = isGiven ? asked : usual;
        qInfo() << "seed" << seed;
        PostGrammar grammar(seed);
        const QList<QByteArray> configurations = PostGrammar::configurations();
        for (const QByteArray &configuration : configurations) {
            const bool isUsual = configuration == configurations.constFirst();
            QList<PostGrammar::Post> posts;
            for (qsizetype left = isUsual ? count / 2 : count / 2 / (configurations.size() - 1); left > 0; --left) {
                posts.append(grammar.next());
            }
            QTemporaryDir folder;
            QVERIFY(PostGrammar::writeBlog(folder.path(), configuration));
            compare(folder.path(), posts);
        }
        QCOMPARE(m_different, 0);
    }

private:
    void compare(const QString &folder, const QList<PostGrammar::Post> &posts)
    {
        const Result<Site> site = Site::open(folder);
        QVERIFY(site);
        const BlogFacts blog = readWholeBlog(*site).facts;
        const QList<JekyllOutcome> theirs = outcomesInJekyll(folder, posts);
        QCOMPARE(theirs.size(), posts.size());
        for (qsizetype i = 0; i < posts.size(); ++i) {
            const JekyllOutcome ours = outcomeOf(checkedAs(posts[i], *site, blog));
            if (ours.state != theirs[i].state || (!ours.url.isEmpty() && ours.url != theirs[i].url)) {
                ++m_different;
                qWarning().noquote() << posts[i].file << '\n'
                                     << posts[i].text << "\n  Jekyll:" << theirs[i].state << theirs[i].why
                                     << theirs[i].url << "\nFrontrow:" << ours.state << ours.why << ours.url;
            }
        }
    }

    int m_different = 0;
};

QTEST_GUILESS_MAIN(TestSiteStops)

#include "test_site_stops.moc"
