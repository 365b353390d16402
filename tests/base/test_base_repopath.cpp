// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/repopath.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

class RepoPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsInsideAreAccepted_data();
    void pathsInsideAreAccepted();
    void otherPathsAreRefused_data();
    void otherPathsAreRefused();
    void pathsCompareByText();
    void theDiskDecidesAboutLinks_data();
    void theDiskDecidesAboutLinks();
    void theRootMayBeMissingOrWhole();
};

void RepoPathTest::pathsInsideAreAccepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("top") << QStringLiteral("a.png") << QString() << QStringLiteral("a.png");
    QTest::newRow("below") << QStringLiteral("images/x y/ü.png") << QStringLiteral("images/x y")
                           << QStringLiteral("ü.png");
    QTest::newRow("not git's") << QStringLiteral(".github/.gitignore/git~10/x.git")
                               << QStringLiteral(".github/.gitignore/git~10") << QStringLiteral("x.git");
    QTest::newRow("dots in names") << QStringLiteral(".a/..b/c..") << QStringLiteral(".a/..b") << QStringLiteral("c..");
}

void RepoPathTest::pathsInsideAreAccepted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folder);
    QFETCH(const QString, fileName);
    const Result<RepoPath> path = RepoPath::parse(text);
    QVERIFY(path);
    QCOMPARE(path->toString(), text);
    QCOMPARE(path->folder(), folder);
    QCOMPARE(path->fileName(), fileName);
}

void RepoPathTest::otherPathsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "/etc/passwd", "..", "../a", "a/../b", "a/..", ".", "./a", "a/./b", "a//b", "a/",
             "a\\b", "C:\\x", "a & <b>/.."}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text);
    }
    for (const char *text : {".git/config", "a/.git/x", ".GIT/hooks/pre-commit", ".git./x", ".git /x", "git~1/x",
             "GIT~1/x", ".git:$INDEX_ALLOCATION/x", ".g\xe2\x80\x8cit/x", "\xef\xbb\xbf.git", "a/.Git. . "}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral(".png");
}

void RepoPathTest::otherPathsAreRefused()
{
    QFETCH(const QString, text);
    const Result<RepoPath> path = RepoPath::parse(text);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Refused);
    QVERIFY2(path.error().message.contains(u'“' + text + u'”'), qPrintable(path.error().message));
}

void RepoPathTest::pathsCompareByText()
{
    const RepoPath a = RepoPath::parse(u"a").value();
    const RepoPath b = RepoPath::parse(u"b").value();
    QVERIFY(a < b);
    QVERIFY(a != b);
    QCOMPARE(a, RepoPath::parse(u"a").value());
    QCOMPARE(qHash(a), qHash(RepoPath::parse(u"a").value()));
}

void RepoPathTest::theDiskDecidesAboutLinks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isInside");
    QTest::newRow("file") << QStringLiteral("folder/file") << true;
    QTest::newRow("new file") << QStringLiteral("folder/new/file") << true;
    QTest::newRow("link inside") << QStringLiteral("inner/file") << true;
    QTest::newRow("link out") << QStringLiteral("outer/file") << false;
    QTest::newRow("link out, new file") << QStringLiteral("outer/new/file") << false;
    QTest::newRow("link out itself") << QStringLiteral("outer") << false;
    QTest::newRow("link to a sibling with a longer name") << QStringLiteral("sibling/file") << false;
    QTest::newRow("link to the root") << QStringLiteral("self/folder/file") << true;
    QTest::newRow("dangling link") << QStringLiteral("dangling") << false;
    QTest::newRow("below a dangling link") << QStringLiteral("dangling/file") << false;
    QTest::newRow("link to itself") << QStringLiteral("loop/file") << false;
    QTest::newRow("relative link inside") << QStringLiteral("near/file") << true;
    QTest::newRow("relative link inside, new file") << QStringLiteral("near/new/file") << true;
    QTest::newRow("relative link out") << QStringLiteral("far/file") << false;
    QTest::newRow("relative link out, new file") << QStringLiteral("far/new/file") << false;
    QTest::newRow("relative link out and back") << QStringLiteral("back/file") << true;
    QTest::newRow("relative dangling link") << QStringLiteral("empty") << false;
    QTest::newRow("below a relative dangling link") << QStringLiteral("empty/file") << false;
    QTest::newRow("below a file") << QStringLiteral("folder/file/file") << true;
}

void RepoPathTest::theDiskDecidesAboutLinks()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isInside);
    const QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/Pfade für Übung XXXXXX"));
    const QString root = temporary.filePath(QStringLiteral("site"));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/folder")));
    QVERIFY(QDir().mkpath(temporary.filePath(QStringLiteral("site-2"))));
    QFile file(root + QStringLiteral("/folder/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto link = [&](const QString &target, const char *name) {
        return QFile::link(target, root + u'/' + QString::fromLatin1(name));
    };
    QVERIFY(link(root + QStringLiteral("/folder"), "inner") && link(temporary.path(), "outer") && link(root, "self")
        && link(root + QStringLiteral("-2"), "sibling") && link(temporary.filePath(QStringLiteral("none")), "dangling")
        && link(root + QStringLiteral("/loop"), "loop"));
    QVERIFY(link(QStringLiteral("folder"), "near") && link(QStringLiteral("../site-2"), "far")
        && link(QStringLiteral("../site/folder"), "back") && link(QStringLiteral("none"), "empty"));

    const Result<QString> found = siteFile(root, RepoPath::parse(path).value());
    QCOMPARE(found.has_value(), isInside);
    if (found) {
        QCOMPARE(*found, root + u'/' + path);
    } else {
        QCOMPARE(found.error().kind, Error::Kind::Refused);
        QVERIFY2(found.error().message.contains(path), qPrintable(found.error().message));
    }
}

void RepoPathTest::theRootMayBeMissingOrWhole()
{
    const RepoPath path = RepoPath::parse(u"images/a.png").value();
    const QTemporaryDir temporary;
    const QString missing = temporary.filePath(QStringLiteral("not/made"));
    QCOMPARE(siteFile(missing, path).value(), missing + QStringLiteral("/images/a.png"));
    QCOMPARE(
        siteFile(QStringLiteral("/"), RepoPath::parse(u"etc/passwd").value()).value(), QStringLiteral("/etc/passwd"));
}

QTEST_GUILESS_MAIN(RepoPathTest)
#include "test_base_repopath.moc"
