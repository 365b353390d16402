// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Three hundred posts, drafts and documents in fifteen sites, all of them put together at random from what blogs have,
// and built by Jekyll: the addresses it gives are the addresses we say.

#include "base/sourcetext.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/site.h"
#include "testsite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

constexpr int sites = 15;
constexpr int documentsOfASite = 20;
constexpr quint32 seed = 20'261'126;

/// Draws from lists, always the same for the same seed.
class Lots
{
public:
    explicit Lots(quint32 start)
        : m_random(start)
    {
    }

    QByteArray one(const QList<QByteArray> &of) { return of[m_random.bounded(of.size())]; }
    int number(int lowest, int highest) { return m_random.bounded(lowest, highest + 1); }
    /// True once in \a times.
    bool once(int times) { return m_random.bounded(times) == 0; }

private:
    QRandomGenerator m_random;
};

QByteArray padded(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

/// A template of two to five placeholders, the name always among them so that no two pages share a place.
QByteArray randomTemplate(Lots &lots)
{
    const QList<QByteArray> placeholders{":categories", ":slugified_categories", ":year", ":short_year", ":month",
        ":i_month", ":short_month", ":long_month", ":day", ":i_day", ":y_day", ":w_year", ":week", ":w_day",
        ":short_day", ":long_day", ":hour", ":minute", ":second", ":collection", ":path", "blog", "é", ":month_:day"};
    QByteArray text;
    for (int part = lots.number(1, 4); part > 0; --part) {
        text += '/' + lots.one(placeholders);
    }
    return text + '/' + lots.one({":title", ":slug", ":name", ":title-:slug"})
        + lots.one({"", "/", ":output_ext", ".html"});
}

QByteArray randomDefaults(Lots &lots)
{
    QByteArray text = "defaults:\n";
    for (int set = lots.number(1, 4); set > 0; --set) {
        text += "  - scope:\n      path: '"
            + lots.one({"", "_posts", "travel", "_posts/sub", "_posts/*/deep", "*", "/"}) + "'\n"
            + lots.one({"", "      type: posts\n", "      type: talks\n", "      type: drafts\n"})
            + "    values:\n      layout: none\n"
            + lots.one({"", "      categories: [Usual, Städte]\n", "      categories: two words\n",
                "      category: One more\n"})
            + lots.one({"", "", "      permalink: /d/:year/:title/:name/\n"})
            + lots.one({"", "", "", "      date: 2019-10-11 22:13:14 -0300\n"});
    }
    return text;
}

QByteArray randomConfig(Lots &lots)
{
    QByteArray text = "future: true\nunpublished: true\nshow_drafts: true\n";
    if (!lots.once(5)) {
        const QByteArray style = lots.once(2)
            ? lots.one({"date", "pretty", "ordinal", "weekdate", "none", "/:categories/:title/"})
            : randomTemplate(lots);
        text += "permalink: '" + style + "'\n";
    }
    text += lots.one({"", "baseurl: /blog\n", "baseurl: ''\n"});
    text += lots.one({"", "timezone: America/New_York\n", "timezone: Europe/Berlin\n", "timezone: Asia/Kolkata\n",
        "timezone: Pacific/Auckland\n", "timezone: UTC\n"});
    text += lots.one({"", "", "collections_dir: content\n"});
    text += "collections:\n  talks:\n    output: true\n" + lots.one({"", "    permalink: /t/:year/:path/:title\n"})
        + lots.one({"", "", "  posts:\n    permalink: /p/:categories/:title:output_ext\n",
            "  posts:\n    permalink: " + randomTemplate(lots) + "\n"});
    return lots.once(2) ? text + randomDefaults(lots) : text;
}

QByteArray randomDate(Lots &lots)
{
    const QByteArray day = QByteArray::number(lots.number(2015, 2024)) + '-' + padded(lots.number(1, 12)) + '-'
        + padded(lots.number(1, 28));
    const QByteArray time = padded(lots.number(0, 23)) + ':' + padded(lots.number(0, 59));
    const QByteArray zone = lots.one({" +0000", " +1000", " -0500", " +0530", " -03:30", "Z", " +02:00", ""});
    return lots.one({day, day + ' ' + time, day + ' ' + time + ":07" + zone, '\'' + day + ' ' + time + "'",
        day + 'T' + time + ":59" + zone, "'" + day + ' ' + time + ":30 -0800'", "2021-03-14 02:30",
        "2021-11-07 01:30:00 -0400", "'" + QByteArray(day).replace('-', '/') + ' ' + time + "'", "May 18, 2022",
        "18 Sep 2021 9:05 PM", day + " 10:00 EST"});
}

QByteArray randomFrontMatter(Lots &lots)
{
    QByteArray text = "title: A title\n";
    if (lots.once(2)) {
        text += "date: " + randomDate(lots) + '\n';
    }
    text += lots.one({"", "", "categories: Cloud Big Data\n", "categories: [Cloud, Big Data, 'C#', cloud]\n",
        "categories:\n- Städte & Länder\n- 日本\n- a/b\n", "categories: ÄÖÜ\n", "categories: []\n", "categories:\n",
        "categories: ['Q&A', \"100%\", 'x?y', '~t', '.net', '[b]', 'a.b..c']\n", "categories: [R&D 🎉, ǅ, ΑΣ]\n"});
    text += lots.one({"", "", "", "category: Big Data\n", "category: [x, Y Z]\n"});
    text += lots.one({"", "", "", "", "slug: Another_Slug (2)\n", "slug: 'Ünï-cödé 🎉!'\n", "slug: 2021-talk\n"});
    text += lots.one({"", "", "", "", "", "permalink: /own/:slug/:name/\n", "permalink: own/:title.html\n",
        "permalink: /:categories/../:year//./:title-:name/\n"});
    return text;
}

QByteArray randomName(Lots &lots, int number)
{
    return lots.one({"plain", "Any_Name.v2~x", "Füße & mehr", "dots...", "emoji-🎉-🚀", "日本の", "a (b) [c] +d",
               "CAPS", "x--y-", "100% sure", "it's", "ﬁne", "é", "semi;colon,comma", "#tag", "-dash"})
        + '-' + QByteArray::number(number);
}

/// Where a document lies, from the folder of collections on.
QByteArray randomPath(Lots &lots, int number)
{
    const QByteArray name = randomName(lots, number);
    const QByteArray ending = lots.one({".md", ".md", ".markdown", ".mkdn", ".html"});
    const QByteArray day = lots.one({"2021-12-31", "2022-01-01", "2020-02-29", "2019-7-4", "21-05-06"});
    if (lots.once(8)) {
        return "_talks/" + lots.one({"", "deep/"}) + lots.one({"", day + '-'}) + "x" + name + ending;
    }
    const QByteArray before = lots.one({"", "", "", "travel/", "Über uns/tief/"});
    if (lots.once(6)) {
        return before + "_drafts/" + lots.one({"", day + '-'}) + "x" + name + ending;
    }
    return before + "_posts/" + lots.one({"", "", "sub/", "a/deep/", "2021/"}) + day + '-' + name + ending;
}

constexpr const char *listPage =
    "---\nlayout: none\npermalink: /urls.json\n---\n[{% for collection in site.collections %}{% for document in "
    "collection.docs %}"
    "[{{ document.path | jsonify }},{{ document.url | jsonify }}],{% endfor %}{% endfor %}[]]\n";

} // namespace

class PermalinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jekyllGivesTheSameAddress_data();
    void jekyllGivesTheSameAddress();
    void allWereCompared() { QCOMPARE(m_compared, sites * documentsOfASite); }

private:
    /// Path from the folder of collections on → URL.
    static QHash<QString, QString> urlsByJekyll(const QString &folder);
    int m_compared = 0;
};

QHash<QString, QString> PermalinksTest::urlsByJekyll(const QString &folder)
{
    QProcess build;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    build.setProcessEnvironment(environment);
    build.setWorkingDirectory(folder);
    build.setProcessChannelMode(QProcess::MergedChannels);
    build.start(QStringLiteral("jekyll"), {QStringLiteral("build"), QStringLiteral("--disable-disk-cache")});
    if (!build.waitForFinished(120'000) || build.exitCode() != 0) {
        qWarning("%s", build.readAll().constData());
        return {};
    }
    QHash<QString, QString> urls;
    const QByteArray list = contentOf(folder + QStringLiteral("/_site/urls.json"));
    for (const QJsonValue &entry : QJsonDocument::fromJson(list).array()) {
        if (const QJsonArray pair = entry.toArray(); pair.size() == 2) {
            urls.insert(pair[0].toString(), pair[1].toString());
        }
    }
    return urls;
}

void PermalinksTest::jekyllGivesTheSameAddress_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < sites; ++number) {
        QTest::addRow("site %d", number) << number;
    }
}

void PermalinksTest::jekyllGivesTheSameAddress()
{
    QFETCH(const int, number);
    Lots lots(seed + static_cast<quint32>(number));
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Blog für Übung XXXXXX"));
    const QByteArray config = randomConfig(lots);
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_config.yml")), config));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("urls.json")), listPage));
    const Result<Site> site = Site::open(folder.path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    const QString start = site->config().collectionsDir.isEmpty() ? QString() : site->config().collectionsDir + u'/';

    QMap<QString, QByteArray> documents;
    while (documents.size() < documentsOfASite) {
        const QString path = QString::fromUtf8(randomPath(lots, static_cast<int>(documents.size())));
        const QByteArray text = "---\n" + randomFrontMatter(lots) + "---\nText.\n";
        documents.insert(path, text);
        const QString file = folder.filePath(start + path);
        QVERIFY(writeTestFile(file, text));
        QFile times(file);
        QVERIFY(times.open(QIODevice::ReadWrite));
        const QDateTime changed(QDate(2020, 1, lots.number(1, 28)), QTime(23, 30, 5), QTimeZone::UTC);
        QVERIFY(times.setFileTime(changed, QFileDevice::FileModificationTime));
    }
    const QHash<QString, QString> urls = urlsByJekyll(folder.path());
    QStringList differing;
    for (const auto &[path, text] : documents.asKeyValueRange()) {
        const QString collection =
            path.startsWith(QStringLiteral("_talks")) ? QStringLiteral("talks") : QStringLiteral("posts");
        const QString file = start + path;
        const PostValues values = PostValues::of(topFieldsOf(FrontMatter::parse(QString::fromUtf8(text))),
            DocumentPlace::of(file, collection, site->config()), site->config());
        const bool isDraft = path.contains(QStringLiteral("_drafts"));
        const QDateTime otherwise = isDraft
            ? QFileInfo(folder.filePath(file)).fileTime(QFileDevice::FileModificationTime).toUTC()
            : QDateTime::currentDateTimeUtc();
        const QString ours =
            PageAddress::ofDocument(values, file, collection, otherwise, site->config(), site->config().zone())
                .urlInSite(site->config());
        const QString theirs = urls.value(path);
        if (ours != theirs) {
            differing.append(
                QStringLiteral("%1\n  ours   %2\n  Jekyll %3\n%4").arg(path, ours, theirs, QString::fromUtf8(text)));
        }
        ++m_compared;
    }
    QVERIFY2(differing.isEmpty(), qPrintable(QString::fromUtf8(config) + differing.join(u'\n')));
}

QTEST_GUILESS_MAIN(PermalinksTest)
#include "test_site_permalinks.moc"
