// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/zoo.h"

#include <QList>

namespace frontrow::test {

/// One file of a blog. One that ends in ".png" gets a picture instead of the text.
struct ZooFile
{
    const char *path;
    const char *text;
};

/// What a blog of the zoo is made of.
struct ZooPlan
{
    const char *name;
    QList<ZooFile> files;
    ZooBlog::Git git = ZooBlog::Git::Clean;
    const char *posts = "_posts";
};

[[nodiscard]] const QList<ZooPlan> &zooPlans();

} // namespace frontrow::test
