// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/previewpipeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontrow;

class TestPreviewPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Requests at every moment of a reading: the last is always read, and revisions only rise.
    void theNewestRequestIsAlwaysReadLast()
    {
        PreviewPipeline pipeline;
        QList<quint64> revisions;
        connect(&pipeline, &PreviewPipeline::frameReady, &pipeline,
            [&](const PreviewFrame &frame) { revisions.append(frame.revision); });
        quint64 revision = 0;
        for (int round = 0; round < 60; ++round) {
            for (int burst = 0; burst < 1 + round % 4; ++burst) {
                FrameRequest request;
                request.revision = ++revision;
                request.text = QStringLiteral("# Round %1\n").arg(round);
                pipeline.request(std::move(request));
                QTest::qSleep(round % 5);
            }
            QTest::qWait(round % 7);
        }
        QTRY_COMPARE(revisions.last(), revision);
        QTest::qWait(50);
        QCOMPARE(revisions.last(), revision);
        QVERIFY(std::ranges::is_sorted(revisions));
        QVERIFY(std::ranges::adjacent_find(revisions) == revisions.end());
    }
};

QTEST_GUILESS_MAIN(TestPreviewPipeline)

#include "test_previewpipeline.moc"
