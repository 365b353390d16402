// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "post/markup/markupchange.h"

#include <QList>
#include <QStringList>
#include <QStringView>

namespace frontrow {

/// A heading that is a block of the body, in nothing else.
struct SectionHeading
{
    int level = 1; ///< 1 to 6
    TextRange source; ///< the lines of the heading

    bool operator==(const SectionHeading &) const = default;
};

/// The sections of a post. Each goes from its heading to the next one of its level or above, with the empty lines
/// before that. The commands change nothing outside of the sections that they move, and are Refused with a sentence
/// that says why where HTML or a block of Liquid reaches over the edge of one.
class Sections
{
public:
    /// \a text outlives the object. \param headings of \a text, rising
    Sections(QStringView text, QList<SectionHeading> headings);

    [[nodiscard]] const QList<SectionHeading> &headings() const { return m_headings; }
    /// The innermost section that \a offset is in; -1 above all headings.
    [[nodiscard]] qsizetype at(qsizetype offset) const;
    [[nodiscard]] TextRange rangeOf(qsizetype section) const;
    /// The section of the same level before (-1) or after (1) \a section in the section around both; -1 for none.
    [[nodiscard]] qsizetype sibling(qsizetype section, int by) const;

    /// Changes places with the sibling before (-1) or after (1). \param caret moves along
    [[nodiscard]] Result<MarkupChange> moved(qsizetype section, int by, qsizetype caret) const;
    /// Goes before the heading \a before, or to the end when that is their number.
    [[nodiscard]] Result<MarkupChange> placed(qsizetype section, qsizetype before, qsizetype caret) const;
    /// Why \a section may not go before each heading, and to the end: a sentence; empty where it may, or is.
    [[nodiscard]] QStringList refusals(qsizetype section) const;
    /// The headings of \a section are one level above (-1) or below (1) theirs.
    [[nodiscard]] Result<MarkupChange> shifted(qsizetype section, int by, qsizetype caret) const;

private:
    [[nodiscard]] qsizetype end(qsizetype section) const;
    [[nodiscard]] bool areInOneElement(const QList<qsizetype> &places) const;

    QStringView m_text;
    QList<SectionHeading> m_headings;
};

} // namespace frontrow
