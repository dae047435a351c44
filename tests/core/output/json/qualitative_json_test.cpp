// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/qualitative_json.h"

#include "core/scenario/edits.h"
#include "tests/support/json_reading.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class QualitativeJsonTest : public QObject {
    Q_OBJECT

private slots:
    /// Qualities and approaches stand in the order of their tables.
    void hasAScoreForEveryQualityAndApproach()
    {
        const Json json = qualitativeJson(qualitative(evaluate({})));
        QCOMPARE(keysOf(json), std::string("self_hosted|qualities|order|latency"));
        QCOMPARE(json["qualities"].size(), qualityTable.size());
        for (std::size_t i = 0; i < qualityTable.size(); ++i) {
            const Json& quality = json["qualities"][i];
            QCOMPARE(keysOf(quality), std::string("quality|weight|approaches"));
            QCOMPARE(quality["quality"].get<std::string>(), std::string(info(enumerators<Quality>[i]).id));
            QCOMPARE(quality["approaches"].size(), approachTable.size());
            for (std::size_t k = 0; k < approachTable.size(); ++k) {
                const Json& approach = quality["approaches"][k];
                QCOMPARE(keysOf(approach), std::string("approach|score|own|moved|reason"));
                QCOMPARE(approach["approach"].get<std::string>(), std::string(info(enumerators<Approach>[k]).id));
                QVERIFY(approach["score"] == approach["own"] && approach["moved"] == false);
            }
        }
    }

    void aMovedScoreKeepsTheProgramsOwn()
    {
        Scenario scenario = withScore({}, Quality::Privacy, Approach::SelfHosted, 2);
        scenario = withWeight(scenario, Quality::Privacy, 4);
        const Json privacy = qualitativeJson(qualitative(evaluate(scenario)))["qualities"][2];
        QVERIFY(privacy["quality"] == "privacy" && privacy["weight"] == 4);
        const Json& score = privacy["approaches"][3];
        QVERIFY(score["approach"] == "self_hosted" && score["score"] == 2.0 && score["own"] == 5.0);
        QVERIFY(score["moved"] == true && !score["reason"].empty());
    }

    /// The best first, which need not be the first of the table.
    void theOrderIsThatOfTheScores()
    {
        Qualitative made = qualitative(evaluate({}));
        made.order = {{{Approach::Hybrid, 4.125, 1},
                       {Approach::TunedApi, 3.5, 2},
                       {Approach::GeneralApi, 3.5, 2},
                       {Approach::SelfHosted, 3, 4},
                       {Approach::MemoryApi, std::nullopt, 5}}};
        const Json order = qualitativeJson(made)["order"];
        QCOMPARE(order.dump(), std::string(R"([{"approach":"hybrid","score":4.125,"place":1},)"
                                           R"({"approach":"tuned_api","score":3.5,"place":2},)"
                                           R"({"approach":"general_api","score":3.5,"place":2},)"
                                           R"({"approach":"self_hosted","score":3.0,"place":4},)"
                                           R"({"approach":"memory_api","score":null,"place":5}])"));
    }

    void theLatencyStandsBesideWhatWasPublished()
    {
        const Qualitative found = qualitative(evaluate({}));
        const Json latency = qualitativeJson(found)["latency"];
        QCOMPARE(keysOf(latency),
                 std::string("reading_at_full_load_ms|writing_at_full_load_ms|published|source|as_of|notes"));
        QCOMPARE(latency["reading_at_full_load_ms"].get<double>(), found.latency.reading);
        QCOMPARE(latency["writing_at_full_load_ms"].get<double>(), found.latency.writing);
        QCOMPARE(latency["published"][0].dump(),
                 std::string(R"({"figure":"first_token","local_ms":[5.0,15.0],"api_ms":[100.0,300.0]})"));
        QVERIFY(latency["published"][2]["api_ms"] == Json({2000.0, 5000.0}));
        QCOMPARE(latency["notes"].size(), std::size_t{2});
    }

    /// What stands for all that host themselves: the focus, if it does.
    void selfHostedIsAnOption()
    {
        Scenario scenario;
        scenario.focus = Option::OwnedHardware;
        QVERIFY(qualitativeJson(qualitative(evaluate(scenario)))["self_hosted"] == "owned_hardware");
    }
};

QTEST_APPLESS_MAIN(QualitativeJsonTest)
#include "qualitative_json_test.moc"
