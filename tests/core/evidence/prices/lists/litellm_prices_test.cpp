// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_prices.h"

#include <QTest>

using namespace breakeven;

namespace {

using Json = nlohmann::ordered_json;

/// An entry at $1 in and $2 out.
Json priced(const char* members)
{
    Json entry{{"input_cost_per_token", 1e-6}, {"output_cost_per_token", 2e-6}};
    entry.update(Json::parse(members));
    return entry;
}

std::vector<PromptTier> tiersIn(const Json& entry)
{
    ListedPrices prices(1);
    const litellm::ReadPrices read = litellm::readPrices(entry, prices);
    if (!prices.fault().empty())
        qFatal("%s", inWords(prices.fault()).c_str());
    return read.dated.tiers;
}

} // namespace

class LiteLlmPricesTest : public QObject {
    Q_OBJECT

private slots:
    void longPromptsAreTiers()
    {
        const std::vector<PromptTier> tiers = tiersIn(priced(
            R"({"input_cost_per_token_above_200k_tokens": 4e-06, "output_cost_per_token_above_200k_tokens": 6e-06,
                "cache_read_input_token_cost": 1e-07, "cache_read_input_token_cost_above_200k_tokens": 4e-07,
                "cache_creation_input_token_cost_above_200k_tokens": 5e-06,
                "input_cost_per_token_above_128k_tokens": 3e-06, "output_cost_per_token_above_512k_tokens": 7e-06,
                "input_cost_per_token_above_200k_tokens_priority": 9e-06})"));
        const std::vector<PromptTier> expected{
            {128000, {3, 2, {}, {}, {}, {}}}, {200000, {4, 6, 0.4, 5.0, {}, {}}}, {512000, {1, 7, {}, {}, {}, {}}}};
        QVERIFY(tiers == expected);
    }

    void keysThatNameNoNumberOfTokensAreNone()
    {
        for (const char* key :
             {"input_cost_per_token_above_k_tokens", "input_cost_per_token_above_many_k_tokens",
              "input_cost_per_token_above_2.5k_tokens", "input_cost_per_token_above_99999999999k_tokens",
              "input_cost_per_token_above_2000000k_tokens", "input_cost_per_token_above_-5k_tokens",
              "input_cost_per_character_above_128k_tokens"}) {
            Json entry = priced("{}");
            entry[key] = 4e-6;
            QVERIFY2(tiersIn(entry).empty(), key);
        }
    }

    void aWrongPriceOfALongPromptIsAFault()
    {
        ListedPrices prices(1);
        QVERIFY(litellm::readPrices(priced(R"({"output_cost_per_token_above_200k_tokens": -4e-06})"), prices)
                    .dated.tiers.at(0)
                    .prices.output == 2);
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
        const std::vector<PromptTier> tiers = tiersIn(Json::parse(R"({"tiered_pricing": [
            {"range": [0, 32000], "input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06},
            {"range": [32000, 256000], "input_cost_per_token": 1.8e-06, "output_cost_per_token": 9e-06,
             "cache_read_input_token_cost": 2e-07},
            {"range": [256000, 1000000], "input_cost_per_token": 6e-06}]})")); // without a price of output it is none
        QVERIFY((tiers == std::vector<PromptTier>{{32000, {1.8, 9, 0.2, {}, {}, {}}}}));
    }
};

QTEST_APPLESS_MAIN(LiteLlmPricesTest)
#include "litellm_prices_test.moc"
