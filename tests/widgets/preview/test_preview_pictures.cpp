// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"
#include "widgets/preview/pictureserver.h"

#include <QPainter>
#include <QTemporaryDir>

using namespace frontrow;

namespace {

constexpr auto figure = "<figure><a href=\"../images/a.png\"><img src=\"../images/a.png\" alt=\"A slide\"></a>"
                        "<figcaption>%1</figcaption></figure>";

} // namespace

class TestPreviewPictures : public QObject
{
    Q_OBJECT

    QString write(const QString &name, QSize size);
    PageFrame frame(quint64 revision, const QString &caption, const QString &path);
    bool hasWidth(int width);

    std::unique_ptr<PreviewView> m_view;
    QTemporaryDir m_folder;

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void init();
    void showsFiles();
    void hasThePixelsThatAreShown();
    void growsWithThePage();
    void keepsThePictureOfAChangedBlock();
    void followsTheFile();
    void saysWhyAPictureIsNotShown_data();
    void saysWhyAPictureIsNotShown();
    void showsNothingAfterUnknownAddresses();
};

void TestPreviewPictures::init()
{
    m_view = std::make_unique<PreviewView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QString TestPreviewPictures::write(const QString &name, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = m_folder.filePath(name);
    return image.save(path) ? path : QString();
}

PageFrame TestPreviewPictures::frame(quint64 revision, const QString &caption, const QString &path)
{
    PageFrame made = frameOf(revision, {QString::fromLatin1(figure).arg(caption)});
    if (!path.isEmpty()) {
        made.pictures.insert(QStringLiteral("../images/a.png"), path);
    }
    return made;
}

bool TestPreviewPictures::hasWidth(int width)
{
    return QTest::qWaitFor(
        [&] {
            return evaluated(*m_view, QStringLiteral("document.querySelector('figure img')?.naturalWidth ?? -1"))
                       .toInt()
                == width;
        },
        10'000);
}

void TestPreviewPictures::showsFiles()
{
    const QString small = write(QStringLiteral("small.png"), {320, 200});
    const QString large = write(QStringLiteral("large.png"), {4000, 300});
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), small)));
    QVERIFY(hasWidth(320));
    const QString address = evaluated(*m_view, QStringLiteral("document.querySelector('figure img').src")).toString();
    QVERIFY(QRegularExpression(QStringLiteral("^post://img/[0-9a-f]{32}$")).match(address).hasMatch());
    QVERIFY(isShown(*m_view, frame(2, QStringLiteral("One"), large)));
    QVERIFY(hasWidth(4000));
}

void TestPreviewPictures::hasThePixelsThatAreShown()
{
    PictureServer server;
    const QString path = write(QStringLiteral("shown.png"), {1600, 900});
    const auto widthOf = [&](const QUrl &address) {
        QByteArray bytes;
        server.fetch(address.path().sliced(1), [&](const QByteArray &given) { bytes = given; });
        static_cast<void>(QTest::qWaitFor([&] { return !bytes.isEmpty(); }, 10'000));
        return QImage::fromData(bytes).width();
    };
    const QUrl whole = server.addressOf(path);
    QCOMPARE(widthOf(whole), 1600);
    QVERIFY(server.setWidth(741));
    QVERIFY(!server.setWidth(790));
    QVERIFY(server.addressOf(path) != whole);
    QCOMPARE(widthOf(server.addressOf(path)), 800);
    QVERIFY(server.setWidth(9000));
    QCOMPARE(server.addressOf(write(QStringLiteral("wide.png"), {3000, 100})).isEmpty(), false);
    QCOMPARE(widthOf(server.addressOf(m_folder.filePath(QStringLiteral("wide.png")))), PictureServer::widest);
}

/// A page that is made wider has more pixels of its pictures, and they stay as large as they are.
void TestPreviewPictures::growsWithThePage()
{
    const QString path = write(QStringLiteral("grows.png"), {1600, 900});
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), path)));
    QVERIFY(hasWidth(1600));
    const QString address = QStringLiteral("document.querySelector('figure img').src");
    const QString before = evaluated(*m_view, address).toString();
    m_view->resize(790, 600);
    m_view->resize(700, 600);
    QTest::qWait(200);
    QCOMPARE(evaluated(*m_view, address).toString(), before);
    m_view->resize(1300, 600);
    QTRY_VERIFY_WITH_TIMEOUT(evaluated(*m_view, address).toString() != before, 10'000);
    QVERIFY(hasWidth(1600));
}

void TestPreviewPictures::keepsThePictureOfAChangedBlock()
{
    const QString path = write(QStringLiteral("kept.png"), {320, 200});
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), path)));
    QVERIFY(hasWidth(320));
    evaluated(*m_view, QStringLiteral("window.kept = document.querySelector('figure img'); 0"));
    QVERIFY(isShown(*m_view, frame(2, QStringLiteral("Two"), path)));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('figcaption').textContent")).toString(),
        QStringLiteral("Two"));
    QVERIFY(evaluated(*m_view,
        QStringLiteral("kept === document.querySelector('figure img') && kept.complete && kept.naturalWidth == 320"))
            .toBool());
}

void TestPreviewPictures::followsTheFile()
{
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), {})));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-missing').length")).toInt(), 1);
    const QString path = write(QStringLiteral("changing.png"), {320, 200});
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), path)));
    QVERIFY(hasWidth(320));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-missing').length")).toInt(), 0);
    QVERIFY(!write(QStringLiteral("changing.png"), {500, 200}).isEmpty());
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), path)));
    QVERIFY(hasWidth(500));
    QVERIFY(isShown(*m_view, frame(1, QStringLiteral("One"), {})));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-missing').length")).toInt(), 1);
}

void TestPreviewPictures::saysWhyAPictureIsNotShown_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no file") << "../images/none.png" << "Picture not found";
    QTest::newRow("remote") << "https://example.org/x.png" << "Remote picture, not loaded";
    QTest::newRow("remote without scheme") << "//example.org/x.png" << "Remote picture, not loaded";
    QTest::newRow("file") << "file:///etc/passwd" << "Remote picture, not loaded";
    QTest::newRow("inline") << "data:image/png;base64,AAAA" << "Picture inside the text, not shown";
    QTest::newRow("guessed address") << "post://img/1" << "Remote picture, not loaded";
    QTest::newRow("not a picture") << "text.png" << "Picture cannot be read";
    QTest::newRow("name of an object's property") << "__proto__" << "Picture not found";
}

void TestPreviewPictures::saysWhyAPictureIsNotShown()
{
    QFETCH(const QString, source);
    QFile file(m_folder.filePath(QStringLiteral("text.png")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a picture") > 0);
    file.close();
    PageFrame shown = frameOf(1, {QStringLiteral("<p><img src=\"%1\" alt=\"The chart\"></p>").arg(source)});
    shown.pictures.insert(QStringLiteral("text.png"), file.fileName());
    QVERIFY(isShown(*m_view, shown));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-missing').length")).toInt() == 1;
        },
        10'000));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('.fr-missing-name').textContent")).toString(),
        QStringLiteral("The chart"));
    QTEST(evaluated(*m_view, QStringLiteral("document.querySelector('.fr-missing-reason').textContent")).toString(),
        "reason");
}

void TestPreviewPictures::showsNothingAfterUnknownAddresses()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Text</p>")})));
    const QString script = QStringLiteral(
        "window.outcome = []; for (const a of %1) { const i = new Image(); "
        "i.onload = () => outcome.push('load'); i.onerror = () => outcome.push('error'); i.src = a; } 0");
    evaluated(*m_view,
        script.arg(QStringLiteral("['post://img/00000000000000000000000000000000', 'post://img/', "
                                  "'post://img/..%2f..%2fetc/passwd', 'post://app/base.css', "
                                  "'post://other/x', 'post://img/etc/passwd']")));
    QVERIFY(QTest::qWaitFor(
        [&] { return evaluated(*m_view, QStringLiteral("outcome.join()")).toString().count(QLatin1Char(',')) == 5; },
        10'000));
    QCOMPARE(evaluated(*m_view, QStringLiteral("outcome.includes('load')")).toBool(), false);
}

QTEST_MAIN(TestPreviewPictures)
#include "test_preview_pictures.moc"
