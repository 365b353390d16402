// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/credit/stockphoto.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace frontrow {

namespace {

PhotoCredit fromService(const QString &name, const QString &page = QString())
{
    for (const PhotoService &service : photoServices()) {
        if (service.name == name) {
            return {{}, {}, service.name, page.isEmpty() ? service.url : page, {}, {}, {}};
        }
    }
    return {};
}

/// What browsers, blogs and picture programs put after a name: " (1)", "-1920", "-scaled", "-1920x1080".
QString withoutCopyMarks(QString name)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "(?:\\s*\\(\\d+\\)|[-_](?:scaled|edited|cropped|copy|small|large|header|\\d{1,2}|\\d{3,4}x\\d{3,4}|"
            "640|1024|1280|1600|1920|2048|2400|2560|3840))+$"),
        QRegularExpression::CaseInsensitiveOption);
    return name.remove(mark);
}

std::optional<PhotoCredit> unsplash(const QString &name)
{
    static const QRegularExpression tail(QStringLiteral("-unsplash$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression served(QStringLiteral("^photo-\\d{13}-[0-9a-f]{12}$"));
    if (served.match(name).hasMatch()) {
        return fromService(QStringLiteral("Unsplash"));
    }
    const QString rest = withoutCopyMarks(name);
    const QRegularExpressionMatch match = tail.match(rest);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // Slug takes a dash or underline off an end of the id, so ten characters may be an id, too.
    static const QRegularExpression nameAndId(
        QStringLiteral("^(.+?)-((?:(?<=-)[A-Za-z0-9_-]{11})|(?:(?<=-)[A-Za-z0-9_-]{10}))$"));
    const QString start = rest.first(match.capturedStart());
    const QRegularExpressionMatch parts = nameAndId.match(start);
    PhotoCredit credit = fromService(QStringLiteral("Unsplash"));
    if (!parts.hasMatch()) {
        return credit;
    }
    const QString id = parts.captured(2);
    const bool hasKeptItsCase = id != id.toLower();
    if (id.size() == 11 && hasKeptItsCase) {
        credit.sourceUrl = QStringLiteral("https://unsplash.com/photos/") + id;
    }
    credit.photographer = personName(parts.captured(1));
    return credit;
}

std::optional<PhotoCredit> pexels(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:pexels-(?:photo-)?|photo-)?(?<who>(?:\\D[^-]*-)*?)(?<id>\\d{2,12})$"),
        QRegularExpression::CaseInsensitiveOption);
    if (!name.startsWith(QLatin1StringView("pexels"), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = pattern.match(withoutCopyMarks(name));
    if (!match.hasMatch()) {
        return fromService(QStringLiteral("Pexels"));
    }
    const QString id = match.captured(QStringLiteral("id"));
    PhotoCredit credit =
        fromService(QStringLiteral("Pexels"), QStringLiteral("https://www.pexels.com/photo/%1/").arg(id));
    QString who = match.captured(QStringLiteral("who"));
    who.chop(1);
    constexpr qsizetype keywordDigits = 6;
    const qsizetype words = who.isEmpty() ? 0 : who.count(u'-') + 1;
    if (words >= 1 && words <= 3 && id.size() > keywordDigits) {
        credit.photographer = personName(who);
    }
    return credit;
}

std::optional<PhotoCredit> flickr(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{9,11})_[0-9a-f]{10}(?:_[a-z]|_[a-z]\\d|_\\dk)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return fromService(
        QStringLiteral("Flickr"), QStringLiteral("https://www.flickr.com/photo.gne?id=") + match.captured(1));
}

/// Services whose file names say no more than where they come from.
std::optional<PhotoCredit> numbered(const QString &name)
{
    struct Pattern
    {
        QRegularExpression name;
        QString service;
    };
    const auto pattern = [](const char *text, const char *service) {
        return Pattern{QRegularExpression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption),
            QString::fromLatin1(service)};
    };
    static const QList<Pattern> patterns{
        pattern("^[a-z]+(?:-[a-z0-9]+)*-\\d{5,8}_(?:340|640|960_720|1280|1920)$", "Pixabay"),
        pattern("^shutterstock[-_]\\d{6,12}$", "Shutterstock"),
        pattern("^i ?stock(?:photo)?[-_]\\d{6,12}", "iStock"),
        pattern("^adobe ?stock[-_]\\d{6,12}", "Adobe Stock"),
        pattern("^depositphotos[-_]\\d{6,12}", "Depositphotos"),
        pattern("^dreamstime[-_a-z]*\\d{6,12}$", "Dreamstime"),
        pattern("^gettyimages-\\d{6,12}", "Getty Images"),
        pattern("^rawpixel-\\d{5,9}", "rawpixel"),
        pattern("^stocksnap[-_][a-z0-9]{10}$", "StockSnap"),
        pattern("^\\d{5,9}-freepik$|^freepik[-_]|-freepik$", "Freepik"),
    };
    for (const Pattern &each : patterns) {
        if (each.name.match(name).hasMatch()) {
            return fromService(each.service);
        }
    }
    return std::nullopt;
}

QString capitalised(const QString &word)
{
    const QString lower = word.toLower();
    if (lower.startsWith(QLatin1StringView("mc")) && lower.size() > 3) {
        return QStringLiteral("Mc") + lower[2].toUpper() + lower.sliced(3);
    }
    return lower.front().toUpper() + lower.sliced(1);
}

} // namespace

const QList<PhotoService> &photoServices()
{
    static const QList<PhotoService> known{
        {QStringLiteral("Unsplash"), QStringLiteral("https://unsplash.com")},
        {QStringLiteral("Pexels"), QStringLiteral("https://www.pexels.com")},
        {QStringLiteral("Pixabay"), QStringLiteral("https://pixabay.com")},
        {QStringLiteral("Flickr"), QStringLiteral("https://www.flickr.com")},
        {QStringLiteral("Freepik"), QStringLiteral("https://www.freepik.com")},
        {QStringLiteral("Shutterstock"), QStringLiteral("https://www.shutterstock.com")},
        {QStringLiteral("iStock"), QStringLiteral("https://www.istockphoto.com")},
        {QStringLiteral("Adobe Stock"), QStringLiteral("https://stock.adobe.com")},
        {QStringLiteral("Depositphotos"), QStringLiteral("https://depositphotos.com")},
        {QStringLiteral("Dreamstime"), QStringLiteral("https://www.dreamstime.com")},
        {QStringLiteral("Getty Images"), QStringLiteral("https://www.gettyimages.com")},
        {QStringLiteral("rawpixel"), QStringLiteral("https://www.rawpixel.com")},
        {QStringLiteral("StockSnap"), QStringLiteral("https://stocksnap.io")},
        {QStringLiteral("Wikimedia Commons"), QStringLiteral("https://commons.wikimedia.org")},
    };
    return known;
}

QString personName(const QString &dashed)
{
    static const QStringList particles{QStringLiteral("de"), QStringLiteral("van"), QStringLiteral("von"),
        QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("da"), QStringLiteral("dos"), QStringLiteral("di"),
        QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("du"), QStringLiteral("ten"),
        QStringLiteral("ter"), QStringLiteral("zu"), QStringLiteral("bin"), QStringLiteral("ibn")};
    static const QRegularExpression separator(QStringLiteral("[-_\\s]+"));
    QStringList words = dashed.split(separator, Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < words.size(); ++index) {
        QString &word = words[index];
        const bool hasCapitals = word.sliced(1) != word.sliced(1).toLower();
        const bool isInside = index > 0 && index + 1 < words.size();
        if (!hasCapitals) {
            const bool isAfterParticle = isInside && words[index - 1] == u"de" && (word == u"la" || word == u"los");
            word = (isInside && particles.contains(word)) || isAfterParticle ? word : capitalised(word);
        }
    }
    return words.join(u' ');
}

PhotoService serviceIn(const QString &text)
{
    const QString plain = foldedName(text);
    for (const PhotoService &service : photoServices()) {
        if (plain.contains(foldedName(service.name))) {
            return service;
        }
    }
    return {};
}

PhotoCredit creditFromFileName(QStringView fileName)
{
    QString name = fileName.sliced(fileName.lastIndexOf(u'/') + 1).toString();
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0) {
        name.truncate(dot);
    }
    for (const auto &rule : {&unsplash, &pexels, &flickr, &numbered}) {
        if (std::optional<PhotoCredit> credit = rule(name)) {
            return *std::move(credit);
        }
    }
    return {};
}

} // namespace frontrow
