// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;

namespace frontrow {

class Settings;
class TextColumn;

/// How the text is kept before the eye: as on a typewriter, with the line of the caret in the middle, and with all
/// paragraphs but that of the caret pale. Keys scroll; the mouse never does.
class WritingModes : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; the actions are checkable, and get what \a settings keep.
    WritingModes(Settings &settings, TextColumn &text, QAction &typewriter, QAction &focus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void centre();

    Settings &m_settings;
    TextColumn &m_text;
    QAction &m_typewriter;
    bool m_isByKey = false; ///< what happened last
};

} // namespace frontrow
