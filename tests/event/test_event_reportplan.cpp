// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/reportplan.h"
#include "site/export/exportrecords.h"
#include "site/faultyops.h"
#include "support/testfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

/// Every file and folder below \a folder, files with their bytes.
QStringList everythingIn(const QString &folder)
{
    QStringList all;
    QDirIterator found(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        const bool isFile = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
        all.append(QDir(folder).relativeFilePath(file.fileName())
            + (isFile ? u':' + QString::fromUtf8(file.readAll()) : QString()));
    }
    all.sort();
    return all;
}

} // namespace

/// The reports of an event are made together or not at all, and taken back together.
class TestEventReportPlan : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString blog() const { return m_folder->filePath(QStringLiteral("blog")); }
    [[nodiscard]] QString stores() const { return m_folder->filePath(QStringLiteral("stores")); }

    [[nodiscard]] QList<ReportFile> reports() const
    {
        return {{blog() + QStringLiteral("/_posts/2026-05-18-day-1-conf.md"),
                    QStringLiteral("---\ntitle: Conf\n---\n\nOne\n")},
            {blog() + QStringLiteral("/_posts/2026-05-19-day-2-conf.md"),
                QStringLiteral("---\ntitle: Conf\n---\n\nTwo\n")}};
    }

    [[nodiscard]] Result<ExportPlan> plan(bool isStored) const
    {
        const QList<StoredEvent> events = readStoredEvents(blog()).events;
        Event event = isStored ? events.first().event : Event{.name = QStringLiteral("Conf")};
        event.place = QStringLiteral("there");
        return planReports(blog(), isStored ? std::optional(events.first()) : std::nullopt, event, reports());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_config.yml"), "title: A\n"));
    }

    void allAreMadeAndTakenBack_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("a new event") << false;
        QTest::newRow("one that has its file") << true;
    }

    void allAreMadeAndTakenBack()
    {
        QFETCH(const bool, isStored);
        if (isStored) {
            QVERIFY(writeTestFile(blog() + QStringLiteral("/_frontrow/events/conf.yml"), "name: Conf # ours\n"));
        }
        const QStringList before = everythingIn(blog());
        const Result<ExportPlan> planned = plan(isStored);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
        QCOMPARE(everythingIn(blog()), before); // planning writes nothing
        const Result<ExportOutcome> made = makeReports(*planned, stores());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->written, 3);
        const QStringList after = everythingIn(blog());
        QVERIFY(after.contains(QStringLiteral("_posts/2026-05-19-day-2-conf.md:---\ntitle: Conf\n---\n\nTwo\n")));
        QVERIFY(after.contains(isStored ? QStringLiteral("_frontrow/events/conf.yml:name: Conf # ours\nplace: there\n")
                                        : QStringLiteral("_frontrow/events/conf.yml:name: Conf\nplace: there\n")));
        QCOMPARE(ExportStore(stores(), blog()).records().size(), 1);
        const Result<ExportOutcome> undone = undoExport(blog(), *made->record, {}, stores());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QStringList rest = everythingIn(blog());
        rest.removeIf([](const QString &each) { return !each.contains(u':'); }); // folders that are empty now
        QStringList files = before;
        files.removeIf([](const QString &each) { return !each.contains(u':'); });
        QCOMPARE(rest, files);
    }

    void whatWasWrittenOnIsNotTakenBack()
    {
        const Result<ExportOutcome> made = makeReports(*plan(false), stores());
        QVERIFY(made);
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_posts/2026-05-18-day-1-conf.md"), "mine"));
        const QStringList before = everythingIn(blog());
        QVERIFY(!undoExport(blog(), *made->record, {}, stores()));
        QCOMPARE(everythingIn(blog()), before);
    }

    void whatIsThereStops()
    {
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_posts/2026-05-19-day-2-conf.md"), "mine"));
        const QStringList before = everythingIn(blog());
        const Result<ExportPlan> planned = plan(false);
        QVERIFY(!planned);
        QCOMPARE(planned.error().kind, Error::Kind::Conflict);
        QCOMPARE(everythingIn(blog()), before);
    }

    void aReportThatCameMeanwhileStopsAll()
    {
        const Result<ExportPlan> planned = plan(false);
        QVERIFY(planned);
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_posts/2026-05-19-day-2-conf.md"), "mine"));
        const QStringList before = everythingIn(blog());
        QVERIFY(!makeReports(*planned, stores()));
        QCOMPARE(everythingIn(blog()), before);
    }

    void aDiskThatFailsLeavesNothingOrAll()
    {
        const QStringList before = everythingIn(blog());
        bool hasFailed = true;
        for (int call = 1; hasFailed; ++call) {
            const Result<ExportPlan> planned = plan(false);
            QVERIFY(planned);
            FaultyOps ops(call, ENOSPC, FaultyOps::Lasts::Once);
            const Result<ExportOutcome> made = makeReports(*planned, stores(), ops);
            hasFailed = ops.hasFailed();
            QVERIFY(hasFailed || made);
            const bool isAll = everythingIn(blog()).size() == before.size() + 6;
            QVERIFY2(isAll || everythingIn(blog()) == before, qPrintable(everythingIn(blog()).join(u'\n')));
            QVERIFY(QDir(blog() + QStringLiteral("/_posts")).removeRecursively());
            QVERIFY(QDir(blog() + QStringLiteral("/_frontrow")).removeRecursively());
            QVERIFY(QDir(stores()).removeRecursively());
        }
    }

    void readersHaveNoneOfItYet()
    {
        QVERIFY(makeReports(*plan(false), stores()));
        ExportRequest request;
        request.source =
            *SourceText::decode("---\ntitle: Conf\ndate: 2026-05-18\nmodified: 2026-05-18\n---\n\nOne and more\n");
        request.postFile = blog() + QStringLiteral("/_posts/2026-05-18-day-1-conf.md");
        request.siteFolder = blog();
        request.now = QDateTime(QDate(2026, 5, 20), QTime(12, 0));
        const Result<ExportPlan> planned = planExport(request, ExportStore(stores(), blog()));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
        QVERIFY(!planned->published);
        QVERIFY(planned->edits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEventReportPlan)

#include "test_event_reportplan.moc"
