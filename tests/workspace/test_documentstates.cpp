// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/seeded.h"
#include "support/testfiles.h"
#include "workspace/document/postdocument.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <functional>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QStringList &words()
{
    static const QStringList list{QStringLiteral("a"), QStringLiteral("\n"), QStringLiteral("x\ny\n"),
        QStringLiteral("🎤"), QStringLiteral("a\u00a0b"), QStringLiteral("aaa"), QString(), QStringLiteral("\u2028")};
    return list;
}

/// A text as a file has it, with any kind of line end.
QByteArray anyFile(QRandomGenerator &random)
{
    static const QByteArrayList ends{"\n", "\r\n", "\r"};
    const bool isMixed = random.bounded(4) == 0;
    const QByteArray usual = ends[random.bounded(ends.size())];
    QByteArray bytes = random.bounded(6) == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (int line = random.bounded(6); line > 0; --line) {
        bytes += words()[random.bounded(words().size())].toUtf8().replace('\n', "");
        bytes += isMixed ? ends[random.bounded(ends.size())] : usual;
    }
    return bytes + (random.bounded(2) == 0 ? "end" : "");
}

/// Up to three replacements of \a text, rising and beside each other.
TextEdits anyEdits(const QString &text, QRandomGenerator &random)
{
    TextEdits edits;
    qsizetype from = 0;
    for (int count = random.bounded(1, 4); count > 0 && from <= text.size(); --count) {
        const qsizetype start = random.bounded(from, text.size() + 1);
        const qsizetype length = random.bounded(std::min<qsizetype>(4, text.size() - start + 1));
        edits.append({{start, length}, words()[random.bounded(words().size())]});
        from = start + length + 1;
    }
    return edits;
}

} // namespace

/// A post, its file and the undo history under all that can happen to them, in any order.
class TestDocumentStates : public QObject
{
    Q_OBJECT

    /// What is done at random, and what must hold after each step.
    class World
    {
    public:
        explicit World(quint32 seed)
            : m_random(seed)
        {
            write(anyFile(m_random));
            QVERIFY(m_document.open(m_file));
            m_log.append(QStringLiteral("opened ") + QString::fromLatin1(m_disk.toPercentEncoding()));
        }

        void step()
        {
            static const QList<std::pair<const char *, void (World::*)()>> steps{{"edits", &World::edit},
                {"edits", &World::edit}, {"types in a form", &World::typeInForm}, {"undoes", &World::undo},
                {"undoes", &World::undo}, {"redoes", &World::redo}, {"saves", &World::save},
                {"saves while typing", &World::saveWhileTyping}, {"reloads", &World::reload},
                {"keeps its own", &World::keepOver}, {"forgets", &World::forget}, {"follows", &World::follow},
                {"edits late", &World::editLate}, {"edits with the last", &World::editWith}};
            const auto &[name, action] = steps[m_random.bounded(steps.size())];
            m_log.append(QString::fromLatin1(name));
            (this->*action)();
            remember();
            check();
        }

    private:
        void write(const QByteArray &bytes)
        {
            m_disk = bytes;
            QVERIFY(writeTestFile(m_file, bytes));
        }
        void edit() { m_document.apply(anyEdits(m_document.text(), m_random)); }
        void typeInForm() { m_document.apply(anyEdits(m_document.text(), m_random), QStringLiteral("title")); }
        void undo() { m_document.textDocument()->undo(); }
        void redo() { m_document.textDocument()->redo(); }
        void save()
        {
            const PostDocument::Snapshot snapshot = m_document.snapshot();
            write(snapshot.bytes);
            m_document.adoptSaved(m_file, snapshot);
        }
        void saveWhileTyping()
        {
            const PostDocument::Snapshot snapshot = m_document.snapshot();
            m_random.bounded(2) == 0 ? edit() : undo();
            remember();
            write(snapshot.bytes);
            m_document.adoptSaved(m_file, snapshot);
        }
        void reload()
        {
            write(m_random.bounded(3) == 0 ? m_document.snapshot().bytes.replace("\r\n", "\n").replace('\n', "\r\n")
                                           : anyFile(m_random));
            QVERIFY(m_document.reload());
        }
        void keepOver()
        {
            write(anyFile(m_random));
            m_document.keepOver(ContentHash::of(m_disk));
        }
        void forget() { m_document.forgetSaved(); }
        void follow()
        {
            if (m_random.bounded(2) == 0) {
                write(m_document.snapshot().bytes);
            }
            m_document.follow(m_file, ContentHash::of(m_disk));
        }
        void editLate()
        {
            const quint64 revision = anyRevision();
            const QString then = m_texts.value(revision);
            const QString before = m_document.text();
            const TextEdits edits = anyEdits(then, m_random);
            if (m_document.applyAt(revision, edits)) {
                qsizetype grown = 0;
                for (const TextEdit &edit : edits) {
                    grown += edit.replacement.size() - edit.range.length;
                }
                QCOMPARE(m_document.text().size(), before.size() + grown);
            } else {
                QCOMPARE(m_document.text(), before);
            }
        }
        void editWith()
        {
            static_cast<void>(m_document.applyWith(anyRevision(), anyEdits(m_document.text(), m_random)));
        }

        [[nodiscard]] quint64 anyRevision()
        {
            const QList<quint64> known = m_texts.keys();
            return known[m_random.bounded(known.size())];
        }
        void remember()
        {
            QVERIFY(
                !m_texts.contains(m_document.revision()) || m_texts.value(m_document.revision()) == m_document.text());
            m_texts.insert(m_document.revision(), m_document.text());
        }

        void check()
        {
            const QByteArray log = m_log.join(QStringLiteral(", ")).toUtf8();
            const char *story = log.constData();
            QVERIFY2(m_document.text() == m_document.textDocument()->toRawText().replace(QChar(0x2029), u'\n'), story);
            QVERIFY2(m_document.savedHash() == ContentHash::of(m_disk), story);
            if (!m_document.isModified()) {
                QVERIFY2(m_document.snapshot().bytes == m_disk, story); // else somebody closes it and loses text
            }
            for (int asked = 0; asked < 5; ++asked) {
                const quint64 revision = anyRevision();
                const QString then = m_texts.value(revision);
                const qsizetype start = m_random.bounded(then.size() + 1);
                const TextRange range{start, m_random.bounded(then.size() - start + 1)};
                if (const std::optional<TextRange> now = m_document.rangeSince(revision, range)) {
                    QVERIFY2(slice(m_document.text(), *now) == slice(then, range), story);
                }
            }
        }

        QTemporaryDir m_folder;
        QString m_file = m_folder.filePath(QStringLiteral("post.md"));
        QByteArray m_disk;
        QRandomGenerator m_random;
        PostDocument m_document;
        QHash<quint64, QString> m_texts{{m_document.revision(), m_document.text()}};
        QStringList m_log;
    };

private Q_SLOTS:
    void nothingIsCalledSavedThatTheFileDoesNotHold()
    {
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 25; ++round) {
            World world(random.generate());
            for (int step = 0; step < 60; ++step) {
                world.step();
            }
        }
    }
};

QTEST_MAIN(TestDocumentStates)

#include "test_documentstates.moc"
