// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/preview/previewpipeline.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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
                QTest::qSleep(round % 5); // the pace of the requests is part of the test
            }
            QTest::qWait(round % 7); // the pace of the requests is part of the test
        }
        QTRY_COMPARE(revisions.last(), revision);
        QTest::qWait(50); // nothing older may come in this time
        QCOMPARE(revisions.last(), revision);
        QVERIFY(std::ranges::is_sorted(revisions));
        QVERIFY(std::ranges::adjacent_find(revisions) == revisions.end());
    }

    /// A page does not wait for what only panels show; a picture that is new to it comes with its file.
    void pagesComeFirstAndPicturesWithTheirFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("images")));
        QFile picture(folder.filePath(QStringLiteral("images/a.png")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.close();
        PreviewPipeline pipeline;
        QStringList order;
        QList<PageFrame> pages;
        connect(&pipeline, &PreviewPipeline::pageReady, &pipeline, [&](const PageFrame &page) {
            order.append(QStringLiteral("page %1").arg(page.revision));
            pages.append(page);
        });
        connect(&pipeline, &PreviewPipeline::frameReady, &pipeline, [&](const PreviewFrame &frame) {
            order.append(QStringLiteral("details %1: %2 words").arg(frame.revision).arg(frame.words));
        });
        FrameRequest request;
        request.revision = 1;
        request.text = QStringLiteral("Two words\n");
        request.pictures.folders = {folder.path()};
        pipeline.request(request);
        QTRY_COMPARE(order, (QStringList{QStringLiteral("page 1"), QStringLiteral("details 1: 2 words")}));
        request.revision = 2;
        request.text += QStringLiteral("\n<img src=\"/images/a.png\" alt=\"\">\n");
        pipeline.request(request);
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order.mid(2), (QStringList{QStringLiteral("page 2"), QStringLiteral("details 2: 2 words")}));
        QCOMPARE(pages.last().pictures.value(QStringLiteral("/images/a.png")), picture.fileName());
        // A file that goes away shows without a change of the text.
        QVERIFY(picture.remove());
        pipeline.request(request);
        QTRY_COMPARE(pages.last().pictures.size(), 0);
        QCOMPARE(pages.last().revision, 2);
    }

    /// A page with a new picture waits for its file, and for nothing else that is read of a long post.
    void pagesDoNotWaitForChecks()
    {
        const QTemporaryDir folder;
        PreviewPipeline pipeline;
        QStringList order;
        connect(&pipeline, &PreviewPipeline::pageReady, &pipeline, [&] {
            order.append(QStringLiteral("page"));
            QTimer::singleShot(0, &pipeline, [&] { order.append(QStringLiteral("free")); });
        });
        connect(&pipeline, &PreviewPipeline::frameReady, &pipeline, [&] { order.append(QStringLiteral("details")); });
        FrameRequest request;
        request.revision = 1;
        request.text = QStringLiteral("![a](/images/a.png)\n\n")
            + QStringLiteral("Some words with a [link](https://example.org/a) and a promise to come back.\n\n")
                  .repeated(3000);
        request.pictures.folders = {folder.path()};
        pipeline.request(request);
        QTRY_COMPARE_WITH_TIMEOUT(order.count(QStringLiteral("details")), 1, 30'000);
        QCOMPARE(order, (QStringList{QStringLiteral("page"), QStringLiteral("free"), QStringLiteral("details")}));
    }

    void expensiveDetailsWait()
    {
        QCOMPARE(pauseBeforeDetails(2), 60);
        QCOMPARE(pauseBeforeDetails(50), 200);
        QCOMPARE(pauseBeforeDetails(10'000), 1'000);
    }
};

QTEST_GUILESS_MAIN(TestPreviewPipeline)

#include "test_previewpipeline.moc"
