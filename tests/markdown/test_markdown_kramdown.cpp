// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "htmlshape.h"
#include "markdown/renderedbody.h"
#include "support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace frontrow;

namespace {

const QString folder = QStringLiteral(FRONTROW_SOURCE_DIR "/tests/markdown/");

QSet<QString> knownDifferences()
{
    QSet<QString> names;
    for (const QString &line : textOf(folder + QStringLiteral("known_differences.txt")).split(u'\n')) {
        const QString name = line.section(u'#', 0, 0).trimmed();
        if (!name.isEmpty()) {
            names.insert(name);
        }
    }
    return names;
}

/// The first place where two shapes part, with a few lines around.
QString firstDifference(const QStringList &expected, const QStringList &actual)
{
    qsizetype i = 0;
    while (i < expected.size() && i < actual.size() && expected[i] == actual[i]) {
        ++i;
    }
    return QStringLiteral("kramdown: %1\nFrontrow: %2")
        .arg(expected.mid(qMax(0, i - 2), 5).join(u' '), actual.mid(qMax(0, i - 2), 5).join(u' '));
}

} // namespace

/// Every case of the folder `cases`: Markdown, and the HTML that Jekyll makes of it (`update_goldens` writes it).
class TestMarkdownKramdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<bool>("isKnown");
        const QSet<QString> known = knownDifferences();
        QSet<QString> names;
        for (const QString &file : QDir(folder + QStringLiteral("cases")).entryList({QStringLiteral("*.md")})) {
            const QString name = file.chopped(3);
            names.insert(name);
            QTest::newRow(qPrintable(name)) << known.contains(name);
        }
        QVERIFY(names.size() >= 300);
        QVERIFY2((known - names).isEmpty(), "known_differences.txt names a case that does not exist");
    }

    void cases()
    {
        QFETCH(const bool, isKnown);
        const QString path = folder + QStringLiteral("cases/") + QString::fromUtf8(QTest::currentDataTag());
        const QString text = textOf(path + QStringLiteral(".md"));
        QVERIFY(QFile::exists(path + QStringLiteral(".html")));
        const QStringList expected = htmlShape(textOf(path + QStringLiteral(".html")));
        const QStringList actual = htmlShape(renderBody(text, {0, text.size()}).html());
        if (isKnown) {
            QVERIFY2(expected != actual, "this case is equal now: take it out of known_differences.txt");
        } else {
            QVERIFY2(expected == actual, qPrintable(firstDifference(expected, actual)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdownKramdown)
#include "test_markdown_kramdown.moc"
