// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "widgets/editor/editorlayout.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringList>
#include <QVariantAnimation>

#include <optional>

class QPainter;

namespace frontrow {

class PostEditor;
class Thumbnails;

/// Lines that name pictures.
struct PicturedLines
{
    TextRange range; ///< from the first of what they say to its end
    QStringList files; ///< the files of the pictures, in order; absolute, empty where there is no such file

    bool operator==(const PicturedLines &) const = default;
};

/// The pictures that a post names, small, beside the lines that name them, which leave them room at their ends; upon
/// the label of lines that are folded. The text itself stays as it is. They move with the text, are read in the
/// background when they come into view, and are looked at again with each setPictures(). Wide by the moments of the
/// editor that they follow: another document, folds, room, painting, a drop.
class TextPictures : public QObject
{
    Q_OBJECT

public:
    /// \a editor owns it and calls follow() and paint().
    explicit TextPictures(PostEditor &editor);

    /// \a thumbnails outlive the editor's use; without them, nothing is shown.
    void setThumbnails(Thumbnails *thumbnails);
    void follow(QTextDocument *document);
    /// \param pictures in the text as it is now, rising, none within another
    void setPictures(const QList<PicturedLines> &pictures);
    void setShown(bool areShown);
    [[nodiscard]] bool areShown() const { return m_areShown; }
    /// What is folded has become other lines.
    void followFolds();
    /// The editor has another width or size of letters, and lays all out anew.
    void followRoom();
    /// The picture of the lines at \a range has just come: it moves to its place once.
    void arrive(TextRange range);
    /// Whose picture beside the text is at \a place of the viewport: where its lines begin.
    [[nodiscard]] std::optional<qsizetype> offsetAt(QPoint place) const;
    [[nodiscard]] const QList<PicturedLines> &pictures() const { return m_pictures; }
    /// Where those of \a lines are painted, in the viewport; empty where they are not.
    [[nodiscard]] QRect placeOf(const PicturedLines &lines) const;
    /// Paints what is in view onto the editor's viewport.
    void paint(QPainter &painter);
    /// The first picture of the lines that begin at \a start, into \a room, at its leading end; the width it takes, 0
    /// without one.
    int paintOnLabel(QPainter &painter, qsizetype start, const QRect &room);

private:
    [[nodiscard]] LineRoom roomOf(const QTextBlock &line) const;
    [[nodiscard]] const PicturedLines *at(const QTextBlock &line) const;
    [[nodiscard]] bool isFolded(const PicturedLines &lines) const;
    [[nodiscard]] const EditorLayout *layout() const;
    void takeChange(int position, int removed, int added);
    void layOut(const QList<PicturedLines> &changed);
    void take(const QString &path);
    void paintBeside(QPainter &painter, const PicturedLines &lines);
    /// \a file into \a room; the place it takes.
    QRect paintPicture(QPainter &painter, const QString &file, const QRect &room);
    [[nodiscard]] const QPixmap &scaled(const QString &file, QSize size, qreal ratio);
    [[nodiscard]] const QImage *imageOf(const QString &file);

    PostEditor &m_editor;
    Thumbnails *m_thumbnails = nullptr;
    QList<PicturedLines> m_pictures;
    QList<TextRange> m_touched; ///< the lines that may have had other room when they were laid out
    QSet<qsizetype> m_folded; ///< where those of them begin that are
    QHash<QString, QImage> m_images; ///< by file, as it was read last; null where it is no picture
    QSet<QString> m_lookedAt; ///< files whose image is of the file as it is
    QHash<QString, QPixmap> m_scaled; ///< by file and size
    bool m_areShown = true;
    int m_beside = 0; ///< pixels that lines leave free; 0 where there is no room
    QVariantAnimation m_arrival; ///< from 0 to 1
    TextRange m_arriving; ///< the lines whose picture is on its way
};

} // namespace frontrow
