// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/postfile.h"

#include "base/atomicfile.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogliquid.h"

#include <QCoreApplication>
#include <QDate>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace frontrow::cli {

namespace {

constexpr qint64 largestPost = 20LL * 1024 * 1024; ///< bytes

struct PostFileMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr std::chrono::seconds longestWait{10}; ///< how long other commands are waited for
constexpr std::chrono::milliseconds pause{5}; ///< how long to wait between two tries

} // namespace

Result<std::shared_ptr<const FolderLock>> FolderLock::take(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::shared_ptr<const FolderLock> lock(new FolderLock(descriptor));
    const QDeadlineTimer end(longestWait);
    while (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR)) {
        if (end.hasExpired()) {
            return failure(Error::Kind::Unwritable,
                PostFileMessages::tr(
                    "Another command has been changing posts in “%1” for more than %n seconds. Nothing was "
                    "written; end it and run this one again.",
                    nullptr, static_cast<int>(longestWait.count()))
                    .arg(folder));
        }
        QThread::sleep(pause);
    }
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<PostFile> PostFile::readToWrite(const QString &path)
{
    Result<std::shared_ptr<const FolderLock>> lock = FolderLock::take(QFileInfo(path).canonicalPath());
    if (!lock) {
        return std::unexpected(lock.error());
    }
    Result<PostFile> post = read(path);
    if (post) {
        post->lock = *std::move(lock);
    }
    return post;
}

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
    PostFile post{
        path, *source, FrontMatter::parse(source->text()), PostPlace::of(path), {}, ContentHash::of(*bytes), {}};
    post.pageUrl = post.place.pageUrl(post.frontMatter, QDate::currentDate());
    return post;
}

Result<void> PostFile::write(const TextEdits &edits) const
{
    if (edits.isEmpty()) {
        return {};
    }
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
            PostFileMessages::tr("“%1” was changed meanwhile and was not written. Run the command again.").arg(path));
    }
    return replaceFile(path, bytes);
}

Answer PostFile::written(const Result<TextEdits> &edits) const
{
    if (!edits) {
        return couldNot(edits.error());
    }
    if (const Result<void> done = write(*edits); !done) {
        return couldNot(done.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("file"), path}, {QStringLiteral("changed"), !edits->isEmpty()}};
    return answer;
}

RenderedBody PostFile::render() const
{
    return render(place.config, MarkdownChoice::of(place.config));
}

RenderedBody PostFile::render(const SiteConfig &config, const MarkdownChoice &choice) const
{
    // What the converter makes of the text as it is: Liquid stays.
    RenderOptions options = renderOptionsFor(config, frontMatter, choice);
    options.liquid.isKnown = false;
    return renderBody(source.text(), layoutOf(source.text()).body, options);
}

RenderedBody PostFile::renderIn(const SiteConfig &config, const QString &folder,
    const std::shared_ptr<const LiquidBlog> &blog, const MarkdownChoice &choice) const
{
    const QString absolute = QFileInfo(path).canonicalFilePath();
    const QString start = QFileInfo(folder).canonicalFilePath() + u'/';
    const QString posts = config.collectionsDir.isEmpty() ? QString() : config.collectionsDir + u'/';
    const QString inSite = !folder.isEmpty() && absolute.startsWith(start)
        ? absolute.sliced(start.size())
        : posts + QStringLiteral("_posts/") + QFileInfo(path).fileName();
    return renderBody(source.text(), layoutOf(source.text()).body,
        renderOptionsFor(source.text(), frontMatter, inSite, config, blog, choice));
}

} // namespace frontrow::cli
