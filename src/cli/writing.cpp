// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/writing.h"

#include "cli/postfile.h"

namespace frontrow::cli {

Answer set(const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Result<PostFile> post = PostFile::readToWrite(words[0]);
    if (!post) {
        return couldNot(post.error());
    }
    const QString &text = post->source.text();
    const FrontMatter &frontMatter = post->frontMatter;
    // Jekyll stops at a date that is empty, and takes the file's where there is none.
    const bool clearsDate = words[2].trimmed().isEmpty()
        && (words[1] == u"date" || frontMatter.value(words[1]).kind() == FieldValue::Kind::Date);
    const Result<TextEdits> edits = !clearsDate
        ? setField(text, words[1], valueFromText(frontMatter, words[1], words[2]))
        : frontMatter.find(words[1]) != nullptr ? removeField(text, words[1])
                                                : TextEdits();
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
