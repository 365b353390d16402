// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/preview/previewframe.h"
#include "workspace/session/postlocation.h"

#include <QDateTime>
#include <QObject>

class QStatusBar;

namespace frontrow {

class ElidedLabel;

/// What the status bar says about the post.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /// \a bar owns what is shown, and outlives this.
    explicit StatusLine(QStatusBar &bar, QObject *parent = nullptr);

    void setFrame(const PreviewFrame &frame);
    /// The words of what is selected, or else of the section, are shown beside those of all; -1 for none.
    void setPart(qsizetype selected, qsizetype section);
    void setSaved(const PostLocation &location, bool isModified);

private:
    void showWords();

    qsizetype m_wordCount = 0;
    qsizetype m_selected = -1; ///< words; -1 while nothing is
    qsizetype m_section = -1; ///< words; -1 while it is all of the post
    ElidedLabel *m_words;
    ElidedLabel *m_figures;
    ElidedLabel *m_page;
    ElidedLabel *m_saved;
};

/// What is on disk of the text: "Saved", "Not saved", "Never saved" of a post without a file, "Not on disk any more",
/// "Read only".
[[nodiscard]] QString savedText(const PostLocation &location, bool isModified);

/// "350 words · 2 minutes", of which \a selected is said where there are any ("14 of 350 words"), else \a section where
/// it is not -1.
[[nodiscard]] QString wordsOf(qsizetype words, qsizetype selected, qsizetype section);

/// Minutes that a person reads at \a words words: 200 a minute, at least one.
[[nodiscard]] qsizetype readingMinutes(qsizetype words);

/// Whether, when and where a post appears: "appears 19 May 10:00 CEST at /day-1/" in the zone of \a now, "not
/// published: a draft", "dated 18 May, at /day-1/" with the blog's day. The year is said when it is another than now.
[[nodiscard]] QString appearanceText(const PostAppearance &appearance, const QString &pageUrl, const QDateTime &now);

/// How many images of \a figures have no `alt` attribute at all; an empty one says that the image decorates.
[[nodiscard]] qsizetype imagesWithoutAlt(const QList<Figure> &figures);

} // namespace frontrow
