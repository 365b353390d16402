// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"

#include <QObject>

class QWidget;

namespace frontrow {

class PostSession;
class Settings;
class UserPrompt;

/// Takes pages of PDFs into the text: of a file that the person chooses, or of one among dropped files.
class PdfImport : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; dialogs lie over \a window.
    PdfImport(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window);

    /// Asks for a file, then for its pages, which become figures near \a offset.
    void choose(qsizetype offset);
    /// The pages of \a file that the person chooses become figures near \a offset.
    void open(const QString &file, qsizetype offset);

private:
    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    QWidget &m_window;
};

} // namespace frontrow
