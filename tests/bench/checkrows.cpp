// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkrows.h"

#include "base/sourcetext.h"
#include "post/markup/postlayout.h"
#include "site/checks/checks.h"
#include "site/checks/spelling.h"
#include "support/samples.h"

#include <tuple>
#include <utility>

using namespace frontrow;

namespace {

CheckedPost postOf(const QString &text)
{
    return {.text = text,
        .frontMatter = FrontMatter::parse(text),
        .body = renderBody(text, layoutOf(text).body),
        .pageUrl = QStringLiteral("/x/"),
        .now = QDateTime::currentDateTime()};
}

/// Posts of a size that nobody writes, and that somebody may be sent: what a command needs to read, render and check.
QList<Row> largeRows(const QString &prose)
{
    constexpr double mayTake = 2'000; // ms
    const QString head = QStringLiteral("---\ntitle: x\n---\n\n");
    const auto repeated = [&head](const QString &text, qsizetype size) {
        return head + text.repeated(size / text.size()) + u'\n';
    };
    const QList<std::pair<QString, QString>> posts{
        {QStringLiteral("5 MB of prose"), repeated(prose, 5'000'000)},
        {QStringLiteral("300 kB of words in one line"), repeated(QStringLiteral("some wrds "), 300'000)},
        {QStringLiteral("250 kB of references in one line"), repeated(QStringLiteral("&amp;"), 250'000)},
        {QStringLiteral("250 kB of raw Liquid"), repeated(QStringLiteral("{% raw %}a{% endraw %} "), 250'000)},
        {QStringLiteral("250 kB of conditions in one line"),
            repeated(QStringLiteral("{% if true %}a{% endif %}"), 250'000)},
        {QStringLiteral("250 kB of Liquid filters in one output"),
            head + QStringLiteral("{{ \"a\"") + QStringLiteral(" | upcase").repeated(25'000) + QStringLiteral(" }}\n")},
    };
    QList<Row> rows;
    Spelling spelling;
    for (const auto &[name, text] : posts) {
        const Spread time = timed(1, [&] {
            const CheckedPost post = postOf(text);
            std::ignore = checkPost(post);
            std::ignore = checkedSpelling(post, spelling);
        });
        rows.append({QStringLiteral("check ") + name, QStringLiteral("what it may take"), time, mayTake, 1});
    }
    return rows;
}

} // namespace

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
    const CheckedPost post = postOf(text);
    Spelling spelling;
    const Spread checks = timed(runs, [&] { std::ignore = checkPost(post); });
    const Spread words = timed(runs, [&] { std::ignore = checkedSpelling(post, spelling); });
    return QList<Row>{
               {QStringLiteral("all checks of a post of 20 kB"), QStringLiteral("what they may take"), checks, mayTake,
                   1},
               {QStringLiteral("its spelling, once its words are known"), QStringLiteral("what it may take"), words,
                   mayTake, 1},
           }
    + largeRows(text.sliced(layoutOf(text).body.start));
}
