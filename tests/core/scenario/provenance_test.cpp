// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/provenance.h"

#include <QTest>

using namespace breakeven;

class ProvenanceTest : public QObject {
    Q_OBJECT

private slots:
    void untouchedTypedAndSourcedValuesAreToldApart()
    {
        const Parameter& row = rowOf(&Parameters::gpuRate);
        QVERIFY(provenanceOf({}, row).origin == Origin::Default);
        const Scenario typed = withParameter({}, row, 1.5);
        QVERIFY(provenanceOf(typed, row).origin == Origin::Typed);
        QCOMPARE(inWords(provenanceOf(typed, row).sentence()), std::string("Typed"));
        const Scenario filled =
            withValues(typed, {sourcedValue(row, 1.25, Origin::Catalog, "L4, a cloud, 2026-08-01")});
        QCOMPARE(filled.parameters.gpuRate, 1.25);
        const Provenance from = provenanceOf(filled, row);
        QVERIFY(from.origin == Origin::Catalog);
        QCOMPARE(from.text, std::string("L4, a cloud, 2026-08-01"));
        QCOMPARE(inWords(from.sentence()), std::string("Catalog: L4, a cloud, 2026-08-01"));
        QVERIFY(provenanceOf(withParameter(filled, row, 1.5), row).origin == Origin::Typed);
    }

    void everyOriginWithAPrefixIsReadBack()
    {
        const Parameter& row = rowOf(&Parameters::volume);
        for (const OriginInfo& origin : originTable) {
            Scenario scenario;
            scenario.sources["volume"] = std::string(origin.prefix) + "somewhere";
            const Provenance from = provenanceOf(scenario, row);
            QVERIFY(from.origin == (origin.prefix.empty() ? Origin::Stated : origin.origin));
            QCOMPARE(from.text, std::string("somewhere"));
        }
    }

    void aSourceIsRecordedEvenForTheValueThatStandsThere()
    {
        const Parameter& row = rowOf(&Parameters::apiInputPrice);
        const Scenario same = withValues({}, {sourcedValue(row, row.defaultValue(), Origin::Catalog, "a list")});
        QVERIFY(same.parameters == Scenario{}.parameters);
        QCOMPARE(same.sources.at("api_input_price"), std::string("Catalog: a list"));
    }

    void whatTheParameterDoesNotTakeIsLimitedAndSaysSo()
    {
        const Parameter& price = rowOf(&Parameters::apiInputPrice);
        const SourcedValue low = sourcedValue(price, 0.001, Origin::Catalog, "a list");
        QCOMPARE(low.value, 0.01);
        QCOMPARE(low.source,
                 std::string("Catalog: a list; 0.001 taken as 0.01, as allowed are 0.01 to 200 USD/1M tokens"));
        const Parameter& replicas = rowOf(&Parameters::gpusPerReplica);
        QCOMPARE(sourcedValue(replicas, 2.4, Origin::Catalog, "a list").value, 2.0);
        for (const Parameter& row : parameterTable)
            for (const double value : {-1e18, -1.0, 0.0, 0.3, row.defaultValue(), 1e18})
                QVERIFY(row.accepts(sourcedValue(row, value, Origin::Catalog, "a list").value));
    }

    void aRangeAmongTheEvidenceTakesThePlaceOfTheOneBefore()
    {
        const Parameter& row = rowOf(&Parameters::inputTokens);
        Scenario scenario = withRange({}, row, Range{1000, 1500});
        SourcedValue counted = sourcedValue(row, 800, Origin::TokenCount, "12 prompts");
        QVERIFY((withValues(scenario, {counted}).ranges.at("input_tokens") == Range{800, 1500}));
        counted.range = Range{500, 900};
        const Scenario sampled = withValues(scenario, {counted});
        QVERIFY((sampled.ranges.at("input_tokens") == Range{500, 900}));
        counted.range.reset();
        QVERIFY(!withValues(sampled, {counted}).ranges.contains("input_tokens")); // it was the samples'
    }
};

QTEST_APPLESS_MAIN(ProvenanceTest)
#include "provenance_test.moc"
