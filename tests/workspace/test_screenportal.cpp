// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/portal.h"
#include "workspace/captures/screenportal.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestScreenPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureComesAndItsFileGoes_data()
    {
        QTest::addColumn<bool>("choosesItsOwnPath");
        QTest::newRow("portal of today") << false;
        QTest::newRow("portal before 0.9") << true;
    }
    void thePictureComesAndItsFileGoes()
    {
        QFETCH(bool, choosesItsOwnPath);
        Portal portal;
        portal.choosesItsOwnPath = choosesItsOwnPath;
        QVERIFY(portal.appear());
        ScreenPortal screen;
        const QSignalSpy taken(&screen, &ScreenPortal::taken);
        for (int time = 1; time <= 2; ++time) { // it may be asked again
            screen.take();
            QTRY_COMPARE(taken.size(), time);
            QCOMPARE(taken.last().first().value<QImage>().size(), QSize(640, 400));
            QVERIFY(!QFileInfo::exists(portal.file));
        }
        QCOMPARE(portal.options.value(QStringLiteral("interactive")).toBool(), false);
    }

    void aRefusalIsNoMessage()
    {
        Portal portal;
        portal.response = 1;
        QVERIFY(portal.appear());
        ScreenPortal screen;
        const QSignalSpy failed(&screen, &ScreenPortal::failed);
        screen.take();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QString());
    }

    void withoutAPortalThereIsASentence()
    {
        ScreenPortal screen;
        const QSignalSpy failed(&screen, &ScreenPortal::failed);
        screen.take();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("screenshot")));
    }
};

QTEST_MAIN(TestScreenPortal)

#include "test_screenportal.moc"
