// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QUrl;

namespace frontrow {

class AgendaFetcher;
class UserPrompt;

/// Where an agenda comes from: a file, the clipboard, or a web address that the person types. It only asks, and
/// shows where the agenda is from that was read.
class AgendaSource : public QWidget
{
    Q_OBJECT

public:
    /// \a prompt outlives this.
    explicit AgendaSource(UserPrompt &prompt, QWidget *parent = nullptr);

    /// Shows \a description: where the agenda is from, and what is in it.
    void showSource(const QString &description);
    /// Where a file was chosen last.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void fileChosen(const QString &path);
    void pasted(const QString &text, const QString &html);
    void fetched(const QString &address, const QByteArray &bytes);
    /// Nothing was fetched: a sentence.
    void failed(const QString &sentence);

private:
    void choose();
    void paste();
    /// Asks for a web address, \a text at first, and fetches what is there.
    void askForAddress(const QString &text);

    UserPrompt &m_prompt;
    QString m_folder;
    AgendaFetcher *m_fetcher;
    QLabel *m_description;
};

} // namespace frontrow
