// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/pageaddress.h"
#include "site/jekyll/postdate.h"
#include "site/jekyll/site.h"
#include "testsite.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

const QDate today(2026, 3, 4);

PageAddress addressFor(const char *frontMatter, const char *fileName, const SiteConfig &config = {})
{
    const QString post = QStringLiteral("---\n%1\n---\nText.\n").arg(QString::fromUtf8(frontMatter));
    return PageAddress::ofPost(FrontMatter::parse(post), QString::fromUtf8(fileName), config, today);
}

/// One post of a site that Jekyll builds.
struct Sample
{
    const char *file; ///< from the site's folder on
    const char *frontMatter;
};

constexpr Sample samples[] = {
    {"_posts/2022-05-18-plain.md", "title: Plain"},
    {"_posts/2022-05-18-Any_Name.v2~x.md", "title: Odd characters"},
    {"_posts/2022-05-18-Füße & mehr.markdown", "title: Not ASCII"},
    {"_posts/2022-05-18-dots....md", "title: Final dots"},
    {"_posts/2022-05-08-other-date.md", "date: 2022-06-07"},
    {"_posts/2022-05-18-late-evening.md", "date: 2022-05-18 23:30:00 -0500"},
    {"_posts/2022-05-18-early-morning.md", "date: 2022-05-18 08:00:00 +1000"},
    {"_posts/2022-05-18-no-zone.md", "date: 2022-05-18 23:30:00"},
    {"_posts/2022-05-18-no-seconds.md", "date: 2022-05-18 23:30"},
    {"_posts/2022-05-18-quoted-time.md", "date: '2022-05-18 23:30:00'"},
    {"_posts/2022-01-01-new-year.md", "title: Week of the old year"},
    {"_posts/2022-05-18-slug-given.md", "slug: Another_Slug (2)"},
    {"_posts/2022-05-18-categories-words.md", "categories: Cloud Big Data"},
    {"_posts/2022-05-18-categories-list.md", "categories: [Cloud, Big Data, 'C#', cloud]"},
    {"_posts/2022-05-18-category.md", "category: Big Data"},
    {"_posts/2022-05-18-both.md", "categories: [b, a]\ncategory: c"},
    {"_posts/2022-05-18-no-categories.md", "categories: []"},
    {"travel/_posts/2022-05-18-in-a-section.md", "category: Trains"},
    {"_posts/2022/2022-05-18-in-a-folder.md", "title: Folder below _posts"},
    {"_posts/2022-05-18-permalink-slash.md", "permalink: /my/own/place/"},
    {"_posts/2022-05-18-permalink-plain.md", "permalink: /my/own-page"},
    {"_posts/2022-05-18-permalink-html.md", "permalink: my/page.html"},
    {"_posts/2022-05-18-permalink-template.md", "permalink: /t/:year/:title/\ncategory: x"},
    {"_posts/2022-05-18-permalink-dots.md", "permalink: /a/../b//c/"},
};

/// Text that only this post's page has.
QByteArray marker(const Sample &sample)
{
    return "This is post " + QByteArray::number(qsizetype(&sample - samples)) + " of all.";
}

constexpr const char *configs[] = {
    "",
    "permalink: date",
    "permalink: pretty",
    "permalink: ordinal",
    "permalink: weekdate",
    "permalink: none",
    "permalink: /:categories/:title/",
    "permalink: /blog/:year/:i_month/:i_day/:short_year/:y_day/:slug:output_ext",
    "permalink: /:month_:day/:slugified_categories/:name",
    "permalink: /:path/:collection/:title/",
    "permalink: /:w_year/:week/:w_day/:title/\ntimezone: Australia/Sydney",
    "permalink: /:short_month/:long_month/:short_day/:long_day/:title/",
    "permalink: /:hour/:minute/:second/:title/\ntimezone: America/New_York",
    "collections:\n  posts:\n    permalink: /c/:title/",
    "permalink: pretty\nbaseurl: /my-blog/",
};

} // namespace

class PageAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsNamedByDateAndSlug_data();
    void theFileIsNamedByDateAndSlug();
    void aNewPostGoesWhereTheConfigurationSays();
    void defaultsStandInForFrontMatter();
    void theUrlFollowsTheFile_data();
    void theUrlFollowsTheFile();
    void datesAreReadAsJekyllDoes_data();
    void datesAreReadAsJekyllDoes();
    void jekyllWritesWhereWeSay_data();
    void jekyllWritesWhereWeSay();
};

void PageAddressTest::theFileIsNamedByDateAndSlug_data()
{
    QTest::addColumn<QByteArray>("frontMatter");
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *name, const char *frontMatter, const char *fileName, const char *file) {
        QTest::newRow(name) << QByteArray(frontMatter) << QByteArray(fileName) << QString::fromUtf8(file);
    };
    row("date and name", "date: 2022-05-18", "aws-summit-2022-day1.md", "_posts/2022-05-18-aws-summit-2022-day1.md");
    row("name stays", "title: New\ndate: 2022-05-18", "old.md", "_posts/2022-05-18-old.md");
    row("no date", "title: x", "a.md", "_posts/2026-03-04-a.md");
    row("name is cleaned", "title: x", "Mein Übungs-Text!.md", "_posts/2026-03-04-mein-ubungs-text.md");
    row("never saved", "title: 'Tag 1: Übersicht'", "", "_posts/2026-03-04-tag-1-ubersicht.md");
    row("never saved, no title", "tags: []", "", "_posts/2026-03-04-post.md");
    row("slug wins", "slug: given\ntitle: x", "a.md", "_posts/2026-03-04-given.md");
    row("a post's name stays", "date: 2022-05-18", "2022-05-17-My_Post.markdown", "_posts/2022-05-17-My_Post.markdown");
    row("its place stays", "", "travel/_posts/2020/2020-01-02-x.md", "travel/_posts/2020/2020-01-02-x.md");
    row("a draft moves", "", "_drafts/idea.md", "_posts/2026-03-04-idea.md");
    row("a dated page elsewhere moves", "", "notes/2020-01-02-x.md", "_posts/2020-01-02-x.md");
    row("faulty date", "date: 2022-13-40", "a.md", "_posts/2026-03-04-a.md");
}

void PageAddressTest::theFileIsNamedByDateAndSlug()
{
    QFETCH(const QByteArray, frontMatter);
    QFETCH(const QByteArray, fileName);
    QFETCH(const QString, file);
    QCOMPARE(addressFor(frontMatter.constData(), fileName.constData()).path, file);
}

void PageAddressTest::aNewPostGoesWhereTheConfigurationSays()
{
    SiteConfig config;
    config.collectionsDir = QStringLiteral("content");
    config.permalink = QStringLiteral("/:categories/:title/");
    const auto address = [&](const char *file) { return addressFor("title: x", file, config); };
    QCOMPARE(address("idea.md").path, QStringLiteral("content/_posts/2026-03-04-idea.md"));
    QCOMPARE(address("idea.md").url, QStringLiteral("/idea/"));
    const PageAddress inside = address("content/travel/_posts/21-5-6-trip.md");
    QCOMPARE(inside.path, QStringLiteral("content/travel/_posts/21-5-6-trip.md"));
    QCOMPARE(inside.date, QDate(2021, 5, 6));
    QCOMPARE(inside.url, QStringLiteral("/travel/trip/"));
    QCOMPARE(address("_posts/2021-05-06-outside.md").path, QStringLiteral("content/_posts/2021-05-06-outside.md"));
}

void PageAddressTest::defaultsStandInForFrontMatter()
{
    SiteConfig config;
    config.permalink = QStringLiteral("/:categories/:title/");
    config.defaults = {{QString(), QStringLiteral("posts"),
                           {{QStringLiteral("categories"), FieldValue::list({QStringLiteral("Usual")})}}},
        {QStringLiteral("_posts/events"), std::nullopt,
            {{QStringLiteral("permalink"), FieldValue::text(QStringLiteral("/e/:title/"))}}},
        {QStringLiteral("_posts/*/old"), std::nullopt,
            {{QStringLiteral("slug"), FieldValue::text(QStringLiteral("old-one"))}}},
        {QString(), QStringLiteral("drafts"),
            {{QStringLiteral("permalink"), FieldValue::text(QStringLiteral("/never/"))}}}};
    const auto url = [&](const char *frontMatter, const char *file) {
        return addressFor(frontMatter, file, config).url;
    };
    QCOMPARE(url("title: x", "_posts/2021-01-02-a.md"), QStringLiteral("/usual/a/"));
    QCOMPARE(url("categories: Own", "_posts/2021-01-02-a.md"), QStringLiteral("/usual/own/a/"));
    QCOMPARE(url("title: x", "_posts/events/2021-01-02-a.md"), QStringLiteral("/e/a/"));
    QCOMPARE(url("permalink: /mine/", "_posts/events/2021-01-02-a.md"), QStringLiteral("/mine/"));
    QCOMPARE(url("title: x", "_posts/2020/old/2021-01-02-a.md"), QStringLiteral("/usual/old-one/"));
    QCOMPARE(url("slug: new", "_posts/2020/old/2021-01-02-a.md"), QStringLiteral("/usual/new/"));
}

void PageAddressTest::theUrlFollowsTheFile_data()
{
    QTest::addColumn<QByteArray>("frontMatter");
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QString>("permalink");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *frontMatter, const char *file, const char *permalink,
                         const char *url) {
        QTest::newRow(name) << QByteArray(frontMatter) << QByteArray(file) << QString::fromUtf8(permalink)
                            << QString::fromUtf8(url);
    };
    row("the sample", "date: 2022-05-18", "aws-summit-2022-day1.md", "/:categories/:title/", "/aws-summit-2022-day1/");
    row("the name it will get", "", "My Notes.md", "/:title/", "/my-notes/");
    row("unknown placeholder", "", "a.md", "/:nonsense/:title/", "/:nonsense/a/");
}

void PageAddressTest::theUrlFollowsTheFile()
{
    QFETCH(const QByteArray, frontMatter);
    QFETCH(const QByteArray, fileName);
    QFETCH(const QString, permalink);
    QFETCH(const QString, url);
    SiteConfig config;
    config.permalink = permalink;
    QCOMPARE(addressFor(frontMatter.constData(), fileName.constData(), config).url, url);
}

void PageAddressTest::datesAreReadAsJekyllDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnderstood");
    QTest::addColumn<QDateTime>("moment");
    const QDate day(2022, 5, 18);
    const auto utc = [&](int hour, int minute) { return QDateTime(day, QTime(hour, minute), QTimeZone::UTC); };
    const auto row = [](const char *text, bool isUnderstood, const QDateTime &moment) {
        QTest::newRow(text) << QString::fromUtf8(text) << isUnderstood << moment;
    };
    row("2022-05-18", true, {});
    row("2022-5-18", true, {});
    row("2022-05-18 10:00:00 +1000", true, utc(0, 0));
    row("2022-05-18T10:00:00+02:00", true, utc(8, 0));
    row("2022-05-18 10:00:00 +2", true, utc(8, 0));
    row("2022-05-18 10:00:00 -0330", true, utc(13, 30));
    row("2022-05-18 10:00:00Z", true, utc(10, 0));
    row("2022-05-18 10:00:00", true, utc(10, 0));
    row("2022-05-18 10:00", true, QDateTime(day, QTime(10, 0)));
    row("2022/05/18 10:00:00 +0200", true, utc(8, 0));
    row("18 May 2022 10:00 EST", true, utc(15, 0));
    row("May 18, 2022", true, {});
    row("Wed, 18 May 2022 09:05 pm UTC", true, utc(21, 5));
    row("2022-05-18 10:00 Mars", true, QDateTime(day, QTime(10, 0)));
    row("18.05.2022 10:00:00 +/-HHMM", true, QDateTime(day, QTime(10, 0)));
    row("2022-13-18", false, {});
    row("2022-05-18 25:00", false, {});
    row("tomorrow", false, {});
    row("", false, {});
}

void PageAddressTest::datesAreReadAsJekyllDoes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isUnderstood);
    QFETCH(const QDateTime, moment);
    const std::optional<PostDate> date = postDateOf(FieldValue::date(text));
    QCOMPARE(date.has_value(), isUnderstood);
    if (date) {
        QCOMPARE(date->date, QDate(2022, 5, 18));
        QCOMPARE(date->moment, moment);
    }
}

void PageAddressTest::jekyllWritesWhereWeSay_data()
{
    QTest::addColumn<QByteArray>("config");
    for (const char *config : configs) {
        QTest::newRow(*config == '\0' ? "default" : config) << QByteArray(config);
    }
}

void PageAddressTest::jekyllWritesWhereWeSay()
{
    QFETCH(const QByteArray, config);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Blog für Übung XXXXXX"));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_config.yml")), config + "\nfuture: true\n"));
    for (const Sample &sample : samples) {
        QVERIFY(writeTestFile(folder.filePath(QString::fromUtf8(sample.file)),
            "---\n" + QByteArray(sample.frontMatter) + "\n---\n" + marker(sample) + "\n"));
    }
    QProcess build;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    build.setProcessEnvironment(environment);
    build.setWorkingDirectory(folder.path());
    build.setProcessChannelMode(QProcess::MergedChannels);
    build.start(QStringLiteral("jekyll"), {QStringLiteral("build"), QStringLiteral("--disable-disk-cache")});
    QVERIFY(build.waitForFinished(120'000));
    QVERIFY2(build.exitCode() == 0, build.readAll().constData());

    const Result<Site> site = Site::open(folder.path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    for (const Sample &sample : samples) {
        const QString url = addressFor(sample.frontMatter, sample.file, site->config()).url;
        const QString baseUrl = site->config().baseUrl;
        QVERIFY2(url.startsWith(baseUrl + u'/'), qPrintable(url));
        QString path = QUrl::fromPercentEncoding(url.sliced(baseUrl.size()).toUtf8());
        path += path.endsWith(u'/')                  ? QStringLiteral("index.html")
            : path.endsWith(QStringLiteral(".html")) ? QString()
                                                     : QStringLiteral(".html");
        const QByteArray page = contentOf(folder.filePath(QStringLiteral("_site")) + path);
        QVERIFY2(page.contains(marker(sample)),
            qPrintable(QStringLiteral("%1 -> %2\n%3")
                    .arg(QString::fromUtf8(sample.file), url,
                        stateOf(folder.filePath(QStringLiteral("_site"))).keys().join(u'\n'))));
    }
}

QTEST_GUILESS_MAIN(PageAddressTest)
#include "test_site_pageaddress.moc"
