// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldeditor.h"

class QLineEdit;
class QStringListModel;

namespace frontrow {

class FlowLayout;
class TagChip;

/// A list of short texts as chips, completed from what the blog uses. A tag that differs from one of the blog's only in
/// case becomes the blog's; a tag that is there already is not added twice. Return and comma finish a tag, so does
/// leaving; Backspace in the empty line goes to the last chip.
class TagsField : public FieldEditor
{
    Q_OBJECT

public:
    explicit TagsField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void setChoices(const QStringList &choices) override;
    [[nodiscard]] bool isUnfinished() const override { return m_place >= 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTyped();
    bool keyPressed(int key);
    void showTags(const QStringList &tags);
    void changeTags(const QStringList &tags);
    void removeTag(qsizetype index);
    void editTag(qsizetype index);
    void step(qsizetype index, int by, bool takesTag);
    void focusChip(qsizetype index);
    void connectChip(TagChip &chip);
    void offerChoices();

    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QStringListModel *m_completions;
    QList<TagChip *> m_chips;
    QStringList m_tags;
    QStringList m_choices;
    qsizetype m_place = -1; ///< where the tag being edited was; -1 at the end
};

} // namespace frontrow
