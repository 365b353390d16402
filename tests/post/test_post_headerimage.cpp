// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/credit/headerimage.h"

#include <QTest>

using namespace frontrow;

namespace {

QString post(const char *frontMatter)
{
    return QStringLiteral("---\n%1---\nText stays.\n").arg(QString::fromUtf8(frontMatter));
}

} // namespace

class HeaderImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreFound_data();
    void keysAreFound();
    void valuesAreRead();
    void theBlogDecidesForAPostWithout();
    void onlyTheValuesChange_data();
    void onlyTheValuesChange();
    void aThemeWithoutCreditsRefusesOne();
    void brokenFrontMatterIsRefused();
    void filters_data();
    void filters();
};

void HeaderImageTest::keysAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("placement");
    const auto row = [](const char *name, const char *frontMatter, const char *image, const char *source,
                         HeaderKeys::Placement placement) {
        QTest::newRow(name) << post(frontMatter) << QString::fromUtf8(image) << QString::fromUtf8(source)
                            << static_cast<int>(placement);
    };
    using enum HeaderKeys::Placement;
    row("overlay", "header:\n  overlay_image: /a.jpg\n", "header.overlay_image", "/a.jpg", Overlay);
    row("banner", "header:\n  image: /a.jpg\n", "header.image", "/a.jpg", Banner);
    row("overlay before banner", "header:\n  image: /a.jpg\n  overlay_image: /b.jpg\n", "header.overlay_image",
        "/b.jpg", Overlay);
    row("a value before an empty key", "header:\n  overlay_image:\nimage: /c.jpg\n", "image", "/c.jpg", Plain);
    row("feature", "image:\n  feature: a.jpg\n  credit: X\n", "image.feature", "a.jpg", Feature);
    row("seo", "image:\n  path: /a.jpg\n", "image.path", "/a.jpg", Plain);
    row("plain", "image: /a.jpg\n", "image", "/a.jpg", Plain);
    row("cover", "cover: /a.jpg\n", "cover", "/a.jpg", Plain);
    row("colour only", "cover:\nheader:\n  overlay_color: \"#333\"\n", "header.overlay_image", "", Overlay);
    row("empty key", "image:\n  feature:\n", "image.feature", "", Feature);
    row("alias", "image:\n  path: &x /a.jpg\n  feature: *x\n", "image.feature", "/a.jpg", Feature);
    row("a switch is no picture", "image:\n  cover: true\ncover: true\n", "header.overlay_image", "", Overlay);
    row("no picture", "background: dark\nhero: Ann\n", "header.overlay_image", "", Overlay);
    row("nothing", "title: x\n", "header.overlay_image", "", Overlay);
    row("broken", "title: \"x\n", "header.overlay_image", "", Overlay);
}

void HeaderImageTest::keysAreFound()
{
    QFETCH(const QString, text);
    const HeaderImage header = HeaderImage::of(FrontMatter::parse(text));
    QTEST(header.keys.image, "image");
    QTEST(header.source, "source");
    QTEST(static_cast<int>(header.keys.placement), "placement");
    QCOMPARE(HeaderKeys::around(header.keys.image), header.keys);
}

void HeaderImageTest::valuesAreRead()
{
    const HeaderImage overlay = HeaderImage::of(FrontMatter::parse(
        post("header:\n  overlay_image: /a.jpg\n  overlay_filter: 0.5 # half\n  overlay_color: \"#333\"\n"
             "  caption: \"By [me](https://x.example)\"\n  show_overlay_excerpt: false\n  teaser: /t.jpg\n"
             "  og_image: /o.jpg\n")));
    QCOMPARE(overlay.filter, QStringLiteral("0.5"));
    QCOMPARE(overlay.colour, QStringLiteral("#333"));
    QCOMPARE(overlay.credit, (CreditText{QStringLiteral("By [me](https://x.example)"), {}}));
    QCOMPARE(overlay.teaser, QStringLiteral("/t.jpg"));
    QCOMPARE(overlay.socialImage, QStringLiteral("/o.jpg"));
    QVERIFY(!overlay.showsExcerpt);
    const HeaderImage feature = HeaderImage::of(FrontMatter::parse(
        post("image:\n  feature: a.jpg\n  credit: WeGraphics\n  creditlink: http://wegraphics.net/\n")));
    QCOMPARE(feature.credit, (CreditText{QStringLiteral("WeGraphics"), QStringLiteral("http://wegraphics.net/")}));
    QVERIFY(feature.showsExcerpt);
    QVERIFY(feature.keys.filter.isEmpty());
    QVERIFY(!feature.isImageFixed && !feature.isCreditFixed);
    const HeaderImage anchored = HeaderImage::of(FrontMatter::parse(post("header:\n  overlay_image: &x /a.jpg\n")));
    QVERIFY(anchored.isImageFixed && !anchored.isCreditFixed);
}

void HeaderImageTest::theBlogDecidesForAPostWithout()
{
    const FrontMatter none = FrontMatter::parse(post("title: x\n"));
    QCOMPARE(HeaderImage::of(none, QStringLiteral("image.feature")).keys.placement, HeaderKeys::Placement::Feature);
    const FrontMatter own = FrontMatter::parse(post("header:\n  overlay_image: /a.jpg\n"));
    QCOMPARE(HeaderImage::of(own, QStringLiteral("image.feature")).keys.placement, HeaderKeys::Placement::Overlay);
}

void HeaderImageTest::onlyTheValuesChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("hasCredit");
    QTest::addColumn<CreditText>("credit");
    QTest::addColumn<QString>("after");
    QTest::newRow("image") << post("title: x # why\nheader: \n  overlay_image: '/a.jpg'\n  caption: \"C\"\n")
                           << "/b.jpg" << false << CreditText()
                           << post("title: x # why\nheader: \n  overlay_image: '/b.jpg'\n  caption: \"C\"\n");
    QTest::newRow("image and credit") << post(
        "header: \n  overlay_image: /a.jpg # hero\n  caption: \"C\"\ntags: [ a,b ]\n")
                                      << "/b.jpg" << true
                                      << CreditText{QStringLiteral("Photo: [D](https://d.example)"), {}}
                                      << post("header: \n  overlay_image: /b.jpg # hero\n  caption: \"Photo: "
                                              "[D](https://d.example)\"\ntags: [ a,b ]\n");
    QTest::newRow("image without credit, none added") << post("header:\n  overlay_image: /a.jpg\n") << "/b.jpg" << true
                                                      << CreditText() << post("header:\n  overlay_image: /b.jpg\n");
    QTest::newRow("gone") << post("header:\n  overlay_image: /a.jpg\n  caption: C\nlayout: x\n") << "" << true
                          << CreditText() << post("header:\n  overlay_image:\n  caption:\nlayout: x\n");
    QTest::newRow("feature") << post("image:\n  feature: a.jpg\n  credit: A\n  creditlink: http://a.example\n")
                             << "b.jpg" << true << CreditText{QStringLiteral("B"), QStringLiteral("http://b.example")}
                             << post("image:\n  feature: b.jpg\n  credit: B\n  creditlink: http://b.example\n");
    QTest::newRow("the same") << post("header:\n  overlay_image: /a.jpg\n") << "/a.jpg" << false << CreditText()
                              << post("header:\n  overlay_image: /a.jpg\n");
}

void HeaderImageTest::onlyTheValuesChange()
{
    QFETCH(const QString, before);
    QFETCH(const QString, source);
    QFETCH(const bool, hasCredit);
    QFETCH(const CreditText, credit);
    const HeaderKeys keys = HeaderImage::of(FrontMatter::parse(before)).keys;
    const Result<TextEdits> edits =
        headerImageEdits(before, keys, source, hasCredit ? std::optional(credit) : std::nullopt);
    QVERIFY2(edits, qPrintable(edits ? QString() : edits.error().message));
    QTEST(applied(*edits, before), "after");
    QVERIFY(edits->size() <= 1);
}

void HeaderImageTest::aThemeWithoutCreditsRefusesOne()
{
    const QString text = post("image: /a.jpg\n");
    const HeaderKeys keys = HeaderImage::of(FrontMatter::parse(text)).keys;
    const Result<TextEdits> edits = headerCreditEdits(text, keys, {QStringLiteral("A"), {}});
    QVERIFY(!edits);
    QVERIFY(edits.error().message.contains(QStringLiteral("“image”")));
}

void HeaderImageTest::brokenFrontMatterIsRefused()
{
    const QString text = post("title: \"x\n");
    QVERIFY(!headerImageEdits(
        text, HeaderKeys::around(QStringLiteral("header.overlay_image")), QStringLiteral("/a.jpg"), std::nullopt));
}

void HeaderImageTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<double>("opacity");
    QTest::newRow("number") << "0.5" << 0.5;
    QTest::newRow("none") << "" << -1.0;
    QTest::newRow("one") << "1" << 1.0;
    QTest::newRow("colour") << "rgba(255, 0, 0, 0.5)" << -1.0;
    QTest::newRow("too much") << "1.5" << -1.0;
}

void HeaderImageTest::filters()
{
    QFETCH(const QString, filter);
    QTEST(filterOpacity(filter).value_or(-1.0), "opacity");
}

QTEST_APPLESS_MAIN(HeaderImageTest)

#include "test_post_headerimage.moc"
