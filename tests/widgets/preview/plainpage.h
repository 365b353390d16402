// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBuffer>
#include <QWebEnginePage>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

namespace frontrow {

/// Serves one text for every address.
class OnePage : public QWebEngineUrlSchemeHandler
{
public:
    explicit OnePage(QByteArray html)
        : m_html(std::move(html))
    {
    }
    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        auto *buffer = new QBuffer(job);
        buffer->setData(m_html);
        buffer->open(QIODevice::ReadOnly);
        job->reply("text/html", buffer);
    }

private:
    QByteArray m_html;
};

/// A page that nothing protects, and that does not fill the log with what it is refused.
class QuietPage : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel /*level*/, const QString & /*message*/, int /*line*/,
        const QString & /*source*/) override
    {
    }
};

} // namespace frontrow
