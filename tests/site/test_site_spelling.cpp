// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/checks/spellingslips.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace frontrow;

/// Spelling with the dictionaries that are installed for the tests: English and German.
class TestSiteSpelling : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_home; ///< a new one, since words that were learned stay in it

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", QFile::encodeName(m_home.path())); }

    void dictionaries_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("dictionary");
        QTest::newRow("English") << "en" << "en_US";
        QTest::newRow("with a region") << "en-US" << "en_US";
        QTest::newRow("with a region that is not there") << "en-ZA" << "en_US";
        QTest::newRow("German") << "de" << "de_DE";
        QTest::newRow("in another way") << "de_DE.UTF-8" << "de_DE";
        QTest::newRow("none") << "tlh" << "";
        QTest::newRow("nothing") << "" << "";
    }

    void dictionaries()
    {
        QFETCH(const QString, language);
        const Spelling spelling;
        QVERIFY(spelling.hasChecker());
        QTEST(spelling.dictionaryFor(language), "dictionary");
    }

    void words_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("misspelt");
        const auto row = [](const char *name, const char *front, const char *body, const char *misspelt) {
            QTest::newRow(name)
                << QStringLiteral("---\ntitle: x\n%1---\n\n%2\n").arg(QString::fromUtf8(front), QString::fromUtf8(body))
                << QString::fromUtf8(misspelt);
        };
        row("right", "lang: en-US\n", "We don’t know the harbour’s captain, and that's fine.", "harbour’s");
        row("another script", "lang: en\n", "The 操作系统 and the система are fine.", "");
        row("British", "lang: en\n",
            "We analyse and categorise the colours that we learnt of, travelling to the centre.", "");
        row("words of the trade", "lang: en\n", "The bugfix and the changelog were backported.", "");
        row("French, guessed", "",
            "Les réseaux essaient de combler leur retard depuis quelques années, et le web mobile est une des formes "
            "que les usages ont prises; les navigateurs et les systèmes se partagent le travail, mais rien ne dit que "
            "le résultat est le même pour tous.",
            "");
        row("wrong", "lang: en\n", "The speker was recieved with aplause.", "speker|recieved|aplause");
        row("guessed", "", "The speker and the others of the day is here with us for that.", "speker");
        row("German", "lang: de\n", "Der Vortrag ist ferständlich und die Folien sind gutt.", "ferständlich|gutt");
        row("German, guessed", "", "Der Vortrag ist nicht ferständlich und das ist ein Problem mit der Folie.",
            "ferständlich");
        row("nouns in German", "lang: de\n", "Die Forträge sind lang.", "Forträge");
        row("names", "lang: en\n", "We met Tomasz Adeyemi there. Zzyzx was first.", "Zzyzx");
        row("code", "lang: en\n", "Run `kubctl aply` and\n\n```\nspeker\n```\n", "");
        row("addresses", "lang: en\n", "See [the page](https://exmple.org/speker) and https://speker.org/aplause now.",
            "");
        row("files and code", "lang: en\n",
            "Open speker.json, my_speker, getSpeker, speker(), #speker, @speker, SPKR, x86 and ~/speker.", "");
        row("markup", "lang: en\n", "<div class=\"speker\"><b>The</b> **speker** {{ page.speker }}</div>\n{: .speker}",
            "speker");
        row("front matter", "lang: en\nexcerpt: speker\n", "Fine.", "");
        row("tags are known", "lang: en\ntags: [Kubrnetes]\n", "We run kubrnetes here.", "");
        row("placeholders", "", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "");
        row("no dictionary", "lang: tlh\n", "nuqneH speker", "");
    }

    void words()
    {
        QFETCH(const QString, post);
        Spelling spelling;
        const CheckedPost checked = checkedPost(post);
        const SpellingReport report = checkedSpelling(checked, spelling);
        QStringList words;
        for (const TextRange &range : report.misspelt) {
            words.append(slice(post, range).toString());
        }
        QTEST(words.join(u'|'), "misspelt");
    }

    /// Jargon that other posts use, or that stands on a slide, is right; what only this post has is not.
    void jargonOfTheBlogIsRight()
    {
        Spelling spelling;
        CheckedPost post = checkedBody(
            QStringLiteral("The kubefoo of Ünnätig and kubefoo’s speker is here with the wuzzle of the slides.\n\n"
                           "<figure>\n\t<img src=\"a.png\" alt=\"How a wuzzle works\">\n</figure>\n"));
        post.file = QStringLiteral("_posts/2026-01-02-a.md");
        const auto misspelt = [&] {
            QStringList words;
            for (const TextRange &range : checkedSpelling(post, spelling).misspelt) {
                words.append(slice(post.text, range).toString());
            }
            return words.join(u'|');
        };
        QCOMPARE(misspelt(), QStringLiteral("kubefoo|kubefoo’s|speker"));
        post.blog.words.add(post.file, "It has kubefoo and speker.");
        QCOMPARE(misspelt(), QStringLiteral("kubefoo|kubefoo’s|speker"));
        post.blog.words.add(QStringLiteral("_posts/2025-01-02-b.md"), "“Kubefoo” is new.");
        QCOMPARE(misspelt(), QStringLiteral("speker"));
    }

    void wordsOfTheBlogKnowTheirTexts()
    {
        BlogWords words;
        words.add(QStringLiteral("a"), "Größe, `kubectl` «étude» ab 漢字。漢字");
        BlogWords others;
        others.add(QStringLiteral("b"), "KUBECTL");
        for (const char *word : {"Größe", "kubectl", "étude", "漢字"}) {
            QVERIFY2(words.isUsedElsewhere(QString::fromUtf8(word), QStringLiteral("b")), word);
            QVERIFY2(!words.isUsedElsewhere(QString::fromUtf8(word), QStringLiteral("a")), word);
        }
        QVERIFY(!words.isUsedElsewhere(u"ab", QStringLiteral("b")));
        words.unite(others);
        QVERIFY(words.isUsedElsewhere(u"kubectl", QStringLiteral("a")));
        QVERIFY(words.isUsedElsewhere(u"Kubectl's", QStringLiteral("b")));
    }

    void allIsSaidOnce()
    {
        Spelling spelling;
        const CheckedPost post = checkedBody(QStringLiteral("The speker and the speker of the aplause is here."));
        const SpellingReport report = checkedSpelling(post, spelling);
        const Diagnostics found = checkSpelling(post.text, report.misspelt);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].code, QStringLiteral("spelling"));
        QVERIFY(found[0].message.contains(QStringLiteral("speker, aplause")));
        QCOMPARE(slice(post.text, found[0].range).toString(), QStringLiteral("speker"));
        QVERIFY(checkSpelling(post.text, {}).isEmpty());
    }

    void slipsAreToldFromRareWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSlip");
        QTest::newRow("too few") << "ealier" << "earlier" << true;
        QTest::newRow("too many") << "hapens" << "happens" << true;
        QTest::newRow("swapped") << "attendnace" << "attendance" << true;
        QTest::newRow("another") << "Dokument" << "document" << true;
        QTest::newRow("the same") << "document" << "Document" << false;
        QTest::newRow("two") << "docment" << "dacuments" << false;
        QTest::newRow("parts") << "roadmap" << "road map" << false;
        QTest::newRow("an ending") << "iterables" << "iterable" << false;
        QTest::newRow("British") << "incentivizing" << "incentivising" << false;
        QTest::newRow("the first letter") << "preprogrammed" << "reprogrammed" << false;
        QTest::newRow("nothing") << "" << "a" << false;
    }

    void slipsAreToldFromRareWords()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, right);
        QTEST(isSlipOf(word, right), "isSlip");
    }

    /// Names and words of the trade are underlined where they stand, and no finding.
    void onlyMistakesAreSaid()
    {
        Spelling spelling;
        const CheckedPost post = checkedBody(
            QStringLiteral("The audiobook of the ealier cybersecurity typeclass and the unconference is here, and the "
                           "wordl is the wordl of the kubrnetes."));
        const SpellingReport report = checkedSpelling(post, spelling);
        QStringList likely;
        for (const TextRange &range : report.likely) {
            likely.append(slice(post.text, range).toString());
        }
        QCOMPARE(likely, QStringList{QStringLiteral("ealier")});
        QVERIFY(report.misspelt.size() > likely.size());
    }

    void suggestionsAreOffered()
    {
        Spelling spelling;
        QVERIFY(spelling.suggestionsFor(QStringLiteral("en_US"), QStringLiteral("recieved"))
                .contains(QStringLiteral("received")));
    }

    void wordsAreLearned()
    {
        const QString english = QStringLiteral("en_US");
        const QString text = QStringLiteral("zzfrobnik and qqfrobnik");
        {
            Spelling spelling;
            QCOMPARE(spelling.misspeltIn(english, text).size(), 2);
            spelling.ignore(english, QStringLiteral("zzfrobnik"));
            spelling.add(english, QStringLiteral("qqfrobnik"));
            QVERIFY(spelling.misspeltIn(english, text).isEmpty());
        }
        Spelling later; // the ignored one is asked about again, the added one is not
        QCOMPARE(later.misspeltIn(english, text), (QList<TextRange>{{0, 9}}));
    }

    void threadsShareIt()
    {
        Spelling spelling;
        QString text;
        for (int i = 0; i < 300; ++i) {
            text += QStringLiteral("speker%1 aplause harbor the ").arg(QString(i % 26, u'a'));
        }
        const auto count = [&] { return spelling.misspeltIn(QStringLiteral("en_US"), text).size(); };
        QFuture<qsizetype> one = QtConcurrent::run(count);
        QFuture<qsizetype> other = QtConcurrent::run(count);
        const qsizetype own = count();
        QVERIFY(own >= 300);
        QCOMPARE(one.result(), own);
        QCOMPARE(other.result(), own);
    }
};

QTEST_GUILESS_MAIN(TestSiteSpelling)
#include "test_site_spelling.moc"
