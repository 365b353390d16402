// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace frontrow {

/// Fetches an agenda from a web address that the person gave: over http and https only, redirects included, without
/// cookies or referrer, at most `largest` bytes, and no longer than `longest`.
class AgendaFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largest = 8LL * 1024 * 1024; ///< bytes
    static constexpr int longest = 20'000; ///< milliseconds

    explicit AgendaFetcher(QObject *parent = nullptr);
    ~AgendaFetcher() override;

    /// Ends with fetched() or failed(); what is under way is forgotten. \a address is one that addressIn() gave.
    void fetch(const QUrl &address);

    /// The address that \a text is, with https where it names no scheme; nothing for anything else.
    [[nodiscard]] static std::optional<QUrl> addressIn(const QString &text);

Q_SIGNALS:
    void fetched(const QUrl &address, const QByteArray &bytes);
    /// \param sentence says the address and the reason
    void failed(const QString &sentence);

private:
    void cancel();
    void receive();
    void finish();
    void fail(const QString &reason);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QUrl m_address;
    QByteArray m_bytes; ///< what came of the reply so far
};

} // namespace frontrow
