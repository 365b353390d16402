// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/scriptedprompt.h"
#include "walk/disk.h"
#include "walk/invariants.h"
#include "walk/steps.h"
#include "walk/world.h"
#include "widgets/mainwindow.h"
#include "workspace/prompt/notice.h"
#include "workspace/settings/settings.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QTimer>

#include <functional>
#include <memory>

namespace frontrow {
class Publishing;
}

namespace frontrow::walk {

/// A person at the window: does one step after the other and looks each time whether everything is as it must be.
class Walker
{
public:
    explicit Walker(const World &world);
    ~Walker();

    /// Does \a step, waits until everything has come to rest, and says what is wrong then.
    [[nodiscard]] QList<Fault> take(const Step &step);

private:
    /// What a step may do on disk.
    enum class Reach {
        Nothing, ///< no file of any blog, nothing of git
        Post, ///< the file that the post had before or has after it
        Export, ///< the files of an export and a commit of them
        Undone, ///< brings back what was before the export that was undone
        Everything ///< somebody else did it
    };

    /// What an export changed, until it is undone.
    struct Exported
    {
        QString blog;
        Disk before;
        Disk after;
    };

    using Action = std::function<Reach(const Step &)>;

    void open();
    [[nodiscard]] QHash<QString, Action> actions();
    [[nodiscard]] QList<Fault> rest();
    [[nodiscard]] bool isAtRest();
    void answer(quint32 number);
    void closeStrays();

    [[nodiscard]] QList<Fault> diskFaults(Reach reach, const QStringList &posts);
    [[nodiscard]] QList<Fault> undoneFaults(const QMap<QString, Disk> &before);
    [[nodiscard]] QList<Fault> noticeFaults(Reach reach);
    [[nodiscard]] QList<Fault> twiceFaults(const Step &step);

    Reach openPost(const QString &path, quint32 number);
    Reach type(const Step &step);
    Reach erase(const Step &step);
    Reach keys(const Step &step);
    Reach pastePicture(const Step &step);
    Reach drop(const Step &step, const QStringList &files);
    Reach field(const Step &step);
    Reach command(const Step &step);
    void chooseSnippet(quint32 number);
    Reach palette(const Step &step);
    Reach find(const Step &step);
    Reach eventSession(const Step &step);
    Reach undoAll();
    Reach save(const Step &step, bool asksFirst);
    Reach review();
    Reach publish(const Step &step, bool reviews);
    Reach undoExport();
    Reach editOutside(const Step &step);
    Reach removeOutside();
    Reach checkout(const Step &step);
    Reach resize(const Step &step);
    Reach notice(const Step &step);
    Reach reopen(const Step &step);
    void write(const QString &text);
    void decidePlan(bool accepts, bool commits, bool pushes);
    [[nodiscard]] Publishing &publishing();
    [[nodiscard]] QString blogOfPost() const;
    [[nodiscard]] qsizetype placeIn(quint32 number) const;

    const World &m_world;
    Settings m_settings;
    test::ScriptedPrompt m_prompt;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_strays; ///< closes dialogs that have an event loop of their own
    bool m_areUnderWay = false; ///< pictures
    quint64 m_shownRevision = 0;
    QList<Notice> m_notices; ///< since the step began
    QList<Fault> m_found; ///< while the step was done
    QMap<QString, Disk> m_disks; ///< the blogs' disks after the last step, by folder
    QList<Exported> m_exports; ///< the latest last
    bool m_isChangedOutside = false; ///< the post's file, since it was read or written here
    qsizetype m_twice = 0; ///< keys of the front matter that are there twice
    std::optional<QByteArray> m_firstBytes; ///< what undo must come back to; nothing when that is not known
};

} // namespace frontrow::walk
