// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/published_claims.h"

#include "core/inputs/format.h"
#include "core/model/request_costs.h"
#include "core/scenario/file/presets.h"
#include "tests/support/close.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace breakeven;

namespace {

nlohmann::json examples()
{
    return nlohmann::json::parse(test::workedExamples().toStdString());
}

/// What each figure's name in the file means.
const std::map<std::string, std::pair<ClaimFigure, Option>>& meanings()
{
    using F = ClaimFigure;
    using O = Option;
    static const std::map<std::string, std::pair<ClaimFigure, Option>> table{
        {"frontier_api monthly total, USD", {F::MonthlyTotal, O::FrontierApi}},
        {"rented_gpu monthly total, USD", {F::MonthlyTotal, O::RentedGpu}},
        {"owned_hardware monthly total, USD", {F::MonthlyTotal, O::OwnedHardware}},
        {"hybrid monthly total, USD", {F::MonthlyTotal, O::Hybrid}},
        {"monthly bill of this and content enrichment, USD", {F::MonthlyTotal, O::FrontierApi}},
        {"frontier_api yearly, USD", {F::YearlyTotal, O::FrontierApi}},
        {"frontier_api yearly tokens, USD", {F::YearlyTokens, O::FrontierApi}},
        {"frontier_api cost per request, USD", {F::CostPerRequest, O::FrontierApi}},
        {"owned_hardware cost per 1,000 queries, USD", {F::CostPerThousand, O::OwnedHardware}},
        {"owned_hardware cost of the next million queries, USD", {F::NextMillion, O::OwnedHardware}},
        {"tuned_api tokens per request, USD", {F::TokensPerRequest, O::TunedApi}},
        {"times that tokens get cheaper", {F::TimesCheaperTokens, O::TunedApi}},
        {"times that local inference is cheaper", {F::TimesCheaper, O::OwnedHardware}},
        {"times cheaper than the API, compute alone", {F::TimesCheaperCompute, O::ServerlessGpu}},
        {"saving per 1,000 requests, USD", {F::TokenSavingPerThousand, O::TunedApi}},
        {"saving on tokens, USD/month", {F::TokenSaving, O::TunedApi}},
        {"hybrid saving, USD/month", {F::MonthlySaving, O::Hybrid}},
        {"hybrid saving, USD/year", {F::YearlySaving, O::Hybrid}},
        {"serverless_gpu monthly compute, USD", {F::MonthlyCompute, O::ServerlessGpu}},
        {"serverless_gpu monthly compute with an idle time-out of 15 s, USD", {F::MonthlyCompute, O::ServerlessGpu}},
        {"rented_gpu monthly compute, USD", {F::MonthlyCompute, O::RentedGpu}},
        {"upfront training, USD", {F::TrainingRuns, {}}}, // of whatever option the example is about
        {"engineering hours before the first answer", {F::EngineeringHours, O::TunedApi}},
        {"creating training data, USD", {F::TrainingData, O::TunedApi}},
        {"tuned_api upfront, USD", {F::UpfrontCost, O::TunedApi}},
        {"tuned_api retraining, USD/month", {F::MonthlyRetraining, O::TunedApi}},
        {"tuned_api payback, months", {F::Payback, O::TunedApi}},
        {"owned_hardware payback with the low tuning cost, months", {F::Payback, O::OwnedHardware}},
        {"owned_hardware payback with the high tuning cost, months", {F::Payback, O::OwnedHardware}},
        {"tuned_api first break-even, requests/month", {F::FirstVolume, O::TunedApi}},
        {"owned_hardware first break-even, requests/month", {F::FirstVolume, O::OwnedHardware}},
        {"rented_gpu first break-even, requests/month", {F::FirstVolume, O::RentedGpu}},
        {"rented_gpu break-even, requests/month", {F::SettledVolume, O::RentedGpu}},
        {"rented_gpu settled break-even, requests/month", {F::SettledVolume, O::RentedGpu}},
        {"rented_gpu intervals in which it is cheaper", {F::CheaperIntervals, O::RentedGpu}},
        {"API spend at the rented_gpu break-even, USD/month", {F::SpendAtBreakEven, O::RentedGpu}},
        {"requests that one GPU can serve in a month at 125 tokens/s", {F::CapacityOfOneGpu, O::OwnedHardware}},
    };
    return table;
}

/// The ends of what the file says was published: 900, "4–10", "1 to 4", "8.6M–12.9M"; absent for null.
std::optional<Range> publishedIn(const nlohmann::json& published)
{
    if (published.is_null())
        return std::nullopt;
    if (published.is_number())
        return Range{published.get<double>(), published.get<double>()};
    QString text = QString::fromStdString(published.get<std::string>());
    text.remove(u',').replace(QStringLiteral(" to "), QStringLiteral("–"));
    std::vector<double> ends;
    for (const QString& end : text.split(u'–'))
        ends.push_back(end.endsWith(u'M') ? end.chopped(1).toDouble() * 1e6 : end.toDouble());
    return Range{ends.front(), ends.back()};
}

/// Whole dollars.
std::string dollars(double value)
{
    return "$" + fullCount(std::round(value));
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
            QCOMPARE(claims.size(), example.at("figures").size()); // none is missing
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
        const auto [meant, option] = meanings().at(figure.at("figure").get<std::string>());
        QVERIFY(claim.figure == meant);
        const std::optional<Preset> preset = findPreset(claim.preset);
        QVERIFY(claim.option == (meant == ClaimFigure::TrainingRuns ? preset->scenario.focus : option));

        const nlohmann::json& computed = figure.at("computed");
        const auto expected = computed.is_null() ? std::nullopt : std::optional(computed.get<double>());
        COMPARE_CLOSE(claim.check.computed, expected, 1e-9L, inWords(claim.check.computedText));
        QCOMPARE(std::string(info(claim.check.status).id), figure.at("status").get<std::string>());

        const std::optional<Range> published = publishedIn(figure.at("published"));
        QCOMPARE(claim.check.published.has_value(), published.has_value());
        if (published) {
            const Range& claimed = *claim.check.published; // one end of a range, where only that is of this example
            QVERIFY(claimed.high == published->high || claimed.low == published->low);
            QVERIFY(published->low == published->high || published->contains(claimed.low));
            QVERIFY(published->low == published->high || published->contains(claimed.high));
        }
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
        QCOMPARE(figures, std::size_t(88));
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
        row("sentiment-labels-on-claude-sonnet-4", 3, "10 times", "6.91 times");
        row("sentiment-labels-on-claude-sonnet-4", 4, "under $5", "$4.00");
        row("content-enrichment-on-gpt-4o-mini", 0, "$65.00", "$65.70");
        row("support-ticket-sentiment-on-gpt-4o-mini", 1, "$300–$500 for four tasks", "$14.60");
        row("a-fine-tune-on-one-a100-low", 0, "$20, the low end of 20–80", "$2.00");
        row("a-fine-tune-on-one-a100-high", 0, "$80, the high end of 20–80", "$22.02");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 0, "$0.0225", "$0.0225");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 1, "$0.006", "$0.006");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 2, "4–10 times", "3.75 times");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 4, "above 500k requests a month",
            "38.7k requests a month");
        row("sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 6, "1 month, the low end of 1–4", "20 days");
        row("sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", 6, "4 months, the high end of 1–4",
            "4.8 months");
        row("sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", 6, "3 months, the low end of 3–18", "4.3 months");
        row("sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", 6, "18 months, the high end of 3–18",
            "not within 36 months");
        row("a-fine-tuning-pipeline-high-end", 0, "160 hours", "140 hours");
        row("gpt-4-or-one-l40s-long-queries", 1, "$413", "$827");
        row("gpt-4-or-one-l40s-short-queries", 7, "$0", "$413");
        row("gpt-4-or-one-l40s-short-queries", 10, "15k–30k requests a month", "19.7k requests a month");
        row("gpt-4-or-one-l40s-short-queries", 12, "8.6M–12.9M requests a month", "1.64M requests a month");
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

    /// A figure that another example has a part in is the sum of both.
    void twoExamplesAddUp()
    {
        const auto bill = [](const char* preset) {
            return evaluate(findPreset(preset)->scenario).of(Option::FrontierApi).total;
        };
        const CheckedClaim both = claimsOf(m_claims, "support-ticket-sentiment-on-gpt-4o-mini").at(1);
        QCOMPARE(both.check.computed.value(),
                 bill("support-ticket-sentiment-on-gpt-4o-mini") + bill("content-enrichment-on-gpt-4o-mini"));
        QCOMPARE(inWords(both.text), std::string("Frontier API: cost a month, together with content enrichment"));
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
        const double billed = requestCosts(l).gpuSeconds * (1 + l.serverlessOverhead / 100);
        row(labels, 1, rounded(billed, 2) + " s of billed");
        row(labels, 2, "every " + rounded(730 * 3600 / l.volume, 1) + " seconds");
        row(labels, 3,
            "cost " + money(requestCosts(l).frontier * l.volume) + ", over " +
                money(billed * l.volume / 3600 * l.serverlessRate, 4) + " of GPU time");

        const char* tickets = "support-ticket-sentiment-on-gpt-4o-mini";
        const char* descriptions = "content-enrichment-on-gpt-4o-mini";
        const auto bill = [&](const char* preset) {
            return requestCosts(parameters(preset)).frontier * parameters(preset).volume;
        };
        const double both = bill(tickets) + bill(descriptions);
        row(tickets, 1,
            moneyToTheCent(12 * bill(tickets)) + " here and " + moneyToTheCent(12 * bill(descriptions)) + " for");
        row(tickets, 1, "are " + moneyToTheCent(both) + " a month");
        row(tickets, 1, rounded((300 - both) / both, 2) + " times as much");
        row("a-reserved-a10g-all-month-low-rate", 0, money(parameters("a-reserved-a10g-all-month-low-rate").gpuRate));
        row("a-reserved-a10g-all-month-high-rate", 0, money(parameters("a-reserved-a10g-all-month-high-rate").gpuRate));
        row("a-fine-tune-on-one-a100-low", 0, money(20.0 / parameters("a-fine-tune-on-one-a100-low").trainingGpuHours));
        row("a-fine-tune-on-one-a100-high", 0,
            moneyToTheCent(80.0 / parameters("a-fine-tune-on-one-a100-high").trainingGpuHours));

        const struct {
            const char* preset;
            double upfront, maintenance;
        } paybacks[] = {
            {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", 5000, 500},
            {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", 30000, 2000},
            {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", 5000, 500},
            {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", 30000, 2000},
        };
        for (const auto& [preset, upfront, maintenance] : paybacks) {
            const Parameters p = parameters(preset);
            QCOMPARE(p.dataPrepHours * p.engineerRate, upfront);
            QCOMPARE(p.maintenanceHours * p.engineerRate, maintenance);
            const double saved = requestCosts(p).frontier - requestCosts(p).tuned;
            const double saving = p.volume * saved;
            row(preset, 2, "both " + rounded(p.apiInputPrice / p.smallInputPrice, 3));
            QCOMPARE(p.apiOutputPrice / p.smallOutputPrice, p.apiInputPrice / p.smallInputPrice);
            row(preset, 3,
                moneyToTheCent(1000 * requestCosts(p).frontier) + " less " +
                    moneyToTheCent(1000 * requestCosts(p).tuned));
            const double monthly = upfront / p.horizonMonths + maintenance;
            row(preset, 4, money(upfront) + " over " + rounded(p.horizonMonths, 3) + " months");
            row(preset, 4, "are " + money(monthly) + " a month. At " + money(saved, 3) + " less");
            row(preset, 4, "takes " + fullCount(monthly / saved));
            row(preset, 5, money(saved, 3) + " less");
            row(preset, 6,
                money(upfront) + " over " + money(saving) + " a month is " +
                    rounded(upfront / saving, 2)); // "3.0 months" begins with "3"
            row(preset, 6, money(maintenance) + " a month of maintenance");
            if (saving > maintenance)
                row(preset, 6, "It is " + rounded(upfront / (saving - maintenance), 2) + " with");
            else
                row(preset, 6, "the money never comes back");
        }

        for (const char* preset : {"a-fine-tuning-pipeline-low-end", "a-fine-tuning-pipeline-high-end"}) {
            const Parameters p = parameters(preset);
            const std::string rate = " hours at " + money(p.engineerRate);
            const double run = p.evaluationCost; // as the example carries it
            const double evaluation = preset == std::string_view("a-fine-tuning-pipeline-low-end") ? 100 : 300;
            row(preset, 1, rate);
            row(preset, 2, rounded(p.dataPrepHours, 3) + rate + " and a run of " + dollars(run));
            row(preset, 3,
                rounded(p.retrainHours, 3) + rate + ", a run of " + dollars(run) + " and " + money(evaluation) +
                    " of evaluation are " + money(p.retrainHours * p.engineerRate + run + evaluation));
        }

        for (const char* preset : {"gpt-4-or-one-l40s-short-queries", "gpt-4-or-one-l40s-long-queries"}) {
            const Parameters p = parameters(preset);
            const double query = requestCosts(p).frontier;
            const double served = 730 * 3600 / requestCosts(p).gpuSeconds;
            const double gpus = std::ceil(p.volume / served);
            const double depreciation = gpus * (p.gpuPrice + p.serverPrice) / p.amortizationMonths;
            const double power = gpus * p.powerPerGpu / 1000 * 730 * p.electricityPrice;
            const double place = gpus * p.facilityCost;
            const double own = depreciation + power + place;
            const double large = query * p.volume;
            const double mixed = own + query * 200000;
            QCOMPARE(std::ceil(0.8 * p.volume / served), gpus); // the hybrid has no fewer
            row(preset, 0, money(query, 3) + ".");
            row(preset, 1,
                dollars(depreciation) + " of depreciation, " + dollars(power) + " of power and " + dollars(place));
            row(preset, 2, "Twelve times " + money(large));
            row(preset, 3, money(large) + " over ");
            row(preset, 3, money(own));
            row(preset, 4, money(own));
            for (const auto& [claim, tuning] : {std::pair{5, 2060.0}, std::pair{6, 10300.0}})
                row(preset, claim,
                    money(gpus * (p.gpuPrice + p.serverPrice)) + " of hardware and " + money(tuning) +
                        " of tuning over the " + money(large - power - place) + " a month");
            row(preset, 7, "serves " + (served < 1e6 ? fullCount(served) : compactCount(served)) + " such");
            row(preset, 8, money(large) + " less " + money(mixed));
            row(preset, 9, "Twelve times " + money(large - mixed));
            row(preset, 10, money(own / gpus) + " over " + money(query, 3) + " a query");
            row(preset, 11, money(own));
            row(preset, 11, money(query * 200000) + " for 200,000 at the API");
            row(preset, 12, rounded(125 * 60 / p.outputTokens, 3) + " such answers a minute");
            row(preset, 12, "250 a minute would need " + fullCount(std::round(250 * p.outputTokens / 60)));
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
