// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/parallel.h"
#include "markdown/bodysections.h"
#include "post/markup/postlayout.h"
#include "support/postsathand.h"
#include "workspace/document/postdocument.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr int movesOfEach = 20; // of the posts at hand, 10,000 in all, with those that move nothing

RenderOptions optionsFor(quint32 engine)
{
    RenderOptions options;
    options.coloursCode = false;
    if (engine == 1) {
        options.commonMark = CommonMarkOptions();
    } else if (engine == 2) {
        options.commonMark = CommonMarkOptions::pagesGfm();
    }
    return options;
}

RenderedBody bodyOf(const QString &text, const RenderOptions &options)
{
    return renderBody(text, layoutOf(text).body, options);
}

/// What the outline shows of the headings of \a body in \a range of \a text: level and words.
QStringList outlineOf(const QString &text, const RenderedBody &body, TextRange range)
{
    QStringList outline;
    for (const Heading &heading : body.outline) {
        if (range.contains(heading.source.start)) {
            outline.append(QString::number(heading.level) + slice(text, heading.source).trimmed().toString());
        }
    }
    return outline;
}

/// One move.
struct Move
{
    QString text; ///< before it
    RenderedBody body; ///< what text becomes
    QList<SectionHeading> headings;
    qsizetype section = 0;
    qsizetype before = 0;
    RenderOptions options;

    [[nodiscard]] TextRange own() const { return Sections(text, headings).rangeOf(section); }
    [[nodiscard]] qsizetype place() const
    {
        return before < headings.size() ? headings[before].source.start : text.size();
    }

    /// The outline after it, by the places of the headings alone.
    [[nodiscard]] QStringList expectedOutline() const
    {
        const auto part = [this](qsizetype from, qsizetype to) {
            return outlineOf(text, body, TextRange::between(from, to));
        };
        const TextRange moved = own();
        if (place() < moved.start) {
            return part(0, place()) + part(moved.start, moved.end()) + part(place(), moved.start)
                + part(moved.end(), text.size());
        }
        return part(0, moved.start) + part(moved.end(), place()) + part(moved.start, moved.end())
            + part(place(), text.size());
    }

    /// \param outline of \a after
    [[nodiscard]] QString faultOf(const QString &after, const QStringList &outline) const
    {
        const qsizetype first = std::min(place(), own().start);
        const qsizetype following = text.size() - std::max(place(), own().end());
        if (!after.startsWith(text.first(first)) || !after.endsWith(text.last(following))) {
            return QStringLiteral("something outside of what was moved has changed");
        }
        QStringList lines = text.split(u'\n');
        QStringList afterLines = after.split(u'\n');
        lines.removeAll(QString());
        afterLines.removeAll(QString());
        std::ranges::sort(lines);
        std::ranges::sort(afterLines);
        if (lines != afterLines) {
            return QStringLiteral("the lines are not the ones that there were");
        }
        const QStringList expected = expectedOutline();
        const auto [is, wanted] = std::ranges::mismatch(outline, expected);
        return outline == expected
            ? QString()
            : QStringLiteral("the outline has “%1” in the place of “%2”")
                  .arg(is == outline.end() ? QString() : *is, wanted == expected.end() ? QString() : *wanted);
    }
};

} // namespace

/// However sections of real posts are moved: what was not moved stays byte for byte, the outline is the one that was
/// asked for, and one undo gives the file back.
class TestSectionMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomMovesOfAllPosts();

private:
    /// Moves sections of \a post, each time of the text that the last move made.
    void move(const PostAtHand &post, quint32 seed, int count);
    void note(const QString &fault)
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.append(fault);
    }

    QMutex m_mutex;
    QStringList m_faults;
    QAtomicInt m_moved;
    QAtomicInt m_refused;
    QTemporaryDir m_folder;
};

void TestSectionMoves::move(const PostAtHand &post, quint32 seed, int count)
{
    QRandomGenerator random(seed);
    const QString file = m_folder.filePath(QString::number(seed) + QStringLiteral(".md"));
    QFile copy(file);
    PostDocument document;
    if (!copy.open(QIODevice::WriteOnly) || copy.write(post.bytes) != post.bytes.size() || !copy.flush()
        || !document.open(file)) {
        return; // no text
    }
    Move move;
    move.options = optionsFor(seed % 4);
    move.body = bodyOf(document.text(), move.options);
    move.headings = sectionHeadings(move.body);
    for (int i = 0; i < count && move.headings.size() > 1; ++i) {
        move.text = document.text();
        move.section = random.bounded(static_cast<int>(move.headings.size()));
        move.before = random.bounded(static_cast<int>(move.headings.size()) + 1);
        const Sections sections(move.text, move.headings);
        const Result<MarkupChange> change =
            sections.placed(move.section, move.before, move.headings[move.section].source.start);
        if (!change) {
            m_refused.ref();
            continue;
        }
        if (change->edits.isEmpty()) {
            continue;
        }
        m_moved.ref();
        const QByteArray before = document.snapshot().bytes;
        document.apply(change->edits);
        const QString after = document.text();
        RenderedBody body = bodyOf(after, move.options);
        QString fault = move.faultOf(after, outlineOf(after, body, {0, after.size()}));
        document.textDocument()->undo();
        fault = document.snapshot().bytes == before ? fault : QStringLiteral("undo does not give the bytes back");
        document.textDocument()->redo();
        if (!fault.isEmpty()) {
            note(QStringLiteral("%1, seed %2, move %3 of section %4 before %5: %6")
                    .arg(post.path)
                    .arg(seed)
                    .arg(i)
                    .arg(move.section)
                    .arg(move.before)
                    .arg(fault));
            return;
        }
        move.body = std::move(body);
        move.headings = sectionHeadings(move.body);
    }
}

void TestSectionMoves::randomMovesOfAllPosts()
{
    const quint32 base = qEnvironmentVariable("FRONTROW_SEED", QStringLiteral("20")).toUInt();
    qInfo("FRONTROW_SEED=%u", base);
    QList<PostAtHand> posts = postsAtHand();
    posts.removeIf([](const PostAtHand &post) { return post.bytes.count('\n') < 8 || !post.bytes.contains('#'); });
    QVERIFY(posts.size() > 10);
    inParallel(posts.size(), 1, [&](qsizetype i) { move(posts[i], base + static_cast<quint32>(i), movesOfEach); });
    qInfo("%d moves, %d refused, of %d posts", m_moved.loadRelaxed(), m_refused.loadRelaxed(),
        static_cast<int>(posts.size()));
    QVERIFY2(m_faults.isEmpty(),
        qPrintable(QStringLiteral("%1 faults:\n%2")
                .arg(m_faults.size())
                .arg(m_faults.first(std::min<qsizetype>(5, m_faults.size())).join(u'\n'))));
}

QTEST_GUILESS_MAIN(TestSectionMoves)
#include "test_sectionmoves.moc"
