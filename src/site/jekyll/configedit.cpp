// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/configedit.h"

#include "base/atomicfile.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace frontrow {

namespace {

struct ConfigEditMessages
{
    Q_DECLARE_TR_FUNCTIONS(ConfigEdit)
};

constexpr qint64 largestEditedConfig = 1'000'000; // bytes
const QString configFence = QStringLiteral("---\n");

/// \a edits of a text with \a shift letters before the first \a size that are wanted, as edits of those: what was
/// written after them comes after their last line, which has no end.
TextEdits unfenced(const TextEdits &edits, qsizetype shift, qsizetype size)
{
    TextEdits result;
    for (TextEdit edit : edits) {
        edit.range.start -= shift;
        if (edit.range.start > size) {
            edit.range.start = size;
            edit.replacement =
                u'\n' + (edit.replacement.endsWith(u'\n') ? edit.replacement.chopped(1) : edit.replacement);
        }
        result.append(edit);
    }
    return result;
}

} // namespace

Result<SourceText> withConfigLine(const SourceText &config, const ConfigLine &line)
{
    const QString &text = config.text();
    const QString before = text.startsWith(configFence) ? QString() : configFence;
    const QString end = text.isEmpty() || text.endsWith(u'\n') ? QString() : QStringLiteral("\n");
    const Result<TextEdits> edits = setField(before + text + end + configFence, line.key, FieldValue::text(line.value));
    if (!edits) {
        return std::unexpected(edits.error());
    }
    return config.edited(unfenced(*edits, before.size(), text.size()));
}

Result<ConfigChange> writeConfigLine(const QString &siteFolder, const ConfigLine &line)
{
    const QString file = Site::configFileIn(siteFolder);
    if (file.isEmpty()) {
        return failure(Error::Kind::Unreadable,
            ConfigEditMessages::tr("The blog “%1” has no _config.yml, so nothing was written.").arg(siteFolder));
    }
    if (QFileInfo(file).isSymLink()) {
        return failure(Error::Kind::Refused,
            ConfigEditMessages::tr(
                "“%1” is a link to another file, which other blogs may use. Write “%2” there yourself.")
                .arg(file, line.toString()));
    }
    const Result<QByteArray> before = readFile(file, largestEditedConfig);
    if (!before) {
        return std::unexpected(before.error());
    }
    const Result<SourceText> source = SourceText::decode(*before);
    if (!source) {
        return std::unexpected(source.error());
    }
    const Result<SourceText> changed = withConfigLine(*source, line);
    if (!changed) {
        return failure(changed.error().kind,
            ConfigEditMessages::tr("“%1” was not changed: %2").arg(file, changed.error().message));
    }
    const QByteArray after = changed->encode();
    if (const Result<void> written = replaceFile(file, after); !written) {
        return std::unexpected(written.error());
    }
    return ConfigChange{file, *before, ContentHash::of(after)};
}

Result<void> undoConfigChange(const ConfigChange &change)
{
    const Result<ContentHash> now = hashOfFile(change.file, largestEditedConfig);
    if (!now) {
        return std::unexpected(now.error());
    }
    if (*now != change.after) {
        return failure(Error::Kind::Refused,
            ConfigEditMessages::tr("“%1” was changed since, so it stays as it is.").arg(change.file));
    }
    return replaceFile(change.file, change.before);
}

} // namespace frontrow
