// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace frontrow {

/// A few characters of Markdown.
struct SmallText
{
    const char *kind; ///< what it is made of
    QString text;
};

/// \a ofEach texts of each kind, made at random of whatever means something there, next to each other: here the rules
/// of Markdown meet.
[[nodiscard]] inline QList<SmallText> smallTexts(QRandomGenerator &random, int ofEach)
{
    struct Kind
    {
        const char *name;
        const char *parts; ///< with '·' between them
        int most; ///< the most parts of a text
    };
    static constexpr Kind kinds[] = {
        {"emphasis", "*·**·***·_·__·a·b · ·\\·`·\n·ü·~·~~", 8},
        {"links", "[·]·(·)·[a]·[b]: u\n·(u)·(<u v> \"t\")·![·\\]·a· ·\n·\n\n[a]: /x 't'\n\n·`·*·<·>", 8},
        {"typography", "'·\"·a·b ·--·---·...·(·)· ·\n·1·<<·>>·&·&amp;·ü·.", 9},
        {"html", "<b>·</b>·<div>·</div>·<br>·<!-- ·-->·<·>·&lt;·a ·\n·\n\n·*·<p·class=\"x\">·<a href='y'>·</a>", 7},
        {"lists", "- ·* ·1. ·2) ·  ·    ·a·\n·\n\n·> ·{: .x}·[ ] ·+\t·^\n", 8},
        {"headings", "# ·## ·#·a·\n·\n\n·---·===·- ·> ·{#i}·{: .x}·***· · #·1", 7},
        {"code", "```·~~~·ruby·\n·\n\n·    ·\t·a·`·``·{: .x}·> ·- ·$$·\\", 7},
        {"tables", "|·a·-·:·\n·\n\n·---·|-|-·|---|---·=·\\|·`·*· ·| a | b |\n", 9},
        {"definitions", "a·\n·\n\n·: b·:·  ·[^1]·[^1]: ·*[a]: b\n·a\n: b\n·{: .x}\n·{:toc}·* ·x", 7},
    };
    QList<SmallText> texts;
    for (const Kind &kind : kinds) {
        const QStringList parts = QString::fromUtf8(kind.parts).split(u'·');
        for (int number = 0; number < ofEach; ++number) {
            QString text;
            for (int part = random.bounded(1, kind.most + 1); part > 0; --part) {
                text += parts[random.bounded(parts.size())];
            }
            texts.append({kind.name, text + u'\n'});
        }
    }
    return texts;
}

} // namespace frontrow
