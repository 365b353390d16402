// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/spelling.h"

#include "site/checks/postreading.h"
#include "site/checks/postvocabulary.h"
#include "site/checks/spellingslips.h"
#include "site/checks/wordforms.h"
#include "site/text/bodytext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>

#include <Sonnet/Speller>
#include <algorithm>
#include <map>

namespace frontrow {

namespace {

struct SpellingMessages
{
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

constexpr qsizetype mostWords = 1'000;

/// Sonnet's dictionaries are shared by everything in the program, and made for one thread.
QMutex &sonnetMutex()
{
    static QMutex mutex;
    return mutex;
}

/// Words of the trade that dictionaries do not have.
const QSet<QString> &tradeWords()
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral(
            "admin admins api apis async auth automata autoscaling backend backends backlog backport backported "
            "backports benchmarked benchmarking bitcoin blockchain blog blogged blogging blogs boolean "
            "boot bugfix bugfixes changelog changelogs checksum chatbot cli codebase codebases codec "
            "config configs const consts containerized cron crypto customizable dataset datasets datacenter debug "
            "debugger debugging dependabot deserialize devops docker dropdown email emails endpoint "
            "endpoints enum failover favicon filename filenames filesystem firewall firmware framework "
            "frontend frontends geolocation getter git google hackathon hardcode hardcoded hashtag "
            "hostname hotfix html http https inode integrations iterable javascript json kernel "
            "keynote keynotes kubernetes latency linter linux lifecycle localhost login logins lookup "
            "lookups macbook malware markdown metadata microservice microservices middleware minified "
            "multithreaded mutex namespace namespaces nullable offline onboarding online opensource "
            "parallelism parallelize perceptron plaintext playbook plugin plugins podcast podcasts popup pre proxy "
            "proxies python readme realtime rebase rebased redis refactor refactored refactoring repo "
            "repos repository runtime runtimes scalable screencast screenshot screenshots semver serverless "
            "serializer setter shader smartphone smartphones socket sockets sql stdin stdout startup "
            "startups subclass subdirectory subdomain submodule subnet subtree symlink symlinks sysadmin "
            "syntax tarball timestamp timestamps toolchain toolchains tooltip truetype tutorial tutorials "
            "twitter ubuntu uncomment unicode unix uptime url urls username usernames utf validator "
            "versioned versioning virtualization webhook webhooks webinar website websites whitelist "
            "whitepaper wifi wiki workaround workarounds workflow workflows yaml youtube")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// Letters of another script than that of \a dictionary say nothing about its words.
bool isOfOtherScript(const QString &word, const QString &dictionary)
{
    static const QSet<QString> others{QStringLiteral("ar"), QStringLiteral("be"), QStringLiteral("bg"),
        QStringLiteral("el"), QStringLiteral("fa"), QStringLiteral("he"), QStringLiteral("hi"), QStringLiteral("ka"),
        QStringLiteral("kk"), QStringLiteral("ko"), QStringLiteral("mk"), QStringLiteral("ru"), QStringLiteral("sr"),
        QStringLiteral("th"), QStringLiteral("uk")};
    const bool isLatin = !others.contains(dictionary.section(u'_', 0, 0));
    return isLatin
        && std::ranges::any_of(word, [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
}

/// A sound rather than a word: "sooo", "hmmm".
bool isSound(QStringView word)
{
    constexpr qsizetype repeats = 3;
    for (qsizetype at = repeats - 1; at < word.size(); ++at) {
        const QChar letter = word[at].toLower();
        if (letter == word[at - 1].toLower() && letter == word[at - 2].toLower()) {
            const bool isVowel = QStringView(u"aeiouy").contains(letter);
            const bool goesOn = at + 1 < word.size() && word[at + 1].toLower() == letter;
            return goesOn || (word.size() <= repeats * 2 && (isVowel || at + 1 == word.size()));
        }
    }
    return false;
}

bool isPartOfName(QChar c)
{
    return c.isDigit() || QStringView(u"_@#/\\$=+~^").contains(c);
}

/// \a range of \a visible is no word of a sentence: a file, a handle, a version, a name of code.
bool isName(QStringView visible, TextRange range)
{
    const QStringView word = slice(visible, range);
    const QChar before = range.start > 0 ? visible[range.start - 1] : QChar();
    const QChar after = range.end() < visible.size() ? visible[range.end()] : QChar();
    const QChar second = range.end() + 1 < visible.size() ? visible[range.end() + 1] : QChar();
    const bool hasInnerCapital = std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
    const bool isDotted = (after == u'.' && second.isLetterOrNumber())
        || (before == u'.' && range.start > 1 && visible[range.start - 2].isLetterOrNumber())
        || (before == u'.' && (range.start < 2 || visible[range.start - 2].isSpace()));
    constexpr qsizetype longestAffix = 5; // "multi-", "-ish"
    const bool isAffix = word.size() <= longestAffix && ((after == u'-' && second.isLetter()) || before == u'-');
    const bool isCall = after == u'(' && second == u')';
    return word.size() < 2 || hasInnerCapital || isPartOfName(before) || isPartOfName(after) || isDotted || isCall
        || isAffix || (after == u':' && second.isLetterOrNumber())
        || (before == u':' && range.start > 1 && visible[range.start - 2].isLetterOrNumber());
}

/// \a start begins a sentence, an item, a heading or a line of its own.
bool startsSentence(QStringView visible, qsizetype start)
{
    qsizetype at = start;
    while (at > 0 && (visible[at - 1].isSpace() || QStringView(u"*_\"'“‘„«»([>#-–—").contains(visible[at - 1]))) {
        --at;
    }
    return at == 0 || QStringView(u".!?:…|").contains(visible[at - 1]);
}

} // namespace

struct Spelling::Dictionaries
{
    /// \a word with plain apostrophes.
    [[nodiscard]] bool isCorrect(const QString &dictionary, const QString &word)
    {
        const QMutexLocker lock(&sonnetMutex());
        QHash<QString, bool> &known = answers[dictionary];
        const auto found = known.constFind(word);
        return found != known.cend() ? *found : *known.insert(word, speller(dictionary).isCorrect(word));
    }

    Sonnet::Speller &speller(const QString &dictionary)
    {
        auto known = spellers.find(dictionary);
        if (known == spellers.end()) {
            known = spellers.emplace(dictionary, std::make_unique<Sonnet::Speller>(dictionary)).first;
        }
        return *known->second;
    }

    std::map<QString, std::unique_ptr<Sonnet::Speller>> spellers;
    QHash<QString, QHash<QString, bool>> answers; ///< by dictionary and word
};

Spelling::Spelling()
    : m_dictionaries(std::make_unique<Dictionaries>())
{
}

Spelling::~Spelling()
{
    const QMutexLocker lock(&sonnetMutex());
    m_dictionaries->spellers.clear();
}

bool Spelling::hasChecker() const
{
    const QMutexLocker lock(&sonnetMutex());
    return !m_dictionaries->speller(QString()).availableBackends().isEmpty();
}

QString Spelling::dictionaryFor(const QString &language) const
{
    QStringList installed;
    {
        const QMutexLocker lock(&sonnetMutex());
        installed = m_dictionaries->speller(QString()).availableLanguages();
    }
    const QString wanted = QString(language).replace(u'-', u'_').section(u'.', 0, 0);
    const QString family = wanted.section(u'_', 0, 0);
    const QString system = QLocale::system().name();
    const QString main = family == u"en" ? QStringLiteral("en_US") : family + u'_' + family.toUpper();
    for (const QString &name : {wanted, system.startsWith(family + u'_') ? system : QString(), main, family}) {
        for (const QString &each : std::as_const(installed)) {
            if (!name.isEmpty() && each.compare(name, Qt::CaseInsensitive) == 0) {
                return each;
            }
        }
    }
    const auto other = std::ranges::find_if(
        installed, [&](const QString &each) { return !family.isEmpty() && each.startsWith(family + u'_'); });
    return other == installed.end() ? QString() : *other;
}

bool Spelling::knows(const QString &dictionary, const QString &word)
{
    return tradeWords().contains(word.toLower()) || m_dictionaries->isCorrect(dictionary, word);
}

QList<TextRange> Spelling::misspeltIn(const QString &dictionary, QStringView visible)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*"), QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> misspelt;
    if (dictionary.isEmpty()) {
        return misspelt;
    }
    const bool writesNounsLarge = dictionary.startsWith(u"de");
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(visible)) {
        const TextRange range{match.capturedStart(), match.capturedLength()};
        QString word = QString(match.captured()).replace(u'’', u'\'');
        if (isName(visible, range) || isSound(word) || isOfOtherScript(word, dictionary)) {
            continue;
        }
        const bool isLarge = word[0].isUpper() && !writesNounsLarge && !startsSentence(visible, range.start);
        const bool isOfOne = word.endsWith(u"'s") && knows(dictionary, word.chopped(2));
        if (isLarge || isOfOne || knows(dictionary, word)) {
            continue;
        }
        misspelt.append(range);
        if (misspelt.size() == mostWords) {
            break;
        }
    }
    return misspelt;
}

QStringList Spelling::suggestionsFor(const QString &dictionary, const QString &word)
{
    constexpr qsizetype most = 7;
    const QMutexLocker lock(&sonnetMutex());
    QStringList suggestions = m_dictionaries->speller(dictionary).suggest(QString(word).replace(u'’', u'\''));
    suggestions.resize(std::min(suggestions.size(), most));
    return suggestions;
}

void Spelling::ignore(const QString &dictionary, const QString &word)
{
    const QMutexLocker lock(&sonnetMutex());
    m_dictionaries->answers[dictionary].insert(QString(word).replace(u'’', u'\''), true);
}

void Spelling::add(const QString &dictionary, const QString &word)
{
    const QMutexLocker lock(&sonnetMutex());
    const QString plain = QString(word).replace(u'’', u'\'');
    m_dictionaries->speller(dictionary).addToPersonal(plain);
    m_dictionaries->answers[dictionary].insert(plain, true);
}

Diagnostics checkSpelling(QStringView post, const QList<TextRange> &misspelt)
{
    if (misspelt.isEmpty()) {
        return {};
    }
    constexpr qsizetype mostNames = 5;
    constexpr qsizetype mostLetters = 40; // of a word
    QStringList words;
    for (const TextRange &range : misspelt) {
        const QString word = slice(post, range).toString();
        words += words.contains(word) ? QStringList() : QStringList{word};
    }
    const qsizetype count = words.size();
    words.resize(std::min(count, mostNames));
    for (QString &word : words) {
        word = word.size() > mostLetters ? word.first(mostLetters) + u'…' : word;
    }
    const QString list = words.join(QStringLiteral(", ")) + (count > mostNames ? QStringLiteral(" …") : QString());
    return {{Diagnostic::Severity::Hint, QStringLiteral("spelling"),
        SpellingMessages::tr("%n word(s) may be misspelt: %1.", nullptr, static_cast<int>(count)).arg(list),
        misspelt.constFirst()}};
}

namespace {

/// \a language, as a post says it, means American and British English alike, or the one that \a dictionary is not of.
bool meansOtherEnglish(const QString &language, const QString &dictionary)
{
    const QString wanted = QString(language).replace(u'-', u'_');
    return wanted.startsWith(u"en", Qt::CaseInsensitive) && wanted.compare(dictionary, Qt::CaseInsensitive) != 0;
}

/// \a word is right in the other one of American and British English, whether there is a dictionary of that or not.
bool isRightElsewhere(const QString &word, const QString &dictionary, Spelling &spelling)
{
    const QString other =
        spelling.dictionaryFor(dictionary == u"en_GB" ? QStringLiteral("en_US") : QStringLiteral("en_GB"));
    return (other != dictionary && spelling.knows(other, word))
        || isOtherEnglish(word.toLower(), [&](const QString &each) { return spelling.knows(dictionary, each); });
}

/// Marks of emphasis or a tag cut the word at \a range of \a post, so that it is a part of one: "**I**nteroperability".
bool isPartOfWord(QStringView post, TextRange range)
{
    const auto isMark = [](QChar c) { return c == u'*' || c == u'_'; };
    qsizetype start = range.start;
    while (start > 0 && isMark(post[start - 1])) {
        --start;
    }
    qsizetype end = range.end();
    while (end < post.size() && isMark(post[end])) {
        ++end;
    }
    const bool goesOn = end > range.end() && end < post.size() && post[end].isLetter();
    const bool isAfterTag = start == range.start && start > 0 && post[start - 1] == u'>' && post[start].isLower();
    if (isAfterTag) {
        start = post.lastIndexOf(u'<', start);
        return start > 0 && post.sliced(start).startsWith(u"</") && post[start - 1].isLetter();
    }
    return goesOn || (start < range.start && start > 0 && post[start - 1].isLetter());
}

/// The places of \a misspelt but for those in paragraphs of \a visible that are of another language, or of none: two
/// fifths of their words are unknown.
QList<TextRange> withoutForeignParagraphs(QStringView visible, const QList<TextRange> &misspelt)
{
    constexpr qsizetype fewestWords = 8;
    QList<TextRange> kept;
    qsizetype next = 0;
    for (qsizetype start = 0; start < visible.size() && next < misspelt.size();) {
        const qsizetype blank = visible.indexOf(u"\n\n", start);
        const qsizetype end = blank < 0 ? visible.size() : blank + 1;
        const qsizetype first = next;
        while (next < misspelt.size() && misspelt[next].start < end) {
            ++next;
        }
        qsizetype all = 0;
        for (qsizetype at = start; next > first && at < end; ++at) {
            all += visible[at].isLetter() && (at == start || !visible[at - 1].isLetter()) ? 1 : 0;
        }
        if (all < fewestWords || (next - first) * 5 < all * 2) {
            kept += misspelt.sliced(first, next - first);
        }
        start = end;
    }
    return kept;
}

/// Too few words to tell their language.
bool isShort(QStringView visible)
{
    constexpr qsizetype most = 200; // letters
    return visible.trimmed().size() <= most;
}

} // namespace

SpellingReport checkedSpelling(const CheckedPost &post, Spelling &spelling)
{
    const QString visible = visibleText(post.text, bodyReadingOf(post));
    const QString written = writtenLanguageOf(post);
    const QString language = written.isEmpty() ? languageOf(post, visible) : written;
    const QString system = QLocale::system().language() == QLocale::C ? QStringLiteral("en") : QLocale::system().name();
    if (language == u"la") {
        return {spelling.dictionaryFor(system), {}, {}};
    }
    if (language.isEmpty() && !isShort(visible)) {
        return {spelling.dictionaryFor(system), {}, {}}; // of a language that is not known
    }
    const QString dictionary = spelling.dictionaryFor(language.isEmpty() ? system : language);
    QList<TextRange> misspelt = spelling.misspeltIn(dictionary, visible);
    const PostVocabulary vocabulary(post, visible);
    const bool isAnyEnglish = meansOtherEnglish(language, dictionary);
    misspelt.removeIf([&](TextRange range) {
        const QString word = slice(visible, range).toString();
        const QString single = word.endsWith(u's') ? word.chopped(1) : word;
        const bool isJargon = vocabulary.isJargon(word)
            || (vocabulary.isJargon(single) && !spelling.knows(dictionary, single.toLower())); // several of one
        return isJargon || isPartOfWord(post.text, range)
            || (isAnyEnglish && isRightElsewhere(word, dictionary, spelling));
    });
    misspelt = withoutForeignParagraphs(visible, misspelt);
    return {dictionary, misspelt, likelyMisspelt({post, visible, vocabulary, dictionary, spelling}, misspelt)};
}

} // namespace frontrow
