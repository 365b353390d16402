// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrecords.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace frontrow;
using test::git;

namespace {

const QString postPath = QStringLiteral("_posts/2026-03-04-stage.md");
const QByteArray first = "---\ntitle: Stage\ndate: 2026-03-04\n---\n\nAs readers have it.\n";
const QByteArray second = first + "\nNew. ![a](/images/stage/a.png)\n";

/// A blog with a published post, and all that publishing it again may leave.
struct Blog
{
    QTemporaryDir base{QDir::tempPath() + QStringLiteral("/Rückweg XXXXXX")};
    QString folder = base.filePath(QStringLiteral("Mein Blög"));
    QString stores = base.filePath(QStringLiteral("stores"));
    QString remote = base.filePath(QStringLiteral("remote.git"));

    explicit Blog(bool hasCommit = true)
    {
        QDir().mkpath(folder);
        run("init --quiet -b main");
        run("config user.name A");
        run("config user.email a@example.org");
        writeTestFile(file(QStringLiteral("_config.yml")), "permalink: /:title/\n");
        writeTestFile(file(postPath), first);
        if (hasCommit) {
            run("add -A");
            run("commit --quiet -m One");
        }
        writeTestFile(base.filePath(QStringLiteral("own/images/stage/a.png")), testPicture(3));
    }

    QString run(const char *arguments) const { return git(folder, QString::fromLatin1(arguments).split(u' ')); }
    [[nodiscard]] QString file(const QString &path) const { return folder + u'/' + path; }

    [[nodiscard]] Result<ExportOutcome> publish(
        const QByteArray &text, const PublishOptions &options, const QString &from = QString()) const
    {
        const ExportRequest request{SourceText::decode(text).value(), from.isEmpty() ? file(postPath) : from, folder,
            {{base.filePath(QStringLiteral("own"))}}, QDateTime(QDate(2026, 3, 5), QTime(9, 0), QTimeZone::UTC)};
        return runExport(request, options, stores);
    }

    [[nodiscard]] Result<ExportOutcome> undo(const PublishOptions &options = {}) const
    {
        const QList<ExportRecord> records = ExportStore(stores, folder).records();
        const auto last =
            std::ranges::find_if(records, [](const ExportRecord &each) { return !each.isUndone && !each.isUndo; });
        return last == records.end() ? failure(Error::Kind::Refused, QStringLiteral("no record"))
                                     : undoExport(folder, *last, options, stores);
    }

    /// Files, index, branches and HEAD.
    [[nodiscard]] QMap<QString, QString> state() const
    {
        QMap<QString, QString> all;
        for (auto each = QDirIterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            each.hasNext();) {
            const QString path = each.next();
            if (!path.contains(QStringLiteral("/.git/"))) {
                all.insert(path.sliced(folder.size()), QString::fromLatin1(contentOf(path).toHex()));
            }
        }
        all.insert(QStringLiteral("index"), run("ls-files --stage"));
        all.insert(QStringLiteral("status"), run("status --porcelain"));
        all.insert(QStringLiteral("branches"), run("for-each-ref refs/heads"));
        all.insert(QStringLiteral("HEAD"), textOf(file(QStringLiteral(".git/HEAD"))));
        return all;
    }
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    }

    void allIsWhatItWas_data()
    {
        using Prepare = std::function<void(const Blog &)>;
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<bool>("commits");
        QTest::addColumn<QString>("branch");
        QTest::addColumn<bool>("isNew");
        const Prepare nothing = [](const Blog &) { };
        const Prepare saved = [](const Blog &blog) { writeTestFile(blog.file(postPath), second); };
        const Prepare staged = [](const Blog &blog) {
            writeTestFile(blog.file(postPath), first + "Staged.\n");
            writeTestFile(blog.file(QStringLiteral("about.md")), "About\n");
            blog.run("add -A");
            writeTestFile(blog.file(postPath), first + "Not staged.\n");
        };
        const Prepare untracked = [](const Blog &blog) {
            blog.run("rm --quiet --cached _posts/2026-03-04-stage.md");
            blog.run("commit --quiet -m Untracked");
        };
        QTest::newRow("a changed post") << nothing << true << QString() << false;
        QTest::newRow("a changed post, no commit") << nothing << false << QString() << false;
        QTest::newRow("saved before") << saved << true << QString() << false;
        QTest::newRow("the person's own work is staged") << staged << true << QString() << false;
        QTest::newRow("a post that git did not know") << untracked << true << QString() << false;
        QTest::newRow("on a branch of its own") << nothing << true << QStringLiteral("review") << false;
        QTest::newRow("a new post") << nothing << true << QString() << true;
        QTest::newRow("a new post, no commit") << nothing << false << QString() << true;
        QTest::newRow("a new post on a branch of its own") << nothing << true << QStringLiteral("review") << true;
    }

    void allIsWhatItWas()
    {
        QFETCH(const std::function<void(const Blog &)>, prepare);
        QFETCH(const bool, commits);
        QFETCH(const QString, branch);
        QFETCH(const bool, isNew);
        const Blog blog;
        prepare(blog);
        const QMap<QString, QString> before = blog.state();
        const QByteArray text = isNew ? QByteArray(second).replace("Stage", "Other") : second;
        const QString from = isNew ? blog.base.filePath(QStringLiteral("own/other.md")) : QString();
        const Result<ExportOutcome> done = blog.publish(text, {.commits = commits, .branch = branch}, from);
        QVERIFY2(done && done->record, qPrintable(whyNot(done)));
        QVERIFY(blog.state() != before);
        QCOMPARE(done->record->commit.isEmpty(), !commits);
        const Result<ExportOutcome> undone = blog.undo();
        QVERIFY2(undone, qPrintable(whyNot(undone)));
        QCOMPARE(undone->plan.takesCommitBack, commits);
        QCOMPARE(blog.state(), before);
        QVERIFY(!blog.undo()); // once only
    }

    void theFirstCommitOfARepository()
    {
        const Blog blog(false);
        const QMap<QString, QString> before = blog.state();
        QVERIFY(blog.publish(second, {.commits = true}));
        const Result<ExportOutcome> undone = blog.undo();
        QVERIFY2(undone, qPrintable(whyNot(undone)));
        QCOMPARE(blog.state(), before);
    }

    void severalAreTakenBackOneAfterTheOther()
    {
        const Blog blog;
        QList<QMap<QString, QString>> states;
        for (int i = 0; i < 3; ++i) {
            states.append(blog.state());
            QVERIFY(blog.publish(second + QByteArray::number(i), {.commits = true}));
        }
        while (!states.isEmpty()) {
            QVERIFY(blog.undo());
            QCOMPARE(blog.state(), states.takeLast());
        }
    }

    /// What others may have stays in the history: a commit of its own takes it back.
    void whatOthersMayHaveIsTakenBackByACommit_data()
    {
        QTest::addColumn<bool>("isPushed");
        QTest::addColumn<bool>("isSavedBefore");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("pushed") << true << false << false;
        QTest::newRow("a commit followed") << false << false << false;
        QTest::newRow("saved before, pushed") << true << true << false;
        QTest::newRow("saved before, a commit followed") << false << true << false;
        QTest::newRow("a new post, pushed") << true << false << true;
        QTest::newRow("a new post that was saved before, pushed") << true << true << true;
    }

    void whatOthersMayHaveIsTakenBackByACommit()
    {
        QFETCH(const bool, isPushed);
        QFETCH(const bool, isSavedBefore);
        QFETCH(const bool, isNew);
        const Blog blog;
        git(blog.base.path(),
            {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), blog.remote});
        git(blog.folder, {QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), blog.remote});
        const QString post = blog.file(isNew ? QStringLiteral("_posts/2026-03-05-other.md") : postPath);
        const QByteArray text = isNew ? QByteArray(second).replace("Stage", "Other") : second;
        if (isSavedBefore) {
            writeTestFile(post, text);
        }
        const QMap<QString, QString> before = blog.state();
        const QString tree = blog.run("rev-parse HEAD^{tree}");
        const Result<ExportOutcome> done = blog.publish(text, {.commits = true}, post);
        QVERIFY2(done, qPrintable(whyNot(done)));
        if (isPushed) {
            blog.run("push --quiet origin main"); // by the person, not by Frontrow
        } else {
            blog.run("commit --quiet --allow-empty -m Theirs");
        }
        const QString head = blog.run("rev-parse HEAD");
        const Result<ExportOutcome> undone = blog.undo();
        QVERIFY2(undone, qPrintable(whyNot(undone)));
        QVERIFY(!undone->plan.takesCommitBack);
        QCOMPARE(blog.run("rev-parse HEAD^"), head);
        QCOMPARE(blog.run("rev-parse HEAD^{tree}"), tree); // what readers get
        QMap<QString, QString> after = blog.state();
        after.insert(QStringLiteral("branches"), before.value(QStringLiteral("branches")));
        QCOMPARE(after, before);
    }

    /// Of what the export committed, what somebody has changed since is theirs.
    void whatOthersChangedSinceStaysWhenACommitTakesBack()
    {
        const Blog blog;
        writeTestFile(blog.file(postPath), second);
        QVERIFY(blog.publish(second, {.commits = true}));
        writeTestFile(blog.file(postPath), second + "Theirs.\n");
        blog.run("commit --quiet -a -m Theirs");
        QVERIFY(blog.undo());
        QCOMPARE(blog.run("show HEAD:_posts/2026-03-04-stage.md").toUtf8().trimmed(), (second + "Theirs.").trimmed());
        QVERIFY(!blog.run("ls-tree -r --name-only HEAD").contains(QStringLiteral("images/stage/a.png")));
        QCOMPARE(blog.run("status --porcelain"), QString());
    }

    void whatWasChangedSinceIsNamedAndStays()
    {
        const Blog blog;
        QVERIFY(blog.publish(second, {}));
        writeTestFile(blog.file(postPath), second + "Theirs.\n");
        const QMap<QString, QString> before = blog.state();
        const Result<ExportOutcome> undone = blog.undo();
        QVERIFY(!undone);
        QVERIFY2(undone.error().message.startsWith(QStringLiteral("Nothing was taken back"))
                && undone.error().message.contains(QStringLiteral("_posts/2026-03-04-stage.md")),
            qPrintable(undone.error().message));
        QCOMPARE(blog.state(), before);
    }

    /// What was staged anew of the same files since stays staged.
    void whatWasStagedSinceStays()
    {
        const Blog blog;
        QVERIFY(blog.publish(second, {.commits = true}));
        writeTestFile(blog.file(postPath), second + "Staged since.\n");
        blog.run("add _posts");
        writeTestFile(blog.file(postPath), second);
        const QString staged = blog.run("rev-parse :_posts/2026-03-04-stage.md");
        QVERIFY(blog.undo());
        QCOMPARE(blog.run("rev-parse :_posts/2026-03-04-stage.md"), staged);
        QCOMPARE(contentOf(blog.file(postPath)), first);
    }

    /// Somebody else's text in the post's file is a conflict, not something to replace.
    void aFileThatChangedUnderTheEditorIsAConflict()
    {
        const Blog blog;
        ExportRequest request{SourceText::decode(second).value(), blog.file(postPath), blog.folder,
            {{blog.base.filePath(QStringLiteral("own"))}}, QDateTime::currentDateTimeUtc()};
        request.opened = ContentHash::of(first);
        const ExportStore store(blog.stores, blog.folder);
        const Result<ExportPlan> plan = planExport(request, store);
        QVERIFY(plan && !plan->hasConflict());
        writeTestFile(blog.file(postPath), first + "Theirs.\n");
        const Result<ExportPlan> changed = planExport(request, store);
        QVERIFY(changed && changed->hasConflict());
    }
};

QTEST_GUILESS_MAIN(UndoTest)

#include "test_site_undo.moc"
