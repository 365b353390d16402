// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlshape.h"
#include "markdown/renderedbody.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace frontrow;

namespace {

const QString folder = QStringLiteral(FRONTROW_SOURCE_DIR "/tests/commonmark/cases/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Those of support/commonmark_engines.rb.
CommonMarkOptions optionsOf(const QString &set)
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts); };
    if (set == u"github") {
        return CommonMarkOptions::of(words("unsafe footnotes"), words("table strikethrough autolink tagfilter"));
    }
    if (set == u"everything") {
        return CommonMarkOptions::of(words("UNSAFE SMART FOOTNOTES"), words("table strikethrough autolink tasklist"));
    }
    if (set == u"strict") {
        return CommonMarkOptions::of(words("HARDBREAKS GITHUB_PRE_LANG STRIKETHROUGH_DOUBLE_TILDE FOOTNOTES"),
            words("table strikethrough tasklist"));
    }
    return {};
}

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
        RenderOptions options;
        options.commonMark = optionsOf(key.section(u' ', 1));
        options.commonMark->isPages = key.startsWith(QStringLiteral("commonmark-ghpages "));
        const QString html = renderBody(text, {0, text.size()}, options).html();
        QCOMPARE(htmlShape(html).join(u'\n'), htmlShape(goldensOf(name).value(key).chopped(1)).join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestCommonMarkGoldens)
#include "test_commonmark_goldens.moc"
