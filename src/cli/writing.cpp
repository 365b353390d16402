// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/postfile.h"

namespace frontrow::cli {

Answer set(const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Result<PostFile> post = PostFile::read(words[0]);
    if (!post) {
        return couldNot(post.error());
    }
    const Result<TextEdits> edits =
        setField(post->source.text(), words[1], valueFromWords(post->frontMatter, words[1], words[2]));
    if (!edits) {
        return couldNot(edits.error());
    }
    if (const Result<void> written = post->write(*edits); !written) {
        return couldNot(written.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("key"), words[1]},
        {QStringLiteral("changed"), !edits->isEmpty()}};
    return answer;
}

} // namespace frontrow::cli
