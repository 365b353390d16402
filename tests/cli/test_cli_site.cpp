// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "support/fixturefiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow::test;

namespace {

CliAnswer site(const QStringList &arguments)
{
    return runCli(QStringList{QStringLiteral("site")} + arguments);
}

const QString json = QStringLiteral("--json");

} // namespace

/// `frontrow-cli site` on the blog fixtures.
class CliSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsAndConventionsAreSaid();
    void theSecondTimeSaysTheSame();
    void unreadablePostsAreProblems();
    void otherConfigurationsAreNamed();
    void whatIsNoBlogIsSaid();

private:
    [[nodiscard]] QString blog(const char *name)
    {
        return makeBlogFixture(QString::fromLatin1(name), m_folder.path()).folder;
    }
    QTemporaryDir m_folder;
};

void CliSiteTest::postsAndConventionsAreSaid()
{
    const CliAnswer answer = site({blog("minimal-mistakes"), json});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.isEmpty(), qPrintable(answer.said()));
    const QJsonObject object = answer.json();
    QCOMPARE(object[QStringLiteral("title")].toString(), QStringLiteral("Field notes"));
    QCOMPARE(object[QStringLiteral("timezone")].toString(), QStringLiteral("Europe/Berlin"));
    const QJsonObject newest = object[QStringLiteral("posts")].toArray().first().toObject();
    QCOMPARE(newest[QStringLiteral("url")].toString(), QStringLiteral("/cloud/aws-summit-day-2/"));
    QCOMPARE(newest[QStringLiteral("date")].toString(), QStringLiteral("2022-05-19"));
    QCOMPARE(newest[QStringLiteral("layout")].toString(), QStringLiteral("single"));
    const QJsonObject tag = object[QStringLiteral("tags")].toArray().first().toObject();
    QCOMPARE(tag[QStringLiteral("name")].toString(), QStringLiteral("AWS"));
    QCOMPARE(tag[QStringLiteral("posts")].toInt(), 2);
    const QJsonObject effective = object[QStringLiteral("effectiveSettings")].toObject();
    QCOMPARE(effective[QStringLiteral("modifiedKey")].toString(), QStringLiteral("last_modified_at"));
    QVERIFY(effective[QStringLiteral("formKeys")].toArray().contains(QStringLiteral("header.overlay_image")));
    const CliAnswer text = site({blog("hpstr")});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.text().contains(QStringLiteral("2020-02-10  /second-night/  _posts/2020-02-10-second-night.md\n")),
        qPrintable(text.text()));
    QVERIFY(text.text().contains(QStringLiteral("modified: modified\n")));
    QVERIFY(text.text().contains(QStringLiteral("pictures: images")));
}

void CliSiteTest::theSecondTimeSaysTheSame()
{
    const QString folder = blog("subfolders");
    const CliAnswer first = site({folder, json});
    QCOMPARE(first.json()[QStringLiteral("posts")].toArray().size(), 7);
    QCOMPARE(site({folder, json}).text(), first.text());
}

void CliSiteTest::unreadablePostsAreProblems()
{
    const CliAnswer answer = site({blog("unreadable"), json});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.said().contains(QStringLiteral("_posts/2021-08-01-faulty-yaml.md: ")), qPrintable(answer.said()));
    const QJsonArray unreadable = answer.json()[QStringLiteral("unreadable")].toArray();
    QCOMPARE(unreadable.size(), 3);
    for (const QJsonValue &post : unreadable) {
        QVERIFY(!post.toObject()[QStringLiteral("reason")].toString().isEmpty());
    }
}

void CliSiteTest::otherConfigurationsAreNamed()
{
    const QTemporaryDir scratch;
    const QString folder = makeBlogFixture(QStringLiteral("minimal-mistakes"), scratch.path()).folder;
    QVERIFY(site({folder, json}).json()[QStringLiteral("otherConfigurations")].toArray().isEmpty());
    for (const char *name : {"_config.local.yml", "_config_dev.yaml", "notes.yml"}) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("url: http://localhost:4000\n") > 0);
    }
    const CliAnswer answer = site({folder, json});
    QCOMPARE(answer.code, 0);
    const QJsonArray expected{QStringLiteral("_config.local.yml"), QStringLiteral("_config_dev.yaml")};
    QCOMPARE(answer.json()[QStringLiteral("otherConfigurations")].toArray(), expected);
    QVERIFY2(answer.said().contains(QStringLiteral("_config.local.yml, _config_dev.yaml")), qPrintable(answer.said()));
}

void CliSiteTest::whatIsNoBlogIsSaid()
{
    const CliAnswer answer = site({blog("bare"), json});
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.said().contains(QStringLiteral("_config.yml")));
    QCOMPARE(site({}).code, 2);
}

QTEST_GUILESS_MAIN(CliSiteTest)
#include "test_cli_site.moc"
