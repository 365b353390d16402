// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "media/stagingstore.h"
#include "support/patterns.h"
#include "support/seeded.h"
#include "testpictures.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// A post's pictures that are staged, renamed, moved, made smaller, exported and taken out, in any order: each path
/// keeps the picture that it was given, no other path is touched, and the next session finds the same.
class StagingStatesTest : public QObject
{
    Q_OBJECT

    class World
    {
    public:
        explicit World(quint32 seed)
            : m_random(seed)
        {
        }

        void step()
        {
            static const QList<std::pair<const char *, void (World::*)()>> steps{{"stages", &World::stage},
                {"stages", &World::stage}, {"stages as it came", &World::stageWider}, {"renames", &World::rename},
                {"moves", &World::move}, {"optimises", &World::optimise}, {"discards", &World::discard},
                {"exports", &World::forget}, {"begins anew", &World::beginAnew}, {"takes a name", &World::takeName}};
            const auto &[name, action] = steps[m_random.bounded(steps.size())];
            m_log.append(QString::fromLatin1(name));
            (this->*action)();
            check();
        }

    private:
        [[nodiscard]] QByteArray story() const { return m_log.join(QStringLiteral(", ")).toUtf8(); }
        [[nodiscard]] QString anyFolder()
        {
            return QStringList{QStringLiteral("images/day"), QStringLiteral("images/night"),
                QStringLiteral("images/day/two")}[m_random.bounded(3)];
        }
        [[nodiscard]] Slug anyName()
        {
            return Slug::of(QStringList{QStringLiteral("Stage"), QStringLiteral("Stage 2"), QStringLiteral("Überblick"),
                QString()}[m_random.bounded(4)]);
        }
        [[nodiscard]] std::optional<RepoPath> anyStaged()
        {
            return m_pictures.isEmpty()
                ? std::nullopt
                : std::optional(*RepoPath::parse(m_pictures.keys()[m_random.bounded(m_pictures.size())]));
        }
        [[nodiscard]] std::function<bool(const RepoPath &)> isTaken() const
        {
            return [this](const RepoPath &path) { return m_taken.contains(path.toString()); };
        }
        static QImage imageOf(quint32 seed) { return patternOf(seed, {48, 32}); }
        static Picture pictureOf(quint32 seed)
        {
            const auto decoded = decodePicture(bytesOf(imageOf(seed), "png"), QStringLiteral("test"));
            return static_cast<const Picture &>(decoded.value());
        }

        void stage()
        {
            const quint32 seed = m_random.bounded(6) + 1;
            const Picture picture = pictureOf(seed);
            const Result<StagedPicture> staged =
                m_store.stage({picture, m_random.bounded(2) == 0}, picture.bytes, anyFolder(), anyName(), isTaken());
            QVERIFY2(staged, story().constData());
            remember(staged->path, seed, staged->isNew);
        }
        /// The same picture again, with other bytes around it.
        void stageWider()
        {
            const quint32 seed = m_random.bounded(6) + 1;
            const Picture picture = pictureOf(seed);
            const Result<StagedPicture> staged = m_store.stage(
                {picture, true}, picture.bytes + QByteArray(++m_count, 'x'), anyFolder(), anyName(), isTaken());
            QVERIFY2(staged && staged->isNew, story().constData());
            remember(staged->path, seed, true);
        }
        void remember(const RepoPath &path, quint32 seed, bool isNew)
        {
            m_log.last() += u' ' + path.toString();
            QVERIFY2(isNew != m_pictures.contains(path.toString()), story().constData());
            QVERIFY2(isNew || m_pictures.value(path.toString()) == seed, story().constData());
            QVERIFY2(!isNew || !m_taken.contains(path.toString()), story().constData());
            m_pictures.insert(path.toString(), seed);
        }
        void rename()
        {
            if (const std::optional<RepoPath> path = anyStaged()) {
                const Result<RepoPath> other = m_store.stageAs(*path, anyName(), isTaken());
                QVERIFY2(other && other->folder() == path->folder(), story().constData());
                takeCopy(*path, *other);
            }
        }
        void move()
        {
            if (const std::optional<RepoPath> path = anyStaged()) {
                const QString folder = anyFolder();
                const Result<RepoPath> other = m_store.stageIn(*path, folder, isTaken());
                QVERIFY2(other && other->folder() == folder, story().constData());
                takeCopy(*path, *other);
            }
        }
        void takeCopy(const RepoPath &path, const RepoPath &other)
        {
            m_log.last() += u' ' + path.toString() + QStringLiteral(" to ") + other.toString();
            const quint32 seed = m_pictures.value(path.toString());
            QVERIFY2(m_pictures.value(other.toString(), seed) == seed, story().constData());
            m_pictures.insert(other.toString(), seed);
        }
        void optimise()
        {
            if (const std::optional<RepoPath> path = anyStaged()) {
                QVERIFY2(m_store.optimise(*path), story().constData());
                QVERIFY2(!m_store.unoptimised().contains(*path), story().constData());
            }
        }
        void discard()
        {
            if (const std::optional<RepoPath> path = anyStaged()) {
                m_log.last() += u' ' + path->toString();
                m_store.discard(*path);
                m_pictures.remove(path->toString());
            }
        }
        void forget()
        {
            if (const std::optional<RepoPath> path = anyStaged()) {
                m_store.forgetOriginal(*path);
                QVERIFY2(!m_store.original(*path), story().constData());
            }
        }
        void beginAnew() { m_store = StagingStore(m_store.folder()); }
        /// A picture of the blog has it from now on.
        void takeName()
        {
            const QString name = anyFolder() + u'/' + anyName().toString() + QStringLiteral(".png");
            if (!m_pictures.contains(name)) {
                m_taken.insert(name);
            }
        }

        void check()
        {
            QSet<QString> paths;
            for (const RepoPath &path : m_store.paths()) {
                paths.insert(path.toString());
            }
            const QStringList expected = m_pictures.keys();
            QVERIFY2(paths == QSet<QString>(expected.begin(), expected.end()), story().constData());
            for (const auto &[name, seed] : m_pictures.asKeyValueRange()) {
                const std::optional<QString> file = m_store.find(*RepoPath::parse(name));
                QVERIFY2(file, story().constData());
                QVERIFY2(QImage(*file).convertToFormat(QImage::Format_RGB32) == imageOf(seed), story().constData());
            }
            for (const RepoPath &path : m_store.unoptimised()) {
                QVERIFY2(paths.contains(path.toString()), (story() + ": " + path.toString().toUtf8()).constData());
            }
        }

        QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Ablage für Übung XXXXXX")};
        StagingStore m_store{m_folder.filePath(QStringLiteral("post"))};
        QRandomGenerator m_random;
        QMap<QString, quint32> m_pictures; ///< what each path was given
        QSet<QString> m_taken;
        QStringList m_log;
        int m_count = 0;
    };

private Q_SLOTS:
    void eachPathKeepsItsPicture()
    {
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 5; ++round) {
            World world(random.generate());
            for (int step = 0; step < 40; ++step) {
                world.step();
            }
        }
    }
};

QTEST_GUILESS_MAIN(StagingStatesTest)

#include "test_media_stagingstates.moc"
