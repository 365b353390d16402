// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/fileops.h"
#include "base/result.h"
#include "workspace/document/postdocument.h"
#include "workspace/session/postlocation.h"

#include <QObject>

#include <functional>

namespace frontrow {

class DiskWorker;
class NoticeCentre;
class OutsideChanges;
class Settings;
class StagedPictures;
class UserPrompt;
struct OpenPost;

/// Saves the open post. The disk is at work on a worker; what comes in meanwhile is not saved, and the text stays
/// modified. A step of the session is under way from the call until its answer.
class PostSaver : public QObject
{
    Q_OBJECT

public:
    /// What the post is saved with. All outlive the saver.
    struct Parts
    {
        OpenPost &post;
        OutsideChanges &outside;
        StagedPictures &staged;
        NoticeCentre &notices;
        Settings &settings;
        UserPrompt &prompt;
        DiskWorker &disk;
        FileOps &ops;
    };
    /// Whether the text that there was at the call is in the file now.
    using Then = std::function<void(bool isSaved)>;

    explicit PostSaver(const Parts &parts);

    /// Into the post's file; where it has none that may be written, as saveAs(). Nothing is written over another
    /// program's change, and an empty text only when the person agrees.
    void save(const Then &then);
    /// Into a file that the person chooses.
    void saveAs(const Then &then);

Q_SIGNALS:
    /// The post is at \a location from now on, whose file was written.
    void moved(const frontrow::PostLocation &location);
    /// The post's file holds \a bytes now; after moved().
    void saved(const QByteArray &bytes);
    /// The person wants to save into another file.
    void saveAsWanted();

private:
    [[nodiscard]] QString proposedFile() const;
    [[nodiscard]] bool mayEmptyFile() const;
    void overwrite(const Result<ContentHash> &found, const Then &then);
    void write(const QString &path, const Then &then);
    void notifyFailure(const Error &error);
    void finish(const Result<void> &written, const PostLocation &target, const PostDocument::Snapshot &text);

    Parts m_parts;
};

} // namespace frontrow
