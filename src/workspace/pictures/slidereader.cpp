// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/slidereader.h"

#include "media/picture.h"
#include "media/slidetext.h"

#include <QtConcurrentRun>

namespace frontrow {

namespace {

Result<SlideText> textOn(const QString &file, const QString &locale, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return failure(Error::Kind::Cancelled, {});
    }
    const Result<DecodedPicture> picture = readPicture(file);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    const Result<RecognizedText> text =
        TextRecognition().read(picture->image, locale, [&stop] { return stop.stop_requested(); });
    if (!text) {
        return std::unexpected(text.error());
    }
    return SlideText{headlineOf(*text, picture->size), altTextOf(*text, picture->size), text->hint};
}

} // namespace

SlideReader::SlideReader(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

SlideReader::~SlideReader()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

void SlideReader::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void SlideReader::request(qsizetype ticket, const QString &file, const QString &locale)
{
    const std::stop_token stop = m_stop.get_token();
    QtConcurrent::run(&m_thread, textOn, file, locale, stop)
        .then(this, [this, ticket, stop](const Result<SlideText> &text) {
            if (stop.stop_requested()) {
                return;
            }
            if (text) {
                Q_EMIT read(ticket, *text);
            } else {
                Q_EMIT failed(text.error());
            }
        });
}

} // namespace frontrow
