// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/result.h"
#include "base/textedit.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace frontrow {

class NoticeCentre;
struct OpenPost;
struct PostPlace;

/// The pictures of the open post that wait for export, so that their names may change: they follow captions and, while
/// the post has no file, its title; those of text that is discarded go. Wide by the events of a post that they follow.
class StagedPictures : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    StagedPictures(OpenPost &post, NoticeCentre &notices);

    /// The picture \a source, as written, waits for export.
    [[nodiscard]] bool isStaged(const QString &source) const;
    /// The file that \a source was made from; empty when it is not staged, or nothing is known.
    [[nodiscard]] QString originalOf(const QString &source) const;
    /// Gives the picture \a image of the figure with index \a figure the name \a name, made a slug; false when it is
    /// the blog's already, or none.
    bool rename(qsizetype figure, qsizetype image, const QString &name);
    /// Names the picture of the figure with index \a figure anew after its caption, when it is named after \a former,
    /// the caption it had; in one undo step with the last edit.
    void followCaption(qsizetype figure, const QString &former);

    /// Where pictures of a post that has none yet go, as PictureFolders::usual.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder);
    /// Pictures that were staged under the title that the post had move to the folder of the one it has, at once
    /// instead of when nobody has typed for a moment.
    void settleTitle();
    /// The title may be another one: settles it when nobody has typed for a moment.
    void followTitle();
    /// They move to where those of a post at \a place are, before it gets its first file.
    void moveTo(const PostPlace &place);

    /// \a paths were staged during this visit.
    void remember(const QList<RepoPath> &paths) { m_here += paths; }
    /// What was staged during this visit goes, unless the post's file refers to it.
    void discard();
    /// Another post is open, or this one is at home elsewhere.
    void begin();
    /// The post that was open is left.
    void leave();

private:
    [[nodiscard]] bool isStaged(const RepoPath &path) const;
    [[nodiscard]] bool isTaken(const RepoPath &path) const;
    [[nodiscard]] QString homeAt(const PostPlace &place) const;
    void move(const QString &home);
    [[nodiscard]] TextEdits editsThatMove(const QString &home);

    OpenPost &m_post;
    NoticeCentre &m_notices;
    QString m_folder = QStringLiteral("images/:slug");
    QString m_home; ///< folder of the blog for which pictures of a post without a file were staged
    QTimer m_pause; ///< until a title counts
    QList<RepoPath> m_here; ///< staged during this visit
};

} // namespace frontrow
