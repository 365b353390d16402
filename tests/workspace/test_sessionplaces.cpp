// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "support/patterns.h"
#include "support/scriptedprompt.h"
#include "support/seeded.h"
#include "support/sessionsteps.h"
#include "support/testfiles.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray first = "---\ntitle: One\ndate: 2026-03-04\n---\n\n## First\n\nText.\n";

} // namespace

/// Posts that are begun, opened, saved elsewhere, given to another blog and left by a crash, with pictures in them, in
/// any order: each picture of the text is found, what counts as saved is in the file, and what was typed comes back.
class TestSessionPlaces : public QObject
{
    Q_OBJECT

    /// One start of the program.
    struct Run
    {
        ScriptedPrompt prompt;
        Settings settings;
        PostSession session{settings, prompt};
        QMap<Notice::Topic, Notice> notices; ///< that are shown
        qsizetype importsLeft = 0;

        explicit Run(const QString &folder)
            : settings(folder + QStringLiteral("/settings.ini"))
        {
            QObject::connect(&session.notices(), &NoticeCentre::notified, &session,
                [this](const Notice &notice) { notices.insert(notice.topic, notice); });
            QObject::connect(&session.notices(), &NoticeCentre::dismissed, &session,
                [this](Notice::Topic topic) { notices.remove(topic); });
            QObject::connect(&session.pictures(), &PictureInsertion::progressed, &session,
                [this](qsizetype done, qsizetype total) { importsLeft = total - done; });
        }
    };

    class World
    {
    public:
        explicit World(quint32 seed)
            : m_random(seed)
        {
            qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("state"))));
            qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
            for (const QString &blog : {path("blog"), path("other blog")}) {
                QVERIFY(writeTestFile(blog + QStringLiteral("/_config.yml"), "permalink: /reports/:title/\n"));
                QVERIFY(writeTestFile(blog + QStringLiteral("/_posts/2026-03-04-first.md"), first));
            }
            QVERIFY(writeTestFile(path("loose/one.md"), first));
            start();
            QVERIFY(opens(session(), path("loose/one.md")));
            settle();
        }

        void step()
        {
            static const QList<std::pair<const char *, void (World::*)()>> steps{{"types", &World::type},
                {"drops", &World::drop}, {"drops", &World::drop}, {"gives a title", &World::giveTitle},
                {"undoes", &World::undo}, {"redoes", &World::redo}, {"saves", &World::save},
                {"saves elsewhere", &World::saveElsewhere}, {"opens", &World::open}, {"begins", &World::begin},
                {"chooses a blog", &World::chooseBlog}, {"crashes", &World::crash}};
            const auto &[name, action] = steps[m_random.bounded(steps.size())];
            m_log.append(QString::fromLatin1(name));
            (this->*action)();
            settle();
            check();
        }

    private:
        [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
        [[nodiscard]] PostSession &session() { return m_run->session; }
        [[nodiscard]] PostDocument &document() { return m_run->session.document(); }
        template <typename T> const T &oneOf(const QList<T> &choices)
        {
            return choices[m_random.bounded(choices.size())];
        }
        [[nodiscard]] QString anyFile()
        {
            return oneOf(QStringList{path("loose/one.md"), path("loose/two.md"),
                path("blog/_posts/2026-03-04-first.md"), path("other blog/_posts/2026-03-05-second.md")});
        }

        void start() { m_run = std::make_unique<Run>(m_folder.path()); }
        void settle()
        {
            QVERIFY2(QTest::qWaitFor([this] { return !session().isBusy() && m_run->importsLeft == 0; }, 20'000),
                story().constData());
            QVERIFY2(QTest::qWaitFor([this] { return session().frame().revision == document().revision(); }, 20'000),
                story().constData());
        }
        [[nodiscard]] QByteArray story() const { return m_log.join(QStringLiteral(", ")).toUtf8(); }

        void type()
        {
            document().apply({{{document().text().size(), 0}, QStringLiteral("Words %1.\n").arg(++m_count)}});
        }
        void drop()
        {
            const qsizetype before = figuresIn(document().text()).size();
            session().pictures().addFigures({{QString(), patternOf(++m_count, {96, 64})}}, document().text().size());
            QVERIFY2(QTest::qWaitFor([&] { return figuresIn(document().text()).size() > before; }, 20'000),
                story().constData());
        }
        void giveTitle()
        {
            session().setField(QStringLiteral("title"), FieldValue::text(QStringLiteral("Title %1").arg(++m_count)));
        }
        void undo() { document().textDocument()->undo(); }
        void redo() { document().textDocument()->redo(); }
        void save()
        {
            m_run->prompt.postToWrite = m_folder.filePath(QStringLiteral("loose/new %1.md").arg(++m_count));
            const QByteArray written = document().snapshot().bytes;
            if (saves(session()) && written == document().snapshot().bytes) { // else pictures moved to the post's
                QVERIFY2(contentOf(document().filePath()) == written, story().constData());
            }
        }
        void saveElsewhere()
        {
            m_run->prompt.postToWrite =
                oneOf(QStringList{m_folder.filePath(QStringLiteral("loose/as %1.md").arg(++m_count)),
                    m_folder.filePath(QStringLiteral("blog/_posts/2026-03-06-as-%1.md").arg(m_count))});
            QVERIFY2(savesAs(session()), story().constData());
            QCOMPARE(document().filePath(), *m_run->prompt.postToWrite);
        }
        void open()
        {
            answerHowToLeave();
            const QString file = anyFile();
            const bool isThere = QFile::exists(file);
            const QString before = document().text();
            m_log.last() += u' ' + file.sliced(m_folder.path().size());
            if (!opens(session(), file)) {
                QVERIFY2(document().text() == before, story().constData());
            } else {
                QVERIFY2(isThere && document().snapshot().bytes == contentOf(file), story().constData());
            }
        }
        void begin()
        {
            answerHowToLeave();
            static_cast<void>(startsNew(session()));
        }
        void answerHowToLeave()
        {
            using Choice = UserPrompt::SaveChoice;
            m_run->prompt.saveChoice = oneOf(QList{Choice::Save, Choice::Discard, Choice::Cancel});
            m_run->prompt.postToWrite = m_folder.filePath(QStringLiteral("loose/left %1.md").arg(++m_count));
            m_log.last() += QStringLiteral(" (%1)").arg(int(m_run->prompt.saveChoice));
        }
        void chooseBlog()
        {
            const QString blog = oneOf(QStringList{path("blog"), path("other blog")});
            m_log.last() += u' ' + blog.sliced(m_folder.path().size());
            session().chooseBlog(blog);
        }
        /// The next start has what was typed.
        void crash()
        {
            const QString text = document().text();
            const QString file = session().location().hasFile() ? document().filePath() : QString();
            const bool isModified = document().isModified();
            QVERIFY(session().recovery().flush());
            start();
            if (isModified) {
                session().recovery().offerAll();
                QVERIFY2(m_run->notices.contains(Notice::Topic::OtherRecovery), story().constData());
                m_run->notices.take(Notice::Topic::OtherRecovery).actions.constFirst().run();
                settle();
                if (m_run->notices.contains(Notice::Topic::Recovery)) {
                    m_run->notices.take(Notice::Topic::Recovery).actions.constFirst().run();
                }
                QVERIFY2(document().text() == text, story().constData());
            } else if (!file.isEmpty()) {
                QVERIFY(opens(session(), file));
                QVERIFY2(document().text() == text, story().constData());
            } else {
                QVERIFY(startsNew(session()));
            }
        }

        void check()
        {
            const PreviewFrame &frame = session().frame();
            for (const Figure &figure : frame.figures) {
                for (const FigureImage &image : figure.images) {
                    const QString file = frame.pictures.value(image.source);
                    QVERIFY2(QFile::exists(file),
                        (story() + "\n" + image.source.toUtf8() + "\n" + document().text().toUtf8()).constData());
                }
            }
            if (!document().isModified() && session().location().hasFile()) {
                QVERIFY2(document().snapshot().bytes == contentOf(document().filePath()), story().constData());
            }
        }

        QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Beiträge von mir XXXXXX")};
        QRandomGenerator m_random;
        std::unique_ptr<Run> m_run;
        QStringList m_log;
        int m_count = 0;
    };

private Q_SLOTS:
    void nothingIsLostBetweenPlaces()
    {
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 5; ++round) {
            World world(random.generate());
            for (int step = 0; step < 30; ++step) {
                world.step();
            }
        }
    }
};

QTEST_MAIN(TestSessionPlaces)

#include "test_sessionplaces.moc"
