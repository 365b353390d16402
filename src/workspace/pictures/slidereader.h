// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <stop_token>

namespace frontrow {

/// What stands on a slide.
struct SlideText
{
    QString headline; ///< empty when none reads like one
    QString alt; ///< an alternative text, one sentence; empty when nothing can be read
    QString hint; ///< a sentence when it could be read better; else empty
};

/// Reads the text on pictures, one after the other on a worker, in a process of its own (TextRecognition).
class SlideReader : public QObject
{
    Q_OBJECT

public:
    explicit SlideReader(QObject *parent = nullptr);
    /// Forgets what waits and ends the process that reads.
    ~SlideReader() override;

    /// Asks for the text on the picture \a file. \param ticket comes back with it. \param locale the post's language
    /// as it says it; empty for English.
    void request(qsizetype ticket, const QString &file, const QString &locale);
    /// Forgets every request.
    void cancel();

Q_SIGNALS:
    void read(qsizetype ticket, const frontrow::SlideText &text);
    void failed(const frontrow::Error &error);

private:
    QThreadPool m_thread;
    std::stop_source m_stop;
};

} // namespace frontrow
