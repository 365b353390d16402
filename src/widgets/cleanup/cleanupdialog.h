// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/cleanup/cleanupcanvas.h"
#include "workspace/pictures/cleanup.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace frontrow {

/// Cleans one picture up before readers see it: crop, straighten, light evenly, cover faces and names. What was found
/// in the picture is offered; nothing is done before it is asked for. Beside the picture stands what becomes of it.
class CleanUpDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param others files of the event's other captures, whose common frame can be taken over.
    CleanUpDialog(const QImage &picture, const QStringList &others, QWidget *parent);
    ~CleanUpDialog() override;

    [[nodiscard]] CleanUpCanvas &canvas() { return *m_canvas; }
    void accept() override;

Q_SIGNALS:
    /// \a picture is to be shown instead.
    void cleaned(const QImage &picture);

private:
    [[nodiscard]] QLayout *tools();
    [[nodiscard]] QLayout *offers();
    void useSlide();
    void useCommonBox();
    void setTool(CleanUpCanvas::Tool tool);
    void reset();
    void showResult();
    [[nodiscard]] CleanUp steps() const;

    QImage m_picture;
    QStringList m_others;
    CleanUpCanvas *m_canvas;
    QComboBox *m_tool;
    QComboBox *m_cover;
    QCheckBox *m_light;
    QLabel *m_result;
    QLabel *m_message;
    QTimer m_soon; ///< until the result is made anew
    QFutureWatcher<QImage> m_work;
};

} // namespace frontrow
