// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/fileops.h"

#include <algorithm>
#include <cerrno>

namespace frontrow {

/// The operating system's calls, of which one or all from one on fail.
class FaultyOps : public FileOps
{
public:
    enum class Lasts { Once, FromThenOn };
    /// An errno, or a write that takes only half of the bytes.
    static constexpr int shortWrite = 0;

    /// \param first the number of the call that fails, from 1 on.
    FaultyOps(int first, int code, Lasts lasts)
        : m_first(first)
        , m_code(code)
        , m_lasts(lasts)
    {
    }

    /// A call has failed.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    int create(const QByteArray &path, mode_t mode) override { return fails() ? -m_code : FileOps::create(path, mode); }
    int openToWrite(const QByteArray &path) override { return fails() ? -m_code : FileOps::openToWrite(path); }
    int truncate(int descriptor, qint64 size) override
    {
        return fails() ? -m_code : FileOps::truncate(descriptor, size);
    }
    qint64 write(int descriptor, QByteArrayView bytes) override
    {
        if (!fails(true)) {
            return FileOps::write(descriptor, bytes);
        }
        return m_code != shortWrite ? -m_code
                                    : FileOps::write(descriptor, bytes.first(std::max<qsizetype>(1, bytes.size() / 2)));
    }
    int changeMode(int descriptor, mode_t mode) override
    {
        return fails() ? -m_code : FileOps::changeMode(descriptor, mode);
    }
    int sync(int descriptor) override { return fails() ? -m_code : FileOps::sync(descriptor); }
    int close(int descriptor) override
    {
        const int closed = FileOps::close(descriptor); // also when it says that it failed
        return fails() ? -m_code : closed;
    }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return fails() ? -m_code : FileOps::rename(from, to);
    }
    int renameToNew(const QByteArray &from, const QByteArray &to) override
    {
        return fails() ? -m_code : FileOps::renameToNew(from, to);
    }
    int link(const QByteArray &from, const QByteArray &to) override
    {
        return fails() ? -m_code : FileOps::link(from, to);
    }
    int remove(const QByteArray &path) override { return fails() ? -m_code : FileOps::remove(path); }
    int makeFolder(const QByteArray &path) override { return fails() ? -m_code : FileOps::makeFolder(path); }
    int removeFolder(const QByteArray &path) override { return fails() ? -m_code : FileOps::removeFolder(path); }
    int syncFileSystem(const QByteArray &path) override { return fails() ? -m_code : FileOps::syncFileSystem(path); }
    int syncFolder(const QByteArray &path) override { return fails() ? -m_code : FileOps::syncFolder(path); }

private:
    bool fails(bool isWrite = false)
    {
        ++m_calls;
        const bool isTurn = m_lasts == Lasts::Once ? m_calls == m_first : m_calls >= m_first;
        const bool fails = isTurn && (m_code != shortWrite || isWrite);
        m_hasFailed = m_hasFailed || fails || (isTurn && m_code == shortWrite);
        return fails;
    }

    const int m_first;
    const int m_code;
    const Lasts m_lasts;
    int m_calls = 0;
    bool m_hasFailed = false;
};

} // namespace frontrow
