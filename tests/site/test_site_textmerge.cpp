// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/textmerge.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace frontrow;
using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int line = random.bounded(12); line > 0; --line) {
        text += QChar(u'a' + random.bounded(4));
        text += u'\n';
    }
    return random.bounded(4) == 0 ? text.chopped(std::min<qsizetype>(1, text.size())) : text;
}

qsizetype conflictsIn(const QList<MergePart> &parts)
{
    return std::ranges::count(parts, MergePart::Kind::Conflict, &MergePart::kind);
}

} // namespace

/// Two texts that go back to one.
class TestSiteTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesElsewhereAreBothThere()
    {
        const QString base = u"one\ntwo\nthree\nfour\nfive\n"_s;
        const QList<MergePart> parts =
            mergeParts(base, u"ONE\ntwo\nthree\nfour\nfive\n"_s, u"one\ntwo\nthree\nfour\nfive\nsix\n"_s);
        QCOMPARE(conflictsIn(parts), 0);
        QCOMPARE(mergedText(parts, {}), u"ONE\ntwo\nthree\nfour\nfive\nsix\n"_s);
    }

    void oneLineChangedTwiceIsAConflict()
    {
        const QList<MergePart> parts =
            mergeParts(u"one\ntwo\nthree\n"_s, u"one\nmine\nthree\n"_s, u"one\ntheirs\nthree\n"_s);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[1], (MergePart{MergePart::Kind::Conflict, u"two\n"_s, u"mine\n"_s, u"theirs\n"_s}));
        QCOMPARE(mergedText(parts, {MergeChoice::Mine}), u"one\nmine\nthree\n"_s);
        QCOMPARE(mergedText(parts, {MergeChoice::Theirs}), u"one\ntheirs\nthree\n"_s);
        QCOMPARE(mergedText(parts, {}), u"one\nmine\ntheirs\nthree\n"_s);
    }

    void bothKeepsLinesApartAtTheEnd()
    {
        const QList<MergePart> parts = mergeParts(u"a\n"_s, u"a\nmine"_s, u"a\ntheirs"_s);
        QCOMPARE(mergedText(parts, {}), u"a\nmine\ntheirs"_s);
    }

    void whatWasChangedAlikeIsNoConflict()
    {
        const QList<MergePart> parts = mergeParts(u"a\nb\n"_s, u"a\nc\n"_s, u"a\nc\n"_s);
        QCOMPARE(conflictsIn(parts), 0);
        QCOMPARE(mergedText(parts, {}), u"a\nc\n"_s);
    }

    void thePartsAreTheTexts()
    {
        constexpr quint32 seed = 37;
        QRandomGenerator random(seed);
        for (int round = 0; round < 20'000; ++round) {
            const QString base = randomText(random);
            const QString mine = randomText(random);
            const QString theirs = randomText(random);
            const QList<MergePart> parts = mergeParts(base, mine, theirs);
            QString bases;
            QString mines;
            QString others;
            for (const MergePart &part : parts) {
                bases += part.base;
                mines += part.mine;
                others += part.theirs;
            }
            QVERIFY2(
                bases == base && mines == mine && others == theirs, qPrintable(base + u'|' + mine + u'|' + theirs));
            QCOMPARE(conflictsIn(mergeParts(base, theirs, mine)), conflictsIn(parts));
            QCOMPARE(mergedText(mergeParts(base, mine, base), {}), mine);
            QCOMPARE(mergedText(mergeParts(base, base, theirs), {}), theirs);
            QCOMPARE(mergedText(mergeParts(base, mine, mine), {}), mine);
        }
    }

    /// Lines of their own, and changes that are apart.
    void gitMergesTheSame()
    {
        constexpr quint32 seed = 38;
        QRandomGenerator random(seed);
        for (int round = 0; round < 40; ++round) {
            QStringList base;
            for (int line = 0; line < 60; ++line) {
                base.append(u"line %1 of round %2"_s.arg(line).arg(round));
            }
            QStringList mine = base;
            QStringList theirs = base;
            for (int line = 56; line >= 0; line -= 4) {
                QStringList &changed = random.bounded(2) == 0 ? mine : theirs;
                const int what = random.bounded(3);
                if (what == 0) {
                    changed[line] += u" changed"_s;
                } else if (what == 1) {
                    changed.removeAt(line);
                } else {
                    changed.insert(line, u"new at %1"_s.arg(line));
                }
            }
            const auto text = [](const QStringList &lines) { return lines.join(u'\n') + u'\n'; };
            const QList<MergePart> parts = mergeParts(text(base), text(mine), text(theirs));
            QCOMPARE(conflictsIn(parts), 0);
            QCOMPARE(mergedText(parts, {}), mergedByGit(text(base), text(mine), text(theirs)));
        }
    }

private:
    static QString mergedByGit(const QString &base, const QString &mine, const QString &theirs)
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QString &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        };
        write(u"base"_s, base);
        write(u"mine"_s, mine);
        write(u"theirs"_s, theirs);
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(u"git"_s, {u"merge-file"_s, u"-p"_s, u"mine"_s, u"base"_s, u"theirs"_s});
        return git.waitForFinished() && git.exitCode() == 0 ? QString::fromUtf8(git.readAllStandardOutput())
                                                            : u"no merge"_s;
    }
};

QTEST_APPLESS_MAIN(TestSiteTextMerge)

#include "test_site_textmerge.moc"
