// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "support/sessionsteps.h"
#include "support/testfiles.h"
#include "workspace/publish/publishing.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cerrno>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray post = "---\ntitle: One\ndate: 2026-03-04\n---\n\n## First\n\nText.\n";

/// A file system over the network whose server is gone: it says so after a while.
class GoneServer : public FileOps
{
public:
    bool isGone = false;
    bool isSlow = false; ///< and there
    std::atomic<bool> isAsked = false;

    int rename(const QByteArray &from, const QByteArray &to) override
    {
        isAsked = true;
        if (isGone || isSlow) {
            QThread::msleep(1500); // a server takes that long
        }
        return isGone ? -ESTALE : FileOps::rename(from, to);
    }
};

/// Runs git in \a folder, as somebody who has a name; false when it refuses.
bool gitDoes(const QString &folder, const QString &words)
{
    const QStringList person{QStringLiteral("-c"), QStringLiteral("user.name=A"), QStringLiteral("-c"),
        QStringLiteral("user.email=a@example.org")};
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), person + words.split(u' '));
    return process.waitForFinished() && process.exitCode() == 0;
}

/// Makes a blog in \a folder that shows when a post was changed, under git, and gives its one post.
QString makeReportBlog(const QString &folder)
{
    const auto git = [&folder](const QString &words) { return gitDoes(folder, words); };
    const QString file = folder + QStringLiteral("/_posts/2026-03-04-first.md");
    if (!QDir(folder).mkpath(QStringLiteral("_posts")) || !QDir(folder).mkpath(QStringLiteral("_layouts"))) {
        return {};
    }
    QVERIFY(writeTestFile(folder + QStringLiteral("/_config.yml"), "permalink: /reports/:title/\n"));
    QVERIFY(
        writeTestFile(folder + QStringLiteral("/_layouts/report.html"), "{{ page.last_modified_at }}{{ content }}\n"));
    QVERIFY(writeTestFile(file, "---\nlayout: report\ntitle: First\ndate: 2026-03-04\ntags: [one]\n---\n\nText.\n"));
    const bool isMade = git(QStringLiteral("init -q -b main")) && git(QStringLiteral("config user.name A"))
        && git(QStringLiteral("config user.email a@example.org"))
        && git(QStringLiteral("add _config.yml _layouts _posts")) && git(QStringLiteral("commit -qm one"));
    return isMade ? file : QString();
}

} // namespace

/// What happens to an open post, without a window.
class TestPostSession : public QObject
{
    Q_OBJECT

    struct WindowFixture
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        ScriptedPrompt prompt;
        GoneServer server;
        PostSession session{settings, prompt, nullptr, server};
        QList<Notice> notices;
        QString file = folder.filePath(QStringLiteral("2026-03-04-one.md"));

        WindowFixture()
        {
            QVERIFY(writeTestFile(file, post));
            QObject::connect(&session.notices(), &NoticeCentre::notified, &session,
                [this](const Notice &notice) { notices.append(notice); });
        }

        void open()
        {
            QVERIFY(opens(session, file));
            QTRY_COMPARE(session.frame().revision, session.document().revision());
        }
    };

private Q_SLOTS:
    void aSaveThatTakesLongLeavesTheWindowAlive()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        fixture.server.isGone = true;
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
        heart.start(20);
        QVERIFY(!saves(fixture.session));
        QVERIFY2(beats > 20, "the event loop stood still");
        QVERIFY(fixture.session.document().isModified());
        QCOMPARE(contentOf(fixture.file), post);
        QCOMPARE(fixture.notices.size(), 1);
        QVERIFY2(fixture.notices.first().text.contains(QStringLiteral("Stale file handle")),
            qPrintable(fixture.notices.first().text));
        fixture.server.isGone = false;
        QVERIFY(saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), post + "Mine.\n");
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(fixture.notices.size(), 1); // and nobody takes the save for another program's
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        const QByteArray theirs(PostDocument::largestFile + 1, 'x'); // more than is read
        QVERIFY(writeTestFile(fixture.file, theirs));
        QTRY_VERIFY(!fixture.notices.isEmpty());
        QVERIFY2(fixture.notices.last().text.contains(QStringLiteral("can no longer be read")),
            qPrintable(fixture.notices.last().text));
        QVERIFY(!saves(fixture.session));
        QCOMPARE(QFileInfo(fixture.file).size(), theirs.size());
        QCOMPARE(fixture.notices.last().actions.size(), 1); // Save As…
        QVERIFY(fixture.session.document().isModified());
    }

    void anotherProgramsChangeWhileAnExportIsUndoneIsTold()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        fixture.session.beginExport();
        QVERIFY(writeTestFile(fixture.file, post + "Theirs.\n"));
        fixture.session.adoptUndo(ExportPlan{.post = *RepoPath::parse(QStringLiteral("_posts/2026-03-05-other.md"))});
        fixture.session.endExport();
        QTRY_COMPARE(fixture.notices.size(), 1);
        QCOMPARE(fixture.notices.first().actions.size(), 3); // reload, keep mine, compare
        QVERIFY(!saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), post + "Theirs.\n");
    }

    void aPostThatCanOnlyBeReadTakesNoPicture()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().setReadOnly(true);
        QSignalSpy inserted(&fixture.session.pictures(), &PictureInsertion::inserted);
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        fixture.session.pictures().addFigures({{QString(), image}}, post.size());
        QCOMPARE(fixture.notices.size(), 1);
        QTest::qWait(300); // an import would be over
        QCOMPARE(inserted.size(), 0);
    }

    void aChangeByAnotherProgramIsShownWhenNothingWasTyped()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(writeTestFile(fixture.file, post + "More.\n"));
        QTRY_VERIFY(fixture.session.document().text().endsWith(QStringLiteral("More.\n")));
        QVERIFY(!fixture.session.document().isModified());
        QTRY_COMPARE(fixture.notices.size(), 1);
    }

    void aBranchThatIsSwitchedUnderThePostIsToldOnce_data()
    {
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("nothing typed") << false;
        QTest::newRow("typed") << true;
    }

    void aBranchThatIsSwitchedUnderThePostIsToldOnce()
    {
        QFETCH(const bool, isTyped);
        WindowFixture fixture;
        const auto git = [&fixture](const QString &words) { return gitDoes(fixture.folder.path(), words); };
        QVERIFY(git(QStringLiteral("init -q -b main")) && git(QStringLiteral("add 2026-03-04-one.md"))
            && git(QStringLiteral("commit -qm one")) && git(QStringLiteral("switch -qc other")));
        QVERIFY(writeTestFile(fixture.file, post + "On the other branch.\n"));
        QVERIFY(git(QStringLiteral("commit -qam two")) && git(QStringLiteral("switch -q main")));
        fixture.open();
        if (isTyped) {
            fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        }
        QVERIFY(git(QStringLiteral("switch -q other")));
        QTRY_COMPARE(fixture.notices.size(), 1);
        QTRY_VERIFY(fixture.session.document().text().endsWith(
            isTyped ? QStringLiteral("Mine.\n") : QStringLiteral("On the other branch.\n")));
        QTest::qWait(500); // nothing more may come in this time
        QCOMPARE(fixture.notices.size(), 1);
        QCOMPARE(fixture.session.document().isModified(), isTyped);
        QCOMPARE(contentOf(fixture.file), post + "On the other branch.\n");
    }

    void aSecondAtomicReplaceIsNoticedToo()
    {
        WindowFixture fixture;
        fixture.open();
        for (const QByteArray &word : {QByteArray("A"), QByteArray("B")}) {
            const QString other = fixture.folder.filePath(QStringLiteral("other"));
            QVERIFY(writeTestFile(other, post + word + "\n"));
            QVERIFY(QFile::remove(fixture.file) && QFile::rename(other, fixture.file));
            QTRY_VERIFY(fixture.session.document().text().endsWith(QString::fromUtf8(word + "\n")));
        }
    }

    void aChangeByAnotherProgramNeverTakesTypedText()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{0, 0}, QString()}, {{post.size(), 0}, QStringLiteral("Mine.\n")}});
        QVERIFY(writeTestFile(fixture.file, post + "Theirs.\n"));
        QTRY_COMPARE(fixture.notices.size(), 1);
        QCOMPARE(fixture.notices.first().actions.size(), 3);
        fixture.notices.first().actions[2].run(); // compare and merge
        QTRY_COMPARE(fixture.notices.size(), 2); // cancelled, so still to decide
        QCOMPARE(fixture.prompt.merged.last(),
            (MergePart{MergePart::Kind::Conflict, {}, QStringLiteral("Mine.\n"), QStringLiteral("Theirs.\n")}));
        QVERIFY(fixture.session.document().text().endsWith(QStringLiteral("Mine.\n")));
        QVERIFY(!saves(fixture.session)); // asks first
        QCOMPARE(contentOf(fixture.file), post + "Theirs.\n");
        fixture.notices.last().actions[1].run(); // keep mine
        QVERIFY(saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), post + "Mine.\n");
    }

    void bothChangesAreMerged()
    {
        WindowFixture fixture;
        fixture.open();
        PostDocument &document = fixture.session.document();
        document.apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        const QString mine = document.text();
        QVERIFY(writeTestFile(fixture.file, "---\ntitle: Two\ndate: 2026-03-04\n---\n\n## First\n\nText.\nTheirs.\n"));
        QTRY_COMPARE(fixture.notices.size(), 1);
        fixture.prompt.mergeChoices = QList<MergeChoice>{MergeChoice::Both};
        fixture.notices.first().actions[2].run(); // compare and merge
        const QString merged =
            QStringLiteral("---\ntitle: Two\ndate: 2026-03-04\n---\n\n## First\n\nText.\nMine.\nTheirs.\n");
        QTRY_COMPARE(document.text(), merged);
        QVERIFY(document.isModified());
        document.textDocument()->undo();
        QCOMPARE(document.text(), mine);
        document.textDocument()->redo();
        QVERIFY(saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), merged.toUtf8());
        // a later change goes back to what was saved then
        document.apply({{{merged.size(), 0}, QStringLiteral("More.\n")}});
        QVERIFY(writeTestFile(fixture.file, merged.toUtf8().replace("Two", "Three")));
        QTRY_COMPARE(fixture.notices.last().actions.size(), 3);
        fixture.notices.last().actions[2].run();
        QTRY_VERIFY(document.text().contains(QStringLiteral("title: Three")));
        QVERIFY(document.text().endsWith(QStringLiteral("Mine.\nTheirs.\nMore.\n")));
    }

    void takingTheirsEverywhereIsSaved()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        QVERIFY(writeTestFile(fixture.file, post + "Theirs.\n"));
        QTRY_COMPARE(fixture.notices.size(), 1);
        fixture.prompt.mergeChoices = QList<MergeChoice>{MergeChoice::Theirs};
        fixture.notices.first().actions[2].run();
        QTRY_COMPARE(fixture.session.document().text(), QString::fromUtf8(post + "Theirs.\n"));
        QTRY_VERIFY(!fixture.session.document().isModified());
    }

    /// As when the store of versions was emptied: what differs is shown, and nothing is merged.
    void withoutACommonTextTheTwoAreShown()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        bool isListed = false;
        fixture.session.versions().list([&](const Result<QList<PostVersion>> &) { isListed = true; });
        QTRY_VERIFY(isListed); // and so kept
        QVERIFY(QDir(VersionStore::usualFolder()).removeRecursively());
        QVERIFY(writeTestFile(fixture.file, post + "Theirs.\n"));
        QTRY_COMPARE(fixture.notices.size(), 1);
        fixture.notices.first().actions[2].run();
        QTRY_COMPARE(fixture.prompt.differences,
            (QStringList{QString::fromUtf8(post + "Mine.\n"), QString::fromUtf8(post + "Theirs.\n")}));
        QVERIFY(fixture.session.document().text().endsWith(QStringLiteral("Mine.\n")));
    }

    /// What the file holds is not what was read any more, so undoing everything does not make it saved.
    void undoingEverythingIsNotSavingWhenTheFileChanged()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        QVERIFY(writeTestFile(fixture.file, post + "Theirs.\n"));
        QTRY_COMPARE(fixture.notices.size(), 1);
        fixture.session.document().textDocument()->undo();
        QCOMPARE(fixture.session.document().text(), QString::fromUtf8(post));
        QVERIFY(fixture.session.document().isModified());
        fixture.session.document().textDocument()->redo();
        fixture.notices.last().actions[1].run(); // keep mine
        fixture.session.document().textDocument()->undo();
        QVERIFY(fixture.session.document().isModified());
        fixture.notices.last().actions[0].run(); // reload
        QVERIFY(!fixture.session.document().isModified());
        QCOMPARE(fixture.session.document().text(), QString::fromUtf8(post + "Theirs.\n"));
    }

    /// Nobody needs the pictures of text that was never saved.
    void picturesOfDiscardedTextGo_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::newRow("of a new report") << false;
        QTest::newRow("of a post") << true;
    }
    void picturesOfDiscardedTextGo()
    {
        QFETCH(const bool, hasFile);
        WindowFixture fixture;
        if (hasFile) {
            fixture.open();
        } else {
            QVERIFY(startsNew(fixture.session));
        }
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        QImage image(60, 40, QImage::Format_RGB32);
        const auto drop = [&](Qt::GlobalColor colour, qsizetype figures) {
            image.fill(colour);
            fixture.session.pictures().addFigures({{QString(), image}}, fixture.session.document().text().size());
            QTRY_COMPARE(figuresIn(fixture.session.document().text()).size(), figures);
        };
        drop(Qt::darkMagenta, 1);
        const StagingStore staging = fixture.session.place().staging;
        if (hasFile) {
            QVERIFY(saves(fixture.session));
        }
        drop(Qt::darkCyan, 2);
        QCOMPARE(staging.paths().size(), 2);
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        QVERIFY(startsNew(fixture.session));
        QCOMPARE(staging.paths().size(), hasFile ? 1 : 0);
    }

    void aRemovedFileIsWrittenAgainBySaving()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(QFile::remove(fixture.file));
        QTRY_COMPARE(fixture.notices.size(), 1);
        QVERIFY(fixture.session.document().isModified());
        QVERIFY(saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), post);
    }

    void anEmptyTextIsSavedOnlyWhenMeant()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{0, fixture.session.document().text().size()}, QString()}});
        QVERIFY(!saves(fixture.session));
        QCOMPARE(fixture.prompt.asked, QStringList{QStringLiteral("confirm")});
        QCOMPARE(contentOf(fixture.file), post);
        fixture.prompt.confirms = true;
        QVERIFY(saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), QByteArray());
    }

    void aPostThatMayNotBeWrittenIsSavedElsewhere()
    {
        WindowFixture fixture;
        QVERIFY(QFile::setPermissions(fixture.file, QFile::ReadOwner));
        fixture.open();
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QVERIFY(!saves(fixture.session));
        QCOMPARE(fixture.notices.size(), 1);
        QVERIFY2(fixture.notices.first().text.contains(QStringLiteral("Permission denied")),
            qPrintable(fixture.notices.first().text));
        QVERIFY(fixture.session.document().isModified());
        fixture.prompt.postToWrite = fixture.folder.filePath(QStringLiteral("mine.md"));
        fixture.notices.first().actions[0].run();
        QTRY_VERIFY(contentOf(*fixture.prompt.postToWrite).contains("title: Two\n"));
        QCOMPARE(contentOf(fixture.file), post);
        QTRY_VERIFY(!fixture.session.document().isModified());
    }

    void aFileThatTheSystemDoesNotWatchIsSaidOnce()
    {
        WindowFixture fixture;
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFile::WriteOwner | QFile::ExeOwner));
        fixture.open();
        QCOMPARE(fixture.notices.size(), 1);
        QVERIFY(fixture.notices.first().text.contains(QStringLiteral("every two seconds")));
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QVERIFY(saves(fixture.session));
        QCOMPARE(fixture.notices.size(), 1);
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void whatAKilledSaveLeftBehindGoes()
    {
        WindowFixture fixture;
        const QString dead =
            fixture.folder.filePath(QStringLiteral(".frontrow-99999999-00000001")); // above any process
        const QString living =
            fixture.folder.filePath(QStringLiteral(".frontrow-%1-00000001").arg(QCoreApplication::applicationPid()));
        QVERIFY(writeTestFile(dead, "half"));
        QVERIFY(writeTestFile(living, "half"));
        fixture.open();
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(living));
    }

    void closingAsksOnlyForUnsavedText()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(mayLeave(fixture.session));
        QVERIFY(fixture.prompt.asked.isEmpty());
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Cancel;
        QVERIFY(!mayLeave(fixture.session));
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Save;
        QVERIFY(mayLeave(fixture.session));
        QVERIFY(contentOf(fixture.file).contains("title: Two\n"));
    }

    void badPicturesAreNamedAndTheGoodOnesArrive()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(writeTestFile(fixture.folder.filePath(QStringLiteral("empty.png")), {}));
        QVERIFY(writeTestFile(fixture.folder.filePath(QStringLiteral("text.png")), "this is no picture"));
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(fixture.folder.filePath(QStringLiteral("Opening Keynote.png"))));
        QList<PictureSource> sources;
        for (const QString &name :
            {QStringLiteral("empty.png"), QStringLiteral("Opening Keynote.png"), QStringLiteral("text.png")}) {
            sources.append({fixture.folder.filePath(name), {}});
        }
        fixture.session.pictures().addFigures(sources, post.size());
        QTRY_COMPARE(figuresIn(fixture.session.document().text()).size(), 1);
        QCOMPARE(figuresIn(fixture.session.document().text()).first().caption, QStringLiteral("Opening Keynote"));
        QCOMPARE(fixture.notices.size(), 1);
        QVERIFY(fixture.notices.first().text.contains(QStringLiteral("empty.png")));
        QVERIFY(fixture.notices.first().text.contains(QStringLiteral("text.png")));
        QTRY_VERIFY(fixture.session.frame().pictures.contains(
            figuresIn(fixture.session.document().text()).first().images.first().source));
    }

    void aFolderThatIsNoBlogIsRefusedWithASentence()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.prompt.site = fixture.folder.path();
        const QStringList before = inventory(fixture.folder.path());
        Publishing publishing(fixture.session, fixture.settings, fixture.prompt);
        publishing.review();
        QCOMPARE(fixture.notices.size(), 1);
        QVERIFY2(fixture.notices.first().text.contains(QStringLiteral("_config.yml")),
            qPrintable(fixture.notices.first().text));
        QCOMPARE(inventory(fixture.folder.path()), before);
    }

    void aSavedAsPostKeepsItsPictures()
    {
        WindowFixture fixture;
        QVERIFY(startsNew(fixture.session));
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkMagenta);
        fixture.session.pictures().addFigures({{QString(), image}}, fixture.session.document().text().size());
        QTRY_COMPARE(figuresIn(fixture.session.document().text()).size(), 1);
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        fixture.prompt.postToWrite = fixture.folder.filePath(QStringLiteral("new.md"));
        QVERIFY(saves(fixture.session));
        const QString folder = fixture.session.place().staging.folder();
        const auto isShownFrom = [&](const QString &file) { return file.startsWith(folder); };
        QTRY_VERIFY(std::ranges::any_of(fixture.session.frame().pictures, isShownFrom));
    }

    void anExportGivesAKeyOnce_data()
    {
        QTest::addColumn<bool>("isTypedMeanwhile");
        QTest::newRow("nothing typed meanwhile") << false;
        QTest::newRow("typed while it runs") << true;
    }

    /// The export writes a key into the post of a blog, whose file is watched.
    void anExportGivesAKeyOnce()
    {
        QFETCH(const bool, isTypedMeanwhile);
        WindowFixture fixture;
        const QString file = makeReportBlog(fixture.folder.path());
        fixture.settings.setValue(
            setting::publishOptions, {{fixture.folder.path(), QVariantMap{{QStringLiteral("commits"), true}}}});
        QVERIFY(opens(fixture.session, file));
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        Publishing publishing(fixture.session, fixture.settings, fixture.prompt);
        QSignalSpy published(&publishing, &Publishing::published);
        QSignalSpy planned(&publishing, &Publishing::planned);
        fixture.session.document().apply({{{fixture.session.document().text().size(), 0}, QStringLiteral("Mine.\n")}});
        publishing.publishNow();
        if (isTypedMeanwhile) {
            fixture.session.document().apply(
                {{{fixture.session.document().text().size(), 0}, QStringLiteral("More.\n")}});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!published.isEmpty() || !planned.isEmpty(), 20'000);
        QVERIFY(planned.isEmpty());
        QTest::qWait(600); // until the watch has told all
        const QString text = fixture.session.document().text();
        QCOMPARE(text.count(QStringLiteral("last_modified_at:")), 1);
        QCOMPARE(fixture.session.document().isModified(), isTypedMeanwhile);
        fixture.notices.removeIf([](const Notice &notice) { return notice.topic == Notice::Topic::Export; });
        QVERIFY2(fixture.notices.isEmpty(), fixture.notices.isEmpty() ? "" : qPrintable(fixture.notices.first().text));
        QVERIFY(saves(fixture.session));
        QCOMPARE(textOf(file), text);
    }

    void whatIsExportedIsNotAnotherPostsWhenOneWasOpened()
    {
        WindowFixture fixture;
        const QString file = makeReportBlog(fixture.folder.path());
        QVERIFY(opens(fixture.session, file));
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        Publishing publishing(fixture.session, fixture.settings, fixture.prompt);
        fixture.session.document().apply({{{fixture.session.document().text().size(), 0}, QStringLiteral("Mine.\n")}});
        QSignalSpy running(&publishing, &Publishing::runningChanged);
        publishing.publishNow();
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        const QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(QStringLiteral("other.md"));
        QVERIFY(writeTestFile(other, "---\ntitle: Other\n---\n\nOther.\n"));
        QVERIFY(opens(fixture.session, other));
        QTRY_VERIFY(!publishing.isRunning());
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(fixture.session.document().filePath(), other);
        QCOMPARE(fixture.session.location().kind, PostLocation::Kind::Loose);
        QVERIFY(!fixture.session.document().isModified());
        QCOMPARE(fixture.session.document().text(), textOf(other));
    }

    void aNewReportIsOfTheBlogAndItsExportIsItsFile()
    {
        WindowFixture fixture;
        const QString blog = fixture.folder.path();
        makeReportBlog(blog);
        fixture.settings.setValue(setting::exportSite, blog);
        QVERIFY(startsNew(fixture.session));
        QCOMPARE(fixture.session.location().kind, PostLocation::Kind::Untitled);
        QCOMPARE(fixture.session.location().blog(), blog);
        QCOMPARE(fixture.session.place().config.permalink, QStringLiteral("/reports/:title/"));
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Day two")));
        QVERIFY(!saves(fixture.session)); // no file is chosen
        const QString target =
            blog + QStringLiteral("/_posts/%1-day-two.md").arg(QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(fixture.prompt.proposed, target);

        Publishing publishing(fixture.session, fixture.settings, fixture.prompt);
        QSignalSpy published(&publishing, &Publishing::published);
        publishing.publishNow();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 20'000);
        QCOMPARE(fixture.session.document().filePath(), target);
        QCOMPARE(fixture.session.location().kind, PostLocation::Kind::InBlog);
        QVERIFY(!fixture.session.document().isModified());
        QCOMPARE(textOf(target), fixture.session.document().text());
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Day three")));
        QVERIFY(saves(fixture.session));
        QVERIFY(contentOf(target).contains("title: \"Day three\"\n"));

        const QString typed = fixture.session.document().text();
        publishing.undoLast();
        QTRY_VERIFY(!publishing.isRunning());
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(fixture.session.document().text(), typed);
    }

    void anUndoneExportLeavesTheTextAndNoFile()
    {
        WindowFixture fixture;
        const QString blog = fixture.folder.path();
        makeReportBlog(blog);
        fixture.settings.setValue(setting::exportSite, blog);
        QVERIFY(startsNew(fixture.session));
        Publishing publishing(fixture.session, fixture.settings, fixture.prompt);
        QSignalSpy published(&publishing, &Publishing::published);
        publishing.publishNow();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 20'000);
        const QString file = fixture.session.document().filePath();
        const QString text = fixture.session.document().text();
        QVERIFY(QFile::exists(file));
        publishing.undoLast();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 2, 20'000);
        QTest::qWait(300); // nothing may come in this time
        QVERIFY(!QFile::exists(file));
        QCOMPARE(fixture.session.document().text(), text);
        QCOMPARE(fixture.session.location().kind, PostLocation::Kind::Untitled);
        QVERIFY(fixture.session.document().isModified());
        fixture.notices.removeIf([](const Notice &notice) { return notice.topic == Notice::Topic::Export; });
        QVERIFY2(fixture.notices.isEmpty(), fixture.notices.isEmpty() ? "" : qPrintable(fixture.notices.first().text));
    }

    void aChosenBlogIsTheReportsAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(startsNew(fixture.session));
        QCOMPARE(fixture.session.location().blog(), QString());
        makeReportBlog(fixture.folder.path());
        QSignalSpy located(&fixture.session, &PostSession::located);
        QSignalSpy opened(&fixture.session, &PostSession::opened);
        const QString text = fixture.session.document().text();
        fixture.session.chooseBlog(fixture.folder.path());
        QCOMPARE(located.size(), 1);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(fixture.session.document().text(), text);
        QCOMPARE(fixture.session.blogFolder(), fixture.folder.path());
        QTRY_COMPARE(fixture.session.frame().pageUrl, QStringLiteral("/reports/new-report/"));
        fixture.prompt.postToWrite = fixture.folder.filePath(QStringLiteral("_posts/2026-11-29-mine.md"));
        QVERIFY(saves(fixture.session));
        QCOMPARE(fixture.session.location().kind, PostLocation::Kind::InBlog);
        QTRY_COMPARE(fixture.session.frame().pageUrl, QStringLiteral("/reports/mine/"));
    }

    void stagedPicturesFollowTheTitle()
    {
        WindowFixture fixture;
        QVERIFY(startsNew(fixture.session));
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkMagenta);
        fixture.session.pictures().addFigures({{QString(), image}}, fixture.session.document().text().size());
        QTRY_COMPARE(figuresIn(fixture.session.document().text()).size(), 1);
        const auto sources = [&] {
            return fixture.session.document().text().count(QStringLiteral("images/new-report/"));
        };
        QVERIFY(sources() > 0);
        const QString before = fixture.session.document().text();
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Day two")));
        QTRY_COMPARE(sources(), 0);
        const QString source = figuresIn(fixture.session.document().text()).first().images.first().source;
        QVERIFY2(source.contains(QStringLiteral("images/day-two/")), qPrintable(source));
        QTRY_VERIFY(fixture.session.frame().pictures.contains(source));
        fixture.session.document().textDocument()->undo(); // the title and the folder are one step
        QCOMPARE(fixture.session.document().text(), before);
        QTRY_COMPARE(fixture.session.frame().revision, fixture.session.document().revision());
        QTRY_VERIFY(fixture.session.frame().pictures.contains(
            figuresIn(fixture.session.document().text()).first().images.first().source));
    }

    /// Whatever is tried while the disk is at work or a question is open.
    void nothingEntersAStepThatIsUnderWay()
    {
        WindowFixture fixture;
        fixture.open();
        const QString other = fixture.folder.filePath(QStringLiteral("other.md"));
        QVERIFY(writeTestFile(other, post));
        const auto tryAll = [&] {
            QVERIFY(fixture.session.isBusy());
            QVERIFY(!fixture.session.open(other));
            QVERIFY(!fixture.session.openChosen());
            QVERIFY(!fixture.session.startNew());
            QVERIFY(!fixture.session.save());
            QVERIFY(!fixture.session.saveAs());
            QVERIFY(!fixture.session.leave([](bool) { }));
        };
        const QString mine = QString::fromUtf8(post) + QStringLiteral("Mine.\n");
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        int tries = 0;
        fixture.server.isGone = true; // the disk takes its time
        QTimer::singleShot(300, this, [&] {
            tryAll();
            ++tries;
        });
        QVERIFY(!saves(fixture.session));
        QCOMPARE(tries, 1);
        fixture.server.isGone = false;
        QVERIFY(!fixture.session.isBusy());
        QCOMPARE(fixture.session.document().filePath(), fixture.file);
        QCOMPARE(fixture.session.document().text(), mine);

        fixture.prompt.meanwhile = [&] {
            tryAll();
            ++tries;
        };
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Cancel;
        QVERIFY(!opens(fixture.session, other));
        QCOMPARE(tries, 2);
        QVERIFY(!savesAs(fixture.session));
        QCOMPARE(tries, 3);
        QCOMPARE(fixture.session.document().text(), mine);
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        QVERIFY(opens(fixture.session, other));
        QCOMPARE(tries, 4);
        QCOMPARE(fixture.session.document().filePath(), other);
    }

    /// What comes in while a save waits for the disk is not called saved.
    void whatComesInDuringASaveIsNotSaved()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        fixture.server.isSlow = true;
        QTimer::singleShot(200, this, [&] {
            fixture.session.document().apply({{{0, 0}, QString()}, {{post.size(), 0}, QStringLiteral("Late.\n")}});
        });
        QVERIFY(saves(fixture.session));
        QCOMPARE(contentOf(fixture.file), post + "Mine.\n");
        QVERIFY(fixture.session.document().isModified());
        QVERIFY(fixture.session.document().text().contains(QStringLiteral("Late.")));
    }

    /// It is no more to be lost than what was there before.
    void whatComesInWhileAPostIsLeftIsAskedAbout()
    {
        WindowFixture fixture;
        fixture.open();
        const QString other = fixture.folder.filePath(QStringLiteral("other.md"));
        QVERIFY(writeTestFile(other, post));
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        fixture.server.isSlow = true;
        QTimer::singleShot(200, this, [&] {
            fixture.session.document().apply(
                {{{fixture.session.document().text().size(), 0}, QStringLiteral("Late.\n")}});
        });
        fixture.prompt.saveChoice = UserPrompt::SaveChoice::Save;
        QVERIFY(opens(fixture.session, other));
        QCOMPARE(fixture.prompt.asked, (QStringList{QStringLiteral("save"), QStringLiteral("save")}));
        QCOMPARE(contentOf(fixture.file), post + "Mine.\nLate.\n");
        QCOMPARE(fixture.session.document().filePath(), other);
    }

    /// The event loop that is there is the only one, so that a command given meanwhile neither enters the step nor is
    /// lost.
    void commandsWaitForTheDiskInTheirOrder()
    {
        WindowFixture fixture;
        fixture.open();
        const QString other = fixture.folder.filePath(QStringLiteral("other.md"));
        QVERIFY(writeTestFile(other, post));
        fixture.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        fixture.server.isSlow = true;
        QVERIFY(fixture.session.save());
        QVERIFY2(fixture.session.isBusy(), "saving waits for the disk before it returns");
        QStringList done;
        fixture.session.whenIdle([&] {
            done.append(QStringLiteral("first"));
            QVERIFY(fixture.session.open(other));
        });
        fixture.session.whenIdle([&] { done.append(fixture.session.document().filePath()); });
        QVERIFY(done.isEmpty());
        QCOMPARE(fixture.session.document().filePath(), fixture.file);
        QTRY_COMPARE(done, (QStringList{QStringLiteral("first"), other}));
        QCOMPARE(contentOf(fixture.file), post + "Mine.\n");
    }

    /// A window that is taken away does not wait for an answer that nobody hears.
    void aSessionMayEndDuringASave()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("2026-03-04-one.md"));
        QVERIFY(writeTestFile(file, post));
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ScriptedPrompt prompt;
        GoneServer server;
        server.isSlow = true;
        {
            PostSession session(settings, prompt, nullptr, server);
            QVERIFY(opens(session, file));
            session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
            QVERIFY(session.save());
            QTRY_VERIFY(server.isAsked); // the file is being written
        }
        QCOMPARE(contentOf(file), post + "Mine.\n");
        QCoreApplication::processEvents();
    }

    void aPostThatIsGoneAndComesBackIsSaidToBe()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(QFile::remove(fixture.file));
        QTRY_COMPARE(fixture.session.location().access, PostLocation::Access::Gone);
        QVERIFY(fixture.session.document().isModified());
        QVERIFY(writeTestFile(fixture.file, post));
        QTRY_COMPARE(fixture.session.location().access, PostLocation::Access::Writable);
        QVERIFY(!fixture.session.document().isModified());
        QVERIFY(QFile::remove(fixture.file));
        QTRY_COMPARE(fixture.session.location().access, PostLocation::Access::Gone);
        QVERIFY(saves(fixture.session));
        QCOMPARE(fixture.session.location().access, PostLocation::Access::Writable);
        QCOMPARE(contentOf(fixture.file), post);
    }

    void faultyFrontMatterBlocksNeitherEditingNorSaving()
    {
        WindowFixture fixture;
        QVERIFY(writeTestFile(fixture.file, "---\ntitle: One\nnested:\n\tkey: x\n---\n\nText.\n"));
        fixture.open();
        QVERIFY(!fixture.session.frame().frontMatter.isReadable());
        QVERIFY(!fixture.session.frame().diagnostics.isEmpty());
        const QString before = fixture.session.document().text();
        fixture.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QCOMPARE(fixture.session.document().text(), before);
        QCOMPARE(fixture.notices.size(), 1);
        fixture.session.document().apply({{{before.size(), 0}, QStringLiteral("More.\n")}});
        QVERIFY(saves(fixture.session));
        QVERIFY(contentOf(fixture.file).endsWith("More.\n"));
    }
};

QTEST_MAIN(TestPostSession)

#include "test_postsession.moc"
