// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/completion.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;

/// What is offered at a place of a post.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_blog = {};
        m_blog.folder = QStringLiteral("/blog");
    }

    void filesHaveAddressesFromTheSitesRoot()
    {
        QCOMPARE(fileAddress(QStringLiteral("images/a b(1).png"), {}), QStringLiteral("/images/a%20b%281%29.png"));
        QCOMPARE(fileAddress(QStringLiteral("images/ü%.png"), QStringLiteral("/base")),
            QStringLiteral("/base/images/ü%25.png"));
    }

    void picturesAreFoundByAnyPart()
    {
        m_blog.config.baseUrl = QStringLiteral("/b");
        for (const char *path : {"images/day-1/Hall A.png", "images/day-2/stage.jpg"}) {
            m_blog.facts.pictures[QString::fromLatin1(path).toLower()] = {QString::fromLatin1(path)};
        }
        const QList<Completion> all = at(CompletionKind::PictureAddress, {});
        QCOMPARE(all.size(), 2);
        const QList<Completion> found = at(CompletionKind::PictureAddress, QStringLiteral("hall"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].text, QStringLiteral("/b/images/day-1/Hall%20A.png"));
        QCOMPARE(found[0].picture, QStringLiteral("/blog/images/day-1/Hall A.png"));
    }

    void linksLeadToHeadingsAndPosts()
    {
        addPost("_posts/2022-05-18-day-one.md", "AWS Summit, day 1", "/b/day-one/");
        m_outline = {{2, QStringLiteral("The Opening"), QStringLiteral("the-opening"), {}}};
        QCOMPARE(
            texts(CompletionKind::LinkAddress, QStringLiteral("#op")), (QStringList{QStringLiteral("#the-opening")}));
        QCOMPARE(
            texts(CompletionKind::LinkAddress, QStringLiteral("summit")), (QStringList{QStringLiteral("/b/day-one/")}));
        QCOMPARE(texts(CompletionKind::PostName, QStringLiteral("day")),
            (QStringList{QStringLiteral("2022-05-18-day-one")}));
        QCOMPARE(texts(CompletionKind::SitePath, QStringLiteral("day")),
            (QStringList{QStringLiteral("_posts/2022-05-18-day-one.md")}));
    }

    void tagsAreWrittenAsYaml()
    {
        m_blog.index.tags = {{QStringLiteral("AWS"), 3}, {QStringLiteral("C# & .NET"), 2}, {QStringLiteral("yes"), 1}};
        QCOMPARE(texts(CompletionKind::FieldValue, {}, QStringLiteral("tags")),
            (QStringList{QStringLiteral("AWS"), QStringLiteral("\"C# & .NET\""), QStringLiteral("\"yes\"")}));
    }

    void keysThatThePostHasAreNotOffered()
    {
        m_post = QStringLiteral("---\ntitle: A\n---\n");
        const QStringList keys = texts(CompletionKind::FieldKey, {});
        QVERIFY(!keys.contains(QStringLiteral("title: ")));
        QVERIFY(keys.contains(QStringLiteral("tags: ")));
    }

    void footnotesCloseTheirBracket()
    {
        m_post = QStringLiteral("A[^b].\n\n[^b]: Where it is from.\n");
        const QList<Completion> found = at(CompletionKind::Footnote, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].detail, QStringLiteral("Where it is from."));
        QCOMPARE(found[0].after, QStringLiteral("]"));
    }

    void emojiComeByTheirNames()
    {
        const QList<Completion> found = at(CompletionKind::Emoji, QStringLiteral(":rock"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].label, QStringLiteral(":rocket:"));
        QCOMPARE(found[0].text, QStringLiteral("🚀"));
    }

    void liquidHasItsNames()
    {
        m_blog.facts.includes = {QStringLiteral("figure.html"), QStringLiteral("gallery")};
        m_blog.facts.liquidTags = {QStringLiteral("endraw"), QStringLiteral("own")};
        QCOMPARE(texts(CompletionKind::LiquidFilter, QStringLiteral("upc")), (QStringList{QStringLiteral("upcase")}));
        QCOMPARE(texts(CompletionKind::IncludeName, QStringLiteral("g")).first(), QStringLiteral("gallery"));
        QVERIFY(texts(CompletionKind::LiquidTag, {}).contains(QStringLiteral("own ")));
        QVERIFY(!texts(CompletionKind::LiquidTag, {}).contains(QStringLiteral("endraw ")));
        m_include =
            QStringLiteral("<img src=\"{{ include.src }}\" alt=\"{{ include.alt | escape }}\">{{ include.src }}");
        QCOMPARE(texts(CompletionKind::IncludeParameter, {}),
            (QStringList{QStringLiteral("alt=\""), QStringLiteral("src=\"")}));
    }

    /// Among 5,000 posts and 20,000 pictures nobody waits.
    void largeBlogsAreFast()
    {
        for (int i = 0; i < 5'000; ++i) {
            addPost(
                qPrintable(QStringLiteral("_posts/2022-05-18-post-%1.md").arg(i)), "A post about many things", "/p/");
        }
        for (int i = 0; i < 20'000; ++i) {
            const QString path = QStringLiteral("images/folder/picture-%1.png").arg(i);
            m_blog.facts.pictures[path] = {path};
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(at(CompletionKind::PictureAddress, QStringLiteral("pic")).size(), mostCompletions);
        QCOMPARE(at(CompletionKind::LinkAddress, QStringLiteral("post")).size(), mostCompletions);
        QVERIFY2(clock.elapsed() < 1'500, qPrintable(QString::number(clock.elapsed())));
    }

private:
    void addPost(const char *path, const char *title, const char *url)
    {
        IndexedPost post;
        post.path = QString::fromUtf8(path);
        post.title = QString::fromUtf8(title);
        post.url = QString::fromUtf8(url);
        m_blog.index.posts.append(post);
    }
    [[nodiscard]] QList<Completion> at(CompletionKind kind, const QString &written, const QString &name = {})
    {
        const FieldConventions conventions = standardFieldConventions();
        return completionsFor({kind, 0, name}, written, {m_blog, conventions, m_outline, m_post, m_include});
    }
    [[nodiscard]] QStringList texts(CompletionKind kind, const QString &written, const QString &name = {})
    {
        QStringList all;
        for (const Completion &each : at(kind, written, name)) {
            all.append(each.text);
        }
        return all;
    }

    BlogSnapshot m_blog;
    QList<Heading> m_outline;
    QString m_post;
    QString m_include;
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "test_site_completion.moc"
