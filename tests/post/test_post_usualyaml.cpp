// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// What readUsualYaml() reads is what yaml-cpp reads; where it cannot know, it says nothing.

#include "corpus.h"
#include "post/markup/postlayout.h"
#include "post/yaml/usualyaml.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

/// Both trees are the same, but that \a parsed stands \a by characters later.
bool isSameTree(const YamlNode &usual, const YamlNode &parsed, qsizetype by)
{
    const bool hasIndicator = parsed.indicator >= 0;
    return usual.kind == parsed.kind && usual.style == parsed.style && usual.text == parsed.text
        && usual.tag == parsed.tag && usual.anchor == parsed.anchor && usual.range.start + by == parsed.range.start
        && usual.range.length == parsed.range.length && usual.indicator == parsed.indicator - (hasIndicator ? by : 0)
        && std::ranges::equal(usual.children, parsed.children,
            [by](const YamlNode &a, const YamlNode &b) { return isSameTree(a, b, by); });
}

/// Why \a text, which begins with a fence, is read in two ways; empty when it is not, or when it is left to yaml-cpp.
QString difference(const QString &text, bool *isUsual = nullptr)
{
    const bool isRead = readUsualYaml(text, {}).has_value();
    if (isUsual != nullptr) {
        *isUsual = isRead;
    }
    if (!isRead) {
        return {};
    }
    // A fence with a space after it is not usual, so that yaml-cpp reads the same one character later.
    QString other = text;
    other.insert(3, u' ');
    if (readUsualYaml(other, {})) {
        return QStringLiteral("yaml-cpp was not asked");
    }
    const std::expected<YamlNode, YamlFailure> usual = readYaml(text);
    const std::expected<YamlNode, YamlFailure> parsed = readYaml(other);
    if (!usual || !parsed) {
        return QStringLiteral("no YAML: %1").arg(parsed ? QString() : parsed.error().reason);
    }
    return isSameTree(*usual, *parsed, 1) ? QString() : QStringLiteral("another tree");
}

constexpr QStringView usualYaml =
    u"---\nlayout: single\ntitle: \"Day 1: Füße – AWS\"\nexcerpt: It's a text,\n  of some length.\n"
    "date: 2022-05-18 19:30:00 +0200\ntags: [AWS, Big Data, 'C#', \"a, b\", x]\ncategories:\n  - Cloud\n"
    "  - 'Städte & Länder'\nheader:\n  overlay_image: /images/a.jpg\n  caption: \"Photo: [U](https://u.example)\"\n"
    "gallery:\n- url: a.jpg\n  alt: x\n- url: b.jpg\nempty:\n# comment\ncomments: yes\nlast: ~\n";

} // namespace

class UsualYamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualTextsAreRead_data();
    void usualTextsAreRead();
    void everythingElseIsLeftToTheParser_data();
    void everythingElseIsLeftToTheParser();
    void limitsHold();
    void noMutationIsReadDifferently();
    void theCorpusIsReadAlike();
};

void UsualYamlTest::usualTextsAreRead_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::newRow("all of it") << usualYaml.sliced(4).toString();
    for (const char16_t *yaml : {u"title: x", u"title: 'x y'\n", u"title: \"x: y\"", u"title:", u"title: ~",
             u"title: Null\na: b", u"title: nULL", u"title: 2022-05-18", u"title: it's", u"title: a:b", u"title: a#b",
             u"title: C# and [x] {y}", u"title: 日本 🎉 “quoted” – dash?", u"# comment\ntitle: x\n\n\n",
             u"a-b: c\n_d: e", u"title: ' x '", u"title: \"\"", u"title: ''", u"2022: x", u"true: x", u"tags: []",
             u"tags: [ ]", u"tags: [a]", u"tags: [ a, b c , 'd, e', \"f\" ]", u"tags:\n- a\n- 'b: c'\n- 2022",
             u"tags:\n- ~\n- null", u"tags:\n    - a\n    # between\n    - b\nlayout: post",
             u"tags:\n-   a\n-  b: c\n   d: e", u"header:\n  image: x\n  empty:\n  text: 'a'\ntitle: y",
             u"title: first\ntitle: second", u"title:   spaces  ", u"a:\n  b:\n    c: d\n  e: f\ng: h",
             u"a:\n  - b: [c]\n    d:\n      - e\n  - f: g\nh: i", u"a:\n- b:\n  - c\n  d: e", u"title: a\n  b",
             u"title: a\n b\n   c\nx: y", u"title:\n  a\n  b", u"tags:\n- a\n  b\n- c", u"title: a\n\n",
             u"a:\n\n  # c\n  b: c", u"a:\n  b:\nc: d", u"a:\n  b:"}) {
        QTest::newRow(qPrintable(QString(yaml))) << QString(yaml);
    }
}

void UsualYamlTest::usualTextsAreRead()
{
    QFETCH(const QString, yaml);
    bool isUsual = false;
    const QString why = difference(QStringLiteral("---\n") + yaml, &isUsual);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(isUsual);
}

void UsualYamlTest::everythingElseIsLeftToTheParser_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char16_t *name, const QString &text) {
        QTest::newRow(qPrintable(QString(name))) << text;
    };
    row(u"empty", {});
    row(u"fence", QStringLiteral("---"));
    row(u"nothing after the fence", QStringLiteral("---\n"));
    row(u"comment only", QStringLiteral("---\n# a\n"));
    row(u"space after the fence", QStringLiteral("--- \na: b\n"));
    row(u"half a character", QStringLiteral("---\na: ") + QChar(0xd83d));
    for (const char16_t *yaml : {u"title: |\n  text", u"title: >-\n  text", u"title: \"a\n  b\"", u"title: a\n\n  b",
             u"title: a\n  # c\n  b", u"title: a\n  b: c", u"title: a\n  - b", u"title: &a x", u"title: *a",
             u"title: !x y", u"title: {a: b}", u"tags: [[a]]", u"tags: [a, {b: c}]", u"tags: [a: b]", u"tags: [a,]",
             u"tags: [, a]", u"tags: [a\n, b]", u"tags: [~]", u"tags: [a?]", u"tags: [a] b", u"tags: [a",
             u"tags:\n- a: b\n - c", u"tags:\n- - a", u"tags:\n-", u"tags:\n-\n  a: b", u"title: a: b", u"title: a #b",
             u"title: a:", u"title: 'it''s'", u"title: \"a\\nb\"", u"title: \"a\" b", u"title: 'a' # b",
             u"title: \"open", u"title: -1", u"title: - a", u"? title\n: x", u"<<: x", u"null: x", u"title x",
             u" title: x", u"\ttitle: x", u"title:\tx", u"a:\n  b: c\n d: e", u"a:\n  - x\n b: c", u"a: b\n- c",
             u"title: %x", u"title: @x", u"title: `x`", u"'title': x", u"title : x", u"-a: x", u"title: null\n  x",
             u"---\na: b", u"a: b\n...", u"a: b\n  ---", u"%YAML 1.1\na: b"}) {
        row(yaml, QStringLiteral("---\n") + QString(yaml));
    }
}

void UsualYamlTest::everythingElseIsLeftToTheParser()
{
    QFETCH(const QString, text);
    QVERIFY(!readUsualYaml(text, {}));
}

void UsualYamlTest::limitsHold()
{
    const QString list = QStringLiteral("---\na:\n") + QStringLiteral("- b\n").repeated(10);
    QVERIFY(readUsualYaml(list, {.nodes = 13}));
    QVERIFY(!readUsualYaml(list, {.nodes = 12}));
    QVERIFY(readYaml(list, {.nodes = 13}));
    QCOMPARE(readYaml(list, {.nodes = 12}).error().kind, YamlFailure::Kind::TooManyNodes);
    QVERIFY(readUsualYaml(list, {.bytes = list.size() * 3}));
    QVERIFY(!readUsualYaml(list, {.bytes = list.size()}));
    QString deep = QStringLiteral("---\n");
    for (int depth = 0; depth < 400; ++depth) {
        deep += QString(depth, u' ') + QStringLiteral("a:\n");
    }
    QVERIFY(!readUsualYaml(deep, {.bytes = deep.size() * 3}));
    QVERIFY(readYaml(deep, {.bytes = deep.size() * 3}));
}

void UsualYamlTest::noMutationIsReadDifferently()
{
    constexpr int rounds = 30'000;
    constexpr QStringView pieces = u" \n\n  :#-'\"[]{},&*!|>%@`?~\\\tab0.ü";
    QRandomGenerator random(11);
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        QString text = usualYaml.toString();
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(4, text.size());
            const QChar piece = pieces[random.bounded(pieces.size())];
            switch (random.bounded(3)) {
            case 0:
                text.insert(at, piece);
                break;
            case 1:
                text[at] = piece;
                break;
            default:
                text.remove(at, random.bounded(1, 8));
                break;
            }
        }
        bool isUsual = false;
        const QString why = difference(text, &isUsual);
        QVERIFY2(why.isEmpty(), qPrintable(why + u'\n' + text));
        read += isUsual ? 1 : 0;
    }
    QVERIFY2(read > rounds / 10, qPrintable(QString::number(read)));
}

void UsualYamlTest::theCorpusIsReadAlike()
{
    int posts = 0;
    int usual = 0;
    for (const CorpusPost &post : corpusPosts()) {
        const PostLayout layout = layoutOf(post.text);
        if (!layout.hasFrontMatter) {
            continue;
        }
        bool isUsual = false;
        const QString why = difference(post.text.first(layout.yaml.end()), &isUsual);
        QVERIFY2(why.isEmpty(), qPrintable(post.name + QStringLiteral(": ") + why));
        ++posts;
        usual += isUsual ? 1 : 0;
    }
    QVERIFY2(usual * 10 >= posts * 9, qPrintable(QStringLiteral("%1 of %2 are usual").arg(usual).arg(posts)));
}

QTEST_GUILESS_MAIN(UsualYamlTest)
#include "test_post_usualyaml.moc"
