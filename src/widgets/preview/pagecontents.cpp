// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/pagecontents.h"

#include "site/jekyll/dateformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace frontrow {

namespace {

struct PreviewPageMessages
{
    Q_DECLARE_TR_FUNCTIONS(PreviewPage)
};

QJsonObject pageTexts()
{
    return {
        {QStringLiteral("missing"), PreviewPageMessages::tr("Picture not found")},
        {QStringLiteral("unreadable"), PreviewPageMessages::tr("Picture cannot be read")},
        {QStringLiteral("remote"), PreviewPageMessages::tr("Remote picture, not loaded")},
        {QStringLiteral("inline"), PreviewPageMessages::tr("Picture inside the text, not shown")},
        {QStringLiteral("embedded"), PreviewPageMessages::tr("Embedded page or player, not loaded in the preview")},
    };
}

QJsonObject toJson(const PreviewHero &hero)
{
    QJsonObject dates; // by format
    for (const QString &format : usualDateFormats()) {
        dates.insert(format, hero.day.isValid() ? formattedDate(hero.day, format) : QString());
    }
    return {
        {QStringLiteral("title"), hero.title},
        {QStringLiteral("excerpt"), hero.excerpt},
        {QStringLiteral("credit"), hero.credit},
        {QStringLiteral("image"), hero.image},
        {QStringLiteral("date"), hero.date},
        {QStringLiteral("dates"), dates},
    };
}

QJsonArray toJson(const QHash<QString, QUrl> &addresses)
{
    QJsonArray pairs;
    for (const auto &[source, address] : addresses.asKeyValueRange()) {
        pairs.append(QJsonArray{source, address.toString()});
    }
    return pairs;
}

/// What the page's own search for formulas would find (resources/preview/math.js).
bool hasFormula(const QString &html)
{
    return html.contains(QStringLiteral("\\(")) || html.contains(QStringLiteral("\\["))
        || html.contains(QStringLiteral("kdmath"));
}

QString wordsFor(PictureIssue issue)
{
    switch (issue) {
    case PictureIssue::Missing:
        break;
    case PictureIssue::OutsideBlog:
        return PreviewPageMessages::tr("Broken on the page: the address leads out of the blog");
    case PictureIssue::NotPublished:
        return PreviewPageMessages::tr("Broken on the page: Jekyll does not publish this folder");
    case PictureIssue::BrokenAtHome:
        return PreviewPageMessages::tr("Broken on the home page");
    case PictureIssue::BrokenInFeed:
        return PreviewPageMessages::tr("Broken in some feed readers");
    }
    return PreviewPageMessages::tr("Picture not found");
}

QJsonArray toJson(const QHash<QString, PictureIssue> &issues)
{
    QJsonArray pairs;
    for (const auto &[source, issue] : issues.asKeyValueRange()) {
        pairs.append(QJsonArray{source, wordsFor(issue)});
    }
    return pairs;
}

} // namespace

QByteArray PageContents::patchTo(const PageFrame &frame, const QHash<QString, QUrl> &addresses, quint64 sequence)
{
    m_text = frame.text;
    m_revision = frame.revision;
    const QList<Block> before = std::exchange(m_blocks, {});
    const QList<RenderedBlock> &after = frame.body.blocks;
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head].hash == after[head].hash) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail].hash == after[after.size() - 1 - tail].hash) {
        ++tail;
    }
    QHash<quint64, QList<qint64>> reusable; // the numbers of blocks between head and tail, in order
    for (qsizetype i = head; i < before.size() - tail; ++i) {
        reusable[before[i].hash].append(before[i].number);
    }

    QJsonArray blocks;
    m_blocks.reserve(after.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool isInTail = i >= after.size() - tail;
        Block block{.number = 0, .hash = after[i].hash, .source = after[i].source};
        if (i < head || isInTail) {
            block.number = before[isInTail ? i - after.size() + before.size() : i].number;
        } else if (const auto same = reusable.find(block.hash); same != reusable.end() && !same->isEmpty()) {
            block.number = same->takeFirst();
            blocks.append(QJsonArray{block.number, QJsonValue()});
        } else {
            block.number = ++m_lastNumber;
            blocks.append(QJsonArray{block.number, after[i].html});
            m_hasMath = m_hasMath || hasFormula(after[i].html);
        }
        m_blocks.append(block);
    }
    QJsonArray dropped;
    for (const QList<qint64> &numbers : std::as_const(reusable)) {
        for (const qint64 number : numbers) {
            dropped.append(number);
        }
    }

    QJsonObject patch{{QStringLiteral("sequence"), qint64(sequence)},
        {QStringLiteral("after"), head > 0 ? m_blocks[head - 1].number : 0}, {QStringLiteral("blocks"), blocks},
        {QStringLiteral("dropped"), dropped}};
    if (!std::exchange(m_hasTexts, true)) {
        patch.insert(QStringLiteral("texts"), pageTexts());
    }
    if (m_addresses != addresses || m_issues != frame.issues) {
        m_addresses = addresses;
        m_issues = frame.issues;
        patch.insert(QStringLiteral("pictures"), toJson(addresses));
        patch.insert(QStringLiteral("issues"), toJson(m_issues));
    }
    if (m_hero != frame.hero) {
        m_hero = frame.hero;
        patch.insert(QStringLiteral("hero"), toJson(frame.hero));
    }
    return QJsonDocument(patch).toJson(QJsonDocument::Compact);
}

std::optional<qsizetype> PageContents::offsetOf(qint64 number, qsizetype line) const
{
    if (number == 0) {
        return 0;
    }
    const std::optional<TextRange> source = sourceOf(number);
    if (!source) {
        return std::nullopt;
    }
    qsizetype start = source->start;
    for (qsizetype end = m_text.indexOf(u'\n', start); line > 0 && end >= 0 && end + 1 < source->end();
        end = m_text.indexOf(u'\n', start)) {
        start = end + 1;
        --line;
    }
    return start;
}

std::optional<TextRange> PageContents::sourceOf(qint64 number) const
{
    const auto block = std::ranges::find(m_blocks, number, &Block::number);
    return block == m_blocks.end() ? std::nullopt : std::optional(block->source);
}

QList<qint64> PageContents::numbersIn(TextRange part) const
{
    QList<qint64> numbers;
    for (const Block &block : m_blocks) {
        if (part.isEmpty() || (block.source.start < part.end() && block.source.end() > part.start)) {
            numbers.append(block.number);
        }
    }
    return numbers;
}

PageContents::Place PageContents::placeOf(qsizetype offset) const
{
    const auto next =
        std::ranges::upper_bound(m_blocks, offset, {}, [](const Block &block) { return block.source.start; });
    if (next == m_blocks.begin()) {
        return {};
    }
    const Block &block = *std::prev(next);
    const double length = double(qMax(qsizetype(1), block.source.length));
    const qsizetype line = QStringView(m_text).mid(block.source.start, offset - block.source.start).count(u'\n');
    return {.number = block.number, .line = line, .share = qMin(1.0, double(offset - block.source.start) / length)};
}

} // namespace frontrow
