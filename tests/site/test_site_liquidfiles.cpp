// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidfiles.h"
#include "testsite.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace frontrow;

/// Includes are kept, and never another file's.
class LiquidFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Includes für Übung XXXXXX"));
        write("includes/note.html", "one");
    }

    void whatDidNotChangeIsKept()
    {
        const auto first = m_files.in(folder(), QStringLiteral("note.html"));
        QVERIFY(first);
        QCOMPARE(first->source, QStringLiteral("one"));
        QCOMPARE(m_files.in(folder(), QStringLiteral("note.html")), first);
    }

    void whatWasWrittenIsReadAnew()
    {
        QCOMPARE(text(), QStringLiteral("one"));
        write("includes/note.html", "longer");
        QCOMPARE(text(), QStringLiteral("longer"));
        const QDateTime former = QFileInfo(at("includes/note.html")).lastModified();
        // Of the same size, with the same time.
        write("includes/other.html", "larger");
        QFile other(at("includes/other.html"));
        QVERIFY(other.open(QIODevice::ReadWrite));
        QVERIFY(other.setFileTime(former, QFileDevice::FileModificationTime));
        other.close();
        QVERIFY(QFile::remove(at("includes/note.html")));
        QVERIFY(QFile::rename(at("includes/other.html"), at("includes/note.html")));
        QCOMPARE(text(), QStringLiteral("larger"));
        QVERIFY(QFile::remove(at("includes/note.html")));
        QVERIFY(!m_files.in(folder(), QStringLiteral("note.html")));
    }

    void linksLeadInsideOnly()
    {
        write("secret.html", "two");
        write("includes/near.html", "three");
        QVERIFY(!m_files.in(folder(), QStringLiteral("../secret.html")));
        QVERIFY(!m_files.in(folder(), QStringLiteral("none.html")));
        QVERIFY(QDir().mkpath(at("includes/folder")));
        QVERIFY(!m_files.in(folder(), QStringLiteral("folder")));
        QCOMPARE(text(), QStringLiteral("one"));
        QVERIFY(QFile::remove(at("includes/note.html")));
        QVERIFY(QFile::link(at("includes/near.html"), at("includes/note.html")));
        QCOMPARE(text(), QStringLiteral("three"));
        QVERIFY(QFile::remove(at("includes/note.html")));
        QVERIFY(QFile::link(at("secret.html"), at("includes/note.html")));
        QVERIFY(!m_files.in(folder(), QStringLiteral("note.html")));
        QVERIFY(!m_files.in(folder(), QStringLiteral("note.html")));
    }

private:
    [[nodiscard]] QString at(const char *path) const { return m_root->filePath(QString::fromLatin1(path)); }
    [[nodiscard]] QString folder() const { return at("includes"); }
    void write(const char *path, const QByteArray &bytes) const { QVERIFY(writeTestFile(at(path), bytes)); }
    [[nodiscard]] QString text() const
    {
        const auto file = m_files.in(folder(), QStringLiteral("note.html"));
        return file ? file->source : QString();
    }

    std::unique_ptr<QTemporaryDir> m_root;
    LiquidFiles m_files;
};

QTEST_GUILESS_MAIN(LiquidFilesTest)
#include "test_site_liquidfiles.moc"
