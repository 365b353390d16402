// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "postgrammar.h"

#include "testsite.h"

#include <QHash>

namespace frontrow {

namespace {

/// The grammar in postgrammar.txt: after `@ name` what the name may stand for, one choice a line; names in angle
/// brackets are replaced, and <newline> stands for one.
const QHash<QString, QStringList> &rules()
{
    static const QHash<QString, QStringList> known = [] {
        QHash<QString, QStringList> read;
        const QByteArray text = contentOf(QStringLiteral(FRONTROW_SOURCE_DIR "/tests/site/postgrammar.txt"));
        QString name;
        for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u"@ ")) {
                name = line.sliced(2);
            } else {
                read[name].append(line);
            }
        }
        return read;
    }();
    return known;
}

} // namespace

PostGrammar::PostGrammar(quint32 seed)
    : m_random(seed)
{
}

bool PostGrammar::chance(int percent)
{
    return m_random.bounded(100) < percent;
}

QString PostGrammar::oneOf(const QStringList &choices)
{
    return choices[m_random.bounded(choices.size())];
}

QString PostGrammar::expanded(const QString &pattern)
{
    constexpr int deepest = 120;
    QString text = pattern;
    for (int depth = 0; depth < deepest; ++depth) {
        qsizetype at = -1;
        qsizetype end = -1;
        QString name;
        for (at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
            end = text.indexOf(u'>', at);
            name = end < 0 ? QString() : text.sliced(at + 1, end - at - 1);
            if (rules().contains(name)) {
                break;
            }
        }
        if (at < 0) {
            break;
        }
        text.replace(at, end + 1 - at, oneOf(rules()[name]));
    }
    return text.replace(QStringLiteral("<newline>"), QStringLiteral("\n"));
}

QString PostGrammar::field()
{
    return expanded(QStringLiteral("<line>"));
}

QString PostGrammar::frontMatter()
{
    QStringList fields{QStringLiteral("layout: plain"), QStringLiteral("title: Small")};
    for (int left = chance(65) ? m_random.bounded(1, 4) : 0; left > 0; --left) {
        fields.append(field());
    }
    if (chance(4)) {
        fields.append(QStringLiteral("tags:\n  - a\n  -\n  - 5"));
    }
    if (chance(4)) {
        fields.append(QStringLiteral("categories:\n- a\n- [b, c]"));
    }
    if (chance(3)) {
        fields.append(QStringLiteral("excerpt: |\n  ") + expanded(QStringLiteral("<output>")));
    }
    if (chance(2)) {
        fields.append(QStringLiteral("\ttitle: tab"));
    }
    const QString inner = fields.join(u'\n');
    const int shape = m_random.bounded(60);
    return shape == 0 ? inner + QStringLiteral("\n")
        : shape == 1  ? QStringLiteral("\n---\n") + inner + QStringLiteral("\n---\n")
        : shape == 2  ? QStringLiteral("---\n") + inner + QStringLiteral("\n")
        : shape == 3  ? QStringLiteral("---  \n") + inner + QStringLiteral("\n---  \n")
        : shape == 4  ? QStringLiteral("---\n") + inner + QStringLiteral("\n...\n")
        : shape == 5  ? QStringLiteral("---\n---\n")
        : shape == 6  ? QStringLiteral("----\n") + inner + QStringLiteral("\n----\n")
        : shape == 7  ? QStringLiteral("\ufeff---\n") + inner + QStringLiteral("\n---\n")
                      : QStringLiteral("---\n") + inner + QStringLiteral("\n---\n");
}

QString PostGrammar::piece()
{
    const QString inner = expanded(QStringLiteral("<piece>"));
    return chance(8) ? QStringLiteral("```\n") + inner + QStringLiteral("\n```") : inner;
}

QString PostGrammar::body()
{
    QStringList pieces;
    if (chance(85)) {
        pieces.append(QStringLiteral("Text."));
    }
    for (int left = chance(70) ? m_random.bounded(1, 4) : 0; left > 0; --left) {
        pieces.append(piece());
    }
    return pieces.join(chance(80) ? QStringLiteral("\n\n") : QStringLiteral("\n")) + u'\n';
}

PostGrammar::Post PostGrammar::next()
{
    const QString name = chance(15) ? oneOf(rules()[QStringLiteral("file")]) : QStringLiteral("2022-05-18-main.md");
    QString text = frontMatter();
    text += body();
    if (chance(4)) {
        text.replace(u'\n', QStringLiteral("\r\n"));
    }
    return {(chance(3) ? QStringLiteral("_drafts/") : QStringLiteral("_posts/")) + name, text};
}

QByteArray PostGrammar::configuration()
{
    QString lines;
    for (int left = m_random.bounded(1, 6); left > 0; --left) {
        lines += expanded(QStringLiteral("<setting>")) + u'\n';
    }
    return lines.toUtf8();
}

const QList<QByteArray> &PostGrammar::configurations()
{
    static const QList<QByteArray> known{"exclude: [excluded.md]\n",
        "baseurl: /b\npermalink: pretty\nfuture: true\nunpublished: true\nshow_drafts: true\nexclude: [excluded.md]\n"
        "strict_front_matter: true\n",
        "permalink: /:categories/:year/:title\nexclude: [docs, '*.txt']\ninclude: [_underscored.md]\n"
        "defaults:\n- scope: {path: ''}\n  values: {layout: plain, date: 2020-05-06 07:08:09 +0200, category: usual}\n"
        "- scope: {path: _posts/sub, type: posts}\n  values: {published: false}\n",
        "defaults:\n- scope: {path: '', type: posts}\n  values: {permalink: '/d/:slug.html', categories: [one, two], "
        "date: '2021-06-07', render_with_liquid: false}\n"
        "- scope: {path: '', type: drafts}\n  values: {published: false}\n"};
    return known;
}

bool PostGrammar::writeBlog(const QString &folder, const QByteArray &configuration)
{
    static const QList<std::pair<const char *, const char *>> files{
        {"_layouts/plain.html", "<p>{{ page.title }}</p>\n{{ content }}\n"},
        {"_layouts/nested/deep.html", "---\nlayout: plain\n---\n{{ content }}\n"},
        {"_includes/box.html", "<b>{{ include.x }}</b>\n"}, {"_includes/sub/deep.html", "deep\n"},
        {"_includes/broken.html", "{% if x %}\n"}, {"_includes/looping.html", "{% include looping.html %}\n"},
        {"_includes/unsafe.html", "{% include missing.html %}\n"}, {"_includes/plain.txt", "{{ page.title }}\n"},
        {"_includes/nested-tags.html", "{% for p in site.posts %}{% include box.html x=p.title %}{% endfor %}\n"},
        {"_posts/2021-01-02-other.md", "---\nlayout: plain\ntitle: Other\n---\nOther.\n"},
        {"_posts/2021-01-02-slugged.md", "---\nlayout: plain\ntitle: Slugged\nslug: renamed\n---\nSlugged.\n"},
        {"_posts/sub/2021-02-03-inner.md", "---\nlayout: plain\ntitle: Inner\n---\nInner.\n"},
        {"shelf/_posts/2021-02-04-shelved.md", "---\nlayout: plain\ntitle: Shelved\n---\nShelved.\n"},
        {"_posts/2099-01-01-future.md", "---\nlayout: plain\ntitle: Future\n---\nFuture.\n"},
        {"_posts/2021-03-04-hidden.md", "---\nlayout: plain\ntitle: Hidden\npublished: false\n---\nHidden.\n"},
        {"_posts/2021-03-05-dated.md", "---\nlayout: plain\ntitle: Dated\ndate: 2021-03-06\n---\nDated.\n"},
        {"_posts/2021-03-07-loud.md", "---\ntitle: Loud\nlayout: none\n---\nLoud {% raw %}{{ x }}{% endraw %}.\n"},
        {"_posts/2021-03-08-html.html", "---\ntitle: Html\n---\n<p>Html.</p>\n"},
        {"_posts/2021-03-09-moved.md", "---\ntitle: Moved\npermalink: /moved/\n---\nMoved.\n"},
        {"_posts/2021-03-10-away.md", "---\ntitle: Away\ndate: 2098-01-01\n---\nAway.\n"},
        {"_posts/2021-03-11-\xc3\xa4.md", "---\ntitle: Umlaut\n---\nUmlaut.\n"},
        {"_posts/2021-03-12-a b.md", "---\ntitle: Space\n---\nSpace.\n"}, {"_posts/part.md", "A part.\n"},
        {"_posts/_part.md", "A part.\n"}, {"_posts/broken.md", "{% if x %}\n"}, {"_posts/sub/part.md", "A part.\n"},
        {"_drafts/draft.md", "---\nlayout: plain\ntitle: Draft\n---\nDraft.\n"},
        {"_drafts/2021-04-01-dated.md", "---\ntitle: Dated Draft\n---\nDraft.\n"},
        {"page.md", "---\ntitle: Page\n---\nPage.\n"}, {"docs/page.md", "---\ntitle: Docs\n---\nDocs.\n"},
        {"docs/index.md", "---\ntitle: Docs\n---\nDocs.\n"}, {"404.html", "---\n---\nNothing.\n"},
        {"hidden-page.md", "---\ntitle: Hidden\npublished: false\n---\nHidden.\n"}, {"index.html", "---\n---\nHome.\n"},
        {"excluded.md", "---\ntitle: Excluded\n---\nExcluded.\n"}, {"plain.txt", "Plain.\n"},
        {"_underscored.md", "---\ntitle: Underscored\n---\nText.\n"}, {"#hash.md", "---\ntitle: Hash\n---\nText.\n"},
        {".hidden", "Hidden.\n"}, {".htaccess", "Deny\n"}, {"_data/d.yml", "a: 1\n"}, {"assets/a.png", "no picture"},
        {"assets/a b.png", "no picture"}, {"_notes/one.md", "---\ntitle: One\n---\nOne.\n"},
        {"_notes/plain.txt", "Plain.\n"}, {"_notes/hidden.md", "---\ntitle: Hidden\npublished: false\n---\nHidden.\n"},
        {"content/_posts/2021-05-06-inside.md", "---\ntitle: Inside\n---\nInside.\n"},
        {"content/_posts/sub/2021-05-07-deep.md", "---\ntitle: Deep\ncategories: a\n---\nDeep.\n"},
        {"content/shelf/_posts/2021-05-08-shelved.md", "---\ntitle: Shelved\n---\nShelved.\n"},
        {"content/_notes/three.md", "---\ntitle: Three\n---\nThree.\n"},
        {"content/_drafts/draft.md", "---\ntitle: Draft\n---\nDraft.\n"},
        {"content/page.md", "---\ntitle: Page\n---\nPage.\n"}, {"_secret/two.md", "---\ntitle: Two\n---\nTwo.\n"},
        {"_secret/plain.txt", "Plain.\n"}};
    const QByteArray usual = "title: Orchard\nurl: https://orchard.example\ninc: box.html\ntimezone: Etc/UTC\n"
                             "collections: {notes: {output: true}, secret: {}}\n";
    bool isWritten = writeTestFile(folder + QStringLiteral("/_config.yml"), usual + configuration);
    for (const auto &[path, text] : files) {
        isWritten = writeTestFile(folder + u'/' + QString::fromUtf8(path), text) && isWritten;
    }
    return isWritten;
}

} // namespace frontrow
