// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/writing.h"

#include "cli/postfile.h"

namespace frontrow::cli {

Answer set(const QCommandLineParser &arguments)
{
    const QStringList positional = arguments.positionalArguments();
    const Result<PostFile> post = PostFile::readToWrite(positional[0]);
    if (!post) {
        return couldNot(post.error());
    }
    const QString &text = post->source.text();
    const FrontMatter &frontMatter = post->frontMatter;
    // Jekyll stops at a date that is empty, and takes the file's where there is none.
    const bool clearsDate = positional[2].trimmed().isEmpty()
        && (positional[1] == u"date" || frontMatter.value(positional[1]).kind() == FieldValue::Kind::Date);
    const Result<TextEdits> edits = !clearsDate
        ? setField(text, positional[1], valueFromText(frontMatter, positional[1], positional[2]))
        : frontMatter.find(positional[1]) != nullptr ? removeField(text, positional[1])
                                                     : TextEdits();
    if (!edits) {
        return couldNot(edits.error());
    }
    if (const Result<void> written = post->write(*edits); !written) {
        return couldNot(written.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("key"), positional[1]},
        {QStringLiteral("changed"), !edits->isEmpty()}};
    return answer;
}

} // namespace frontrow::cli
