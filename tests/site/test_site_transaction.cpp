// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/transaction.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace frontrow;

namespace {

/// What a closed folder keeps until it is opened again: the new bytes that could not be taken away.
QMap<QString, QString> withoutTemporaryFiles(QMap<QString, QString> state)
{
    state.removeIf([](const auto &entry) { return entry.key().contains(QStringLiteral("/.frontrow-")); });
    return state;
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNthRenameFails_data();
    void theNthRenameFails();
    void whatIsNotCarriedOutIsUndone();
    void whatAProcessLeftIsUndoneOrCommitted_data();
    void whatAProcessLeftIsUndoneOrCommitted();
    void aFileThatSomebodyChangedMeanwhileStays();
    void filesAreRemovedWithTheFoldersThatTheyLeaveEmpty();
    void permissionsStay();
    void newFoldersGoAgain();
    void hardLinksOfTheOldFileStay();

private:
    [[nodiscard]] QString root() const { return m_folder->path(); }
    [[nodiscard]] QString journal() const { return m_state->filePath(QStringLiteral("journal.json")); }
    [[nodiscard]] static RepoPath path(int number)
    {
        return RepoPath::parse(QStringLiteral("Ordner %1/Datei für %1.md").arg(number)).value();
    }
    [[nodiscard]] QString file(int number) const { return root() + u'/' + path(number).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_state;
};

void TransactionTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Vorgang für Übung XXXXXX"));
}

void TransactionTest::theNthRenameFails_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<bool>("isUpdate");
    for (int number = 0; number < 4; ++number) {
        QTest::addRow("create, %d", number) << number << false;
        QTest::addRow("update, %d", number) << number << true;
    }
}

void TransactionTest::theNthRenameFails()
{
    if (::geteuid() == 0) {
        QSKIP("Root writes into every folder.");
    }
    QFETCH(const int, failing);
    QFETCH(const bool, isUpdate);
    for (int number = 0; number < 4; ++number) {
        QVERIFY(QDir().mkpath(QFileInfo(file(number)).absolutePath()));
        QVERIFY(!isUpdate || writeTestFile(file(number), "old"));
    }
    const QMap<QString, QString> before = stateOf(root());
    Transaction transaction(root(), journal());
    for (int number = 0; number < 4; ++number) {
        const Result<void> ready =
            transaction.prepare({path(number), "new", isUpdate ? ContentHash::of("old") : ContentHash()});
        QVERIFY2(ready, qPrintable(whyNot(ready)));
    }
    const QByteArray closed = QFile::encodeName(QFileInfo(file(failing)).absolutePath());
    QCOMPARE(::chmod(closed.constData(), 0555), 0);
    const Result<void> done = transaction.carryOut();
    QCOMPARE(::chmod(closed.constData(), 0755), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Unwritable);
    QVERIFY2(done.error().message.contains(file(failing)), qPrintable(whyNot(done)));
    QCOMPARE(withoutTemporaryFiles(stateOf(root())), before);
}

void TransactionTest::whatIsNotCarriedOutIsUndone()
{
    QVERIFY(writeTestFile(file(0), "old"));
    const QMap<QString, QString> before = stateOf(root());
    {
        Transaction transaction(root(), journal());
        QVERIFY(transaction.prepare({path(0), "new", ContentHash::of("old")}));
        QVERIFY(transaction.prepare({path(1), "new", {}}));
        QCOMPARE(stateOf(root()), before);
        QVERIFY(transaction.carryOut());
        QCOMPARE(contentOf(file(0)), QByteArray("new"));
        QCOMPARE(contentOf(file(1)), QByteArray("new"));
    }
    QCOMPARE(stateOf(root()), before);
}

void TransactionTest::whatAProcessLeftIsUndoneOrCommitted_data()
{
    QTest::addColumn<bool>("isCommitted");
    QTest::newRow("undone") << false;
    QTest::newRow("committed") << true;
}

void TransactionTest::whatAProcessLeftIsUndoneOrCommitted()
{
    QFETCH(const bool, isCommitted);
    QVERIFY(writeTestFile(file(0), "old"));
    QVERIFY(writeTestFile(file(2), "goes"));
    const QMap<QString, QString> before = stateOf(root());
    {
        Transaction died(root(), journal());
        QVERIFY(died.prepare({path(0), "new", ContentHash::of("old")}));
        QVERIFY(died.prepare({path(1), "new", {}}));
        QVERIFY(died.prepare({path(2), {}, ContentHash::of("goes"), true}));
        QVERIFY(died.carryOut({{QStringLiteral("word"), QStringLiteral("said")}}));
        died.detach();
    }
    QVERIFY(QFileInfo::exists(journal()));
    Result<std::optional<Transaction>> resumed = Transaction::resume(journal());
    QVERIFY2(resumed, qPrintable(whyNot(resumed)));
    QVERIFY(*resumed);
    QCOMPARE((*resumed)->metadata()[u"word"].toString(), QStringLiteral("said"));
    if (isCommitted) {
        (*resumed)->commit();
        QCOMPARE(contentOf(file(0)), QByteArray("new"));
        QCOMPARE(contentOf(file(1)), QByteArray("new"));
        QVERIFY(!QFileInfo::exists(file(2)));
        for (const QString &name : stateOf(root()).keys()) {
            QVERIFY2(!name.contains(QStringLiteral(".frontrow-")), qPrintable(name));
        }
    } else {
        QVERIFY((*resumed)->undo());
        QCOMPARE(stateOf(root()), before);
    }
    QVERIFY(!QFileInfo::exists(journal()));
    QVERIFY(!*Transaction::resume(journal()));
}

void TransactionTest::aFileThatSomebodyChangedMeanwhileStays()
{
    QVERIFY(writeTestFile(file(0), "old"));
    Transaction transaction(root(), journal());
    QVERIFY(transaction.prepare({path(0), "new", ContentHash::of("old")}));
    QVERIFY(transaction.carryOut());
    QVERIFY(writeTestFile(file(0), "somebody's"));
    const Result<void> undone = transaction.undo();
    QVERIFY(!undone);
    QVERIFY2(undone.error().message.contains(file(0)), qPrintable(whyNot(undone)));
    QCOMPARE(contentOf(file(0)), QByteArray("somebody's"));
    const QStringList left =
        QDir(QFileInfo(file(0)).absolutePath()).entryList({QStringLiteral(".frontrow-*")}, QDir::Files | QDir::Hidden);
    QCOMPARE(left.size(), 1);
    QCOMPARE(contentOf(QFileInfo(file(0)).absolutePath() + u'/' + left[0]), QByteArray("old"));
}

void TransactionTest::filesAreRemovedWithTheFoldersThatTheyLeaveEmpty()
{
    const RepoPath deep = RepoPath::parse(u"top/a/b/c.md").value();
    QVERIFY(writeTestFile(root() + u'/' + deep.toString(), "x"));
    QVERIFY(writeTestFile(root() + QStringLiteral("/top/a/stays.md"), "x"));
    Transaction transaction(root(), journal());
    QVERIFY(transaction.prepare({deep, {}, ContentHash::of("x"), true}));
    QVERIFY(transaction.carryOut());
    transaction.commit();
    QVERIFY(!QFileInfo::exists(root() + QStringLiteral("/top/a/b")));
    QVERIFY(QFileInfo::exists(root() + QStringLiteral("/top/a/stays.md")));
}

void TransactionTest::permissionsStay()
{
    QVERIFY(writeTestFile(file(0), "old"));
    QCOMPARE(::chmod(QFile::encodeName(file(0)).constData(), 0640), 0);
    Transaction transaction(root(), journal());
    QVERIFY(transaction.prepare({path(0), "new", ContentHash::of("old")}));
    QVERIFY(transaction.carryOut());
    transaction.commit();
    QCOMPARE(contentOf(file(0)), QByteArray("new"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(file(0)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0640));
}

void TransactionTest::newFoldersGoAgain()
{
    const QMap<QString, QString> before = stateOf(root());
    Transaction transaction(root(), journal());
    QVERIFY(transaction.prepare({RepoPath::parse(u"a/b/c/d.md").value(), "new", {}}));
    QVERIFY(transaction.require(RepoPath::parse(u"not/there").value(), ContentHash::of("x")));
    const Result<void> done = transaction.carryOut();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(stateOf(root()), before);
}

void TransactionTest::hardLinksOfTheOldFileStay()
{
    QVERIFY(writeTestFile(file(0), "old"));
    const QString other = root() + QStringLiteral("/second name");
    QCOMPARE(::link(QFile::encodeName(file(0)).constData(), QFile::encodeName(other).constData()), 0);
    Transaction transaction(root(), journal());
    QVERIFY(transaction.prepare({path(0), "new", ContentHash::of("old")}));
    QVERIFY(transaction.carryOut());
    transaction.commit();
    QCOMPARE(contentOf(other), QByteArray("old"));
    QCOMPARE(contentOf(file(0)), QByteArray("new"));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "test_site_transaction.moc"
