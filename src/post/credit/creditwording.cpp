// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/credit/creditwording.h"

#include "post/credit/stockphoto.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

/// A link of a caption: `[**label**](url)`.
struct CreditAnchor
{
    qsizetype start;
    qsizetype end;
    QString mark;
    QString label;
};

QList<CreditAnchor> anchorsIn(const QString &text)
{
    static const QRegularExpression anchor(
        QStringLiteral("\\[(\\*\\*|__|\\*|_|)([^\\]\\[]+?)\\1\\]\\([^)\\s]*\\)(?:\\{:[^}]*\\})?"));
    QList<CreditAnchor> anchors;
    for (auto match = anchor.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        anchors.append({each.capturedStart(), each.capturedEnd(), each.captured(1), each.captured(2)});
    }
    return anchors;
}

/// "Photo by ", "Foto: ", "Credit – ": words that lead to a name, without a name in them.
bool isLeadIn(const QString &text)
{
    static const QRegularExpression colon(QStringLiteral("^[^:\\[\\]]{2,40}:\\s*$"));
    static const QRegularExpression by(
        QStringLiteral("^\\p{L}[\\p{L} ]{1,30}\\b(?:by|from|via|credit|von|par|de|por|di|door|av|courtesy of)\\s+$"),
        QRegularExpression::CaseInsensitiveOption);
    return colon.match(text).hasMatch() || by.match(text).hasMatch();
}

bool isLeadOut(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("^[\\s.,;!)\\]]{0,3}$"));
    return marks.match(text).hasMatch();
}

/// A name without a link between lead-in and service: "Photo by **Kate Sade** on ".
std::optional<CreditWording> withUnlinkedPerson(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(.{2,40}?(?::|\\b(?:by|von|par|de|por|di|door|av)))\\s+(\\*\\*|__|\\*|_|)(\\p{Lu}[^:\\[\\]*]{1,60}?)\\2"
        "(\\s+(?:on|from|via|auf|bei|von|sur|en|su|op|på)\\s+|\\s*[/,|–—-]\\s*)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    CreditWording wording;
    wording.before = match.captured(1) + u' ';
    wording.personMark = match.captured(2);
    wording.between = match.captured(4);
    return wording;
}

std::optional<CreditWording> wordingIn(const QString &text)
{
    const QList<CreditAnchor> anchors = anchorsIn(text);
    if (anchors.isEmpty() || anchors.size() > 2 || !isLeadOut(text.sliced(anchors.constLast().end))) {
        return std::nullopt;
    }
    const CreditAnchor &first = anchors.constFirst();
    const CreditAnchor &last = anchors.constLast();
    const QString before = text.first(first.start);
    std::optional<CreditWording> wording;
    if (isLeadIn(before)) {
        wording.emplace();
        wording->before = before;
        wording->personMark = first.mark;
        if (anchors.size() == 2) {
            wording->between = text.sliced(first.end, last.start - first.end);
        }
    } else if (anchors.size() == 1) {
        wording = withUnlinkedPerson(before);
    }
    if (wording) {
        wording->serviceMark = last.mark;
        wording->after = text.sliced(last.end).trimmed();
    }
    return wording;
}

/// Characters that would begin markup in a label.
QString escapedLabel(QString label)
{
    static const QRegularExpression special(QStringLiteral("([\\\\\\[\\]*_`<])"));
    return label.replace(special, QStringLiteral("\\\\1"));
}

QString linked(const QString &label, const QString &mark, const QString &url)
{
    const QString marked = mark + escapedLabel(label) + mark;
    QString address = url;
    address.replace(u' ', QStringLiteral("%20"))
        .replace(u'(', QStringLiteral("%28"))
        .replace(u')', QStringLiteral("%29"));
    return address.isEmpty() ? marked : QStringLiteral("[%1](%2)").arg(marked, address);
}

bool isPage(const QString &url)
{
    return std::ranges::none_of(photoServices(), [&](const PhotoService &service) { return service.url == url; });
}

} // namespace

CreditWording wordingOf(const QStringList &credits)
{
    QList<std::pair<CreditWording, int>> found;
    for (const QString &credit : credits) {
        const std::optional<CreditWording> wording = wordingIn(credit.trimmed());
        if (!wording) {
            continue;
        }
        const auto known = std::ranges::find(found, *wording, &std::pair<CreditWording, int>::first);
        if (known == found.end()) {
            found.append({*wording, 1});
        } else {
            ++known->second;
        }
    }
    return found.isEmpty() ? CreditWording()
                           : std::ranges::max_element(found, {}, &std::pair<CreditWording, int>::second)->first;
}

QString creditAsMarkdown(const PhotoCredit &credit, const CreditWording &wording)
{
    QStringList parts;
    if (!credit.photographer.isEmpty()) {
        const bool hasOnlyThePage = credit.photographerUrl.isEmpty() && credit.source.isEmpty();
        parts.append(linked(
            credit.photographer, wording.personMark, hasOnlyThePage ? credit.sourceUrl : credit.photographerUrl));
    }
    if (!credit.source.isEmpty()) {
        parts.append(linked(credit.source, wording.serviceMark, credit.sourceUrl));
    }
    if (parts.isEmpty() && !credit.copyright.isEmpty()) {
        parts.append(linked(credit.copyright, wording.personMark, credit.sourceUrl));
    }
    if (parts.isEmpty()) {
        return {};
    }
    const QString licence = credit.licence.isEmpty()
        ? QString()
        : QStringLiteral(" (%1)").arg(linked(credit.licence, QString(), credit.licenceUrl));
    return wording.before + parts.join(wording.between) + licence + wording.after;
}

QString creditAsPlainText(const PhotoCredit &credit)
{
    QStringList parts{credit.photographer, credit.source};
    parts.removeAll(QString());
    QString text = parts.isEmpty() ? credit.copyright : parts.join(QStringLiteral(" / "));
    if (!text.isEmpty() && !credit.licence.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(credit.licence);
    }
    return text;
}

QString creditLink(const PhotoCredit &credit)
{
    if (!credit.sourceUrl.isEmpty() && isPage(credit.sourceUrl)) {
        return credit.sourceUrl;
    }
    return credit.photographerUrl.isEmpty() ? credit.sourceUrl : credit.photographerUrl;
}

QDebug operator<<(QDebug debug, const CreditWording &wording)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "CreditWording(" << wording.before << wording.personMark << wording.between
                    << wording.serviceMark << wording.after << ')';
    return debug;
}

} // namespace frontrow
