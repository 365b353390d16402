// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTest>

namespace frontrow::test {

/// A small blog below `baseurl` that Jekyll can build, in the shape of Minimal Mistakes' or HPSTR's pages, with two
/// posts, styles in two sheets, a font and a picture.
class ThemeBlog
{
public:
    explicit ThemeBlog(const QString &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString post() const { return path(QStringLiteral("_posts/2026-10-14-harbours.md")); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void makeLikeMinimalMistakes(const QByteArray &url = "https://blog.example") const
    {
        writeCommon(url,
            "layout: single\nheader:\n  overlay_image: /images/hall.jpg\n  caption: \"Photo: "
            "[Mara](https://example.org/mara)\"\n");
        write(QStringLiteral("_layouts/default.html"),
            R"(<!doctype html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>{{ page.title }}</title>
<link rel="stylesheet" href="{{ '/assets/css/main.css' | relative_url }}"><script>document.title = 'run'</script></head>
<body class="layout--{{ page.layout }}"><div class="masthead"><a href="{{ '/' | relative_url }}">{{ site.title }}</a>
<img src="{{ '/images/mark.png' | relative_url }}" alt=""></div>{{ content }}<footer class="page__footer">Of the blog</footer></body></html>)");
        write(QStringLiteral("_layouts/single.html"), R"(---
layout: default
---
{% if page.header.overlay_image %}<div class="page__hero--overlay" style="background-image: linear-gradient(rgba(0, 0, 0, 0.5), rgba(0, 0, 0, 0.5)), url('{{ page.header.overlay_image | absolute_url }}');">
<div class="wrapper"><h1 id="page-title" class="page__title">{{ page.title | markdownify | remove: "<p>" | remove: "</p>" }}</h1>
<p class="page__lead">{{ page.excerpt | markdownify | remove: "<p>" | remove: "</p>" }}</p></div>
<span class="page__hero-caption">{{ page.header.caption | markdownify | remove: "<p>" | remove: "</p>" }}</span></div>{% endif %}
<div id="main" role="main"><article class="page">{% unless page.header.overlay_image %}<h1 class="page__title">{{ page.title }}</h1>{% endunless %}
<section class="page__content" itemprop="text">{{ content }}</section><footer class="page__meta">{{ page.tags }}</footer></article></div>
)");
        write(QStringLiteral("assets/css/main.css"), mainSheet(".page__content p"));
    }

    void makeLikeHpstr() const
    {
        writeCommon("https://blog.example",
            "layout: post\nimage:\n  feature: hall.jpg\n  credit: Mara\n  creditlink: https://example.org/mara\n");
        write(QStringLiteral("_layouts/post.html"),
            R"(<!doctype html><html class="no-js"><head><link rel="stylesheet" href="{{ site.url }}{{ site.baseurl }}/assets/css/main.css"></head>
<body id="post" class="feature"><div class="masthead">{{ site.title }}</div><div class="entry-header"><div class="image-credit">Image source:
<a href="{{ page.image.creditlink }}">{{ page.image.credit }}</a></div>
<div class="entry-image"><img src="{{ site.url }}{{ site.baseurl }}/images/{{ page.image.feature }}" alt="{{ page.title }}"></div></div>
<div id="main" role="main"><article class="hentry"><h1 class="entry-title"><a href="{{ page.url }}">{{ page.title }}</a></h1>
<h2><time datetime="{{ page.date | date_to_xmlschema }}">{{ page.date | date: "%B %d, %Y" }}</time></h2>
<div class="entry-content">{{ content }}<footer class="entry-meta">tags</footer></div></article></div></body></html>)");
        write(QStringLiteral("assets/css/main.css"), mainSheet("#post .entry-content p"));
    }

    /// Builds it into its own `_site`, as its author does.
    void build() const
    {
        bool succeeded = false;
        const QString output = buildWithJekyll(m_folder, path(QStringLiteral("_site")), &succeeded);
        QVERIFY2(succeeded, qPrintable(output));
    }

    [[nodiscard]] static QByteArray mainSheet(const QByteArray &paragraph, const QByteArray &colour = "rgb(1, 2, 3)")
    {
        return "@import url('more.css');\n@font-face { font-family: Blog; src: url(../fonts/blog.ttf?v=2) "
               "format('truetype'); }\n"
               "body { background: rgb(250, 240, 230); font-family: Blog; } "
            + paragraph + " { color: " + colour + "; font-family: Blog; }\n"
            + ".page__hero--overlay { padding: 3em 0; background-size: cover; } @media (max-width: 500px) { .masthead "
              "{ "
              "color: rgb(9, 8, 7); } }\n";
    }

private:
    void writeCommon(const QByteArray &url, const QByteArray &keys) const
    {
        write(QStringLiteral("_config.yml"),
            "title: Harbour Notes\nurl: " + url
                + "\nbaseurl: /notes\npermalink: /:categories/:title/\nexclude: [_site]\n");
        const QByteArray body = "\n## Morning\n\nWe walked along the *quay*.\n\nIt's dark -- the ferry left.\n";
        write(QStringLiteral("_posts/2026-10-14-harbours.md"),
            "---\ntitle: Harbours\nexcerpt: By the sea\ndate: 2026-10-14\n" + keys + "---\n" + body);
        write(QStringLiteral("_posts/2026-09-01-lamps.md"),
            "---\ntitle: Lamps\nexcerpt: Of the *north*\ndate: 2026-09-01\n" + keys
                + "---\n\nOne lamp.\n\nTwo lamps.\n");
        write(QStringLiteral("assets/css/more.css"), ".masthead { border-top: 7px solid rgb(4, 5, 6); }\n");
        QFile font(QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"));
        QVERIFY(font.open(QIODevice::ReadOnly));
        write(QStringLiteral("assets/fonts/blog.ttf"), font.readAll());
        for (const QString &name : {QStringLiteral("hall.jpg"), QStringLiteral("mark.png")}) {
            QImage picture(300, 120, QImage::Format_RGB32);
            picture.fill(QColor(200, 30, 40));
            QVERIFY(QDir().mkpath(path(QStringLiteral("images"))));
            QVERIFY(picture.save(path(QStringLiteral("images/") + name)));
        }
    }

    QString m_folder;
};

} // namespace frontrow::test
