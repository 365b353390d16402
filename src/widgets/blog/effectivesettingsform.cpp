// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/effectivesettingsform.h"

#include "widgets/blog/blogdescriptions.h"
#include "widgets/blog/ownvalue.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace frontrow {

EffectiveSettingsForm::EffectiveSettingsForm(BlogReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_form(new QFormLayout(this))
    , m_notice(new QLabel(this))
{
    m_form->setContentsMargins({});
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_pictureFolder = addOwn(tr("New pictures go to"),
        tr("A folder of the blog. “:slug” stands for the name of the post, so that each has a folder of its own."));
    m_layout = addOwn(tr("Layout of new posts"), tr("The layout that new posts get."));
    m_formKeys =
        addOwn(tr("Fields of the form"), tr("The keys that the form offers for every post, with commas between them."));
    m_modifiedKey =
        addOwn(tr("Key of the last change"), tr("The key that says when a post was changed, as the layouts print it."));
    m_host = addOwn(tr("Built by"), QString());
    m_host->setLabels({tr("Nothing says so"), tr("GitHub Pages"), tr("A build of its own")},
        {QString::number(static_cast<int>(BlogHost::Unknown)), QString::number(static_cast<int>(BlogHost::GitHubPages)),
            QString::number(static_cast<int>(BlogHost::OwnBuild))});
    m_newTab = addOwn(tr("Links to other sites"), QString());
    m_newTab->setLabels(
        {tr("Open in the same tab"), tr("Open in a new tab")}, {QStringLiteral("no"), QStringLiteral("yes")});
    m_credit = addOwn(tr("Photo credits"),
        tr("An example with links, in Markdown. New credits are worded like it, with the names that a picture gives."));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_form->addRow(m_notice);
    connectValues();
    connect(&reader, &BlogReader::changed, this, &EffectiveSettingsForm::showEffectiveSettings);
    showEffectiveSettings();
}

OwnValue *EffectiveSettingsForm::addOwn(const QString &name, const QString &explanation)
{
    auto *value = new OwnValue(this);
    value->setName(name);
    value->setToolTip(explanation);
    m_form->addRow(name, value);
    return value;
}

void EffectiveSettingsForm::connectValues()
{
    m_pictureFolder->setCheck(&isPictureFolder);
    m_modifiedKey->setCheck(&isPlainKey);
    const auto keysOf = [](const QString &text) {
        QStringList keys;
        for (const QString &key : text.split(u',', Qt::SkipEmptyParts)) {
            keys.append(key.trimmed());
        }
        return keys;
    };
    m_formKeys->setCheck([keysOf](const QString &text) { return std::ranges::all_of(keysOf(text), &isPlainKey); });
    using Own = std::optional<QString>;
    connect(m_pictureFolder, &OwnValue::chosen, this,
        [this](const Own &own) { choose([&](BlogOverrides &overrides) { overrides.pictureFolder = own; }); });
    connect(m_modifiedKey, &OwnValue::chosen, this,
        [this](const Own &own) { choose([&](BlogOverrides &overrides) { overrides.modifiedKey = own; }); });
    connect(m_credit, &OwnValue::chosen, this,
        [this](const Own &own) { choose([&](BlogOverrides &overrides) { overrides.credit = own; }); });
    connect(m_layout, &OwnValue::chosen, this,
        [this](const Own &own) { choose([&](BlogOverrides &overrides) { overrides.layout = own; }); });
    connect(m_host, &OwnValue::chosen, this, [this](const Own &own) {
        choose([&](BlogOverrides &overrides) {
            const bool isSaid = own && own->toInt() != static_cast<int>(BlogHost::Unknown);
            overrides.host = isSaid ? std::optional(static_cast<BlogHost>(own->toInt())) : std::nullopt;
        });
    });
    connect(m_newTab, &OwnValue::chosen, this, [this](const Own &own) {
        choose([&](BlogOverrides &overrides) {
            overrides.opensNewTab = own ? std::optional(*own == u"yes") : std::nullopt;
        });
    });
    connect(m_formKeys, &OwnValue::chosen, this, [this, keysOf](const Own &own) {
        choose(
            [&](BlogOverrides &overrides) { overrides.formKeys = own ? std::optional(keysOf(*own)) : std::nullopt; });
    });
}

void EffectiveSettingsForm::choose(const std::function<void(BlogOverrides &)> &change)
{
    BlogOverrides overrides = m_reader.overrides();
    change(overrides);
    const Result<void> kept = m_reader.choose(overrides);
    m_notice->setVisible(!kept);
    m_notice->setText(kept ? QString() : kept.error().message);
}

void EffectiveSettingsForm::showEffectiveSettings()
{
    const BlogSnapshot &blog = m_reader.snapshot();
    const BlogOverrides &overrides = m_reader.overrides();
    const EffectiveSettings found = effectiveSettingsOf(blog);
    const auto joined = [](const QStringList &keys) { return keys.join(QStringLiteral(", ")); };
    const auto yesNo = [](bool isYes) { return isYes ? QStringLiteral("yes") : QStringLiteral("no"); };
    m_pictureFolder->show(found.pictureFolder, overrides.pictureFolder,
        {QStringLiteral("images/:slug"), QStringLiteral("images"), QStringLiteral("assets/images/:slug"),
            QStringLiteral("assets/images")});
    m_layout->show(found.layout, overrides.layout, blog.layouts.own + blog.layouts.ofTheme);
    m_formKeys->show(
        joined(found.formKeys), overrides.formKeys ? std::optional(joined(*overrides.formKeys)) : std::nullopt);
    m_modifiedKey->show(
        found.modifiedKey, overrides.modifiedKey, {QStringLiteral("last_modified_at"), QStringLiteral("modified")});
    const auto hostValue = [](BlogHost host) { return QString::number(static_cast<int>(host)); };
    BuildContext context = blog.config.build;
    context.chosen.reset();
    m_host->show(hostValue(context.host()), overrides.host.transform(hostValue));
    m_host->setToolTip(context.reason());
    m_newTab->show(
        yesNo(found.opensNewTab), overrides.opensNewTab ? std::optional(yesNo(*overrides.opensNewTab)) : std::nullopt);
    m_newTab->setToolTip(linkDescription(blog.conventions.links));
    m_credit->show(found.credit, overrides.credit);
}

} // namespace frontrow
