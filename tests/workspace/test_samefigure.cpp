// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/document/postdocument.h"
#include "workspace/document/samefigure.h"

#include <QTest>

using namespace frontrow;

/// What was seen of a figure is carried out on that figure, whatever happened to the text since.
class TestSameFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<PostDocument>();
        m_document->startNew(QStringLiteral("---\ntitle: A\n---\n\n![a](a.png)\n\nText\n\n![b](b.png)\n"));
        m_seen = figures();
        QCOMPARE(m_seen.figures.size(), 2);
    }

    void itIsWhereItWas()
    {
        QCOMPARE(found(0), 0);
        QCOMPARE(found(1), 1);
        QCOMPARE(found(2), -1);
        QCOMPARE(found(-1), -1);
    }

    void anotherComesBeforeIt()
    {
        insert(at("![a]"), "![new](new.png)\n\n");
        QCOMPARE(figures().figures.size(), 3);
        QCOMPARE(found(0), 1);
        QCOMPARE(found(1), 2);
    }

    void wordsAreWrittenAround()
    {
        insert(at("Text"), "More ");
        insert(0, "");
        m_document->apply({{{at("More"), 5}, QString()}});
        QCOMPARE(found(0), 0);
        QCOMPARE(found(1), 1);
    }

    void theOneBeforeItGoes()
    {
        m_document->apply({{{at("![a]"), 13}, QString()}});
        QCOMPARE(found(0), -1);
        QCOMPARE(found(1), 0);
    }

    /// A caption that is typed makes an element of the image.
    void itIsChangedFromItsBeginning()
    {
        m_document->apply({{{at("![a]"), 11}, QStringLiteral("<figure><img src=\"a.png\"></figure>")}});
        QCOMPARE(found(0), 0);
        QCOMPARE(found(1), 1);
    }

    void nobodyRemembersTheRevision()
    {
        m_document->startNew(QStringLiteral("![c](c.png)\n"));
        QCOMPARE(found(1), -1);
    }

    void whatIsSeenLaterMayBeOlderThanTheText()
    {
        insert(at("![a]"), "![new](new.png)\n\n");
        const FiguresAt later = figures();
        insert(at("![new]"), "![newest](newest.png)\n\n");
        QCOMPARE(sameFigure(*m_document, m_seen, 1, later), 2);
        QCOMPARE(sameFigure(*m_document, later, 2, figures()), 3);
    }

private:
    [[nodiscard]] FiguresAt figures() const { return {m_document->revision(), figuresIn(m_document->text())}; }
    [[nodiscard]] qsizetype found(qsizetype index) const { return sameFigure(*m_document, m_seen, index, figures()); }
    [[nodiscard]] qsizetype at(const char *words) const { return m_document->text().indexOf(QString::fromUtf8(words)); }
    void insert(qsizetype place, const char *words) { m_document->apply({{{place, 0}, QString::fromUtf8(words)}}); }

    std::unique_ptr<PostDocument> m_document;
    FiguresAt m_seen;
};

QTEST_MAIN(TestSameFigure)

#include "test_samefigure.moc"
