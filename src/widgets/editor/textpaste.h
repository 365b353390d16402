// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

class QMimeData;

namespace frontrow {

class BlogReader;
class PostEditor;
class PostSession;
struct MarkupChange;

/// Pastes into the text what is no picture: an address over words makes them a link, and what a browser, Word, Google
/// Docs or Slack copied comes as Markdown. Plain text otherwise, and where Markdown would be none.
class TextPaste : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; \a editor asks it from now on.
    TextPaste(PostSession &session, const BlogReader &blog, PostEditor &editor);

    /// Makes the selection a link, to the address on the clipboard where there is one.
    void link();

private:
    [[nodiscard]] bool insert(const QMimeData &data);
    [[nodiscard]] bool insertMarkdown(const QMimeData &data);
    void carryOut(const MarkupChange &change);
    /// What a link to \a address gets, as links of this blog have it.
    [[nodiscard]] QString attributesFor(const QString &address) const;

    PostSession &m_session;
    const BlogReader &m_blog;
    PostEditor &m_editor;
};

} // namespace frontrow
