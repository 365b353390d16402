// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QHash>
#include <QList>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTimer>

#include <KSyntaxHighlighting/AbstractHighlighter>

namespace frontrow {

/// Colours the text of a post. What one key recolours beyond its line (a fence that opens turns all below into code),
/// and a text that is loaded, is coloured in slices of a few milliseconds between which the window answers.
class PostHighlighter : public QSyntaxHighlighter, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT

public:
    /// \a document owns it.
    PostHighlighter(QTextDocument *document, const KSyntaxHighlighting::Definition &definition);

    using AbstractHighlighter::theme;
    /// Colours all again where the theme is another.
    void useTheme(const KSyntaxHighlighting::Theme &theme);
    /// Attribute lists (`{:target="_blank"}`, `{:toc}`) are markup, as kramdown has them, or text, as CommonMark has.
    void setReadsAttributeLists(bool readsAttributeLists);
    /// Everything is coloured as it should be.
    [[nodiscard]] bool isDone() const { return m_next.isNull(); }

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void colour(const QTextBlock &block, const QString &text);
    void colourAttributeLists(QStringView text);
    /// The blocks from \a first to \a last, and those after that they change, are to be coloured.
    void putOff(const QTextBlock &first, const QTextBlock &last);
    void proceed();

    QHash<int, QTextCharFormat> m_formats; ///< by id, in the theme
    QList<TextRange> m_styled; ///< the parts of the line being coloured that are not plain text
    bool m_readsAttributeLists = false;
    QTimer m_timer;
    QTextCursor m_next; ///< the first block to be coloured; null when all are
    QTextCursor m_end; ///< at least up to here
    bool m_isProceeding = false;
    bool m_hasNewState = false; ///< the block that was coloured last ends otherwise than before
};

} // namespace frontrow
