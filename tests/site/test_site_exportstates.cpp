// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gitfixture.h"
#include "support/seeded.h"
#include "support/whynot.h"

#include <QDirIterator>
#include <QMap>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// A post that is published, changed, published again and taken back, on branches and without commits, while the
/// person works in the same repository, in any order: git finds nothing wrong, nobody's work is lost, and what is
/// taken back is as it was.
class ExportStatesTest : public QObject
{
    Q_OBJECT

    class World
    {
    public:
        explicit World(quint32 seed)
            : m_random(seed)
        {
            for (int picture = 0; picture < 3; ++picture) {
                writeTestFile(
                    m_fixture.beside(QStringLiteral("own/images/stage/%1.png").arg(picture)), testPicture(picture + 1));
            }
        }

        void step()
        {
            static const QList<std::pair<const char *, void (World::*)()>> steps{{"changes the text", &World::change},
                {"changes the text", &World::change}, {"adds a picture", &World::addPicture},
                {"publishes", &World::publish}, {"publishes", &World::publish}, {"undoes", &World::undo},
                {"somebody commits", &World::commitNotes}, {"somebody stages", &World::stageNotes},
                {"somebody writes", &World::writeNotes}, {"somebody changes the post", &World::changePublished}};
            const auto &[name, action] = steps[m_random.bounded(steps.size())];
            m_log.append(QString::fromLatin1(name));
            (this->*action)();
            check();
        }

        [[nodiscard]] int published() const { return m_published; }
        [[nodiscard]] int undone() const { return m_undone; }

    private:
        [[nodiscard]] QByteArray story() const { return m_log.join(QStringLiteral(", ")).toUtf8(); }
        [[nodiscard]] ExportRequest request() const
        {
            ExportRequest request = m_fixture.request();
            request.pictures = {{m_fixture.beside(QStringLiteral("own"))}};
            return request;
        }
        /// Every file of the blog, without git's own.
        [[nodiscard]] QMap<QString, QByteArray> files() const
        {
            QMap<QString, QByteArray> all;
            QDirIterator each(m_fixture.blog(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString path = each.next();
                if (!path.contains(QStringLiteral("/.git/"))) {
                    all.insert(path, contentOf(path));
                }
            }
            return all;
        }

        void change() { m_fixture.text += "Words " + QByteArray::number(++m_count) + ".\n"; }
        void addPicture()
        {
            m_fixture.text += "\n![a](/images/stage/" + QByteArray::number(m_random.bounded(3)) + ".png)\n";
        }
        void publish()
        {
            PublishOptions options{.commits = m_random.bounded(4) > 0};
            options.branch = options.commits && m_random.bounded(4) == 0 ? QStringLiteral("review") : QString();
            m_log.last() += options.commits ? u' ' + options.branch : QStringLiteral(" without a commit");
            const QMap<QString, QByteArray> before = files();
            const QString head = m_fixture.git({"rev-parse", "HEAD"});
            const Result<ExportOutcome> outcome = runExport(request(), options, m_fixture.stores());
            if (!outcome) {
                m_log.last() += QStringLiteral(" (refused: %1)").arg(outcome.error().message);
                QVERIFY2(files() == before, story().constData());
                QCOMPARE(m_fixture.git({"rev-parse", "HEAD"}), head);
                return;
            }
            QVERIFY2(m_fixture.published() == m_fixture.text, story().constData());
            if (outcome->record) {
                ++m_published;
                m_before.append({outcome->record->id, before});
            }
            if (options.commits) { // what is committed is what readers have
                QVERIFY2(m_fixture.git({"status", "--porcelain", "--", m_fixture.post.toUtf8()}).isEmpty(),
                    story().constData());
            }
            const Result<ExportOutcome> again = runExport(request(), options, m_fixture.stores());
            QVERIFY2(again && again->written == 0 && !again->record, (story() + whyNot(again).toUtf8()).constData());
        }
        void undo()
        {
            const QList<ExportRecord> records = ExportStore(m_fixture.stores(), m_fixture.blog()).records();
            const auto last =
                std::ranges::find_if(records, [](const ExportRecord &each) { return !each.isUndone && !each.isUndo; });
            if (last == records.end()) {
                return;
            }
            const QMap<QString, QByteArray> now = files();
            const Result<ExportOutcome> outcome = undoExport(m_fixture.blog(), *last, {}, m_fixture.stores());
            if (!outcome) {
                m_log.last() += QStringLiteral(" (refused: %1)").arg(outcome.error().message);
                QVERIFY2(files() == now, story().constData());
                return;
            }
            ++m_undone;
            const auto kept = std::ranges::find(m_before, last->id, &Kept::id);
            QVERIFY2(kept != m_before.end(), story().constData());
            for (const RecordedFile &file : last->files) {
                const QString path = m_fixture.inBlog(file.path.toString());
                QVERIFY2(files().value(path) == kept->before.value(path), (story() + ": " + path.toUtf8()).constData());
            }
        }

        void setNotes()
        {
            m_notes = "Notes " + QByteArray::number(++m_count) + ".\n";
            QVERIFY(writeTestFile(m_fixture.inBlog(QStringLiteral("notes.txt")), m_notes));
        }
        void writeNotes() { setNotes(); }
        void stageNotes()
        {
            setNotes();
            m_staged = m_notes;
            m_fixture.git({"add", "notes.txt"});
        }
        void commitNotes()
        {
            setNotes();
            m_fixture.git({"commit", "--quiet", "--message", "Notes", "--", "notes.txt"});
            m_staged = m_notes;
        }
        void changePublished()
        {
            if (QFile::exists(m_fixture.inBlog(m_fixture.post)) && m_random.bounded(3) == 0) {
                m_log.last() += QStringLiteral(" by hand");
                QVERIFY(writeTestFile(m_fixture.inBlog(m_fixture.post), m_fixture.published() + "Theirs.\n"));
                const QMap<QString, QByteArray> now = files();
                const Result<ExportOutcome> outcome = runExport(request(), {.commits = true}, m_fixture.stores());
                QVERIFY2(!outcome && files() == now, story().constData());
                QVERIFY(writeTestFile(m_fixture.inBlog(m_fixture.post), m_fixture.published().chopped(8)));
            }
        }

        void check()
        {
            const QString wrong = m_fixture.git({"fsck", "--strict", "--no-dangling", "--no-progress"});
            QVERIFY2(wrong.isEmpty(), (story() + '\n' + wrong.toUtf8()).constData());
            QVERIFY2(contentOf(m_fixture.inBlog(QStringLiteral("notes.txt"))) == m_notes, story().constData());
            QVERIFY2(m_fixture.git({"show", ":notes.txt"}).toUtf8() + '\n' == m_staged, story().constData());
            QVERIFY2(!m_fixture.git({"symbolic-ref", "HEAD"}).isEmpty(), story().constData());
        }

        struct Kept
        {
            QString id;
            QMap<QString, QByteArray> before; ///< every file of the blog
        };

        GitFixture m_fixture;
        QRandomGenerator m_random;
        QList<Kept> m_before;
        QByteArray m_notes = "Notes.\n";
        QByteArray m_staged = m_notes;
        QStringList m_log;
        int m_count = 0;
        int m_published = 0;
        int m_undone = 0;
    };

private Q_SLOTS:
    void initTestCase() { GitFixture::leaveOwnConfigurationOut(); }

    void nobodysWorkIsLost()
    {
        QRandomGenerator random = seededRandom();
        int published = 0;
        int undone = 0;
        for (int round = 0; round < 3; ++round) {
            World world(random.generate());
            for (int step = 0; step < 16; ++step) {
                world.step();
            }
            published += world.published();
            undone += world.undone();
        }
        QVERIFY2(published > 4 && undone > 1, qPrintable(QStringLiteral("%1 %2").arg(published).arg(undone)));
    }
};

QTEST_GUILESS_MAIN(ExportStatesTest)

#include "test_site_exportstates.moc"
