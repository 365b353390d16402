// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/fixturefiles.h"

#include <QList>

namespace frontrow::test {

/// One file of a blog. One that ends in ".png" gets a picture instead of the text.
struct FixtureFile
{
    const char *path;
    const char *text;
};

/// What a blog of the blog fixtures is made of.
struct FixturePlan
{
    const char *name;
    QList<FixtureFile> files;
    BlogFixture::Git git = BlogFixture::Git::Clean;
    const char *posts = "_posts";
};

[[nodiscard]] const QList<FixturePlan> &fixturePlans();

} // namespace frontrow::test
