// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_notes.h"

#include <QTest>

using namespace breakeven;

namespace {

using Json = nlohmann::ordered_json;

} // namespace

class LiteLlmNotesTest : public QObject {
    Q_OBJECT

private slots:
    void notesTellTheRest_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("note");
        QTest::newRow("long prompts")
            << R"("input_cost_per_token_above_200k_tokens": 4e-06, "output_cost_per_token_above_200k_tokens": 6e-06,
                  "input_cost_per_token_above_128k_tokens": 3e-06,
                  "input_cost_per_token_above_200k_tokens_priority": 9e-06)"
            << "Prompts above 128,000 tokens: $3.00 in and $2.00 out; above 200,000 tokens: $4.00 in and $6.00 out.";
        QTest::newRow("cache for an hour") << R"("cache_creation_input_token_cost_above_1hr": 6e-06)"
                                           << "Cache writes that last an hour cost $6.00.";
        QTest::newRow("reasoning") << R"("output_cost_per_reasoning_token": 4.125e-06)"
                                   << "Tokens of reasoning cost $4.125.";
        QTest::newRow("reasoning as the rest") << R"("output_cost_per_reasoning_token": 2e-06)"
                                               << "";
        QTest::newRow("requests") << R"("input_cost_per_request": 0.005)"
                                  << "Each request costs $0.005 more.";
        QTest::newRow("images and audio")
            << R"("input_cost_per_image": 0.0048, "input_cost_per_audio_token": 1e-06, "input_cost_per_video_token": 0)"
            << "Priced apart: images and audio.";
        QTest::newRow("images for nothing") << R"("input_cost_per_image": 0)"
                                            << "";
        QTest::newRow("searches") << R"("search_context_cost_per_query": {"search_context_size_low": 0.03})"
                                  << "Priced apart: searches.";
        QTest::newRow("retires") << R"("deprecation_date": "2026-11-04")"
                                 << "The list says that it retires on 2026-11-04.";
        QTest::newRow("retires in words") << R"("deprecation_date": "soon")"
                                          << "";
        QTest::newRow("remark") << R"("metadata": {"notes": "half\nof it"})"
                                << "The list remarks: half\\nof it";
    }
    void notesTellTheRest()
    {
        QFETCH(const QString, members);
        const Json entry = Json::parse(
            (R"({"input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06, )" + members + "}").toStdString());
        ListedPrices prices(1);
        QTEST(QString::fromStdString(inWords(litellm::noteOf(entry, prices))), "note");
        QVERIFY(prices.fault().empty());
    }

    void keysThatNameNoNumberOfTokensAreNone()
    {
        for (const char* key :
             {"input_cost_per_token_above_k_tokens", "input_cost_per_token_above_many_k_tokens",
              "input_cost_per_token_above_2.5k_tokens", "input_cost_per_token_above_99999999999k_tokens"}) {
            const Json entry{{"input_cost_per_token", 1e-6}, {"output_cost_per_token", 2e-6}, {key, 4e-6}};
            ListedPrices prices(1);
            QVERIFY2(litellm::noteOf(entry, prices).empty(), key);
        }
    }

    void aWrongPriceOfALongPromptIsAFault()
    {
        const Json entry{{"input_cost_per_token", 1e-6},
                         {"output_cost_per_token", 2e-6},
                         {"input_cost_per_token_above_200k_tokens", -4e-6}};
        ListedPrices prices(1);
        QVERIFY(litellm::noteOf(entry, prices).empty());
        QCOMPARE(inWords(prices.fault()), std::string("a price is negative"));
    }

    void tiersAreThoseOfAnEntryWithoutAPriceOfItsOwn()
    {
        Json entry =
            Json::parse(R"({"tiered_pricing": [{"range": [256000, 1000000], "n": 3}, {"range": [0, 32000], "n": 1},
                                                        {"range": [32000, 256000], "n": 2}]})");
        std::string order;
        for (const Json* tier : litellm::tiersOf(entry))
            order += tier->at("n").dump();
        QCOMPARE(order, std::string("123"));
        entry["input_cost_per_token"] = 1e-6;
        QVERIFY(litellm::tiersOf(entry).empty());
        QVERIFY(litellm::tiersOf(Json::parse(R"({"tiered_pricing": 5})")).empty());
        QVERIFY(litellm::tiersOf(Json::object()).empty());
    }

    void tiersBeyondTheFirstAreLongPrompts()
    {
        const Json entry = Json::parse(R"({"tiered_pricing": [
            {"range": [0, 32000], "input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06},
            {"range": [32000, 256000], "input_cost_per_token": 1.8e-06, "output_cost_per_token": 9e-06},
            {"range": [256000, 1000000], "input_cost_per_token": 6e-06}]})"); // without a price of output it is none
        ListedPrices prices(1);
        QCOMPARE(inWords(litellm::noteOf(entry, prices)),
                 std::string("Prompts above 32,000 tokens: $1.80 in and $9.00 out."));
    }
};

QTEST_APPLESS_MAIN(LiteLlmNotesTest)
#include "litellm_notes_test.moc"
