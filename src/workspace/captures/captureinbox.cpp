// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/captures/captureinbox.h"

#include "workspace/pictures/picturesources.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QtConcurrentRun>

#include <algorithm>

namespace frontrow {

QString sectionAt(const RenderedBody &body, qsizetype caret)
{
    return headingAbove(body, caret + 1);
}

qsizetype insertionOffset(const RenderedBody &body, qsizetype caret)
{
    const auto isOn = [caret](const Heading &heading) { return heading.source.contains(caret); };
    const auto found = std::ranges::find_if(body.outline, isOn);
    return found == body.outline.end() ? caret : found->source.end();
}

qsizetype captureOffset(const RenderedBody &body, QStringView post, qsizetype caret, const QString &session)
{
    const qsizetype place = insertionOffset(body, caret);
    if (session.isEmpty() || sectionAt(body, caret) == session) {
        return place;
    }
    const qsizetype end = sectionEnd(body, post, session);
    return end < 0 ? place : end;
}

int fileCapture(QList<CapturePile> &stacks, const Capture &capture)
{
    constexpr qsizetype reach = 8; // only neighbours in time show one slide
    for (qsizetype row = stacks.size() - 1; row >= std::max<qsizetype>(0, stacks.size() - reach); --row) {
        CapturePile &stack = stacks[row];
        if (stack.constFirst().fingerprint.isNearDuplicateOf(capture.fingerprint)) {
            stack.append(capture);
            std::ranges::sort(stack, std::greater<>(),
                [](const Capture &each) { return std::pair(each.fingerprint.fullness(), each.taken); });
            return static_cast<int>(row);
        }
    }
    const auto takenLater = [&capture](const CapturePile &stack) { return stack.constFirst().taken > capture.taken; };
    const auto place = std::ranges::find_if(stacks, takenLater);
    return static_cast<int>(stacks.insert(place, {capture}) - stacks.begin());
}

CaptureInbox::CaptureInbox(QString folder, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watch, &FolderWatch::completed, this,
        [this](const QString &path) { read([path] { return readCapture(path); }, m_session, QString()); });
    connect(&m_watch, &FolderWatch::removed, this, &CaptureInbox::forget);
}

CaptureInbox::~CaptureInbox()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void CaptureInbox::watchClipboard(bool isWatched)
{
    if (m_clipboard) {
        m_clipboard->disconnect(this);
        m_clipboard.clear();
    }
    if (isWatched) {
        m_clipboard = QGuiApplication::clipboard();
        connect(m_clipboard, &QClipboard::dataChanged, this, &CaptureInbox::readClipboard);
    }
}

void CaptureInbox::readClipboard()
{
    const QMimeData *data = m_clipboard->ownsClipboard() ? nullptr : m_clipboard->mimeData();
    if (!data || !data->hasImage() || !offersPictures(*data)) {
        return;
    }
    for (const PictureSource &source : picturesIn(*data)) {
        if (source.image.isNull()) {
            continue;
        }
        const auto work = [image = source.image, folder = m_folder]() -> Result<Capture> {
            Result<Capture> capture = keepCapture(image, folder);
            if (!capture) {
                return std::unexpected(capture.error());
            }
            capture->isCopied = true;
            return capture;
        };
        read(work, m_session, source.description);
    }
}

void CaptureInbox::setSession(const QString &heading)
{
    m_session = heading;
}

void CaptureInbox::add(const QImage &image)
{
    read([image, folder = m_folder] { return keepCapture(image, folder); }, m_session, QString());
}

void CaptureInbox::read(
    const std::function<Result<Capture>()> &work, const QString &session, const QString &description)
{
    QtConcurrent::run(&m_thread, work).then(this, [this, session, description](Result<Capture> capture) {
        if (capture) {
            capture->session = session;
            capture->description = description;
            keep(*capture);
        } else if (capture.error().kind == Error::Kind::Unwritable) {
            Q_EMIT failed(capture.error().message);
        }
    });
}

void CaptureInbox::keep(const Capture &capture)
{
    forget(capture.file); // it was written again
    QList<CapturePile> after = m_stacks;
    const int row = fileCapture(after, capture);
    if (after.size() > m_stacks.size()) {
        beginInsertRows({}, row, row);
        m_stacks = after;
        endInsertRows();
    } else {
        m_stacks = after;
        Q_EMIT dataChanged(index(row), index(row));
    }
    m_newest = capture.file;
    Q_EMIT arrived(row, capture.isCopied);
}

void CaptureInbox::forget(const QString &path)
{
    const int row = rowOf(path);
    if (row < 0) {
        return;
    }
    if (m_stacks[row].size() == 1) {
        removeRow(row);
        return;
    }
    m_stacks[row].removeIf([&path](const Capture &capture) { return capture.file == path; });
    Q_EMIT dataChanged(index(row), index(row));
}

void CaptureInbox::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_stacks.removeAt(row);
    endRemoveRows();
}

int CaptureInbox::rowOf(const QString &file) const
{
    const auto holds = [&file](const CapturePile &stack) {
        return std::ranges::find(stack, file, &Capture::file) != stack.end();
    };
    const auto found = std::ranges::find_if(m_stacks, holds);
    return found == m_stacks.end() ? -1 : static_cast<int>(found - m_stacks.begin());
}

int CaptureInbox::newestRow() const
{
    const int row = rowOf(m_newest);
    return row < 0 ? static_cast<int>(m_stacks.size()) - 1 : row;
}

int CaptureInbox::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stacks.size());
}

QVariant CaptureInbox::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CapturePile &stack = m_stacks[index.row()];
    const Capture &top = stack.constFirst();
    const QString time = QLocale().toString(top.taken.time(), QLocale::ShortFormat);
    switch (role) {
    case Qt::DisplayRole:
        return time;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QString text = top.session.isEmpty() ? tr("Captured at %1").arg(time)
                                             : tr("Captured at %1 during “%2”").arg(time, top.session);
        if (stack.size() > 1) {
            text += QStringLiteral(", ") + tr("%n picture(s) of one slide", nullptr, static_cast<int>(stack.size()));
        }
        return text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags CaptureInbox::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList CaptureInbox::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *CaptureInbox::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    std::ranges::transform(indexes, std::back_inserter(rows), &QModelIndex::row);
    QList<QUrl> urls;
    for (const PictureSource &source : sources(rows)) {
        urls.append(QUrl::fromLocalFile(source.file));
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    data->setData(orderedFilesMimeType(), QByteArray());
    return data;
}

QList<PictureSource> CaptureInbox::sources(QList<int> rows) const
{
    std::ranges::sort(rows);
    QList<PictureSource> sources;
    for (const int row : rows) {
        const Capture &top = m_stacks[row].constFirst();
        sources.append({top.file, {}, {}, top.description});
    }
    return sources;
}

void CaptureInbox::reject(QList<int> rows)
{
    std::ranges::sort(rows, std::greater<>());
    for (const int row : rows) {
        for (const Capture &capture : std::as_const(m_stacks[row])) {
            if (capture.isOurs) {
                QFile::remove(capture.file);
            }
        }
        removeRow(row);
    }
}

void CaptureInbox::unstack(int row)
{
    CapturePile rest = m_stacks[row];
    if (rest.size() < 2) {
        return;
    }
    std::ranges::sort(rest, {}, &Capture::taken);
    beginResetModel();
    m_stacks.removeAt(row);
    for (qsizetype each = 0; each < rest.size(); ++each) {
        m_stacks.insert(row + each, {rest[each]});
    }
    endResetModel();
}

void CaptureInbox::takeOut(const QList<ContentHash> &hashes)
{
    const auto isTaken = [&hashes](const Capture &capture) { return hashes.contains(capture.hash); };
    QList<int> rows;
    for (int row = 0; row < m_stacks.size(); ++row) {
        if (std::ranges::any_of(m_stacks[row], isTaken)) {
            rows.append(row);
        }
    }
    reject(rows);
}

} // namespace frontrow
