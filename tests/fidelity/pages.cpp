// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// frontrow-pages BLOG BUILT OUT: writes the page of each post of BLOG, as the preview shows it in the theme of the
// pages in BUILT (where Jekyll built the blog into), to OUT, below the path of its page, and prints as JSON which posts
// these are: {POST: PATH OF THE PAGE}. A post without a page in BUILT is left out.

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "site/blog/blogoverrides.h"
#include "site/blog/blogsnapshot.h"
#include "site/blog/postplace.h"
#include "site/theme/blogpages.h"
#include "widgets/preview/previewview.h"
#include "workspace/preview/framereader.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <optional>

using namespace frontrow;

namespace {

constexpr int longestWait = 20'000; ///< ms, for one page

/// Runs the event loop until \a isMet; false when that takes too long.
bool waitFor(const std::function<bool()> &isMet)
{
    const QDeadlineTimer end(longestWait);
    while (!isMet() && !end.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return isMet();
}

/// The page of \a url, a path with or without `.html`, below \a built; empty when there is none.
QString builtPage(const QString &built, const QString &url)
{
    const QString path = QUrl::fromPercentEncoding(url.toUtf8());
    for (const QString &file : {path + QStringLiteral("index.html"), path, path + QStringLiteral(".html")}) {
        if (!file.endsWith(u'/') && QFileInfo(built + file).isFile()) {
            return file;
        }
    }
    return {};
}

class Pages
{
public:
    Pages(const Site &site, const QString &built)
        : m_site(site)
        , m_built(built)
        , m_blog(readWholeBlog(site))
    {
        m_view.resize(1200, 900);
        m_view.show();
        QObject::connect(&m_view, &PreviewView::frameShown, [this](quint64 revision) { m_shown = revision; });
    }

    /// The files of the pages below \a out, by the path of the post.
    QJsonObject write(const QString &out)
    {
        QJsonObject written;
        for (const IndexedPost &post : m_blog.index.posts) {
            const QString page = builtPage(m_built, post.url.sliced(m_site.config().baseUrl.size()));
            if (page.isEmpty() || post.collection != u"posts") {
                continue;
            }
            const std::optional<QString> html = shown(post);
            QDir().mkpath(QFileInfo(out + page).absolutePath());
            if (html && replaceFile(out + page, html->toUtf8())) {
                written.insert(post.path, page);
            }
        }
        return written;
    }

private:
    std::optional<QString> shown(const IndexedPost &post)
    {
        const Result<FrameRequest> request = requestFor(m_site.folder() + u'/' + post.path);
        if (!request) {
            return std::nullopt;
        }
        PageFrame frame = PageReader().read(*request, {}, {});
        frame.pictures = DetailReader().pictures(*request, frame).pictures;
        const Result<FoundTheme> theme =
            themeFromFolder(m_site, m_built, ThemeKind::of(frame.frontMatter), request->now.date());
        if (theme) {
            m_view.setPageTheme(theme->pageTheme);
        }
        m_view.setFrame(frame);
        if (!waitFor([&] { return m_shown == frame.revision; })) {
            return std::nullopt;
        }
        std::optional<QString> html;
        m_view.evaluate(QStringLiteral("document.documentElement.outerHTML"),
            [&html](const QVariant &value) { html = value.toString(); });
        return waitFor([&] { return html.has_value(); }) ? html : std::nullopt;
    }

    Result<FrameRequest> requestFor(const QString &file)
    {
        constexpr qint64 largest = 20LL * 1024 * 1024;
        const Result<QByteArray> bytes = readFile(file, largest);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const Result<SourceText> source = SourceText::decode(*bytes);
        if (!source) {
            return std::unexpected(source.error());
        }
        const PostPlace place = PostPlace::of(file);
        FrameRequest request;
        request.revision = ++m_revision;
        request.text = source->text();
        request.postFile = file;
        request.pathInSite = place.pathInSite();
        request.site = m_site.config();
        request.pictures = place.pictures;
        request.now = QDateTime::currentDateTime();
        request.blog = m_blog.facts;
        request.isInBlog = true;
        return request;
    }

    const Site &m_site;
    QString m_built;
    BlogSnapshot m_blog;
    PreviewView m_view;
    quint64 m_revision = 0;
    quint64 m_shown = 0; ///< the revision that is in the page
};

} // namespace

int main(int argc, char *argv[])
{
    preparePreview();
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<Site> site = arguments.size() == 4 ? openBlog(QDir(arguments[1]).absolutePath())
                                                    : failure(Error::Kind::Refused, QStringLiteral("BLOG BUILT OUT"));
    if (!site) {
        QTextStream(stderr) << site.error().message << '\n';
        return 2;
    }
    Pages pages(*site, QDir(arguments[2]).absolutePath());
    QTextStream(stdout) << QJsonDocument(pages.write(QDir(arguments[3]).absolutePath())).toJson();
    return 0;
}
