// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/pagefit.h"
#include "widgets/theme/themestatustext.h"

#include <QTest>

using namespace frontrow;

class TestThemeStatusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsThePage();
    void saysTheSource();
    void warns();
};

void TestThemeStatusText::fitsThePage()
{
    QCOMPARE(fitPage(700, 0, 1.5), (PageFit{700, 1.5}));
    QCOMPARE(fitPage(700, 390, 1.0), (PageFit{390, 1.0}));
    QCOMPARE(fitPage(700, 390, 2.0), (PageFit{700, 700.0 / 390}));
    QCOMPARE(fitPage(640, 1280, 1.0), (PageFit{640, 0.5}));
    QCOMPARE(fitPage(100, 1280, 1.0), (PageFit{100, 0.25}));
    QCOMPARE(fitPage(0, 390, 1.0), (PageFit{0, 1.0}));
}

void TestThemeStatusText::saysTheSource()
{
    const QDateTime now(QDate(2026, 10, 14), QTime(12, 0));
    ThemeStatus state;
    state.source = ThemeSource::BuiltSite;
    state.made = now.addSecs(-7200);
    QCOMPARE(ageText(now, now), QStringLiteral("just now"));
    QVERIFY(themeStatusText(state, now).line.contains(QStringLiteral("built 2 hour")));
    state.source = ThemeSource::Published;
    QVERIFY(themeStatusText(state, now.addDays(3)).line.contains(QStringLiteral("loaded 3 day")));
    state.source = ThemeSource::BundledTheme;
    state.theme = Theme::Hpstr;
    QVERIFY(themeStatusText(state, now).line.contains(QStringLiteral("HPSTR")));
    QVERIFY(!themeStatusText(state, now).isWarning);
}

void TestThemeStatusText::warns()
{
    const QDateTime now(QDate(2026, 10, 14), QTime(12, 0));
    ThemeStatus state;
    state.source = ThemeSource::BuiltSite;
    state.made = now;
    state.isOutdated = true;
    QVERIFY(themeStatusText(state, now).isWarning);
    state.isOutdated = false;
    state.problem = QStringLiteral("Jekyll could not build the blog.");
    QVERIFY(themeStatusText(state, now).isWarning);
    QVERIFY(themeStatusText(state, now).more.contains(state.problem));
}

QTEST_GUILESS_MAIN(TestThemeStatusText)
#include "test_theme_text.moc"
