// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/cache_evidence.h"

#include <QTest>

using namespace breakeven;

class CacheEvidenceTest : public QObject {
    Q_OBJECT

private slots:
    void familiesOfModels_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("family");
        const auto row = [](const char* model, const char* family) {
            QTest::newRow(model) << QByteArray(model) << QByteArray(family);
        };
        row("claude-haiku-4-5", "claude");
        row("eu.anthropic.claude-haiku-4-5", "claude");
        row("openrouter/anthropic/claude-opus-5", "claude");
        row("gpt-5.3", "gpt");
        row("azure/gpt-4.1-mini", "gpt");
        row("Qwen2.5-7B", "Qwen");
        row("", "");
        row("4.5", "");
    }
    void familiesOfModels()
    {
        QFETCH(const QByteArray, model);
        QTEST(QByteArray::fromStdString(std::string(modelFamily(model.toStdString()))), "family");
    }

    void doubtIsCoveredByTheSameProvider()
    {
        CacheEvidence evidence;
        QVERIFY(evidence.coversDoubt()); // there is none
        evidence.add("a", "", CacheProof::Missing);
        QVERIFY(!evidence.coversDoubt());
        evidence.add("b", "", CacheProof::Beside);
        QVERIFY(!evidence.coversDoubt());
        evidence.add("a", "", CacheProof::None); // shows nothing
        QVERIFY(!evidence.coversDoubt());
        evidence.add("b", "", CacheProof::Missing);
        QVERIFY(evidence.coversDoubt()); // of half
        evidence.add("a", "", CacheProof::Missing);
        QVERIFY(!evidence.coversDoubt());
        evidence.add("a", "", CacheProof::Within);
        QVERIFY(evidence.coversDoubt());
    }

    void beyondAHundredProvidersAreOne()
    {
        CacheEvidence evidence;
        for (int i = 0; i < 1000; ++i)
            evidence.add(std::to_string(i), "", CacheProof::Missing);
        evidence.add("1000", "", CacheProof::Beside);
        QVERIFY(evidence.coversDoubt()); // of the 900 that are no longer told apart
    }
};

QTEST_APPLESS_MAIN(CacheEvidenceTest)
#include "cache_evidence_test.moc"
