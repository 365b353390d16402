// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "exportfixture.h"

#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace frontrow;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void planningWritesNothing();
    void everythingIsWritten();
    void theSecondExportWritesNothing();
    void anEditedPostIsUpdated();
    void whatOthersWroteIsAConflict();
    void aReplacedPictureIsUpdatedOnlyWhenItIsOurs();
    void aPostOfTheSiteIsEditedInPlace();
    void aPictureThatIsNowhereIsSaid();
    void aBrokenPictureIsNotPublished_data();
    void aBrokenPictureIsNotPublished();
    void faultyFrontMatterIsRefused_data();
    void faultyFrontMatterIsRefused();
    void whatIsNoBlogIsRefused();
    void aBlogThatMayNotBeWrittenIsSaid();
    void aNameThatDiffersInCaseOnlyIsAConflict_data();
    void aNameThatDiffersInCaseOnlyIsAConflict();
    void lineEndsAndMarkSurvive();
    void linksOutOfTheSiteAreRefused_data();
    void linksOutOfTheSiteAreRefused();
    void aLinkInsideTheSiteStays();
    void theManifestComesBack();
    void aDamagedManifestIsSaid_data();
    void aDamagedManifestIsSaid();

private:
    std::unique_ptr<ExportFixture> m_fixture;
};

void ExportTest::planningWritesNothing()
{
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QCOMPARE(actionsOf(*plan),
        QStringLiteral("create images/Vor Ort/1.png, create images/Vor Ort/2.png, create images/Vor Ort/3.png, "
                       "keep images/old.png, create _posts/2022-05-18-buhne.md"));
    QCOMPARE(plan->url, QStringLiteral("/buhne/"));
    QCOMPARE(plan->post.toString(), QStringLiteral("_posts/2022-05-18-buhne.md"));
    QVERIFY(!plan->hasConflict());
    QVERIFY(!plan->isUpToDate());
    QCOMPARE(stateOf(m_fixture->site()), before);
}

void ExportTest::everythingIsWritten()
{
    const Result<void> done = m_fixture->run();
    QVERIFY2(done, qPrintable(whyNot(done)));
    QCOMPARE(contentOf(m_fixture->inSite("_posts/2022-05-18-buhne.md")), m_fixture->post());
    for (int number = 1; number <= 3; ++number) {
        QCOMPARE(contentOf(m_fixture->inSite("images/Vor Ort/%1.png").arg(number)), testPicture(number));
    }
    QCOMPARE(contentOf(m_fixture->inSite("images/old.png")), testPicture(9));
    const QStringList names = stateOf(m_fixture->site()).keys();
    QCOMPARE(names.join(u' '),
        QStringLiteral("/_config.yml /_posts /_posts/2022-05-18-buhne.md /images /images/Vor Ort /images/Vor Ort/1.png "
                       "/images/Vor Ort/2.png /images/Vor Ort/3.png /images/old.png"));
    const QFileInfo info(m_fixture->inSite("_posts/2022-05-18-buhne.md"));
    QVERIFY(info.permission(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!info.permission(QFile::ExeOwner));
}

void ExportTest::theSecondExportWritesNothing()
{
    QVERIFY(m_fixture->run());
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const ExportManifest manifest = m_fixture->manifest();
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY(plan->isUpToDate());
    QTest::qWait(5); // so that a write would show in the times
    QVERIFY(m_fixture->run());
    QCOMPARE(stateOf(m_fixture->site()), before);
    QVERIFY(m_fixture->manifest() == manifest);
}

void ExportTest::anEditedPostIsUpdated()
{
    QVERIFY(m_fixture->run());
    m_fixture->setPost(m_fixture->post() + "More.\n");
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY2(
        actionsOf(*plan).endsWith(QStringLiteral("update _posts/2022-05-18-buhne.md")), qPrintable(actionsOf(*plan)));
    QVERIFY(m_fixture->run());
    QCOMPARE(contentOf(m_fixture->inSite("_posts/2022-05-18-buhne.md")), m_fixture->post());
}

void ExportTest::whatOthersWroteIsAConflict()
{
    QVERIFY(m_fixture->run());
    QVERIFY(writeTestFile(m_fixture->inSite("_posts/2022-05-18-buhne.md"), "Somebody else's words.\n"));
    QVERIFY(writeTestFile(m_fixture->inSite("images/Vor Ort/2.png"), testPicture(7)));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY(plan->hasConflict());
    QCOMPARE(actionsOf(*plan),
        QStringLiteral("keep images/Vor Ort/1.png, conflict images/Vor Ort/2.png, keep images/Vor Ort/3.png, "
                       "keep images/old.png, conflict _posts/2022-05-18-buhne.md"));
    const Result<void> done = m_fixture->run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QVERIFY2(done.error().message.contains(QStringLiteral("_posts/2022-05-18-buhne.md")), qPrintable(whyNot(done)));
    QCOMPARE(stateOf(m_fixture->site()), before);
}

void ExportTest::aReplacedPictureIsUpdatedOnlyWhenItIsOurs()
{
    QVERIFY(m_fixture->run());
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/2.png"), testPicture(5)));
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/old.png"), testPicture(6)));
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY2(actionsOf(*plan).contains(QStringLiteral("update images/Vor Ort/2.png")), qPrintable(actionsOf(*plan)));
    QVERIFY2(actionsOf(*plan).contains(QStringLiteral("conflict images/old.png")), qPrintable(actionsOf(*plan)));
}

void ExportTest::aPostOfTheSiteIsEditedInPlace()
{
    const QString file = m_fixture->inSite("travel/_posts/2022-05-17-Old_Name.markdown");
    QVERIFY(writeTestFile(file, "---\ntitle: Old\n---\n"));
    m_fixture->setPost("---\ntitle: New\ndate: 2022-05-18\n---\nText\n");
    ExportRequest request = m_fixture->request();
    request.postFile = file;
    request.pictures.folders = {m_fixture->site()};
    const Result<ExportPlan> plan = planExport(request, m_fixture->exportStore());
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QCOMPARE(actionsOf(*plan), QStringLiteral("update travel/_posts/2022-05-17-Old_Name.markdown"));
    QCOMPARE(plan->url, QStringLiteral("/travel/Old_Name/"));
    QVERIFY(m_fixture->carryOut(*plan));
    QCOMPARE(contentOf(file), m_fixture->post());
}

void ExportTest::aPictureThatIsNowhereIsSaid()
{
    m_fixture->setPost("---\ntitle: x\n---\n![x](../images/none.png) ![y](https://example.org/a.png)\n");
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QCOMPARE(actionsOf(*plan), QStringLiteral("create _posts/2026-03-04-buhne.md"));
    QCOMPARE(plan->diagnostics.size(), 1);
    QCOMPARE(plan->diagnostics[0].code, QStringLiteral("picture-missing"));
    QVERIFY(plan->diagnostics[0].message.contains(QStringLiteral("images/none.png")));
}

void ExportTest::aBrokenPictureIsNotPublished_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("half") << testPicture(2).first(40);
}

void ExportTest::aBrokenPictureIsNotPublished()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/2.png"), bytes));
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY(!actionsOf(*plan).contains(QStringLiteral("Ort/2.png")));
    QCOMPARE(plan->diagnostics.size(), 2);
    QCOMPARE(plan->diagnostics[0].code, QStringLiteral("header-without-credit"));
    QCOMPARE(plan->diagnostics[1].code, QStringLiteral("picture-unreadable"));
    QVERIFY(plan->diagnostics[1].message.contains(QStringLiteral("2.png")));
}

void ExportTest::faultyFrontMatterIsRefused_data()
{
    QTest::addColumn<QByteArray>("post");
    QTest::newRow("not closed") << QByteArray("---\ntitle: x\n\nText\n");
    QTest::newRow("tab") << QByteArray("---\ntitle: x\nheader:\n\tcaption: y\n---\nText\n");
    QTest::newRow("colon") << QByteArray("---\ntitle: a: b\n---\nText\n");
}

void ExportTest::faultyFrontMatterIsRefused()
{
    QFETCH(const QByteArray, post);
    m_fixture->setPost(post);
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const Result<void> done = m_fixture->run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Malformed);
    QVERIFY2(
        done.error().message.contains(QStringLiteral("front matter"), Qt::CaseInsensitive), qPrintable(whyNot(done)));
    QCOMPARE(stateOf(m_fixture->site()), before);
}

void ExportTest::whatIsNoBlogIsRefused()
{
    QVERIFY(QFile::remove(m_fixture->inSite("_config.yml")));
    const Result<void> done = m_fixture->run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QVERIFY(!QFile::exists(m_fixture->inSite("_posts")));
}

void ExportTest::aBlogThatMayNotBeWrittenIsSaid()
{
    if (::geteuid() == 0) {
        QSKIP("Root may write everywhere.");
    }
    QVERIFY(QDir().mkpath(m_fixture->inSite("_posts")));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const auto asBefore = QFile::permissions(m_fixture->inSite("_posts"));
    QVERIFY(QFile::setPermissions(m_fixture->inSite("_posts"), QFile::ReadOwner | QFile::ExeOwner));
    const Result<void> done = m_fixture->run();
    QVERIFY(QFile::setPermissions(m_fixture->inSite("_posts"), asBefore));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Unwritable);
    QVERIFY2(done.error().message.contains(QStringLiteral("_posts/2022-05-18-buhne.md")), qPrintable(whyNot(done)));
    QCOMPARE(stateOf(m_fixture->site()), before);
}

void ExportTest::aNameThatDiffersInCaseOnlyIsAConflict_data()
{
    QTest::addColumn<QString>("there");
    QTest::newRow("picture") << QStringLiteral("images/Vor Ort/3.PNG");
    QTest::newRow("folder") << QStringLiteral("images/vor ort/9.png");
    QTest::newRow("post") << QStringLiteral("_posts/2022-05-18-Buhne.md");
}

void ExportTest::aNameThatDiffersInCaseOnlyIsAConflict()
{
    QFETCH(const QString, there);
    QVERIFY(writeTestFile(m_fixture->site() + u'/' + there, "somebody's"));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QVERIFY(plan->hasConflict());
    const auto said = std::ranges::find(plan->diagnostics, QStringLiteral("case-clash"), &Diagnostic::code);
    QVERIFY(said != plan->diagnostics.end());
    const Result<void> done = m_fixture->run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(stateOf(m_fixture->site()), before);
}

void ExportTest::lineEndsAndMarkSurvive()
{
    m_fixture->setPost("\xEF\xBB\xBF---\r\ntitle: x\r\n---\r\nText \n\rmore");
    const Result<void> done = m_fixture->run();
    QVERIFY2(done, qPrintable(whyNot(done)));
    QCOMPARE(contentOf(m_fixture->inSite("_posts/2026-03-04-buhne.md")), m_fixture->post());
}

void ExportTest::linksOutOfTheSiteAreRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isFile");
    QTest::newRow("posts") << QStringLiteral("_posts") << false;
    QTest::newRow("pictures") << QStringLiteral("images/Vor Ort") << false;
    QTest::newRow("picture") << QStringLiteral("images/Vor Ort/3.png") << true;
    QTest::newRow("post") << QStringLiteral("_posts/2022-05-18-buhne.md") << true;
}

void ExportTest::linksOutOfTheSiteAreRefused()
{
    QFETCH(const QString, link);
    QFETCH(const bool, isFile);
    const QTemporaryDir outside;
    const QString target = isFile ? outside.filePath(QStringLiteral("x")) : outside.path();
    QVERIFY(!isFile || writeTestFile(target, "outside"));
    const QString place = m_fixture->site() + u'/' + link;
    QVERIFY(QDir().mkpath(QFileInfo(place).absolutePath()));
    QVERIFY(QFile::link(target, place));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const QMap<QString, QString> beforeOutside = stateOf(outside.path());
    const Result<void> done = m_fixture->run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QCOMPARE(stateOf(m_fixture->site()), before);
    QCOMPARE(stateOf(outside.path()), beforeOutside);
}

void ExportTest::aLinkInsideTheSiteStays()
{
    const QString real = m_fixture->inSite("source/real.md");
    const QString link = m_fixture->inSite("_posts/2022-05-18-buhne.md");
    QVERIFY(writeTestFile(real, "before"));
    QVERIFY(QDir().mkpath(m_fixture->inSite("_posts")));
    QVERIFY(QFile::link(real, link));
    ExportManifest manifest;
    manifest.record(RepoPath::parse(u"_posts/2022-05-18-buhne.md").value(), ContentHash::of("before"));
    QVERIFY(m_fixture->exportStore().lock());
    QVERIFY(m_fixture->exportStore().save(manifest));
    const Result<void> done = m_fixture->run();
    QVERIFY2(done, qPrintable(whyNot(done)));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(real), m_fixture->post());
}

void ExportTest::theManifestComesBack()
{
    QVERIFY(m_fixture->manifest() == ExportManifest());
    QVERIFY(m_fixture->run());
    const Result<ExportManifest> loaded = ExportStore(m_fixture->store(), m_fixture->site() + u'/').manifest();
    QVERIFY2(loaded, qPrintable(whyNot(loaded)));
    QCOMPARE(loaded->hashAt(RepoPath::parse(u"images/Vor Ort/1.png").value()), ContentHash::of(testPicture(1)));
    QVERIFY(loaded->hashAt(RepoPath::parse(u"images/old.png").value()).isNull());
    QCOMPARE(loaded->placeOf(m_fixture->request().postFile), RepoPath::parse(u"_posts/2022-05-18-buhne.md").value());
    QVERIFY(ExportStore(m_fixture->store(), m_fixture->own()).manifest().value() == ExportManifest());
}

void ExportTest::aDamagedManifestIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{\"site\":");
    QTest::newRow("another shape") << QByteArray("{\"posts\": {}, \"files\": []}");
    QTest::newRow("path that leaves") << QByteArray("{\"posts\": {}, \"files\": {\"../x\": \"") + QByteArray(64, 'a')
            + "\"}}";
    QTest::newRow("no hash") << QByteArray("{\"posts\": {}, \"files\": {\"x\": \"y\"}}");
}

void ExportTest::aDamagedManifestIsSaid()
{
    QFETCH(const QByteArray, bytes);
    const QString file = m_fixture->exportStore().folder() + QStringLiteral("/manifest.json");
    QVERIFY(writeTestFile(file, bytes));
    const Result<ExportManifest> loaded = m_fixture->exportStore().manifest();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Malformed);
    QVERIFY2(loaded.error().message.contains(file), qPrintable(whyNot(loaded)));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "test_site_export.moc"
