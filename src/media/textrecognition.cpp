// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/textrecognition.h"

#include "base/childgroup.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QLocale>
#include <QProcess>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

namespace frontrow {

namespace {

struct TextRecognitionMessages
{
    Q_DECLARE_TR_FUNCTIONS(TextRecognition)
};

/// How often a running process is looked after.
constexpr int pollMilliseconds = 40;
/// Below, a word is more likely a scratch than a word (Tesseract's own confidence, 0 to 100).
constexpr double leastConfidence = 35;

/// \a image as Tesseract reads best: grey, dark on light, letters of 20 pixels and more.
struct Readable
{
    QImage grey;
    double scale; ///< pixels of grey for one of the picture
};

Readable readable(const QImage &image)
{
    constexpr int least = 1400;
    constexpr int most = 2400;
    constexpr double largestScale = 2.5;
    const double scale = std::min(largestScale, double(std::clamp(image.width(), least, most)) / image.width());
    const QSize size = (QSizeF(image.size()) * scale).toSize().expandedTo({1, 1});
    QImage grey =
        image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    std::array<int, 256> counts{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            ++counts[row[x]];
        }
    }
    qint64 below = 0;
    int median = 0;
    while (median < 255 && (below += counts[static_cast<size_t>(median)]) < qint64(size.width()) * size.height() / 2) {
        ++median;
    }
    if (median < 110) {
        grey.invertPixels();
    }
    return {grey, scale};
}

/// Portable greymap, binary: nothing to pack or unpack.
QByteArray greymap(const QImage &grey)
{
    QByteArray bytes = QByteArrayLiteral("P5 ") + QByteArray::number(grey.width()) + ' '
        + QByteArray::number(grey.height()) + " 255\n";
    for (int y = 0; y < grey.height(); ++y) {
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    }
    return bytes;
}

QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1")); // its threads wait more than they work
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return variables;
}

std::unexpected<Error> couldNotRead(const QString &reason)
{
    return failure(
        Error::Kind::Unreadable, TextRecognitionMessages::tr("The text on the picture was not read: %1").arg(reason));
}

/// Runs \a program until it ends, or is ended. What it printed.
Result<QByteArray> outputOf(const QString &program, const QStringList &arguments, const QByteArray &input,
    const std::function<bool()> &isCancelled, std::chrono::milliseconds timeout)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    const ChildGroup group(process);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return couldNotRead(
            TextRecognitionMessages::tr("the program “%1” could not be started. Install the package tesseract-ocr.")
                .arg(program));
    }
    process.write(input);
    process.closeWriteChannel();
    const QDeadlineTimer deadline(timeout);
    const auto end = [&] {
        group.signal(SIGKILL);
        process.waitForFinished();
    };
    while (!process.waitForFinished(pollMilliseconds) && process.state() != QProcess::NotRunning) {
        if (isCancelled()) {
            end();
            return failure(
                Error::Kind::Cancelled, TextRecognitionMessages::tr("Reading the text on the picture was stopped."));
        }
        if (deadline.hasExpired()) {
            end();
            return couldNotRead(
                TextRecognitionMessages::tr("it took longer than %n second(s). Write the alternative text yourself.",
                    nullptr, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(timeout).count())));
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return couldNotRead(TextRecognitionMessages::tr("“%1” said: %2")
                .arg(program, QString::fromUtf8(process.readAllStandardError()).simplified().left(200)));
    }
    return process.readAllStandardOutput();
}

/// One word of Tesseract's table.
struct Word
{
    QString text;
    QRect box;
    double confidence;
};

bool isReadable(const Word &word)
{
    return word.confidence >= leastConfidence
        && std::ranges::any_of(word.text, [](QChar character) { return character.isLetterOrNumber(); });
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Pixels between two words of a line, whichever way it runs.
double gapBetween(const Word &one, const Word &other)
{
    return std::max(other.box.left() - one.box.right(), one.box.left() - other.box.right());
}

/// At an end of \a line, the first or the last word, is what was read off a mark or an icon: a few letters, with less
/// confidence than the rest, that stand further from it than its words from each other, or are much taller.
bool hasMarkAt(const QList<Word> &line, bool isFirst)
{
    constexpr qsizetype mostLetters = 3;
    constexpr double lessConfidence = 8;
    constexpr double widerGap = 1.25; // than the usual one of the line
    constexpr double usualGap = 0.4; // of the height, where the line has no other
    constexpr double taller = 1.4;
    const qsizetype at = isFirst ? 0 : line.size() - 1;
    const Word &word = line[at];
    const qsizetype letters =
        std::ranges::count_if(word.text, [](QChar character) { return character.isLetterOrNumber(); });
    QList<double> confidences;
    QList<double> heights;
    QList<double> gaps;
    for (qsizetype each = isFirst ? 1 : 0; each < (isFirst ? line.size() : at); ++each) {
        confidences.append(line[each].confidence);
        heights.append(line[each].box.height());
        if (each > (isFirst ? 1 : 0)) {
            gaps.append(gapBetween(line[each - 1], line[each]));
        }
    }
    const double height = medianOf(heights);
    const double usual = gaps.isEmpty() ? usualGap * height : medianOf(gaps);
    return letters <= mostLetters && word.confidence <= medianOf(confidences) - lessConfidence
        && (gapBetween(word, line[isFirst ? 1 : at - 1]) >= widerGap * usual || word.box.height() >= taller * height);
}

void dropMarks(QList<Word> &line)
{
    while (line.size() > 1 && hasMarkAt(line, true)) {
        line.removeFirst();
    }
    while (line.size() > 1 && hasMarkAt(line, false)) {
        line.removeLast();
    }
}

RecognizedLine lineOf(const QList<Word> &words, int paragraph)
{
    RecognizedLine line;
    line.paragraph = paragraph;
    QStringList texts;
    QList<int> heights;
    for (const Word &word : words) {
        texts.append(word.text);
        heights.append(word.box.height());
        line.box = line.box.united(word.box);
        line.confidence += word.confidence / static_cast<double>(words.size());
    }
    std::ranges::sort(heights);
    line.height = heights[heights.size() / 2];
    line.text = texts.join(u' ');
    return line;
}

/// Reads Tesseract's tab-separated table: level, page, block, paragraph, line, word, left, top, width, height,
/// confidence, text; words have level 5. Source: tesseract(1), "tsv".
QList<RecognizedLine> linesIn(const QByteArray &table, double scale)
{
    constexpr qsizetype columns = 12;
    QList<RecognizedLine> lines;
    QList<Word> words;
    QByteArray paragraph;
    QByteArray line;
    int paragraphs = 0;
    const auto endLine = [&] {
        if (!words.isEmpty()) {
            dropMarks(words);
            lines.append(lineOf(words, paragraphs));
            words.clear();
        }
    };
    for (const QByteArray &row : table.split('\n')) {
        const QList<QByteArray> cells = row.split('\t');
        if (cells.size() < columns || cells[0] != "5") {
            continue;
        }
        const QByteArray inParagraph = cells[2] + ' ' + cells[3];
        const QByteArray inLine = inParagraph + ' ' + cells[4];
        if (inLine != line) {
            endLine();
            line = inLine;
        }
        if (inParagraph != paragraph) {
            ++paragraphs;
            paragraph = inParagraph;
        }
        const QRectF box(cells[6].toInt(), cells[7].toInt(), cells[8].toInt(), cells[9].toInt());
        const Word word{QString::fromUtf8(cells[11]).trimmed(),
            QRectF(box.topLeft() / scale, box.size() / scale).toAlignedRect(), cells[10].toDouble()};
        if (isReadable(word)) {
            words.append(word);
        }
    }
    endLine();
    return lines;
}

} // namespace

TextRecognition::TextRecognition(QString program)
    : m_program(std::move(program))
{
}

QStringList TextRecognition::languages() const
{
    const Result<QByteArray> list =
        outputOf(m_program, {QStringLiteral("--list-langs")}, {}, [] { return false; }, std::chrono::seconds(5));
    QStringList names = QString::fromUtf8(list.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
    names.removeIf([](const QString &line) { return line.contains(u' ') || line == u"osd"; }); // the first is a title
    return names;
}

Result<RecognizedText> TextRecognition::read(const QImage &image, const QString &locale,
    const std::function<bool()> &isCancelled, std::chrono::milliseconds timeout) const
{
    if (image.isNull()) {
        return failure(Error::Kind::Malformed, TextRecognitionMessages::tr("There is no picture to read text on."));
    }
    const QString english = QStringLiteral("eng");
    const QString wanted = tesseractLanguage(locale);
    QString language = wanted;
    RecognizedText text;
    if (wanted != english && !languages().contains(wanted)) {
        language = english;
        text.hint = TextRecognitionMessages::tr(
            "The text was read as English, because the data for this post's language is not "
            "installed. Install the package tesseract-ocr-%1.")
                        .arg(QString(wanted).replace(u'_', u'-'));
    }
    const Readable page = readable(image);
    const QStringList arguments{QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("-l"), language,
        QStringLiteral("--dpi"), QStringLiteral("150"), QStringLiteral("--psm"), QStringLiteral("3"),
        QStringLiteral("tsv")};
    const Result<QByteArray> table = outputOf(m_program, arguments, greymap(page.grey), isCancelled, timeout);
    if (!table) {
        return std::unexpected(table.error());
    }
    text.lines = linesIn(*table, page.scale);
    return text;
}

QString tesseractLanguage(const QString &locale)
{
    const QLocale::Language language = QLocale::codeToLanguage(locale.section(u'-', 0, 0).section(u'_', 0, 0));
    if (language == QLocale::Chinese) {
        return locale.contains(QStringLiteral("TW"), Qt::CaseInsensitive)
                || locale.contains(QStringLiteral("Hant"), Qt::CaseInsensitive)
            ? QStringLiteral("chi_tra")
            : QStringLiteral("chi_sim");
    }
    const QString code = QLocale::languageToCode(language, QLocale::ISO639Part2T);
    return language == QLocale::AnyLanguage || language == QLocale::C || code.isEmpty() ? QStringLiteral("eng") : code;
}

} // namespace frontrow
