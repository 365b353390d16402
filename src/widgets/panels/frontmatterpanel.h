// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter.h"
#include "site/figureintake.h"
#include "workspace/previewframe.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QLineEdit;

namespace Ui {
class FrontMatterPanel;
}

namespace frontrow {

/// The front matter as a form. It shows what the text says and sends each change on at once; the text decides.
class FrontMatterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterPanel(QWidget *parent = nullptr);
    ~FrontMatterPanel() override;

    /// Shows \a frame, which must be of the newest revision: what is being typed is never overwritten by older text.
    void setFrame(const PreviewFrame &frame);

Q_SIGNALS:
    void fieldEdited(const QString &path, const frontrow::FieldValue &value);
    void imageArrived(const frontrow::PictureSource &source);
    void imageChoiceRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One field of the form: how it shows a value and what it says.
    struct Binding
    {
        QString path;
        QWidget *widget;
        std::function<FieldValue()> value; ///< nothing typed is null
        std::function<void(const FieldValue &)> show;
        std::function<bool()> isValid;
    };

    void bindText(const QString &path, QLineEdit *edit);
    void bindDate(const QString &path, QLineEdit *edit);
    void bindTags();
    void bindExcerpt();
    void bindFlag(const QString &path, QCheckBox *box, bool standard);
    void edited(qsizetype index);
    void showOthers(const QList<Field> &fields);
    void showThumbnail(const QString &file);
    void showProblem(const FrontMatter &frontMatter);

    std::unique_ptr<Ui::FrontMatterPanel> m_ui;
    QList<Binding> m_bindings;
    FrontMatter m_frontMatter;
    QString m_thumbnailFile;
    QFutureWatcher<QImage> m_thumbnail;
    bool m_isShowing = false;
};

} // namespace frontrow
