// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"
#include "widgets/editor/textcolumn.h"
#include "widgets/editor/typingsteps.h"

#include <QPointer>
#include <QVariantAnimation>

#include <functional>
#include <memory>
#include <optional>

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace frontrow {

class Folding;
class PostHighlighter;
class SpellingMarks;
class TextPictures;

/// The text of a post: coloured, taking pictures by drop and paste. Wide, since all that stands around the text asks it
/// where a place is on the screen.
class PostEditor : public TextColumn
{
    Q_OBJECT

public:
    explicit PostEditor(QWidget *parent = nullptr);
    ~PostEditor() override;

    /// Edits \a document from now on; it is not owned and outlives the editor.
    void edit(QTextDocument *document);
    /// \a near gives the place between blocks for an offset under the mouse: where a drop would go.
    void setDropOffset(std::function<qsizetype(qsizetype)> near) { m_dropOffset = std::move(near); }
    /// \a at gives the place for what is pasted while the caret is at an offset.
    void setPasteOffset(std::function<qsizetype(qsizetype)> at) { m_pasteOffset = std::move(at); }
    /// \a filter sees each key before it is carried out, with the text that it types, and says whether it did all there
    /// is to do. A text that may not be changed has no filter.
    void setKeyFilter(std::function<bool(int key, Qt::KeyboardModifiers modifiers, const QString &typed)> filter)
    {
        m_keyFilter = std::move(filter);
    }
    /// \a filter sees text before it is pasted, and says whether it did all there is to do.
    void setPasteFilter(std::function<bool(const QString &text)> filter) { m_pasteFilter = std::move(filter); }
    /// \a insert takes what is pasted, is no picture and no filter took; what it gives false for comes as plain text.
    void setTextPaste(std::function<bool(const QMimeData &)> insert) { m_textPaste = std::move(insert); }
    /// See PostHighlighter.
    void setReadsAttributeLists(bool readsAttributeLists);
    /// Selects \a range, an empty one puts the caret there; takes the keyboard.
    void select(TextRange range);
    /// Puts the caret at \a offset, with its line in view.
    void setCaret(qsizetype offset);
    /// Puts it at the end of the line that \a offset is in.
    void setCaretAfterLine(qsizetype offset);
    /// As setCaret(), without taking the keyboard.
    void showOffset(qsizetype offset);
    void pastePlainText();
    [[nodiscard]] Folding &folding() { return *m_folding; }
    [[nodiscard]] SpellingMarks &spelling() { return *m_spelling; }
    [[nodiscard]] TextPictures &pictures() { return *m_pictures; }

Q_SIGNALS:
    /// The context menu opens for the text at \a offset: others may put commands into it.
    void menuOpening(QMenu &menu, qsizetype offset);
    /// A picture beside the text was clicked; its lines begin at \a offset.
    void pictureClicked(qsizetype offset);
    /// A figure of this post, dragged from its card, was dropped near \a offset.
    void figureDropped(qsizetype figure, qsizetype offset);
    /// Pictures were dropped at, or pasted into, \a offset.
    void picturesArrived(const QList<frontrow::PictureSource> &sources, qsizetype offset);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Once the languages are read.
    void beginColouring();
    void updateColours();
    void setDropLine(std::optional<qsizetype> offset);
    [[nodiscard]] static bool isForText(const QMimeData &data);
    /// Lets \a edit carry \a key out, in the undo step that it belongs to.
    void type(TypingSteps::Key key, const std::function<void()> &edit);

    std::shared_ptr<KSyntaxHighlighting::Repository> m_repository; ///< null until it is read
    Folding *m_folding;
    SpellingMarks *m_spelling;
    TextPictures *m_pictures;
    QPointer<PostHighlighter> m_highlighter;
    bool m_readsAttributeLists = false;
    std::function<qsizetype(qsizetype)> m_dropOffset = [](qsizetype offset) { return offset; };
    std::function<qsizetype(qsizetype)> m_pasteOffset = [](qsizetype offset) { return offset; };
    std::function<bool(const QMimeData &)> m_textPaste = [](const QMimeData &) { return false; };
    std::optional<qsizetype> m_dropLine;
    QVariantAnimation m_dropMotion; ///< where the line is, in pixels of the viewport
    TypingSteps m_typing;
    std::function<bool(int, Qt::KeyboardModifiers, const QString &)> m_keyFilter;
    std::function<bool(const QString &)> m_pasteFilter;
};

/// The MIME type under which a figure of the post is dragged inside the window; its data is the figure's index.
[[nodiscard]] QString figureMimeType();
/// The figure that \a data drags; -1 for anything else.
[[nodiscard]] qsizetype draggedFigure(const QMimeData &data);

} // namespace frontrow
