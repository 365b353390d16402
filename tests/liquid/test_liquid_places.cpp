// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "markdown/htmlshape.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogliquid.h"
#include "site/jekyll/site.h"
#include "support/fixturefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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
            QFAIL("Jekyll is not here");
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
    void blogsMadeAtRandom() { QCOMPARE(compared(made("liquid/makeblogs.rb", 40, {})), 0); }

    /// With Liquid that puts together whatever can be: at most one post in 15 may differ.
    void blogsOfHarshLiquid()
    {
        int posts = 0;
        const int different = compared(made("liquid/makeblogs.rb", 30, {QStringLiteral("harsh")}), &posts);
        qInfo() << different << "of" << posts << "differ";
        QVERIFY2(different * 15 <= posts, qPrintable(QString::number(different)));
    }

    /// Markdown of all kinds in each other, by several sets of kramdown's options: at most one post in 50 may differ.
    void postsMadeAtRandom()
    {
        int posts = 0;
        const int different = compared(made("markdown/makeposts.rb", 60, {}), &posts);
        qInfo() << different << "of" << posts << "differ";
        QVERIFY2(different * 50 <= posts, qPrintable(QString::number(different)));
    }

private:
    /// The blogs that the script \a maker of the tests makes, \a count of something.
    QStringList made(const char *maker, int count, const QStringList &more)
    {
        const int wanted = qEnvironmentVariableIntValue("FRONTROW_BLOGS");
        const QString seed = qEnvironmentVariable("FRONTROW_SEED", QStringLiteral("2")); // the same blogs every day
        qInfo().noquote() << "seed" << seed;
        m_folder = std::make_unique<QTemporaryDir>();
        QProcess ruby;
        ruby.start(QStringLiteral("ruby"),
            QStringList{QStringLiteral(FRONTROW_SOURCE_DIR "/tests/") + QLatin1StringView(maker), seed,
                QString::number(wanted > 0 ? wanted : count), m_folder->path()}
                + more);
        if (!ruby.waitForFinished() || ruby.exitCode() != 0) {
            qWarning().noquote() << ruby.readAllStandardError();
            return {};
        }
        QStringList blogs;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            blogs.append(m_folder->filePath(name));
        }
        return blogs;
    }

    /// How many posts of \a blogs are not as Jekyll has them, of \a count.
    static int compared(const QStringList &blogs, int *count = nullptr)
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
        if (count) {
            *count = posts;
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

    std::unique_ptr<QTemporaryDir> m_folder; ///< holds the blogs that were made last
};

QTEST_GUILESS_MAIN(TestLiquidPlaces)

#include "test_liquid_places.moc"
