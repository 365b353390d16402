// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/completionlist.h"

#include "widgets/foreigntext.h"

#include <QHeaderView>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int mostCompletionRows = 9; // that are seen at once
constexpr int widest = 520; // pixels
constexpr QSize pictureSize(48, 32);

} // namespace

CompletionList::CompletionList(QWidget &text)
    : QTreeWidget(&text)
{
    setAccessibleName(tr("Ways to go on"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemClicked, this, &CompletionList::taken);
    connect(&m_thumbnails, &Thumbnails::arrived, this, &CompletionList::showPictures);
    connect(this, &QTreeWidget::currentItemChanged, this, &CompletionList::showPictures);
    hide();
}

void CompletionList::offer(const QList<Completion> &completions, const QString &written, const QRect &caret)
{
    const bool isSame = std::exchange(m_completions, completions) == completions;
    if (!isSame || !isVisible()) {
        clear();
        for (const Completion &each : completions) {
            auto *row = new QTreeWidgetItem(this, {each.label, each.detail});
            row->setForeground(1, palette().placeholderText());
            row->setToolTip(0, toolTipOf(each.text));
        }
        const bool hasPictures =
            std::ranges::any_of(completions, [](const Completion &each) { return !each.picture.isEmpty(); });
        setIconSize(hasPictures ? pictureSize : QSize(0, 0));
        const bool isComplete =
            std::ranges::any_of(completions, [&](const Completion &each) { return each.text.trimmed() == written; });
        choose(isComplete ? -1 : 0);
    }
    place(caret);
    show();
    raise();
    showPictures();
}

void CompletionList::choose(int row)
{
    setCurrentItem(row < 0 ? nullptr : topLevelItem(row));
}

std::optional<Completion> CompletionList::chosen() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row >= 0 && row < m_completions.size() ? std::optional(m_completions[row]) : std::nullopt;
}

void CompletionList::step(int rows)
{
    const int count = topLevelItemCount();
    const int row = indexOfTopLevelItem(currentItem());
    const int from = row < 0 && rows < 0 ? count : row;
    const bool isPage = std::abs(rows) > 1;
    choose(isPage ? std::clamp(from + rows, 0, count - 1) : (from + rows + count) % count);
}

void CompletionList::place(const QRect &caret)
{
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width());
    const int rowHeight = std::max(sizeHintForRow(0), fontMetrics().height() + 4);
    const int rows = std::min(mostCompletionRows, topLevelItemCount());
    const int wanted = rows * rowHeight + 2 * frameWidth();
    const int below = room.height() - caret.bottom();
    const bool isBelow = below >= wanted || below >= caret.top();
    const int height = std::min(wanted, isBelow ? below : caret.top());
    const int left = std::clamp(caret.left(), 0, std::max(0, room.width() - width));
    setGeometry(left, isBelow ? caret.bottom() + 1 : caret.top() - height, width, height);
    constexpr double share = 0.62;
    setColumnWidth(0, static_cast<int>(width * share));
}

/// Those in view, as they arrive.
void CompletionList::showPictures()
{
    const QModelIndex first = indexAt(viewport()->rect().topLeft());
    for (int row = std::max(0, first.row()); isVisible() && row <= first.row() + mostCompletionRows; ++row) {
        if (row >= m_completions.size() || m_completions[row].picture.isEmpty()) {
            continue;
        }
        const Thumbnail *small = m_thumbnails.find(m_completions[row].picture);
        if (small != nullptr && topLevelItem(row)->icon(0).isNull()) {
            topLevelItem(row)->setIcon(0, QIcon(QPixmap::fromImage(small->image)));
        }
    }
}

} // namespace frontrow
