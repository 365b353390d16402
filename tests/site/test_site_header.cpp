// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogposts.h"
#include "site/blog/headercredit.h"
#include "support/shared.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString unsplashFile = QStringLiteral("/images/nathan-anderson-dayz8ixan8g-unsplash.jpg");
const QString genericCredit = QStringLiteral("Photo credit: [**Unsplash**](https://unsplash.com)");

QString overlayPost(const QString &image, const QString &caption)
{
    return QStringLiteral("---\ntitle: x\nheader: \n  overlay_image: %1\n  caption: \"%2\"\n---\nText\n")
        .arg(image, caption);
}

FrontMatter frontMatterOf(const QString &image, const QString &caption)
{
    return FrontMatter::parse(overlayPost(image, caption));
}

PhotoCredit person(const QString &name, const QString &url = QString())
{
    return {name, url, {}, {}, {}, {}, {}};
}

HeaderContext sized(QSize size, qint64 bytes)
{
    HeaderContext context;
    context.picture.file = QStringLiteral("/x.jpg");
    context.picture.size = size;
    context.picture.bytes = bytes;
    return context;
}

QString outcomeName(CreditOutcome outcome)
{
    switch (outcome) {
    case CreditOutcome::None:
        return QStringLiteral("none");
    case CreditOutcome::Replaced:
        return QStringLiteral("replaced");
    case CreditOutcome::Removed:
        return QStringLiteral("removed");
    case CreditOutcome::Kept:
        return QStringLiteral("kept");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

class HeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAndMetadataSayItTogether_data();
    void nameAndMetadataSayItTogether();
    void licencesHaveNames_data();
    void licencesHaveNames();
    void pictureFilesAreLookedAt();
    void conventionsAreLearnt();
    void theThemeIsRead_data();
    void theThemeIsRead();
    void creditsAreSuggested_data();
    void creditsAreSuggested();
    void theFormerPicturesCreditDoesNotStay_data();
    void theFormerPicturesCreditDoesNotStay();
    void checksRemind_data();
    void checksRemind();
    void fixesGiveTheCredit();
    void referencesFollowTheTheme_data();
    void referencesFollowTheTheme();
    void blogsOfTheCorpusAreRead_data();
    void blogsOfTheCorpusAreRead();
};

void HeaderTest::nameAndMetadataSayItTogether_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PictureRights>("rights");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("origin");
    const auto rights = [](const QString &creator, const QString &source = QString(), const QString &page = QString(),
                            const QString &licence = QString()) {
        return PictureRights{PictureRights::Origin::Iptc, creator, {}, {}, source, {}, licence, {}, page};
    };
    const auto row = [](const char *label, const char *name, const PictureRights &inside, const char *markdown,
                         CreditOrigin origin) {
        QTest::newRow(label) << QString::fromUtf8(name) << inside << QString::fromUtf8(markdown)
                             << static_cast<int>(origin);
    };
    const char *keller = "hansjorg-keller-yTPz-MhSO2c-unsplash.jpg";
    row("nothing", "slide.png", {}, "", CreditOrigin::FileName);
    row("name alone", keller, {}, "Photo: Hansjorg Keller / [Unsplash](https://unsplash.com/photos/yTPz-MhSO2c)",
        CreditOrigin::FileName);
    row("inside alone", "slide.png", rights(QStringLiteral("Jürgen Groß")), "Photo: Jürgen Groß", CreditOrigin::Iptc);
    row("the same person", keller, rights(QStringLiteral("Hansjörg Keller")),
        "Photo: Hansjörg Keller / [Unsplash](https://unsplash.com/photos/yTPz-MhSO2c)", CreditOrigin::Iptc);
    row("another person", keller, rights(QStringLiteral("Mara Ellingsen")), "Photo: Mara Ellingsen",
        CreditOrigin::Iptc);
    row("a service inside", "x.jpg", rights(QStringLiteral("Mara"), QStringLiteral("Pexels")),
        "Photo: Mara / [Pexels](https://www.pexels.com)", CreditOrigin::Iptc);
    row("an agency inside", "x.jpg", rights(QStringLiteral("Mara"), QStringLiteral("Harbour Press")),
        "Photo: Mara / Harbour Press", CreditOrigin::Iptc);
    row("the person's own name as the source", "x.jpg", rights(QStringLiteral("Mara"), QStringLiteral("Mara")),
        "Photo: Mara", CreditOrigin::Iptc);
    row("a page", "x.jpg", rights(QStringLiteral("Mara"), {}, QStringLiteral("https://mara.example/p/1")),
        "Photo: [Mara](https://mara.example/p/1)", CreditOrigin::Iptc);
    row("a licence", "x.jpg",
        rights(QStringLiteral("Mara"), {}, {}, QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/")),
        "Photo: Mara ([CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/))", CreditOrigin::Iptc);
    row("a licence as the page", "x.jpg",
        rights(QStringLiteral("Mara"), {}, QStringLiteral("https://creativecommons.org/licenses/by/4.0/")),
        "Photo: Mara ([CC BY 4.0](https://creativecommons.org/licenses/by/4.0/))", CreditOrigin::Iptc);
    row("unknown terms are no licence", "x.jpg",
        rights(QStringLiteral("Mara"), {}, {}, QStringLiteral("https://mara.example/terms")), "Photo: Mara",
        CreditOrigin::Iptc);
}

void HeaderTest::nameAndMetadataSayItTogether()
{
    QFETCH(const QString, name);
    QFETCH(const PictureRights, rights);
    const HeaderPicture picture = creditOf(name, rights);
    QTEST(creditAsMarkdown(picture.credit, CreditWording()), "markdown");
    QTEST(static_cast<int>(picture.origin), "origin");
}

void HeaderTest::licencesHaveNames_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("by") << "https://creativecommons.org/licenses/by/4.0/" << "CC BY 4.0";
    QTest::newRow("by-nc") << "http://www.creativecommons.org/licenses/by-nc/2.0/deed.de" << "CC BY-NC 2.0";
    QTest::newRow("zero") << "https://creativecommons.org/publicdomain/zero/1.0/" << "CC0 1.0";
    QTest::newRow("mark") << "https://creativecommons.org/publicdomain/mark/1.0/" << "Public Domain Mark 1.0";
    QTest::newRow("other") << "https://example.org/licenses/by/4.0/" << "";
    QTest::newRow("none") << "" << "";
}

void HeaderTest::licencesHaveNames()
{
    QFETCH(const QString, url);
    QTEST(licenceName(url), "name");
}

void HeaderTest::pictureFilesAreLookedAt()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Köpfe XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("nathan-anderson-dayz8ixan8g-unsplash.png"));
    const QByteArray png = testPicture(12);
    QVERIFY(writeTestFile(file, png));
    const HeaderPicture picture = readHeaderPicture(file);
    QCOMPARE(picture.file, file);
    QCOMPARE(picture.size, QSize(20, 8));
    QCOMPARE(picture.bytes, png.size());
    QCOMPARE(picture.credit.photographer, QStringLiteral("Nathan Anderson"));
    const HeaderPicture none = readHeaderPicture(folder.filePath(QStringLiteral("none.png")));
    QVERIFY(none.size.isEmpty());
    QVERIFY(!none.file.isEmpty());
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("text.png")), "text"));
    QVERIFY(readHeaderPicture(folder.filePath(QStringLiteral("text.png"))).size.isEmpty());
}

void HeaderTest::conventionsAreLearnt()
{
    const QString mara = QStringLiteral("Photo credit: [**Mara**](https://mara.example)");
    const HeaderConvention convention = headerConventionOf({frontMatterOf(QStringLiteral("/a.jpg"), mara),
        frontMatterOf(unsplashFile, genericCredit), frontMatterOf(QStringLiteral("/b.jpg"), genericCredit),
        frontMatterOf(QStringLiteral("/images/A.JPG"), genericCredit), FrontMatter::parse(u"---\ntitle: none\n---\n")});
    QCOMPARE(convention.imageKey, QStringLiteral("header.overlay_image"));
    QCOMPARE(convention.wording.before, QStringLiteral("Photo credit: "));
    QCOMPARE(convention.wording.personMark, QStringLiteral("**"));
    QCOMPARE(convention.credits.size(), 2);
    QCOMPARE(convention.credits[0].credit.text, mara);
    QCOMPARE(convention.credits[1].posts, 3);
    QCOMPARE(convention.creditOfPicture(QStringLiteral("/elsewhere/a.jpg")).credit.text, mara);
    QCOMPARE(convention.creditOfPicture(QStringLiteral("/elsewhere/a.jpg")).posts, 1);
    QCOMPARE(convention.creditOfPicture(QStringLiteral("/c.jpg")).posts, 0);
    QCOMPARE(convention.creditOfPicture(QString()).posts, 0);
    QCOMPARE(headerConventionOf({}).wording, CreditWording());
}

void HeaderTest::theThemeIsRead_data()
{
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("readsFilter");
    QTest::addColumn<bool>("readsColour");
    QTest::newRow("the theme's own") << QByteArray("{{ content }}") << "" << true << true;
    QTest::newRow("overlay, colour only")
        << QByteArray("{{ page.header.overlay_image }}{{ page.header.overlay_color }}") << "header.overlay_image"
        << false << true;
    QTest::newRow("overlay, all") << QByteArray("{{ page.header.overlay_image }}{{ page.header.overlay_color }}"
                                                "{{ page.header.overlay_filter }}")
                                  << "header.overlay_image" << true << true;
    QTest::newRow("feature") << QByteArray("<img src=\"{{ site.url }}/images/{{ page.image.feature }}\">")
                             << "image.feature" << true << true;
}

void HeaderTest::theThemeIsRead()
{
    QFETCH(const QByteArray, include);
    const QTemporaryDir folder;
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_includes/sub/hero.html")), include));
    const Site site = Site::plain(folder.path(), {}).value();
    const HeroTheme theme = heroThemeOf(readBlogLayouts(site).ownText);
    QTEST(theme.imageKey, "key");
    QTEST(theme.readsFilter, "readsFilter");
    QTEST(theme.readsColour, "readsColour");
    QVERIFY(heroThemeOf(QByteArray()).imageKey.isEmpty());
}

void HeaderTest::creditsAreSuggested_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<int>("origin");
    const auto row = [](const char *name, const QString &post, const char *suggestion, CreditOrigin origin) {
        QTest::newRow(name) << post << QString::fromUtf8(suggestion) << static_cast<int>(origin);
    };
    const char *nathan = "Photo credit: **Nathan Anderson** / [**Unsplash**](https://unsplash.com)";
    using enum CreditOrigin;
    row("no credit", overlayPost(unsplashFile, QString()), nathan, FileName);
    row("the service instead of the person", overlayPost(unsplashFile, genericCredit), nathan, FileName);
    row("credited", overlayPost(unsplashFile, QStringLiteral("By nathan anderson")), "", FileName);
    row("the service alone is not pressed on a credit",
        overlayPost(QStringLiteral("/i/tree-1234567_1920.jpg"), QStringLiteral("By me")), "", FileName);
    row("the service alone", overlayPost(QStringLiteral("/i/tree-1234567_1920.jpg"), QString()),
        "Photo credit: [**Pixabay**](https://pixabay.com)", FileName);
    row("another post", overlayPost(QStringLiteral("/i/mara.jpg"), QString()),
        "Photo credit: [**Mara**](https://mara.example)", OtherPost);
    row("unknown stays empty", overlayPost(QStringLiteral("/i/other.jpg"), QString()), "", FileName);
    row("no picture", overlayPost(QString(), QString()), "", FileName);
    row("no credit in the theme", QStringLiteral("---\nimage: %1\n---\n").arg(unsplashFile), "", FileName);
    row("plain words", QStringLiteral("---\nimage:\n  feature: %1\n---\n").arg(unsplashFile),
        "Nathan Anderson / Unsplash", FileName);
}

void HeaderTest::creditsAreSuggested()
{
    QFETCH(const QString, post);
    HeaderContext context;
    context.convention = headerConventionOf(
        {frontMatterOf(QStringLiteral("/mara.jpg"), QStringLiteral("Photo credit: [**Mara**](https://mara.example)"))});
    const std::optional<CreditSuggestion> found =
        creditSuggestionFor(HeaderImage::of(FrontMatter::parse(post)), context);
    QTEST(found ? found->text.text : QString(), "suggestion");
    QTEST(found ? static_cast<int>(found->origin) : static_cast<int>(CreditOrigin::FileName), "origin");
}

void HeaderTest::theFormerPicturesCreditDoesNotStay_data()
{
    QTest::addColumn<QString>("oldImage");
    QTest::addColumn<QString>("oldCredit");
    QTest::addColumn<PhotoCredit>("newPicture");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("newCredit");
    const QString plain = QStringLiteral("/old.jpg");
    const QString nathan = QStringLiteral("Photo: Nathan Anderson");
    const PhotoCredit mara = person(QStringLiteral("Mara"));
    QTest::newRow("replaced") << unsplashFile << nathan << mara << "replaced" << "Photo: Mara";
    QTest::newRow("removed") << unsplashFile << nathan << PhotoCredit() << "removed" << "";
    QTest::newRow("the service's") << unsplashFile << genericCredit << mara << "replaced" << "Photo: Mara";
    QTest::newRow("the author's own words stay") << plain << "By me" << mara << "kept" << "By me";
    QTest::newRow("words that fit the new picture") << plain << "By Mara" << mara << "none" << "By Mara";
    QTest::newRow("nothing is written unasked") << unsplashFile << "" << mara << "none" << "";
    QTest::newRow("perhaps this post's own") << "/once.jpg" << "By Ann" << mara << "kept" << "By Ann";
    QTest::newRow("the blog's credit of that picture")
        << "/known.jpg" << "By Ann" << mara << "replaced" << "Photo: Mara";
}

void HeaderTest::theFormerPicturesCreditDoesNotStay()
{
    QFETCH(const QString, oldImage);
    QFETCH(const QString, oldCredit);
    QFETCH(const PhotoCredit, newPicture);
    const QString post = overlayPost(oldImage, oldCredit);
    HeaderContext context;
    const FrontMatter known = frontMatterOf(QStringLiteral("/known.jpg"), QStringLiteral("By Ann"));
    const FrontMatter once = frontMatterOf(QStringLiteral("/once.jpg"), QStringLiteral("By Ann"));
    context.convention = headerConventionOf({known, known, once});
    const Result<HeaderSwitch> made = switchHeaderImage(post, QStringLiteral("/new.jpg"), newPicture, context);
    QVERIFY2(made, qPrintable(whyNot(made)));
    QTEST(outcomeName(made->outcome), "outcome");
    QVERIFY(made->edits.size() <= 1);
    const HeaderImage header = HeaderImage::of(FrontMatter::parse(applied(made->edits, post)));
    QCOMPARE(header.source, QStringLiteral("/new.jpg"));
    QTEST(header.credit.text, "newCredit");
    const Result<HeaderSwitch> same = switchHeaderImage(post, oldImage, newPicture, context);
    QVERIFY(same && same->edits.isEmpty() && same->outcome == CreditOutcome::None);
}

void HeaderTest::checksRemind_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<HeaderContext>("context");
    QTest::addColumn<QString>("codes");
    const QString good = overlayPost(QStringLiteral("/a.jpg"), QStringLiteral("By me"));
    QTest::newRow("no header") << "---\ntitle: x\n---\n" << HeaderContext() << "";
    QTest::newRow("good") << good << sized({1280, 640}, 500 * 1024) << "";
    QTest::newRow("unknown size") << good << HeaderContext() << "";
    QTest::newRow("small") << good << sized({1279, 640}, 1000) << "header-image-small";
    QTest::newRow("small where its place is not known") << "---\nimage: /a.jpg\n---\n"
                                                        << sized({1064, 500}, 1000) << "";
    QTest::newRow("heavy") << good << sized({2560, 640}, 500 * 1024 + 1) << "header-image-heavy";
    QTest::newRow("all") << overlayPost(QStringLiteral("/a.jpg"), QString()) << sized({300, 200}, 9'000'000)
                         << "header-image-small header-image-heavy header-without-credit";
    QTest::newRow("without the name") << overlayPost(unsplashFile, genericCredit) << HeaderContext()
                                      << "header-credit-without-name";
    HeaderContext own;
    own.convention.posts = 30;
    own.convention.credits = {{{QStringLiteral("By me"), {}}, 3}};
    const QString bare = overlayPost(QStringLiteral("/a.jpg"), QString());
    QTest::newRow("a blog that credits hardly any") << bare << own << "";
    QTest::newRow("but the picture names somebody")
        << overlayPost(unsplashFile, QString()) << own << "header-without-credit";
    own.convention.credits.first().posts = 4;
    QTest::newRow("a blog that credits some") << bare << own << "header-without-credit";
    own.convention = {};
    own.convention.posts = 4;
    QTest::newRow("a blog of few posts") << bare << own << "header-without-credit";
    QTest::newRow("no place for a credit") << "---\nimage: /a.jpg\n---\n" << sized({2000, 900}, 1000) << "";
}

void HeaderTest::checksRemind()
{
    QFETCH(const QString, post);
    QFETCH(const HeaderContext, context);
    CheckedPost checked = checkedPost(post);
    checked.header = context;
    const Diagnostics found = checkPost(checked);
    QTEST(codesOf(found), "codes");
    for (const Diagnostic &diagnostic : found) {
        QVERIFY2(diagnostic.message.endsWith(u'.'), qPrintable(diagnostic.message));
        QVERIFY(!diagnostic.range.isEmpty());
    }
}

void HeaderTest::fixesGiveTheCredit()
{
    const QString post =
        QStringLiteral("---\ntitle: x # kept\nheader:\n  overlay_image: %1\n---\nText\n").arg(unsplashFile);
    const Diagnostics found = checkPost(checkedPost(post));
    QCOMPARE(codesOf(found), QStringLiteral("header-without-credit"));
    QCOMPARE(found.constFirst().fixes.size(), 1);
    QVERIFY(found.constFirst().fixes.constFirst().label.contains(QStringLiteral("Nathan Anderson")));
    const QString after = applied(found.constFirst().fixes.constFirst().edits, post);
    QCOMPARE(HeaderImage::of(FrontMatter::parse(after)).credit.text,
        QStringLiteral("Photo: Nathan Anderson / [Unsplash](https://unsplash.com)"));
    QVERIFY(after.startsWith(QStringLiteral("---\ntitle: x # kept\nheader:\n  overlay_image: ")));
    QVERIFY(checkPost(checkedPost(after)).isEmpty());
}

void HeaderTest::referencesFollowTheTheme_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("path");
    QTest::newRow("overlay") << overlayPost(QStringLiteral("/i/a.jpg"), QString()) << "i/a.jpg";
    QTest::newRow("feature") << "---\nimage:\n  feature: a.jpg\n---\n" << "images/a.jpg";
    QTest::newRow("feature in a folder") << "---\nimage:\n  feature: b/a.jpg\n---\n" << "images/b/a.jpg";
    QTest::newRow("feature as a path") << "---\nimage:\n  feature: /i/a.jpg\n---\n" << "i/a.jpg";
    QTest::newRow("plain") << "---\nimage: i/a.jpg\n---\n" << "i/a.jpg";
    QTest::newRow("no picture") << "---\nhero: Ann\nbackground: '#333'\n---\n" << "";
    QTest::newRow("another host") << "---\ncover: https://x.example/a.jpg\n---\n" << "";
}

void HeaderTest::referencesFollowTheTheme()
{
    QFETCH(const QString, post);
    QStringList paths;
    for (const PictureReference &reference :
        pictureReferences(post, FrontMatter::parse(post), QStringLiteral("/x/"), SiteConfig())) {
        QVERIFY(reference.isInHeader);
        if (reference.path) {
            paths.append(reference.path->toString());
        }
    }
    QTEST(paths.join(u' '), "path");
}

void HeaderTest::blogsOfTheCorpusAreRead_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("bundled") << QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/_posts");
    const QDir corpus(sharedPath("corpus"));
    for (const QString &blog : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QTest::newRow(qPrintable(blog)) << corpus.filePath(blog);
    }
}

void HeaderTest::blogsOfTheCorpusAreRead()
{
    QFETCH(const QString, folder);
    QList<FrontMatter> posts;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        const QString text = textOf(files.next());
        posts.append(FrontMatter::parse(text));
    }
    QVERIFY(!posts.isEmpty());
    const HeaderConvention convention = headerConventionOf(posts);
    for (const FrontMatter &post : std::as_const(posts)) {
        HeaderContext context;
        context.convention = convention;
        const HeaderImage header = HeaderImage::of(post, convention.usualKey());
        const std::optional<CreditSuggestion> suggestion = creditSuggestionFor(header, context);
        QVERIFY(!suggestion || !suggestion->text.isEmpty());
    }
    if (folder.contains(QStringLiteral("sample-blog"))) {
        QCOMPARE(convention.wording.before, QStringLiteral("Photo credit: "));
        QCOMPARE(convention.wording.personMark, QStringLiteral("**"));
        QCOMPARE(convention.credits.size(), 1);
    }
    if (folder.endsWith(QStringLiteral("AceGayhart+acegayhart.com"))) {
        QCOMPARE(convention.wording.before, QStringLiteral("Photo by "));
        QCOMPARE(convention.wording.between, QStringLiteral(" on "));
        QCOMPARE(convention.wording.serviceMark, QStringLiteral("**"));
    }
}

QTEST_GUILESS_MAIN(HeaderTest)

#include "test_site_header.moc"
