// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/credit/headerimage.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct HeaderImageMessages
{
    Q_DECLARE_TR_FUNCTIONS(HeaderImage)
};

/// A scalar at \a key that names a picture. `image: true` is none, nor is what keys of no theme hold besides file names
/// (`background: dark`).
bool namesPicture(const QString &key, const FieldValue &value)
{
    static const QRegularExpression ending(
        QStringLiteral("\\.(?:png|jpe?g|gif|webp|svg|avif)(?:$|[?#])"), QRegularExpression::CaseInsensitiveOption);
    const QString text = value.toString().trimmed();
    return value.kind() == FieldValue::Kind::Text && !text.isEmpty()
        && (HeaderKeys::around(key).placement != HeaderKeys::Placement::Plain || ending.match(text).hasMatch());
}

bool isEmptyPlace(const Field *field)
{
    return field != nullptr && !field->isReadOnly
        && (field->value.kind() == FieldValue::Kind::Null
            || (field->value.kind() == FieldValue::Kind::Text && field->value.toString().isEmpty()));
}

QString pictureKeyOf(const FrontMatter &frontMatter, const QString &usual)
{
    const QStringList keys = HeaderKeys::imageKeys();
    for (const QString &key : keys) {
        if (namesPicture(key, frontMatter.value(key))) {
            return key;
        }
    }
    if (!frontMatter.value(u"header.overlay_color").toString().isEmpty()) {
        return QStringLiteral("header.overlay_image");
    }
    for (const QString &key : keys) {
        if (isEmptyPlace(frontMatter.find(key))) {
            return key;
        }
    }
    return usual.isEmpty() ? keys.constFirst() : usual;
}

QString valueAt(const FrontMatter &frontMatter, const QString &path)
{
    return path.isEmpty() ? QString() : frontMatter.value(path).toString();
}

bool isFixed(const FrontMatter &frontMatter, const QString &path)
{
    const Field *field = frontMatter.find(path);
    return field != nullptr && (field->isReadOnly || field->value.kind() == FieldValue::Kind::Map);
}

/// Sets values one after the other, each upon the text that the one before left.
class Steps
{
public:
    explicit Steps(QStringView post)
        : m_text(post.toString())
    {
    }

    Result<void> set(const QString &path, const QString &value)
    {
        if (path.isEmpty()) {
            return {};
        }
        const FrontMatter frontMatter = FrontMatter::parse(m_text);
        if (value.isEmpty() && frontMatter.value(path).toString().isEmpty()) {
            return {};
        }
        const Result<TextEdits> edits =
            setField(m_text, path, value.isEmpty() ? FieldValue() : FieldValue::text(value));
        if (!edits) {
            return std::unexpected(edits.error());
        }
        m_text = applied(*edits, m_text);
        return {};
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

Result<void> setCredit(Steps &steps, const HeaderKeys &keys, const CreditText &credit)
{
    if (const Result<void> set = steps.set(keys.credit, credit.text); !set) {
        return std::unexpected(set.error());
    }
    return steps.set(keys.creditLink, credit.link);
}

} // namespace

HeaderKeys HeaderKeys::around(const QString &image)
{
    const QString caption = QStringLiteral("header.caption");
    if (image == u"header.overlay_image") {
        return {Placement::Overlay, image, caption, {}, QStringLiteral("header.overlay_filter"),
            QStringLiteral("header.overlay_color"), {}};
    }
    if (image == u"header.image") {
        return {Placement::Banner, image, caption, {}, {}, {}, {}};
    }
    if (image == u"image.feature") {
        return {Placement::Feature, image, QStringLiteral("image.credit"), QStringLiteral("image.creditlink"), {}, {},
            QStringLiteral("images/")};
    }
    return {Placement::Plain, image, {}, {}, {}, {}, {}};
}

QStringList HeaderKeys::imageKeys()
{
    return {QStringLiteral("header.overlay_image"), QStringLiteral("header.image"), QStringLiteral("image.feature"),
        QStringLiteral("image.path"), QStringLiteral("image"), QStringLiteral("cover"), QStringLiteral("feature"),
        QStringLiteral("hero"), QStringLiteral("background")};
}

HeaderImage HeaderImage::of(const FrontMatter &frontMatter, const QString &usual)
{
    HeaderImage header;
    header.keys = HeaderKeys::around(pictureKeyOf(frontMatter, usual));
    const FieldValue picture = frontMatter.value(header.keys.image);
    header.source = namesPicture(header.keys.image, picture) ? picture.toString() : QString();
    header.credit = {valueAt(frontMatter, header.keys.credit), valueAt(frontMatter, header.keys.creditLink)};
    header.filter = valueAt(frontMatter, header.keys.filter);
    header.colour = valueAt(frontMatter, header.keys.colour);
    header.teaser = valueAt(frontMatter, QStringLiteral("header.teaser"));
    header.socialImage = valueAt(frontMatter, QStringLiteral("header.og_image"));
    header.showsExcerpt = frontMatter.value(u"header.show_overlay_excerpt").toBool(true);
    header.isImageFixed = isFixed(frontMatter, header.keys.image);
    header.isCreditFixed = isFixed(frontMatter, header.keys.credit) || isFixed(frontMatter, header.keys.creditLink);
    return header;
}

Result<TextEdits> headerImageEdits(
    QStringView post, const HeaderKeys &keys, const QString &source, const std::optional<CreditText> &credit)
{
    Steps steps(post);
    if (const Result<void> set = steps.set(keys.image, source); !set) {
        return std::unexpected(set.error());
    }
    if (credit) {
        if (const Result<void> set = setCredit(steps, keys, *credit); !set) {
            return std::unexpected(set.error());
        }
    }
    return difference(post, steps.text());
}

Result<TextEdits> headerCreditEdits(QStringView post, const HeaderKeys &keys, const CreditText &credit)
{
    if (keys.credit.isEmpty()) {
        return failure(Error::Kind::Refused,
            HeaderImageMessages::tr(
                "Pictures in “%1” have no credit that this theme would show. Write the credit into the text.")
                .arg(keys.image));
    }
    Steps steps(post);
    if (const Result<void> set = setCredit(steps, keys, credit); !set) {
        return std::unexpected(set.error());
    }
    return difference(post, steps.text());
}

std::optional<double> filterOpacity(const QString &filter)
{
    bool isNumber = false;
    const double value = filter.toDouble(&isNumber);
    return isNumber && value >= 0.0 && value <= 1.0 ? std::optional(value) : std::nullopt;
}

} // namespace frontrow
