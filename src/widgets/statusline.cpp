// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/statusline.h"

#include "site/jekyll/pageaddress.h"
#include "widgets/elidedlabel.h"

#include <QLocale>
#include <QStatusBar>

#include <algorithm>

namespace frontrow {

qsizetype readingMinutes(qsizetype words)
{
    constexpr qsizetype wordsAMinute = 200;
    return std::max<qsizetype>(1, (words + wordsAMinute / 2) / wordsAMinute);
}

QString wordsOf(qsizetype words, qsizetype selected, qsizetype section)
{
    const int all = static_cast<int>(words);
    const bool isPart = selected > 0;
    QString text = !isPart ? StatusLine::tr("%n word(s)", nullptr, all)
                           : StatusLine::tr("%1 of %n word(s)", "selected", all).arg(selected);
    if (!isPart && section >= 0) {
        text += QStringLiteral(" · ") + StatusLine::tr("%n in this section", "words", static_cast<int>(section));
    }
    return text + QStringLiteral(" · ")
        + StatusLine::tr("%n minute(s)", "reading time", static_cast<int>(readingMinutes(words)));
}

QString appearanceText(const PostAppearance &appearance, const QString &pageUrl, const QDateTime &now)
{
    const bool isLater = appearance.state == PostAppearance::State::Later;
    const QDateTime moment = isLater ? appearance.moment.toTimeZone(now.timeZone()) : appearance.moment;
    const QString format = moment.date().year() == now.date().year() ? StatusLine::tr("d MMM", "day and month")
                                                                     : StatusLine::tr("d MMM yyyy", "date");
    const QString address = readableAddress(pageUrl);
    const QString day = QLocale().toString(moment.date(), format);
    switch (appearance.state) {
    case PostAppearance::State::Unpublished:
        return StatusLine::tr("not published (“published: false”), else at %1").arg(address);
    case PostAppearance::State::Draft:
        return StatusLine::tr("not published: a draft, else at %1").arg(address);
    case PostAppearance::State::Later:
        return StatusLine::tr("appears %1 %2 %3 at %4", "day, time, zone, address")
            .arg(day, QLocale().toString(moment.time(), QLocale::ShortFormat), moment.timeZoneAbbreviation(), address);
    case PostAppearance::State::Now:
        break;
    }
    return moment.isValid() ? StatusLine::tr("dated %1, at %2").arg(day, address)
                            : StatusLine::tr("at %1").arg(address);
}

qsizetype imagesWithoutAlt(const QList<Figure> &figures)
{
    qsizetype count = 0;
    for (const Figure &figure : figures) {
        count += std::ranges::count_if(figure.images, [](const FigureImage &image) { return !image.alt; });
    }
    return count;
}

QString savedText(const PostLocation &location, bool isModified)
{
    switch (location.access) {
    case PostLocation::Access::ReadOnly:
        return StatusLine::tr("Read only");
    case PostLocation::Access::Gone:
        return StatusLine::tr("Not on disk any more");
    case PostLocation::Access::Writable:
        break;
    }
    if (!location.isOpen()) {
        return {};
    }
    return !location.hasFile() ? StatusLine::tr("Never saved")
        : isModified           ? StatusLine::tr("Not saved")
                               : StatusLine::tr("Saved");
}

StatusLine::StatusLine(QStatusBar &bar, QObject *parent)
    : QObject(parent)
    , m_words(new ElidedLabel(&bar))
    , m_figures(new ElidedLabel(&bar))
    , m_page(new ElidedLabel(&bar))
    , m_saved(new ElidedLabel(&bar))
{
    for (ElidedLabel *label : {m_words, m_figures, m_page}) {
        label->setMargin(4);
        bar.addWidget(label, label == m_page ? 1 : 0);
    }
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long address takes from nobody
    m_page->setToolTip(tr("When the page appears, and where it is in the blog"));
    m_saved->setMargin(4);
    bar.addPermanentWidget(m_saved);
}

void StatusLine::setFrame(const PreviewFrame &frame)
{
    m_wordCount = frame.words;
    showWords();
    const qsizetype missing = imagesWithoutAlt(frame.figures);
    m_figures->setVisible(missing > 0);
    m_figures->setText(tr("%n figure(s) without alt text", nullptr, static_cast<int>(missing)));
    m_page->setText(appearanceText(frame.appearance, frame.pageUrl, QDateTime::currentDateTime()));
}

void StatusLine::setPart(qsizetype selected, qsizetype section)
{
    m_selected = selected;
    m_section = section;
    showWords();
}

void StatusLine::showWords()
{
    m_words->setText(wordsOf(m_wordCount, m_selected, m_section));
}

void StatusLine::setSaved(const PostLocation &location, bool isModified)
{
    m_saved->setText(savedText(location, isModified));
}

} // namespace frontrow
