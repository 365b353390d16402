// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/scriptedprompt.h"
#include "support/seeded.h"
#include "support/sessionsteps.h"
#include "support/testfiles.h"
#include "workspace/recovery/versionstore.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray first = "---\ntitle: One\n---\n\nText.\n";

} // namespace

/// An open post and other programs that write its file, in any order: nothing that was typed is lost, nothing that
/// others wrote is written over unseen.
class TestSessionStates : public QObject
{
    Q_OBJECT

    /// Each step is over when all that follows from it has been done.
    class World
    {
    public:
        explicit World(quint32 seed)
            : m_random(seed)
        {
            QVERIFY(writeTestFile(m_file, first));
            QObject::connect(&m_session.notices(), &NoticeCentre::notified, &m_session, [this](const Notice &notice) {
                ++m_said;
                if (notice.topic == Notice::Topic::File) {
                    m_notice = notice;
                }
            });
            QObject::connect(&m_session.notices(), &NoticeCentre::dismissed, &m_session, [this](Notice::Topic topic) {
                ++m_said;
                if (topic == Notice::Topic::File) {
                    m_notice.reset();
                }
            });
            QVERIFY(opens(m_session, m_file));
        }

        void step()
        {
            static const QList<std::pair<const char *, void (World::*)()>> steps{{"types", &World::type},
                {"types", &World::type}, {"saves", &World::save}, {"another writes", &World::anotherWrites},
                {"another replaces", &World::anotherReplaces}, {"another removes", &World::anotherRemoves},
                {"another puts back", &World::anotherPutsBack}, {"another writes no text", &World::anotherWritesNoText},
                {"answers", &World::answer}, {"answers", &World::answer}, {"undoes", &World::undo},
                {"redoes", &World::redo}};
            const auto &[name, action] = steps[m_random.bounded(steps.size())];
            m_log.append(QString::fromLatin1(name));
            const QString before = document().text();
            const bool wasModified = document().isModified();
            m_mayChangeText = !wasModified; // by what another program wrote
            (this->*action)();
            settle();
            const QByteArray log = m_log.join(QStringLiteral(", ")).toUtf8();
            if (!m_mayChangeText) {
                QVERIFY2(document().text() == before, log.constData());
            }
            if (!document().isModified() && !isUnreadable()) {
                QVERIFY2(document().snapshot().bytes == contentOf(m_file), log.constData());
            }
        }

    private:
        [[nodiscard]] PostDocument &document() { return m_session.document(); }
        /// The file is there and has no text: the post keeps what it has.
        [[nodiscard]] bool isUnreadable() const { return contentOf(m_file).contains('\xff'); }

        void settle()
        {
            m_session.checkDisk();
            QVERIFY(QTest::qWaitFor([this] { return !m_session.isBusy(); }, 10'000));
        }
        QByteArray anyText() { return first + "Theirs " + QByteArray::number(++m_count) + ".\n"; }

        void type()
        {
            m_mayChangeText = true;
            document().apply({{{document().text().size(), 0}, QStringLiteral("Mine %1.\n").arg(++m_count)}});
        }
        void undo()
        {
            m_mayChangeText = true;
            document().textDocument()->undo();
        }
        void redo()
        {
            m_mayChangeText = true;
            document().textDocument()->redo();
        }
        void save()
        {
            const ContentHash known = document().savedHash();
            const bool wasThere = QFile::exists(m_file);
            const ContentHash there = ContentHash::of(contentOf(m_file));
            const QByteArray written = document().snapshot().bytes;
            if (!saves(m_session)) {
                return;
            }
            const QByteArray log = m_log.join(QStringLiteral(", ")).toUtf8();
            QVERIFY2(!wasThere || there == known || there == ContentHash::of(written), log.constData());
            QCOMPARE(contentOf(m_file), written);
            QVERIFY2(!document().isModified(), log.constData());
        }
        void anotherWrites() { QVERIFY(writeTestFile(m_file, anyText())); }
        void anotherReplaces()
        {
            QVERIFY(writeTestFile(m_file + QStringLiteral(".new"), anyText()));
            QFile::remove(m_file);
            QVERIFY(QFile::rename(m_file + QStringLiteral(".new"), m_file));
        }
        void anotherRemoves() { QFile::remove(m_file); }
        void anotherPutsBack() { QVERIFY(writeTestFile(m_file, first)); }
        void anotherWritesNoText() { QVERIFY(writeTestFile(m_file, "\xff\xfe\xff")); }
        /// What the notice offers: reload, keep, merge, or save.
        void answer()
        {
            if (!m_notice || m_notice->actions.isEmpty()) {
                return;
            }
            const qsizetype chosen = m_random.bounded(m_notice->actions.size());
            m_log.last() += u' ' + m_notice->actions[chosen].text;
            m_mayChangeText = true;
            m_prompt.mergeChoices.reset();
            if (m_random.bounded(2) == 0) {
                m_prompt.mergeChoices = QList<MergeChoice>(10, MergeChoice::Both);
            }
            const int said = m_said;
            m_notice->actions[chosen].run();
            if (chosen == 2) { // merged when the text that both go back to has been read
                QVERIFY(QTest::qWaitFor([&] { return m_said > said; }, 10'000));
            }
        }

        QTemporaryDir m_folder;
        QString m_file = m_folder.filePath(QStringLiteral("2026-03-04-one.md"));
        Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
        ScriptedPrompt m_prompt;
        PostSession m_session{m_settings, m_prompt, nullptr};
        QRandomGenerator m_random;
        std::optional<Notice> m_notice; ///< about the file, that is shown
        QStringList m_log;
        int m_count = 0;
        int m_said = 0; ///< notices that came or went
        bool m_mayChangeText = false;
    };

private Q_SLOTS:
    void initTestCase() { QDir(VersionStore::usualFolder()).removeRecursively(); }

    void nothingIsLostBetweenPrograms()
    {
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 8; ++round) {
            World world(random.generate());
            for (int step = 0; step < 30; ++step) {
                world.step();
            }
        }
    }
};

QTEST_MAIN(TestSessionStates)

#include "test_sessionstates.moc"
