// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "support/sessionsteps.h"
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

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

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

/// Makes a blog in \a folder that shows when a post was changed, under git, and gives its one post.
QString makeReportBlog(const QString &folder)
{
    const auto git = [&folder](const QString &words) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("git"), words.split(u' '));
        return process.waitForFinished() && process.exitCode() == 0;
    };
    const QString file = folder + QStringLiteral("/_posts/2026-03-04-first.md");
    if (!QDir(folder).mkpath(QStringLiteral("_posts")) || !QDir(folder).mkpath(QStringLiteral("_layouts"))) {
        return {};
    }
    writeFile(folder + QStringLiteral("/_config.yml"), "permalink: /reports/:title/\n");
    writeFile(folder + QStringLiteral("/_layouts/report.html"), "{{ page.last_modified_at }}{{ content }}\n");
    writeFile(file, "---\nlayout: report\ntitle: First\ndate: 2026-03-04\ntags: [one]\n---\n\nText.\n");
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

    struct Desk
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        ScriptedPrompt prompt;
        GoneServer server;
        PostSession session{settings, prompt, nullptr, server};
        QList<Notice> notices;
        QString file = folder.filePath(QStringLiteral("2026-03-04-one.md"));

        Desk()
        {
            writeFile(file, post);
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
        Desk desk;
        desk.open();
        desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        desk.server.isGone = true;
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
        heart.start(20);
        QVERIFY(!saves(desk.session));
        QVERIFY2(beats > 20, "the event loop stood still");
        QVERIFY(desk.session.document().isModified());
        QCOMPARE(contentOf(desk.file), post);
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY2(desk.notices.first().text.contains(QStringLiteral("Stale file handle")),
            qPrintable(desk.notices.first().text));
        desk.server.isGone = false;
        QVERIFY(saves(desk.session));
        QCOMPARE(contentOf(desk.file), post + "Mine.\n");
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(desk.notices.size(), 1); // and nobody takes the save for another program's
    }

    void aChangeByAnotherProgramIsShownWhenNothingWasTyped()
    {
        Desk desk;
        desk.open();
        writeFile(desk.file, post + "More.\n");
        QTRY_VERIFY(desk.session.document().text().endsWith(QStringLiteral("More.\n")));
        QVERIFY(!desk.session.document().isModified());
        QTRY_COMPARE(desk.notices.size(), 1);
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
        Desk desk;
        const auto git = [&desk](const QString &words) {
            const QStringList person{QStringLiteral("-c"), QStringLiteral("user.name=A"), QStringLiteral("-c"),
                QStringLiteral("user.email=a@example.org")};
            QProcess process;
            process.setWorkingDirectory(desk.folder.path());
            process.start(QStringLiteral("git"), person + words.split(u' '));
            return process.waitForFinished() && process.exitCode() == 0;
        };
        QVERIFY(git(QStringLiteral("init -q -b main")) && git(QStringLiteral("add 2026-03-04-one.md"))
            && git(QStringLiteral("commit -qm one")) && git(QStringLiteral("switch -qc other")));
        writeFile(desk.file, post + "On the other branch.\n");
        QVERIFY(git(QStringLiteral("commit -qam two")) && git(QStringLiteral("switch -q main")));
        desk.open();
        if (isTyped) {
            desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        }
        QVERIFY(git(QStringLiteral("switch -q other")));
        QTRY_COMPARE(desk.notices.size(), 1);
        QTRY_VERIFY(desk.session.document().text().endsWith(
            isTyped ? QStringLiteral("Mine.\n") : QStringLiteral("On the other branch.\n")));
        QTest::qWait(500); // nothing more may come in this time
        QCOMPARE(desk.notices.size(), 1);
        QCOMPARE(desk.session.document().isModified(), isTyped);
        QCOMPARE(contentOf(desk.file), post + "On the other branch.\n");
    }

    void aSecondAtomicReplaceIsNoticedToo()
    {
        Desk desk;
        desk.open();
        for (const QByteArray &word : {QByteArray("A"), QByteArray("B")}) {
            const QString other = desk.folder.filePath(QStringLiteral("other"));
            writeFile(other, post + word + "\n");
            QVERIFY(QFile::remove(desk.file) && QFile::rename(other, desk.file));
            QTRY_VERIFY(desk.session.document().text().endsWith(QString::fromUtf8(word + "\n")));
        }
    }

    void aChangeByAnotherProgramNeverTakesTypedText()
    {
        Desk desk;
        desk.open();
        desk.session.document().apply({{{0, 0}, QStringLiteral("")}, {{post.size(), 0}, QStringLiteral("Mine.\n")}});
        writeFile(desk.file, post + "Theirs.\n");
        QTRY_COMPARE(desk.notices.size(), 1);
        QCOMPARE(desk.notices.first().actions.size(), 3);
        desk.notices.first().actions[2].run(); // compare
        QCOMPARE(desk.prompt.differences,
            (QStringList{QString::fromUtf8(post + "Mine.\n"), QString::fromUtf8(post + "Theirs.\n")}));
        QCOMPARE(desk.notices.size(), 2); // still to decide
        QVERIFY(desk.session.document().text().endsWith(QStringLiteral("Mine.\n")));
        QVERIFY(!saves(desk.session)); // asks first
        QCOMPARE(contentOf(desk.file), post + "Theirs.\n");
        desk.notices.last().actions[1].run(); // keep mine
        QVERIFY(saves(desk.session));
        QCOMPARE(contentOf(desk.file), post + "Mine.\n");
    }

    /// What the file holds is not what was read any more, so undoing everything does not make it saved.
    void undoingEverythingIsNotSavingWhenTheFileChanged()
    {
        Desk desk;
        desk.open();
        desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        writeFile(desk.file, post + "Theirs.\n");
        QTRY_COMPARE(desk.notices.size(), 1);
        desk.session.document().textDocument()->undo();
        QCOMPARE(desk.session.document().text(), QString::fromUtf8(post));
        QVERIFY(desk.session.document().isModified());
        desk.session.document().textDocument()->redo();
        desk.notices.last().actions[1].run(); // keep mine
        desk.session.document().textDocument()->undo();
        QVERIFY(desk.session.document().isModified());
        desk.notices.last().actions[0].run(); // reload
        QVERIFY(!desk.session.document().isModified());
        QCOMPARE(desk.session.document().text(), QString::fromUtf8(post + "Theirs.\n"));
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
        Desk desk;
        if (hasFile) {
            desk.open();
        } else {
            QVERIFY(startsNew(desk.session));
        }
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        QImage image(60, 40, QImage::Format_RGB32);
        const auto drop = [&](Qt::GlobalColor colour, qsizetype figures) {
            image.fill(colour);
            desk.session.pictures().addFigures({{QString(), image}}, desk.session.document().text().size());
            QTRY_COMPARE(figuresIn(desk.session.document().text()).size(), figures);
        };
        drop(Qt::darkMagenta, 1);
        const StagingStore staging = desk.session.place().staging;
        if (hasFile) {
            QVERIFY(saves(desk.session));
        }
        drop(Qt::darkCyan, 2);
        QCOMPARE(staging.paths().size(), 2);
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        QVERIFY(startsNew(desk.session));
        QCOMPARE(staging.paths().size(), hasFile ? 1 : 0);
    }

    void aRemovedFileIsWrittenAgainBySaving()
    {
        Desk desk;
        desk.open();
        QVERIFY(QFile::remove(desk.file));
        QTRY_COMPARE(desk.notices.size(), 1);
        QVERIFY(desk.session.document().isModified());
        QVERIFY(saves(desk.session));
        QCOMPARE(contentOf(desk.file), post);
    }

    void anEmptyTextIsSavedOnlyWhenMeant()
    {
        Desk desk;
        desk.open();
        desk.session.document().apply({{{0, desk.session.document().text().size()}, QString()}});
        QVERIFY(!saves(desk.session));
        QCOMPARE(desk.prompt.asked, QStringList{QStringLiteral("confirm")});
        QCOMPARE(contentOf(desk.file), post);
        desk.prompt.confirms = true;
        QVERIFY(saves(desk.session));
        QCOMPARE(contentOf(desk.file), QByteArray());
    }

    void aPostThatMayNotBeWrittenIsSavedElsewhere()
    {
        Desk desk;
        QVERIFY(QFile::setPermissions(desk.file, QFile::ReadOwner));
        desk.open();
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QVERIFY(!saves(desk.session));
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY2(desk.notices.first().text.contains(QStringLiteral("Permission denied")),
            qPrintable(desk.notices.first().text));
        QVERIFY(desk.session.document().isModified());
        desk.prompt.postToWrite = desk.folder.filePath(QStringLiteral("mine.md"));
        desk.notices.first().actions[0].run();
        QTRY_VERIFY(contentOf(*desk.prompt.postToWrite).contains("title: Two\n"));
        QCOMPARE(contentOf(desk.file), post);
        QTRY_VERIFY(!desk.session.document().isModified());
    }

    void aFileThatTheSystemDoesNotWatchIsSaidOnce()
    {
        Desk desk;
        QVERIFY(QFile::setPermissions(desk.folder.path(), QFile::WriteOwner | QFile::ExeOwner));
        desk.open();
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY(desk.notices.first().text.contains(QStringLiteral("every two seconds")));
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QVERIFY(saves(desk.session));
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY(QFile::setPermissions(desk.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void whatAKilledSaveLeftBehindGoes()
    {
        Desk desk;
        const QString dead = desk.folder.filePath(QStringLiteral(".frontrow-99999999-00000001")); // above any process
        const QString living =
            desk.folder.filePath(QStringLiteral(".frontrow-%1-00000001").arg(QCoreApplication::applicationPid()));
        writeFile(dead, "half");
        writeFile(living, "half");
        desk.open();
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(living));
    }

    void closingAsksOnlyForUnsavedText()
    {
        Desk desk;
        desk.open();
        QVERIFY(mayLeave(desk.session));
        QVERIFY(desk.prompt.asked.isEmpty());
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Cancel;
        QVERIFY(!mayLeave(desk.session));
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Save;
        QVERIFY(mayLeave(desk.session));
        QVERIFY(contentOf(desk.file).contains("title: Two\n"));
    }

    void badPicturesAreNamedAndTheGoodOnesArrive()
    {
        Desk desk;
        desk.open();
        writeFile(desk.folder.filePath(QStringLiteral("empty.png")), {});
        writeFile(desk.folder.filePath(QStringLiteral("text.png")), "this is no picture");
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(desk.folder.filePath(QStringLiteral("Opening Keynote.png"))));
        QList<PictureSource> sources;
        for (const QString &name :
            {QStringLiteral("empty.png"), QStringLiteral("Opening Keynote.png"), QStringLiteral("text.png")}) {
            sources.append({desk.folder.filePath(name), {}});
        }
        desk.session.pictures().addFigures(sources, post.size());
        QTRY_COMPARE(figuresIn(desk.session.document().text()).size(), 1);
        QCOMPARE(figuresIn(desk.session.document().text()).first().caption, QStringLiteral("Opening Keynote"));
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY(desk.notices.first().text.contains(QStringLiteral("empty.png")));
        QVERIFY(desk.notices.first().text.contains(QStringLiteral("text.png")));
        QTRY_VERIFY(desk.session.frame().pictures.contains(
            figuresIn(desk.session.document().text()).first().images.first().source));
    }

    void aFolderThatIsNoBlogIsRefusedWithASentence()
    {
        Desk desk;
        desk.open();
        desk.prompt.site = desk.folder.path();
        const QStringList before = inventory(desk.folder.path());
        Publishing publishing(desk.session, desk.settings, desk.prompt);
        publishing.look();
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY2(
            desk.notices.first().text.contains(QStringLiteral("_config.yml")), qPrintable(desk.notices.first().text));
        QCOMPARE(inventory(desk.folder.path()), before);
    }

    void aSavedAsPostKeepsItsPictures()
    {
        Desk desk;
        QVERIFY(startsNew(desk.session));
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkMagenta);
        desk.session.pictures().addFigures({{QString(), image}}, desk.session.document().text().size());
        QTRY_COMPARE(figuresIn(desk.session.document().text()).size(), 1);
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        desk.prompt.postToWrite = desk.folder.filePath(QStringLiteral("new.md"));
        QVERIFY(saves(desk.session));
        const QString folder = desk.session.place().staging.folder();
        const auto isShownFrom = [&](const QString &file) { return file.startsWith(folder); };
        QTRY_VERIFY(std::ranges::any_of(desk.session.frame().pictures, isShownFrom));
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
        Desk desk;
        const QString file = makeReportBlog(desk.folder.path());
        desk.settings.setValue(
            setting::publishChoices, {{desk.folder.path(), QVariantMap{{QStringLiteral("commits"), true}}}});
        QVERIFY(opens(desk.session, file));
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        Publishing publishing(desk.session, desk.settings, desk.prompt);
        QSignalSpy published(&publishing, &Publishing::published);
        QSignalSpy planned(&publishing, &Publishing::planned);
        desk.session.document().apply({{{desk.session.document().text().size(), 0}, QStringLiteral("Mine.\n")}});
        publishing.publishNow();
        if (isTypedMeanwhile) {
            desk.session.document().apply({{{desk.session.document().text().size(), 0}, QStringLiteral("More.\n")}});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!published.isEmpty() || !planned.isEmpty(), 20'000);
        QVERIFY(planned.isEmpty());
        QTest::qWait(600); // until the watch has told all
        const QString text = desk.session.document().text();
        QCOMPARE(text.count(QStringLiteral("last_modified_at:")), 1);
        QCOMPARE(desk.session.document().isModified(), isTypedMeanwhile);
        desk.notices.removeIf([](const Notice &notice) { return notice.topic == Notice::Topic::Export; });
        QVERIFY2(desk.notices.isEmpty(), desk.notices.isEmpty() ? "" : qPrintable(desk.notices.first().text));
        QVERIFY(saves(desk.session));
        QCOMPARE(QString::fromUtf8(contentOf(file)), text);
    }

    void whatIsExportedIsNotAnotherPostsWhenOneWasOpened()
    {
        Desk desk;
        const QString file = makeReportBlog(desk.folder.path());
        QVERIFY(opens(desk.session, file));
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        Publishing publishing(desk.session, desk.settings, desk.prompt);
        desk.session.document().apply({{{desk.session.document().text().size(), 0}, QStringLiteral("Mine.\n")}});
        QSignalSpy running(&publishing, &Publishing::runningChanged);
        publishing.publishNow();
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        const QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath(QStringLiteral("other.md"));
        writeFile(other, "---\ntitle: Other\n---\n\nOther.\n");
        QVERIFY(opens(desk.session, other));
        QTRY_VERIFY(!publishing.isRunning());
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(desk.session.document().filePath(), other);
        QCOMPARE(desk.session.location().kind, PostLocation::Kind::Loose);
        QVERIFY(!desk.session.document().isModified());
        QCOMPARE(desk.session.document().text(), QString::fromUtf8(contentOf(other)));
    }

    void aNewReportIsOfTheBlogAndItsExportIsItsFile()
    {
        Desk desk;
        const QString blog = desk.folder.path();
        makeReportBlog(blog);
        desk.settings.setValue(setting::exportSite, blog);
        QVERIFY(startsNew(desk.session));
        QCOMPARE(desk.session.location().kind, PostLocation::Kind::Untitled);
        QCOMPARE(desk.session.location().blog(), blog);
        QCOMPARE(desk.session.place().config.permalink, QStringLiteral("/reports/:title/"));
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Day two")));
        QVERIFY(!saves(desk.session)); // no file is chosen
        const QString target =
            blog + QStringLiteral("/_posts/%1-day-two.md").arg(QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(desk.prompt.proposed, target);

        Publishing publishing(desk.session, desk.settings, desk.prompt);
        QSignalSpy published(&publishing, &Publishing::published);
        publishing.publishNow();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 20'000);
        QCOMPARE(desk.session.document().filePath(), target);
        QCOMPARE(desk.session.location().kind, PostLocation::Kind::InBlog);
        QVERIFY(!desk.session.document().isModified());
        QCOMPARE(QString::fromUtf8(contentOf(target)), desk.session.document().text());
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Day three")));
        QVERIFY(saves(desk.session));
        QVERIFY(contentOf(target).contains("title: \"Day three\"\n"));

        const QString typed = desk.session.document().text();
        publishing.undoLast();
        QTRY_VERIFY(!publishing.isRunning());
        QTest::qWait(300); // nothing may come in this time
        QCOMPARE(desk.session.document().text(), typed);
    }

    void anUndoneExportLeavesTheTextAndNoFile()
    {
        Desk desk;
        const QString blog = desk.folder.path();
        makeReportBlog(blog);
        desk.settings.setValue(setting::exportSite, blog);
        QVERIFY(startsNew(desk.session));
        Publishing publishing(desk.session, desk.settings, desk.prompt);
        QSignalSpy published(&publishing, &Publishing::published);
        publishing.publishNow();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 20'000);
        const QString file = desk.session.document().filePath();
        const QString text = desk.session.document().text();
        QVERIFY(QFile::exists(file));
        publishing.undoLast();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 2, 20'000);
        QTest::qWait(300); // nothing may come in this time
        QVERIFY(!QFile::exists(file));
        QCOMPARE(desk.session.document().text(), text);
        QCOMPARE(desk.session.location().kind, PostLocation::Kind::Untitled);
        QVERIFY(desk.session.document().isModified());
        desk.notices.removeIf([](const Notice &notice) { return notice.topic == Notice::Topic::Export; });
        QVERIFY2(desk.notices.isEmpty(), desk.notices.isEmpty() ? "" : qPrintable(desk.notices.first().text));
    }

    void aChosenBlogIsTheReportsAtOnce()
    {
        Desk desk;
        QVERIFY(startsNew(desk.session));
        QCOMPARE(desk.session.location().blog(), QString());
        makeReportBlog(desk.folder.path());
        QSignalSpy located(&desk.session, &PostSession::located);
        QSignalSpy opened(&desk.session, &PostSession::opened);
        const QString text = desk.session.document().text();
        desk.session.chooseBlog(desk.folder.path());
        QCOMPARE(located.size(), 1);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(desk.session.document().text(), text);
        QCOMPARE(desk.session.blogFolder(), desk.folder.path());
        QTRY_COMPARE(desk.session.frame().pageUrl, QStringLiteral("/reports/new-report/"));
        desk.prompt.postToWrite = desk.folder.filePath(QStringLiteral("_posts/2026-11-29-mine.md"));
        QVERIFY(saves(desk.session));
        QCOMPARE(desk.session.location().kind, PostLocation::Kind::InBlog);
        QTRY_COMPARE(desk.session.frame().pageUrl, QStringLiteral("/reports/mine/"));
    }

    void stagedPicturesFollowTheTitle()
    {
        Desk desk;
        QVERIFY(startsNew(desk.session));
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkMagenta);
        desk.session.pictures().addFigures({{QString(), image}}, desk.session.document().text().size());
        QTRY_COMPARE(figuresIn(desk.session.document().text()).size(), 1);
        const auto sources = [&] { return desk.session.document().text().count(QStringLiteral("images/new-report/")); };
        QVERIFY(sources() > 0);
        const QString before = desk.session.document().text();
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Day two")));
        QTRY_COMPARE(sources(), 0);
        const QString source = figuresIn(desk.session.document().text()).first().images.first().source;
        QVERIFY2(source.contains(QStringLiteral("images/day-two/")), qPrintable(source));
        QTRY_VERIFY(desk.session.frame().pictures.contains(source));
        desk.session.document().textDocument()->undo(); // the title and the folder are one step
        QCOMPARE(desk.session.document().text(), before);
        QTRY_COMPARE(desk.session.frame().revision, desk.session.document().revision());
        QTRY_VERIFY(desk.session.frame().pictures.contains(
            figuresIn(desk.session.document().text()).first().images.first().source));
    }

    /// Whatever is tried while the disk is at work or a question is open.
    void nothingEntersAStepThatIsUnderWay()
    {
        Desk desk;
        desk.open();
        const QString other = desk.folder.filePath(QStringLiteral("other.md"));
        writeFile(other, post);
        const auto tryAll = [&] {
            QVERIFY(desk.session.isBusy());
            QVERIFY(!desk.session.open(other));
            QVERIFY(!desk.session.openChosen());
            QVERIFY(!desk.session.startNew());
            QVERIFY(!desk.session.save());
            QVERIFY(!desk.session.saveAs());
            QVERIFY(!desk.session.leave([](bool) { }));
        };
        const QString mine = QString::fromUtf8(post) + QStringLiteral("Mine.\n");
        desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        int tries = 0;
        desk.server.isGone = true; // the disk takes its time
        QTimer::singleShot(300, this, [&] {
            tryAll();
            ++tries;
        });
        QVERIFY(!saves(desk.session));
        QCOMPARE(tries, 1);
        desk.server.isGone = false;
        QVERIFY(!desk.session.isBusy());
        QCOMPARE(desk.session.document().filePath(), desk.file);
        QCOMPARE(desk.session.document().text(), mine);

        desk.prompt.meanwhile = [&] {
            tryAll();
            ++tries;
        };
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Cancel;
        QVERIFY(!opens(desk.session, other));
        QCOMPARE(tries, 2);
        QVERIFY(!savesAs(desk.session));
        QCOMPARE(tries, 3);
        QCOMPARE(desk.session.document().text(), mine);
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        QVERIFY(opens(desk.session, other));
        QCOMPARE(tries, 4);
        QCOMPARE(desk.session.document().filePath(), other);
    }

    /// What comes in while a save waits for the disk is not called saved.
    void whatComesInDuringASaveIsNotSaved()
    {
        Desk desk;
        desk.open();
        desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        desk.server.isSlow = true;
        QTimer::singleShot(200, this, [&] {
            desk.session.document().apply(
                {{{0, 0}, QStringLiteral("")}, {{post.size(), 0}, QStringLiteral("Late.\n")}});
        });
        QVERIFY(saves(desk.session));
        QCOMPARE(contentOf(desk.file), post + "Mine.\n");
        QVERIFY(desk.session.document().isModified());
        QVERIFY(desk.session.document().text().contains(QStringLiteral("Late.")));
    }

    /// It is no more to be lost than what was there before.
    void whatComesInWhileAPostIsLeftIsAskedAbout()
    {
        Desk desk;
        desk.open();
        const QString other = desk.folder.filePath(QStringLiteral("other.md"));
        writeFile(other, post);
        desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        desk.server.isSlow = true;
        QTimer::singleShot(200, this, [&] {
            desk.session.document().apply({{{desk.session.document().text().size(), 0}, QStringLiteral("Late.\n")}});
        });
        desk.prompt.saveChoice = UserPrompt::SaveChoice::Save;
        QVERIFY(opens(desk.session, other));
        QCOMPARE(desk.prompt.asked, (QStringList{QStringLiteral("save"), QStringLiteral("save")}));
        QCOMPARE(contentOf(desk.file), post + "Mine.\nLate.\n");
        QCOMPARE(desk.session.document().filePath(), other);
    }

    /// The event loop that is there is the only one, so that a command given meanwhile neither enters the step nor is
    /// lost.
    void commandsWaitForTheDiskInTheirOrder()
    {
        Desk desk;
        desk.open();
        const QString other = desk.folder.filePath(QStringLiteral("other.md"));
        writeFile(other, post);
        desk.session.document().apply({{{post.size(), 0}, QStringLiteral("Mine.\n")}});
        desk.server.isSlow = true;
        QVERIFY(desk.session.save());
        QVERIFY2(desk.session.isBusy(), "saving waits for the disk before it returns");
        QStringList done;
        desk.session.whenIdle([&] {
            done.append(QStringLiteral("first"));
            QVERIFY(desk.session.open(other));
        });
        desk.session.whenIdle([&] { done.append(desk.session.document().filePath()); });
        QVERIFY(done.isEmpty());
        QCOMPARE(desk.session.document().filePath(), desk.file);
        QTRY_COMPARE(done, (QStringList{QStringLiteral("first"), other}));
        QCOMPARE(contentOf(desk.file), post + "Mine.\n");
    }

    /// A window that is taken away does not wait for an answer that nobody hears.
    void aSessionMayEndDuringASave()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("2026-03-04-one.md"));
        writeFile(file, post);
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
        Desk desk;
        desk.open();
        QVERIFY(QFile::remove(desk.file));
        QTRY_COMPARE(desk.session.location().access, PostLocation::Access::Gone);
        QVERIFY(desk.session.document().isModified());
        writeFile(desk.file, post);
        QTRY_COMPARE(desk.session.location().access, PostLocation::Access::Writable);
        QVERIFY(!desk.session.document().isModified());
        QVERIFY(QFile::remove(desk.file));
        QTRY_COMPARE(desk.session.location().access, PostLocation::Access::Gone);
        QVERIFY(saves(desk.session));
        QCOMPARE(desk.session.location().access, PostLocation::Access::Writable);
        QCOMPARE(contentOf(desk.file), post);
    }

    void faultyFrontMatterBlocksNeitherEditingNorSaving()
    {
        Desk desk;
        writeFile(desk.file, "---\ntitle: One\nnested:\n\tkey: x\n---\n\nText.\n");
        desk.open();
        QVERIFY(!desk.session.frame().frontMatter.isReadable());
        QVERIFY(!desk.session.frame().diagnostics.isEmpty());
        const QString before = desk.session.document().text();
        desk.session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QCOMPARE(desk.session.document().text(), before);
        QCOMPARE(desk.notices.size(), 1);
        desk.session.document().apply({{{before.size(), 0}, QStringLiteral("More.\n")}});
        QVERIFY(saves(desk.session));
        QVERIFY(contentOf(desk.file).endsWith("More.\n"));
    }
};

QTEST_MAIN(TestPostSession)

#include "test_postsession.moc"
