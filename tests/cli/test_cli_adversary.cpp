// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "site/testsite.h"
#include "support/fixturefiles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace frontrow;
using test::BlogFixture;
using test::makeBlogFixture;
using test::runCli;

/// frontrow-cli on blogs that want to run something.
class CliAdversaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noCommandRunsWhatIsNotTrusted();
    void whatItStartedEndsWithIt();
    void kinds_data();
    void kinds();

private:
    [[nodiscard]] QString post() const { return m_folder->filePath(QStringLiteral("own/stage.md")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliAdversaryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *place : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(place, QFile::encodeName(m_folder->filePath(QStringLiteral("home"))));
    }
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    QVERIFY(writeTestFile(post(), "---\ntitle: Stage\ndate: 2026-03-04\n---\n\nHello.\n"));
}

void CliAdversaryTest::noCommandRunsWhatIsNotTrusted()
{
    const BlogFixture blog = makeBlogFixture(QStringLiteral("hostile-config"), m_folder->path());
    const QStringList toBlog{QStringLiteral("export"), post(), QStringLiteral("--site"), blog.folder};
    const QList<QStringList> commands{{QStringLiteral("site"), blog.folder},
        {QStringLiteral("check"), post(), QStringLiteral("--site"), blog.folder}, {QStringLiteral("show"), post()},
        toBlog + QStringList{QStringLiteral("--dry-run")}, toBlog + QStringList{QStringLiteral("--commit")},
        toBlog + QStringList{QStringLiteral("--push")},
        toBlog + QStringList{QStringLiteral("--commit"), QStringLiteral("--branch"), QStringLiteral("review")}, toBlog,
        {QStringLiteral("undo"), blog.folder}, {QStringLiteral("undo"), blog.folder, QStringLiteral("--push")}};
    for (const QStringList &command : commands) {
        QVERIFY2(runCli(command).code >= 0, qPrintable(command.join(u' ')));
        QVERIFY2(!QFileInfo::exists(blog.mark), qPrintable(command.join(u' ')));
    }
    // What was not run before is run when it is trusted.
    QVERIFY(runCli(toBlog + QStringList{QStringLiteral("--commit"), QStringLiteral("--trust")}).code >= 0);
    QVERIFY(QFileInfo::exists(blog.mark));
}

/// kill -9 while a hook runs leaves neither git nor the hook, nor what that started.
void CliAdversaryTest::whatItStartedEndsWithIt()
{
    const BlogFixture blog = makeBlogFixture(QStringLiteral("permalink-none"), m_folder->path());
    const QString hook = blog.folder + QStringLiteral("/.git/hooks/pre-commit");
    const QString started = m_folder->filePath(QStringLiteral("started"));
    QVERIFY(
        writeTestFile(hook, "#!/bin/sh\nsleep 300 &\necho $$ $! $PPID >'" + QFile::encodeName(started) + "'\nwait\n"));
    QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcess program;
    program.start(QStringLiteral(FRONTROW_CLI),
        {QStringLiteral("export"), post(), QStringLiteral("--site"), blog.folder, QStringLiteral("--commit"),
            QStringLiteral("--trust")});
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(started).count(' ') == 2 && contentOf(started).endsWith('\n'), 30'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    for (const QByteArray &process : contentOf(started).trimmed().split(' ')) {
        const QString status = QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process));
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(status) || contentOf(status).contains(") Z "), 20'000);
    }
}

/// All kinds that were tried, in a few lines of shell each: with a blog `b` in git, a post `$P` outside of it, `say`,
/// which prints the exit code of frontrow-cli, `answers`, which prints whether it did, and `mark`, the file of a
/// program that ran. What is printed is one line.
void CliAdversaryTest::kinds_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("prints");
    QTest::newRow("a configuration that names a program") << QByteArray(R"~(git -C b config commit.gpgsign true
git -C b config gpg.format ssh
git -C b config gpg.ssh.defaultKeyCommand "touch $PWD/mark"
say export $P --site b --commit
ls mark)~") << QByteArray("3");
    QTest::newRow("a remote inside the blog") << QByteArray(R"~(git init -q --bare b/a.git
printf "#!/bin/sh\ntouch $PWD/mark\n" >b/a.git/hooks/pre-receive
chmod +x b/a.git/hooks/pre-receive
git -C b remote add origin ./a.git
say export $P --site b --push
ls mark)~") << QByteArray("3");
    QTest::newRow("hooks of submodules") << QByteArray(
        R"~(git init -q -b main sub; git -C sub commit -q --allow-empty -m s; git init -q --bare o.git
git -C b -c protocol.file.allow=always submodule --quiet add "$PWD/sub" sub; git -C b commit -qm sub
git -C b remote add origin "$PWD/o.git"; git -C b push -q origin main
printf "#!/bin/sh\ntouch $PWD/mark\n" >b/.git/modules/sub/hooks/pre-push; chmod +x b/.git/modules/sub/hooks/pre-push
git -C b config push.recurseSubmodules on-demand
say export $P --site b --push
ls mark)~") << QByteArray("3");
    QTest::newRow("a post that brings a plugin") << QByteArray(R"~(mkdir -p g/_plugins g/.github g/.git/hooks
for f in _plugins/x.rb .github/x.yml .git/hooks/pre-commit; do
echo 1 >g/$f
printf -- "---\ntitle: Guest\ndate: 2022-05-20\n---\n\n![a](/$f)\n" >g/2022-05-20-guest.md
say export g/2022-05-20-guest.md --site b --replace
done
ls -d b/_plugins b/.github b/.git/hooks/pre-commit)~")
                                                 << QByteArray("1 1 1");
    QTest::newRow("objects that a remote promises") << QByteArray(
        R"~(git -C b config core.repositoryformatversion 1; git -C b config extensions.partialClone evil
git -C b config remote.evil.promisor true; git -C b config remote.evil.url "ext::touch $PWD/mark"
git -C b config protocol.ext.allow always
o=$(git -C b rev-parse HEAD:_posts/2022-01-02-old.md); rm -f b/.git/objects/${o%${o#??}}/${o#??}
echo more >>b/_posts/2022-01-02-old.md
say export b/_posts/2022-01-02-old.md --dry-run
ls mark)~") << QByteArray("0");
    QTest::newRow("collections in folders that are none") << QByteArray(R"~(for d in . .. /tmp none _config.yml; do
printf "title: B\ncollections_dir: $d\n" >b/_config.yml
for c in show check render "export --dry-run"; do say $c b/_posts/2022-01-02-old.md; done
done | sort | uniq -c)~") << QByteArray("20 0");
    QTest::newRow("ten commands at the same time") << QByteArray(
        R"~(for i in 0 1 2 3 4 5 6 7 8 9; do frontrow-cli set $P key$i v & done
wait
grep -c ^key $P)~") << QByteArray("10");
    QTest::newRow("a configuration in another file") << QByteArray(
        R"~(printf "[core]\n abbrev = 12\n" >b/.gitconfig; git -C b config include.path ../.gitconfig
say export $P --site b --commit
git -C b log --oneline | wc -l)~") << QByteArray("0 2");
    QTest::newRow("a hook that changes the post and fails") << QByteArray(
        R"~(printf "#!/bin/sh\necho X >>_posts/2022-05-19-day.md; exit 1\n" >b/.git/hooks/pre-commit
chmod +x b/.git/hooks/pre-commit
say export $P --site b --commit --trust
git -C b status --short
rm b/.git/hooks/pre-commit
say export $P --site b --commit)~") << QByteArray("3 0");
    QTest::newRow("a hook that formats the post") << QByteArray(
        R"~(printf "#!/bin/sh\nsed -i s/Hello/Hullo/ _posts/*.md; git add _posts\n" >b/.git/hooks/pre-commit
chmod +x b/.git/hooks/pre-commit
say export $P --site b --commit --trust
sed -i s/Hello/Hello,/ $P
say export $P --site b --commit --trust
git -C b status --short
say undo b --commit --trust)~") << QByteArray("1 1 0");
    QTest::newRow("a hook that adds a file") << QByteArray(
        R"~(printf "#!/bin/sh\ndate >made.txt; git add made.txt\n" >b/.git/hooks/pre-commit
chmod +x b/.git/hooks/pre-commit
say export $P --site b --commit --trust
rm b/.git/hooks/pre-commit; echo 1 >b/other; git -C b add other; git -C b commit -qm other
git -C b ls-files made.txt)~") << QByteArray("1 made.txt");
    QTest::newRow("a post that is a link") << QByteArray(
        R"~(ln -s ../_config.yml b/_posts/2022-05-19-day.md; git -C b add -A; git -C b commit -qm link
say export $P --site b --commit --replace
git -C b status --short
cat b/_config.yml | wc -l)~") << QByteArray("3 2");
    QTest::newRow("a picture that is nowhere") << QByteArray(R"~(printf "![a](/images/none.png)\n" >>$P
say export $P --site b --commit
grep -c none.png err
git -C b log --oneline | wc -l)~") << QByteArray("3 1 1");
    QTest::newRow("SHA-256") << QByteArray(R"~(rm -rf b; git init -q -b main --object-format=sha256 b; mkdir b/_drafts
echo "title: B" >b/_config.yml; cp $P b/_drafts/day.md; git -C b add -A; git -C b commit -qm first
frontrow-cli export $P --site b --commit --branch new >out 2>err
frontrow-cli export b/_drafts/day.md --commit >out 2>err
git -C b status --short
git -C b ls-files _posts _drafts; git -C b log --oneline new | wc -l)~")
                             << QByteArray("_posts/2022-05-19-day.md 3");
    QTest::newRow("answers that cannot be printed") << QByteArray(
        R"~(for c in "show $P" "show $P --json" "render $P" --help "site b"; do
frontrow-cli $c >/dev/full 2>err; echo $?
frontrow-cli $c >&- 2>err; echo $?
done | sort | uniq -c)~") << QByteArray("10 3");
    QTest::newRow("another encoding in the repository") << QByteArray(
        R"~(echo "*.md working-tree-encoding=UTF-16" >b/.gitattributes
say export $P --site b --commit
grep -c UTF-16 err)~") << QByteArray("3 1");
    QTest::newRow("a line end in the blog's path") << QByteArray(R"~(n=$(printf "new\nline"); mv b "$n"; git init -q .
say export $P --site "$n" --commit
git -C "$n" log --oneline | wc -l; git log --oneline 2>/dev/null | wc -l)~")
                                                   << QByteArray("0 2 0");
    QTest::newRow("names that are no branch's") << QByteArray(
        R"~(for n in -x "a b" a..b HEAD a.lock; do say export $P --site b --commit --branch "$n"; done
git -C b branch)~") << QByteArray("3 3 3 3 3 * main");
    QTest::newRow("wrong usage under --json") << QByteArray(
        R"~(for c in "" paint show "set a" "undo b" "figure remove $P one" "export $P"; do
frontrow-cli $c --json >out 2>err; echo "$? $(wc -l <out) $(grep -c error out)"
done | sort | uniq -c)~") << QByteArray("6 2 1 1 1 3 1 1");
    QTest::newRow("a value that is not UTF-8") << QByteArray(R"~(v=$(printf "caf\351"); touch "$v"
say set $P title "$v"
say figure add $P --after "$v"
say export $P --site b --branch "$v"
grep title $P)~") << QByteArray("3 3 3 title: Day");
    QTest::newRow("files whose names are not UTF-8") << QByteArray(R"~(n=$(printf "p/caf\351.md"); cp $P "$n"
say show "$n"
say set "$n" title Other
grep title "$n"
d=$(printf "\374"); mkdir "$d"; cp $P "$d/a.md"
say set "$d/a.md" title Other
grep title "$d/a.md"
ls p | wc -l; ls | grep -c caf)~") << QByteArray("0 0 title: Other 0 title: Other 2 0");
    QTest::newRow("pictures whose names are not UTF-8") << QByteArray(R"~(n=$(printf "p/\374ber.png")
echo iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg== | base64 -d >"$n"
say figure add $P "$n"
grep -c "ber.png" $P)~") << QByteArray("0 1");
    QTest::newRow("a line of 300,000 letters") << QByteArray(R"~(head -c 300000 /dev/zero | tr "\0" a >>$P
for c in check show render; do answers $c $P; done
test $(wc -c <err) -lt 1000)~") << QByteArray("yes yes yes");
    QTest::newRow("five million letters") << QByteArray(
        R"~(for i in $(seq 100); do echo "Some words of a sentence that is there often, and one wrd. "; done >part
for i in $(seq 800); do cat part; done >>$P
answers check $P)~") << QByteArray("yes");
    QTest::newRow("thousands of findings")
        << QByteArray(R"~(for i in $(seq 300); do echo "The the end. ![](images/$i.png)"; echo; done >>$P
say check $P
test $(wc -l <err) -lt 700; grep -c "more like this" err)~")
        << QByteArray("1 2");
    QTest::newRow("thousands of references") << QByteArray(R"~(for i in $(seq 50000); do printf "&amp;"; done >>$P
answers check $P)~") << QByteArray("yes");
}

void CliAdversaryTest::kinds()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, prints);
    static const QByteArray before(R"~(set -u; export HOME=$PWD/home PATH="$(dirname "$0"):$PATH"
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org
say() { frontrow-cli "$@" >out 2>err; echo $?; }
answers() { frontrow-cli "$@" >out 2>err; test $? -le 1 && echo yes; }
mkdir -p home b/_posts b/_layouts p; git init -q -b main b
printf "title: B\npermalink: /:title/\n" >b/_config.yml; echo "{{ content }}" >b/_layouts/post.html
printf -- "---\nlayout: post\ntitle: Old\ndate: 2022-01-02\n---\n\nOld.\n" >b/_posts/2022-01-02-old.md
git -C b add -A; git -C b commit -qm first; P=p/2022-05-19-day.md
printf -- "---\nlayout: post\ntitle: Day\ndate: 2022-05-19 10:00:00\n---\n\nHello.\n" >$P
)~");
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("table"))));
    QProcess shell;
    shell.setWorkingDirectory(m_folder->filePath(QStringLiteral("table")));
    shell.start(QStringLiteral("bash"),
        {QStringLiteral("-c"), QString::fromUtf8(before + script), QStringLiteral(FRONTROW_CLI)});
    QVERIFY(shell.waitForFinished(120'000));
    QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), shell.workingDirectory()}); // whatever the names
    const QByteArray printed = shell.readAllStandardOutput().simplified();
    QVERIFY2(printed == prints, QByteArray(printed + '\n' + shell.readAllStandardError()).constData());
}

QTEST_GUILESS_MAIN(CliAdversaryTest)
#include "test_cli_adversary.moc"
