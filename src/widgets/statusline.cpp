// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/statusline.h"

#include <QLabel>
#include <QStatusBar>

#include <algorithm>

namespace frontrow {

qsizetype readingMinutes(qsizetype words)
{
    constexpr qsizetype wordsAMinute = 200;
    return std::max<qsizetype>(1, (words + wordsAMinute / 2) / wordsAMinute);
}

qsizetype imagesWithoutAlt(const QList<Figure> &figures)
{
    qsizetype count = 0;
    for (const Figure &figure : figures) {
        count += std::ranges::count_if(figure.images, [](const FigureImage &image) { return !image.alt; });
    }
    return count;
}

StatusLine::StatusLine(QStatusBar &bar, QObject *parent)
    : QObject(parent)
    , m_words(new QLabel(&bar))
    , m_figures(new QLabel(&bar))
    , m_page(new QLabel(&bar))
    , m_saved(new QLabel(&bar))
{
    for (QLabel *label : {m_words, m_figures, m_page}) {
        label->setMargin(4);
        bar.addWidget(label);
    }
    m_page->setTextFormat(Qt::PlainText);
    m_page->setToolTip(tr("Where the page will be in the blog"));
    m_saved->setMargin(4);
    bar.addPermanentWidget(m_saved);
}

void StatusLine::setFrame(const PreviewFrame &frame)
{
    m_words->setText(tr("%n word(s)", nullptr, static_cast<int>(frame.words)) + QStringLiteral(" · ")
        + tr("%n minute(s)", "reading time", static_cast<int>(readingMinutes(frame.words))));
    const qsizetype missing = imagesWithoutAlt(frame.figures);
    m_figures->setVisible(missing > 0);
    m_figures->setText(tr("%n figure(s) without alt text", nullptr, static_cast<int>(missing)));
    m_page->setText(frame.pageUrl);
}

void StatusLine::setSaved(bool isSaved)
{
    m_saved->setText(isSaved ? tr("Saved") : tr("Not saved"));
}

} // namespace frontrow
