// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/export.h"

#include <QWidget>

class QListWidget;
class QSplitter;
class QStackedWidget;

namespace frontrow {

class DiffView;

class PictureSide;

/// The files of a plan, and beside them, or below where there is less room, what changes in the chosen one: lines of a
/// text, a picture before and after.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(const ExportPlan &plan, QWidget *parent = nullptr);

    void setPlan(const ExportPlan &plan);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setOrientation(Qt::Orientation orientation);
    void arrange();
    void showFile(int row);
    void showText(const ExportFile &file);
    void showPictures(const ExportFile &file);
    [[nodiscard]] QByteArray bytesBefore(const ExportFile &file) const;

    ExportPlan m_plan;
    QSplitter *m_splitter;
    bool m_isArranged = false; ///< by the person
    QListWidget *m_files;
    QStackedWidget *m_pages;
    DiffView *m_text;
    QWidget *m_pictures;
    PictureSide *m_before;
    PictureSide *m_after;
};

} // namespace frontrow
