// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "markdown/htmlshape.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogliquid.h"
#include "site/jekyll/site.h"
#include "support/fixturefiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<SourceText> source = SourceText::decode(file.readAll());
    return source ? source->text() : QString();
}

/// The bodies that Jekyll makes of the posts of \a blogs, by blog and path.
QJsonObject bodiesByJekyll(const QStringList &blogs)
{
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), QStringList{QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/bodies.rb")} + blogs);
    ruby.waitForFinished(600'000);
    const QJsonObject answer = QJsonDocument::fromJson(ruby.readAllStandardOutput()).object();
    if (answer.isEmpty()) {
        qWarning().noquote() << ruby.readAllStandardError();
    }
    return answer;
}

} // namespace

/// The body of a post in its blog, Liquid run, reads as Jekyll's does.
class TestLiquidPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty()) {
            QSKIP("Jekyll is not here");
        }
    }

    void theBlogOfThisTest()
    {
        QTemporaryDir folder;
        QProcess copy;
        copy.start(QStringLiteral("cp"),
            {QStringLiteral("-r"), QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/blog/."), folder.path()});
        QVERIFY(copy.waitForFinished());
        QCOMPARE(compared({folder.path()}), 0);
    }

    void blogFixtures()
    {
        QTemporaryDir folder;
        QStringList blogs;
        for (const test::BlogFixture &blog : test::makeBlogFixtures(folder.path())) {
            if (blog.isBlog) {
                blogs.append(blog.folder);
            }
        }
        QCOMPARE(compared(blogs), 0);
    }

    /// FRONTROW_BLOGS says how many, FRONTROW_SEED which.
    void blogsMadeAtRandom()
    {
        const int wanted = qEnvironmentVariableIntValue("FRONTROW_BLOGS");
        const int count = wanted > 0 ? wanted : 40;
        const QString seed = qEnvironmentVariable("FRONTROW_SEED", QStringLiteral("2")); // the same blogs every day
        qInfo().noquote() << "seed" << seed;
        QTemporaryDir folder;
        QProcess ruby;
        ruby.start(QStringLiteral("ruby"),
            {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/makeblogs.rb"), seed, QString::number(count),
                folder.path()});
        QVERIFY(ruby.waitForFinished());
        QCOMPARE(ruby.exitCode(), 0);
        QStringList blogs;
        for (int number = 1; number <= count; ++number) {
            blogs.append(folder.filePath(QString::number(number)));
        }
        QCOMPARE(compared(blogs), 0);
    }

private:
    /// How many posts of \a blogs are not as Jekyll has them.
    static int compared(const QStringList &blogs)
    {
        const QJsonObject byJekyll = bodiesByJekyll(blogs);
        int posts = 0;
        int different = 0;
        for (const QString &blog : blogs) {
            const Result<Site> site = Site::open(blog);
            if (!site) {
                continue;
            }
            const std::shared_ptr<const LiquidBlog> liquid = liquidBlogOf(site->folder(), site->config());
            const QJsonObject bodies = byJekyll[blog].toObject();
            for (auto body = bodies.begin(); body != bodies.end(); ++body) {
                ++posts;
                different += isSame(blog, body.key(), body.value().toString(), *site, liquid) ? 0 : 1;
            }
        }
        if (posts < 2) {
            qWarning() << "Jekyll made no posts of these blogs";
            return 1;
        }
        return different;
    }

    static bool isSame(const QString &blog, const QString &path, const QString &theirs, const Site &site,
        const std::shared_ptr<const LiquidBlog> &liquid)
    {
        const QString text = fileText(blog + u'/' + path);
        const RenderOptions options = renderOptionsFor(
            text, FrontMatter::parse(text), path, site.config(), liquid, MarkdownChoice::of(site.config()));
        const QString ours = renderBody(text, layoutOf(text).body, options).html();
        if (htmlShape(ours) == htmlShape(theirs)) {
            return true;
        }
        qWarning().noquote() << blog << path << "\n  Jekyll:" << theirs << "\nFrontrow:" << ours;
        return false;
    }
};

QTEST_GUILESS_MAIN(TestLiquidPlaces)

#include "test_liquid_places.moc"
