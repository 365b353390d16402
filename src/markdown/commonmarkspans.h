// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarknodes.h"
#include "markdown/bodyspan.h"
#include "markdown/places.h"
#include "markdown/rawhtml.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow::markdown {

/// Finds where the nodes of a paragraph, a heading or a row of a table stand. The library tells what they are and in
/// which order, so what each was written as is looked for from the one before on.
class CommonMarkSpanReader
{
public:
    /// \param content the lines of the leaf without what begins lines of quotes and items
    /// \param places those of \a content in the source
    /// \param found where the spans are added; \a html adds there, too
    CommonMarkSpanReader(const QString &content, const Places &places, QList<BodySpan> &found, RawHtmlReader &html);

    /// Reads on after \a at, what is known not to be shown.
    void skipTo(qsizetype at) { m_at = at; }
    /// Reads on in the next cell of a row.
    void enterCell();
    /// Reads the nodes from \a first up to \a end.
    void read(const QList<commonmark::ReadNode> &nodes, qsizetype first, qsizetype end);

    /// The spans whose address stands in a definition, by their index, with its label.
    [[nodiscard]] const QHash<qsizetype, QString> &labels() const { return m_labels; }

private:
    /// A node whose end is still to come.
    struct Open
    {
        const commonmark::ReadNode *node = nullptr;
        bool isAddress = false; ///< a link whose words are its address, with or without angle brackets
        qsizetype start = 0; ///< in the content
        qsizetype words = 0; ///< where what it holds begins
        qsizetype span = -1; ///< index of its span
    };
    /// How one character of a text was written.
    struct Written
    {
        qsizetype shown = 0; ///< characters of the text; 0: it is not written here
        qsizetype length = 0; ///< characters of the content
        qsizetype skipped = 0; ///< characters of the content before what is shown as it stands
    };

    void enter(const commonmark::ReadNode &node);
    void leave(const Open &open);
    void enterLink(const commonmark::ReadNode &node);
    void leaveLink(const Open &open);
    /// What follows the words of a link in brackets.
    void readTarget(const Open &open, BodySpan &span);
    void addText(QStringView text);
    [[nodiscard]] Written writtenAt(QStringView text) const;
    [[nodiscard]] Written referenceAt(QStringView text) const;
    [[nodiscard]] Written smartAt(QStringView text) const;
    void addCode();
    void addHtml(QStringView html);
    void addFootnote();
    void skipBreak();
    void skipMarks(const commonmark::ReadNode &node);
    void append(BodySpan::Kind kind, TextRange range, const QString &text = {});
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_content.size() ? m_content[i] : QChar(); }
    [[nodiscard]] bool isMuted() const { return m_images > 0; }

    QStringView m_content;
    const Places &m_places;
    QList<BodySpan> &m_found;
    RawHtmlReader &m_html;
    QHash<qsizetype, QString> m_labels;
    QList<Open> m_open;
    qsizetype m_at = 0;
    int m_images = 0; ///< around: their words are no text
};

} // namespace frontrow::markdown
