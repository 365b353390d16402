// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "support/sessionsteps.h"
#include "support/testfiles.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray post = "---\ntitle: One\ndate: 2026-03-04\n---\n\nText.\n";

void append(PostDocument &document, const QString &words)
{
    document.apply({{{document.text().size(), 0}, words}});
}

/// A disk that is full while somebody says so.
class FullDisk : public FileOps
{
public:
    std::atomic_bool isFull = false;

    qint64 write(int descriptor, QByteArrayView bytes) override
    {
        return isFull ? -ENOSPC : FileOps::write(descriptor, bytes);
    }
};

} // namespace

/// What becomes of text that was not saved: the journal of an open post, and what is offered after a crash. A session
/// that goes without closing stands for the crash; the kills of the real program are in test_kill.
class TestRecovery : public QObject
{
    Q_OBJECT

    /// One start of the program.
    struct Run
    {
        ScriptedPrompt prompt;
        Settings settings;
        PostSession session{settings, prompt};
        QMap<Notice::Topic, Notice> notices; ///< the notices that are shown
        QStringList said;

        explicit Run(const QString &folder)
            : settings(folder + QStringLiteral("/settings.ini"))
        {
            QObject::connect(&session.notices(), &NoticeCentre::notified, &session, [this](const Notice &notice) {
                notices.insert(notice.topic, notice);
                said.append(notice.text);
            });
            QObject::connect(&session.notices(), &NoticeCentre::dismissed, &session,
                [this](Notice::Topic topic) { notices.remove(topic); });
        }

        [[nodiscard]] PostDocument &document() { return session.document(); }
        [[nodiscard]] QString text() { return session.document().text(); }
        /// Presses a button of the notice \a topic, as the bar does it.
        void press(Notice::Topic topic, qsizetype button)
        {
            QVERIFY(notices.contains(topic));
            notices.take(topic).actions.at(button).run();
        }
    };

    enum Button { Restore, Compare, Discard };

    static constexpr Notice::Topic m_offer = Notice::Topic::Recovery;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    [[nodiscard]] std::unique_ptr<Run> start() const { return std::make_unique<Run>(m_folder->path()); }
    [[nodiscard]] static QStringList records()
    {
        return QDir(RecoveryStore::usualFolder())
            .entryList({QStringLiteral("*.0"), QStringLiteral("*.1"), QStringLiteral("*.aside")}, QDir::Files);
    }

    /// Types \a words after the post and crashes.
    void crashWith(const QString &words)
    {
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        append(run->document(), words);
        QVERIFY(run->session.recovery().flush());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("2026-03-04-one.md"));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("state"))));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
        QVERIFY(writeTestFile(m_file, post));
    }

    void typingIsWrittenThoughItGoesOn()
    {
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        QVERIFY(records().isEmpty());
        const RecoveryStore store;
        const QString key = run->session.place().key();
        std::optional<RecoveryRecord> record;
        for (int key1 = 0; key1 < 400 && !(record = store.newest(key)); ++key1) {
            append(run->document(), QStringLiteral("x"));
            QTest::qWait(25); // as somebody types
        }
        QVERIFY(record);
        QVERIFY(run->text().startsWith(record->text));
        QCOMPARE(record->postFile, m_file);
        QCOMPARE(record->base, ContentHash::of(post));
        QTRY_COMPARE(store.newest(key)->text, run->text());
    }

    void savingAndUndoingAndClosingRemoveTheRecord()
    {
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        append(run->document(), QStringLiteral("More.\n"));
        QTRY_VERIFY(!records().isEmpty());
        QVERIFY(saves(run->session));
        QVERIFY(records().isEmpty());
        append(run->document(), QStringLiteral("And more.\n"));
        QTRY_VERIFY(!records().isEmpty());
        run->document().textDocument()->undo();
        QVERIFY(records().isEmpty());
        append(run->document(), QStringLiteral("And more.\n"));
        QVERIFY(run->session.recovery().flush());
        QVERIFY(!records().isEmpty());
        run->session.recovery().close();
        QVERIFY(records().isEmpty());
        QTest::qWait(1200);
        QVERIFY(records().isEmpty()); // nothing that was under way came after
    }

    void aDiscardedPostLeavesNothing()
    {
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        append(run->document(), QStringLiteral("More.\n"));
        QVERIFY(run->session.recovery().flush());
        run->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        QVERIFY(!opens(run->session, m_folder->filePath(QStringLiteral("missing.md"))));
        QVERIFY(!records().isEmpty()); // the text is still here
        QVERIFY(startsNew(run->session));
        QVERIFY(records().isEmpty());
    }

    void theTextOfACrashIsRestoredAsOneUndoStep()
    {
        crashWith(QStringLiteral("Typed.\n"));
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        QCOMPARE(run->text(), QString::fromUtf8(post)); // never by itself
        QCOMPARE(run->notices.value(m_offer).actions.size(), 3);
        QVERIFY(!run->notices.value(m_offer).text.contains(QStringLiteral("changed")));
        run->press(m_offer, Restore);
        QCOMPARE(run->text(), QString::fromUtf8(post + "Typed.\n"));
        QVERIFY(run->document().isModified());
        QVERIFY(!run->notices.contains(m_offer));
        run->document().textDocument()->undo();
        QCOMPARE(run->text(), QString::fromUtf8(post));
        run->document().textDocument()->redo();
        QVERIFY(saves(run->session));
        QCOMPARE(contentOf(m_file), post + "Typed.\n");
        QVERIFY(records().isEmpty());
        QVERIFY(opens(start()->session, m_file));
    }

    void aCrashAtAnyMomentOfRecoveringLosesNothing()
    {
        crashWith(QStringLiteral("Typed.\n"));
        { // opened, nothing decided, something else typed
            const std::unique_ptr<Run> run = start();
            QVERIFY(opens(run->session, m_file));
            append(run->document(), QStringLiteral("Later.\n"));
            QVERIFY(run->session.recovery().flush());
        }
        { // what was typed last is restored first
            const std::unique_ptr<Run> run = start();
            QVERIFY(opens(run->session, m_file));
            run->press(m_offer, Restore);
            QVERIFY(run->text().endsWith(QStringLiteral("Later.\n")));
            QVERIFY(run->notices.contains(m_offer)); // the other is still to decide about
        }
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        run->press(m_offer, Restore);
        QVERIFY(run->text().endsWith(QStringLiteral("Later.\n")));
        run->press(m_offer, Restore);
        QVERIFY(run->text().endsWith(QStringLiteral("Typed.\n")));
        QVERIFY(!run->notices.contains(m_offer));
    }

    void comparingShowsBothAndDecidesNothing()
    {
        crashWith(QStringLiteral("Typed.\n"));
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        run->press(m_offer, Compare);
        QCOMPARE(run->prompt.differences, (QStringList{QString::fromUtf8(post), QString::fromUtf8(post + "Typed.\n")}));
        run->press(m_offer, Discard);
        QVERIFY(!run->notices.contains(m_offer));
        QVERIFY(records().isEmpty());
        QCOMPARE(run->text(), QString::fromUtf8(post));
    }

    void aFileThatChangedSinceIsNamed()
    {
        crashWith(QStringLiteral("Typed.\n"));
        QVERIFY(writeTestFile(m_file, post + "Theirs.\n"));
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        QVERIFY(run->notices.value(m_offer).text.contains(QStringLiteral("the file was changed since")));
        QCOMPARE(run->text(), QString::fromUtf8(post + "Theirs.\n"));
        run->press(m_offer, Restore);
        QVERIFY(run->text().endsWith(QStringLiteral("Typed.\n")));
        run->document().textDocument()->undo();
        QVERIFY(run->text().endsWith(QStringLiteral("Theirs.\n")));
    }

    void whatTheFileHoldsAlreadyIsDroppedQuietly()
    {
        crashWith(QStringLiteral("Typed.\n"));
        QVERIFY(writeTestFile(m_file, post + "Typed.\n"));
        {
            const std::unique_ptr<Run> run = start();
            run->session.recovery().offerAll();
            QVERIFY(run->notices.isEmpty());
            QVERIFY(opens(run->session, m_file));
            QVERIFY(!run->notices.contains(m_offer));
        }
        QVERIFY(records().isEmpty());
    }

    void anUntitledReportComesBackWithItsPictures()
    {
        QString text;
        {
            const std::unique_ptr<Run> run = start();
            QVERIFY(startsNew(run->session));
            QTRY_COMPARE(run->session.frame().revision, run->document().revision());
            QImage image(60, 40, QImage::Format_RGB32);
            image.fill(Qt::darkMagenta);
            run->session.pictures().addFigures({{QString(), image}}, run->text().size());
            QTRY_COMPARE(figuresIn(run->text()).size(), 1);
            QVERIFY(run->session.recovery().flush());
            text = run->text();
        }
        crashWith(QStringLiteral("Typed.\n"));
        const std::unique_ptr<Run> run = start();
        const Notice::Topic all = Notice::Topic::OtherRecovery;
        run->session.recovery().offerAll();
        QVERIFY2(run->notices.value(all).text.contains(QStringLiteral("2026-03-04-one.md")),
            qPrintable(run->notices.value(all).text));
        QVERIFY(run->notices.value(all).text.contains(QStringLiteral("New report")));
        run->press(all, 0); // the last crash first
        QCOMPARE(run->document().filePath(), m_file);
        run->press(m_offer, Discard);
        run->press(all, 0);
        QCOMPARE(run->text(), text);
        QVERIFY(run->document().filePath().isEmpty());
        QVERIFY(run->document().isModified());
        QVERIFY(!run->notices.contains(all));
        const QString source = figuresIn(text).constFirst().images.constFirst().source;
        QTRY_COMPARE(run->session.frame().revision, run->document().revision());
        QVERIFY(run->session.staged().isStaged(source));
        run->prompt.postToWrite = m_folder->filePath(QStringLiteral("saved.md"));
        QVERIFY(saves(run->session));
        QVERIFY(records().isEmpty());
    }

    void aPostWhoseFileIsGoneComesBackAsUntitled()
    {
        crashWith(QStringLiteral("Typed.\n"));
        QVERIFY(QFile::remove(m_file));
        const std::unique_ptr<Run> run = start();
        run->session.recovery().offerAll();
        run->press(Notice::Topic::OtherRecovery, 0);
        QCOMPARE(run->text(), QString::fromUtf8(post + "Typed.\n"));
        QVERIFY(run->document().filePath().isEmpty());
    }

    void aLivingInstanceKeepsItsText()
    {
        const std::unique_ptr<Run> first = start();
        QVERIFY(opens(first->session, m_file));
        append(first->document(), QStringLiteral("Typed.\n"));
        QVERIFY(first->session.recovery().flush());
        const QStringList before = records();

        const std::unique_ptr<Run> second = start();
        second->session.recovery().offerAll();
        QVERIFY(second->notices.isEmpty());
        QVERIFY(opens(second->session, m_file));
        QVERIFY(second->document().isReadOnly());
        const Notice::Topic holder = Notice::Topic::Holder;
        QVERIFY2(second->notices.value(holder).text.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(second->notices.value(holder).text));
        append(second->document(), QStringLiteral("Not taken.\n"));
        second->session.setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Two")));
        QCOMPARE(second->text(), QString::fromUtf8(post));
        QVERIFY(!saves(second->session)); // asks where to
        QCOMPARE(second->prompt.asked, QStringList{QStringLiteral("write")});
        QCOMPARE(records(), before);

        second->press(holder, 0); // still held
        QVERIFY(second->document().isReadOnly());
        QVERIFY(saves(first->session));
        first->session.recovery().close();
        second->press(holder, 0);
        QVERIFY(!second->document().isReadOnly());
        QVERIFY(!second->notices.contains(holder));
        QCOMPARE(second->text(), QString::fromUtf8(post + "Typed.\n"));
        append(second->document(), QStringLiteral("Taken.\n"));
        QVERIFY(saves(second->session));
    }

    void aCopyOfAHeldPostIsWritable()
    {
        const std::unique_ptr<Run> first = start();
        QVERIFY(opens(first->session, m_file));
        const std::unique_ptr<Run> second = start();
        QVERIFY(opens(second->session, m_file));
        second->prompt.postToWrite = m_folder->filePath(QStringLiteral("copy.md"));
        QVERIFY(saves(second->session));
        QVERIFY(!second->document().isReadOnly());
    }

    void aFullDiskIsSaidOnceAndItsEndToo()
    {
        FullDisk disk;
        const RecoveryStore store(m_folder->filePath(QStringLiteral("own")), disk);
        PostDocument document;
        QVERIFY(document.open(m_file));
        ScriptedPrompt prompt;
        NoticeCentre notices;
        PostRecovery recovery(document, prompt, notices, store);
        QList<Notice> said;
        connect(&notices, &NoticeCentre::notified, this, [&](const Notice &notice) { said.append(notice); });
        recovery.setPost(QStringLiteral("key"));
        append(document, QStringLiteral("One.\n"));
        QVERIFY(recovery.flush());
        disk.isFull = true;
        append(document, QStringLiteral("Two.\n"));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0].text.startsWith(QStringLiteral("Recovery is off: ")), qPrintable(said[0].text));
        QVERIFY(said[0].text.contains(QStringLiteral("No space left")));
        append(document, QStringLiteral("Three.\n"));
        QTest::qWait(1500); // nothing more may be said in this time
        QCOMPARE(said.size(), 1);
        QVERIFY(store.newest(QStringLiteral("key"))->text.endsWith(QStringLiteral("One.\n")));
        disk.isFull = false; // it is tried again though nobody types
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 10'000);
        QCOMPARE(said[1].severity, Notice::Severity::Done);
        QVERIFY(store.newest(QStringLiteral("key"))->text.endsWith(QStringLiteral("Three.\n")));
    }

    void aFolderThatCannotBeMadeTurnsRecoveryOff()
    {
        QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("state")), "no folder"));
        const std::unique_ptr<Run> run = start();
        QVERIFY(opens(run->session, m_file));
        QVERIFY(!run->document().isReadOnly());
        append(run->document(), QStringLiteral("Typed.\n"));
        QTRY_VERIFY(run->notices.contains(Notice::Topic::Journal));
        QVERIFY(saves(run->session));
    }
};

QTEST_MAIN(TestRecovery)
#include "test_recovery.moc"
