// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/slidetext.h"
#include "slidepainter.h"
#include "support/shared.h"
#include "testpictures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentMap>

using namespace frontrow;
using namespace frontrow::test;
using namespace std::chrono_literals;

namespace {

bool never()
{
    return false;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toLower().split(separators, Qt::SkipEmptyParts);
}

/// What came of one slide.
struct Reading
{
    int words = 0;
    int right = 0;
    bool hasHeadline = false;
    QString alt;
};

Reading readingOf(int number)
{
    const test::SlideContent content = test::slideContent(number + 20'000);
    const QImage slide = test::paintedSlide(content, {1280, 720});
    const Result<RecognizedText> text = TextRecognition().read(slide, QStringLiteral("en"), never, 60s);
    Reading reading;
    QStringList found;
    if (text) {
        for (const RecognizedLine &line : text->lines) {
            found += wordsOf(line.text);
        }
        reading.hasHeadline = wordsOf(headlineOf(*text, slide.size())) == wordsOf(content.headline);
        reading.alt = altTextOf(*text, slide.size());
    }
    for (const QString &word : wordsOf(content.headline + u' ' + content.points.join(u' '))) {
        ++reading.words;
        reading.right += found.removeOne(word) ? 1 : 0;
    }
    return reading;
}

/// The words of the alternative text of a slide with marks and icons that are not on it, and those of the slide that
/// are not in that.
std::pair<QStringList, QStringList> mistakesOf(int number)
{
    const test::SlideContent content = test::slideContent(number + 30'000);
    QImage slide = test::paintedSlide(content, {1280, 720});
    test::paintMarks(slide, content, static_cast<quint32>(number));
    const Result<RecognizedText> text = TextRecognition().read(slide, QStringLiteral("en"), never, 60s);
    QStringList missing = wordsOf(content.headline + u' ' + content.points.join(u' '));
    QStringList added;
    for (const QString &word : wordsOf(altTextOf(text.value_or(RecognizedText()), slide.size(), 2000))) {
        added += missing.removeOne(word) ? QStringList() : QStringList{word};
    }
    return {added, missing};
}

RecognizedLine line(const QString &text, QRect box, int paragraph)
{
    return {text, box, double(box.height()), 90, paragraph};
}

} // namespace

class TextRecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtySlidesAreRead();
    void theSampleIsRead();
    void marksAndIconsAreNoWords();
    void theLanguageIsThatOfThePost_data();
    void theLanguageIsThatOfThePost();
    void germanIsReadAsGerman();
    void missingLanguageDataGivesAHint();
    void cancellingEndsTheProcess();
    void timeIsLimited();
    void aMissingProgramIsSaid();
    void aPictureWithoutTextHasNone();
    void altTextIsOneSentence_data();
    void altTextIsOneSentence();
};

void TextRecognitionTest::sixtySlidesAreRead()
{
    QList<int> numbers(60);
    std::iota(numbers.begin(), numbers.end(), 0);
    int words = 0;
    int right = 0;
    int headlines = 0;
    for (const Reading &reading : QtConcurrent::blockingMapped(numbers, readingOf)) {
        words += reading.words;
        right += reading.right;
        headlines += reading.hasHeadline ? 1 : 0;
        QVERIFY2((reading.alt.endsWith(u'.') || reading.alt.endsWith(u'…')) && reading.alt.contains(u':'),
            qPrintable(reading.alt));
    }
    qInfo("%d of %d words right, headline found on %d of 60", right, words, headlines);
    QVERIFY(right >= words * 90 / 100);
    QVERIFY(headlines >= 48);
}

void TextRecognitionTest::theSampleIsRead()
{
    const QImage slide(QStringLiteral(
        FRONTROW_SOURCE_DIR "/resources/sample-blog/images/longshore-2026/five-habits-of-software-that-lasts.png"));
    const Result<RecognizedText> text = TextRecognition().read(slide, QStringLiteral("en"), never, 60s);
    QVERIFY2(text, qPrintable(whyNot(text)));
    QCOMPARE(headlineOf(*text, slide.size()), QStringLiteral("Five habits of software that lasts"));
    for (const QFileInfo &file :
        QDir(sharedPath("samples/images/aws-summit")).entryInfoList({QStringLiteral("*scaling-ml.png")})) {
        const QImage published(file.filePath());
        const Result<RecognizedText> read = TextRecognition().read(published, QStringLiteral("en"), never, 60s);
        QVERIFY2(read, qPrintable(whyNot(read)));
        QCOMPARE(headlineOf(*read, published.size()), QStringLiteral("Best practices for achieving ML at scale"));
        const QString alt = altTextOf(*read, published.size());
        QVERIFY2(alt.contains(QStringLiteral("Ensure executive alignment")), qPrintable(alt));
        QVERIFY2(alt.size() <= 251, qPrintable(alt));
    }
}

void TextRecognitionTest::marksAndIconsAreNoWords()
{
    const QImage checked(
        QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog-captures/Screenshot from 2026-10-14 16-05-12.png"));
    const Result<RecognizedText> text = TextRecognition().read(checked, QStringLiteral("en"), never, 60s);
    QVERIFY2(text, qPrintable(whyNot(text)));
    QCOMPARE(altTextOf(*text, checked.size()),
        QStringLiteral(
            "Print the runbook: Paper works in the dark Paper works when single sign-on does not; Paper shows "
            "its age: coffee rings are version numbers."));
    QList<int> numbers(12);
    std::iota(numbers.begin(), numbers.end(), 0);
    QStringList added;
    QStringList missing;
    for (const auto &[more, fewer] : QtConcurrent::blockingMapped(numbers, mistakesOf)) {
        added += more;
        missing += fewer;
    }
    QVERIFY2(added.size() <= 1, qPrintable(added.join(u' ')));
    QVERIFY2(missing.size() <= 4, qPrintable(missing.join(u' '))); // some run into an icon
}

void TextRecognitionTest::theLanguageIsThatOfThePost_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("deu");
    QTest::newRow("Austria") << QStringLiteral("de-AT") << QStringLiteral("deu");
    QTest::newRow("with underscore") << QStringLiteral("fr_CA") << QStringLiteral("fra");
    QTest::newRow("traditional Chinese") << QStringLiteral("zh-TW") << QStringLiteral("chi_tra");
    QTest::newRow("simplified Chinese") << QStringLiteral("zh") << QStringLiteral("chi_sim");
    QTest::newRow("none") << QString() << QStringLiteral("eng");
    QTest::newRow("no language") << QStringLiteral("--psm") << QStringLiteral("eng");
}

void TextRecognitionTest::theLanguageIsThatOfThePost()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, language);
    QCOMPARE(tesseractLanguage(locale), language);
}

void TextRecognitionTest::germanIsReadAsGerman()
{
    QVERIFY(TextRecognition().languages().contains(QStringLiteral("deu")));
    QImage slide(1200, 400, QImage::Format_RGB32);
    slide.fill(Qt::white);
    QPainter painter(&slide);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(60);
    painter.setFont(font);
    painter.drawText(QPoint(60, 150), QStringLiteral("Größere Übungen für Gäste"));
    painter.end();
    const Result<RecognizedText> text = TextRecognition().read(slide, QStringLiteral("de-DE"), never, 60s);
    QVERIFY2(text, qPrintable(whyNot(text)));
    QCOMPARE(headlineOf(*text, slide.size()), QStringLiteral("Größere Übungen für Gäste"));
    QVERIFY(text->hint.isEmpty());
}

void TextRecognitionTest::missingLanguageDataGivesAHint()
{
    const QImage slide = test::paintedSlide(test::slideContent(4), {900, 506}, 0);
    const Result<RecognizedText> text = TextRecognition().read(slide, QStringLiteral("is"), never, 60s);
    QVERIFY2(text, qPrintable(whyNot(text)));
    QVERIFY2(text->hint.contains(QStringLiteral("tesseract-ocr-isl")), qPrintable(text->hint));
    QVERIFY(!text->lines.isEmpty());
}

void TextRecognitionTest::cancellingEndsTheProcess()
{
    int asked = 0;
    const QImage slide = test::paintedSlide(test::slideContent(5), {2400, 1350});
    const Result<RecognizedText> text =
        TextRecognition().read(slide, QString(), [&asked] { return ++asked >= 1; }, 60s);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 1);
}

void TextRecognitionTest::timeIsLimited()
{
    const QImage slide = test::paintedSlide(test::slideContent(5), {2400, 1350});
    const Result<RecognizedText> text = TextRecognition().read(slide, QString(), never, 1ms);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::Unreadable);
    QVERIFY2(text.error().message.contains(QStringLiteral("longer than 1 second")), qPrintable(text.error().message));
}

void TextRecognitionTest::aMissingProgramIsSaid()
{
    const TextRecognition missing(QStringLiteral("/nowhere/tesseract"));
    QVERIFY(missing.languages().isEmpty());
    const Result<RecognizedText> text = missing.read(testImage(30, 30), QString(), never);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(QStringLiteral("tesseract-ocr")), qPrintable(text.error().message));
    QVERIFY(!TextRecognition().read(QImage(), QString(), never));
}

void TextRecognitionTest::aPictureWithoutTextHasNone()
{
    QImage plain(300, 200, QImage::Format_RGB32);
    plain.fill(Qt::darkGreen);
    const Result<RecognizedText> text = TextRecognition().read(plain, QString(), never, 60s);
    QVERIFY2(text, qPrintable(whyNot(text)));
    QVERIFY(headlineOf(*text, plain.size()).isEmpty());
    QVERIFY(altTextOf(*text, plain.size()).isEmpty());
}

void TextRecognitionTest::altTextIsOneSentence_data()
{
    QTest::addColumn<QList<RecognizedLine>>("lines");
    QTest::addColumn<QString>("alt");
    const RecognizedLine title = line(QStringLiteral("Eight restore drills"), {50, 40, 700, 60}, 1);
    QTest::newRow("headline only") << QList{title} << QStringLiteral("Eight restore drills.");
    QTest::newRow("points and small print")
        << QList{title, line(QStringLiteral("• Every second Monday"), {60, 200, 400, 30}, 2),
               line(QStringLiteral("without a warning"), {60, 240, 400, 30}, 2),
               line(QStringLiteral("By the newest member."), {60, 300, 400, 30}, 3),
               line(QStringLiteral("Longshore 2026 page four"), {60, 570, 300, 16}, 4)}
        << QStringLiteral("Eight restore drills: Every second Monday without a warning; By the newest member.");
    QTest::newRow("headline of two lines")
        << QList{title, line(QStringLiteral("and what broke"), {50, 110, 600, 58}, 1),
               line(QStringLiteral("Disks"), {60, 300, 90, 30}, 2)}
        << QStringLiteral("Eight restore drills and what broke: Disks.");
    QTest::newRow("a question") << QList{line(QStringLiteral("What woke us up?"), {50, 40, 700, 60}, 1)}
                                << QStringLiteral("What woke us up?");
    QTest::newRow("capital I read as small l") << QList{line(QStringLiteral("Responsible Al"), {50, 40, 700, 60}, 1),
        line(QStringLiteral("Al is not Albert's, nor Al's"), {60, 300, 90, 30}, 2)}
                                               << QStringLiteral("Responsible AI: AI is not Albert's, nor Al's.");
    QTest::newRow("scratches") << QList{line(QStringLiteral("| 1 ] 7"), {50, 40, 700, 60}, 1)} << QString();
    QTest::newRow("nothing") << QList<RecognizedLine>() << QString();
}

void TextRecognitionTest::altTextIsOneSentence()
{
    QFETCH(const QList<RecognizedLine>, lines);
    QFETCH(const QString, alt);
    const QSize picture(1000, 600);
    QCOMPARE(altTextOf({lines, {}}, picture), alt);
    QVERIFY(altTextOf({lines, {}}, picture, 30).size() <= 32);
}

QTEST_MAIN(TextRecognitionTest)
#include "test_media_textrecognition.moc"
