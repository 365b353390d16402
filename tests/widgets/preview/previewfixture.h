// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/preview/previewview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <optional>

namespace frontrow {

/// A frame whose blocks are \a blocks, one per line of a text that has nothing else.
inline PageFrame frameOf(quint64 revision, const QStringList &blocks)
{
    PageFrame frame;
    frame.revision = revision;
    qsizetype start = 0;
    for (const QString &html : blocks) {
        const qsizetype length = html.size() + 1;
        frame.body.blocks.append({.html = html, .source = {start, length}, .hash = qHash(html, size_t(1))});
        start += length;
    }
    return frame;
}

inline QWebEnginePage *pageOf(const PreviewView &view)
{
    const auto *browser = view.findChild<QWebEngineView *>();
    return browser ? browser->page() : nullptr;
}

/// What \a script gives in the isolated world; invalid when nothing came.
inline QVariant evaluated(PreviewView &view, const QString &script)
{
    static_cast<void>(QTest::qWaitFor([&] { return view.isReady(); }, 10'000));
    auto answer = std::make_shared<std::optional<QVariant>>();
    view.evaluate(script, [answer](const QVariant &value) { *answer = value; });
    return QTest::qWaitFor([&] { return answer->has_value(); }, 10'000) ? answer->value_or(QVariant()) : QVariant();
}

/// Shows \a frame and waits until it is in the page.
inline bool isShown(PreviewView &view, const PageFrame &frame)
{
    QSignalSpy spy(&view, &PreviewView::frameShown);
    view.setFrame(frame);
    return QTest::qWaitFor(
        [&] { return !spy.isEmpty() && spy.last().first().toULongLong() == frame.revision; }, 20'000);
}

} // namespace frontrow
