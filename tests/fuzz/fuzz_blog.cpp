// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogsnapshot.h"
#include "site/blog/postplace.h"
#include "site/checks/checks.h"
#include "site/export/export.h"
#include "site/export/exportstore.h"
#include "site/jekyll/pageaddress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <tuple>

using namespace frontrow;
using fuzz::require;

namespace {

const QString postName = QStringLiteral("_posts/2022-05-18-a-day.md");

/// A blog of posts, drafts, a collection, layouts and data, of which only the configuration is another each time.
class Blog
{
public:
    Blog()
    {
        const QByteArray post(
            "---\ntitle: A Day\nlayout: post\ncategories: [a, b]\ntags: c\n---\n\n# Head\n\nWords.\n");
        write(postName, post);
        write(QStringLiteral("travel/_posts/2021-01-04-sea.markdown"), post);
        write(QStringLiteral("_drafts/idea.md"), post);
        write(QStringLiteral("_notes/note.md"), post);
        write(QStringLiteral("notes/_posts/2020-01-01-x.md"), post);
        write(QStringLiteral("_layouts/post.html"), "{{ content }}");
        write(QStringLiteral("_data/people.yml"), "ada: 1\n");
        write(QStringLiteral("index.md"), "---\npermalink: /\n---\n{{ site.title }}\n");
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the blog can be written");
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString store() const { return m_store.path(); }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_store;
};

void checkAddress(const PageAddress &address)
{
    require(address.url.startsWith(u'/'), "an address starts with a slash");
    require(RepoPath::parse(address.path).has_value(), "a post has a place");
}

void checkPlan(const Site &site, const Blog &blog, const QString &file)
{
    const PostPlace place = PostPlace::of(file);
    const QString text = QStringLiteral("---\ntitle: A Day\ndate: 2022-05-18\n---\n\nOther words.\n");
    const Result<SourceText> source = SourceText::decode(text.toUtf8());
    require(source.has_value(), "the post is text");
    const Result<ExportPlan> plan = planExport({.source = *source,
                                                   .postFile = file,
                                                   .siteFolder = site.folder(),
                                                   .pictures = place.pictures,
                                                   .now = QDateTime(QDate(2026, 1, 2), QTime(3, 4)),
                                                   .staging = place.staging},
        ExportStore(blog.store(), site.folder()));
    require(plan.has_value() || !plan.error().message.isEmpty(), "a refusal says why");
    if (plan) {
        require(plan->url.startsWith(u'/'), "an address starts with a slash");
        const Result<QString> target = siteFile(site.folder(), plan->post);
        require(target && target->startsWith(site.folder() + u'/'), "what is written is in the blog");
    }
}

} // namespace

/// Whatever the configuration of a blog: it is refused with a sentence, or all that is read of the blog and planned for
/// it goes without a fault, and stays in its folder.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Blog blog;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    blog.write(QStringLiteral("_config.yml"), bytes);
    const Result<Site> site = Site::open(blog.folder());
    if (!site) {
        require(!site.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    const QDate today(2026, 1, 2);
    for (const IndexedPost &post : readBlogIndex(*site).posts) {
        require(post.url.isEmpty() || post.url.startsWith(u'/'), "an address starts with a slash");
    }
    const BlogFacts facts = readWholeBlog(*site).facts;
    const QString text = QStringLiteral("---\ntitle: New\n---\n\n# Head\n\nWords {% post_url 2022-05-18-a-day %}.\n");
    const FrontMatter frontMatter = FrontMatter::parse(text);
    for (const QString &name : {QString(), postName, QStringLiteral("travel/_posts/2021-01-04-sea.markdown"),
             QStringLiteral("_drafts/idea.md"), QStringLiteral("_notes/note.md")}) {
        checkAddress(PageAddress::ofPost(frontMatter, name, site->config(), today));
    }
    std::ignore = checkPost({.text = text,
        .frontMatter = frontMatter,
        .body = renderBody(text, layoutOf(text).body, RenderOptions::of(site->config().values, frontMatter)),
        .file = postName,
        .pageUrl = QStringLiteral("/x/"),
        .config = site->config(),
        .blog = facts,
        .now = QDateTime(today, QTime(3, 4))});
    checkPlan(*site, blog, site->folder() + u'/' + postName);
    checkPlan(*site, blog, site->folder() + QStringLiteral("/_drafts/idea.md"));
    return 0;
}
