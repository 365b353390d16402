// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "base/foreignnames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace frontrow;

class TestForeignNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup() { std::filesystem::remove_all(folder().toStdString()); } // Qt leaves such names alone

    void aFileIsReadAndWrittenByItsBytes()
    {
        const QByteArray name = make("caf\xe9.md");
        const Result<QString> path = pathToFile(name);
        QVERIFY(path);
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("café.md"));
        QVERIFY(replaceFile(*path, "written"));
        QCOMPARE(contentOf(name), QByteArray("written"));
        QCOMPARE(entries(), 1);
    }

    void aFolderIsPassed()
    {
        QCOMPARE(::mkdir((folder()
                             + "/\xfc"
                               "ber")
                             .constData(),
                     0755),
            0);
        const QByteArray name = make("\xfc"
                                     "ber/caf\xe9.md");
        const QString path = reachablePath(QFile::decodeName(name));
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("café.md"));
        QCOMPARE(readFile(path, 100).value_or(QByteArray()), name);
    }

    /// As a drop or the command line has it, where bytes that are not UTF-8 are U+FFFD.
    void whatQtMakesOfANameIsReached()
    {
        const QByteArray name = make("caf\xe9.md");
        const QString decoded = QFile::decodeName(name);
        QVERIFY(!QFileInfo::exists(decoded));
        QCOMPARE(readFile(reachablePath(decoded), 100).value_or(QByteArray()), name);
    }

    void twoThatLookAlikeAreNotGuessed()
    {
        const QString listed = QFile::decodeName(make("caf\xe9.md"));
        make("caf\xe8.md");
        QCOMPARE(reachablePath(listed), listed);
        QVERIFY(!readFile(listed, 100));
    }

    void otherPathsStay()
    {
        const QString plain = QFile::decodeName(make("caf\xc3\xa9.md"));
        QCOMPARE(pathToFile(QFile::encodeName(plain)).value_or(QString()), plain);
        QCOMPARE(reachablePath(plain), plain);
        const QString real = QFile::decodeName(make("\xef\xbf\xbd.md")); // the character itself
        QCOMPARE(reachablePath(real), real);
        QVERIFY(!pathToFile(folder() + "/none\xe9.md"));
    }

private:
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_folder->path()); }

    /// A file with its own path as its contents; the path.
    QByteArray make(const QByteArray &name) const
    {
        const QByteArray path = folder() + '/' + name;
        const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0 || ::write(file, path.constData(), path.size()) != path.size()) {
            return {};
        }
        ::close(file);
        return path;
    }

    [[nodiscard]] static QByteArray contentOf(const QByteArray &name)
    {
        QFile file;
        const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        return file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] qsizetype entries() const
    {
        const std::filesystem::directory_iterator all(folder().toStdString());
        return std::distance(begin(all), end(all));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestForeignNames)
#include "test_base_foreignnames.moc"
