// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/walker.h"

#include "post/frontmatter/frontmatter.h"
#include "site/blog/fieldconventions.h"
#include "support/patterns.h"
#include "support/samples.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/snippetpalette.h"
#include "widgets/editor/tablegrid.h"
#include "widgets/event/sessionspanel.h"
#include "widgets/event/sessiontree.h"
#include "widgets/fields/fieldeditor.h"
#include "widgets/panels/frontmatterpanel.h"
#include "widgets/panels/noticebar.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/publishcontroller.h"
#include "widgets/publish/publishdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGroupBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <utility>

namespace frontrow::walk {

namespace {

constexpr int longestRest = 60'000; ///< ms

const QStringList &phrases()
{
    static const QStringList all{QStringLiteral("word "), QStringLiteral("The talk was about clouds. "),
        QStringLiteral("\n\n## Keynote\n\n"), QStringLiteral("\n* one\n* two\n"), QStringLiteral("**bold** "),
        QStringLiteral("`code` "), QStringLiteral("\n```\nlet x = 1;\n```\n"), QStringLiteral("größer 日本 😀 "),
        QStringLiteral("[link](https://example.org){:target=\"_blank\"} "), QStringLiteral("\n"),
        QStringLiteral("\n> quoted\n"), QStringLiteral("\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
        QStringLiteral("\n<figure>\n  <img src=\"/images/none.png\" alt=\"\">\n</figure>\n"), QStringLiteral("\n---\n"),
        QStringLiteral("{% raw %}{{ x }}{% endraw %} "), QStringLiteral("a: b\n"),
        QStringLiteral("A longer sentence that has to be wrapped at the end of the column, since it goes on and on, as "
                       "sentences do when nobody stops them. ")};
    return all;
}

QString phrase(quint32 number)
{
    return phrases()[number % phrases().size()];
}

/// Commands that open nothing that a walk could not close, and run no program.
const QStringList commands{QStringLiteral("actionBold"), QStringLiteral("actionItalic"), QStringLiteral("actionLink"),
    QStringLiteral("actionParagraph"), QStringLiteral("actionHeading2"), QStringLiteral("actionHeading3"),
    QStringLiteral("actionCodeBlock"), QStringLiteral("actionQuote"), QStringLiteral("actionFigure"),
    QStringLiteral("actionInlineCode"), QStringLiteral("actionStrike"), QStringLiteral("actionBullets"),
    QStringLiteral("actionNumbers"), QStringLiteral("actionTasks"), QStringLiteral("actionTick"),
    QStringLiteral("actionHeadingRaise"), QStringLiteral("actionHeadingLower"), QStringLiteral("actionLineUp"),
    QStringLiteral("actionLineDown"), QStringLiteral("actionLineDuplicate"), QStringLiteral("actionLineJoin"),
    QStringLiteral("actionLineDelete"), QStringLiteral("actionTable"), QStringLiteral("actionRowAdd"),
    QStringLiteral("actionColumnAdd"), QStringLiteral("actionSectionUp"), QStringLiteral("actionSectionDown"),
    QStringLiteral("actionFigureEdit"), QStringLiteral("actionFigureNextAlt"), QStringLiteral("actionFigureReplace"),
    QStringLiteral("actionFigureUp"), QStringLiteral("actionFigureDown"), QStringLiteral("actionFigureGroup"),
    QStringLiteral("actionFigureUngroup"), QStringLiteral("actionFigureElement"), QStringLiteral("actionFigureRemove"),
    QStringLiteral("actionFold"), QStringLiteral("actionFoldAll"), QStringLiteral("actionSectionFold"),
    QStringLiteral("actionFoldLevel2"), QStringLiteral("actionUnfoldAll"), QStringLiteral("actionHeader"),
    QStringLiteral("actionFigures"), QStringLiteral("actionInbox"), QStringLiteral("actionTakeNewest"),
    QStringLiteral("actionSpelling"), QStringLiteral("actionOutline"), QStringLiteral("actionForm"),
    QStringLiteral("actionChecks"), QStringLiteral("actionSidebars"), QStringLiteral("actionPreview"),
    QStringLiteral("actionZoomIn"), QStringLiteral("actionZoomOut"), QStringLiteral("actionZoomReset"),
    QStringLiteral("actionDark"), QStringLiteral("actionLight"), QStringLiteral("actionDistractionFree"),
    QStringLiteral("actionSelectAll"), QStringLiteral("actionCut"), QStringLiteral("actionPaste"),
    QStringLiteral("actionPastePlain"), QStringLiteral("actionPreferences"), QStringLiteral("actionHistory"),
    QStringLiteral("actionOpenQuickly"), QStringLiteral("actionBlog"), QStringLiteral("actionFigureCleanUp"),
    QStringLiteral("actionSessions"), QStringLiteral("actionEvents"), QStringLiteral("actionLinkDays"),
    QStringLiteral("actionSnippet"), QStringLiteral("actionFootnote"), QStringLiteral("actionFootnoteEnd"),
    QStringLiteral("actionDate"), QStringLiteral("actionTypewriter"), QStringLiteral("actionFocus"),
    QStringLiteral("actionTableAlign"), QStringLiteral("actionRowDelete"), QStringLiteral("actionColumnLeft"),
    QStringLiteral("actionSectionPromote"), QStringLiteral("actionSectionDemote"), QStringLiteral("actionVersions"),
    QStringLiteral("actionHeadingRename"), QStringLiteral("actionComplete"), QStringLiteral("actionShowTarget")};

/// Typed into the palette, as a person finds a command.
const QStringList searches{QStringLiteral("bold"), QStringLiteral("outline"), QStringLiteral("heading 2"),
    QStringLiteral("zoom in"), QStringLiteral("save"), QStringLiteral("undo"), QStringLiteral("quote")};

qsizetype keysTwice(const QString &text)
{
    qsizetype count = 0;
    const FrontMatter read = FrontMatter::parse(text);
    for (const Diagnostic &diagnostic : read.diagnostics()) {
        count += diagnostic.code == u"yaml-duplicate-key" ? 1 : 0;
    }
    return count;
}

} // namespace

Walker::Walker(const World &world)
    : m_world(world)
    , m_settings(world.settingsFile())
{
    QApplication::setCursorFlashTime(0);
    m_strays.setInterval(1000);
    QObject::connect(&m_strays, &QTimer::timeout, &m_strays, [this] { closeStrays(); });
    open();
    m_disks = disksOf(m_world.blogs());
}

Walker::~Walker() = default;

void Walker::open()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_prompt);
    PostSession &session = m_window->session();
    QObject::connect(&session.notices(), &NoticeCentre::notified, m_window.get(),
        [this](const Notice &notice) { m_notices.append(notice); });
    QObject::connect(&session.pictures(), &PictureInsertion::progressed, m_window.get(),
        [this](qsizetype done, qsizetype total) { m_areUnderWay = done < total; });
    QObject::connect(&session, &PostSession::opened, m_window.get(), [this] {
        PostDocument &document = m_window->session().document();
        m_twice = keysTwice(document.text());
        m_isChangedOutside = false;
        m_firstBytes.reset();
        if (!document.textDocument()->isUndoAvailable()) {
            m_firstBytes = document.source().encode();
        }
    });
    QObject::connect(&m_window->preview(), &PreviewView::frameShown, m_window.get(),
        [this](quint64 revision) { m_shownRevision = revision; });
    m_areUnderWay = false;
    m_shownRevision = 0;
    m_window->setGeometry(60, 40, 1400, 860);
    m_window->show();
    std::ignore = QTest::qWaitForWindowActive(m_window.get());
    session.recovery().offerAll();
}

Publishing &Walker::publishing()
{
    return m_window->findChild<PublishController *>()->publishing();
}

QHash<QString, Walker::Action> Walker::actions()
{
    const auto posts = [](const QStringList &all, quint32 number) {
        return all.isEmpty() ? QString() : all[number % all.size()];
    };
    const auto key = [this](Qt::Key code, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(m_window.get(), code, modifiers);
        return Reach::Nothing;
    };
    return {
        {QStringLiteral("open-post"),
            [=, this](const Step &step) {
                const QStringList &blogs = m_world.blogs();
                return openPost(posts(World::postsOf(blogs[step.a % blogs.size()]), step.b), step.a / 8);
            }},
        {QStringLiteral("open-loose"),
            [=, this](const Step &step) { return openPost(posts(m_world.loosePosts(), step.a), step.b); }},
        {QStringLiteral("new"),
            [=, this](const Step &step) {
                answer(step.a);
                key(Qt::Key_N, Qt::ControlModifier);
                return Reach::Post;
            }},
        {QStringLiteral("sample"),
            [this](const Step &step) {
                answer(step.a);
                m_window->openSample();
                return Reach::Post;
            }},
        {QStringLiteral("type"), [this](const Step &step) { return type(step); }},
        {QStringLiteral("erase"), [this](const Step &step) { return erase(step); }},
        {QStringLiteral("keys"), [this](const Step &step) { return keys(step); }},
        {QStringLiteral("paste-text"),
            [=, this](const Step &step) {
                QApplication::clipboard()->setText(phrase(step.a) + phrase(step.b));
                m_window->editor().setFocus();
                return key(Qt::Key_V, Qt::ControlModifier);
            }},
        {QStringLiteral("paste-picture"), [this](const Step &step) { return pastePicture(step); }},
        {QStringLiteral("drop-pictures"),
            [this](const Step &step) {
                const QStringList all = m_world.pictures();
                return drop(step, all.sliced(step.b % all.size()).first(1));
            }},
        {QStringLiteral("drop-folder"), [this](const Step &step) { return drop(step, {m_world.pictureFolder()}); }},
        {QStringLiteral("drop-header"),
            [this](const Step &step) {
                if (m_window->session().isOpen() && !m_window->session().document().isReadOnly()) {
                    m_window->session().pictures().setHeaderImage({m_world.pictures()[1 + step.a % 6], {}});
                }
                return Reach::Nothing;
            }},
        {QStringLiteral("field"), [this](const Step &step) { return field(step); }},
        {QStringLiteral("command"), [this](const Step &step) { return command(step); }},
        {QStringLiteral("palette"), [this](const Step &step) { return palette(step); }},
        {QStringLiteral("session"), [this](const Step &step) { return eventSession(step); }},
        {QStringLiteral("find"), [this](const Step &step) { return find(step); }},
        {QStringLiteral("undo"),
            [=, this](const Step &step) {
                m_window->editor().setFocus();
                for (quint32 i = 0; i <= step.a % 4; ++i) {
                    key(Qt::Key_Z, Qt::ControlModifier);
                }
                return Reach::Nothing;
            }},
        {QStringLiteral("redo"),
            [=, this](const Step &step) {
                m_window->editor().setFocus();
                for (quint32 i = 0; i <= step.a % 4; ++i) {
                    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                }
                return Reach::Nothing;
            }},
        {QStringLiteral("undo-all"), [this](const Step &) { return undoAll(); }},
        {QStringLiteral("save"), [this](const Step &step) { return save(step, false); }},
        {QStringLiteral("save-as"), [this](const Step &step) { return save(step, true); }},
        {QStringLiteral("review"), [this](const Step &) { return review(); }},
        {QStringLiteral("publish-dialog"), [this](const Step &step) { return publish(step, true); }},
        {QStringLiteral("publish"), [this](const Step &step) { return publish(step, false); }},
        {QStringLiteral("undo-export"), [this](const Step &) { return undoExport(); }},
        {QStringLiteral("choose-blog"),
            [this](const Step &step) {
                m_prompt.site = m_world.blogs()[step.a % m_world.blogs().size()];
                m_window->findChild<QAction *>(QStringLiteral("actionChooseSite"))->trigger();
                return Reach::Nothing;
            }},
        {QStringLiteral("edit-outside"), [this](const Step &step) { return editOutside(step); }},
        {QStringLiteral("remove-outside"), [this](const Step &) { return removeOutside(); }},
        {QStringLiteral("checkout"), [this](const Step &step) { return checkout(step); }},
        {QStringLiteral("resize"), [this](const Step &step) { return resize(step); }},
        {QStringLiteral("notice"), [this](const Step &step) { return notice(step); }},
        {QStringLiteral("reopen"), [this](const Step &step) { return reopen(step); }},
    };
}

QList<Fault> Walker::take(const Step &step)
{
    m_notices.clear();
    m_found.clear();
    m_prompt.asked.clear();
    QStringList posts{m_window->session().document().filePath()};
    const QHash<QString, Action> all = actions();
    m_strays.start();
    const Reach reach = all.contains(step.name) ? all[step.name](step) : Reach::Nothing;
    QList<Fault> faults = rest();
    m_strays.stop();
    closeStrays();
    if (!faults.isEmpty()) {
        return faults;
    }
    posts.append(m_window->session().document().filePath());
    faults = m_found + diskFaults(reach, posts) + noticeFaults(reach) + twiceFaults(step);
    return m_window->session().isOpen() ? faults + faultsOf(*m_window) : faults;
}

/// Until pictures, frames and exports are done; a fault when they never are.
QList<Fault> Walker::rest()
{
    QTest::qWait(20); // what was just done begins its work
    const bool rests = QTest::qWaitFor([this] { return isAtRest(); }, longestRest);
    QTest::qWait(20); // what comes with the last frame
    if (!rests || !QTest::qWaitFor([this] { return isAtRest(); }, longestRest)) {
        PostSession &session = m_window->session();
        return {{QStringLiteral("unrest"),
            QStringLiteral("pictures under way: %1, publishing: %2, frame %3 and page %4 of %5")
                .arg(m_areUnderWay)
                .arg(publishing().isRunning())
                .arg(session.frame().revision)
                .arg(m_shownRevision)
                .arg(session.document().revision())}};
    }
    return {};
}

bool Walker::isAtRest()
{
    PostSession &session = m_window->session();
    if (m_areUnderWay || publishing().isRunning() || session.isBusy()) {
        return false;
    }
    const quint64 revision = session.document().revision();
    const PreviewView &preview = m_window->preview();
    const bool isPageDrawn = preview.isVisible() && preview.isReady();
    return !session.isOpen() || (session.frame().revision == revision && (!isPageDrawn || m_shownRevision >= revision));
}

/// How questions are answered from now on.
void Walker::answer(quint32 number)
{
    using Choice = UserPrompt::SaveChoice;
    m_prompt.saveChoice = number % 4 == 0 ? Choice::Cancel : number % 4 == 1 ? Choice::Discard : Choice::Save;
    const QString name =
        QStringLiteral("2026-03-%1-walked-%2.md").arg(1 + number % 28, 2, 10, QChar(u'0')).arg(number % 5);
    const QString blog = m_world.blogs()[number % m_world.blogs().size()];
    m_prompt.postToWrite =
        number % 3 == 0 ? m_world.looseFolder() + u'/' + name : blog + QStringLiteral("/_posts/") + name;
    m_prompt.text = QStringLiteral("https://example.org/");
    m_prompt.picture = m_world.pictures()[1 + number % 6];
    m_prompt.site = blog;
    m_prompt.confirms = number % 2 == 0;
}

/// Closes whatever lies over the window: menus, palettes, message boxes.
void Walker::closeStrays()
{
    for (int tries = 0; tries < 5; ++tries) {
        QWidget *stray = QApplication::activePopupWidget();
        stray = stray != nullptr ? stray : QApplication::activeModalWidget();
        if (stray == nullptr) {
            break;
        }
        stray->close();
    }
    if (m_strays.isActive()) {
        return;
    }
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each != m_window.get() && each->isVisible()) {
            each->close();
        }
    }
    QTest::qWait(10); // they are gone
    m_window->activateWindow();
    std::ignore = QTest::qWaitForWindowActive(m_window.get(), 2000);
}

QList<Fault> Walker::diskFaults(Reach reach, const QStringList &posts)
{
    const QMap<QString, Disk> before = std::exchange(m_disks, disksOf(m_world.blogs()));
    const QMap<QString, Disk> &after = m_disks;
    if (reach == Reach::Everything) {
        return {};
    }
    if (reach == Reach::Undone) {
        return undoneFaults(before);
    }
    const bool wasToldWhere = m_prompt.asked.contains(QStringLiteral("write"));
    const QString told = wasToldWhere ? m_prompt.postToWrite.value_or(QString()) : QString();
    QList<Fault> faults;
    for (const auto &[blog, was] : before.asKeyValueRange()) {
        const Disk &is = after[blog];
        if (reach == Reach::Export && is != was) {
            m_exports.append({blog, was, is});
            continue;
        }
        for (const QString &path : changedFiles(was, is)) {
            const QString file = QFileInfo(blog + u'/' + path).canonicalFilePath();
            const bool isPost = std::ranges::any_of(
                posts, [&](const QString &post) { return QFileInfo(post).canonicalFilePath() == file; });
            const bool isTold = !told.isEmpty() && QFileInfo(told).canonicalFilePath() == file;
            if (!isTold && (reach == Reach::Nothing || !isPost)) {
                faults.append(
                    {QStringLiteral("disk"), QStringLiteral("nobody agreed that “%1” changes in %2").arg(path, blog)});
            }
        }
        if (const QString words = changedGit(was, is); !words.isEmpty()) {
            faults.append({QStringLiteral("git"), QStringLiteral("nobody agreed to this in %1: %2").arg(blog, words)});
        }
    }
    return faults;
}

/// The last export of the blog is undone: everything is as before it, or, with a sentence that says why, nothing is.
QList<Fault> Walker::undoneFaults(const QMap<QString, Disk> &before)
{
    const QMap<QString, Disk> &after = m_disks;
    for (qsizetype i = m_exports.size() - 1; i >= 0; --i) {
        const Exported last = m_exports[i];
        if (before[last.blog] == after[last.blog] || before[last.blog] != last.after) {
            continue; // it is another blog's, or was changed since
        }
        m_exports.resize(i);
        const QStringList files = changedFiles(last.before, after[last.blog]);
        const QString words = changedGit(last.before, after[last.blog]);
        if (!files.isEmpty() || !words.isEmpty()) {
            return {{QStringLiteral("undo-export"),
                QStringLiteral("undone, but not as before the export: %1 %2")
                    .arg(files.join(QStringLiteral(", ")), words)}};
        }
        return {};
    }
    const bool isSaid = std::ranges::any_of(m_notices, [](const Notice &notice) {
        return notice.severity == Notice::Severity::Error || notice.text.contains(u"could be undone");
    });
    const bool isChanged =
        std::ranges::any_of(m_world.blogs(), [&](const QString &blog) { return before[blog] != after[blog]; });
    const auto claims = [](const Notice &notice) { return notice.text.startsWith(u"Undone"); };
    if (!isChanged && !isSaid && std::ranges::any_of(m_notices, claims)) {
        return {{QStringLiteral("undo-export"), QStringLiteral("an export is called undone, and nothing has changed")}};
    }
    return {};
}

/// What is said must be so.
QList<Fault> Walker::noticeFaults(Reach reach)
{
    m_isChangedOutside = m_isChangedOutside || reach == Reach::Everything;
    const bool mayBeSaid = m_isChangedOutside;
    PostDocument &document = m_window->session().document();
    if (!document.isModified() && test::contentOf(document.filePath()) == document.source().encode()) {
        m_isChangedOutside = false;
    }
    const auto says = [](const Notice &notice) { return notice.text.contains(u"Another program changed"); };
    const auto said = std::ranges::find_if(m_notices, says);
    return mayBeSaid || said == m_notices.end()
        ? QList<Fault>()
        : QList<Fault>{{QStringLiteral("notice"), QStringLiteral("no other program did anything: ") + said->text}};
}

/// Nothing but typing into the text writes a key twice.
QList<Fault> Walker::twiceFaults(const Step &step)
{
    static const QStringList byHand{QStringLiteral("type"), QStringLiteral("erase"), QStringLiteral("paste-text"),
        QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("undo-all"), QStringLiteral("edit-outside"),
        QStringLiteral("keys"), QStringLiteral("command"), QStringLiteral("palette"), QStringLiteral("notice"),
        QStringLiteral("reopen"), QStringLiteral("find"), QStringLiteral("checkout"), QStringLiteral("open-post"),
        QStringLiteral("open-loose")};
    const qsizetype now = keysTwice(m_window->session().document().text());
    const qsizetype before = std::exchange(m_twice, now);
    if (now > before && !byHand.contains(step.name)) {
        return {{QStringLiteral("twice"), QStringLiteral("the front matter has a key twice that it had once")}};
    }
    return {};
}

QString Walker::blogOfPost() const
{
    return m_window->session().place().siteFolder;
}

qsizetype Walker::placeIn(quint32 number) const
{
    return qsizetype(number % quint32(m_window->session().document().text().size() + 1));
}

Walker::Reach Walker::openPost(const QString &path, quint32 number)
{
    answer(number);
    if (!path.isEmpty()) {
        m_window->session().open(path);
    }
    return Reach::Post;
}

/// Through key events; what has no key comes from an input method.
void Walker::write(const QString &text)
{
    QWidget *target = QApplication::focusWidget();
    for (qsizetype i = 0; target != nullptr && i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            QTest::keyClick(target, Qt::Key_Return);
        } else if (c.unicode() < 0x80) {
            QTest::keyClick(target, c.toLatin1());
        } else {
            const qsizetype length = c.isHighSurrogate() ? 2 : 1;
            QInputMethodEvent event;
            event.setCommitString(text.sliced(i, length));
            QCoreApplication::sendEvent(target, &event);
            i += length - 1;
        }
    }
}

Walker::Reach Walker::type(const Step &step)
{
    if (m_window->session().isOpen()) {
        // Mostly where one wrote before, else anywhere.
        m_window->editor().setFocus();
        if (step.a % 3 == 0) {
            m_window->editor().setCaret(placeIn(step.a / 3));
        }
        write(phrase(step.b));
    }
    return Reach::Nothing;
}

Walker::Reach Walker::erase(const Step &step)
{
    constexpr qsizetype most = 120;
    if (m_window->session().isOpen()) {
        const qsizetype from = placeIn(step.a);
        const qsizetype size = m_window->session().document().text().size();
        m_window->editor().select({from, std::min<qsizetype>(step.b % most, size - from)});
        QTest::keyClick(&m_window->editor(), step.b % 2 == 0 ? Qt::Key_Delete : Qt::Key_Backspace);
    }
    return Reach::Nothing;
}

/// A few of the keys that mean something of their own in lists, tables, quotes, folds and lists of completions.
Walker::Reach Walker::keys(const Step &step)
{
    static const QList<QKeyCombination> all{Qt::Key_Return, Qt::Key_Tab, Qt::ShiftModifier | Qt::Key_Backtab,
        Qt::Key_Backspace, Qt::Key_Delete, Qt::ControlModifier | Qt::Key_Space, Qt::Key_Escape, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::ShiftModifier | Qt::Key_Down,
        Qt::ShiftModifier | Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_Right,
        Qt::AltModifier | Qt::Key_Up, Qt::AltModifier | Qt::Key_Down, Qt::ControlModifier | Qt::Key_Backspace,
        Qt::ShiftModifier | Qt::Key_Return, Qt::Key_BracketLeft, Qt::Key_Asterisk, Qt::Key_BraceLeft,
        Qt::Key_NumberSign};
    if (!m_window->session().isOpen()) {
        return Reach::Nothing;
    }
    PostEditor &editor = m_window->editor();
    editor.setFocus();
    if (step.a % 2 == 0) {
        editor.setCaret(placeIn(step.a / 2));
    }
    quint32 rest = step.b;
    for (int count = 0; count < 5; ++count, rest /= quint32(all.size())) {
        const QKeyCombination key = all[rest % quint32(all.size())];
        QTest::keyClick(&editor, key.key(), key.keyboardModifiers());
    }
    return Reach::Nothing;
}

Walker::Reach Walker::pastePicture(const Step &step)
{
    if (m_window->session().isOpen()) {
        QApplication::clipboard()->setImage(test::patternOf(step.a % 8, {320, 200}));
        m_window->editor().setFocus();
        QTest::keyClick(&m_window->editor(), Qt::Key_V, Qt::ControlModifier);
    }
    return Reach::Nothing;
}

Walker::Reach Walker::drop(const Step &step, const QStringList &files)
{
    if (!m_window->session().isOpen()) {
        return Reach::Nothing;
    }
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    data.setUrls(urls);
    QWidget *viewport = m_window->editor().viewport();
    const QPointF place(viewport->width() / 2.0, step.a % quint32(std::max(1, viewport->height())));
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &event);
    return Reach::Nothing;
}

Walker::Reach Walker::field(const Step &step)
{
    const auto *panel = m_window->findChild<FrontMatterPanel *>(QStringLiteral("formPanel"));
    QList<QWidget *> boxes;
    for (const FieldEditor *editor : panel->findChildren<FieldEditor *>()) {
        QWidget *box = editor->focusProxy();
        if (box != nullptr && box->isVisible() && box->isEnabled()) {
            boxes.append(box);
        }
    }
    if (boxes.isEmpty()) {
        return Reach::Nothing;
    }
    QWidget *box = boxes[step.a % boxes.size()];
    box->setFocus(Qt::MouseFocusReason);
    if (auto *check = qobject_cast<QCheckBox *>(box)) {
        QTest::keyClick(check, Qt::Key_Space);
        return Reach::Nothing;
    }
    if (step.b % 4 == 0) {
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    }
    static const QStringList values{QStringLiteral("Cloud"), QStringLiteral("2026-02-03"),
        QStringLiteral("yes: \"no\" #3"), QStringLiteral("größer"), QStringLiteral("12:30"),
        QStringLiteral("An excerpt that is so long that it takes more than a line of the form and of the text, too.")};
    write(values[step.b / 4 % values.size()]);
    if (step.b % 3 == 0) {
        QTest::keyClick(box, Qt::Key_Tab);
    }
    return Reach::Nothing;
}

Walker::Reach Walker::command(const Step &step)
{
    answer(step.b);
    auto *action = m_window->findChild<QAction *>(commands[step.a % commands.size()]);
    if (action != nullptr && action->isEnabled()) {
        action->trigger();
    }
    if (auto *grid = m_window->findChild<TableGrid *>(); grid->isVisible()) {
        QTest::keyClick(grid, step.b % 2 == 0 ? Qt::Key_Right : Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Return);
    }
    if (action != nullptr && action->isEnabled() && action->objectName() == u"actionSnippet") {
        chooseSnippet(step.b);
    }
    return Reach::Nothing;
}

/// The palette opens when the folders have been read.
void Walker::chooseSnippet(quint32 number)
{
    auto *palette = m_window->findChild<SnippetPalette *>();
    constexpr int longest = 5'000; // ms
    if (QTest::qWaitFor([palette] { return palette->isVisible(); }, longest)) {
        auto *line = palette->findChild<QLineEdit *>();
        for (quint32 down = number % 9; down > 0; --down) {
            QTest::keyClick(line, Qt::Key_Down);
        }
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(&m_window->editor(), number % 2 == 0 ? Qt::Key_Tab : Qt::Key_Escape);
    }
}

Walker::Reach Walker::palette(const Step &step)
{
    answer(step.b);
    const QString search = searches[step.a % searches.size()];
    m_window->editor().setFocus();
    m_window->findChild<QAction *>(QStringLiteral("actionPalette"))->trigger();
    const auto isOpen = [] {
        return QApplication::focusWidget() != nullptr && qobject_cast<QLineEdit *>(QApplication::focusWidget());
    };
    if (QTest::qWaitFor(isOpen, 2000)) {
        write(search);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    return search == u"save" ? Reach::Post : Reach::Nothing;
}

Walker::Reach Walker::find(const Step &step)
{
    if (!m_window->session().isOpen()) {
        return Reach::Nothing;
    }
    m_window->editor().setFocus();
    m_window->findChild<QAction *>(step.a % 2 == 0 ? QStringLiteral("actionFind") : QStringLiteral("actionReplace"))
        ->trigger();
    QTest::qWait(20); // the field has the focus
    write(QStringLiteral("the"));
    if (QWidget *field = QApplication::focusWidget()) {
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
    }
    return Reach::Nothing;
}

/// What the panel of sessions does, and the key for the next one.
Walker::Reach Walker::eventSession(const Step &step)
{
    auto *panel = m_window->findChild<SessionsPanel *>();
    const int rows = panel->findChild<SessionTree *>()->topLevelItemCount();
    if (rows == 0 || m_window->session().document().isReadOnly()) {
        return Reach::Nothing;
    }
    const int row = static_cast<int>(step.b % static_cast<quint32>(rows));
    switch (step.a % 6) {
    case 0:
        panel->setCurrent(row);
        Q_EMIT panel->currentChanged(row);
        Q_EMIT panel->noteWritten(phrase(step.b).simplified());
        break;
    case 1:
        Q_EMIT panel->moveRequested(row, step.b % 2 == 0 ? 1 : -1);
        break;
    case 2:
        Q_EMIT panel->renamed(row, phrase(step.b).simplified().left(40));
        break;
    case 3:
        Q_EMIT panel->dropRequested(row);
        break;
    case 4:
        Q_EMIT panel->chosen(row, true);
        break;
    default:
        m_window->findChild<QAction *>(QStringLiteral("actionNextSession"))->trigger();
        break;
    }
    return Reach::Nothing;
}

/// To the first text and back again.
Walker::Reach Walker::undoAll()
{
    PostSession &session = m_window->session();
    QTextDocument &document = *session.document().textDocument();
    if (!session.isOpen() || session.document().isReadOnly()) {
        return Reach::Nothing;
    }
    m_window->editor().setFocus(); // a field that had it writes what was typed
    const QString last = session.document().text();
    int undone = 0;
    while (document.isUndoAvailable() && undone < 10'000) {
        document.undo();
        ++undone;
    }
    if (m_firstBytes && session.document().source().encode() != *m_firstBytes) {
        m_found.append({QStringLiteral("undo"),
            QStringLiteral("undo ends at\n%1\nand not at the first bytes\n%2")
                .arg(session.document().text().left(2000), QString::fromUtf8(*m_firstBytes).left(2000))});
    }
    std::ignore = rest();
    for (; undone > 0; --undone) {
        document.redo();
    }
    if (const QString now = session.document().text(); now != last) {
        const qsizetype same = std::ranges::mismatch(now, last).in1 - now.begin();
        m_found.append({QStringLiteral("undo"),
            QStringLiteral("redo does not come back to the text before: at %1 it is\n%2\nand was\n%3")
                .arg(same)
                .arg(now.sliced(same).left(200), last.sliced(same).left(200))});
    }
    return Reach::Nothing;
}

Walker::Reach Walker::save(const Step &step, bool asksFirst)
{
    answer(step.a);
    if (asksFirst) {
        m_window->findChild<QAction *>(QStringLiteral("actionSaveAs"))->trigger();
    } else {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    }
    return Reach::Post;
}

/// Waits for the plan and for what becomes of it.
void Walker::decidePlan(bool accepts, bool commits, bool pushes)
{
    const auto hasDialog = [this] {
        const auto *dialog = m_window->findChild<PublishDialog *>();
        return dialog != nullptr && dialog->isVisible();
    };
    QTest::qWait(20); // the plan is begun
    m_strays.stop();
    std::ignore = QTest::qWaitFor([&] { return hasDialog() || !publishing().isRunning(); }, longestRest);
    if (!hasDialog()) {
        return;
    }
    auto *dialog = m_window->findChild<PublishDialog *>();
    auto *group = dialog->findChild<QGroupBox *>();
    if (accepts && group != nullptr && group->isVisible() && group->isCheckable()) {
        group->setChecked(commits);
        for (QCheckBox *box : group->findChildren<QCheckBox *>()) {
            if (box->isEnabled() && box->text().startsWith(u"P&ush")) {
                box->setChecked(pushes);
            }
        }
        QTest::qWait(20); // the dialog says what is committed
    }
    QPushButton *publish = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    if (accepts && publish->isEnabled()) {
        publish->click();
    } else {
        dialog->reject();
    }
    std::ignore = QTest::qWaitFor([&] { return !hasDialog(); }, longestRest);
}

Walker::Reach Walker::review()
{
    m_prompt.site.reset();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    decidePlan(false, false, false);
    return Reach::Nothing;
}

Walker::Reach Walker::publish(const Step &step, bool reviews)
{
    answer(step.b);
    QTest::keyClick(m_window.get(), Qt::Key_E,
        reviews ? Qt::KeyboardModifiers(Qt::ControlModifier) : Qt::ControlModifier | Qt::ShiftModifier);
    decidePlan(true, step.a % 4 != 0, step.a % 8 > 4);
    return Reach::Export;
}

Walker::Reach Walker::undoExport()
{
    auto *action = m_window->findChild<QAction *>(QStringLiteral("actionUndoExport"));
    if (action->isEnabled()) {
        action->trigger();
    }
    return Reach::Undone;
}

/// Another program writes into the file of the post.
Walker::Reach Walker::editOutside(const Step &step)
{
    QFile file(m_window->session().document().filePath());
    if (file.exists() && file.open(QIODevice::Append)) {
        file.write("\nWritten by another program " + QByteArray::number(step.a % 100) + ".\n");
        file.close();
        m_window->session().checkDisk();
        QTest::qWait(100); // the guard of the file tells it
    }
    return Reach::Everything;
}

Walker::Reach Walker::removeOutside()
{
    if (const QString path = m_window->session().document().filePath(); QFileInfo::exists(path)) {
        QFile::remove(path);
        m_window->session().checkDisk();
        QTest::qWait(100); // the guard of the file tells it
    }
    return Reach::Everything;
}

Walker::Reach Walker::checkout(const Step &step)
{
    const QString blog = m_world.blogs()[step.a % m_world.blogs().size()];
    if (step.b % 3 == 0) {
        runGit(blog, {QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("main")});
    } else {
        runGit(blog,
            {QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-B"),
                QStringLiteral("side-%1").arg(step.b % 3)});
    }
    m_window->session().checkDisk();
    QTest::qWait(100); // the guard of the file tells it
    return Reach::Everything;
}

Walker::Reach Walker::resize(const Step &step)
{
    m_window->resize(900 + int(step.a % 600), 560 + int(step.b % 380));
    return Reach::Nothing;
}

/// Takes one of the things that the bars offer.
Walker::Reach Walker::notice(const Step &step)
{
    QList<QAction *> offers;
    for (const NoticeBar *bar : m_window->findChildren<NoticeBar *>()) {
        if (bar->isVisible()) {
            offers += bar->actions();
        }
    }
    if (!offers.isEmpty()) {
        answer(step.b);
        offers[step.a % offers.size()]->trigger();
    }
    return Reach::Everything;
}

/// Closes the window and comes back later.
Walker::Reach Walker::reopen(const Step &step)
{
    answer(step.a);
    const QString path = m_window->session().document().filePath();
    m_window->close();
    std::ignore = QTest::qWaitFor([this] { return !m_window->session().isBusy(); }, longestRest);
    if (m_window->isVisible()) {
        return Reach::Post;
    }
    m_window.reset();
    open();
    if (!path.isEmpty() && QFileInfo::exists(path)) {
        m_window->session().open(path);
    }
    return Reach::Post;
}

} // namespace frontrow::walk
