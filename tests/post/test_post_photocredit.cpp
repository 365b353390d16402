// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/credit/creditwording.h"
#include "post/credit/stockphoto.h"

#include <QTest>

using namespace frontrow;

class PhotoCreditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNamesSayWhose_data();
    void fileNamesSayWhose();
    void namesAreWrittenAsPeopleDo_data();
    void namesAreWrittenAsPeopleDo();
    void wordingIsLearntFromCredits_data();
    void wordingIsLearntFromCredits();
    void theCommonestWordingWins();
    void creditsAreWorded_data();
    void creditsAreWorded();
    void aCreditIsRecognisedInOtherWords_data();
    void aCreditIsRecognisedInOtherWords();
    void whatIsLearntIsWrittenAgain_data();
    void whatIsLearntIsWrittenAgain();
};

void PhotoCreditTest::fileNamesSayWhose_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("photographer");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *photographer, const char *source, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(photographer) << QString::fromUtf8(source)
                            << QString::fromUtf8(url);
    };
    const char *unsplash = "https://unsplash.com";
    row("nathan-anderson-dayz8ixan8g-unsplash.jpg", "Nathan Anderson", "Unsplash", unsplash);
    row("/images/aws-summit/nathan-anderson-DaYZ8iXan8g-unsplash.jpg", "Nathan Anderson", "Unsplash",
        "https://unsplash.com/photos/DaYZ8iXan8g");
    row("zac-durant-_6HzPU9Hyfg-unsplash.jpg", "Zac Durant", "Unsplash", "https://unsplash.com/photos/_6HzPU9Hyfg");
    row("zac-durant-6hzpu9hyfg-unsplash.jpg", "Zac Durant", "Unsplash", unsplash);
    row("hansjorg-keller-yTPz-MhSO2c-unsplash.jpg", "Hansjorg Keller", "Unsplash",
        "https://unsplash.com/photos/yTPz-MhSO2c");
    row("hansjorg-keller-ytpz-mhso2c-unsplash.jpg", "Hansjorg Keller", "Unsplash", unsplash);
    row("boliviainteligente-zULmo_Yxu-0-unsplash.jpg", "Boliviainteligente", "Unsplash",
        "https://unsplash.com/photos/zULmo_Yxu-0");
    row("pro-church-media-p2OQW69vXP4-unsplash-1920.jpg", "Pro Church Media", "Unsplash",
        "https://unsplash.com/photos/p2OQW69vXP4");
    row("annie-spratt-M20ylqCzSZw-unsplash (1).jpg", "Annie Spratt", "Unsplash",
        "https://unsplash.com/photos/M20ylqCzSZw");
    row("steph-q-s8ebg13PGIM-unsplash", "Steph Q", "Unsplash", "https://unsplash.com/photos/s8ebg13PGIM");
    row("photo-1468820965834-2a600bffd29d.jpeg", "", "Unsplash", unsplash);
    row("unsplash-image-1.jpg", "", "", "");
    row("sunset-unsplash.jpg", "", "Unsplash", unsplash);
    row("pexels-photo-123456.jpeg", "", "Pexels", "https://www.pexels.com/photo/123456/");
    row("pexels-anete-lusina-4792729.jpg", "Anete Lusina", "Pexels", "https://www.pexels.com/photo/4792729/");
    row("pexels-ketut-subiyanto-4350057-scaled.jpg", "Ketut Subiyanto", "Pexels",
        "https://www.pexels.com/photo/4350057/");
    row("pexels-asphalt-blue-sky-clouds-490411.jpg", "", "Pexels", "https://www.pexels.com/photo/490411/");
    row("pexels-architecture-buildings-city-185662.jpg", "", "Pexels", "https://www.pexels.com/photo/185662/");
    row("pexels.jpg", "", "Pexels", "https://www.pexels.com");
    row("tree-1234567_1920.jpg", "", "Pixabay", "https://pixabay.com");
    row("new-york-city-336475_1280.jpg", "", "Pixabay", "https://pixabay.com");
    row("8396909762_813a2b1829_h.jpg", "", "Flickr", "https://www.flickr.com/photo.gne?id=8396909762");
    row("12345678901_abcdef1234_b.jpg", "", "Flickr", "https://www.flickr.com/photo.gne?id=12345678901");
    row("shutterstock_1234567890.jpg", "", "Shutterstock", "https://www.shutterstock.com");
    row("iStock-1146473249.jpg", "", "iStock", "https://www.istockphoto.com");
    row("AdobeStock_123456789.jpeg", "", "Adobe Stock", "https://stock.adobe.com");
    row("Depositphotos_12345678_L.jpg", "", "Depositphotos", "https://depositphotos.com");
    row("GettyImages-123456789.jpg", "", "Getty Images", "https://www.gettyimages.com");
    row("stocksnap_ABCDE12345.jpg", "", "StockSnap", "https://stocksnap.io");
    row("23456-freepik.jpg", "", "Freepik", "https://www.freepik.com");
    row("Screenshot from 2026-10-14 16-05-12.png", "", "", "");
    row("IMG_20220518_101112.jpg", "", "", "");
    row("mara-ellingsen-q8v3tz1kwoe-openshutter.jpg", "", "", "");
    row("aws-summit-2022.png", "", "", "");
    row("name-123.jpg", "", "", "");
    row("1280px-Eiffel_Tower.jpg", "", "", "");
    row("photo-album-2019.jpg", "", "", "");
    row(".jpg", "", "", "");
    row("", "", "", "");
}

void PhotoCreditTest::fileNamesSayWhose()
{
    QFETCH(const QString, name);
    const PhotoCredit credit = creditFromFileName(name);
    QTEST(credit.photographer, "photographer");
    QTEST(credit.source, "source");
    QTEST(credit.sourceUrl, "url");
    QCOMPARE(credit.photographerUrl, QString());
    QCOMPARE(credit.licence, QString());
}

void PhotoCreditTest::namesAreWrittenAsPeopleDo_data()
{
    QTest::addColumn<QString>("dashed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *dashed, const char *name) {
        QTest::newRow(dashed) << QString::fromUtf8(dashed) << QString::fromUtf8(name);
    };
    row("nathan-anderson", "Nathan Anderson");
    row("ludwig-van-der-berg", "Ludwig van der Berg");
    row("van-gogh", "Van Gogh");
    row("maria-de-la-cruz", "Maria de la Cruz");
    row("joao-dos-santos", "Joao dos Santos");
    row("steven-mcdonald", "Steven McDonald");
    row("mc", "Mc");
    row("BoliviaInteligente", "BoliviaInteligente");
    row("JJ-Ying", "JJ Ying");
    row("steph_q", "Steph Q");
    row("ümit-öz", "Ümit Öz");
    row("d", "D");
    row("", "");
}

void PhotoCreditTest::namesAreWrittenAsPeopleDo()
{
    QFETCH(const QString, dashed);
    QTEST(personName(dashed), "name");
}

void PhotoCreditTest::wordingIsLearntFromCredits_data()
{
    QTest::addColumn<QString>("credit");
    QTest::addColumn<CreditWording>("wording");
    const auto row = [](const char *credit, const CreditWording &wording) {
        QTest::newRow(credit) << QString::fromUtf8(credit) << wording;
    };
    const QString on = QStringLiteral(" on ");
    const QString bold = QStringLiteral("**");
    const QString usual = CreditWording().between;
    row("Photo credit: [**Unsplash**](https://unsplash.com)",
        {QStringLiteral("Photo credit: "), usual, {}, bold, bold});
    row("Photo by [Zac Durant](https://unsplash.com/@zacdurant) on [**Unsplash**](https://unsplash.com/photos/_6Hz)",
        {QStringLiteral("Photo by "), on, {}, {}, bold});
    row("Foto: [Ümit Öz](https://example.org/oez).", {QStringLiteral("Foto: "), usual, QStringLiteral("."), {}, {}});
    row("Photo by Kate Sade on [Unsplash](https://unsplash.com)", {QStringLiteral("Photo by "), on, {}, {}, {}});
    row("Bild von **Ann Lee** auf [*Pexels*](https://www.pexels.com)",
        {QStringLiteral("Bild von "), QStringLiteral(" auf "), {}, bold, QStringLiteral("*")});
    // What is no credit teaches nothing.
    row("", {});
    row("The Thames", {});
    row("[Lake Logan](https://ohiodnr.gov/), Logan, OH", {});
    row("Image generated by [OpenAI](https://www.openai.com/)&rsquo;s DALL·E via ChatGPT.", {});
    row("See [one](a), [two](b), [three](c)", {});
    row("Photo by [broken](", {});
}

void PhotoCreditTest::wordingIsLearntFromCredits()
{
    QFETCH(const QString, credit);
    QTEST(wordingOf({credit}), "wording");
}

void PhotoCreditTest::theCommonestWordingWins()
{
    const QString byOne = QStringLiteral("Photo by [A](https://a.example) on [B](https://b.example)");
    const QString colon = QStringLiteral("Photo: [A](https://a.example)");
    QCOMPARE(wordingOf({byOne, colon, colon}).before, QStringLiteral("Photo: "));
    QCOMPARE(wordingOf({colon, byOne}).before, QStringLiteral("Photo: "));
    QCOMPARE(wordingOf({byOne, colon}).before, QStringLiteral("Photo by "));
    QCOMPARE(wordingOf({}), CreditWording());
}

void PhotoCreditTest::creditsAreWorded_data()
{
    QTest::addColumn<PhotoCredit>("credit");
    QTest::addColumn<QString>("convention");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("link");
    const QString one = QStringLiteral("Photo credit: [**Unsplash**](https://unsplash.com)");
    const QString two = QStringLiteral("Photo by [A](https://a.example) on [**B**](https://b.example)");
    const QString unsplash = QStringLiteral("https://unsplash.com");
    QTest::newRow("name and service") << PhotoCredit{QStringLiteral("Nathan Anderson"), {}, QStringLiteral("Unsplash"),
        unsplash, {}, {}, {}} << one << "Photo credit: **Nathan Anderson** / [**Unsplash**](https://unsplash.com)"
                                      << "Nathan Anderson / Unsplash" << unsplash;
    QTest::newRow("name and service, two places")
        << PhotoCredit{QStringLiteral("Nathan Anderson"), {}, QStringLiteral("Unsplash"), unsplash, {}, {}, {}} << two
        << "Photo by Nathan Anderson on [**Unsplash**](https://unsplash.com)" << "Nathan Anderson / Unsplash"
        << unsplash;
    QTest::newRow("service alone") << PhotoCredit{{}, {}, QStringLiteral("Unsplash"), unsplash, {}, {}, {}} << one
                                   << one << "Unsplash" << unsplash;
    QTest::newRow("name with page") << PhotoCredit{QStringLiteral("Mara Ellingsen"),
        QStringLiteral("https://mara.example"), {}, {}, {}, {}, {}}
                                    << one << "Photo credit: [**Mara Ellingsen**](https://mara.example)"
                                    << "Mara Ellingsen" << "https://mara.example";
    QTest::newRow("name alone") << PhotoCredit{QStringLiteral("Mara"), {}, {}, {}, {}, {}, {}} << QString()
                                << "Photo: Mara" << "Mara" << "";
    QTest::newRow("name and the picture's page")
        << PhotoCredit{QStringLiteral("Mara"), {}, {}, QStringLiteral("https://p.example/1"), {}, {}, {}} << QString()
        << "Photo: [Mara](https://p.example/1)" << "Mara" << "https://p.example/1";
    QTest::newRow("licence") << PhotoCredit{QStringLiteral("Mara"), {}, {}, {}, QStringLiteral("CC BY 4.0"),
        QStringLiteral("https://creativecommons.org/licenses/by/4.0/"), {}}
                             << QString() << "Photo: Mara ([CC BY 4.0](https://creativecommons.org/licenses/by/4.0/))"
                             << "Mara (CC BY 4.0)" << "";
    QTest::newRow("copyright alone") << PhotoCredit{{}, {}, {}, {}, {}, {}, QStringLiteral("© 2026 Harbour Press")}
                                     << QString() << "Photo: © 2026 Harbour Press" << "© 2026 Harbour Press" << "";
    QTest::newRow("page before person") << PhotoCredit{QStringLiteral("A"), QStringLiteral("https://a.example"),
        QStringLiteral("Unsplash"), QStringLiteral("https://unsplash.com/photos/X"), {}, {}, {}}
                                        << two
                                        << "Photo by [A](https://a.example) on "
                                           "[**Unsplash**](https://unsplash.com/photos/X)"
                                        << "A / Unsplash" << "https://unsplash.com/photos/X";
    QTest::newRow("marks in a name") << PhotoCredit{QStringLiteral("a_b [c]*"),
        QStringLiteral("https://x.example/a (b)"), {}, {}, {}, {}, {}}
                                     << QString() << "Photo: [a\\_b \\[c\\]\\*](https://x.example/a%20%28b%29)"
                                     << "a_b [c]*" << "https://x.example/a (b)";
    QTest::newRow("nothing") << PhotoCredit() << one << "" << "" << "";
}

void PhotoCreditTest::creditsAreWorded()
{
    QFETCH(const PhotoCredit, credit);
    QFETCH(const QString, convention);
    QTEST(creditAsMarkdown(credit, wordingOf({convention})), "markdown");
    QTEST(creditAsPlainText(credit), "plain");
    QTEST(creditLink(credit), "link");
}

void PhotoCreditTest::aCreditIsRecognisedInOtherWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("photographer");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isCredited");
    const auto row = [](const char *text, const char *photographer, const char *source, bool isCredited) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(photographer) << QString::fromUtf8(source)
                            << isCredited;
    };
    row("Photo by [Hansjörg Keller](https://unsplash.com/@kel_foto)", "Hansjorg Keller", "Unsplash", true);
    row("Photo by [kate.sade](https://unsplash.com/@kate_sade)", "Kate Sade", "Unsplash", true);
    row("Photo credit: [**Unsplash**](https://unsplash.com)", "Nathan Anderson", "Unsplash", false);
    row("Photo credit: [**Unsplash.**](https://unsplash.com)", "", "Unsplash", true);
    row("", "Nathan Anderson", "Unsplash", false);
    row("Photo by me", "", "", false);
}

void PhotoCreditTest::aCreditIsRecognisedInOtherWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, photographer);
    QFETCH(const QString, source);
    QTEST(isCreditedIn(text, {photographer, {}, source, {}, {}, {}, {}}), "isCredited");
}

void PhotoCreditTest::whatIsLearntIsWrittenAgain_data()
{
    QTest::addColumn<QString>("credit");
    QTest::addColumn<PhotoCredit>("known");
    QTest::newRow("one place") << "Photo credit: [**Mara Ellingsen**](https://openshutter.example/@mara-ellingsen)"
                               << PhotoCredit{QStringLiteral("Mara Ellingsen"),
                                      QStringLiteral("https://openshutter.example/@mara-ellingsen"), {}, {}, {}, {},
                                      {}};
    QTest::newRow("two places")
        << "Photo by [Zac Durant](https://unsplash.com/@zacdurant) on [**Unsplash**](https://unsplash.com/photos/_6Hz)"
        << PhotoCredit{QStringLiteral("Zac Durant"), QStringLiteral("https://unsplash.com/@zacdurant"),
               QStringLiteral("Unsplash"), QStringLiteral("https://unsplash.com/photos/_6Hz"), {}, {}, {}};
}

void PhotoCreditTest::whatIsLearntIsWrittenAgain()
{
    QFETCH(const QString, credit);
    QFETCH(const PhotoCredit, known);
    QCOMPARE(creditAsMarkdown(known, wordingOf({credit})), credit);
}

QTEST_APPLESS_MAIN(PhotoCreditTest)

#include "test_post_photocredit.moc"
