// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidfiles.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"

#include <QFileInfo>

namespace frontrow {

using liquid::Template;

std::shared_ptr<const Template> LiquidFiles::in(const QString &folder, const QString &name) const
{
    const QString file = folder + u'/' + name;
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath();
    if (!info.isFile() || !real.startsWith(QFileInfo(folder).canonicalFilePath() + u'/')) {
        return nullptr;
    }
    const std::scoped_lock lock(m_mutex);
    Kept &kept = m_kept[file];
    if (!kept.text || kept.changed != info.lastModified() || kept.size != info.size()) {
        kept = {info.lastModified(), info.size(), std::make_shared<const Template>(Template::of(textOf(file)))};
    }
    return kept.text;
}

QString LiquidFiles::textOf(const QString &file)
{
    constexpr qint64 largest = 1024 * 1024; // bytes
    const Result<QByteArray> bytes = readFile(file, largest);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    return source ? source->text() : QString();
}

} // namespace frontrow
