// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"
#include "site/blog/fieldconventions.h"
#include "site/pictures/figureimport.h"
#include "workspace/preview/previewframe.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace Ui {
class FrontMatterPanel;
}

namespace frontrow {

class FieldEditor;

/// The front matter as a form that builds itself from what the blog's posts and this post have. It shows what the text
/// says and sends each change on at once; the text decides.
class FrontMatterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FrontMatterPanel(QWidget *parent = nullptr);
    ~FrontMatterPanel() override;

    /// Shows \a frame, which must be of the newest revision: what is being typed is never overwritten by older text.
    void setFrame(const PreviewFrame &frame);
    void setConventions(const FieldConventions &conventions);
    /// Gives the keyboard to the editor of \a path, of the first field when there is none.
    void focusField(const QString &path);
    /// The field that has the keyboard or had it last; empty when none had.
    [[nodiscard]] const QString &currentPath() const { return m_currentPath; }
    /// The editor of \a path, nullptr without one.
    [[nodiscard]] FieldEditor *editorOf(const QString &path) const;

Q_SIGNALS:
    void fieldEdited(const QString &path, const frontrow::FieldValue &value);
    void removeRequested(const QString &path);
    /// \a path is to be renamed; the new name is the person's to say.
    void renameRequested(const QString &path);
    /// \a path is to change places with its neighbour above (-1) or below (1).
    void moveRequested(const QString &path, int step);
    /// A key that the post does not have, to be named by the person.
    void addRequested();
    /// The place of \a path in the text is wanted.
    void textRequested(const QString &path);
    void imageArrived(const QString &path, const frontrow::PictureSource &source);
    void imageChoiceRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One field of the form, as widgets.
    struct Row
    {
        FormRow form;
        QWidget *widget = nullptr; ///< label and editor
        QLabel *label = nullptr; ///< nullptr when the editor has its own
        FieldEditor *editor = nullptr;
    };

    void rebuild();
    [[nodiscard]] Row makeRow(const FormRow &form);
    void connectRow(const Row &row);
    void showValues();
    void updateRow(const Row &row) const;
    void edited(const QString &path, const FieldValue &value);
    void setCurrent(const QString &path);
    void fillAddMenu();
    void showFieldMenu(QPoint place);
    void addFieldActions(QMenu &menu);
    void showProblem();

    std::unique_ptr<Ui::FrontMatterPanel> m_ui;
    QMenu *m_addMenu;
    QMenu *m_fieldMenu;
    QList<Row> m_rows;
    QStringList m_added; ///< keys that were asked for and have no value yet, in the order asked
    FieldConventions m_conventions = standardFieldConventions();
    FrontMatter m_frontMatter;
    QString m_currentPath;
};

} // namespace frontrow
