// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/jekylloracle.h"
#include "support/testfiles.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// Templates give what real Jekyll makes of them, and those at which it stops are said to be such.
class TestLiquidJekyll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesReadAsInJekyll()
    {
        const QString list = textOf(QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/templates.txt"));
        QCOMPARE(JekyllOracle().different(list.split(QStringLiteral("\n====\n"))), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiquidJekyll)

#include "test_liquid_jekyll.moc"
