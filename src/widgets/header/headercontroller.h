// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace frontrow {

class HeaderPanel;
class PostSession;
class Settings;
class UserPrompt;
struct CreditText;

/// Ties the header panel to the open post and to the credits that the person used before.
class HeaderController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link.
    HeaderController(PostSession &session, Settings &settings, UserPrompt &prompt, HeaderPanel &panel);

private:
    void setSource(const QString &source);
    /// Removes the image with its credit; the keys stay.
    void removeImage();
    void setCredit(const CreditText &credit, const QString &topic);
    void remember(const QString &credit);
    void chooseColour(const QColor &colour);

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    HeaderPanel &m_panel;
};

} // namespace frontrow
