// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/shorten.h"
#include "walk/steps.h"

#include <QTest>

using namespace frontrow::walk;

/// What a walk is made of, without a window.
class TestWalkSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedIsAWalk()
    {
        QCOMPARE(stepsOf(7, 200), stepsOf(7, 200));
        QVERIFY(stepsOf(7, 200) != stepsOf(8, 200));
        QCOMPARE(stepsOf(7, 200).first(50), stepsOf(7, 50));
        QStringList done;
        for (const Step &step : stepsOf(1, 3000)) {
            done.append(step.name);
        }
        for (const QString &name : stepNames()) {
            QVERIFY2(done.contains(name), qPrintable(name));
        }
    }

    void stepsCanBeLeftOut()
    {
        for (const Step &step : stepsOf(3, 500, {killStep, QStringLiteral("type")})) {
            QVERIFY(step.name != killStep && step.name != u"type");
        }
    }

    void whatIsWrittenIsReadBack()
    {
        const QList<Step> steps = stepsOf(5, 100);
        QCOMPARE(parsed(QStringLiteral("# seed 5\n\n") + written(steps)), steps);
        QVERIFY(!parsed(QStringLiteral("type 1\n")));
        QVERIFY(!parsed(QStringLiteral("type 1 x\n")));
        QVERIFY(!parsed(QStringLiteral("dance 1 2\n")));
    }

    void whatMattersIsLeft()
    {
        const QList<Step> steps = stepsOf(9, 100);
        const QList<Step> needed{steps[3], steps[48], steps[97]};
        int runs = 0;
        const auto fails = [&](const QList<Step> &some) {
            ++runs;
            return std::ranges::all_of(needed, [&](const Step &step) { return some.contains(step); });
        };
        QCOMPARE(shortened(steps, fails, 500), needed);
        QVERIFY(runs <= 500);
        runs = 0;
        QVERIFY(shortened(steps, fails, 5).size() < 100);
        QVERIFY(runs <= 5);
    }
};

QTEST_GUILESS_MAIN(TestWalkSteps)

#include "test_walk_steps.moc"
