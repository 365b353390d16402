// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gallery/inspection.h"
#include "gallery/pseudolanguage.h"
#include "gallery/scenes.h"
#include "widgets/appearance.h"
#include "widgets/preview/previewview.h"
#include "widgets/windowstyle.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace frontrow;

/// Every window, dialog, popup and menu of the gallery, in appearances that are hard for it: all text can be read,
/// nothing is cut, outside or over another thing, and a screen reader can say all that takes the keyboard.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup()
    {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyAppearance(QStringLiteral("system"));
    }
    void nothingIsWrong_data();
    void nothingIsWrong();

private:
    QFont m_font;
};

void TestGallery::nothingIsWrong_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<double>("letters");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    const QSize usual(1440, 900);
    const QSize smallScreen(1000, 560); // 1024 × 600 without the frame
    QTest::newRow("light") << QStringLiteral("light") << 1.0 << QString() << Qt::LeftToRight << usual;
    QTest::newRow("dark, from right to left, in a longer language")
        << QStringLiteral("dark") << 1.0 << QStringLiteral("pseudo") << Qt::RightToLeft << usual;
    QTest::newRow("high contrast, large letters, small screen")
        << QStringLiteral("high-contrast") << 2.0 << QString() << Qt::LeftToRight << smallScreen;
    QTest::newRow("German") << QStringLiteral("light") << 1.0 << QStringLiteral("de") << Qt::LeftToRight << usual;
    QTest::newRow("German, dark, large letters, small screen")
        << QStringLiteral("dark") << 2.0 << QStringLiteral("de") << Qt::LeftToRight << smallScreen;
}

void TestGallery::nothingIsWrong()
{
    QFETCH(const QString, appearance);
    QFETCH(const double, letters);
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    applyAppearance(appearance);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * letters);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    gallery::PseudoLanguage longer; // installed until they are gone
    QTranslator german;
    if (language == u"pseudo") {
        QCoreApplication::installTranslator(&longer);
    } else if (!language.isEmpty()) {
        QVERIFY(german.load(QStringLiteral(FRONTROW_TRANSLATIONS "/frontrow_") + language));
        QCoreApplication::installTranslator(&german);
    }
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QStringList found;
    int visited = 0;
    gallery::visitScenes(folder.path(), size, [&](const QString &name, QWidget &window) {
        ++visited;
        using namespace gallery;
        for (const QStringList &faults : {outsideIn(window), cutIn(window), overlapsIn(window), unevenIn(window),
                 faintIn(window), unspokenIn(window)}) {
            for (const QString &fault : faults) {
                found.append(name + QStringLiteral(": ") + fault);
            }
        }
    });
    found.removeDuplicates();
    constexpr int least = 30;
    QVERIFY2(visited >= least, qPrintable(QString::number(visited)));
    QVERIFY2(found.isEmpty(), qPrintable(QString::number(found.size()) + u'\n' + found.join(u'\n')));
}

int main(int argc, char *argv[])
{
    preparePreview();
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontrow"));
    QApplication::setStyle(new WindowStyle);
    TestGallery test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_gallery.moc"
