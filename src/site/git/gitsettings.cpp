// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitsettings.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <array>

namespace frontrow {

namespace {

struct Harmless
{
    const char *section; ///< "core"; "remote.*" for keys with a part between
    const char *names; ///< "*" for all
};

/// No key of these is a command, a program's name, the place of further configuration, or a place to send something to.
/// A section is listed with "*" where git only prints, numbers or words commits by it, or does not read it at all.
constexpr std::array harmlessKeys{
    Harmless{"advice", "*"},
    Harmless{"alias", "*"}, // no built-in command can be renamed, and only those are run
    Harmless{"apply", "ignorewhitespace whitespace"},
    Harmless{"author", "name email"},
    Harmless{"blame", "blankboundary coloring date markignoredlines markunblamablelines showemail showroot"},
    Harmless{"branch", "autosetupmerge autosetuprebase sort"},
    Harmless{"branch.*", "*"},
    Harmless{"checkout", "defaultremote guess thresholdforparallelism workers"},
    Harmless{"clean", "requireforce"},
    Harmless{"color", "*"},
    Harmless{"color.*", "*"},
    Harmless{"column", "*"},
    Harmless{"commit", "cleanup gpgsign status template verbose"},
    Harmless{"commitgraph", "changedpathsversion generationversion maxnewfilters readchangedpaths"},
    Harmless{"committer", "name email"},
    Harmless{"core",
        "abbrev autocrlf bare bigfilethreshold checkroundtripencoding checkstat commentchar commentstring commitgraph "
        "compression deltabasecachelimit eol filemode filesreflocktimeout fscache fsync fsyncmethod fsyncobjectfiles "
        "hidedotfiles ignorecase ignorestat logallrefupdates longpaths loosecompression maxtreedepth multipackindex "
        "notesref packedgitlimit packedgitwindowsize packedrefstimeout precomposeunicode prefersymlinkrefs "
        "preloadindex quotepath repositoryformatversion safecrlf sharedrepository sparsecheckout sparsecheckoutcone "
        "splitindex symlinks trustctime untrackedcache usereplacerefs warnambiguousrefs whitespace worktree"},
    Harmless{"credential", "interactive protectprotocol sanitizeprompt usehttppath username"},
    Harmless{"credential.*", "usehttppath username"},
    Harmless{"diff",
        "algorithm autorefreshindex colormoved colormovedws context dirstat dstprefix ignoresubmodules "
        "indentheuristic interhunkcontext mnemonicprefix noprefix relative renamelimit renames srcprefix "
        "statgraphwidth statnamewidth submodule suppressblankempty wordregex wserrorhighlight"},
    Harmless{"diff.*", "binary cachetextconv wordregex xfuncname"},
    Harmless{"extensions",
        "compatobjectformat noop objectformat preciousobjects refstorage relativeworktrees "
        "worktreeconfig"},
    Harmless{"feature", "experimental manyfiles"},
    Harmless{"fetch",
        "all fsckobjects negotiationalgorithm output parallel prune prunetags showforcedupdates "
        "unpacklimit writecommitgraph"},
    Harmless{"format", "pretty notes signoff subjectprefix suffix thread"},
    Harmless{"gc",
        "aggressivedepth aggressivewindow auto autodetach autopacklimit bigpackthreshold cruftpacks "
        "logexpiry maxcruftsize packrefs pruneexpire reflogexpire reflogexpireunreachable rerereresolved "
        "rerereunresolved worktreepruneexpire writecommitgraph"},
    Harmless{"gitflow", "*"},
    Harmless{"gitflow.*", "*"},
    Harmless{"github", "user"},
    Harmless{"gpg", "format mintrustlevel"},
    Harmless{"grep", "*"},
    Harmless{"gui", "*"},
    Harmless{"http", "lowspeedlimit lowspeedtime maxrequests minsessions noepsv postbuffer useragent version"},
    Harmless{"i18n", "commitencoding logoutputencoding"},
    Harmless{"index", "recordendofindexentries recordoffsettable skiphash sparse threads version"},
    Harmless{"init", "defaultbranch defaultobjectformat defaultrefformat"},
    Harmless{"lfs", "allowincompletepush concurrenttransfers fetchrecentrefsdays locksverify repositoryformatversion"},
    Harmless{"lfs.*", "access locksverify"},
    Harmless{"log", "*"},
    Harmless{"maintenance", "auto autodetach strategy"},
    Harmless{"maintenance.*", "auto enabled schedule"},
    Harmless{"merge",
        "autostash branchdesc conflictstyle defaulttoupstream directoryrenames ff log renamelimit renames "
        "renormalize stat suppressdest verbosity verifysignatures"},
    Harmless{"notes", "displayref mergestrategy rewritemode rewriteref"},
    Harmless{"pack",
        "allowpackreuse compression deltacachelimit deltacachesize depth indexversion packsizelimit "
        "threads usebitmaps usesparse window windowmemory writebitmaphashcache writebitmaplookuptable "
        "writereverseindex"},
    Harmless{"protocol", "version"},
    Harmless{"pull", "ff octopus rebase twohead"},
    Harmless{"push", "autosetupremote default followtags negotiate usebitmaps useforceifincludes"},
    Harmless{"rebase", "*"},
    Harmless{"receive",
        "advertiseatomic advertisepushoptions denycurrentbranch denydeletecurrent denydeletes "
        "denynonfastforwards fsckobjects unpacklimit updateserverinfo"},
    Harmless{"reftable", "*"},
    Harmless{"remote", "pushdefault"},
    Harmless{"remote.*", "fetch gh-resolved mirror prune prunetags push skipdefaultupdate skipfetchall tagopt"},
    Harmless{"rerere", "autoupdate enabled"},
    Harmless{"showbranch", "default"},
    Harmless{"splitindex", "maxpercentchange sharedindexexpire"},
    Harmless{"stash", "*"},
    Harmless{"status", "*"},
    Harmless{"submodule", "active alternateerrorstrategy alternatelocation fetchjobs"},
    Harmless{"submodule.*", "active branch fetchrecursesubmodules ignore path url"},
    Harmless{"tag", "forcesignannotated gpgsign sort"},
    Harmless{"transfer", "credentialsinurl fsckobjects hiderefs unpacklimit"},
    Harmless{"user", "email name signingkey useconfigonly"},
    Harmless{"versionsort", "*"},
    Harmless{"worktree", "guessremote"},
};

bool isListed(const QString &key)
{
    static const QHash<QString, QSet<QString>> listed = [] {
        QHash<QString, QSet<QString>> sections;
        for (const Harmless &each : harmlessKeys) {
            const QStringList names = QString::fromLatin1(each.names).split(u' ');
            sections.insert(QString::fromLatin1(each.section), QSet<QString>(names.begin(), names.end()));
        }
        return sections;
    }();
    const bool isPlain = key.count(u'.') == 1;
    const QSet<QString> names = listed.value(key.section(u'.', 0, 0) + (isPlain ? QString() : QStringLiteral(".*")));
    return names.contains(QStringLiteral("*")) || names.contains(key.section(u'.', -1));
}

bool isAddress(const QString &key)
{
    return key.startsWith(QStringLiteral("remote."))
        && (key.endsWith(QStringLiteral(".url")) || key.endsWith(QStringLiteral(".pushurl")));
}

/// Whether what git includes is the same as long as the files are: their entries are on the list then. A condition that
/// a commit can make true (the branch) is not.
bool isConstantInclude(const QString &key)
{
    return key == u"include.path"
        || (key.startsWith(QStringLiteral("includeif.gitdir")) && key.endsWith(QStringLiteral(".path")));
}

/// A word that turns the file system monitor on or off, and names no program.
bool isSwitch(const std::optional<QString> &value)
{
    static const QStringList words{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"),
        QStringLiteral("1"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"), QStringLiteral("0"),
        QString()};
    return !value || words.contains(value->toLower());
}

/// As the part between first and last of a key is written: two characters have a meaning there.
QByteArray quotedPart(const QString &text)
{
    return '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray quotedValue(const QString &text)
{
    return quotedPart(text).replace('\n', "\\n").replace('\t', "\\t").replace('\b', "\\b");
}

} // namespace

QList<GitSetting> settingsFrom(const QByteArray &list)
{
    QList<GitSetting> settings;
    const QStringList items = QString::fromUtf8(list).split(QChar(0));
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        const qsizetype end = items[i + 1].indexOf(u'\n');
        settings.append({.key = items[i + 1].left(end),
            .value = end < 0 ? std::nullopt : std::optional(items[i + 1].sliced(end + 1)),
            .isOwn = items[i] == u"local" || items[i] == u"worktree"});
    }
    return settings;
}

bool isHarmless(const GitSetting &setting)
{
    const QString &key = setting.key;
    return isListed(key) || isConstantInclude(key) || (key == u"core.fsmonitor" && isSwitch(setting.value))
        || (isAddress(key) && kindOf(setting.value.value_or(QString())) != GitAddress::Helper);
}

QByteArray configurationFile(const QList<GitSetting> &settings)
{
    QByteArray file;
    for (const GitSetting &setting : settings) {
        const qsizetype first = setting.key.indexOf(u'.');
        const qsizetype last = setting.key.lastIndexOf(u'.');
        file += '[' + setting.key.left(first).toUtf8();
        if (last > first) {
            file += ' ' + quotedPart(setting.key.sliced(first + 1, last - first - 1));
        }
        file += "]\n\t" + setting.key.sliced(last + 1).toUtf8();
        file += setting.value ? " = " + quotedValue(*setting.value) + '\n' : QByteArray("\n");
    }
    return file;
}

GitAddress kindOf(const QString &address)
{
    static const QRegularExpression helper(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9+.-]*::"));
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z0-9][A-Za-z0-9+.-]*)://"));
    static const QStringList network{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ssh"),
        QStringLiteral("git"), QStringLiteral("git+ssh"), QStringLiteral("ssh+git"), QStringLiteral("ftp"),
        QStringLiteral("ftps")};
    if (helper.match(address).hasMatch()) {
        return GitAddress::Helper;
    }
    if (const QRegularExpressionMatch match = scheme.match(address); match.hasMatch()) {
        const QString name = match.captured(1);
        return network.contains(name) ? GitAddress::Network : name == u"file" ? GitAddress::Local : GitAddress::Helper;
    }
    const qsizetype colon = address.indexOf(u':');
    const qsizetype slash = address.indexOf(u'/');
    const bool isHostAndPath = colon >= 0 && (slash < 0 || colon < slash);
    return isHostAndPath ? GitAddress::Network : GitAddress::Local;
}

QString localPathOf(const QString &address, const QString &folder)
{
    if (address.startsWith(QStringLiteral("file://"))) {
        return QUrl(address).path();
    }
    if (address.startsWith(QStringLiteral("~/"))) {
        return QDir::homePath() + address.sliced(1);
    }
    return QDir(folder).absoluteFilePath(address);
}

} // namespace frontrow
