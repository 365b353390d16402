// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/checks/checkrules.h"
#include "support/seeded.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// Something wrong with a post, what is said of it, and a way out of it.
struct Case
{
    const char *name;
    const char *text; ///< the whole post where it begins with "---", else its body
    const char *code;
    const char *said; ///< a part of the message
    const char *label; ///< of the way out; empty where only the author knows one
    const char *after; ///< what \a text is then
    const char *file = "2026-03-01-x.md";
};

const QList<Case> cases{
    {"note in brackets", "Here [TODO: the name] is said.\n", "draft-mark",
        "“[TODO: the name]” is a note to yourself that readers would see.", "", ""},
    {"note in a comment", "Text <!-- TODO find the name --> on.\n", "draft-comment",
        "A comment still has a note to yourself: “TODO find the name”.", "", ""},
    {"figure without caption", "<figure><img src=\"https://example.org/b.png\" alt=\"b\"></figure>\n",
        "figure-without-caption", "The figure with “b.png” has no caption.", "", ""},
    {"heading too low", "## A\n\n#### B\n\n##### C\n\n## D\n", "heading-skips-level",
        "“B” is of level 4 below one of level 2.", "Make It Level 3", "## A\n\n### B\n\n#### C\n\n## D\n"},
    {"host alone", "See [a](example.org/b).\n", "link-scheme", "“example.org/b” is no address",
        "Put “https://” before It", "See [a](https://example.org/b).\n"},
    {"mailbox alone", "See [a](me@example.org).\n", "link-scheme", "Without “mailto:” before it",
        "Put “mailto:” before It", "See [a](mailto:me@example.org).\n"},
    {"empty place", "See [a](https://example.org/b#).\n", "link-hash", "leads to the top of “https://example.org/b”",
        "Remove “#”", "See [a](https://example.org/b).\n"},
    {"not encrypted", "See [a](http://talks.ellery.org/b).\n", "link-not-https",
        "The link to “talks.ellery.org” is not encrypted.", "Use “https://”", "See [a](https://talks.ellery.org/b).\n"},
    {"many not encrypted",
        "[a](http://ellery.org/a) [b](http://ellery.org/b) [c](http://ellery.org/c) [d](http://ellery.org/d)\n",
        "link-not-https", "4 links are not encrypted.", "Use “https://” in All",
        "[a](https://ellery.org/a) [b](https://ellery.org/b) [c](https://ellery.org/c) [d](https://ellery.org/d)\n"},
    {"code without language", "{% highlight %}\nx\n{% endhighlight %}\n", "liquid-highlight",
        "needs the name of a language", "Make It “text”", "{% highlight text %}\nx\n{% endhighlight %}\n"},
    {"open output", "Say {{ name and go.\n", "liquid-unclosed", "“{{” is not closed by “}}”", "Show It as Text",
        "Say {% raw %}{{{% endraw %} name and go.\n"},
    {"open tag", "Say {% name and go.\n", "liquid-unclosed", "“{%” is not closed by “%}”", "Show It as Text",
        "Say {% raw %}{%{% endraw %} name and go.\n"},
    {"stray end", "Say {% endif %} so.\n", "liquid-stray", "“{% endif %}” closes or divides nothing", "Remove It",
        "Say  so.\n"},
    {"block without end", "{% for a in b %}x\n", "liquid-unclosed", "Put “{% endfor %}” after what it is about.", "",
        ""},
    {"output in code", "```\nrun ${{ secrets.A }}\n```\n", "liquid-in-code",
        "Jekyll takes “{{ secrets.A }}” in the code for its own", "Show It as Text",
        "```\nrun ${% raw %}{{ secrets.A }}{% endraw %}\n```\n"},
    {"outputs in code", "```\nrun {{ a.b }} {{ c.d }}\n```\n", "liquid-in-code", "“{{ a.b }}” and 1 more",
        "Show It as Text", "```\nrun {% raw %}{{ a.b }}{% endraw %} {% raw %}{{ c.d }}{% endraw %}\n```\n"},
    {"word twice", "We took the the ferry.\n", "word-twice", "“the the”: the word is there twice.", "Remove One “the”",
        "We took the ferry.\n"},
    {"two articles", "We took the a ferry.\n", "word-twice", "“the a”: one of the two words is too many.", "Keep “the”",
        "We took the ferry.\n"},
    {"a", "---\nlang: en\n---\n\nWe saw a island.\n", "article-wrong", "“a island”: before this sound it is “an”.",
        "Write “an”", "---\nlang: en\n---\n\nWe saw an island.\n"},
    {"An", "---\nlang: en\n---\n\nAn boat came.\n", "article-wrong", "“An boat”: before this sound it is “A”.",
        "Write “A”", "---\nlang: en\n---\n\nA boat came.\n"},
    {"English marks", "She said “yes\" and left.\n", "quotes-mixed", "““” opens", "Write “””",
        "She said “yes” and left.\n"},
    {"German marks", "Sie sagte „ja\" und ging.\n", "quotes-mixed", "“„” opens", "Write ““”",
        "Sie sagte „ja“ und ging.\n"},
    {"capitals of a name", "On Github we met.\n", "name-capitals", "“Github” is written “GitHub”", "Write “GitHub”",
        "On GitHub we met.\n"},
    {"promise", "Stay tuned for the next part.\n", "promise", "You promise your readers: “Stay tuned", "", ""},
    {"commas", "---\ntitle: x\ntags: sea, night boat\n---\n", "terms-not-a-list",
        "Jekyll splits “sea, night boat” at its spaces", "Make It a List",
        "---\ntitle: x\ntags: [sea, night boat]\n---\n"},
    {"tag twice", "---\ntitle: x\ntags: [sea, boat, Sea]\n---\n", "term-twice", "“Sea” is there twice.", "Remove One",
        "---\ntitle: x\ntags: [sea, boat]\n---\n"},
    {"slug of digits", "---\ntitle: x\nslug: 1999\n---\n", "slug-type", "The slug “1999” is no text",
        "Put It in Quotes", "---\ntitle: x\nslug: \"1999\"\n---\n"},
    {"permalink of a truth", "---\ntitle: x\npermalink: true\n---\n", "permalink-type",
        "The permalink “true” is no text", "Put It in Quotes", "---\ntitle: x\npermalink: \"true\"\n---\n"},
    {"empty date", "---\ntitle: x\ndate:\ntags: [a]\n---\n", "date-empty", "The date is empty", "Remove It",
        "---\ntitle: x\ntags: [a]\n---\n"},
    {"date to come", "---\ntitle: x\ndate: 2030-01-02\n---\n", "date-future", "Jekyll leaves the post out until",
        "Date It Now", "---\ntitle: x\ndate: 2026-05-01\n---\n", ""},
    {"date to come, held back", "---\ntitle: x\ndate: 2030-01-02\n---\n", "date-future",
        "Jekyll leaves the post out until", "Hold It Back", "---\ntitle: x\ndate: 2030-01-02\npublished: false\n---\n",
        ""},
    {"unlike the name's", "---\ntitle: x\ndate: '2026-03-02 10:00:00 +0100'\n---\n", "date-differs",
        "The date 2026-03-02 differs", "Make It 2026-03-01", "---\ntitle: x\ndate: '2026-03-01 10:00:00 +0100'\n---\n"},
    {"held back", "---\ntitle: x\npublished: false\n---\n", "not-published", "it says “published: false”", "Publish It",
        "---\ntitle: x\npublished: true\n---\n"},
    {"among the drafts", "---\ntitle: x\n---\n", "draft-folder", "The post lies among the drafts", "", "",
        "_drafts/x.md"},
    {"late front matter", "\n\n---\ntitle: x\n---\n", "front-matter-late", "empty space before the front matter",
        "Remove It", "---\ntitle: x\n---\n"},
};

CheckedPost postOf(const Case &each)
{
    const QString text = QString::fromUtf8(each.text);
    const QString file = QString::fromUtf8(each.file);
    return text.trimmed().startsWith(u"---") ? checkedPost(text, file)
                                             : checkedPost(QStringLiteral("---\ntitle: x\n---\n\n") + text, file);
}

/// Posts that have much of what checks find, at random: among clean text, in lists, quotes, figures and code.
class FaultyPosts
{
public:
    FaultyPosts()
        : m_random(seededRandom())
    {
    }

    QString next()
    {
        QString text = QStringLiteral("---\n");
        for (const QStringList &values : m_fields) {
            text += m_random.bounded(3) == 0 ? oneOf(values) + u'\n' : QString();
        }
        text += QStringLiteral("---\n\n");
        for (int paragraphs = m_random.bounded(1, 7); paragraphs > 0; --paragraphs) {
            text += paragraph() + u'\n';
        }
        return text;
    }

private:
    QString oneOf(const QStringList &choices) { return choices[m_random.bounded(choices.size())]; }

    QString paragraph()
    {
        static const QStringList around{QString(), QString(), QString(), QStringLiteral("- "), QStringLiteral("> "),
            QStringLiteral("1. "), QStringLiteral("🙂 "), QStringLiteral("**Ü** ")};
        static const QStringList clean{QStringLiteral("The boats of the harbour lay still that evening.\n"),
            QStringLiteral("## Évening\n"), QStringLiteral("# Night\n"), QStringLiteral("#### Deep\n"),
            QStringLiteral("```yaml\nsteps: ${{ a.b }}\n```\n"), QStringLiteral("{% raw %}{{ x }}{% endraw %}\n"),
            QStringLiteral("| a | b |\n|---|---|\n| the the | Github |\n"),
            QStringLiteral("<figure><img src=\"/i/a.png\"><figcaption>The the</figcaption></figure>\n")};
        if (m_random.bounded(3) == 0) {
            return oneOf(clean);
        }
        const Case &fault = cases[m_random.bounded(cases.size())];
        const QString text = QString::fromUtf8(fault.text);
        return text.trimmed().startsWith(u"---") ? oneOf(clean) : oneOf(around) + text;
    }

    QRandomGenerator m_random;
    const QList<QStringList> m_fields{
        {QStringLiteral("title: x"), QStringLiteral("title: \"Ä 🙂\""), QStringLiteral("title:")},
        {QStringLiteral("date: 2030-01-02"), QStringLiteral("date:"), QStringLiteral("date: 2026-01-02 10:00:00 +0100"),
            QStringLiteral("date: \"2026-01-02\" # the day")},
        {QStringLiteral("tags: a, b"), QStringLiteral("tags: [a, A, b]"), QStringLiteral("tags:\n  - a\n  - a"),
            QStringLiteral("tags: [a, a, a]")},
        {QStringLiteral("categories: 1999"), QStringLiteral("categories: sea, night"),
            QStringLiteral("categories: [x, X]")},
        {QStringLiteral("slug: 12"), QStringLiteral("slug: :x"), QStringLiteral("slug: true")},
        {QStringLiteral("permalink: 5"), QStringLiteral("permalink: :y # here"), QStringLiteral("permalink: /a/")},
        {QStringLiteral("published: false"), QStringLiteral("published:"), QStringLiteral("published: no")},
    };
};

/// \a edits are as TextEdits have to be, and change something.
bool areWhole(const TextEdits &edits, const QString &text)
{
    qsizetype end = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.start < end || edit.range.length < 0 || edit.range.end() > text.size()) {
            return false;
        }
        end = edit.range.end();
    }
    return !edits.isEmpty() && applied(edits, text) != text;
}

/// No half of a pair of surrogates stands at either end of \a range.
bool cutsNoLetter(TextRange range, const QString &text)
{
    const auto isInside = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    return range.start >= 0 && range.end() <= text.size() && !isInside(range.start) && !isInside(range.end());
}

/// \a one of \a found is not among \a left any more. What is behind Liquid that is not closed comes to light by that.
bool isGone(const Diagnostic &one, const Diagnostics &found, const Diagnostics &left)
{
    const auto isSame = [&one](const Diagnostic &each) { return each.code == one.code && each.message == one.message; };
    const qsizetype behind = one.range.end() + QStringLiteral("{% raw %}").size();
    const auto isThere = [&](const Diagnostic &each) {
        return isSame(each) && (one.code != u"liquid-unclosed" || each.range.start < behind);
    };
    return std::ranges::count_if(left, isThere) < std::ranges::count_if(found, isSame);
}

} // namespace

/// The ways out that checks offer: what they say, what they do, and that they lead out.
class TestSiteCheckFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWayOutIsSaidAndLeadsOut_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QTest::newRow(cases[i].name) << int(i);
        }
    }

    void aWayOutIsSaidAndLeadsOut()
    {
        QFETCH(const int, index);
        const Case &each = cases[index];
        const CheckedPost post = postOf(each);
        const QString code = QString::fromLatin1(each.code);
        const Diagnostics found = only(checkPost(post), code);
        QCOMPARE(found.size(), 1);
        QVERIFY2(
            found.constFirst().message.contains(QString::fromUtf8(each.said)), qPrintable(found.constFirst().message));
        const QList<Fix> &fixes = found.constFirst().fixes;
        const QString label = QString::fromUtf8(each.label);
        if (label.isEmpty()) {
            QVERIFY(fixes.isEmpty());
            return;
        }
        const auto fix = std::ranges::find(fixes, label, &Fix::label);
        QVERIFY2(fix != fixes.end(), qPrintable(fixes.isEmpty() ? QString() : fixes.constFirst().label));
        QString expected = post.text;
        expected.replace(QString::fromUtf8(each.text), QString::fromUtf8(each.after));
        const QString after = applied(fix->edits, post.text);
        QCOMPARE(after, expected);
        QCOMPARE(codesOf(only(checkPost(checkedPost(after, post.file)), code)), QString());
    }

    /// Whatever is wrong at the same time: each way out takes away what it is for, brings no mistake of front matter or
    /// Liquid, and taking one after the other comes to an end.
    void waysOutLeadOutOfAnyMixture()
    {
        FaultyPosts posts;
        for (int round = 0; round < 150; ++round) {
            QString text = posts.next();
            const QString first = text;
            int steps = 0;
            while (steps < 60 && takesFirstWayOut(text)) {
                ++steps;
            }
            QVERIFY2(steps < 60, qPrintable(first + QStringLiteral("\n=> ") + text));
        }
    }

    /// The dialog for authors has words for each kind of check, other ones for each.
    void everyKindOfCheckHasATitle()
    {
        static const QRegularExpression code(
            QStringLiteral("Severity::\\w+, "
                           "(?:QStringLiteral\\()?\"([a-z]+(?:-[a-z]+)+)\"|add\\((?:QStringLiteral\\()?\"([a-z-]+)\""));
        QSet<QString> codes;
        QDirIterator files(QStringLiteral(FRONTROW_SOURCE_DIR "/src/site/checks"), {QStringLiteral("*.cpp")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : code.globalMatch(source)) {
                codes.insert(match.hasCaptured(1) ? match.captured(1) : match.captured(2));
            }
        }
        QVERIFY2(codes.size() > 40, qPrintable(QString::number(codes.size())));
        QHash<QString, QString> titles;
        for (const QString &each : std::as_const(codes)) {
            const QString title = checkTitle(each);
            QVERIFY2(!title.isEmpty() && title != each && title.front().isUpper(), qPrintable(each));
            QVERIFY2(!titles.contains(title), qPrintable(each + u' ' + titles.value(title)));
            titles.insert(title, each);
        }
    }

private:
    /// Goes the first way out that there is; false where there is none. Every way out that is offered is looked at.
    static bool takesFirstWayOut(QString &text)
    {
        const CheckedPost post = checkedPost(text, QStringLiteral("_posts/2026-03-01-x.md"));
        const Diagnostics found = checkPost(post);
        std::optional<QString> next;
        for (const Diagnostic &each : found) {
            const QString what = each.code + u' ' + each.message + u'\n' + text;
            QVERIFY2(cutsNoLetter(each.range, text), qPrintable(what));
            QVERIFY2(each.message.size() > 10 && !each.message.contains(u'%' + QString::number(1)), qPrintable(what));
            for (const Fix &fix : each.fixes) {
                if (fix.configLine) {
                    continue;
                }
                QVERIFY2(!fix.label.isEmpty() && areWhole(fix.edits, text), qPrintable(what));
                const QString after = applied(fix.edits, text);
                const CheckedPost fixed = checkedPost(after, post.file);
                const Diagnostics left = checkPost(fixed);
                QVERIFY2(isGone(each, found, left), qPrintable(fix.label + u' ' + what));
                QVERIFY2(fixed.frontMatter.isReadable() || !post.frontMatter.isReadable(), qPrintable(what));
                next = next ? next : after;
            }
        }
        text = next.value_or(text);
        return next.has_value();
    }
};

QTEST_GUILESS_MAIN(TestSiteCheckFixes)

#include "test_site_checkfixes.moc"
