// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLayout>
#include <QList>

namespace frontrow {

/// Lays items out as words of a text: side by side at their preferred width, in as many lines as it takes.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Lines {
        Filled, ///< the last item gets what is left of its line
        Centred,
    };

    explicit FlowLayout(QWidget *parent, Lines lines = Lines::Filled);
    ~FlowLayout() override;

    /// Puts \a widget before the item at \a index.
    void insertWidget(qsizetype index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places every item within \a rect, or only measures; gives the height it takes.
    [[nodiscard]] int arranged(const QRect &rect, bool isMeasuring) const;
    /// Places the items from \a first to before \a end, which take \a width, at the top of \a room.
    void placeLine(qsizetype first, qsizetype end, int width, const QRect &room) const;

    Lines m_lines;
    QList<QLayoutItem *> m_items; ///< owned
};

} // namespace frontrow
