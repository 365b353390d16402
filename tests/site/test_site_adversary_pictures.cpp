// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrun.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace frontrow;

namespace {

const QString blogName = QStringLiteral("permalink-none");

} // namespace

/// A post of a stranger, with files of its own beside it, that wants more of the blog than pictures in their folders.
class AdversaryPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    }

    void nothingButPicturesIsCopied_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isPicture"); // by its content
        QTest::addColumn<bool>("isCopied");
        QTest::newRow("a picture") << QStringLiteral("images/stage/a.png") << true << true;
        QTest::newRow("a picture in a folder of the guest's") << QStringLiteral("fotos/2022/a.png") << true << true;
        for (const char *path : {"_plugins/evil.rb", "_plugins/evil.png", ".github/workflows/x.yml",
                 ".github/workflows/x.png", "_includes/head-custom.html", ".git/hooks/pre-commit", "images/.git/x.png",
                 "Gemfile", "images/run", "images/_a/x.png", "images/.b/x.png", "vendor/x.png", "node_modules/a/x.png",
                 "assets/script.js", "images/a.svg", "images/png"}) {
            QTest::addRow("%s", path) << QString::fromLatin1(path) << true << false;
        }
        QTest::newRow("a program named as a picture") << QStringLiteral("images/evil.png") << false << false;
    }

    void nothingButPicturesIsCopied()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, isPicture);
        QFETCH(const bool, isCopied);
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Gast XXXXXX"));
        const test::BlogFixture blog = test::makeBlogFixture(blogName, folder.path());
        const QString guest = folder.filePath(QStringLiteral("guest"));
        writeTestFile(guest + u'/' + path, isPicture ? testPicture(4) : QByteArray("File.write('pwned', 'x')"));
        const QString target = blog.folder + u'/' + path;
        const bool wasThere = QFileInfo::exists(target);
        const QByteArray text =
            "---\ntitle: Guest\ndate: 2026-03-04\n---\n<img src=\"/" + path.toUtf8() + "\" alt=\"a\">\n";
        const ExportRequest request{SourceText::decode(text).value(), guest + QStringLiteral("/guest.md"), blog.folder,
            {{guest}}, QDateTime(QDate(2026, 3, 4), QTime(12, 30), QTimeZone::UTC)};
        const QString stores = folder.filePath(QStringLiteral("stores"));
        const Result<ExportOutcome> committed = runExport(request, {.commits = true}, stores);
        QCOMPARE(committed.has_value(), isCopied || wasThere || path.contains(QStringLiteral(".git/")));
        const Result<ExportOutcome> written = runExport(request, {}, stores);
        QVERIFY2(written, qPrintable(whyNot(written)));
        QCOMPARE(QFileInfo::exists(target), isCopied || wasThere);
    }

    /// What is written through a link is in no commit of the link.
    void aPostThatIsALinkIsNotCalledCommitted()
    {
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Verweis XXXXXX"));
        const test::BlogFixture blog = test::makeBlogFixture(blogName, folder.path());
        const QString post = blog.folder + QStringLiteral("/_posts/2026-03-04-link.md");
        const QByteArray text = "---\ntitle: Link\ndate: 2026-03-04\n---\nText.\n";
        writeTestFile(blog.folder + QStringLiteral("/real/link.md"), text);
        QVERIFY(QFile::link(QStringLiteral("../real/link.md"), post));
        const ExportRequest request{SourceText::decode(text + "More.\n").value(), post, blog.folder, {},
            QDateTime(QDate(2026, 3, 4), QTime(12, 30), QTimeZone::UTC)};
        const QString stores = folder.filePath(QStringLiteral("stores"));
        const Result<ExportOutcome> committed = runExport(request, {.commits = true}, stores);
        QVERIFY(!committed);
        QVERIFY2(
            committed.error().message.contains(QStringLiteral("symbolic link")), qPrintable(committed.error().message));
        const Result<ExportOutcome> written = runExport(request, {}, stores);
        QVERIFY2(written, qPrintable(whyNot(written)));
        QVERIFY(QFileInfo(post).isSymLink());
        QFile real(blog.folder + QStringLiteral("/real/link.md"));
        QVERIFY(real.open(QIODevice::ReadOnly));
        QVERIFY(real.readAll().endsWith("More.\n"));
    }

    /// Readers never see gaps that nobody agreed to (P5).
    void aCommitWithoutItsPicturesIsAgreedTo()
    {
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Lücke XXXXXX"));
        const test::BlogFixture blog = test::makeBlogFixture(blogName, folder.path());
        const QString post = blog.folder + QStringLiteral("/_posts/2026-03-04-gap.md");
        const QByteArray text = "---\ntitle: Gap\ndate: 2026-03-04\n---\n![a](/images/nowhere.png)\n";
        writeTestFile(post, text);
        const ExportRequest request{SourceText::decode(text).value(), post, blog.folder, {},
            QDateTime(QDate(2026, 3, 4), QTime(12, 30), QTimeZone::UTC)};
        const QString stores = folder.filePath(QStringLiteral("stores"));
        const QString head = test::git(blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
        const Result<ExportOutcome> refused = runExport(request, {.commits = true}, stores);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("images/nowhere.png")),
            qPrintable(refused.error().message));
        QCOMPARE(test::git(blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")}), head);
        const Result<ExportOutcome> agreed = runExport(request, {.commits = true, .acceptsMissing = true}, stores);
        QVERIFY2(agreed && !agreed->record->commit.isEmpty(), qPrintable(whyNot(agreed)));
        // What readers have had all along stops nobody.
        ExportRequest again = request;
        again.source = SourceText::decode(text + "More.\n").value();
        const Result<ExportOutcome> later = runExport(again, {.commits = true}, stores);
        QVERIFY2(later, qPrintable(whyNot(later)));
    }
};

QTEST_GUILESS_MAIN(AdversaryPicturesTest)

#include "test_site_adversary_pictures.moc"
