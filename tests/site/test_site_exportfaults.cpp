// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "exportfixture.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace frontrow;

namespace {

/// Mode bits of a folder for as long as this lives.
class FolderMode
{
public:
    FolderMode(const QString &folder, mode_t mode)
        : m_folder(QFile::encodeName(folder))
    {
        ::chmod(m_folder.constData(), mode);
    }
    FolderMode(const FolderMode &) = delete;
    FolderMode &operator=(const FolderMode &) = delete;
    ~FolderMode() { ::chmod(m_folder.constData(), 0755); }

private:
    QByteArray m_folder;
};

/// No file may grow past this size: what a full disk looks like to write().
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_isSet = std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
        m_isSet = m_isSet && ::getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        const rlimit limit{bytes, m_before.rlim_max};
        m_isSet = m_isSet && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    [[nodiscard]] bool isSet() const { return m_isSet; }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    bool m_isSet = false;
    rlimit m_before{};
};

/// Writes down what names lead to, and when all that was written is forced to disk.
class RecordingOps : public FileOps
{
public:
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        calls.append(QStringLiteral("rename ") + QFile::decodeName(to));
        return FileOps::rename(from, to);
    }
    int renameToNew(const QByteArray &from, const QByteArray &to) override
    {
        calls.append(QStringLiteral("rename ") + QFile::decodeName(to));
        return FileOps::renameToNew(from, to);
    }
    int syncFileSystem(const QByteArray &path) override
    {
        calls.append(QStringLiteral("flush"));
        return FileOps::syncFileSystem(path);
    }

    QStringList calls;
};

} // namespace

class ExportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void aReadOnlyFolderStopsEverything_data();
    void aReadOnlyFolderStopsEverything();
    void aNameInTheWayStopsEverything_data();
    void aNameInTheWayStopsEverything();
    void aFullDiskStopsEverything_data();
    void aFullDiskStopsEverything();
    void aChangeAfterThePlanStopsEverything_data();
    void aChangeAfterThePlanStopsEverything();
    void aKeptPictureThatVanishedStopsEverything();
    void whatIsReplacedIsOnDiskBeforeTheBlogChanges();
    void whatAPowerCutLeftOfKeptBytesIsWrittenAnew();

private:
    void expectUnchanged(const Result<void> &done, Error::Kind kind, const QMap<QString, QString> &before) const
    {
        QVERIFY(!done);
        QVERIFY2(done.error().kind == kind, qPrintable(done.error().message));
        const QString &message = done.error().message;
        QVERIFY2(message.contains(m_fixture->site()) || message.contains(m_fixture->store()), qPrintable(message));
        QCOMPARE(stateOf(m_fixture->site()), before);
    }

    std::unique_ptr<ExportFixture> m_fixture;
};

void ExportFaultsTest::aReadOnlyFolderStopsEverything_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("site") << QString();
    QTest::newRow("pictures of the site") << QStringLiteral("/images");
    QTest::newRow("pictures of the post") << QStringLiteral("/images/Vor Ort");
    QTest::newRow("posts") << QStringLiteral("/_posts");
}

void ExportFaultsTest::aReadOnlyFolderStopsEverything()
{
    if (::geteuid() == 0) {
        QSKIP("Root writes into every folder.");
    }
    QFETCH(const QString, folder);
    const QString closed = m_fixture->site() + folder;
    QVERIFY(QDir().mkpath(closed));
    const FolderMode mode(closed, 0555);
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const Result<void> done = m_fixture->run();
    expectUnchanged(done, Error::Kind::Unwritable, before);
    QVERIFY(m_fixture->manifest() == ExportManifest());
}

void ExportFaultsTest::aNameInTheWayStopsEverything_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("file for the posts' folder") << QStringLiteral("/_posts") << false;
    QTest::newRow("file for the pictures' folder") << QStringLiteral("/images/Vor Ort") << false;
}

void ExportFaultsTest::aNameInTheWayStopsEverything()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isFolder);
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY(isFolder ? QDir().mkpath(m_fixture->site() + path) : writeTestFile(m_fixture->site() + path, "in the way"));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    expectUnchanged(m_fixture->carryOut(*plan), Error::Kind::Unwritable, before);
}

void ExportFaultsTest::aFullDiskStopsEverything_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 80, 150, 200}) {
        QTest::addRow("%d bytes", bytes) << bytes;
    }
}

void ExportFaultsTest::aFullDiskStopsEverything()
{
    QFETCH(const int, bytes);
    QVERIFY(m_fixture->run());
    m_fixture->setPost(m_fixture->post() + QByteArray(5000, 'x') + "\n");
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/1.png"), testPicture(8)));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    const ExportManifest manifest = m_fixture->manifest();
    Result<void> done;
    {
        const FileSizeLimit limit(static_cast<rlim_t>(bytes));
        QVERIFY(limit.isSet());
        done = m_fixture->carryOut(*plan);
    }
    expectUnchanged(done, Error::Kind::Unwritable, before);
    QVERIFY(m_fixture->manifest() == manifest);
    QVERIFY(m_fixture->run());
}

void ExportFaultsTest::aChangeAfterThePlanStopsEverything_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isFirstExport");
    for (const char *path : {"/images/Vor Ort/1.png", "/images/Vor Ort/3.png", "/_posts/2022-05-18-buhne.md"}) {
        QTest::addRow("appears: %s", path) << QString::fromUtf8(path) << true;
        QTest::addRow("changes: %s", path) << QString::fromUtf8(path) << false;
    }
    QTest::newRow("changes: kept picture") << QStringLiteral("/images/old.png") << true;
}

void ExportFaultsTest::aChangeAfterThePlanStopsEverything()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isFirstExport);
    if (!isFirstExport) {
        QVERIFY(m_fixture->run());
        m_fixture->setPost(m_fixture->post() + "More.\n");
    }
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY(writeTestFile(m_fixture->site() + path, "somebody was quicker"));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    expectUnchanged(m_fixture->carryOut(*plan), Error::Kind::Conflict, before);
}

void ExportFaultsTest::aKeptPictureThatVanishedStopsEverything()
{
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    QVERIFY(QFile::remove(m_fixture->inSite("images/old.png")));
    const QMap<QString, QString> before = stateOf(m_fixture->site());
    expectUnchanged(m_fixture->carryOut(*plan), Error::Kind::Conflict, before);
}

void ExportFaultsTest::whatIsReplacedIsOnDiskBeforeTheBlogChanges()
{
    QVERIFY(m_fixture->run());
    const QString site = m_fixture->site();
    m_fixture->setPost(m_fixture->post() + "More.\n");
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/1.png"), testPicture(8)));
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY(plan);
    RecordingOps ops;
    QVERIFY(frontrow::carryOut(*plan, {}, m_fixture->store(), {}, {}, ops));
    const auto isKept = [](const QString &call) { return call.contains(QStringLiteral("/bytes/")); };
    const auto isInBlog = [&](const QString &call) { return call.startsWith(QStringLiteral("rename ") + site); };
    const auto firstInBlog = std::ranges::find_if(ops.calls, isInBlog);
    const auto flush = std::find(ops.calls.begin(), firstInBlog, QStringLiteral("flush"));
    QCOMPARE(std::count_if(ops.calls.begin(), flush, isKept), 2); // the former picture, and the new post
    QCOMPARE(std::count_if(flush, ops.calls.end(), isKept), 0);
    QVERIFY(flush != firstInBlog);
    QVERIFY(firstInBlog != ops.calls.end());
}

void ExportFaultsTest::whatAPowerCutLeftOfKeptBytesIsWrittenAnew()
{
    QVERIFY(m_fixture->run());
    const QByteArray before = contentOf(m_fixture->inSite("images/Vor Ort/1.png"));
    const QString kept =
        m_fixture->exportStore().folder() + QStringLiteral("/bytes/") + ContentHash::of(before).toHex();
    QVERIFY(writeTestFile(kept, before.first(before.size() / 2)));
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/1.png"), testPicture(8)));
    QVERIFY(m_fixture->run());
    QVERIFY(contentOf(m_fixture->inSite("images/Vor Ort/1.png")) != before);
    const Result<QByteArray> bytes = m_fixture->exportStore().bytes(ContentHash::of(before));
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    QCOMPARE(*bytes, before);
}

QTEST_GUILESS_MAIN(ExportFaultsTest)
#include "test_site_exportfaults.moc"
