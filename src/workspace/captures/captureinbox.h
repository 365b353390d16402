// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "site/pictures/figureimport.h"
#include "workspace/captures/capture.h"
#include "workspace/captures/folderwatch.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QThreadPool>

#include <functional>

class QClipboard;

namespace frontrow {

/// The captures that wait for a place in the text, in the order they were taken: new pictures of the watched folders
/// and of the clipboard, and what is added by hand. Near-duplicates are one row. A picture is read by a worker once it
/// is complete; what cannot be read as a picture is passed over. A list of one row for each stack, with its fullest
/// picture. Wide by what Qt's views ask of a list.
class CaptureInbox : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \param folder absolute, for captures that have no file of their own.
    explicit CaptureInbox(QString folder, QObject *parent = nullptr);
    /// Waits for the picture that is being read.
    ~CaptureInbox() override;

    /// The new pictures of \a folders, absolute, and of no others from now on.
    void watchFolders(const QStringList &folders) { m_watch.setFolders(folders); }
    [[nodiscard]] const FolderWatch &watch() const { return m_watch; }
    /// Whether pictures that other programs copy arrive here.
    void watchClipboard(bool isWatched);
    /// The heading under which captures that arrive from now on are filed.
    void setSession(const QString &heading);
    [[nodiscard]] const QString &session() const { return m_session; }
    /// Pixels that have no file.
    void add(const QImage &image);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The files of \a indexes, as a file manager drags them, in the order of the rows.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] const CapturePile &stack(int row) const { return m_stacks[row]; }
    /// The row of the capture that arrived last; -1 when the inbox is empty.
    [[nodiscard]] int newestRow() const;
    /// The top captures of \a rows, in the order taken.
    [[nodiscard]] QList<PictureSource> sources(QList<int> rows) const;

    /// Takes \a rows out. The files stay where they are, but for those that were made for the inbox.
    void reject(QList<int> rows);
    /// Makes a row of each capture of the stack in \a row.
    void unstack(int row);
    /// The pictures with \a hashes are figures now, however they got there: the rows that hold them go.
    void takeOut(const QList<ContentHash> &hashes);

Q_SIGNALS:
    /// A capture arrived in \a row. \a isCopied when it comes from the clipboard, most often to be pasted.
    void arrived(int row, bool isCopied);
    /// A capture could not be kept: a sentence.
    void failed(const QString &sentence);

private:
    void read(const std::function<Result<Capture>()> &work, const QString &session, const QString &description);
    void keep(const Capture &capture);
    void forget(const QString &path);
    void removeRow(int row);
    void readClipboard();
    [[nodiscard]] int rowOf(const QString &file) const;

    QString m_folder;
    FolderWatch m_watch;
    QPointer<QClipboard> m_clipboard;
    QString m_session;
    QThreadPool m_thread;
    QList<CapturePile> m_stacks;
    QString m_newest; ///< file of the capture that arrived last
};

/// The text of the heading whose section \a caret is in: anywhere on a heading's lines it is in that heading's section.
/// Empty above all headings.
[[nodiscard]] QString sectionAt(const RenderedBody &body, qsizetype caret);

/// Where what is inserted at \a caret goes: after the heading that the caret is on, so that it comes into its section;
/// else to \a caret itself.
[[nodiscard]] qsizetype insertionOffset(const RenderedBody &body, qsizetype caret);

/// Where a capture filed under \a session goes in \a post, whose rendering is \a body: to insertionOffset() of
/// \a caret while the caret is in that session, or when it is gone; else to the end of the session.
[[nodiscard]] qsizetype captureOffset(
    const RenderedBody &body, QStringView post, qsizetype caret, const QString &session);

/// Adds \a capture to the stack of \a stacks that shows the same slide, or as a stack of its own, in the order taken.
/// The row it is in then.
int fileCapture(QList<CapturePile> &stacks, const Capture &capture);

} // namespace frontrow
