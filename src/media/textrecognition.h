// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QImage>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace frontrow {

/// One line of text on a picture.
struct RecognizedLine
{
    QString text; ///< words with one space between them
    QRect box; ///< pixels of the picture
    double height = 0; ///< the height of its letters, pixels
    double confidence = 0; ///< 0 to 100, the mean over its words
    int paragraph = 0; ///< lines of one paragraph have the same number

    bool operator==(const RecognizedLine &) const = default;
};

/// The text on a picture. What was read off marks and icons at the ends of lines is no text: a few letters, with less
/// confidence than the others, that stand apart or are much taller.
struct RecognizedText
{
    QList<RecognizedLine> lines; ///< in reading order
    QString hint; ///< a sentence when another language than the wanted one was used; else empty

    bool operator==(const RecognizedText &) const = default;
};

/// Tesseract, the user's own, run as a separate process that gets the picture by a pipe and no shell.
class TextRecognition
{
public:
    /// \param program a name to look for in PATH, or a path.
    explicit TextRecognition(QString program = QStringLiteral("tesseract"));

    /// Language data that is installed, by Tesseract's names ("eng", "deu"); empty without the program.
    [[nodiscard]] QStringList languages() const;

    /// Reads the text on \a image. Blocks, 0.2 to some seconds: for worker threads.
    /// \param locale the post's language as front matter or `_config.yml` say it ("de", "en-GB"); empty means English.
    /// Where its data is not installed, English is read and the result has a hint that names the package.
    /// \param isCancelled asked every few hundredths of a second; true ends the process.
    /// Fails (Unreadable) when the program is missing, has no data at all, fails, or needs longer than \a timeout;
    /// (Cancelled) when asked to; (Malformed) for a null image.
    [[nodiscard]] Result<RecognizedText> read(const QImage &image, const QString &locale,
        const std::function<bool()> &isCancelled, std::chrono::milliseconds timeout = std::chrono::seconds(20)) const;

private:
    QString m_program;
};

/// Tesseract's name for a language tag's language: "deu" for "de" and "de-AT", "eng" for an empty or unknown one.
[[nodiscard]] QString tesseractLanguage(const QString &locale);

} // namespace frontrow
