// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/published_claims.h"

#include "core/inputs/format.h"
#include "core/model/request_costs.h"
#include "core/scenario/file/presets.h"
#include "tests/support/close.h"
#include "tests/support/paths.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <set>

using namespace breakeven;

namespace {

nlohmann::json examples()
{
    std::ifstream file(test::testData(QStringLiteral("worked_examples.json")).toStdString());
    return nlohmann::json::parse(file);
}

/// What each figure's name in the file means.
const std::map<std::string, std::pair<ClaimFigure, Option>>& meanings()
{
    static const std::map<std::string, std::pair<ClaimFigure, Option>> table{
        {"frontier_api monthly total, USD", {ClaimFigure::MonthlyTotal, Option::FrontierApi}},
        {"rented_gpu monthly total, USD", {ClaimFigure::MonthlyTotal, Option::RentedGpu}},
        {"owned_hardware monthly total, USD", {ClaimFigure::MonthlyTotal, Option::OwnedHardware}},
        {"hybrid monthly total, USD", {ClaimFigure::MonthlyTotal, Option::Hybrid}},
        {"frontier_api yearly tokens, USD", {ClaimFigure::YearlyTokens, Option::FrontierApi}},
        {"frontier_api cost per request, USD", {ClaimFigure::CostPerRequest, Option::FrontierApi}},
        {"tuned_api tokens per request, USD", {ClaimFigure::TokensPerRequest, Option::TunedApi}},
        {"saving on tokens, USD/month", {ClaimFigure::TokenSaving, Option::TunedApi}},
        {"serverless_gpu monthly compute, USD", {ClaimFigure::MonthlyCompute, Option::ServerlessGpu}},
        {"serverless_gpu monthly compute with an idle time-out of 15 s, USD",
         {ClaimFigure::MonthlyCompute, Option::ServerlessGpu}},
        {"upfront training, USD", {ClaimFigure::UpfrontCost, Option::ServerlessGpu}},
        {"tuned_api payback, months", {ClaimFigure::Payback, Option::TunedApi}},
        {"owned_hardware first break-even, requests/month", {ClaimFigure::FirstVolume, Option::OwnedHardware}},
        {"rented_gpu first break-even, requests/month", {ClaimFigure::FirstVolume, Option::RentedGpu}},
        {"rented_gpu break-even, requests/month", {ClaimFigure::SettledVolume, Option::RentedGpu}},
        {"rented_gpu settled break-even, requests/month", {ClaimFigure::SettledVolume, Option::RentedGpu}},
        {"rented_gpu intervals in which it is cheaper", {ClaimFigure::CheaperIntervals, Option::RentedGpu}},
        {"API spend at the rented_gpu break-even, USD/month", {ClaimFigure::SpendAtBreakEven, Option::RentedGpu}},
        {"requests that one GPU can serve in a month at 125 tokens/s",
         {ClaimFigure::CapacityOfOneGpu, Option::OwnedHardware}},
    };
    return table;
}

std::vector<CheckedClaim> claimsOf(const std::vector<CheckedClaim>& all, std::string_view preset)
{
    std::vector<CheckedClaim> found;
    for (const CheckedClaim& claim : all)
        if (claim.preset == preset)
            found.push_back(claim);
    return found;
}

} // namespace

class PublishedClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureOfTheWorkedExamples_data()
    {
        QTest::addColumn<CheckedClaim>("claim");
        QTest::addColumn<QByteArray>("json");
        for (const nlohmann::json& example : examples()) {
            const auto claims = claimsOf(m_claims, example.at("id").get<std::string>());
            QCOMPARE(claims.size(), example.at("figures").size());
            for (std::size_t i = 0; i < claims.size(); ++i) {
                const nlohmann::json& figure = example.at("figures")[i];
                const std::string name = claims[i].preset + ": " + figure.at("figure").get<std::string>();
                QTest::newRow(name.c_str()) << claims[i] << QByteArray::fromStdString(figure.dump());
            }
        }
    }
    void everyFigureOfTheWorkedExamples()
    {
        QFETCH(CheckedClaim, claim);
        QFETCH(QByteArray, json);
        const nlohmann::json figure = nlohmann::json::parse(json.toStdString());
        const auto meaning = meanings().at(figure.at("figure").get<std::string>());
        QVERIFY(std::pair(claim.figure, claim.option) == meaning);

        const nlohmann::json& computed = figure.at("computed");
        const auto expected = computed.is_null() ? std::nullopt : std::optional(computed.get<double>());
        COMPARE_CLOSE(claim.check.computed, expected, 1e-9L, inWords(claim.check.computedText));
        QCOMPARE(std::string(info(claim.check.status).id), figure.at("status").get<std::string>());

        const nlohmann::json& published = figure.at("published");
        QCOMPARE(claim.check.published.has_value(), !published.is_null());
        if (published.is_number())
            QCOMPARE(claim.check.published->high, published.get<double>());
        QVERIFY(!claim.own && !claim.scenario.empty() && !claim.source.empty());
    }

    void thereAreNoOthers()
    {
        std::size_t figures = 0;
        std::set<std::string> ids;
        for (const nlohmann::json& example : examples()) {
            figures += example.at("figures").size();
            ids.insert(example.at("id").get<std::string>());
        }
        QCOMPARE(m_claims.size(), figures);
        for (const CheckedClaim& claim : m_claims) {
            QVERIFY2(ids.contains(claim.preset), claim.preset.c_str());
            QVERIFY2(findPreset(claim.preset), claim.preset.c_str());
        }
    }

    void whatWasPublishedIsWrittenAsItWas_data()
    {
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QByteArray>("computed");
        const auto row = [](const char* preset, int index, const char* published, const char* computed) {
            QTest::newRow(computed) << QByteArray(preset) << index << QByteArray(published) << QByteArray(computed);
        };
        row("sentiment-labels-on-claude-sonnet-4", 0, "$900", "$600");
        row("sentiment-labels-on-claude-sonnet-4", 2, "$90.00", "$1,825");
        row("sentiment-labels-on-claude-sonnet-4", 3, "under $5", "$4.00");
        row("content-enrichment-on-gpt-4o-mini", 0, "$65.00", "$65.70");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 0, "$0.0225", "$0.0225");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 1, "$0.006", "$0.006");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 3, "1 month, the low end of 1–4", "0.6 months");
        row("sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", 3, "4 months, the high end of 1–4",
            "4.8 months");
        row("sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", 3, "3 months, the low end of 3–18", "4.3 months");
        row("sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", 3, "18 months, the high end of 3–18",
            "not within 36 months");
        row("gpt-4-or-one-l40s-short-queries", 2, "15k–30k requests a month", "19.7k requests a month");
        row("gpt-4-or-one-l40s-short-queries", 4, "8.6M–12.9M requests a month", "1.64M requests a month");
        row("the-sawtooth", 2, "11 ranges", "11 ranges");
        row("never", 0, "never", "never");
    }
    void whatWasPublishedIsWrittenAsItWas()
    {
        QFETCH(QByteArray, preset);
        QFETCH(int, index);
        const ClaimCheck check = claimsOf(m_claims, preset.toStdString()).at(static_cast<std::size_t>(index)).check;
        QTEST(QByteArray::fromStdString(inWords(check.publishedText)), "published");
        QTEST(QByteArray::fromStdString(inWords(check.computedText)), "computed");
    }

    /// A sentence ends as one, and speaks to people.
    void everyReasonIsASentence()
    {
        for (const CheckedClaim& claim : m_claims) {
            const std::string why = inWords(claim.check.why);
            QVERIFY2(why.ends_with('.') && why.size() < 240, inWords(claim.text).c_str());
            QVERIFY2(why.find("null") == std::string::npos, why.c_str());
        }
    }

    void whatIsTakenOtherwiseIsSaid()
    {
        const auto claims = claimsOf(m_claims, "sentiment-labels-on-claude-sonnet-4");
        QCOMPARE(inWords(claims[1].text), std::string("Serverless GPU: compute a month"));
        QCOMPARE(inWords(claims[2].text),
                 std::string("Serverless GPU: compute a month, with an idle time-out of 15 s"));
    }

    /// The figures in the reasons, from the presets' own inputs.
    void theReasonsFiguresAreRight_data()
    {
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* preset, int index, const std::string& words) {
            QTest::newRow(words.c_str()) << QByteArray(preset) << index << QByteArray::fromStdString(words);
        };
        const auto parameters = [](const char* preset) { return findPreset(preset)->scenario.parameters; };

        const char* labels = "sentiment-labels-on-claude-sonnet-4";
        const Parameters l = parameters(labels);
        row(labels, 0, money(requestCosts(l).frontier, 2) + ".");
        const double tokensIn = (900 / l.volume - l.outputTokens * l.apiOutputPrice / 1e6) / l.apiInputPrice * 1e6;
        row(labels, 0, rounded(tokensIn, 3) + " tokens in");
        row(labels, 1, rounded(requestCosts(l).gpuSeconds * (1 + l.serverlessOverhead / 100), 2) + " s of billed");
        row(labels, 2, "every " + rounded(730 * 3600 / l.volume, 1) + " seconds");

        const struct {
            const char* preset;
            double upfront, maintenance;
            int digits;
        } paybacks[] = {
            {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 5000, 500, 2},
            {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", 30000, 2000, 2},
            {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", 5000, 500, 2},
            {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", 30000, 2000, 2},
        };
        for (const auto& [preset, upfront, maintenance, digits] : paybacks) {
            const Parameters p = parameters(preset);
            QCOMPARE(p.dataPrepHours * p.engineerRate, upfront);
            QCOMPARE(p.maintenanceHours * p.engineerRate, maintenance);
            const double saving = p.volume * (requestCosts(p).frontier - requestCosts(p).tuned);
            row(preset, 2, money(requestCosts(p).frontier - requestCosts(p).tuned, 3) + " less");
            row(preset, 3,
                money(upfront) + " over " + money(saving) + " a month is " +
                    rounded(upfront / saving, digits)); // "3.0 months" begins with "3"
            row(preset, 3, money(maintenance) + " a month of maintenance");
            if (saving > maintenance)
                row(preset, 3, "It is " + rounded(upfront / (saving - maintenance), digits) + " with");
            else
                row(preset, 3, "the money never comes back");
        }

        for (const char* preset : {"gpt-4-or-one-l40s-short-queries", "gpt-4-or-one-l40s-long-queries"}) {
            const Parameters p = parameters(preset);
            const double query = requestCosts(p).frontier;
            row(preset, 0, money(query, 3) + ".");
            row(preset, 1, money((p.gpuPrice + p.serverPrice) / p.amortizationMonths) + " of depreciation");
            row(preset, 2, "over " + money(query, 3) + " a query");
            row(preset, 3, money(query * 200000) + " for 200,000 at the API");
            row(preset, 4, rounded(125 * 60 / p.outputTokens, 3) + " such answers a minute");
            row(preset, 4, "250 a minute would need " + rounded(250 * p.outputTokens / 60, 4).substr(0, 3));
        }

        const char* sawtooth = "the-sawtooth";
        const Parameters s = parameters(sawtooth);
        row(sawtooth, 0, fullCount(s.gpuRate * 730 / requestCosts(s).frontier) + " requests");
        row(sawtooth, 1, "Eleven GPUs cost " + money(11 * s.gpuRate * 730));

        const Parameters n = parameters("never");
        row("never", 0, money(n.gpuRate * 730) + " over " + money(requestCosts(n).frontier, 2));
        row("never", 0, compactCount(n.gpuRate * 730 / requestCosts(n).frontier) + " requests a month");
        const double served = 730 * 3600 * n.targetUtilization / 100 / requestCosts(n).gpuSeconds;
        row("never", 0, "serves only " + fullCount(served));
    }
    void theReasonsFiguresAreRight()
    {
        QFETCH(QByteArray, preset);
        QFETCH(int, index);
        QFETCH(QByteArray, words);
        const ClaimCheck check = claimsOf(m_claims, preset.toStdString()).at(static_cast<std::size_t>(index)).check;
        const std::string why = inWords(check.why);
        QVERIFY2(why.find(words.toStdString()) != std::string::npos, why.c_str());
    }

private:
    const std::vector<CheckedClaim> m_claims = publishedClaims();
};

QTEST_APPLESS_MAIN(PublishedClaimsTest)
#include "published_claims_test.moc"
