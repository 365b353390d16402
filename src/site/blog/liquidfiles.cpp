// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidfiles.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace frontrow {

using liquid::Template;

std::shared_ptr<const Template> LiquidFiles::in(const QString &folder, const QString &name) const
{
    const QString file = folder + u'/' + name;
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return nullptr;
    }
    const Identity identity{static_cast<qint64>(status.st_dev), static_cast<qint64>(status.st_ino), status.st_size,
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec};
    const std::scoped_lock lock(m_mutex);
    Kept &kept = m_kept[file];
    if (!kept.text || kept.identity != identity) {
        const bool isInside =
            QFileInfo(file).canonicalFilePath().startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
        kept = {identity, isInside ? std::make_shared<const Template>(Template::of(textOf(file))) : nullptr};
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
