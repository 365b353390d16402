// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/optionsets.h"
#include "markdown/htmlshape.h"
#include "markdown/renderedbody.h"
#include "support/testfiles.h"

#include <QDir>
#include <QTest>

using namespace frontrow;

namespace {

const QString folder = QStringLiteral(FRONTROW_SOURCE_DIR "/tests/commonmark/cases/");

/// What each engine makes of a case, by "ENGINE SET".
QMap<QString, QString> goldensOf(const QString &name)
{
    QMap<QString, QString> goldens;
    QString key;
    for (const QString &line : textOf(folder + name + QStringLiteral(".golden")).split(u'\n')) {
        if (line.startsWith(QStringLiteral("=== "))) {
            key = line.sliced(4);
            goldens.insert(key, QString());
        } else {
            goldens[key] += line + u'\n';
        }
    }
    return goldens;
}

} // namespace

/// Every case of the folder `cases`, by the two engines of CommonMark with four sets of options: the HTML that Jekyll
/// makes of it (`update_goldens` writes it).
class TestCommonMarkGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.md")});
        QVERIFY(files.size() >= 60);
        for (const QString &file : files) {
            const QString name = file.chopped(3);
            const QStringList keys = goldensOf(name).keys();
            QCOMPARE(keys.size(), 8);
            for (const QString &key : keys) {
                QTest::addRow("%s: %s", qPrintable(name), qPrintable(key)) << name << key;
            }
        }
    }

    void cases()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, key);
        const QString text = textOf(folder + name + QStringLiteral(".md"));
        const QString html = renderBody(text, {0, text.size()}, commonMarkOptionsOf(key)).html();
        QCOMPARE(htmlShape(html).join(u'\n'), htmlShape(goldensOf(name).value(key).chopped(1)).join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestCommonMarkGoldens)
#include "test_commonmark_goldens.moc"
