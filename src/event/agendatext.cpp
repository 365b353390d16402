// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendatext.h"

#include "site/text/htmltree.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringConverter>

#include <algorithm>

namespace frontrow {

namespace {

/// The upper half of Mac Roman.
constexpr QStringView macRoman =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰"
    u"ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// 0x80 to 0x9F of Windows-1252; U+FFFD where there is nothing.
constexpr QStringView windows1252 = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

QString decodedBy(QByteArrayView bytes, QStringView upper, int from)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const int code = static_cast<unsigned char>(byte);
        const bool isListed = code >= from && code - from < upper.size();
        text += isListed ? upper[code - from] : QChar(code);
    }
    return text;
}

/// What the beginning of \a bytes declares: XML's encoding or HTML's charset.
QString declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]*charset\\s*=\\s*[\"']?([\\w.:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 2048))));
    return match.captured(1) + match.captured(2);
}

/// UTF-16 without a mark: ASCII's zeros are in every other byte.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < start.size(); ++at) {
        (at % 2 == 0 ? even : odd) += start[at] == '\0' ? 1 : 0;
    }
    if (start.size() >= 4 && 3 * odd > start.size() && even == 0) {
        return QStringConverter::Utf16LE;
    }
    if (start.size() >= 4 && 3 * even > start.size() && odd == 0) {
        return QStringConverter::Utf16BE;
    }
    return {};
}

QString decoded(QByteArrayView bytes)
{
    std::optional<QStringConverter::Encoding> unicode = QStringConverter::encodingForData(bytes);
    unicode = unicode ? unicode : unmarkedUtf16(bytes);
    if (unicode) {
        return QStringDecoder(*unicode).decode(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError()) {
        return text;
    }
    const QString declared = declaredEncoding(bytes);
    if (!declared.isEmpty() && declared.compare(u"utf-8", Qt::CaseInsensitive) != 0) {
        if (QStringDecoder decoder(declared.toLatin1().constData()); decoder.isValid()) {
            return decoder.decode(bytes);
        }
    }
    const bool hasLoneCr = bytes.contains('\r') && !bytes.contains('\n');
    return hasLoneCr ? decodedBy(bytes, macRoman, 0x80) : decodedBy(bytes, windows1252, 0x80);
}

/// What of \a text would be read as a tag of HTML.
const QRegularExpression &htmlTag()
{
    static const QRegularExpression tag(
        QStringLiteral(
            "</?(?:a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figure|font|"
            "footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|mark|meta|object|ol|p|"
            "pre|q|s|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|"
            "th|thead|title|tr|tt|u|ul|var|video|time|main|nav|aside|article|address|picture|"
            "source|caption|tfoot|colgroup|col|button|wbr|noscript|figcaption|audio|bdi|bdo|dfn)(?:\\s[^<>]*)?/"
            "?>|<!--"),
        QRegularExpression::CaseInsensitiveOption);
    return tag;
}

const QRegularExpression &entity()
{
    static const QRegularExpression written(QStringLiteral("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});"));
    return written;
}

bool isBlock(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("li"),
        QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("tr"),
        QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"),
        QStringLiteral("h6"), QStringLiteral("blockquote"), QStringLiteral("pre"), QStringLiteral("section"),
        QStringLiteral("dt"), QStringLiteral("dd"), QStringLiteral("table")};
    return names.contains(name);
}

void addVisible(const HtmlNode &node, QString &text)
{
    if (node.name == u"script" || node.name == u"style" || node.name == u"template" || node.name == u"head") {
        return;
    }
    text += node.text;
    if (isBlock(node.name)) {
        text += u'\n';
    }
    for (const HtmlNode &child : node.children) {
        addVisible(child, text);
    }
    if (isBlock(node.name) && node.name != u"br") {
        text += u'\n';
    }
}

/// \a html as a browser shows it. Brackets that are no tags are text.
QString shownText(const QString &html)
{
    QString safe;
    qsizetype at = 0;
    for (auto tags = htmlTag().globalMatch(html); tags.hasNext();) {
        const auto tag = tags.next();
        safe += html.sliced(at, tag.capturedStart() - at).replace(u'<', QStringLiteral("&lt;")) + tag.captured();
        at = tag.capturedEnd();
    }
    safe += html.sliced(at).replace(u'<', QStringLiteral("&lt;"));
    QString text;
    addVisible(parseHtml(safe.toUtf8()), text);
    return text;
}

/// \a text with '\n' at the ends of lines, runs of spaces as one, and no control characters.
QString withPlainSpaces(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\u00A0' || c == u'\u200B' || c == u'\uFEFF';
        if (isSpace && !clean.endsWith(u' ')) {
            clean += u' ';
        } else if (c == u'\n' || (c == u'\r' && (at + 1 == text.size() || text[at + 1] != u'\n'))) {
            clean += u'\n';
        } else if (!isSpace && c >= u' ' && c != u'\x7F') {
            clean += c;
        }
    }
    return clean;
}

QString tidiedLines(const QString &text)
{
    const QString clean = withPlainSpaces(text);
    QString lines;
    lines.reserve(clean.size());
    bool isAfterEmpty = true; // none at the beginning, and one between others
    for (const QStringView line : QStringView(clean).split(u'\n')) {
        const QStringView words = line.trimmed();
        if (!words.isEmpty() || !isAfterEmpty) {
            lines += words;
            lines += u'\n';
        }
        isAfterEmpty = words.isEmpty();
    }
    return lines.trimmed();
}

/// What belongs to the name before it.
bool isSuffix(const QString &part)
{
    static const QRegularExpression suffix(
        QStringLiteral("^(?:Jr|Sr|II|III|IV|Ph\\.?\\s?D|M\\.?D|MSc|BSc|MBA|Esq|CISSP|Inc|Ltd|LLC|GmbH)\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return suffix.match(part).hasMatch();
}

/// \a text cut at \a border outside of brackets.
QStringList cutOutsideBrackets(const QString &text, const QRegularExpression &border)
{
    QStringList parts;
    qsizetype begin = 0;
    for (auto borders = border.globalMatch(text); borders.hasNext();) {
        const auto match = borders.next();
        const QStringView before = QStringView(text).first(match.capturedStart());
        if (before.count(u'(') > before.count(u')') || before.count(u'[') > before.count(u']')) {
            continue;
        }
        parts.append(text.sliced(begin, match.capturedStart() - begin).trimmed());
        begin = match.capturedEnd();
    }
    parts.append(text.sliced(begin).trimmed());
    return parts;
}

/// "Jane Doe, Company": a full name, and after it one word that is no name with a given name, or what companies and
/// universities have in theirs.
bool isWithEmployer(const QStringList &parts)
{
    static const QRegularExpression employer(
        QStringLiteral(
            "\\b(?:inc|ltd|llc|gmbh|ag|se|corp|co|plc|s\\.?a\\.?|b\\.?v\\.?|ab|oy|university|universität|université|"
            "universidad|universidade|università|institute?|college|school|labs?|foundation|group|bank|"
            "technologies|software|systems|consulting|studios?|research)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (parts.size() != 2 || parts[0].count(u' ') < 1 || parts[0].count(u' ') > 3 || isSuffix(parts[1])) {
        return false;
    }
    const bool isOneWord = !parts[1].isEmpty() && !parts[1].contains(u' ');
    return isOneWord || employer.match(parts[1]).hasMatch();
}

} // namespace

QString decodedAgenda(QByteArrayView bytes)
{
    QString text = decoded(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.startsWith(QChar(0xFEFF)) ? text.sliced(1) : text;
}

QString plainText(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&')) {
        return tidiedLines(text);
    }
    QString read = text;
    if (read.contains(htmlTag())) {
        read = shownText(read.replace(u'\n', u' '));
    } else if (read.contains(entity())) {
        QString lines; // line ends mean something where no tag does
        for (const QString &line : read.split(u'\n')) {
            lines += shownText(line) + u'\n';
        }
        read = lines;
    }
    if (read.contains(u'&') && read.contains(entity())) {
        QString again; // escaped twice
        for (const QString &line : read.split(u'\n')) {
            again += shownText(line) + u'\n';
        }
        read = again;
    }
    return tidiedLines(read);
}

QString plainLine(const QString &text)
{
    return plainText(text).simplified();
}

QStringList peopleIn(const QString &names)
{
    static const QRegularExpression strong(
        QStringLiteral("\\n|;|/|\\||•|、|，|\\s\\+\\s|\\s?&\\s?|,?\\s(?:and|und|et|y|e|og|och|en)\\s"));
    static const QRegularExpression comma(QStringLiteral(","));
    QStringList people;
    if (saysNothing(names)) {
        return people;
    }
    for (const QString &row : cutOutsideBrackets(names, strong)) {
        const QStringList parts = cutOutsideBrackets(row, comma);
        const bool isFamilyFirst = parts.size() == 2 && !parts[0].contains(u' ') && !parts[0].isEmpty()
            && !parts[1].isEmpty() && !isSuffix(parts[1]) && parts[1].count(u' ') <= 1;
        if (isFamilyFirst) {
            people.append(parts[1] + u' ' + parts[0]);
            continue;
        }
        if (isWithEmployer(parts)) {
            people.append(parts[0]);
            continue;
        }
        for (const QString &part : parts) {
            if (isSuffix(part) && !people.isEmpty()) {
                people.last() += QStringLiteral(", ") + part;
            } else if (!saysNothing(part)) {
                people.append(part);
            }
        }
    }
    people.removeDuplicates();
    return people;
}

bool looksLikePeople(const QString &text)
{
    static const QRegularExpression person(
        QStringLiteral(
            "^\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:\\p{Lu}|\\(|de\\b|der\\b|van\\b|von\\b|da\\b|del\\b|di\\b|la\\b|bin\\b|al-)"
            "[\\p{L}.'’()-]*){0,5}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList people = peopleIn(text);
    return !people.isEmpty() && people.size() <= 8
        && std::ranges::all_of(people, [](const QString &name) { return person.match(name).hasMatch(); });
}

QString kindByTitle(const QString &title)
{
    const auto words = [](const QString &pattern) {
        return QRegularExpression(QStringLiteral("(?:^|[^\\p{L}])(?:") + pattern + QStringLiteral(")(?:$|[^\\p{L}])"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QRegularExpression pause = words(QStringLiteral(
        "break|lunch|coffee|tea|breakfast|dinner|snacks|refreshments|(?:kaffee|mittags)?pause|kaffee|"
        "mittagessen|frühstück|abendessen|déjeuner|pause[- ]café|almuerzo|descanso|comida|almoço|intervalo|"
        "pausa|pranzo"));
    static const QRegularExpression entry =
        words(QStringLiteral("registration|check-?in|doors open|anmeldung|einlass|accueil|registro|credenciamento"));
    static const QRegularExpression keynote = words(QStringLiteral("key-?notes?"));
    static const QRegularExpression workshop =
        words(QStringLiteral("workshops?|tutorials?|hands-on|atelier|taller|oficina"));
    constexpr qsizetype longestBreak = 40; // characters: a talk about coffee has more to say
    if (title.size() <= longestBreak && pause.match(title).hasMatch()) {
        return QStringLiteral("break");
    }
    if (title.size() <= longestBreak && entry.match(title).hasMatch()) {
        return QStringLiteral("registration");
    }
    return keynote.match(title).hasMatch() ? QStringLiteral("keynote")
        : workshop.match(title).hasMatch() ? QStringLiteral("workshop")
                                           : QStringLiteral("talk");
}

bool isCalledOff(const QString &state)
{
    static const QRegularExpression off(
        QStringLiteral(
            "^(?:event)?(?:cancell?ed|declined|decline[_ ]queue|rejected|withdrawn|deleted|abgesagt|abgelehnt|"
            "zurückgezogen|entfällt|annulée?|refusée?|cancelad[oa]|rechazad[oa]|annullat[oa]|geannuleerd)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !state.isEmpty() && off.match(state.trimmed()).hasMatch();
}

bool saysNothing(const QString &text)
{
    static const QSet<QString> words{QString(), QStringLiteral("."), QStringLiteral("-"), QStringLiteral("–"),
        QStringLiteral("—"), QStringLiteral("na"), QStringLiteral("n/a"), QStringLiteral("none"),
        QStringLiteral("null"), QStringLiteral("nil")};
    return words.contains(text.trimmed().toLower());
}

} // namespace frontrow
