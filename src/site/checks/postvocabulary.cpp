// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/postvocabulary.h"

#include <algorithm>

namespace frontrow {

namespace {

void count(QStringView text, QHash<QString, int> &uses)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 60;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (text[at].isLetter() || text[at].isMark())) {
            continue;
        }
        if (at - start >= shortest && at - start <= longest) {
            ++uses[text.sliced(start, at - start).toString().toLower()];
        }
        start = at + 1;
    }
}

} // namespace

PostVocabulary::PostVocabulary(const CheckedPost &post, QStringView visible)
    : m_post(post)
{
    count(post.text, m_all);
    count(visible, m_read);
    for (const QStringView key : {u"excerpt", u"description", u"summary"}) { // often words of the text once more
        count(post.frontMatter.value(key).toString(), m_read);
    }
}

bool PostVocabulary::isJargon(QStringView word) const
{
    const auto apostrophe = std::ranges::find_if(word, [](QChar c) { return c == u'\'' || c == u'’'; });
    const QString plain = word.first(apostrophe - word.begin()).toString().toLower();
    constexpr int often = 3;
    const int read = m_read.value(plain);
    return m_post.blog.words.isUsedElsewhere(plain, m_post.file) || m_all.value(plain) > read || read >= often;
}

int PostVocabulary::otherTextsWith(const QString &word) const
{
    const qsizetype texts = m_post.blog.words.textsWith(word);
    return static_cast<int>(texts) - (texts > 0 && usesInPost(word) > 0 ? 1 : 0);
}

} // namespace frontrow
