// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace frontrow {

/// Calls \a work on a thread of its own and gives its answer, while the window goes on being drawn: a file system over
/// the network may take a minute for what a disk does in a moment. Keys, clicks and closing wait for it.
template <typename Work> std::invoke_result_t<Work> whileDrawn(const Work &work)
{
    std::optional<std::invoke_result_t<Work>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = work(); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return *answer;
}

} // namespace frontrow
