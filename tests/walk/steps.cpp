// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/steps.h"

#include <QRandomGenerator>

#include <algorithm>

namespace frontrow::walk {

namespace {

struct Kind
{
    const char *name;
    quint32 weight; ///< how often it is done, compared with the others
};

/// A person writes most of the time.
constexpr Kind kinds[] = {{"open-post", 5}, {"open-loose", 2}, {"new", 2}, {"sample", 1}, {"type", 20}, {"erase", 6},
    {"keys", 12}, {"paste-text", 4}, {"paste-picture", 3}, {"drop-pictures", 4}, {"drop-folder", 1}, {"drop-header", 2},
    {"field", 9}, {"command", 12}, {"palette", 3}, {"find", 2}, {"undo", 7}, {"redo", 4}, {"undo-all", 2}, {"save", 7},
    {"save-as", 1}, {"review", 3}, {"publish-dialog", 2}, {"publish", 3}, {"undo-export", 3}, {"choose-blog", 1},
    {"edit-outside", 2}, {"remove-outside", 1}, {"checkout", 1}, {"resize", 2}, {"notice", 3}, {"reopen", 1},
    {"session", 3}, {"kill", 1}};

} // namespace

QStringList stepNames()
{
    QStringList names;
    for (const Kind &kind : kinds) {
        names.append(QLatin1StringView(kind.name));
    }
    return names;
}

QList<Step> stepsOf(quint32 seed, qsizetype count, const QStringList &without)
{
    quint32 sum = 0;
    for (const Kind &kind : kinds) {
        sum += kind.weight;
    }
    QRandomGenerator random(seed);
    QList<Step> steps{{QStringLiteral("open-post"), random.generate(), random.generate()}};
    while (steps.size() < count) {
        quint32 place = random.bounded(sum);
        const Kind *kind = std::begin(kinds);
        for (; place >= kind->weight; ++kind) {
            place -= kind->weight;
        }
        steps.append({QLatin1StringView(kind->name), random.generate(), random.generate()});
    }
    steps.removeIf([&](const Step &step) { return without.contains(step.name); });
    return steps;
}

QString written(const QList<Step> &steps)
{
    QString text;
    for (const Step &step : steps) {
        text += QStringLiteral("%1 %2 %3\n").arg(step.name).arg(step.a).arg(step.b);
    }
    return text;
}

std::optional<QList<Step>> parsed(const QString &text)
{
    const QStringList names = stepNames();
    QList<Step> steps;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList words = line.simplified().split(u' ');
        bool isFirst = false;
        bool isSecond = false;
        const Step step{words[0], words.value(1).toUInt(&isFirst), words.value(2).toUInt(&isSecond)};
        if (words.size() != 3 || !isFirst || !isSecond || !names.contains(step.name)) {
            return std::nullopt;
        }
        steps.append(step);
    }
    return steps;
}

} // namespace frontrow::walk
