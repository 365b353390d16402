// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// What scanTopFields() reads is what FrontMatter::parse() reads; where it cannot know, it says nothing.

#include "base/sourcetext.h"
#include "corpus.h"
#include "post/frontmatter/topfields.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace frontrow;

namespace {

constexpr std::array<QByteArrayView, 10> keys{
    "title", "date", "tags", "tag", "categories", "category", "layout", "permalink", "slug", "published"};

/// The value of \a key, the last of several.
FieldValue lastOf(const TopFields &fields, const QString &key)
{
    FieldValue value;
    for (const auto &[name, its] : fields) {
        value = name == key ? its : value;
    }
    return value;
}

/// Why the two readings differ; empty when they do not, or when the scan leaves the post to the parser.
QString difference(const QByteArray &post, bool *isScanned = nullptr)
{
    const std::optional<TopFields> scanned = scanTopFields(post, keys);
    if (isScanned != nullptr) {
        *isScanned = scanned.has_value();
    }
    if (!scanned) {
        return {};
    }
    const Result<SourceText> source = SourceText::decode(post);
    if (!source) {
        return {}; // whoever asks has looked at the encoding
    }
    const FrontMatter frontMatter = FrontMatter::parse(source->text());
    if (!frontMatter.isReadable()) {
        return QStringLiteral("faulty: ") + frontMatter.diagnostics().constFirst().message;
    }
    for (const QByteArrayView key : keys) {
        const QString name = QString::fromLatin1(key);
        const FieldValue parsed = frontMatter.value(name);
        if (lastOf(*scanned, name) != parsed) {
            QString text;
            QDebug(&text) << name << lastOf(*scanned, name) << "is" << parsed;
            return text;
        }
    }
    return {};
}

constexpr const char *usualPost =
    "---\nlayout: single\ntitle: \"Day 1: Füße – AWS\"\nexcerpt: It's a text, of some length.\n"
    "date: 2022-05-18 19:30:00 +0200\nmodified: 2022-05-18\ntags: [AWS, Big Data, 'C#', \"a, b\", x]\n"
    "categories:\n  - Cloud\n  - 'Städte & Länder'\nheader:\n  overlay_image: /images/a.jpg\n"
    "  caption: \"Photo: [U](https://u.example)\"\ncomments: yes\npublished: true\nslug: a-b # not a "
    "comment?\n---\nText.\n";

} // namespace

class TopFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualPostsAreScanned_data();
    void usualPostsAreScanned();
    void everythingElseIsLeftToTheParser_data();
    void everythingElseIsLeftToTheParser();
    void noMutationIsReadDifferently();
    void theCorpusIsReadAlike();
};

void TopFieldsTest::usualPostsAreScanned_data()
{
    QTest::addColumn<QByteArray>("yaml");
    for (const char *yaml : {"title: x", "title: 'x y'", "title: \"x: y\"", "title:", "title: ~", "title: Null",
             "title: yes", "title: 2022", "title: 1.10", "title: 2022-05-18", "date: 2022-05-18 10:00", "title: it's",
             "title: a:b", "title: a#b", "title: C# and [x]", "title: 日本 🎉 “quoted” – dash",
             "# comment\ntitle: x\n\n", "tags: []", "tags: [a]", "tags: [a, b c, 'd, e', \"f\"]",
             "tags:\n- a\n- 'b: c'\n- 2022", "tags:\n    - a\n    # between\n    - b\nlayout: post",
             "header:\n  image: x\n  empty:\n  text: 'a'\ntitle: y", "title: first\ntitle: second", "title:   spaces  ",
             "title: x y  z", "published: false", "slug: on", "tag: a", "category: +1",
             "permalink: /:categories/:title/", "title: https://example.org/x"}) {
        QTest::newRow(yaml) << QByteArray(yaml);
    }
}

void TopFieldsTest::usualPostsAreScanned()
{
    QFETCH(const QByteArray, yaml);
    bool isScanned = false;
    const QString why = difference("---\n" + yaml + "\n---\nText.\n", &isScanned);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(isScanned);
}

void TopFieldsTest::everythingElseIsLeftToTheParser_data()
{
    QTest::addColumn<QByteArray>("post");
    const auto row = [](const char *name, const QByteArray &post) { QTest::newRow(name) << post; };
    row("no front matter", "Text.\n");
    row("empty file", "");
    row("not closed", "---\ntitle: x\n");
    row("closed by dots", "---\ntitle: x\n...\n");
    row("spaces after the fence", "--- \ntitle: x\n---\n");
    row("CRLF", "---\r\ntitle: x\r\n---\r\n");
    for (const char *yaml : {"title: |\n  text", "title: >-\n  text", "title: a\n  b", "title: \"a\n  b\"",
             "title: &a x", "title: *a", "title: !x y", "title: {a: b}", "tags: [[a]]", "tags: [a, {b: c}]",
             "tags: [a: b]", "tags: [a,]", "tags: [, a]", "tags: [a\n, b]", "tags: [~]", "tags:\n- ~", "tags:\n- a: b",
             "tags:\n- - a", "tags:\n-", "title: a: b", "title: a #b", "title: 'it''s'", "title: \"a\\nb\"",
             "title: \"a\" b", "title: 'a' # b", "title: \"open", "title: -1", "title: - a", "? title\n: x", "<<: x",
             "title x", " title: x", "\ttitle: x", "title:\tx",
             "title: a\xE2\x80\xA8"
             "b",
             "title: a\xC2\x85", "title: \x01", "title: \xEF\xBB\xBFx", "a:\n  b:\n    c: d", "a:\n  b: c\n d: e",
             "a:\n  - x\n b: c", "title: %x", "title: @x", "title: `x`", "'title': x", "title : x", "1a: x",
             "title: \xF0\x9F\xBF\xBF"}) {
        row(yaml, QByteArray("---\n") + yaml + "\n---\nText.\n");
    }
}

void TopFieldsTest::everythingElseIsLeftToTheParser()
{
    QFETCH(const QByteArray, post);
    QVERIFY(!scanTopFields(post, keys));
}

void TopFieldsTest::noMutationIsReadDifferently()
{
    constexpr int rounds = 20'000;
    const QByteArray pieces(" \n\n:#-'\"[]{},&*!|>%@`?~\\\tab0.\xC3\xBC");
    QRandomGenerator random(7);
    int scans = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray post(usualPost);
        post.replace(" # not a comment?", "");
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(post.size());
            const qsizetype from = random.bounded(pieces.size());
            switch (random.bounded(3)) {
            case 0:
                post.insert(at, pieces.mid(from, 1));
                break;
            case 1:
                post.remove(at, random.bounded(1, 5));
                break;
            default:
                post.replace(at, 1, pieces.mid(from, 2));
            }
        }
        bool isScanned = false;
        const QString why = difference(post, &isScanned);
        QVERIFY2(why.isEmpty(), qPrintable(why + u'\n' + QString::fromUtf8(post)));
        scans += isScanned ? 1 : 0;
    }
    QVERIFY(scans > rounds / 10);
}

void TopFieldsTest::theCorpusIsReadAlike()
{
    QByteArray usual(usualPost);
    QList<QByteArray> posts{usual.replace(" # not a comment?", "")};
    for (const CorpusPost &post : corpusPosts()) {
        posts.append(post.text.toUtf8());
    }
    qsizetype scans = 0;
    for (const QByteArray &post : std::as_const(posts)) {
        bool isScanned = false;
        const QString why = difference(post, &isScanned);
        QVERIFY2(why.isEmpty(),
            qPrintable(why + u'\n' + QString::fromUtf8(post.first(std::min(post.size(), qsizetype(600))))));
        scans += isScanned ? 1 : 0;
    }
    qInfo("%lld of %lld scanned", static_cast<long long>(scans), static_cast<long long>(posts.size()));
    QVERIFY(scans * 2 > posts.size());
}

QTEST_GUILESS_MAIN(TopFieldsTest)
#include "test_post_topfields.moc"
