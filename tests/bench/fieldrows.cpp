// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fieldrows.h"

#include "base/sourcetext.h"
#include "post/figures/figure.h"
#include "post/frontmatter/frontmatter.h"
#include "support/samples.h"

#include <tuple>

using namespace frontrow;

QList<Row> fieldRows(const QStringList &files, double loadMs, double dumpMs)
{
    constexpr int runs = 5;
    QStringList posts;
    for (const QString &file : files) {
        const Result<SourceText> source = SourceText::decode(test::contentOf(file));
        if (source && FrontMatter::parse(source->text()).isReadable()) {
            posts.append(source->text());
        }
    }
    const auto overAll = [&posts](const auto &work) {
        return timed(runs, [&] {
            for (const QString &post : posts) {
                work(post);
            }
        });
    };
    const Spread fields = overAll([](const QString &post) { std::ignore = FrontMatter::parse(post); });
    const Spread both = overAll([](const QString &post) {
        std::ignore = FrontMatter::parse(post);
        std::ignore = figuresIn(post);
    });
    const Spread edits = overAll([](const QString &post) {
        std::ignore = setField(post, u"title", FieldValue::text(QStringLiteral("Another: title")));
    });
    return {
        {QStringLiteral("read front matter of all posts"), QStringLiteral("Psych load"), fields, loadMs},
        {QStringLiteral("read front matter and figures"), QStringLiteral("Psych load, without figures"), both, loadMs},
        {QStringLiteral("change a value in every post"), QStringLiteral("Psych load and dump"), edits, dumpMs},
    };
}
