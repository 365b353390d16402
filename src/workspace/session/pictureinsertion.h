// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/headercredit.h"
#include "workspace/pictures/pictureimporter.h"

#include <QMap>
#include <QObject>
#include <QTextCursor>

#include <functional>
#include <variant>

namespace frontrow {

class NoticeCentre;
class PostCommands;
class SessionSteps;
class Settings;
class StagedPictures;
class UserPrompt;
struct OpenPost;

/// Imports pictures into the open post: they are staged on a worker, and when the text was read as it is then, what
/// they are for gets them, in the order in which they were asked for and each in one undo step.
class PictureInsertion : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    PictureInsertion(OpenPost &post, PostCommands &commands, StagedPictures &staged, NoticeCentre &notices,
        Settings &settings, UserPrompt &prompt, SessionSteps &steps);

    /// Imports \a sources as figures between the blocks nearest to \a offset. Before anything is fetched from an
    /// address, the person is asked.
    void addFigures(const QList<PictureSource> &sources, qsizetype offset);
    /// Makes \a source the header's image, in one undo step with what must become of the credit (see
    /// switchHeaderImage()); a notice says what did.
    void setHeaderImage(const PictureSource &source);
    /// Writes the path of \a source into the field at \a path.
    void setField(const QString &path, const PictureSource &source);
    /// Shows \a source in place of picture \a image of the figure with index \a figure in the post's frame.
    void replace(qsizetype figure, qsizetype image, const PictureSource &source);
    /// Lets the person choose a picture file and calls \a use with it, unless another post is open by then.
    void choose(const std::function<void(const PictureSource &source)> &use);
    /// Stops every import; nothing of what was under way gets into the text.
    void cancel() { m_importer.cancel(); }
    /// Where addFigures() would put them.
    [[nodiscard]] qsizetype dropOffsetNear(qsizetype offset) const;

    /// Inserts what was imported and waited until the text was read. A step that is under way holds it back.
    void insertWaiting();
    /// Forgets what is under way, or waits: another post is opened.
    void drop();

Q_SIGNALS:
    /// \a done of \a total pictures are imported; equal when nothing is under way any more.
    void progressed(qsizetype done, qsizetype total);
    /// Pictures became figures, which are what \a range of the text has now.
    void inserted(const frontrow::ImportResult &pictures, frontrow::TextRange range);
    /// The figure at \a offset shows another picture, the one that \a picture has.
    void replaced(const frontrow::ImportResult &picture, qsizetype offset);

private:
    /// The places move with the text while the pictures are read.
    struct NewFigures
    {
        QTextCursor place;
    };
    struct FigureImageAt
    {
        QTextCursor place; ///< where the figure stands
        qsizetype image;
    };
    struct HeaderPlace
    {
    };
    struct FieldPlace
    {
        QString path;
    };
    /// What an import is for.
    using Target = std::variant<NewFigures, FigureImageAt, HeaderPlace, FieldPlace>;
    struct Import
    {
        Target target;
        ImportResult result{};
        bool isRead = false;
    };

    void request(const Target &target, const QList<PictureSource> &sources, const QString &heading = QString());
    [[nodiscard]] QList<PictureSource> withoutRefused(QList<PictureSource> sources);
    [[nodiscard]] PictureConvention conventionFor(const Target &target) const;
    [[nodiscard]] QTextCursor cursorAt(qsizetype offset);
    void takeResult(quint64 ticket, const ImportResult &result);
    void insert(const NewFigures &target, const ImportResult &pictures);
    void insert(const FigureImageAt &target, const ImportResult &pictures);
    void insert(const HeaderPlace &target, const ImportResult &pictures);
    void insert(const FieldPlace &target, const ImportResult &pictures);
    void notifyOutcome(CreditOutcome outcome, const CreditText &former);

    OpenPost &m_post;
    PostCommands &m_commands;
    StagedPictures &m_staged;
    NoticeCentre &m_notices;
    Settings &m_settings;
    UserPrompt &m_prompt;
    SessionSteps &m_steps;
    QMap<quint64, Import> m_imports; ///< by ticket
    quint64 m_lastTicket = 0;
    PictureImporter m_importer;
};

} // namespace frontrow
