// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/scratchfolder.h"
#include "support/blogfixtures.h"
#include "support/patterns.h"
#include "support/scriptedprompt.h"
#include "support/seeded.h"
#include "support/sessionsteps.h"
#include "support/testfiles.h"
#include "workspace/blog/blogreader.h"
#include "workspace/blog/headerreader.h"
#include "workspace/blog/repositorywatch.h"
#include "workspace/captures/captureinbox.h"
#include "workspace/document/diskworker.h"
#include "workspace/pictures/pdfslides.h"
#include "workspace/pictures/pictureimporter.h"
#include "workspace/pictures/thumbnails.h"
#include "workspace/preview/previewpipeline.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/recovery/versionkeeper.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// What is at work, and what it holds on to.
struct Working
{
    std::unique_ptr<QObject> object;
    std::function<void(QObject &object)> begin; ///< gives it work
};

} // namespace

/// What has a worker goes at any moment, as when the window is closed: nobody hears of it any more, nothing of it runs
/// on, and nothing stays on disk that only it needs.
class TestEndings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Enden für Übung XXXXXX")};
    QString m_blog;
    QStringList m_pictures;
    QString m_pdf = m_folder.filePath(QStringLiteral("slides.pdf"));
    std::atomic_int m_heard = 0;

    /// Each call counts what \a signal of \a sender tells.
    template <typename Sender, typename Signal> void listen(Sender *sender, Signal signal)
    {
        connect(sender, signal, this, [this] { ++m_heard; });
    }

    void makeFiles()
    {
        m_blog = makeBlogFixture(QStringLiteral("dirty"), m_folder.path()).folder;
        for (quint32 number = 1; number <= 4; ++number) {
            m_pictures.append(m_folder.filePath(QStringLiteral("slide %1.png").arg(number)));
            QVERIFY(patternOf(number, {1600, 900}).save(m_pictures.constLast()));
        }
        QPdfWriter writer(m_pdf);
        QPainter painter(&writer);
        for (int page = 0; page < 4; ++page) {
            painter.fillRect(100 * page, 100, 2000, 2000, Qt::darkCyan);
            writer.newPage();
        }
    }

    [[nodiscard]] QList<PictureSource> sources() const
    {
        QList<PictureSource> found;
        for (const QString &picture : m_pictures) {
            found.append({picture, {}});
        }
        return found;
    }

    template <typename T> Working working(std::unique_ptr<T> object, const std::function<void(T &)> &begin)
    {
        return {std::move(object), [begin](QObject &each) { begin(static_cast<T &>(each)); }};
    }

    Working pipeline()
    {
        auto object = std::make_unique<PreviewPipeline>();
        listen(object.get(), &PreviewPipeline::pageReady);
        listen(object.get(), &PreviewPipeline::frameReady);
        return working<PreviewPipeline>(std::move(object), [](PreviewPipeline &each) {
            for (quint64 revision = 1; revision < 4; ++revision) {
                FrameRequest request;
                request.revision = revision;
                request.text =
                    QStringLiteral("# A heading\n\nWords with a [link](https://example.org).\n\n").repeated(300);
                each.request(request);
            }
        });
    }
    Working disk()
    {
        return working<DiskWorker>(std::make_unique<DiskWorker>(), [this](DiskWorker &each) {
            for (int piece = 0; piece < 3; ++piece) {
                each.run([file = m_folder.filePath(QStringLiteral("kept.md"))] { return writeTestFile(file, "x"); },
                    [this](bool) { ++m_heard; });
            }
        });
    }
    Working thumbnails()
    {
        auto object = std::make_unique<Thumbnails>();
        listen(object.get(), &Thumbnails::arrived);
        return working<Thumbnails>(std::move(object), [this](Thumbnails &each) {
            for (const QString &picture : std::as_const(m_pictures)) {
                static_cast<void>(each.find(picture));
            }
        });
    }
    Working importer()
    {
        auto object = std::make_unique<PictureImporter>();
        listen(object.get(), &PictureImporter::finished);
        listen(object.get(), &PictureImporter::progressed);
        return working<PictureImporter>(std::move(object), [this](PictureImporter &each) {
            const StagingStore staging(m_folder.filePath(QStringLiteral("staging")));
            each.request(1, {sources(), {}, {{m_blog}}, staging, QStringLiteral("Day"), false});
            each.request(2, {sources(), {}, {{m_blog}}, staging, QString(), true});
        });
    }
    Working blogReader()
    {
        auto object = std::make_unique<BlogReader>();
        listen(object.get(), &BlogReader::changed);
        listen(object.get(), &BlogReader::progressed);
        return working<BlogReader>(std::move(object), [this](BlogReader &each) {
            each.setBlog(m_blog);
            each.refresh();
        });
    }
    Working headerReader()
    {
        auto object = std::make_unique<HeaderReader>();
        listen(object.get(), &HeaderReader::pictureRead);
        return working<HeaderReader>(std::move(object), [this](HeaderReader &each) {
            each.read(m_pictures[0]);
            each.read(m_pictures[1]);
        });
    }
    Working repository()
    {
        auto object = std::make_unique<RepositoryWatch>();
        listen(object.get(), &RepositoryWatch::stateChanged);
        return working<RepositoryWatch>(std::move(object), [this](RepositoryWatch &each) {
            each.setBlog(m_blog);
            each.refresh();
        });
    }
    Working inbox()
    {
        auto object = std::make_unique<CaptureInbox>(m_folder.filePath(QStringLiteral("inbox")));
        listen(object.get(), &CaptureInbox::arrived);
        return working<CaptureInbox>(std::move(object), [this](CaptureInbox &each) {
            each.add(patternOf(7, {1600, 900}));
            each.watchFolders({m_folder.path()});
            each.add(patternOf(8, {1600, 900}));
        });
    }
    Working slides()
    {
        auto object = std::make_unique<PdfSlides>();
        listen(object.get(), &PdfSlides::picturesReady);
        listen(object.get(), &PdfSlides::thumbnailReady);
        return working<PdfSlides>(std::move(object), [this](PdfSlides &each) {
            QVERIFY(each.open(m_pdf).has_value());
            each.requestThumbnail(0, 200);
            each.requestPictures({0, 1, 2});
        });
    }
    Working session()
    {
        struct Held : QObject
        {
            Held(const QString &folder)
                : settings(folder + QStringLiteral("/settings.ini"))
            {
            }
            Settings settings;
            ScriptedPrompt prompt;
            PostSession session{settings, prompt};
        };
        auto object = std::make_unique<Held>(m_folder.path());
        listen(&object->session, &PostSession::frameChanged);
        listen(&object->session, &PostSession::pageChanged);
        listen(&object->session, &PostSession::located);
        const QString file = m_folder.filePath(QStringLiteral("post.md"));
        QVERIFY(writeTestFile(file, "---\ntitle: x\n---\n\nText.\n"));
        return working<Held>(std::move(object), [this, file](Held &each) {
            QVERIFY(each.session.open(file));
            each.session.whenIdle([this, &each] {
                each.session.pictures().addFigures(sources(), each.session.document().text().size());
                each.session.document().apply({{{0, 0}, QString()}});
                static_cast<void>(each.session.save());
            });
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("state"))));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("cache"))));
        makeFiles();
    }

    void nobodyHearsOfWhatIsGone_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char *name : {"preview", "disk", "thumbnails", "pictures", "blog", "header image", "repository",
                 "captures", "pages of a PDF", "session"}) {
            QTest::newRow(name) << which++;
        }
    }

    void nobodyHearsOfWhatIsGone()
    {
        static const QList<Working (TestEndings::*)()> makers{&TestEndings::pipeline, &TestEndings::disk,
            &TestEndings::thumbnails, &TestEndings::importer, &TestEndings::blogReader, &TestEndings::headerReader,
            &TestEndings::repository, &TestEndings::inbox, &TestEndings::slides, &TestEndings::session};
        QFETCH(const int, which);
        QRandomGenerator random = seededRandom();
        bool hasAnswered = false;
        for (int round = 0; round < 8; ++round) {
            Working each = (this->*makers[which])();
            m_heard = 0;
            each.begin(*each.object);
            // At once, a little later, and in the last round when it had time for an answer.
            const int pause = round == 7 ? 10'000 : random.bounded(1, 15);
            if (round % 3 > 0) {
                static_cast<void>(QTest::qWaitFor([this] { return m_heard > 0; }, pause));
            }
            hasAnswered = hasAnswered || m_heard > 0;
            each.object.reset();
            const int heard = m_heard;
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            QCOMPARE(m_heard, heard);
            QCOMPARE(QDir(scratchFolders()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
        }
        QVERIFY2(hasAnswered, "nothing was at work");
    }
};

QTEST_MAIN(TestEndings)

#include "test_endings.moc"
