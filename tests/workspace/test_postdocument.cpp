// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "support/samples.h"
#include "support/shared.h"
#include "support/testfiles.h"
#include "workspace/document/postdocument.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// As a session does it, on this thread.
Result<void> saveTo(PostDocument &document, const QString &path)
{
    const PostDocument::Snapshot text = document.snapshot();
    if (const Result<void> written = replaceFile(path, text.bytes); !written) {
        return std::unexpected(written.error());
    }
    document.adoptSaved(path, text);
    return {};
}

} // namespace

class TestPostDocument : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("a post.md"));

private Q_SLOTS:
    /// The text is kept change by change: whatever is done to the document, it is what the document holds.
    void textIsWhatTheDocumentHolds()
    {
        PostDocument document;
        document.startNew(QStringLiteral("one\ntwo\n\nthree"));
        document.textDocument()->setUndoRedoEnabled(true);
        const QStringList words{QStringLiteral("a"), QStringLiteral("\n"), QStringLiteral("x\ny\n\nz"),
            QStringLiteral("\u2028"), QStringLiteral("🎤"), QString()};
        quint32 seed = 11;
        const auto random = [&seed](qsizetype limit) {
            seed = seed * 1'664'525 + 1'013'904'223;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(std::max<qsizetype>(1, limit)));
        };
        int changes = 0;
        connect(&document, &PostDocument::textChanged, &document, [&changes] { ++changes; });
        for (int round = 0; round < 2000; ++round) {
            QTextCursor cursor(document.textDocument());
            const int length = document.textDocument()->characterCount();
            switch (random(8)) {
            case 0:
                document.textDocument()->undo();
                break;
            case 1:
                document.textDocument()->redo();
                break;
            case 2:
                cursor.beginEditBlock();
                cursor.setPosition(random(length));
                cursor.insertText(words[random(words.size())]);
                cursor.setPosition(random(document.textDocument()->characterCount()));
                cursor.deletePreviousChar();
                cursor.endEditBlock();
                break;
            default:
                cursor.setPosition(random(length));
                cursor.setPosition(std::min(length - 1, cursor.position() + random(4)), QTextCursor::KeepAnchor);
                cursor.insertText(words[random(words.size())]);
                break;
            }
            QCOMPARE(document.text(), document.textDocument()->toRawText().replace(QChar::ParagraphSeparator, u'\n'));
        }
        QVERIFY(changes > 1000);
    }

    /// Colours are no change of the text.
    void formatsAreNoChange()
    {
        PostDocument document;
        document.startNew(QStringLiteral("one\ntwo\n"));
        const quint64 revision = document.revision();
        QTextCursor cursor(document.textDocument());
        cursor.select(QTextCursor::Document);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(bold);
        QCOMPARE(document.revision(), revision);
    }

    void savingWithoutTypingKeepsTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no final line end") << QByteArray("a\nb");
        QTest::newRow("CRLF") << QByteArray("---\r\na: b\r\n---\r\ntext\r\n");
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\r\n\r\n\ne");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF---\na: b\n---\n");
        QTest::newRow("two marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFx\n");
        QTest::newRow("NBSP, line and paragraph separators") << QByteArray("a\xC2\xA0"
                                                                           "b\xE2\x80\xA8"
                                                                           "c\xE2\x80\xA9"
                                                                           "d\n");
        QTest::newRow("noncharacters") << QByteArray("a\xEF\xB7\x90"
                                                     "b\xEF\xB7\x91"
                                                     "c\xEF\xBF\xBE\xEF\xBF\xBF\n");
        QTest::newRow("object replacement") << QByteArray("a\xEF\xBF\xBC"
                                                          "b\n");
        QTest::newRow("controls") << QByteArray("a\x01\x07\x1B\x0B\x0C\x7F"
                                                "b\n");
        QTest::newRow("beyond the plane") << QByteArray("\xF0\x9F\x8E\xA4 stage\n");
    }
    void savingWithoutTypingKeepsTheBytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeTestFile(m_file, bytes));
        PostDocument document;
        const Result<void> opened = document.open(m_file);
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().message));
        QVERIFY(saveTo(document, m_file).has_value());
        QCOMPARE(contentOf(m_file), bytes);
    }

    void everySharedPostIsSavedAsItWas()
    {
        const QString corpus = sharedPath("corpus");
        if (!QDir(corpus).exists()) {
            QSKIP("there is no folder of shared posts beside the project");
        }
        int posts = 0;
        QDirIterator files(corpus, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString post = files.next();
            PostDocument document;
            const Result<void> opened = document.open(post);
            QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().message));
            QCOMPARE(document.source().encode(), contentOf(post));
            ++posts;
        }
        QVERIFY(posts > 1000);
    }

    void linesKeepTheirEndsWhileOthersChange()
    {
        QVERIFY(writeTestFile(m_file, "one\r\ntwo\nthree\r\nfour\r\n"));
        PostDocument document;
        QVERIFY(document.open(m_file).has_value());
        document.apply({{{3, 0}, QStringLiteral("\nnew")}}); // after "one"
        document.apply({{{0, 0}, QStringLiteral("first\n")}});
        QVERIFY(saveTo(document, m_file).has_value());
        QCOMPARE(contentOf(m_file), QByteArray("first\r\none\r\nnew\r\ntwo\nthree\r\nfour\r\n"));
        document.textDocument()->undo();
        document.textDocument()->undo();
        QCOMPARE(document.source().encode(), QByteArray("one\r\ntwo\nthree\r\nfour\r\n"));
    }

    void editsAreOneUndoStep()
    {
        PostDocument document;
        document.startNew(QStringLiteral("one two three"));
        document.apply({{{0, 3}, QStringLiteral("1")}, {{4, 3}, QStringLiteral("2")}, {{13, 0}, QStringLiteral("!")}});
        QCOMPARE(document.text(), QStringLiteral("1 2 three!"));
        document.textDocument()->undo();
        QCOMPARE(document.text(), QStringLiteral("one two three"));
    }

    void whatCannotBeOpenedIsNamedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("latin1.md")), "title\ncaf\xE9 caf\xE9\n"));
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("cut.md")), "caf\xC3"));
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("utf16.md")),
            QByteArray("\xFF\xFE"
                       "a\0b\0",
                6)));
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("nul.md")), QByteArray("a\0b", 3)));
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("secret.md")), "x"));
        QFile::setPermissions(m_folder.filePath(QStringLiteral("secret.md")), {});
        QTest::newRow("not UTF-8") << QStringLiteral("latin1.md") << QStringLiteral("line 2");
        QTest::newRow("cut short") << QStringLiteral("cut.md") << QStringLiteral("not UTF-8");
        QTest::newRow("UTF-16") << QStringLiteral("utf16.md") << QStringLiteral("UTF-16");
        QTest::newRow("NUL") << QStringLiteral("nul.md") << QStringLiteral("byte 2");
        QTest::newRow("folder") << QStringLiteral(".") << QStringLiteral("folder");
        QTest::newRow("unreadable") << QStringLiteral("secret.md") << QStringLiteral("cannot be read");
        QTest::newRow("missing") << QStringLiteral("nowhere.md") << QStringLiteral("cannot be read");
    }
    void whatCannotBeOpenedIsNamedAndChangesNothing()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        PostDocument document;
        document.startNew(QStringLiteral("mine"));
        const Result<void> opened = document.open(m_folder.filePath(path));
        QVERIFY(!opened.has_value());
        QVERIFY2(opened.error().message.contains(reason), qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains(m_folder.path()), qPrintable(opened.error().message));
        QCOMPARE(document.text(), QStringLiteral("mine"));
        QVERIFY(document.filePath().isEmpty());
    }

    void aFailedSaveLeavesFileAndTextAlone()
    {
        const QString folder = m_folder.filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/post.md");
        QVERIFY(writeTestFile(file, "old\n"));
        PostDocument document;
        QVERIFY(document.open(file).has_value());
        document.apply({{{0, 3}, QStringLiteral("new")}});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const Result<void> saved = saveTo(document, file);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!saved.has_value());
        QVERIFY2(saved.error().message.contains(file), qPrintable(saved.error().message));
        QCOMPARE(contentOf(file), QByteArray("old\n"));
        QCOMPARE(document.text(), QStringLiteral("new\n"));
        QVERIFY(document.isModified());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("post.md")});
    }

    /// What nobody asked for does not take away what was undone.
    void aLateEditLeavesWhatCanBeRedone()
    {
        PostDocument document;
        document.startNew(QStringLiteral("one\n"));
        document.apply({{{3, 0}, QStringLiteral(" two")}});
        const quint64 revision = document.revision();
        document.textDocument()->undo();
        QVERIFY(!document.applyWith(revision, {{{0, 0}, QStringLiteral("zero ")}}));
        QCOMPARE(document.text(), QStringLiteral("one\n"));
        document.textDocument()->redo();
        QCOMPARE(document.text(), QStringLiteral("one two\n"));
        QVERIFY(document.applyWith(document.revision(), {{{0, 0}, QStringLiteral("zero ")}}));
        QCOMPARE(document.text(), QStringLiteral("zero one two\n"));
    }

    /// The file has what neither undo nor redo leads to: no step back is the one that was saved.
    void anotherTextInTheFileIsNeverCalledSaved()
    {
        PostDocument document;
        document.startNew(QStringLiteral("One\n"));
        document.apply({{TextRange{0, 3}, QStringLiteral("Two")}});
        document.follow(QStringLiteral("/blog/_posts/post.md"), ContentHash::of("Three\n"));
        QVERIFY(document.isModified());
        document.textDocument()->undo();
        QCOMPARE(document.text(), QStringLiteral("One\n"));
        QVERIFY(document.isModified());

        const PostDocument::Snapshot saved = document.snapshot();
        document.apply({{TextRange{0, 3}, QStringLiteral("Four")}});
        document.adoptSaved(QStringLiteral("/blog/_posts/post.md"), saved);
        QVERIFY(document.isModified());
        document.adoptSaved(QStringLiteral("/blog/_posts/post.md"), document.snapshot());
        QVERIFY(!document.isModified());
    }

    void reloadingIsOneUndoStepAndCountsAsSaved()
    {
        QVERIFY(writeTestFile(m_file, "one\ntwo\n"));
        PostDocument document;
        QVERIFY(document.open(m_file).has_value());
        QVERIFY(writeTestFile(m_file, "one\nTWO\r\n"));
        QVERIFY(document.reload().has_value());
        QCOMPARE(document.text(), QStringLiteral("one\nTWO\n"));
        QVERIFY(!document.isModified());
        QCOMPARE(document.source().encode(), QByteArray("one\nTWO\r\n"));
        document.textDocument()->undo();
        QCOMPARE(document.text(), QStringLiteral("one\ntwo\n"));
    }
};

QTEST_MAIN(TestPostDocument)

#include "test_postdocument.moc"
