// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/look/lookwords.h"
#include "widgets/preview/pagefit.h"

#include <QTest>

using namespace frontrow;

class TestLookWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsThePage();
    void saysTheSource();
    void warns();
};

void TestLookWords::fitsThePage()
{
    QCOMPARE(fitPage(700, 0, 1.5), (PageFit{700, 1.5}));
    QCOMPARE(fitPage(700, 390, 1.0), (PageFit{390, 1.0}));
    QCOMPARE(fitPage(700, 390, 2.0), (PageFit{700, 700.0 / 390}));
    QCOMPARE(fitPage(640, 1280, 1.0), (PageFit{640, 0.5}));
    QCOMPARE(fitPage(100, 1280, 1.0), (PageFit{100, 0.25}));
    QCOMPARE(fitPage(0, 390, 1.0), (PageFit{0, 1.0}));
}

void TestLookWords::saysTheSource()
{
    const QDateTime now(QDate(2026, 10, 14), QTime(12, 0));
    LookState state;
    state.source = LookSource::BuiltSite;
    state.made = now.addSecs(-7200);
    QCOMPARE(ageInWords(now, now), QStringLiteral("just now"));
    QVERIFY(lookWords(state, now).line.contains(QStringLiteral("built 2 hour")));
    state.source = LookSource::Published;
    QVERIFY(lookWords(state, now.addDays(3)).line.contains(QStringLiteral("loaded 3 day")));
    state.source = LookSource::OwnTheme;
    state.theme = Theme::Hpstr;
    QVERIFY(lookWords(state, now).line.contains(QStringLiteral("HPSTR")));
    QVERIFY(!lookWords(state, now).isWarning);
}

void TestLookWords::warns()
{
    const QDateTime now(QDate(2026, 10, 14), QTime(12, 0));
    LookState state;
    state.source = LookSource::BuiltSite;
    state.made = now;
    state.isOutdated = true;
    QVERIFY(lookWords(state, now).isWarning);
    state.isOutdated = false;
    state.problem = QStringLiteral("Jekyll could not build the blog.");
    QVERIFY(lookWords(state, now).isWarning);
    QVERIFY(lookWords(state, now).more.contains(state.problem));
}

QTEST_GUILESS_MAIN(TestLookWords)
#include "test_look_words.moc"
