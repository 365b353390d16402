// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>

namespace frontrow {

/// One thing to do about a Notice.
struct NoticeAction
{
    QString text; ///< translated, as on a button; with "…" at its end where it asks before it does anything
    std::function<void()> run;
};

/// A message that can wait: shown in a bar, never in a dialog. A newer notice of the same topic replaces the older.
struct Notice
{
    Q_GADGET

public:
    enum class Severity { Done, Information, Warning, Error };
    enum class Topic {
        Blog, ///< the folder that was chosen as the blog
        Credit, ///< what became of the header image's credit
        Event, ///< events and their agendas
        Export, ///< publishing, and taking back what was published
        File, ///< the post's file: reading, saving, other programs' changes
        Form, ///< a command on the text that was refused
        Holder, ///< another instance has the post
        Jekyll, ///< what Jekyll made of the post
        Journal, ///< whether unsaved text is kept
        OtherRecovery, ///< unsaved text of posts that are not open
        Pictures, ///< imports that failed
        Preview, ///< the preview, printing, PDF
        Recovery, ///< unsaved text of the open post
        RemotePictures, ///< those that are loaded only when asked for
        Versions, ///< whether earlier versions are kept
        Spelling, ///< a dictionary that is missing
        Watch, ///< how the post's file is watched
    };
    Q_ENUM(Topic)

    Topic topic = Topic::File;
    Severity severity = Severity::Information;
    QString text; ///< full, translated sentences; plain text
    QList<NoticeAction> actions;
};

} // namespace frontrow
