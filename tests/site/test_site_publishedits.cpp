// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "exportfixture.h"
#include "site/export/publishedits.h"

#include <QTest>
#include <QTimeZone>

using namespace frontrow;

namespace {

const QString modified = QStringLiteral("last_modified_at");

QDateTime moment()
{
    return QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::fromSecondsAheadOfUtc(-(3 * 3600 + 1800)));
}

QString finished(const QString &post, const PublishEdits &publishEdits)
{
    const Result<TextEdits> edits = editsToPublish(post, publishEdits);
    return edits ? applied(*edits, post) : whyNot(edits);
}

} // namespace

class PublishEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChangeIsDatedAsThePostDates_data();
    void theChangeIsDatedAsThePostDates();
    void onlyAChangeIsDated();
    void aDraftGetsADate();
    void theFormerAddressIsAddedOnce();
    void whereAPostGoes_data();
    void whereAPostGoes();
    void aNewNameLeavesTheOldOne();
};

void PublishEditsTest::theChangeIsDatedAsThePostDates_data()
{
    QTest::addColumn<QString>("dated");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day") << QStringLiteral("date: 2026-01-02") << QStringLiteral("2026-03-04");
    QTest::newRow("time") << QStringLiteral("date: 2026-01-02 10:00") << QStringLiteral("2026-03-04 05:06");
    QTest::newRow("seconds") << QStringLiteral("date: 2026-01-02 10:00:00") << QStringLiteral("2026-03-04 05:06:07");
    QTest::newRow("zone") << QStringLiteral("date: 2026-01-02 10:00:00 +0100")
                          << QStringLiteral("2026-03-04 05:06:07 -0330");
    QTest::newRow("ISO") << QStringLiteral("date: 2026-01-02T10:00:00+01:00")
                         << QStringLiteral("2026-03-04T05:06:07-03:30");
    QTest::newRow("its own form") << QStringLiteral("date: 2026-01-02\nlast_modified_at: 2026-01-03T10:00:00+01:00")
                                  << QStringLiteral("2026-03-04T05:06:07-03:30");
    QTest::newRow("quoted") << QStringLiteral("date: 2026-01-02\nlast_modified_at: '2026-01-03'")
                            << QStringLiteral("'2026-03-04'");
}

void PublishEditsTest::theChangeIsDatedAsThePostDates()
{
    QFETCH(const QString, dated);
    QFETCH(const QString, expected);
    const QString post = QStringLiteral("---\ntitle: x\n%1\n---\nText.\n").arg(dated);
    const QString text =
        finished(post + QStringLiteral("More.\n"), {.now = moment(), .published = post, .modifiedKey = modified});
    QVERIFY2(text.contains(QStringLiteral("last_modified_at: ") + expected + u'\n'), qPrintable(text));
    QCOMPARE(text.count(modified), 1);
    QCOMPARE(finished(text, {.now = moment().addDays(3), .published = text, .modifiedKey = modified}), text);
}

void PublishEditsTest::onlyAChangeIsDated()
{
    const QString post = QStringLiteral("---\ntitle: x\ndate: 2026-01-02\n---\nText.\n");
    const PublishEdits again{.now = moment(), .published = post, .modifiedKey = modified};
    QCOMPARE(finished(post, again), post);
    QCOMPARE(finished(post + u'x', {.now = moment(), .published = post}), post + u'x'); // no key
    QCOMPARE(finished(post + u'x', {.now = moment(), .modifiedKey = modified}), post + u'x'); // not published yet
    // Another date of the change alone is no change.
    const QString dated = QStringLiteral("---\ntitle: x\ndate: 2026-01-02\nlast_modified_at: 2026-02-02\n---\nText.\n");
    QCOMPARE(finished(dated, again), dated);
}

void PublishEditsTest::aDraftGetsADate()
{
    const QString draft = QStringLiteral("---\ntitle: x\n---\nText.\n");
    QVERIFY(finished(draft, {.now = moment(), .needsDate = true})
            .contains(QStringLiteral("date: 2026-03-04 05:06:07 -0330\n")));
    const QString dated = QStringLiteral("---\ntitle: x\ndate: 2025-01-01\n---\nText.\n");
    QCOMPARE(finished(dated, {.now = moment(), .needsDate = true}), dated);
}

void PublishEditsTest::theFormerAddressIsAddedOnce()
{
    const QString post = QStringLiteral("---\ntitle: x\n---\nText.\n");
    const PublishEdits publishEdits{.now = moment(), .formerUrl = QStringLiteral("/old/")};
    const QString once = finished(post, publishEdits);
    QCOMPARE(FrontMatter::parse(once).value(u"redirect_from").toList(), QStringList{QStringLiteral("/old/")});
    QCOMPARE(finished(once, publishEdits), once);
    const QString twice = finished(once, {.now = moment(), .formerUrl = QStringLiteral("/older/")});
    QCOMPARE(FrontMatter::parse(twice).value(u"redirect_from").toList(),
        (QStringList{QStringLiteral("/old/"), QStringLiteral("/older/")}));
}

void PublishEditsTest::whereAPostGoes_data()
{
    QTest::addColumn<QString>("file"); // in the blog
    QTest::addColumn<bool>("isDraft");
    QTest::addColumn<bool>("follows");
    QTest::addColumn<QString>("actions");
    const QString own = QStringLiteral("_posts/2022-05-18-old.md");
    QTest::newRow("a post stays") << own << false << false << QStringLiteral("update %1").arg(own);
    QTest::newRow("a post follows its date")
        << own << false << true << QStringLiteral("create _posts/2022-05-19-old.md, remove %1").arg(own);
    QTest::newRow("a post becomes a draft")
        << own << true << false << QStringLiteral("create _drafts/old.md, remove %1").arg(own);
    QTest::newRow("a draft becomes a post")
        << QStringLiteral("_drafts/idea.md") << false << false
        << QStringLiteral("create _posts/2022-05-19-idea.md, remove _drafts/idea.md");
    QTest::newRow("a draft stays") << QStringLiteral("_drafts/idea.md") << true << false
                                   << QStringLiteral("update _drafts/idea.md");
    QTest::newRow("a draft of a category") << QStringLiteral("travel/_drafts/idea.md") << false << false
                                           << QStringLiteral("create travel/_posts/2022-05-19-idea.md, "
                                                             "remove travel/_drafts/idea.md");
    QTest::newRow("the author's own folders")
        << QStringLiteral("_posts/2022/may/2022-05-18-old.markdown") << false << true
        << QStringLiteral("create _posts/2022/may/2022-05-19-old.markdown, "
                          "remove _posts/2022/may/2022-05-18-old.markdown");
}

void PublishEditsTest::whereAPostGoes()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isDraft);
    QFETCH(const bool, follows);
    QFETCH(const QString, actions);
    ExportFixture fixture;
    fixture.setPost("---\ntitle: New\ndate: 2022-05-19\n---\nText\n");
    QVERIFY(writeTestFile(fixture.site() + u'/' + file, "---\ntitle: Old\n---\n"));
    ExportRequest request = fixture.request();
    request.postFile = fixture.site() + u'/' + file;
    request.pictures.folders = {fixture.site()};
    request.options = {
        .target = isDraft ? ExportOptions::Target::Drafts : ExportOptions::Target::Posts, .followsName = follows};
    const Result<ExportPlan> plan = planExport(request, fixture.exportStore());
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QCOMPARE(actionsOf(*plan), actions);
    QVERIFY(fixture.carryOut(*plan));
    QCOMPARE(QFileInfo::exists(request.postFile), actions.startsWith(QStringLiteral("update")));
    QCOMPARE(contentOf(fixture.site() + u'/' + plan->post.toString()), fixture.post());
}

void PublishEditsTest::aNewNameLeavesTheOldOne()
{
    ExportFixture fixture;
    QVERIFY(writeTestFile(fixture.site() + QStringLiteral("/_config.yml"),
        "permalink: /:title/\nbaseurl: /blog\nplugins: [jekyll-redirect-from]\n"));
    fixture.setPost("---\ntitle: x\ndate: 2022-05-18\nslug: one\n---\nText\n");
    QVERIFY(fixture.run());
    fixture.setPost("---\ntitle: x\ndate: 2022-05-18\nslug: two\n---\nText\n");
    ExportRequest request = fixture.request();
    request.options.redirects = true;
    const Result<ExportPlan> plan = planExport(request, fixture.exportStore());
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QCOMPARE(actionsOf(*plan), QStringLiteral("create _posts/2022-05-18-two.md, remove _posts/2022-05-18-one.md"));
    QCOMPARE(plan->url, QStringLiteral("/blog/two/"));
    QCOMPARE(plan->formerUrl, QStringLiteral("/blog/one/"));
    QVERIFY(plan->mayRedirect);
    QVERIFY(fixture.carryOut(*plan));
    QVERIFY(contentOf(fixture.inSite("_posts/2022-05-18-two.md")).contains("redirect_from"));
    QVERIFY(contentOf(fixture.inSite("_posts/2022-05-18-two.md")).contains("/one/"));
    // What somebody else changed there is not removed.
    fixture.setPost("---\ntitle: x\ndate: 2022-05-18\nslug: three\n---\nText\n");
    QVERIFY(writeTestFile(fixture.inSite("_posts/2022-05-18-two.md"), "somebody's"));
    QCOMPARE(actionsOf(fixture.plan().value()),
        QStringLiteral("create _posts/2022-05-18-three.md, conflict _posts/2022-05-18-two.md"));
}

QTEST_GUILESS_MAIN(PublishEditsTest)
#include "test_site_publishedits.moc"
