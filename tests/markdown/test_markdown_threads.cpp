// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderedbody.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace frontrow;

namespace {

/// With code, a table and struck text: what goes through libraries that know one state for the whole program.
QString post(int number)
{
    QString text;
    for (int section = 0; section < 12; ++section) {
        text += QStringLiteral("## Part %1\n\nA ~~word~~ and a *word*.\n\n```%2\nint a%3 = %1; // b\n```\n\n"
                               "| a | b |\n| - | - |\n| %1 | ~~%3~~ |\n\n")
                    .arg(section)
                    .arg(section % 2 == 0 ? QStringLiteral("cpp") : QStringLiteral("java"))
                    .arg(number);
    }
    return text;
}

} // namespace

/// The preview, the plan of a publishing and the comparison of engines render at the same time.
class TestMarkdownThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsAreRenderedAtTheSameTime_data()
    {
        QTest::addColumn<bool>("isCommonMark");
        QTest::newRow("kramdown") << false;
        QTest::newRow("CommonMark") << true;
    }
    void postsAreRenderedAtTheSameTime()
    {
        QFETCH(bool, isCommonMark);
        constexpr int threads = 6;
        constexpr int rounds = 8;
        RenderOptions options;
        if (isCommonMark) {
            options.commonMark = CommonMarkOptions::of({QStringLiteral("FOOTNOTES")},
                {QStringLiteral("table"), QStringLiteral("strikethrough"), QStringLiteral("tasklist")});
        }
        const auto html = [&options](int number) {
            const QString text = post(number);
            return renderBody(text, {0, text.size()}, options).html();
        };
        std::vector<QStringList> found(threads);
        {
            std::vector<std::jthread> running;
            for (int thread = 0; thread < threads; ++thread) {
                running.emplace_back([&, thread] {
                    for (int round = 0; round < rounds; ++round) {
                        found[static_cast<std::size_t>(thread)].append(html(thread * rounds + round));
                    }
                });
            }
        }
        for (int thread = 0; thread < threads; ++thread) {
            for (int round = 0; round < rounds; ++round) {
                QCOMPARE(found[static_cast<std::size_t>(thread)][round], html(thread * rounds + round));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdownThreads)

#include "test_markdown_threads.moc"
