// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/targetcontroller.h"

#include "post/markup/footnotes.h"
#include "site/blog/blogfacts.h"
#include "widgets/editor/posteditor.h"
#include "workspace/blog/blogreader.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace frontrow {

namespace {

bool isOfWeb(const QUrl &url)
{
    return url.scheme() == u"https" || url.scheme() == u"http";
}

} // namespace

TargetController::TargetController(PostSession &session, UserPrompt &prompt, const BlogReader &blog, PostEditor &editor)
    : m_session(session)
    , m_prompt(prompt)
    , m_blog(blog)
    , m_editor(editor)
{
    editor.viewport()->installEventFilter(this);
    connect(&m_thumbnails, &Thumbnails::arrived, this, [this] {
        if (QToolTip::isVisible()) {
            showAt(m_shown, m_place);
        }
    });
}

bool TargetController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const bool isOurs = press->button() == Qt::LeftButton && press->modifiers() == Qt::ControlModifier;
        if (isOurs && followAt(m_editor.cursorForPosition(press->position().toPoint()).position())) {
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showAt(m_editor.cursorForPosition(help->pos()).position(), help->globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

std::optional<TextTarget> TargetController::targetAt(qsizetype offset) const
{
    const QString &text = m_session.document().text();
    return offset > text.size() ? std::nullopt : textTargetAt(text, offset);
}

void TargetController::follow()
{
    if (!followAt(m_editor.caret())) {
        m_session.notices().inform(tr("There is no link, picture or footnote at the caret."));
    }
}

bool TargetController::followAt(qsizetype offset)
{
    const std::optional<TextTarget> target = targetAt(offset);
    if (!target) {
        return false;
    }
    const QString &address = target->address;
    switch (target->kind) {
    case TextTarget::Kind::Address:
        followAddress(address);
        break;
    case TextTarget::Kind::Picture:
        if (const QString file = m_session.frame().pictures.value(address); !file.isEmpty()) {
            m_prompt.openFile(file);
        } else if (const QUrl url = resolved(address); isOfWeb(url)) {
            m_prompt.openLink(url);
        } else {
            m_session.notices().inform(tr("The picture “%1” is not there.").arg(address));
        }
        break;
    case TextTarget::Kind::Footnote:
        m_editor.setCaret(offset);
        switchEnd();
        break;
    case TextTarget::Kind::Path:
        openPost(address, address);
        break;
    case TextTarget::Kind::Post: {
        const QList<IndexedPost> &posts = m_blog.snapshot().index.posts;
        const auto isNamed = [&address](const IndexedPost &post) {
            return QFileInfo(post.path).completeBaseName() == address.section(u'/', -1);
        };
        const auto found = std::ranges::find_if(posts, isNamed);
        openPost(found == posts.end() ? QString() : found->path, address);
        break;
    }
    }
    return true;
}

QUrl TargetController::resolved(const QString &address) const
{
    QUrl url = QUrl(m_session.frame().pageUrl).resolved(QUrl(address));
    if (url.scheme().isEmpty() && !url.host().isEmpty()) {
        url.setScheme(QStringLiteral("https")); // the page's own, which has none here
    }
    return url;
}

void TargetController::followAddress(const QString &address)
{
    const QUrl page(m_session.frame().pageUrl);
    const QUrl url = resolved(address);
    if (isOfWeb(url) || url.scheme() == u"mailto") {
        m_prompt.openLink(url);
    } else if (!url.scheme().isEmpty() || address.contains(u"{{")) {
        m_session.notices().inform(
            tr("“%1” does not lead to the web, to mail or into the blog. Write the address as it is to be "
               "read there.")
                .arg(address));
    } else if (url.hasFragment() && (address.startsWith(u'#') || url.path() == page.path())) {
        goToHeading(url.fragment());
    } else {
        openPost(postAt(url.path()), address);
    }
}

QString TargetController::postAt(const QString &path) const
{
    const BlogSnapshot &blog = m_blog.snapshot();
    const QString &base = blog.config.baseUrl;
    const bool hasBase = !base.isEmpty() && path.startsWith(base + u'/');
    const QString wanted = pageKey(hasBase ? path.sliced(base.size()) : path);
    const auto isThere = [&](const IndexedPost &post) {
        const QString there = QUrl::fromPercentEncoding(post.url.toUtf8());
        return there.startsWith(base) && !there.isEmpty() && pageKey(there.sliced(base.size())) == wanted;
    };
    const QList<IndexedPost> &posts = blog.index.posts;
    const auto found = std::ranges::find_if(posts, isThere);
    return found == posts.end() ? QString() : found->path;
}

void TargetController::openPost(const QString &path, const QString &asked)
{
    const QString file = m_blog.siteFolder() + u'/' + path;
    if (path.isEmpty() || m_blog.siteFolder().isEmpty() || !QFileInfo(file).isFile()) {
        m_session.notices().inform(tr("“%1” is no post of this blog.").arg(asked));
    } else {
        m_session.open(file);
    }
}

void TargetController::goToHeading(const QString &id)
{
    const QList<Heading> &outline = m_session.frame().body.outline;
    const auto heading = std::ranges::find(outline, id, &Heading::id);
    if (heading == outline.end()) {
        m_session.notices().inform(tr("No heading of this post has the id “%1”.").arg(id));
    } else {
        m_editor.setCaretAfterLine(heading->source.start);
    }
}

void TargetController::insertFootnote()
{
    const std::optional<MarkupChange> change = withFootnote(m_session.document().text(), m_editor.selection());
    if (!change) {
        m_session.notices().inform(tr("No footnote can be here: the caret is in front matter, code, Liquid or HTML."));
        return;
    }
    m_session.document().apply(change->edits);
    m_editor.setCaret(change->selection.start);
}

void TargetController::switchEnd()
{
    const std::optional<qsizetype> other = otherEndOfFootnote(m_session.document().text(), m_editor.caret());
    if (other) {
        m_editor.setCaret(*other);
    } else {
        m_session.notices().inform(tr("There is no footnote with another end at the caret."));
    }
}

void TargetController::showTarget()
{
    const QPoint place = m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft());
    showAt(m_editor.caret(), place);
}

void TargetController::showAt(qsizetype offset, QPoint place)
{
    const std::optional<TextTarget> target = targetAt(offset);
    m_shown = offset;
    m_place = place;
    if (target) {
        QToolTip::showText(place, wordsFor(*target), m_editor.viewport());
    } else {
        QToolTip::hideText();
    }
}

QString TargetController::wordsFor(const TextTarget &target)
{
    constexpr qsizetype longest = 300; // letters
    const QString address = target.address.first(std::min(longest, target.address.size()));
    switch (target.kind) {
    case TextTarget::Kind::Picture:
        return pictureText(target.address);
    case TextTarget::Kind::Footnote:
        return QStringLiteral("<p>%1</p>").arg(footnoteText(target.address).toHtmlEscaped());
    default:
        return QStringLiteral("<p>%1</p><p><i>%2</i></p>").arg(address.toHtmlEscaped(), tr("Ctrl and click follows"));
    }
}

QString TargetController::pictureText(const QString &source)
{
    const QString text = QStringLiteral("<p>%1</p>").arg(source.toHtmlEscaped());
    const QString file = m_session.frame().pictures.value(source);
    const Thumbnail *small = file.isEmpty() ? nullptr : m_thumbnails.find(file);
    if (small == nullptr || small->image.isNull()) {
        return text;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    small->image.save(&buffer, "PNG");
    return QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(png.toBase64())) + text;
}

QString TargetController::footnoteText(const QString &name) const
{
    constexpr qsizetype longest = 300; // letters
    const QString &text = m_session.document().text();
    for (const FootnoteMark &mark : footnoteMarks(text)) {
        if (mark.isDefinition && mark.name == name) {
            return slice(text, mark.text).left(longest).toString();
        }
    }
    return tr("The footnote “%1” has no text.").arg(name);
}

} // namespace frontrow
