// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrecords.h"
#include "site/export/rewrite.h"
#include "testsite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

const QByteArray first = "\xef\xbb\xbf---\r\ntitle: A\r\n---\r\nOne two.\nOne\r\n";
const QByteArray second = "---\ntitle: B\n---\nOne";

} // namespace

/// Posts of a blog that are changed in place, all or none.
class TestRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<QTemporaryDir>();
        QDir(m_base->path()).mkpath(QStringLiteral("blog/_posts"));
        writeTestFile(file(QStringLiteral("_posts/a.md")), first);
        writeTestFile(file(QStringLiteral("_posts/b.md")), second);
    }

    void onlyTheChangesAreWritten()
    {
        const auto outcome = rewritePosts(blog(), changes(), QStringLiteral("Replace"), stores());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(outcome->written, 2);
        QCOMPARE(contents(QStringLiteral("_posts/a.md")), QByteArray(first).replace("One", "Seven"));
        QCOMPARE(contents(QStringLiteral("_posts/b.md")), QByteArray(second).replace("One", "Seven"));
        const ExportStore store(stores(), blog());
        const QList<ExportRecord> records = store.records();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].title, QStringLiteral("Replace"));
        const auto manifest = store.manifest();
        QVERIFY(manifest);
        for (const RecordedFile &each : records[0].files) {
            QVERIFY2(manifest->hashAt(each.path).isNull(), "what was not Frontrow's is not so after it");
        }
    }

    void oneUndoRestoresEveryByte()
    {
        const auto outcome = rewritePosts(blog(), changes(), QStringLiteral("Replace"), stores());
        QVERIFY(outcome && outcome->record);
        const auto undone = undoExport(blog(), *outcome->record, {}, stores());
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QCOMPARE(contents(QStringLiteral("_posts/a.md")), first);
        QCOMPARE(contents(QStringLiteral("_posts/b.md")), second);
    }

    void aFileThatChangedMeanwhileStopsAll()
    {
        const QList<PostChanges> found = changes();
        writeTestFile(file(QStringLiteral("_posts/b.md")), "other\n");
        const auto outcome = rewritePosts(blog(), found, QStringLiteral("Replace"), stores());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
        QVERIFY(outcome.error().message.contains(QStringLiteral("_posts/b.md")));
        QCOMPARE(contents(QStringLiteral("_posts/a.md")), first);
        QCOMPARE(contents(QStringLiteral("_posts/b.md")), QByteArray("other\n"));
    }

    void anUndoLeavesWhatWasChangedSince()
    {
        const auto outcome = rewritePosts(blog(), changes(), QStringLiteral("Replace"), stores());
        QVERIFY(outcome && outcome->record);
        writeTestFile(file(QStringLiteral("_posts/b.md")), "other\n");
        QVERIFY(!undoExport(blog(), *outcome->record, {}, stores()));
        QCOMPARE(contents(QStringLiteral("_posts/a.md")), QByteArray(first).replace("One", "Seven"));
        QCOMPARE(contents(QStringLiteral("_posts/b.md")), QByteArray("other\n"));
    }

    void nothingLeavesTheBlog()
    {
        QList<PostChanges> found = changes();
        found[0].path = QStringLiteral("../elsewhere.md");
        QVERIFY(!rewritePosts(blog(), found, QStringLiteral("Replace"), stores()));
        QVERIFY(!rewritePosts(blog(), {}, QStringLiteral("Replace"), stores()));
    }

private:
    [[nodiscard]] QString blog() const { return m_base->filePath(QStringLiteral("blog")); }
    [[nodiscard]] QString stores() const { return m_base->filePath(QStringLiteral("stores")); }
    [[nodiscard]] QString file(const QString &path) const { return blog() + u'/' + path; }
    [[nodiscard]] QByteArray contents(const QString &path) const { return contentOf(file(path)); }
    /// "Seven" for each "One".
    [[nodiscard]] QList<PostChanges> changes() const
    {
        QList<PostChanges> all;
        for (const QString &path : {QStringLiteral("_posts/a.md"), QStringLiteral("_posts/b.md")}) {
            const QByteArray bytes = contents(path);
            const auto source = SourceText::decode(bytes);
            TextEdits edits;
            for (qsizetype place = source->text().indexOf(QStringLiteral("One")); place >= 0;
                place = source->text().indexOf(QStringLiteral("One"), place + 1)) {
                edits.append({{place, 3}, QStringLiteral("Seven")});
            }
            all.append({path, path, ContentHash::of(bytes), changesOf(source->text(), edits)});
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_base;
};

QTEST_GUILESS_MAIN(TestRewrite)
#include "test_site_rewrite.moc"
