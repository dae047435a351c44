// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/slug.h"

#include <QTest>

using namespace breakeven;

class SlugTest : public QObject {
    Q_OBJECT

private slots:
    void aNameBecomesAPartOfAnIdentifier_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("") << QByteArray();
        QTest::newRow("g5.xlarge") << QByteArray("g5.xlarge");
        QTest::newRow("A Cloud") << QByteArray("a-cloud");
        QTest::newRow("A100-80GB_x") << QByteArray("a100-80gb_x");
        QTest::newRow("Azure OpenAI (Foundry)") << QByteArray("azure-openai-foundry");
        QTest::newRow("Claude Sonnet 5 / 4.6") << QByteArray("claude-sonnet-5-4.6");
        QTest::newRow("  (x)  ") << QByteArray("x");
        QTest::newRow("-- --") << QByteArray();
        QTest::newRow("Größe \"7\"") << QByteArray("größe-7");
    }
    void aNameBecomesAPartOfAnIdentifier()
    {
        QFETCH(const QByteArray, part);
        QCOMPARE(QByteArray::fromStdString(slug(QTest::currentDataTag())), part);
    }
};

QTEST_APPLESS_MAIN(SlugTest)
#include "slug_test.moc"
