// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "postgrammar.h"

#include "testsite.h"

#include <QHash>

namespace frontrow {

namespace {

/// The grammar in postgrammar.txt: after `@ name` what the name may stand for, one choice a line; names in angle
/// brackets are replaced.
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
    QString text = pattern;
    for (int depth = 0; depth < 60; ++depth) {
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
            return text;
        }
        text.replace(at, end + 1 - at, oneOf(rules()[name]));
    }
    return text;
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
    QStringList pieces{QStringLiteral("Text.")};
    for (int left = chance(70) ? m_random.bounded(1, 4) : 0; left > 0; --left) {
        pieces.append(piece());
    }
    return pieces.join(chance(80) ? QStringLiteral("\n\n") : QStringLiteral("\n")) + u'\n';
}

PostGrammar::Post PostGrammar::next()
{
    const QString name = chance(10) ? oneOf(rules()[QStringLiteral("file")]) : QStringLiteral("2022-05-18-main.md");
    QString text = frontMatter();
    text += body();
    return {(chance(3) ? QStringLiteral("_drafts/") : QStringLiteral("_posts/")) + name, text};
}

bool PostGrammar::writeBlog(const QString &folder)
{
    static const QList<std::pair<const char *, const char *>> files{
        {"_config.yml",
            "title: Orchard\nurl: https://orchard.example\ninc: box.html\ntimezone: Etc/UTC\nexclude: [excluded.md]\n"
            "collections: {notes: {output: true}, secret: {}}\n"},
        {"_layouts/plain.html", "<p>{{ page.title }}</p>\n{{ content }}\n"},
        {"_layouts/nested/deep.html", "---\nlayout: plain\n---\n{{ content }}\n"},
        {"_includes/box.html", "<b>{{ include.x }}</b>\n"}, {"_includes/sub/deep.html", "deep\n"},
        {"_includes/broken.html", "{% if x %}\n"}, {"_includes/looping.html", "{% include looping.html %}\n"},
        {"_includes/unsafe.html", "{% include missing.html %}\n"},
        {"_posts/2021-01-02-other.md", "---\nlayout: plain\ntitle: Other\n---\nOther.\n"},
        {"_posts/2021-01-02-slugged.md", "---\nlayout: plain\ntitle: Slugged\nslug: renamed\n---\nSlugged.\n"},
        {"_posts/sub/2021-02-03-inner.md", "---\nlayout: plain\ntitle: Inner\n---\nInner.\n"},
        {"shelf/_posts/2021-02-04-shelved.md", "---\nlayout: plain\ntitle: Shelved\n---\nShelved.\n"},
        {"_posts/2099-01-01-future.md", "---\nlayout: plain\ntitle: Future\n---\nFuture.\n"},
        {"_posts/2021-03-04-hidden.md", "---\nlayout: plain\ntitle: Hidden\npublished: false\n---\nHidden.\n"},
        {"_posts/2021-03-05-dated.md", "---\nlayout: plain\ntitle: Dated\ndate: 2021-03-06\n---\nDated.\n"},
        {"_posts/part.md", "A part.\n"}, {"_posts/sub/part.md", "A part.\n"},
        {"_drafts/draft.md", "---\nlayout: plain\ntitle: Draft\n---\nDraft.\n"},
        {"page.md", "---\ntitle: Page\n---\nPage.\n"}, {"docs/page.md", "---\ntitle: Docs\n---\nDocs.\n"},
        {"hidden-page.md", "---\ntitle: Hidden\npublished: false\n---\nHidden.\n"}, {"index.html", "---\n---\nHome.\n"},
        {"excluded.md", "---\ntitle: Excluded\n---\nExcluded.\n"}, {"plain.txt", "Plain.\n"},
        {"assets/a.png", "no picture"}, {"_notes/one.md", "---\ntitle: One\n---\nOne.\n"},
        {"_secret/two.md", "---\ntitle: Two\n---\nTwo.\n"}};
    bool isWritten = true;
    for (const auto &[path, text] : files) {
        isWritten = writeTestFile(folder + u'/' + QString::fromLatin1(path), text) && isWritten;
    }
    return isWritten;
}

} // namespace frontrow
