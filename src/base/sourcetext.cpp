// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace frontrow {

namespace {

struct SourceTextMessages
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

/// Offset of the first byte that is not part of well-formed UTF-8; the size when all are.
qsizetype firstBadByte(QByteArrayView bytes)
{
    const QString text =
        QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom).decode(bytes);
    const QByteArray back = text.toUtf8();
    qsizetype at = 0;
    while (at < bytes.size() && at < back.size() && bytes[at] == back[at]) {
        ++at;
    }
    return at;
}

/// The line end that starts at \a at, if one does, and how many characters it takes.
std::pair<LineEnd, int> lineEndAt(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'\n':
        return {LineEnd::Lf, 1};
    case u'\r':
        return at + 1 < text.size() && text[at + 1] == u'\n' ? std::pair{LineEnd::CrLf, 2} : std::pair{LineEnd::Cr, 1};
    case 0x2029:
        return {LineEnd::ParagraphSeparator, 1};
    case 0xFDD0:
        return {LineEnd::FrameBegin, 1};
    case 0xFDD1:
        return {LineEnd::FrameEnd, 1};
    default:
        return {LineEnd::Lf, 0};
    }
}

} // namespace

QString lineEndText(LineEnd end)
{
    switch (end) {
    case LineEnd::Lf:
        return QStringLiteral("\n");
    case LineEnd::CrLf:
        return QStringLiteral("\r\n");
    case LineEnd::Cr:
        return QStringLiteral("\r");
    case LineEnd::ParagraphSeparator:
        return QString(QChar(0x2029));
    case LineEnd::FrameBegin:
        return QString(QChar(0xFDD0));
    case LineEnd::FrameEnd:
        return QString(QChar(0xFDD1));
    }
    Q_UNREACHABLE_RETURN(QString());
}

Result<SourceText> SourceText::decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return failure(Error::Kind::Malformed,
            SourceTextMessages::tr(
                "The text is encoded as UTF-16. Jekyll reads UTF-8 only; convert the file to UTF-8 first."));
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return failure(Error::Kind::Malformed,
            SourceTextMessages::tr("There is a NUL byte at byte %1, so this is not a text file.").arg(nul + 1));
    }
    const bool marked = bytes.startsWith(utf8Mark);
    const QByteArrayView content = QByteArrayView(bytes).sliced(marked ? utf8Mark.size() : 0);
    if (const qsizetype bad = firstBadByte(content); bad < content.size()) {
        const qsizetype line = content.first(bad).count('\n') + 1;
        return failure(Error::Kind::Malformed,
            SourceTextMessages::tr(
                "The text is not UTF-8: line %1 holds the byte 0x%2. Jekyll leaves such a post out; convert the "
                "file to UTF-8 first.")
                .arg(line)
                .arg(static_cast<uchar>(content[bad]), 2, 16, QLatin1Char('0')));
    }

    const QString raw =
        QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom).decode(content);
    SourceText source;
    source.m_hasByteOrderMark = marked;
    source.m_text.reserve(raw.size());
    qsizetype copied = 0;
    for (qsizetype at = 0; at < raw.size();) {
        const auto [end, length] = lineEndAt(raw, at);
        if (length == 0) {
            ++at;
            continue;
        }
        source.m_text.append(QStringView(raw).sliced(copied, at - copied)).append(u'\n');
        source.m_lineEnds.append(end);
        at += length;
        copied = at;
    }
    source.m_text.append(QStringView(raw).sliced(copied));
    return source;
}

SourceText SourceText::compose(QString text, QList<LineEnd> lineEnds, bool hasByteOrderMark)
{
    Q_ASSERT(text.count(u'\n') == lineEnds.size());
    SourceText source;
    source.m_text = std::move(text);
    source.m_lineEnds = std::move(lineEnds);
    source.m_hasByteOrderMark = hasByteOrderMark;
    return source;
}

QByteArray SourceText::encode() const
{
    QString raw;
    raw.reserve(m_text.size() + m_lineEnds.size());
    qsizetype copied = 0;
    for (const LineEnd end : m_lineEnds) {
        const qsizetype at = m_text.indexOf(u'\n', copied);
        raw.append(QStringView(m_text).sliced(copied, at - copied)).append(lineEndText(end));
        copied = at + 1;
    }
    raw.append(QStringView(m_text).sliced(copied));
    return (m_hasByteOrderMark ? utf8Mark.toByteArray() : QByteArray()) + raw.toUtf8();
}

LineEnd SourceText::usualLineEnd() const
{
    LineEnd usual = LineEnd::Lf;
    for (const LineEnd end : {LineEnd::CrLf, LineEnd::Cr}) {
        if (m_lineEnds.count(end) > m_lineEnds.count(usual)) {
            usual = end;
        }
    }
    return usual;
}

SourceText SourceText::edited(const TextEdits &edits) const
{
    const LineEnd usual = usualLineEnd();
    const QStringView text = m_text;
    QList<LineEnd> ends;
    qsizetype nextEnd = 0;
    qsizetype copied = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype kept = text.sliced(copied, edit.range.start - copied).count(u'\n');
        ends.append(m_lineEnds.sliced(nextEnd, kept));
        nextEnd += kept + slice(text, edit.range).count(u'\n');
        ends.append(QList<LineEnd>(edit.replacement.count(u'\n'), usual));
        copied = edit.range.end();
    }
    ends.append(m_lineEnds.sliced(nextEnd));
    return compose(applied(edits, m_text), ends, m_hasByteOrderMark);
}

} // namespace frontrow
