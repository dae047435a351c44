// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_catalog.h"
#include "tests/support/refused_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void itPrintsEveryOfferWithItsPricesAndSources()
    {
        const Run run = m_program.run({"units"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, QByteArray());
        const QJsonArray offers = QJsonDocument::fromJson(run.output).array();
        QCOMPARE(static_cast<std::size_t>(offers.size()), builtInUnits().size());
        const QStringList keys{"id",           "provider",    "model",         "unit",   "counts",
                               "throughput",   "minimum",     "output_weight", "source", "cached_weight",
                               "as_of",        "increment",   "prices",        "notes",  "cache_write_weight",
                               "price_source", "price_as_of", "left_out"};
        for (const QJsonValue& offer : offers)
            for (const QString& key : keys)
                QVERIFY2(offer.toObject().contains(key), qPrintable(key));

        const QJsonObject unit = find(offers, "azure-openai-foundry/gpt-4.1/ptu-regional");
        QCOMPARE(unit["throughput"].toDouble(), 3000.0);
        QCOMPARE(unit["minimum"].toDouble(), 50.0);
        QVERIFY(unit["left_out"].isNull());
        const QJsonArray prices = unit["prices"].toArray();
        QCOMPARE(prices.size(), 3);
        QCOMPARE(prices[0]["term"].toString(), QStringLiteral("none"));
        QCOMPARE(prices[0]["usd_per_unit_hour"].toDouble(), 2.0);
        QCOMPARE(prices[1]["per"].toString(), QStringLiteral("month"));
        QCOMPARE(prices[1]["usd"].toDouble(), 286.0);
        QCOMPARE(prices[1]["usd_per_unit_hour"].toDouble(), 286.0 / 730);
    }

    void whatIsLeftOutSaysWhy()
    {
        const QJsonArray offers = QJsonDocument::fromJson(m_program.run({"units"}).output).array();
        const QJsonObject unit = find(offers, "bedrock-reserved-tier/claude-haiku-4.5/1000-output-tokens-per-minute");
        QVERIFY(unit["left_out"].toString().contains("input and output are reserved apart"));
        QVERIFY(unit["output_weight"].isNull());
        QVERIFY(find(offers, "vertex-ai-anthropic/claude-opus-5/gsu")["prices"].toArray().isEmpty());
    }

    void refuses_data()
    {
        addRefusalColumns();
        addRefusal("units x", 2, "units: takes no arguments; \"x\" is one too many");
        addRefusal("units --import x", 2, "--import: unknown option");
    }
    void refuses() { checkRefusedLine(m_program); }

private:
    static QJsonObject find(const QJsonArray& offers, const char* id)
    {
        for (const QJsonValue& offer : offers)
            if (offer["id"].toString() == QLatin1String(id))
                return offer.toObject();
        return {};
    }

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "units_test.moc"
