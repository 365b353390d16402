// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/document/postdocument.h"

#include "base/atomicfile.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <ranges>
#include <utility>

namespace frontrow {

namespace {

/// On the format of a block whose line ends differently from most: a LineEnd. Formats travel with their block through
/// splitting, undo and redo, so a line keeps its end while lines around it change.
constexpr int lineEndProperty = QTextFormat::UserProperty + 1;

/// A document says what changes only when it has a layout. Until an editor gives it one, nothing is laid out.
class NoLayout : public QAbstractTextDocumentLayout
{
public:
    using QAbstractTextDocumentLayout::QAbstractTextDocumentLayout;

    void draw(QPainter * /*painter*/, const PaintContext & /*context*/) override { }
    [[nodiscard]] int hitTest(const QPointF & /*point*/, Qt::HitTestAccuracy /*accuracy*/) const override { return -1; }
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF documentSize() const override { return {}; }
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame * /*frame*/) const override { return {}; }
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock & /*block*/) const override { return {}; }

protected:
    void documentChanged(int /*from*/, int /*removed*/, int /*added*/) override { }
};

} // namespace

PostDocument::PostDocument(QObject *parent)
    : QObject(parent)
{
    m_document.setDocumentLayout(new NoLayout(&m_document));
    connect(&m_document, &QTextDocument::contentsChange, this, &PostDocument::takeChange);
    connect(&m_document, &QTextDocument::contentsChanged, this, [this] {
        if (std::exchange(m_hasChanged, false)) {
            Q_EMIT textChanged();
        }
    });
    connect(&m_document, &QTextDocument::modificationChanged, this, &PostDocument::modificationChanged);
}

void PostDocument::takeChange(int position, int /*removed*/, int added)
{
    if (m_isLoading) {
        return;
    }
    // Both may count the end of the last block, which is no character of the text.
    const qsizetype length = m_document.characterCount() - 1;
    const qsizetype end = std::min<qsizetype>(position + added, length);
    QString now;
    for (QTextBlock block = m_document.findBlock(position); block.isValid() && block.position() < end;
        block = block.next()) {
        now += block.text();
        now += u'\n';
    }
    now = now.sliced(position - m_document.findBlock(position).position()).first(end - position);
    const qsizetype former = m_text.size() - (length - (end - position));
    if (const QStringView was = QStringView(m_text).sliced(position, former); was != now) { // else only colours changed
        ++m_revision;
        remember(position, was, now);
        m_text.replace(position, former, now);
        m_hasChanged = true;
    }
}

/// Whole lines are reported where a letter was typed: what \a was and \a now share at their ends has not changed.
void PostDocument::remember(qsizetype position, QStringView was, QStringView now)
{
    constexpr qsizetype most = 1'000;
    const qsizetype shortest = std::min(was.size(), now.size());
    const qsizetype before = std::ranges::mismatch(was, now).in1 - was.begin();
    qsizetype after = 0;
    while (after < shortest - before && was[was.size() - 1 - after] == now[now.size() - 1 - after]) {
        ++after;
    }
    m_changes.append({m_revision, position + before, was.size() - before - after, now.size() - before - after});
    if (m_changes.size() > most) {
        m_changes.removeFirst();
    }
}

std::optional<TextRange> PostDocument::rangeSince(quint64 revision, TextRange range) const
{
    const bool isKnown = revision == m_revision
        || (!m_changes.isEmpty() && revision < m_revision && m_changes.constFirst().revision <= revision + 1);
    for (const Change &change : m_changes) {
        const qsizetype end = change.position + change.removed;
        if (change.revision <= revision || change.position >= range.end()) {
            continue;
        }
        if (end > range.start) {
            return std::nullopt;
        }
        range.start += change.added - change.removed;
    }
    return isKnown ? std::optional(range) : std::nullopt;
}

std::optional<qsizetype> PostDocument::applyAt(quint64 revision, const TextEdits &edits)
{
    if (m_isReadOnly || edits.isEmpty()) {
        return std::nullopt;
    }
    TextEdits moved = edits;
    for (TextEdit &edit : moved) {
        const std::optional<TextRange> range = rangeSince(revision, edit.range);
        if (!range) {
            return std::nullopt;
        }
        edit.range = *range;
    }
    apply(moved);
    return moved.constFirst().range.start;
}

SourceText PostDocument::source() const
{
    QList<LineEnd> ends;
    ends.reserve(m_document.blockCount());
    for (QTextBlock block = m_document.begin(); block != m_document.lastBlock(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        ends.append(format.hasProperty(lineEndProperty) ? static_cast<LineEnd>(format.intProperty(lineEndProperty))
                                                        : m_usualLineEnd);
    }
    return SourceText::compose(text(), ends, m_hasByteOrderMark);
}

Result<void> PostDocument::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> bytes = readFile(absolute, largestFile);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return failure(source.error().kind, QStringLiteral("%1: %2").arg(absolute, source.error().message));
    }
    load(*source);
    setFile(absolute, ContentHash::of(*bytes));
    return {};
}

void PostDocument::startNew(const QString &text)
{
    load(SourceText::compose(text, QList<LineEnd>(text.count(u'\n'), LineEnd::Lf), false));
    setFile(QString(), ContentHash());
}

void PostDocument::adoptSaved(const QString &path, const Snapshot &saved)
{
    setFile(path, ContentHash::of(saved.bytes));
    markSaved(saved.revision == m_revision);
}

void PostDocument::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly) {
        Q_EMIT readOnlyChanged(isReadOnly);
    }
}

void PostDocument::apply(const TextEdits &edits, const QString &topic)
{
    if (m_isReadOnly) {
        return;
    }
    constexpr qint64 pause = 2'000; // ms after which words typed into a form are another step
    const bool continues = !topic.isEmpty() && topic == m_lastTopic && m_lastTopicRevision == m_revision
        && m_sinceLastTopic.isValid() && !m_sinceLastTopic.hasExpired(pause);
    write(edits, continues);
    m_lastTopic = topic;
    m_lastTopicRevision = m_revision;
    m_sinceLastTopic.start();
}

bool PostDocument::applyWith(quint64 revision, const TextEdits &edits)
{
    if (m_isReadOnly || m_document.isRedoAvailable()) {
        return false;
    }
    write(edits, revision == m_revision && m_document.isUndoAvailable());
    return true;
}

void PostDocument::write(const TextEdits &edits, bool isOneStepWithLast)
{
    QTextCursor cursor(&m_document);
    if (!edits.isEmpty()) { // where the caret will be when the step is undone
        cursor.setPosition(static_cast<int>(edits.constFirst().range.start));
    }
    if (isOneStepWithLast) {
        cursor.joinPreviousEditBlock();
    } else {
        cursor.beginEditBlock();
    }
    for (const TextEdit &edit : edits | std::views::reverse) {
        cursor.setPosition(static_cast<int>(edit.range.start));
        cursor.setPosition(static_cast<int>(edit.range.end()), QTextCursor::KeepAnchor);
        cursor.insertText(edit.replacement);
    }
    cursor.endEditBlock();
}

Result<void> PostDocument::reload()
{
    const Result<QByteArray> bytes = readFile(m_filePath, largestFile);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return std::unexpected(source.error());
    }
    write(difference(text(), source->text()), false);
    m_usualLineEnd = source->usualLineEnd();
    m_hasByteOrderMark = source->hasByteOrderMark();
    markLineEnds(*source);
    m_savedHash = ContentHash::of(*bytes);
    m_document.setModified(false);
    return {};
}

/// The file has the text, or one that no step of undo or redo leads to.
void PostDocument::markSaved(bool hasText)
{
    if (hasText) {
        m_document.setModified(false);
    } else {
        forgetSaved();
    }
}

void PostDocument::forgetSaved()
{
    const bool wasModified = m_document.isModified();
    {
        const QSignalBlocker asOne(m_document);
        m_document.setModified(false); // a document that is modified keeps the step at which it was not
        m_document.setModified(true);
    }
    if (!wasModified) {
        Q_EMIT modificationChanged(true);
    }
}

void PostDocument::keepOver(const ContentHash &hash)
{
    m_savedHash = hash;
    forgetSaved();
}

void PostDocument::follow(const QString &path, const ContentHash &hash)
{
    setFile(path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath(), hash);
    markSaved(ContentHash::of(source().encode()) == hash);
}

void PostDocument::load(const SourceText &source)
{
    m_usualLineEnd = source.usualLineEnd();
    m_hasByteOrderMark = source.hasByteOrderMark();
    m_isLoading = true;
    m_document.setUndoRedoEnabled(false);
    m_document.setPlainText(source.text());
    markLineEnds(source);
    m_document.setUndoRedoEnabled(true);
    m_document.setModified(false);
    m_isLoading = false;
    m_text = m_document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
    m_changes.clear();
    ++m_revision;
    Q_EMIT textChanged();
}

void PostDocument::markLineEnds(const SourceText &source)
{
    QTextCursor cursor(&m_document);
    cursor.joinPreviousEditBlock();
    QTextBlock block = m_document.begin();
    for (const LineEnd end : source.lineEnds()) {
        const bool isMarked = block.blockFormat().hasProperty(lineEndProperty);
        if (isMarked || end != m_usualLineEnd) {
            QTextBlockFormat format = block.blockFormat();
            end == m_usualLineEnd ? format.clearProperty(lineEndProperty)
                                  : format.setProperty(lineEndProperty, static_cast<int>(end));
            cursor.setPosition(block.position());
            cursor.setBlockFormat(format);
        }
        block = block.next();
    }
    cursor.endEditBlock();
}

void PostDocument::setFile(const QString &path, const ContentHash &hash)
{
    m_savedHash = hash;
    m_filePath = path;
    Q_EMIT filePathChanged(path);
}

} // namespace frontrow
