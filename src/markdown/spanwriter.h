// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"
#include "markdown/bodyspan.h"
#include "markdown/smartquotes.h"

#include <QRegularExpression>

#include <limits>

namespace frontrow::markdown {

struct LinkTarget;

/// Footnotes get their numbers in the order in which they are met.
struct FootnoteUse
{
    QString name;
    int repeats = 0; ///< markers beyond the first
};

/// An image that is a paragraph of its own and becomes a figure.
struct StandaloneImage
{
    Attributes attributes;
};

/// Where a leaf stands, as far as it changes how its inline Markdown reads.
struct SpanPlace
{
    bool hasHardBreaks = true; ///< a backslash at the end of a line breaks it: not so in headings and raw HTML
    bool isForContents = false; ///< an entry of a table of contents: without links and footnote markers
};

/// Reads inline Markdown by the rules of kramdown's span parsers (kramdown 2.5, GFM input 1.1) and writes HTML in the
/// same pass, and what it has read as spans to whoever asks for them. kramdown tries an emphasis or a link by reading
/// on, and goes back when nothing closes it; here what is read without a match counts against a budget that grows with
/// the leaf, so the time does too.
class SpanWriter
{
public:
    /// \a document must outlive this and keep its definitions.
    explicit SpanWriter(const Document &document);

    /// Appends \a text as HTML to \a out, and as text without markup to \a plain if there is one.
    /// \param found takes what was read: places count from the start of \a text, indices from 0; null to have it not
    void write(QStringView text, QString &out, SpanPlace place = {}, QString *plain = nullptr,
        QList<BodySpan> *found = nullptr);

    /// Reads \a text into \a image if it is nothing but an image with the attribute list reference `standalone`.
    bool readStandaloneImage(QStringView text, StandaloneImage &image, QList<BodySpan> *found = nullptr);

    [[nodiscard]] const QList<FootnoteUse> &footnotes() const { return m_footnotes; }
    /// How many markers of footnotes were written.
    [[nodiscard]] qsizetype footnoteMarkers() const { return m_markers; }
    /// True when elements were nested above the limit; what is deeper stands as text.
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }
    /// How many steps were taken, a step for each place where something may begin. For tests: it measures the work.
    [[nodiscard]] qsizetype steps() const { return m_steps; }

    /// How many more characters may be written; what goes beyond stays out and isOverfull() tells.
    void setOutputLimit(qsizetype characters) { m_left = characters; }
    [[nodiscard]] bool isOverfull() const { return m_left < 0; }

private:
    /// What ends the spans that are being read.
    enum class End { Text, Mark, Bracket, Tag };

    /// The spans of one element.
    struct Loop
    {
        End end = End::Text;
        qsizetype begin = 0;
        QChar mark; ///< for Mark: the character
        bool isDouble = false; ///< for Mark: two of them, which is strong
        int brackets = 1; ///< for Bracket: how many are open
        QStringView name; ///< for Tag: the element's name
        bool ignoresCase = false; ///< for Tag: upper and lower case are the same
        bool isRaw = false; ///< only tags are read
    };

    static constexpr qsizetype nowhere = std::numeric_limits<qsizetype>::max();

    /// A text with the place in it, and what is known of it.
    struct Source
    {
        QStringView text;
        qsizetype offset = 0; ///< where the text begins in that of the leaf
        qsizetype at = 0;
        qsizetype pending = 0; ///< from here to `at` is text that is not written yet
        bool hasMarkup = false; ///< the pending text holds characters that have to be escaped
        int em = 0; ///< how many of each are open
        int strong = 0;
        int links = 0;
        int images = 0;
        /// Offsets from which on nothing closes one of these. Reading goes back where something does not close, so
        /// that the place may be before it.
        qsizetype noFormula = nowhere;
        qsizetype noComment = nowhere;
        qsizetype noCharacterData = nowhere;
        qsizetype noStrike = nowhere;
        qsizetype noTicks = nowhere; ///< no run of `missingTicks` back ticks
        qsizetype missingTicks = nowhere;
    };

    /// All that has to be put back when something does not close.
    struct Checkpoint
    {
        qsizetype at;
        qsizetype out;
        qsizetype plain;
        qsizetype uses;
        qsizetype found;
        QString run;
        qsizetype steps;
    };

    bool read(Loop &loop);
    void readOne(Loop &loop);
    /// What begins with two characters; false, without a step, where only the first of them stands.
    bool readPair();
    void skipText(bool isRaw);
    [[nodiscard]] bool isAtEnd(Loop &loop);
    [[nodiscard]] bool isAtMarkEnd(const Loop &loop) const;
    [[nodiscard]] qsizetype closingTagLength(const Loop &loop) const;

    [[nodiscard]] QChar at(qsizetype i) const { return i < m.text.size() ? m.text[i] : QChar(); }
    [[nodiscard]] bool startsWith(QStringView start) const { return m.text.sliced(m.at).startsWith(start); }

    Checkpoint checkpoint();
    void restore(const Checkpoint &point);

    // What is found
    using Kind = BodySpan::Kind;
    /// What stands from \a begin up to the place; its index.
    qsizetype note(Kind kind, qsizetype begin, const QString &text = {}, const Attributes &attributes = {});
    /// How \a text reads, for note(): null where it is what is written.
    [[nodiscard]] QString readReferences(QStringView text) const;
    /// The span at \a index ends at the place, and what was found since is in it.
    void finish(qsizetype index, qsizetype begin, const Attributes &attributes);

    // Text
    void flush();
    void asText(qsizetype length);
    void writeText(QStringView text);
    void writeRun(QStringView text, bool endsLeaf);
    void endRun();
    void writeAbbreviations(QStringView text);
    void writeBreak();

    // Elements; each begins at m.at
    void readEmphasis(const Loop &loop);
    bool tryEmphasis(QChar mark, bool isDouble, qsizetype begin);
    [[nodiscard]] bool isAfterLetter() const;
    void readCode();
    void readBracket(Loop &loop);
    bool readFootnote();
    void readLink(Loop &loop, bool isImage);
    /// Reads what a link or image has from \a begin on up to its `]`, where it stops. False without one.
    bool readBetweenBrackets(qsizetype begin, bool isImage);
    void noteTarget(qsizetype span, const LinkTarget &target);
    /// An image that was just read may be all of a paragraph. \a references of its attribute lists.
    void noteImage(const Attributes &attributes, const QStringList &references);
    void readAngle(const Loop &loop);
    bool readComment();
    bool readCharacterData();
    bool readAutolink();
    bool readTag(const Loop &loop);
    void readElement(const Loop &loop, const HtmlTag &tag);
    bool readMath();
    bool readStrike();
    bool readExtension();
    bool readEntity();
    void readBackslash();
    void readQuote();
    bool readTypography();
    void readLineEnd();

    /// Puts the attribute lists that stand at m.at on \a attributes, and what they refer to in \a lists; false when
    /// there are none.
    bool readLists(Attributes &attributes, AttributeList *lists = nullptr);
    /// The same for an element that has no attributes.
    void skipLists();

    void buildAbbreviations();

    const Document &m_document;
    Source m;
    SpanPlace m_place;
    QString *m_out = nullptr;
    QString *m_plain = nullptr;
    QList<BodySpan> *m_found = nullptr;
    QString m_run; ///< text that may hold abbreviations
    QRegularExpression m_abbreviations;
    bool m_hasAbbreviations = false;
    QList<FootnoteUse> m_footnotes;
    QHash<QString, qsizetype> m_footnoteNumbers;
    QList<qsizetype> m_uses; ///< the footnotes of this leaf, in order
    qsizetype m_markers = 0;
    int m_depth = 0; ///< raw elements that are open
    bool m_isRaw = false; ///< only tags are read
    bool m_isTooDeep = false;
    StandaloneImage *m_image = nullptr; ///< where the last image goes
    qsizetype m_imageEnd = -1;
    bool m_imageIsStandalone = false;
    qsizetype m_budget = 0;
    qsizetype m_steps = 0;
    qsizetype m_left = 0;
    qsizetype m_outLimit = 0; ///< the longest text that is written, in characters
};

/// \a code as a code span with \a attributes, by the options of \a document.
[[nodiscard]] QString codeSpan(QStringView code, Attributes attributes, const Document &document);

} // namespace frontrow::markdown
