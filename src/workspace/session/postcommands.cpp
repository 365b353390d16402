// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/postcommands.h"

#include "workspace/prompt/noticecentre.h"
#include "workspace/session/openpost.h"

namespace frontrow {

PostCommands::PostCommands(OpenPost &post, NoticeCentre &notices)
    : m_post(post)
    , m_notices(notices)
{
}

bool PostCommands::change(const PostCommand &command, const QString &topic)
{
    const Result<TextEdits> edits = command(m_post.document.text());
    if (!edits) {
        m_notices.notify(Notice::Topic::Form, Notice::Severity::Warning, edits.error().message);
        return false;
    }
    m_notices.dismiss(Notice::Topic::Form);
    if (!edits->isEmpty()) {
        m_post.isFormAtWork = true;
        m_post.document.apply(*edits, topic);
    }
    return true;
}

void PostCommands::setField(const QString &path, const FieldValue &value)
{
    change([&](QStringView post) { return frontrow::setField(post, path, value); }, path);
}

} // namespace frontrow
