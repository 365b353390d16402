// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/fieldguide.h"

#include "widgets/foreigntext.h"

#include <QCoreApplication>

#include <array>

namespace frontrow {

namespace {

struct FieldGuideMessages
{
    Q_DECLARE_TR_FUNCTIONS(FieldGuide)
};

struct Guide
{
    const char *path;
    const char *label;
    const char *help;
};

constexpr std::array guides{
    Guide{"title", QT_TRANSLATE_NOOP("FieldGuide", "&Title"),
        QT_TRANSLATE_NOOP("FieldGuide",
            "The headline of the page. The address comes from the file name, so a new title moves nothing.")},
    Guide{"subtitle", QT_TRANSLATE_NOOP("FieldGuide", "Subtitle"),
        QT_TRANSLATE_NOOP("FieldGuide", "A second line under the title, where the theme shows one.")},
    Guide{"excerpt", QT_TRANSLATE_NOOP("FieldGuide", "E&xcerpt"),
        QT_TRANSLATE_NOOP("FieldGuide",
            "Shown in the hero, in lists and by search engines. Without it Jekyll takes the first paragraph of the "
            "text.")},
    Guide{"description", QT_TRANSLATE_NOOP("FieldGuide", "Description"),
        QT_TRANSLATE_NOOP("FieldGuide", "What search engines and link previews show, about 155 characters.")},
    Guide{"date", QT_TRANSLATE_NOOP("FieldGuide", "&Date"),
        QT_TRANSLATE_NOOP("FieldGuide",
            "When the post appears. Jekyll leaves out posts with a date in the future, by the blog's time zone or "
            "UTC.")},
    Guide{"modified", QT_TRANSLATE_NOOP("FieldGuide", "&Modified"),
        QT_TRANSLATE_NOOP("FieldGuide", "When the text last changed. HPSTR shows it.")},
    Guide{"last_modified_at", QT_TRANSLATE_NOOP("FieldGuide", "&Modified"),
        QT_TRANSLATE_NOOP("FieldGuide", "When the text last changed. Minimal Mistakes shows it.")},
    Guide{"tags", QT_TRANSLATE_NOOP("FieldGuide", "Tag&s"),
        QT_TRANSLATE_NOOP("FieldGuide",
            "Words that readers find related posts by. Tags that the blog uses already are offered while you type.")},
    Guide{"categories", QT_TRANSLATE_NOOP("FieldGuide", "&Categories"),
        QT_TRANSLATE_NOOP("FieldGuide",
            "Where the post belongs. Many blogs put the categories into the address, so a change can move the page.")},
    Guide{"category", QT_TRANSLATE_NOOP("FieldGuide", "&Category"),
        QT_TRANSLATE_NOOP("FieldGuide",
            "Where the post belongs. Many blogs put the category into the address, so a change can move the page.")},
    Guide{"layout", QT_TRANSLATE_NOOP("FieldGuide", "&Layout"),
        QT_TRANSLATE_NOOP("FieldGuide", "The page template of the theme, a file in _layouts.")},
    Guide{"permalink", QT_TRANSLATE_NOOP("FieldGuide", "Permalink"),
        QT_TRANSLATE_NOOP("FieldGuide", "The address of the page, in place of the one Jekyll would make.")},
    Guide{"slug", QT_TRANSLATE_NOOP("FieldGuide", "Slug"),
        QT_TRANSLATE_NOOP("FieldGuide", "The post's part of the address, in place of the file name.")},
    Guide{"author", QT_TRANSLATE_NOOP("FieldGuide", "&Author"),
        QT_TRANSLATE_NOOP("FieldGuide", "Who wrote it: a key of _data/authors.yml, or a name.")},
    Guide{"published", QT_TRANSLATE_NOOP("FieldGuide", "P&ublished"),
        QT_TRANSLATE_NOOP("FieldGuide", "No keeps the post out of the blog.")},
    Guide{"comments", QT_TRANSLATE_NOOP("FieldGuide", "C&omments"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether readers may comment on this post.")},
    Guide{"share", QT_TRANSLATE_NOOP("FieldGuide", "Share buttons"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether buttons for sharing stand under the post.")},
    Guide{"related", QT_TRANSLATE_NOOP("FieldGuide", "Related posts"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether posts like this one are listed under it.")},
    Guide{"toc", QT_TRANSLATE_NOOP("FieldGuide", "Table of contents"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether the theme puts the headings of the post beside it.")},
    Guide{"toc_sticky", QT_TRANSLATE_NOOP("FieldGuide", "Contents stay in view"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether the table of contents stays while the page scrolls.")},
    Guide{"author_profile", QT_TRANSLATE_NOOP("FieldGuide", "Author profile"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether the author's picture and links stand beside the post.")},
    Guide{"read_time", QT_TRANSLATE_NOOP("FieldGuide", "Reading time"),
        QT_TRANSLATE_NOOP("FieldGuide", "Whether the page says how long reading takes.")},
    Guide{"header.overlay_image", QT_TRANSLATE_NOOP("FieldGuide", "Header image"),
        QT_TRANSLATE_NOOP("FieldGuide", "The picture behind title and excerpt, at least 1280 pixels wide.")},
    Guide{"header.image", QT_TRANSLATE_NOOP("FieldGuide", "Header image"),
        QT_TRANSLATE_NOOP("FieldGuide", "The picture above the post, at least 1280 pixels wide.")},
    Guide{"header.teaser", QT_TRANSLATE_NOOP("FieldGuide", "Teaser"),
        QT_TRANSLATE_NOOP("FieldGuide", "The small picture in lists of posts.")},
    Guide{"header.og_image", QT_TRANSLATE_NOOP("FieldGuide", "Social picture"),
        QT_TRANSLATE_NOOP("FieldGuide", "The picture that link previews on other sites show.")},
    Guide{"header.caption", QT_TRANSLATE_NOOP("FieldGuide", "Photo c&redit"),
        QT_TRANSLATE_NOOP("FieldGuide", "Who took the header image: Markdown, shown in its corner.")},
    Guide{"redirect_from", QT_TRANSLATE_NOOP("FieldGuide", "Old addresses"),
        QT_TRANSLATE_NOOP("FieldGuide", "Addresses that lead here, with the plugin jekyll-redirect-from.")},
};

const Guide *guideFor(const QString &path)
{
    for (const Guide &guide : guides) {
        if (path == QLatin1StringView(guide.path)) {
            return &guide;
        }
    }
    return nullptr;
}

} // namespace

QString fieldLabel(const QString &path)
{
    const Guide *guide = guideFor(path);
    return guide ? FieldGuideMessages::tr(guide->label) : buttonTextOf(path);
}

QString fieldHelp(const QString &path)
{
    const Guide *guide = guideFor(path);
    return guide ? FieldGuideMessages::tr(guide->help) : QString();
}

} // namespace frontrow
