// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTextCursor>
#include <QTimer>

#include <optional>

class QTextBlock;

namespace frontrow {

class PostDocument;
class PostEditor;
class Settings;
class TableGrid;
class WritingController;

/// Puts tables in by a grid, and aligns a table that was changed when the caret leaves it, as the preferences say.
class TableAids : public QObject
{
    Q_OBJECT

public:
    /// Rows of the longest table that is aligned by itself.
    static constexpr int mostRows = 300;

    /// All outlive the object; \a window is the parent of the grid.
    TableAids(PostDocument &document, const Settings &settings, WritingController &writing, PostEditor &editor,
        QWidget &window);

    /// Opens the grid at the caret; the table stands there when a size is chosen.
    void choose();

private:
    /// What was changed last in the table that the caret is in.
    struct Change
    {
        QTextCursor place;
        quint64 revision = 0; ///< the revision of the document afterwards
    };

    void insert(int columns, int rows);
    void noteChange(int position);
    void followCaret();
    void align();
    /// \a block may be a row of a table: it has a `|`.
    [[nodiscard]] static bool isRow(const QTextBlock &block);
    /// \a one and \a other are rows with nothing but rows between them, mostRows at most.
    [[nodiscard]] static bool isOneTable(const QTextBlock &one, const QTextBlock &other);
    [[nodiscard]] static bool isShort(const QTextBlock &row);

    PostDocument &m_document;
    const Settings &m_settings;
    WritingController &m_writing;
    PostEditor &m_editor;
    TableGrid *m_grid;
    std::optional<Change> m_change; ///< nothing while the table is as it was aligned or found
    quint64 m_seen = 0; ///< revision of the document
    QTimer m_pause; ///< until the key or click that left the table has done all that it does
};

} // namespace frontrow
