// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/postfile.h"

#include "base/atomicfile.h"
#include "post/markup/postlayout.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace frontrow::cli {

namespace {

constexpr qint64 largestPost = 20LL * 1024 * 1024; ///< bytes

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Keeps other commands from writing in a folder while it lives. The lock is on the folder itself, so that no file is
/// left behind; a file system without locks goes without.
class FolderLock
{
    Q_DISABLE_COPY_MOVE(FolderLock)

public:
    explicit FolderLock(const QString &folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_descriptor >= 0) {
            static_cast<void>(::flock(m_descriptor, LOCK_EX));
        }
    }

    ~FolderLock()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }

private:
    int m_descriptor;
};

} // namespace

Result<PostFile> PostFile::read(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestPost);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return failure(source.error().kind, QStringLiteral("%1: %2").arg(path, source.error().message));
    }
    PostFile post{path, *source, FrontMatter::parse(source->text()), PostPlace::of(path), {}, ContentHash::of(*bytes)};
    post.pageUrl = post.place.address(post.frontMatter, QDate::currentDate()).url(post.place.config);
    return post;
}

Result<void> PostFile::write(const TextEdits &edits) const
{
    if (edits.isEmpty()) {
        return {};
    }
    const FolderLock lock(QFileInfo(path).canonicalPath());
    const Result<ContentHash> now = hashOfFile(path, largestPost);
    if (!now) {
        return std::unexpected(now.error());
    }
    const QByteArray bytes = source.edited(edits).encode();
    if (*now == ContentHash::of(bytes)) {
        return {};
    }
    if (*now != hash) {
        return failure(Error::Kind::Unwritable,
            Messages::tr("“%1” was changed meanwhile and was not written. Run the command again.").arg(path));
    }
    return replaceFile(path, bytes);
}

RenderedBody PostFile::render() const
{
    // What the converter makes of the text as it is: Liquid stays.
    RenderOptions options = RenderOptions::of(place.config.values, frontMatter);
    options.liquid.isKnown = false;
    return renderBody(source.text(), layoutOf(source.text()).body, options);
}

} // namespace frontrow::cli
