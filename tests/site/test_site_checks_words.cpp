// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/blog/housestyle.h"
#include "site/text/bodytext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

/// Three paragraphs that end like sentences.
const QString closed = QStringLiteral("The first talk was about boats and the people on them.\n\n"
                                      "The second talk was about harbours and what they cost.\n\n"
                                      "The third talk was about the weather and who believes in it.\n\n");

} // namespace

/// Checks of what is read: words twice, sentences without an end, promises, notes to oneself.
class TestSiteChecksWords : public QObject
{
    Q_OBJECT

private:
    static QString found(const QString &body, const char *code)
    {
        const CheckedPost post = checkedBody(body);
        return placesOf(only(checkPost(post), QString::fromLatin1(code)), post.text);
    }

private Q_SLOTS:
    void onlyWordsAreRead_data()
    {
        QTest::addColumn<QString>("prose");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *prose, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(prose) << QString::fromUtf8(words);
        };
        row("plain", "Two words, über.", "Two words, über.");
        row("tag", "a <b class=\"x y\">bold</b> c", "a bold c");
        row("keyboard", "press <kbd>Ctrl</kbd> now", "press now");
        row("link", "see [the page](https://a.org/b (c) \"t\") here", "see the page here");
        row("reference", "see [the page][ref] here\n\n[ref]: https://a.org", "see the page here");
        row("autolink", "see <https://a.org/b> here", "see here");
        row("address", "see https://a.org/b?c=d here", "see here");
        row("definition", "[ref]: https://a.org \"t\"\nText", "Text");
        row("footnote", "Text[^1] on\n\n[^1]: The note", "Text on The note");
        row("list of attributes", "Text\n{: .class #id}", "Text");
        row("liquid", "a {{ page.title }} b {% include x.html %} c", "a b c");
        row("reference of a character", "a&nbsp;b &#8211; c", "a b c");
        row("formula", "is $$x^2 + y$$ so", "is so");
        row("escaped", "\\<not a tag\\>", "<not a tag >");
        row("less than", "a < b and c > d", "a < b and c > d");
    }

    void onlyWordsAreRead()
    {
        QFETCH(const QString, prose);
        const QString words = visibleText(prose, readBody(prose));
        QCOMPARE(words.size(), prose.size());
        QTEST(words.simplified(), "words");
    }

    void wordsTwice_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("places");
        const auto row = [](const char *name, const char *body, const char *places) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(places);
        };
        row("twice", "We took the the ferry.", "the the");
        row("over a line", "We took the\nthe ferry.", "the\nthe");
        row("at the start", "The the ferry left.", "The the");
        row("in a list", "- we saw it it sail", "it it");
        row("in a caption", "<figcaption>The old old harbour of of Ellery</figcaption>", "of of");
        row("two articles", "Many of the these are old.", "the these");
        row("an article and another", "It was a the best day of the year.", "a the");
        row("German", "Das ist ist nicht der Tag und die Nacht.", "ist ist");
        row("etc etc", "Sails, ropes, etc etc, all wet.", "");
        row("had had", "She had had enough of the sea.", "");
        row("that that", "I know that that is the one.", "");
        row("die die", "Das sind die, die die Tage und die Nacht zählen.", "");
        row("very very", "It is a very very long day.", "");
        row("names", "We flew to Bora Bora with Duran Duran.", "");
        row("over a blank line", "We took the\n\nthe ferry.", "");
        row("a heading above", "## The sea\nsea is wide.", "");
        row("over markup", "We took *the* the ferry.", "");
        row("over punctuation", "We saw it, it sailed.", "");
        row("in code", "Run `echo the the` now.\n\n    the the\n\n```\nthe the\n```\n", "");
        row("in an attribute", "<a title=\"the the\" href=\"https://a.org\">x</a>", "");
        row("in an address", "See https://a.org/the/the now.", "");
        row("a compound", "It went tick-tick tick-tock over and over-over.", "");
        row("a file", "Write it into data data.json as always.", "");
        row("a table", "| the | the |\n|---|---|\n| the | the |\n", "");
        row("digits", "Version 2 2 is out.", "");
        row("in capitals", "It was casual, and I mean CASUAL casual, all the day.", "");
        row("final", "It is the final final release of the day.", "");
        row("Danish", "Det er noget, og det er det det er, til det var på en dag.", "");
        row("Polish", "Nie jest tak, że się nie da: to jest to to samo.", "");
        row("Indonesian", "Yang ini adalah contoh contoh jaringan dengan kabel dan untuk rumah.", "");
        row("three times", "Testing testing testing, the the ferry.", "the the");
        row("hard line break", "no more rain  \nrain is over", "");
    }

    void wordsTwice()
    {
        QFETCH(const QString, body);
        QTEST(found(body, "word-twice"), "places");
    }

    void wordsAndMarks_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *body, const char *code, const char *places) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString(QLatin1StringView(code))
                                << QString::fromUtf8(places);
        };
        row("a before a vowel", "It was a apple of the tree.", "article-wrong", "a");
        row("at the start of a sentence", "A apple fell. It was the best of all.", "article-wrong", "A");
        row("over a line", "It was a\nupcoming day for the crew.", "article-wrong", "a");
        row("an before a consonant", "We took an ferry to the island.", "article-wrong", "an");
        row("right ones", "He took a ferry, an apple and a unit of the crew in an hour.", "article-wrong", "");
        row("sounds", "It is a one-way street, a user of a European union, a useful ewe of the land.", "article-wrong",
            "");
        row("letters", "Send an rpm, an nginx, a url and an xml to the crew, with an SQL query.", "article-wrong", "");
        row("names of things", "Plan a and plan b of the crew, where a equals b and the rest.", "article-wrong", "");
        row("in code", "Write `a apple` in the text of it.", "article-wrong", "");
        row("German", "Das war a apple, und die Frau hat das nicht gesagt.", "article-wrong", "");
        row("German marks", "Er sagte „Guten Tag\" und ging in die Stadt.", "quotes-mixed", "\"");
        row("English marks", "She said “good day\", and went to the town.", "quotes-mixed", "\"");
        row("marks of one kind", "She said “good day” and \"hello\", and went to the town.", "quotes-mixed", "");
        row("capitals", "It is on Github and Youtube, in Javascript and Postgresql.", "name-capitals",
            "Javascript|Github|Postgresql|Youtube");
        row("right capitals", "It is on GitHub, GITHUB and github, at Github.com and Github/x.", "name-capitals", "");
        row("capitals in code and links", "`Github` and [a](https://Github.com/Javascript) <i title=\"Github\">x</i>",
            "name-capitals", "");
    }

    void wordsAndMarks()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, code);
        QStringList places = found(body, qPrintable(code)).split(u'|', Qt::SkipEmptyParts);
        places.sort();
        QFETCH(const QString, wanted);
        QStringList sorted = wanted.split(u'|', Qt::SkipEmptyParts);
        sorted.sort();
        QCOMPARE(places, sorted);
    }

    void aBlogHasWordsOfItsOwn()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("_frontrow")));
        QFile file(folder.filePath(houseStyleFile));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("web site: website\nGithub: Github\n\"e-mail\": email\n");
        file.close();
        CheckedPost post = checkedBody(QStringLiteral("Web site, e-mail and Github: the web site of the day.\n"));
        post.blog.style = readHouseStyle(folder.path());
        QCOMPARE(post.blog.style.size(), 3);
        const Diagnostics all = checkPost(post);
        QCOMPARE(
            placesOf(only(all, QStringLiteral("house-style")), post.text), QStringLiteral("Web site|e-mail|web site"));
        QVERIFY(only(all, QStringLiteral("name-capitals")).isEmpty());
        QVERIFY(readHouseStyle(folder.filePath(QStringLiteral("nowhere"))).isEmpty());
        const QString text = applied(only(all, QStringLiteral("house-style"))[0].fixes.constFirst().edits, post.text);
        QVERIFY2(text.contains(QStringLiteral("Website, e-mail")), qPrintable(text));
    }

    void wordsTwiceAreFixed()
    {
        const CheckedPost one = checkedBody(QStringLiteral("We took the the ferry.\n"));
        const Diagnostics twice = checkPost(one);
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice[0].fixes.size(), 1);
        QVERIFY(applied(twice[0].fixes[0].edits, one.text).endsWith(QStringLiteral("We took the ferry.\n")));
        const CheckedPost two = checkedBody(QStringLiteral("Many of the these are old.\n"));
        const Diagnostics surplus = checkPost(two);
        QCOMPARE(surplus.size(), 1);
        QCOMPARE(surplus[0].fixes.size(), 2);
        QVERIFY(applied(surplus[0].fixes[0].edits, two.text).endsWith(QStringLiteral("Many of these are old.\n")));
        QVERIFY(applied(surplus[0].fixes[1].edits, two.text).endsWith(QStringLiteral("Many of the are old.\n")));
    }

    void unfinishedSentences_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("places");
        const auto row = [](const char *name, const QString &body, const char *places) {
            QTest::newRow(name) << body << QString::fromUtf8(places);
        };
        row("a word that cannot end",
            closed + QStringLiteral("The fourth talk, for all that I know, was \n\nAnd so the day went by."),
            "The fourth talk, for all that I know, was");
        row("the second sentence",
            closed + QStringLiteral("It rained. We went to see the harbour with the\n\nThe next day was dry."),
            "We went to see the harbour with the");
        row("no full stop",
            closed + QStringLiteral("It rained all day. We stayed in and read the papers\n\nThe next day was dry."),
            "We stayed in and read the papers");
        row("before a heading",
            closed + QStringLiteral("It rained all day. We stayed in and read the papers\n\n## Day 2\n"),
            "We stayed in and read the papers");
        row("German",
            QStringLiteral(
                "---\n\nDas war der erste Tag und er war lang.\n\nDas ist nicht der letzte Tag der Reise.\n\n"
                "Das Wetter war gut und die Laune auch.\n\nAm Abend gingen wir noch einmal in die\n\n"
                "Danach war für heute Schluss."),
            "Am Abend gingen wir noch einmal in die");
        row("one sentence, no stop",
            closed + QStringLiteral("A line that is like a heading of its own\n\nThe next day was dry."), "");
        row("leads over",
            closed + QStringLiteral("It rained. These are the talks that we saw of the\n\n- first\n- second\n"), "");
        row("a colon", closed + QStringLiteral("It rained all day. What we did was:\n\nThe next day was dry."), "");
        row("a formula follows",
            closed + QStringLiteral("It rained. So we got to the conclusion that\n\n$$a = b$$,\n\nwhich is so."), "");
        row("code follows", closed + QStringLiteral("It works now. Run this in the\n\n```\nmake\n```\n"), "");
        row("code in a line follows",
            closed + QStringLiteral("It works now. To remove this, use\n\n`drop database test;` now and\n"), "");
        row("a figure follows",
            closed + QStringLiteral("It works now. Look at the\n\n<figure><img src=\"a.png\" alt=\"\"></figure>\n"),
            "");
        row("ends in a link",
            closed + QStringLiteral("It rained. More of it is in the [book](https://a.org)\n\nThe next day was dry."),
            "");
        row("ends in emphasis",
            closed + QStringLiteral("It rained. And that was the *end of it*\n\nThe next day was dry."), "");
        row("in quotes",
            closed + QStringLiteral("It rained. He said “and that was the end of it.”\n\nThe next day was dry."), "");
        row("goes on below", closed + QStringLiteral("It rained. We went to see the harbour with the\n\nlast ferry."),
            "");
        row("an author without full stops",
            QStringLiteral("It rained. We stayed in and read\n\nIt snowed. We stayed in and wrote\n\n"
                           "It froze. We stayed in and slept\n\nThe sun shone. We went out and walked\n"),
            "");
        row("names with initials", closed + QStringLiteral("Daniel S. Katz, Carol A. Song, Nicole Brewer\n"), "");
        row("a signature", closed + QStringLiteral("Yours, from the harbour\n"), "");
        row("a quotation",
            closed + QStringLiteral("> It rained all day. We stayed in and read the\n\nThe next day was dry."), "");
    }

    void unfinishedSentences()
    {
        QFETCH(const QString, body);
        QTEST(found(body, "sentence-unfinished"), "places");
    }

    void promises_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isPromise");
        const auto row = [](const char *body, bool isPromise) {
            QTest::newRow(body) << QString::fromUtf8(body) << isPromise;
        };
        row("When the videos are made available, I will post their links here.", true);
        row("Keep an eye out for my Day 2 wrap later!", true);
        row("Stay tuned.", true);
        row("Watch this space for more.", true);
        row("I’ll write about it in a later post.", true);
        row("I will publish the slides soon.", true);
        row("We will cover this in our next article.", true);
        row("In a future post, I'm going to describe how it works.", true);
        row("I took screenshots and will add them tonight.", true);
        row("The videos will be available here soon.", true);
        row("More about that in a follow-up post: I plan to write about it next week.", true);
        row("To be continued…", true);
        row("Ich werde die Folien morgen nachreichen.", true);
        row("Mehr dazu im nächsten Beitrag.", true);
        row("Fortsetzung folgt.", true);
        row("Bleibt gespannt!", true);
        row("I will be in the second row, on the left.", false);
        row("In this post we will write a parser.", false);
        row("We will add a link to the class now.", false);
        row("I will see whether I can keep my own rules.", false);
        row("He stayed in tune with the band.", false);
        row("The next release will be available in May.", false);
        row("Keep an eye on the oven.", false);
        row("I have to keep an eye on my monitoring.", false);
        row("Keep an eye on my blog.", true);
        row("Keep an eye out for our next post.", true);
        row("The ferry is coming into the harbour.", false);
        row("> Stay tuned.", false);
        row("Run `stay tuned` now.", false);
        row("Ich werde morgen nach Hause fahren.", false);
        row("Wir haben den Beitrag im nächsten Raum gesehen.", false);
    }

    void promises()
    {
        QFETCH(const QString, body);
        QTEST(!found(body, "promise").isEmpty(), "isPromise");
    }

    void notesToOneself_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("places");
        const auto row = [](const char *body, const char *places) {
            QTest::newRow(body) << QString::fromUtf8(body) << QString::fromUtf8(places);
        };
        row("TODO: find the name", "TODO:");
        row("- TODO", "- TODO");
        row("The speaker [TODO] said so.", "[TODO]");
        row("The speaker (TBD) said so.", "(TBD)");
        row("A picture [insert slide here] of it.", "[insert slide here]");
        row("Lorem ipsum dolor sit amet.", "Lorem ipsum dolor");
        row("FIXME(me): wrong year", "FIXME(me):");
        row("It passes over Work in Progress (WIP) there.", "");
        row("He wrote a TODO app.", "");
        row("My TODO list is long.", "");
        row("A todo: buy milk", "");
        row("Run `TODO: x`.", "");
        row("[TODO](https://todo.example.org) is a program.", "");
        row("Is it really so (?\?\?)", "(?\?\?)");
        row("- [ ] open\n- [x] done", "");
    }

    void notesToOneself()
    {
        QFETCH(const QString, body);
        QTEST(found(body, "draft-mark"), "places");
    }

    void notesInComments()
    {
        QCOMPARE(found(QStringLiteral("Text\n\n<!-- TODO: the name -->\n\nMore\n"), "draft-comment"),
            QStringLiteral("<!-- TODO: the name -->"));
        QCOMPARE(found(QStringLiteral("Text\n\n<!-- more -->\n\n```html\n<!-- TODO: x -->\n```\n"), "draft-comment"),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestSiteChecksWords)
#include "test_site_checks_words.moc"
