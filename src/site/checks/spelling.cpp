// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/spelling.h"

#include "post/figures/figure.h"
#include "site/checks/postreading.h"
#include "site/checks/spellingslips.h"
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
            "admin admins api apis async auth autoscaling backend backends backlog backport backported "
            "backports benchmarked benchmarking bitcoin blockchain blog blogged blogging blogs boolean "
            "boot bugfix bugfixes changelog changelogs checksum chatbot cli codebase codebases codec "
            "config configs containerized cron crypto customizable dataset datasets datacenter debug "
            "debugger debugging dependabot deserialize devops docker dropdown email emails endpoint "
            "endpoints enum failover favicon filename filenames filesystem firewall firmware framework "
            "frontend frontends geolocation getter git google hackathon hardcode hardcoded hashtag "
            "hostname hotfix html http https inode integrations iterable javascript json kernel "
            "keynote keynotes kubernetes latency linter linux lifecycle localhost login logins lookup "
            "lookups macbook malware markdown metadata microservice microservices middleware minified "
            "multithreaded mutex namespace namespaces nullable offline onboarding online opensource "
            "parallelism parallelize plaintext playbook plugin plugins podcast podcasts popup pre proxy "
            "proxies python readme realtime rebase rebased redis refactor refactored refactoring repo "
            "repos repository runtime runtimes scalable screencast screenshot screenshots serverless "
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

bool isPartOfName(QChar c)
{
    return c.isDigit() || QStringView(u"_@#/\\$=+~^").contains(c);
}

/// \a range of \a words is no word of a sentence: a file, a handle, a version, a name of code.
bool isName(QStringView words, TextRange range)
{
    const QStringView word = slice(words, range);
    const QChar before = range.start > 0 ? words[range.start - 1] : QChar();
    const QChar after = range.end() < words.size() ? words[range.end()] : QChar();
    const QChar second = range.end() + 1 < words.size() ? words[range.end() + 1] : QChar();
    const bool hasInnerCapital = std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
    const bool isDotted = (after == u'.' && second.isLetterOrNumber())
        || (before == u'.' && range.start > 1 && words[range.start - 2].isLetterOrNumber())
        || (before == u'.' && (range.start < 2 || words[range.start - 2].isSpace()));
    constexpr qsizetype longestAffix = 5; // "multi-", "-ish"
    const bool isAffix = word.size() <= longestAffix && ((after == u'-' && second.isLetter()) || before == u'-');
    const bool isCall = after == u'(' && second == u')';
    return word.size() < 2 || hasInnerCapital || isPartOfName(before) || isPartOfName(after) || isDotted || isCall
        || isAffix || (after == u':' && second.isLetterOrNumber())
        || (before == u':' && range.start > 1 && words[range.start - 2].isLetterOrNumber());
}

/// \a start begins a sentence, an item, a heading or a line of its own.
bool startsSentence(QStringView words, qsizetype start)
{
    qsizetype at = start;
    while (at > 0 && (words[at - 1].isSpace() || QStringView(u"*_\"'“‘„«»([>#-–—").contains(words[at - 1]))) {
        --at;
    }
    return at == 0 || QStringView(u".!?:…|").contains(words[at - 1]);
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

QList<TextRange> Spelling::misspeltIn(const QString &dictionary, QStringView words, const QSet<QString> &known)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*"), QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> misspelt;
    if (dictionary.isEmpty()) {
        return misspelt;
    }
    const bool writesNounsLarge = dictionary.startsWith(u"de");
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(words)) {
        const TextRange range{match.capturedStart(), match.capturedLength()};
        QString word = QString(match.captured()).replace(u'’', u'\'');
        if (isName(words, range) || known.contains(word.toCaseFolded()) || tradeWords().contains(word.toLower())
            || isOfOtherScript(word, dictionary)) {
            continue;
        }
        const bool isLarge = word[0].isUpper() && !writesNounsLarge && !startsSentence(words, range.start);
        if (isLarge || m_dictionaries->isCorrect(dictionary, word)) {
            continue;
        }
        if (word.endsWith(u"'s") && m_dictionaries->isCorrect(dictionary, word.chopped(2))) {
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

/// \a word is right in the other one of American and British English, whether there is a dictionary of that or not.
bool isElsewhere(const QString &word, const QString &dictionary, Spelling &spelling)
{
    static const QList<std::pair<QRegularExpression, QString>> american{
        {QRegularExpression(QStringLiteral("is(e[drs]?|ing|ations?|able)$")), QStringLiteral("iz\\1")},
        {QRegularExpression(QStringLiteral("ys(e[drs]?|ing)$")), QStringLiteral("yz\\1")},
        {QRegularExpression(QStringLiteral("our(s|ed|ing|able|ite|ites|ful|less|hood)?$")), QStringLiteral("or\\1")},
        {QRegularExpression(QStringLiteral("([lp])\\1(ed|ing|ers?)$")), QStringLiteral("\\1\\2")},
        {QRegularExpression(QStringLiteral("tre(s|d)?$")), QStringLiteral("ter\\1")},
        {QRegularExpression(QStringLiteral("ence(s)?$")), QStringLiteral("ense\\1")},
        {QRegularExpression(QStringLiteral("ogue(s)?$")), QStringLiteral("og\\1")},
        {QRegularExpression(QStringLiteral("([nlrm])t$")), QStringLiteral("\\1ed")}};
    const QString other =
        spelling.dictionaryFor(dictionary == u"en_GB" ? QStringLiteral("en_US") : QStringLiteral("en_GB"));
    if (other != dictionary && spelling.misspeltIn(other, word, {}).isEmpty()) {
        return true;
    }
    return std::ranges::any_of(american, [&](const auto &rule) {
        const QString changed = QString(word).replace(rule.first, rule.second);
        return changed != word && spelling.misspeltIn(dictionary, changed, {}).isEmpty();
    });
}

/// Jargon is no misspelling: words of the blog's other posts, and of the post's pictures, whose alternative texts say
/// what stands on them.
class Jargon
{
public:
    explicit Jargon(const CheckedPost &post)
        : m_post(post)
    {
        for (const Figure &figure : figuresIn(post.text)) {
            for (const FigureImage &image : figure.images) {
                m_pictures.add(image.source, image.alt.value_or(QString()).toUtf8());
            }
        }
    }

    [[nodiscard]] bool has(QStringView word) const
    {
        return m_post.blog.words.isUsedElsewhere(word, m_post.file) || m_pictures.isUsedElsewhere(word, QString());
    }

private:
    const CheckedPost &m_post;
    BlogWords m_pictures;
};

/// Too few words to tell their language.
bool isShort(QStringView words)
{
    constexpr qsizetype most = 200; // letters
    return words.trimmed().size() <= most;
}

} // namespace

SpellingReport checkedSpelling(const CheckedPost &post, Spelling &spelling)
{
    const QString words = visibleText(post.text, bodyReadingOf(post));
    const QString written = writtenLanguageOf(post);
    const QString language = written.isEmpty() ? languageOf(post, words) : written;
    const QString system = QLocale::system().language() == QLocale::C ? QStringLiteral("en") : QLocale::system().name();
    if (language == u"la") {
        return {spelling.dictionaryFor(system), {}, {}};
    }
    if (language.isEmpty() && !isShort(words)) {
        return {spelling.dictionaryFor(system), {}, {}}; // of a language that is not known
    }
    const QString dictionary = spelling.dictionaryFor(language.isEmpty() ? system : language);
    QSet<QString> known;
    const QStringList terms = post.frontMatter.value(u"tags").toList() + post.frontMatter.value(u"categories").toList();
    for (const QString &term : terms) {
        for (const QString &word : term.split(u' ')) {
            known.insert(word.toCaseFolded());
        }
    }
    QList<TextRange> misspelt = spelling.misspeltIn(dictionary, words, known);
    if (language == u"en") { // neither American nor British
        misspelt.removeIf(
            [&](TextRange range) { return isElsewhere(slice(words, range).toString(), dictionary, spelling); });
    }
    if (!misspelt.isEmpty()) {
        misspelt.removeIf([&, jargon = Jargon(post)](TextRange range) { return jargon.has(slice(words, range)); });
    }
    return {dictionary, misspelt, likelyMisspelt(words, misspelt, dictionary, spelling)};
}

} // namespace frontrow
