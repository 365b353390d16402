// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkrows.h"

#include "base/sourcetext.h"
#include "post/markup/postlayout.h"
#include "site/checks/checks.h"
#include "site/checks/spelling.h"
#include "support/samples.h"

#include <tuple>

using namespace frontrow;

QList<Row> checkRows(const QStringList &files)
{
    constexpr qsizetype size = 20'000; // characters
    constexpr double mayTake = 10; // ms
    constexpr int runs = 15;
    QString text = QStringLiteral("---\ntitle: x\ntags: [a]\n---\n\n");
    for (qsizetype i = 0; text.size() < size; ++i) {
        const Result<SourceText> source = SourceText::decode(test::contentOf(files[i % files.size()]));
        const TextRange body = source ? layoutOf(source->text()).body : TextRange();
        text += source ? slice(source->text(), body).first(std::min<qsizetype>(body.length, 5'000)) : QStringView();
        text += QStringLiteral("\n\n");
    }
    const CheckedPost post{.text = text,
        .frontMatter = FrontMatter::parse(text),
        .body = renderBody(text, layoutOf(text).body),
        .pageUrl = QStringLiteral("/x/"),
        .now = QDateTime::currentDateTime()};
    Spelling spelling;
    const double checks = medianMs(runs, [&] { std::ignore = checkPost(post); });
    const double words = medianMs(runs, [&] { std::ignore = checkedSpelling(post, spelling); });
    return {
        {QStringLiteral("all checks of a post of 20 kB"), QStringLiteral("what they may take"), checks, mayTake, 1},
        {QStringLiteral("its spelling, once its words are known"), QStringLiteral("what it may take"), words, mayTake,
            1},
    };
}
