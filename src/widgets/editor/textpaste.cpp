// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/textpaste.h"

#include "post/markup/linkpaste.h"
#include "post/markup/writingplace.h"
#include "site/blog/postlink.h"
#include "site/jekyll/markdownengine.h"
#include "site/text/markdownfromhtml.h"
#include "widgets/editor/posteditor.h"
#include "workspace/blog/blogreader.h"
#include "workspace/session/postsession.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace frontrow {

TextPaste::TextPaste(PostSession &session, const BlogReader &blog, PostEditor &editor)
    : m_session(session)
    , m_blog(blog)
    , m_editor(editor)
{
    editor.setTextPaste([this](const QMimeData &data) { return insert(data); });
}

void TextPaste::link()
{
    const QString &text = m_session.document().text();
    const TextRange selection = m_editor.selection();
    const std::optional<QString> address = linkAddress(QGuiApplication::clipboard()->text());
    carryOut(address ? linkedTo(text, selection, *address, attributesFor(*address)) : linked(text, selection));
}

bool TextPaste::insert(const QMimeData &data)
{
    if (const std::optional<QString> address = linkAddress(data.text())) {
        const std::optional<MarkupChange> change =
            linkOverSelection(m_session.document().text(), m_editor.selection(), *address, attributesFor(*address));
        if (change) {
            carryOut(*change);
        }
        return change.has_value();
    }
    return data.hasHtml() && insertMarkdown(data);
}

bool TextPaste::insertMarkdown(const QMimeData &data)
{
    const QString &text = m_session.document().text();
    const TextRange selection = m_editor.selection();
    const WritingPlaces places(text);
    if (places.at(selection.start) != WritingPlace::Markdown || places.at(selection.end()) != WritingPlace::Markdown) {
        return false;
    }
    const QString markdown = markdownFromHtml(
        {data.html().toUtf8(), data.text()}, [this](const QString &address) { return attributesFor(address); });
    if (markdown.isEmpty()) {
        return false;
    }
    const QString fitted = fittedBlocks(text, selection, markdown);
    carryOut({{{selection, fitted}}, {selection.start + fitted.size(), 0}});
    return true;
}

void TextPaste::carryOut(const MarkupChange &change)
{
    if (!m_session.document().isReadOnly()) {
        m_session.document().apply(change.edits);
        m_editor.select(change.selection);
    }
}

QString TextPaste::attributesFor(const QString &address) const
{
    const BlogSnapshot &blog = m_blog.snapshot();
    const bool hasLists = MarkdownChoice::of(blog.config).engine == MarkdownEngine::Kramdown;
    const bool wantsTab =
        m_blog.effective().opensNewTab && isToOtherHost(address, blog.config.values.value(QStringLiteral("url")));
    return hasLists && wantsTab ? QStringLiteral("{:target=\"_blank\"}") : QString();
}

} // namespace frontrow
