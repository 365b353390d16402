// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/sparememory.h"
#include "support/scriptedprompt.h"
#include "support/sessionsteps.h"
#include "support/testfiles.h"
#include "workspace/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <malloc.h>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr std::size_t megabyte = 1 << 20;

using Block = std::unique_ptr<char[]>;

/// Memory that is there, not only promised.
Block usedBlock(std::size_t bytes)
{
    Block block = std::make_unique_for_overwrite<char[]>(bytes);
    std::memset(block.get(), 1, bytes);
    return block;
}

/// What of this process is in memory, in bytes. Source: proc_pid_statm(5).
std::size_t residentBytes()
{
    const QList<QByteArray> pages = contentOf(QStringLiteral("/proc/self/statm")).split(' ');
    return pages.value(1).toULongLong() * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// A hole among what the allocator gave out: what is above it stays in use.
class Hole
{
public:
    explicit Hole(std::size_t bytes)
    {
        constexpr std::size_t piece = 64 << 10;
        std::vector<Block> blocks;
        for (std::size_t used = 0; used < bytes; used += piece) {
            blocks.push_back(usedBlock(piece));
        }
        m_above = usedBlock(piece);
    }

private:
    Block m_above;
};

} // namespace

/// A program of its own: what is said to the allocator stays said.
class TestSpareMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SpareMemory::prepare();
        constexpr std::size_t small = 64 << 10; // which no setting keeps apart
        const std::size_t before = ::mallinfo2().uordblks;
        const Block block = usedBlock(small);
        if (::mallinfo2().uordblks < before + small) {
            QSKIP("this build has another allocator");
        }
    }

    void theTextOfALongPostIsNotKeptApart()
    {
        const std::size_t before = ::mallinfo2().hblkhd;
        const Block block =
            usedBlock(2 * megabyte); // before a larger one was freed, after which glibc would keep it, too
        QCOMPARE(::mallinfo2().hblkhd, before);
    }

    void picturesAreHoweverManyThereWere()
    {
        constexpr std::size_t picture = 20 * megabyte;
        for (int time = 0; time < 3; ++time) {
            const std::size_t before = ::mallinfo2().hblkhd;
            Block block = usedBlock(picture);
            QVERIFY(::mallinfo2().hblkhd >= before + picture);
            block.reset();
            QCOMPARE(::mallinfo2().hblkhd, before);
        }
    }

    void whatOpeningTookGoesBack()
    {
        constexpr std::size_t taken = 64 * megabyte;
        const QTemporaryDir folder;
        const QString post = folder.filePath(QStringLiteral("2026-03-04-one.md"));
        QVERIFY(writeTestFile(post, "---\ntitle: One\n---\n\nText.\n"));
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ScriptedPrompt prompt;
        PostSession session(settings, prompt);
        const SpareMemory spareMemory(session);
        const Hole hole(taken);
        QVERIFY(::mallinfo2().fordblks >= taken);
        const std::size_t before = residentBytes();
        QVERIFY(opens(session, post));
        QTRY_COMPARE(session.frame().revision, session.document().revision());
        QTRY_VERIFY_WITH_TIMEOUT(residentBytes() + taken / 2 < before, 20'000);
    }
};

QTEST_MAIN(TestSpareMemory)
#include "test_sparememory.moc"
