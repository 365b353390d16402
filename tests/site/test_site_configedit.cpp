// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/configedit.h"
#include "site/jekyll/siteconfig.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

/// A line of `_config.yml` is changed, and nothing else is.
class TestSiteConfigEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("value") << QByteArray("title: A\nmarkdown: redcarpet\nurl: https://a.example\n")
                               << QByteArray("title: A\nmarkdown: kramdown\nurl: https://a.example\n");
        QTest::newRow("comment after it")
            << QByteArray("markdown: redcarpet # the old one\n") << QByteArray("markdown: kramdown # the old one\n");
        QTest::newRow("quoted") << QByteArray("markdown: \"GFM\"\n") << QByteArray("markdown: \"kramdown\"\n");
        QTest::newRow("missing") << QByteArray("title: A\n") << QByteArray("title: A\nmarkdown: kramdown\n");
        QTest::newRow("missing, no last line end")
            << QByteArray("title: A") << QByteArray("title: A\nmarkdown: kramdown");
        QTest::newRow("there, no last line end") << QByteArray("markdown: GFM") << QByteArray("markdown: kramdown");
        QTest::newRow("empty") << QByteArray() << QByteArray("markdown: kramdown\n");
        QTest::newRow("document start") << QByteArray("---\nmarkdown: GFM\n")
                                        << QByteArray("---\nmarkdown: kramdown\n");
        QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBFtitle: A\r\nmarkdown: GFM\r\nplugins:\r\n  - a\r\n")
                                 << QByteArray("\xEF\xBB\xBFtitle: A\r\nmarkdown: kramdown\r\nplugins:\r\n  - a\r\n");
        QTest::newRow("after a list") << QByteArray("plugins:\n  - a\n\n# end\n")
                                      << QByteArray("plugins:\n  - a\nmarkdown: kramdown\n\n# end\n");
    }
    void aLineIsChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Result<SourceText> source = SourceText::decode(before);
        QVERIFY2(source, qPrintable(whyNot(source)));
        const Result<SourceText> changed = withConfigLine(*source, line);
        QVERIFY2(changed, qPrintable(whyNot(changed)));
        QCOMPARE(changed->encode(), after);
    }

    void itIsWrittenAndUndone()
    {
        const QByteArray before = "# mine\nmarkdown: GFM\n";
        QVERIFY(writeTestFile(config(), before));
        const Result<ConfigChange> change = writeConfigLine(m_folder.path(), line);
        QVERIFY2(change, qPrintable(whyNot(change)));
        QCOMPARE(contentOf(config()), QByteArray("# mine\nmarkdown: kramdown\n"));
        const Result<SiteConfig> read = readSiteConfig(config());
        QVERIFY(read);
        QCOMPARE(read->markdown, QStringLiteral("kramdown"));
        const Result<void> undone = undoConfigChange(*change);
        QVERIFY2(undone, qPrintable(whyNot(undone)));
        QCOMPARE(contentOf(config()), before);
    }

    void whatWasChangedSinceStays()
    {
        QVERIFY(writeTestFile(config(), "markdown: GFM\n"));
        const Result<ConfigChange> change = writeConfigLine(m_folder.path(), line);
        QVERIFY(change);
        QVERIFY(writeTestFile(config(), "markdown: kramdown\ntitle: B\n"));
        const Result<void> undone = undoConfigChange(*change);
        QVERIFY(!undone);
        QVERIFY2(undone.error().message.contains(QStringLiteral("changed since")), qPrintable(undone.error().message));
        QCOMPARE(contentOf(config()), QByteArray("markdown: kramdown\ntitle: B\n"));
    }

    void whatCannotBeEditedStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no YAML") << QByteArray("title: [A\nmarkdown: GFM\n");
        QTest::newRow("a list") << QByteArray("- a\n- b\n");
        QTest::newRow("alias") << QByteArray("a: &x GFM\nmarkdown: *x\n");
        QTest::newRow("not UTF-8") << QByteArray("title: \xE4\nmarkdown: GFM\n");
    }
    void whatCannotBeEditedStays()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeTestFile(config(), bytes));
        const Result<ConfigChange> change = writeConfigLine(m_folder.path(), line);
        QVERIFY(!change);
        QVERIFY(!change.error().message.isEmpty());
        QCOMPARE(contentOf(config()), bytes);
    }

    void aLinkIsNotFollowed()
    {
        const QString other = m_folder.filePath(QStringLiteral("shared.yml"));
        QVERIFY(writeTestFile(other, "markdown: GFM\n"));
        QFile::remove(config());
        QVERIFY(QFile::link(other, config()));
        QVERIFY(!writeConfigLine(m_folder.path(), line));
        QCOMPARE(contentOf(other), QByteArray("markdown: GFM\n"));
        QFile::remove(config());
    }

private:
    [[nodiscard]] QString config() const { return m_folder.filePath(QStringLiteral("_config.yml")); }

    const ConfigLine line{QStringLiteral("markdown"), QStringLiteral("kramdown")};
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSiteConfigEdit)

#include "test_site_configedit.moc"
