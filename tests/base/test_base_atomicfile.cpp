// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace frontrow;

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsReadWhole_data();
    void aFileIsReadWhole();
    void theLimitIsExact();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aFileIsReplaced_data();
    void aFileIsReplaced();
    void modeBitsStay();
    void aLinkStays();
    void whatOthersHaveOfAFileStays();
    void attributesStay();
    void theLongestNameIsWritten();
    void failuresLeaveTheOldFile_data();
    void failuresLeaveTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void aFolderThatMayNotBeReadCanBeWritten();
    void theHashTellsNothingFromUnknown();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Dateien für Übung XXXXXX"));
}

void AtomicFileTest::aFileIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Grüße\r\n");
    QTest::newRow("bytes") << QByteArray("\0\xFF\n\0", 4);
    QTest::newRow("large") << QByteArray(3'000'000, 'x');
}

void AtomicFileTest::aFileIsReadWhole()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(write(file("Grüße.md"), bytes));
    const Result<QByteArray> read = readFile(file("Grüße.md"), 50'000'000);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
    QVERIFY(read->capacity() <= 2 * bytes.size() + 4096);
}

void AtomicFileTest::theLimitIsExact()
{
    QVERIFY(write(file("a"), "12345"));
    QVERIFY(readFile(file("a"), 5));
    const Result<QByteArray> tooLarge = readFile(file("a"), 4);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, Error::Kind::Unreadable);
    QVERIFY2(
        tooLarge.error().message.contains(QStringLiteral("at most 4 bytes")), qPrintable(tooLarge.error().message));
}

void AtomicFileTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("it is a folder");
    QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("it is not a regular file");
    QTest::newRow("link to a pipe") << QStringLiteral("link") << QStringLiteral("it is not a regular file");
    QTest::newRow("device") << QStringLiteral("device") << QStringLiteral("it is not a regular file");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("No such file");
    QTest::newRow("NUL") << QStringLiteral("nul") << QStringLiteral("NUL");
    QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("Permission denied");
}

void AtomicFileTest::whatIsNoFileIsRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, reason);
    if (kind == u"closed" && ::geteuid() == 0) {
        QSKIP("Root may read every file.");
    }
    QVERIFY(write(file("x"), "secret"));
    QVERIFY(write(file("closed"), "secret"));
    QCOMPARE(::chmod(QFile::encodeName(file("closed")).constData(), 0), 0);
    QCOMPARE(::mkfifo(QFile::encodeName(file("pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link(file("pipe"), file("link")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const QString path = kind == u"device" ? QStringLiteral("/dev/zero")
        : kind == u"nul"                   ? file("x") + QChar(0) + QStringLiteral(".png")
                                           : m_folder->filePath(kind);
    const Result<QByteArray> read = readFile(path, 1000);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Unreadable);
    QVERIFY2(read.error().message.contains(path), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
}

void AtomicFileTest::aFileIsReplaced_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("shorter") << QByteArray("long text") << QByteArray("x");
    QTest::newRow("longer") << QByteArray("x") << QByteArray(100'000, 'y');
    QTest::newRow("empty") << QByteArray("x") << QByteArray();
}

void AtomicFileTest::aFileIsReplaced()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QVERIFY(replaceFile(file("Entwurf für März.md"), before));
    QVERIFY(replaceFile(file("Entwurf für März.md"), after));
    QCOMPARE(readFile(file("Entwurf für März.md"), 1'000'000).value(), after);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void AtomicFileTest::modeBitsStay()
{
    for (const mode_t mode : {0600, 0644, 0755}) {
        QVERIFY(write(file("a"), "x"));
        QCOMPARE(::chmod(QFile::encodeName(file("a")).constData(), mode), 0);
        QVERIFY(replaceFile(file("a"), "y"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file("a")).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode);
    }
}

void AtomicFileTest::aLinkStays()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("elsewhere")));
    QVERIFY(write(file("elsewhere/real"), "x"));
    QVERIFY(QFile::link(file("elsewhere/real"), file("link")));
    QVERIFY(replaceFile(file("link"), "y"));
    QVERIFY(QFileInfo(file("link")).isSymLink());
    QCOMPARE(readFile(file("elsewhere/real"), 10).value(), QByteArray("y"));
}

void AtomicFileTest::whatOthersHaveOfAFileStays()
{
    const QByteArray path = QFile::encodeName(file("a"));
    QVERIFY(write(file("a"), "x"));
    QCOMPARE(::link(path.constData(), QFile::encodeName(file("b")).constData()), 0);
    struct stat before = {};
    QCOMPARE(::stat(path.constData(), &before), 0);
    QVERIFY(replaceFile(file("a"), "longer"));
    QCOMPARE(readFile(file("b"), 10).value(), QByteArray("longer"));
    QVERIFY(replaceFile(file("b"), "y"));
    QCOMPARE(readFile(file("a"), 10).value(), QByteArray("y"));
    struct stat after = {};
    QCOMPARE(::stat(path.constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void AtomicFileTest::attributesStay()
{
    const QByteArray path = QFile::encodeName(file("a"));
    QVERIFY(write(file("a"), "x"));
    if (::setxattr(path.constData(), "user.colour", "red", 3, 0) != 0) {
        QSKIP("This file system has no attributes.");
    }
    QVERIFY(replaceFile(file("a"), "y"));
    QByteArray value(3, ' ');
    QCOMPARE(::getxattr(path.constData(), "user.colour", value.data(), 3), 3);
    QCOMPARE(value, QByteArray("red"));
    QCOMPARE(readFile(file("a"), 10).value(), QByteArray("y"));
}

void AtomicFileTest::theLongestNameIsWritten()
{
    const QString path = m_folder->filePath(QString(255, u'n'));
    QVERIFY(write(path, "old"));
    QVERIFY(replaceFile(path, "new"));
    QCOMPARE(readFile(path, 10).value(), QByteArray("new"));
}

void AtomicFileTest::failuresLeaveTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("read-only folder") << QStringLiteral("closed/a.md");
    QTest::newRow("read-only file") << QStringLiteral("open/a.md");
    QTest::newRow("missing folder") << QStringLiteral("none/a.md");
    QTest::newRow("folder") << QStringLiteral("open");
    QTest::newRow("too long name") << QStringLiteral("open/") + QString(300, u'n');
}

void AtomicFileTest::failuresLeaveTheOldFile()
{
    if (::geteuid() == 0) {
        QSKIP("Root may write everywhere.");
    }
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("open")));
    const QString path = m_folder->filePath(name);
    const bool isThere = write(path, "old");
    if (name == u"open/a.md") {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    }
    QCOMPARE(::chmod(QFile::encodeName(file("closed")).constData(), 0555), 0);
    const Result<void> done = replaceFile(path, "new");
    QCOMPARE(::chmod(QFile::encodeName(file("closed")).constData(), 0755), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Unwritable);
    QVERIFY2(done.error().message.contains(path), qPrintable(done.error().message));
    QVERIFY(!isThere || readFile(path, 10).value() == "old");
}

void AtomicFileTest::aFullDiskLeavesTheOldFile()
{
    QVERIFY(write(file("a"), "old"));
    QVERIFY(std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit limit{1000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const Result<void> done = replaceFile(file("a"), QByteArray(50'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Unwritable);
    QCOMPARE(readFile(file("a"), 10).value(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a")});
}

void AtomicFileTest::aFolderThatMayNotBeReadCanBeWritten()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("dark")));
    const QByteArray folder = QFile::encodeName(file("dark"));
    QCOMPARE(::chmod(folder.constData(), 0300), 0);
    const Result<void> done = replaceFile(file("dark/a"), "x");
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

void AtomicFileTest::theHashTellsNothingFromUnknown()
{
    QVERIFY(hashOfFile(file("missing"), 10).value().isNull());
    QVERIFY(hashOfFile(file("missing/deeper"), 10).value().isNull());
    QVERIFY(write(file("a"), "x"));
    QVERIFY(hashOfFile(file("a/below a file"), 10).value().isNull());
    QCOMPARE(hashOfFile(file("a"), 10).value(), ContentHash::of("x"));
    QVERIFY(!hashOfFile(file("a"), 0));
    QVERIFY(!hashOfFile(m_folder->path(), 10));
    QVERIFY(QFile::link(file("nowhere"), file("dangling")));
    QVERIFY(!hashOfFile(file("dangling"), 10));
    if (::geteuid() != 0) {
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QCOMPARE(::chmod(folder.constData(), 0), 0);
        const Result<ContentHash> unknown = hashOfFile(file("a"), 10);
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QVERIFY(!unknown);
    }
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "test_base_atomicfile.moc"
