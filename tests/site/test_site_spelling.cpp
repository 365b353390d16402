// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/blog/blogtexts.h"
#include "site/checks/commonwords.h"
#include "site/checks/slips.h"
#include "site/checks/spelling.h"
#include "site/checks/wordforms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <algorithm>
#include <type_traits>

using namespace frontrow;

namespace {

/// A row of a table. What is said in quotes is a QString in it.
template <typename... Cells> void addRow(const char *name, Cells... cells)
{
    const auto cell = [](auto value) {
        if constexpr (std::is_same_v<decltype(value), const char *>) {
            return QString::fromUtf8(value);
        } else {
            return value;
        }
    };
    (QTest::newRow(name) << ... << cell(cells));
}

/// A post with \a front in its front matter, besides the title.
CheckedPost postWith(const QString &front, const QString &body)
{
    return checkedPost(QStringLiteral("---\ntitle: x\n%1---\n\n%2\n").arg(front, body));
}

/// What stands in \a post at \a ranges: "one|other".
QString wordsAt(const QList<TextRange> &ranges, const CheckedPost &post)
{
    QStringList words;
    for (const TextRange &range : ranges) {
        words.append(slice(post.text, range).toString());
    }
    return words.join(u'|');
}

} // namespace

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
        addRow("English", "en", "en_US");
        addRow("with a region", "en-US", "en_US");
        addRow("with a region that is not there", "en-ZA", "en_US");
        addRow("German", "de", "de_DE");
        addRow("in another way", "de_DE.UTF-8", "de_DE");
        addRow("none", "tlh", "");
        addRow("nothing", "", "");
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
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("misspelt");
        addRow("right", "lang: en-US\n", "We don’t know the harbour’s captain, and that's fine.", "harbour’s");
        addRow("another script", "lang: en\n", "The 操作系统 and the система are fine.", "");
        addRow("British", "lang: en\n",
            "We analyse and categorise the colours that we learnt of, travelling to the centre.", "");
        addRow("words of the trade", "lang: en\n", "The bugfix and the changelog were backported.", "");
        addRow("French, guessed", "",
            "Les réseaux essaient de combler leur retard depuis quelques années, et le web mobile est une des formes "
            "que les usages ont prises; les navigateurs et les systèmes se partagent le travail, mais rien ne dit que "
            "le résultat est le même pour tous.",
            "");
        addRow("wrong", "lang: en\n", "The speker was recieved with aplause.", "speker|recieved|aplause");
        addRow("guessed", "", "The speker and the others of the day is here with us for that.", "speker");
        addRow("German", "lang: de\n", "Der Vortrag ist ferständlich und die Folien sind gutt.", "ferständlich|gutt");
        addRow("German, guessed", "", "Der Vortrag ist nicht ferständlich und das ist ein Problem mit der Folie.",
            "ferständlich");
        addRow("nouns in German", "lang: de\n", "Die Forträge sind lang.", "Forträge");
        addRow("names", "lang: en\n", "We met Tomasz Adeyemi there. Zzyzx was first.", "Zzyzx");
        addRow("code", "lang: en\n", "Run `kubctl aply` and\n\n```\nspeker\n```\n", "");
        addRow("addresses", "lang: en\n",
            "See [the page](https://exmple.org/speker) and https://speker.org/aplause now.", "");
        addRow("files and code", "lang: en\n",
            "Open speker.json, my_speker, getSpeker, speker(), #speker, @speker, SPKR, x86 and ~/speker.", "");
        addRow("markup", "lang: en\n",
            "<div class=\"aplause\"><b>The</b> **speker** {{ page.aplause }}</div>\n{: .aplause}", "speker");
        addRow("front matter", "lang: en\nexcerpt: speker\n", "Fine.", "");
        addRow("tags are known", "lang: en\ntags: [Kubrnetes]\n", "We run kubrnetes here.", "");
        addRow("what the post names elsewhere", "lang: en\ntitle: Aplause\n",
            "The speker of `kubctl` had aplause: kubctl and [his page](https://speker.org/).", "");
        addRow("what an excerpt repeats", "lang: en\nexcerpt: The speker had aplause.\n", "The speker had aplause.",
            "speker|aplause");
        addRow("what the author writes often", "lang: en\n",
            "A frobnik, another frobnik. The frobnik is here, the speker too.", "speker");
        addRow("parts of words", "lang: en\n", "**I**nteroperability, re<b>us</b>ability and a speker.", "speker");
        addRow("sounds", "lang: en\n", "It is sooo long. Hmmm, noooooo: messsage.", "messsage");
        addRow("a paragraph of another language", "lang: en\n",
            "The speker was here.\n\nDer Vortrag war sehr ausführlich und handelte vor allem von Sicherheit.\n\n"
            "The aplause was long.",
            "speker|aplause");
        addRow("British where only the American dictionary is", "lang: en-GB\n",
            "The programme was practised, focussed and well organised; the speker was not.", "speker");
        addRow("American and no other", "lang: en-US\n", "The programme is organised.", "programme|organised");
        addRow("placeholders", "", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "");
        addRow("no dictionary", "lang: tlh\n", "nuqneH speker", "");
    }

    void words()
    {
        QFETCH(const QString, front);
        QFETCH(const QString, body);
        Spelling spelling;
        const CheckedPost post = postWith(front, body);
        QTEST(wordsAt(checkedSpelling(post, spelling).misspelt, post), "misspelt");
    }

    /// Jargon that other posts use, or that stands on a slide, is right; what only this post has is not.
    void jargonOfTheBlogIsRight()
    {
        Spelling spelling;
        CheckedPost post = checkedBody(
            QStringLiteral("The kubefoo of Ünnätig and kubefoo’s speker is here with the wuzzle of the slides.\n\n"
                           "<figure>\n\t<img src=\"a.png\" alt=\"How a wuzzle works\">\n</figure>\n"));
        post.file = QStringLiteral("_posts/2026-01-02-a.md");
        const auto misspelt = [&] { return wordsAt(checkedSpelling(post, spelling).misspelt, post); };
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

    void pagesDataAndNamesHaveWords()
    {
        const QTemporaryDir blog;
        const auto write = [&](const QString &path, const QByteArray &text) {
            const QString whole = blog.filePath(path);
            QDir().mkpath(QFileInfo(whole).absolutePath());
            QFile file(whole);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const QStringList files{QStringLiteral("_posts/2026-01-02-kubefoo.md"), QStringLiteral("_data/people.yml"),
            QStringLiteral("about.html"), QStringLiteral("main.js")};
        QVERIFY(write(files[0], "A wuzzle.") && write(files[1], "- frobnik\n") && write(files[2], "<p>Zonk</p>")
            && write(files[3], "var splork;"));
        const BlogWords words = readBlogTexts(blog.path(), files).postWords;
        for (const char *word : {"kubefoo", "wuzzle", "frobnik", "zonk"}) {
            QCOMPARE(words.textsWith(QString::fromLatin1(word)), 1);
        }
        QCOMPARE(words.textsWith(u"splork"), 0);
        QVERIFY(!words.isUsedElsewhere(u"kubefoo", files[0]));
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

    void slipsLeadToWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::addColumn<int>("at");
        addRow("ealier", "ealier", "earlier", int(Slip::Kind::Missing), 2);
        addRow("attendnace", "attendnace", "attendance", int(Slip::Kind::Swapped), 6);
        addRow("dokument", "dokument", "document", int(Slip::Kind::Other), 2);
        addRow("wordl", "wordl", "word", int(Slip::Kind::Extra), 4);
        addRow("recieve", "recieve", "received", -1, 0);
        addRow("same", "same", "same", -1, 0);
    }

    void slipsLeadToWords()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, right);
        QFETCH(const int, kind);
        const QList<Slip> slips = slipsTo(word, u"abcdefghijklmnopqrstuvwxyz");
        const auto found = std::ranges::find_if(slips, [&](const Slip &slip) { return slip.right == right; });
        QCOMPARE(found == slips.end() ? -1 : int(found->kind), kind);
        if (found != slips.end()) {
            QTEST(int(found->at), "at");
        }
        QCOMPARE(std::ranges::count_if(slips, [&](const Slip &slip) { return slip.right == right; }), kind < 0 ? 0 : 1);
    }

    void wordsHaveForms_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant"); // a word that one slip leads to; empty for none
        QTest::addColumn<bool>("isForm");
        addRow("sharding", "sharding", "sharing", true);
        addRow("natively", "natively", "naively", true);
        addRow("scalably", "scalably", "scalable", true);
        addRow("unmangled", "unmangled", "untangled", true);
        addRow("repost", "repost", "report", true);
        addRow("preloading", "preloading", "reloading", true);
        addRow("learnings", "learnings", "earnings", true);
        addRow("submiting", "submiting", "submitting", false);
        addRow("transfered", "transfered", "transferred", false);
        addRow("severly", "severly", "severely", false);
        addRow("personaly", "personaly", "personally", false);
        addRow("digestable", "digestable", "digestible", false);
        addRow("makeing", "makeing", "making", false);
        addRow("classs", "classs", "class", false);
        addRow("peoplee", "peoplee", "people", false);
        addRow("recieved", "recieved", "received", false);
    }

    void wordsHaveForms()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, meant);
        Spelling spelling;
        const KnowsWord knows = [&](const QString &each) { return spelling.knows(QStringLiteral("en_US"), each); };
        QList<Slip> slips = slipsTo(word, u"abcdefghijklmnopqrstuvwxyz");
        slips.removeIf([&](const Slip &slip) { return slip.right != meant; });
        QCOMPARE(slips.size(), 1);
        QTEST(isRegularForm(word, slips, knows), "isForm");
    }

    void englishIsOfTwoKinds()
    {
        Spelling spelling;
        const KnowsWord knows = [&](const QString &each) { return spelling.knows(QStringLiteral("en_US"), each); };
        for (const char *word : {"colour", "organisers", "centre", "programmes", "judgement", "focussed", "artefact",
                 "practised", "behaviour", "greyed", "travelling", "enquiry", "oestrogen"}) {
            QVERIFY2(isOtherEnglish(QString::fromLatin1(word), knows), word);
        }
        for (const char *word : {"speker", "recieved", "installl", "becuase"}) {
            QVERIFY2(!isOtherEnglish(QString::fromLatin1(word), knows), word);
        }
        QVERIFY(isCompound(QStringLiteral("typeclass"), knows));
        QVERIFY(!isCompound(QStringLiteral("attendnace"), knows));
    }

    void commonWordsAreCounted()
    {
        const CommonWords &words = CommonWords::english();
        QVERIFY(words.blogsWith(QStringLiteral("because")) > words.blogsWith(QStringLiteral("terminated")));
        QVERIFY(words.blogsWith(QStringLiteral("terminated")) > 0);
        QCOMPARE(words.blogsWith(QStringLiteral("becuase")), 0);
        QCOMPARE(words.blogsWith(QStringLiteral("#")), 0);
        QCOMPARE(words.oddPlacesIn(u"because"), 0);
        QVERIFY(words.oddPlacesIn(u"becquse") >= 2);
    }

    void onlyMistakesAreSaid_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("said");
        addRow("rare words", "",
            "The audiobook of the ealier cybersecurity typeclass and the unconference is here, and the wordl is the "
            "wordl "
            "of the kubrnetes.",
            "ealier");
        addRow("forms of words", "",
            "We saw sharding of the whole data, and code that is inlined where it is short. It has a natively "
            "unmangled name, and there are truthy booleans for it. The submiting of it is what they do.",
            "submiting");
        addRow("names", "", "Smoller was here. Hosking was there. Improtant is that.", "Improtant");
        addRow("with a reference for its apostrophe", "",
            "They wouldn&#8217;t and couldn&rsquo;t, the secnod was last.", "secnod");
        addRow(
            "what is set apart", "", "The \"frist\" and [frist](/x) of *frist*-class. The secnod was last.", "secnod");
        addRow("letters in brackets", "", "It is to (A)bort, (R)etry or (I)gnore the reuslt of this.", "reuslt");
        addRow(
            "another language", "", "The modus operandi is the same, and the raison d’etre is improtant.", "improtant");
        addRow("first letters", "", "A vlog, an ebook, ngrok and gmail of the hwole day, and the eerror of it.",
            "hwole|eerror");
        addRow("accents", "", "The naïve différence of the reuslt is here.", "reuslt");
        addRow("short words", "", "The repo, the coord and the proto of it. It is evrey day that teh cat shoudl come.",
            "evrey|shoudl");
        addRow("words of the blog", "", "The frobnikation is a frobnkation with kubefoos.", "");
        addRow("German", "lang: de\n", "Die Gesellschaft ist hier. Die Gesellschagt lädt ein, die Forträge sind lang.",
            "Gesellschagt");
    }

    /// Names and words of the trade are underlined where they stand, and no finding.
    void onlyMistakesAreSaid()
    {
        QFETCH(const QString, front);
        QFETCH(const QString, body);
        Spelling spelling;
        const CheckedPost post = postWith(front, body);
        const SpellingReport report = checkedSpelling(post, spelling);
        QTEST(wordsAt(report.likely, post), "said");
        QVERIFY(report.misspelt.size() >= report.likely.size());
    }

    /// A rare word is what was meant when the blog uses it.
    void theBlogSaysWhatWasMeant()
    {
        Spelling spelling;
        CheckedPost post = checkedBody(QStringLiteral("The orthopdic chair is here, and it is what it was."));
        post.file = QStringLiteral("_posts/2026-01-02-a.md");
        const auto likely = [&] { return checkedSpelling(post, spelling).likely.size(); };
        QCOMPARE(likely(), 0);
        for (const char *other : {"b", "c", "d"}) {
            post.blog.words.add(QString::fromLatin1(other), "Orthopedic: an orthopedic.");
        }
        QCOMPARE(post.blog.words.textsWith(u"orthopedic"), 3);
        QCOMPARE(likely(), 1);
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
