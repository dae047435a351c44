// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameters.h"
#include "core/scenario/answers/claim.h"

#include <optional>
#include <span>
#include <string_view>

namespace breakeven {

/// An input that a claim takes otherwise than its example does.
struct ClaimInput {
    double Parameters::*member = nullptr; ///< none if null
    double value = 0;
};

/// A figure that was published of an example.
struct PublishedClaim {
    ClaimFigure figure;
    Option option;
    std::optional<Range> published; ///< absent for "never"
    std::string_view why;           ///< where it is from, or where it goes wrong
    std::string_view publishedAs{}; ///< its words, where they are more than the number's
    std::string_view variation{};   ///< what is taken otherwise or besides, in words
    ClaimInput input{};             ///< what is taken otherwise
    std::string_view besides{};     ///< the example whose figure is added to it
};

/// All that was published of an example.
struct PublishedExample {
    std::string_view preset; ///< its id
    std::span<const PublishedClaim> claims;
};

constexpr Range only(double value)
{
    return {value, value};
}

namespace published {

// "Small Models, Big Savings!" (2026-03-18)

inline constexpr PublishedClaim sentimentLabels[]{
    {ClaimFigure::MonthlyTotal, Option::FrontierApi, only(900),
     "At $3 and $15 per million tokens, 300 in and 20 out cost $0.0012. A bill of $900 needs 500 tokens in."},
    {ClaimFigure::MonthlyCompute, Option::ServerlessGpu, only(90),
     "With 0.25 s of billed GPU time a request at $2.50 an hour; the article gives neither."},
    {.figure = ClaimFigure::MonthlyCompute,
     .option = Option::ServerlessGpu,
     .published = only(90),
     .why = "A request every 5 seconds keeps a worker up, and billed, all month.",
     .variation = "with an idle time-out of 15 s",
     .input = {&Parameters::serverlessIdle, 15}},
    {ClaimFigure::TimesCheaperCompute, Option::ServerlessGpu, only(10),
     "Ten times is $900 over $90. These tokens cost $600, over $86.81 of GPU time."},
    {ClaimFigure::TrainingRuns, Option::ServerlessGpu, Range{0, 5}, "Two hours of a GPU at $2.", "under $5"},
};

// An article on self-hosting small language models (2026)

inline constexpr PublishedClaim contentEnrichment[]{
    {ClaimFigure::YearlyTokens, Option::FrontierApi, only(65), "500 descriptions cost $0.18 a day."},
};

inline constexpr PublishedClaim ticketSentiment[]{
    {ClaimFigure::YearlyTokens, Option::FrontierApi, only(109), "5,000 tickets cost $0.30 a day, for input alone."},
    {.figure = ClaimFigure::MonthlyTotal,
     .option = Option::FrontierApi,
     .published = Range{300, 500},
     .why = "$109.50 here and $65.70 for content enrichment, a year, are $14.60 a month for two of the four tasks that "
            "the "
            "article speaks of. To come to $300, the other two would have to cost 20 times as much.",
     .publishedAs = "$300–$500 for four tasks",
     .variation = "together with content enrichment",
     .besides = "content-enrichment-on-gpt-4o-mini"},
};

inline constexpr PublishedClaim reservedA10g[]{
    {ClaimFigure::SpendAtBreakEven, Option::RentedGpu, only(450),
     "$250 of infrastructure and two hours of upkeep at $100."},
};

inline constexpr PublishedClaim a10gAtLowRate[]{
    {ClaimFigure::MonthlyCompute, Option::RentedGpu, only(220), "730 hours at $0.30."},
};

inline constexpr PublishedClaim a10gAtHighRate[]{
    {ClaimFigure::MonthlyCompute, Option::RentedGpu, only(320), "730 hours at $0.45."},
};

inline constexpr PublishedClaim shortFineTune[]{
    {ClaimFigure::TrainingRuns, Option::RentedGpu, only(20),
     "Two hours at $1.00, which an A100 cost at the low end of 2026. $20 would take $10.00 an hour.",
     "$20, the low end of 20–80"},
};

inline constexpr PublishedClaim longFineTune[]{
    {ClaimFigure::TrainingRuns, Option::RentedGpu, only(80),
     "Six hours at $3.67, which an A100 cost at the high end of 2026. $80 would take $13.33 an hour.",
     "$80, the high end of 20–80"},
};

// "Is Fine-Tuning Cheaper Than Using a Larger Model"

inline constexpr PublishedClaim sonnetRequest{ClaimFigure::CostPerRequest, Option::FrontierApi, only(0.0225),
                                              "5,000 tokens in at $3 and 500 out at $15 per million."};
inline constexpr PublishedClaim haikuTokens{ClaimFigure::TokensPerRequest, Option::TunedApi, only(0.006),
                                            "The same tokens at $0.80 and $4 per million."};
inline constexpr PublishedClaim haikuTimesCheaper{ClaimFigure::TimesCheaperTokens, Option::TunedApi, Range{4, 10},
                                                  "$3 over $0.80, and $15 over $4, are both 3.75."};
inline constexpr PublishedClaim savingOfAThousand{ClaimFigure::TokenSavingPerThousand, Option::TunedApi, only(16.5),
                                                  "$22.50 less $6.00."};
inline constexpr PublishedClaim breakEvenFor5k{
    ClaimFigure::FirstVolume, Option::TunedApi, only(500000),
    "$5,000 over 36 months and $500 of maintenance are $639 a month. At $0.0165 less a request that takes 38,721.",
    "above 500k requests a month"};
inline constexpr PublishedClaim breakEvenFor30k{
    ClaimFigure::FirstVolume, Option::TunedApi, only(500000),
    "$30,000 over 36 months and $2,000 of maintenance are $2,833 a month. At $0.0165 less a request that takes "
    "171,717.",
    "above 500k requests a month"};
inline constexpr PublishedClaim savingAt500k{ClaimFigure::TokenSaving, Option::TunedApi, only(8250),
                                             "500,000 requests at $0.0165 less."};
inline constexpr PublishedClaim savingAt100k{ClaimFigure::TokenSaving, Option::TunedApi, only(1650),
                                             "100,000 requests at $0.0165 less."};

inline constexpr PublishedClaim haiku500kFor5k[]{
    sonnetRequest,
    haikuTokens,
    haikuTimesCheaper,
    savingOfAThousand,
    breakEvenFor5k,
    savingAt500k,
    {ClaimFigure::Payback, Option::TunedApi, only(1),
     "$5,000 over $8,250 a month is 0.61 months, published rounded up to 1. It is 0.65 with the $500 a month of "
     "maintenance that the article names but leaves out.",
     "1 month, the low end of 1–4"},
};

inline constexpr PublishedClaim haiku500kFor30k[]{
    sonnetRequest,
    haikuTokens,
    haikuTimesCheaper,
    savingOfAThousand,
    breakEvenFor30k,
    savingAt500k,
    {ClaimFigure::Payback, Option::TunedApi, only(4),
     "$30,000 over $8,250 a month is 3.6 months, published rounded up to 4. It is 4.8 with the $2,000 a month of "
     "maintenance that the article names but leaves out.",
     "4 months, the high end of 1–4"},
};

inline constexpr PublishedClaim haiku100kFor5k[]{
    sonnetRequest,
    haikuTokens,
    haikuTimesCheaper,
    savingOfAThousand,
    breakEvenFor5k,
    savingAt100k,
    {ClaimFigure::Payback, Option::TunedApi, only(3),
     "$5,000 over $1,650 a month is 3.0 months. It is 4.3 with the $500 a month of maintenance that the article names "
     "but leaves out.",
     "3 months, the low end of 3–18"},
};

inline constexpr PublishedClaim haiku100kFor30k[]{
    sonnetRequest,
    haikuTokens,
    haikuTimesCheaper,
    savingOfAThousand,
    breakEvenFor30k,
    savingAt100k,
    {ClaimFigure::Payback, Option::TunedApi, only(18),
     "$30,000 over $1,650 a month is 18 months. The $2,000 a month of maintenance that the article names but leaves "
     "out is more than is saved, so the money never comes back.",
     "18 months, the high end of 3–18"},
};

inline constexpr PublishedClaim pipelineLowEnd[]{
    {ClaimFigure::EngineeringHours, Option::TunedApi, only(40),
     "20 hours of data, 10 of evaluation and 10 of automation."},
    {.figure = ClaimFigure::TrainingData,
     .option = Option::TunedApi,
     .published = only(2000),
     .why = "20 hours at $100; nothing is paid for labels.",
     .variation = "its 20 hours of data alone",
     .input = {&Parameters::dataPrepHours, 20}},
    {ClaimFigure::UpfrontCost, Option::TunedApi, only(5000), "40 hours at $100 and a run of $50."},
    {.figure = ClaimFigure::MonthlyRetraining,
     .option = Option::TunedApi,
     .published = only(500),
     .why = "6 hours at $100, a run of $50 and $100 of evaluation are $750, every 3 months.",
     .variation = "with $100 of evaluation in each cycle",
     .input = {&Parameters::evaluationCost, 150}},
};

inline constexpr PublishedClaim pipelineHighEnd[]{
    {ClaimFigure::EngineeringHours, Option::TunedApi, only(160),
     "80 hours of data, 20 of evaluation and 40 of automation."},
    {.figure = ClaimFigure::TrainingData,
     .option = Option::TunedApi,
     .published = only(16000),
     .why = "80 hours at $200; nothing is paid for labels.",
     .variation = "its 80 hours of data alone",
     .input = {&Parameters::dataPrepHours, 80}},
    {ClaimFigure::UpfrontCost, Option::TunedApi, only(30000), "140 hours at $200 and a run of $500."},
    {.figure = ClaimFigure::MonthlyRetraining,
     .option = Option::TunedApi,
     .published = only(2000),
     .why = "12 hours at $200, a run of $500 and $300 of evaluation are $3,200, every month.",
     .variation = "with $300 of evaluation in each cycle",
     .input = {&Parameters::evaluationCost, 800}},
};

// "Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison" (early 2026)

inline constexpr PublishedClaim shortQueries[]{
    {ClaimFigure::MonthlyTotal, Option::FrontierApi, only(21000), "A query costs $0.021."},
    {ClaimFigure::MonthlyTotal, Option::OwnedHardware, only(413),
     "$333 of depreciation, $50 of power and $30 for the place."},
    {ClaimFigure::YearlyTotal, Option::FrontierApi, only(252000), "Twelve times $21,000."},
    {ClaimFigure::TimesCheaper, Option::OwnedHardware, only(50), "$21,000 over $413."},
    {ClaimFigure::CostPerThousand, Option::OwnedHardware, only(0.41), "$413 over a thousand times 1,000 queries."},
    {.figure = ClaimFigure::Payback,
     .option = Option::OwnedHardware,
     .published = Range{1, 2},
     .why = "$12,000 of hardware and $2,060 of tuning over the $20,920 a month that is saved once they are paid.",
     .variation = "with $2,060 of tuning",
     .input = {&Parameters::dataPrepHours, 20.6}},
    {.figure = ClaimFigure::Payback,
     .option = Option::OwnedHardware,
     .published = Range{1, 2},
     .why = "$12,000 of hardware and $10,300 of tuning over the $20,920 a month that is saved once they are paid.",
     .variation = "with $10,300 of tuning",
     .input = {&Parameters::dataPrepHours, 103}},
    {ClaimFigure::NextMillion, Option::OwnedHardware, only(0),
     "At 125 tokens a second one GPU serves 1.64M such queries a month: the next million takes a second one."},
    {ClaimFigure::MonthlySaving, Option::Hybrid, only(10000), "The article's own two totals: $21,000 less $4,613."},
    {ClaimFigure::YearlySaving, Option::Hybrid, only(120000), "Twelve times $16,387."},
    {ClaimFigure::FirstVolume, Option::OwnedHardware, Range{15000, 30000}, "$413 over $0.021 a query."},
    {ClaimFigure::MonthlyTotal, Option::Hybrid, only(4613),
     "$413 for 800,000 queries at home, $4,200 for 200,000 at the API."},
    {.figure = ClaimFigure::CapacityOfOneGpu,
     .option = Option::OwnedHardware,
     .published = Range{8.6e6, 12.9e6},
     .why = "125 tokens a second write 37.5 such answers a minute, not the published 200 to 300. 250 a minute would "
            "need 833 tokens/s.",
     .variation = "at 125 tokens/s, reading left out"},
};

inline constexpr PublishedClaim longQueries[]{
    {ClaimFigure::MonthlyTotal, Option::FrontierApi, only(54000), "A query costs $0.054."},
    {ClaimFigure::MonthlyTotal, Option::OwnedHardware, only(413),
     "At 125 tokens a second one GPU serves 657,000 such queries a month, so a million need two: $667 of depreciation, "
     "$100 of power and $60 for the place."},
    {ClaimFigure::YearlyTotal, Option::FrontierApi, only(648000), "Twelve times $54,000."},
    {ClaimFigure::TimesCheaper, Option::OwnedHardware, only(130), "$54,000 over the $827 of two GPUs."},
    {ClaimFigure::CostPerThousand, Option::OwnedHardware, only(0.41),
     "The $827 of two GPUs over a thousand times 1,000 queries."},
    {.figure = ClaimFigure::Payback,
     .option = Option::OwnedHardware,
     .published = Range{1, 2},
     .why = "$24,000 of hardware and $2,060 of tuning over the $53,840 a month that is saved once they are paid.",
     .variation = "with $2,060 of tuning",
     .input = {&Parameters::dataPrepHours, 20.6}},
    {.figure = ClaimFigure::Payback,
     .option = Option::OwnedHardware,
     .published = Range{1, 2},
     .why = "$24,000 of hardware and $10,300 of tuning over the $53,840 a month that is saved once they are paid.",
     .variation = "with $10,300 of tuning",
     .input = {&Parameters::dataPrepHours, 103}},
    {ClaimFigure::NextMillion, Option::OwnedHardware, only(0),
     "At 125 tokens a second one GPU serves 657,000 such queries a month: two million take four, two more."},
    {ClaimFigure::MonthlySaving, Option::Hybrid, only(43000), "$54,000 less $11,627, which counts two GPUs."},
    {ClaimFigure::YearlySaving, Option::Hybrid, only(516000), "Twelve times $42,373."},
    {ClaimFigure::FirstVolume, Option::OwnedHardware, Range{15000, 30000},
     "$413 over $0.054 a query. The published range fits the short queries, at $0.021."},
    {ClaimFigure::MonthlyTotal, Option::Hybrid, only(11213),
     "$827, for two GPUs and 800,000 queries at home, and $10,800 for 200,000 at the API."},
    {.figure = ClaimFigure::CapacityOfOneGpu,
     .option = Option::OwnedHardware,
     .published = Range{8.6e6, 12.9e6},
     .why = "125 tokens a second write 15 such answers a minute, not the published 200 to 300. 250 a minute would need "
            "2,083 tokens/s.",
     .variation = "at 125 tokens/s, reading left out"},
};

// "Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)"

inline constexpr PublishedClaim tenMillionInferences[]{
    {ClaimFigure::MonthlyTotal, Option::FrontierApi, only(20000), "Ten million inferences at $2.00 a thousand."},
    {ClaimFigure::MonthlyTotal, Option::RentedGpu, only(3000), "The price of hosting, as given."},
    {ClaimFigure::SettledVolume, Option::RentedGpu, only(1500000), "$3,000 over $0.002 a request."},
};

// Our own test cases

inline constexpr PublishedClaim sawtooth[]{
    {ClaimFigure::FirstVolume, Option::RentedGpu, only(730000),
     "One GPU costs as much as 730,000 requests at the API."},
    {ClaimFigure::SettledVolume, Option::RentedGpu, only(8030000),
     "Eleven GPUs cost $8,030 a month; each one after them is cheaper from its first request on."},
    {ClaimFigure::CheaperIntervals, Option::RentedGpu, only(11),
     "With each of the first ten GPUs it is cheaper only until the next one comes; the eleventh range goes on for "
     "good."},
};

inline constexpr PublishedClaim never[]{
    {ClaimFigure::SettledVolume, Option::RentedGpu, std::nullopt,
     "A GPU's rent of $3,650 over $0.00045 a request would say 8.11M requests a month. But one GPU serves only "
     "116,800."},
};

} // namespace published

/// In the order of the presets.
inline constexpr PublishedExample publishedExampleTable[]{
    {"sentiment-labels-on-claude-sonnet-4", published::sentimentLabels},
    {"content-enrichment-on-gpt-4o-mini", published::contentEnrichment},
    {"support-ticket-sentiment-on-gpt-4o-mini", published::ticketSentiment},
    {"one-reserved-a10g-with-two-hours-of-upkeep", published::reservedA10g},
    {"a-reserved-a10g-all-month-low-rate", published::a10gAtLowRate},
    {"a-reserved-a10g-all-month-high-rate", published::a10gAtHighRate},
    {"a-fine-tune-on-one-a100-low", published::shortFineTune},
    {"a-fine-tune-on-one-a100-high", published::longFineTune},
    {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", published::haiku500kFor5k},
    {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", published::haiku500kFor30k},
    {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", published::haiku100kFor5k},
    {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", published::haiku100kFor30k},
    {"a-fine-tuning-pipeline-low-end", published::pipelineLowEnd},
    {"a-fine-tuning-pipeline-high-end", published::pipelineHighEnd},
    {"gpt-4-or-one-l40s-short-queries", published::shortQueries},
    {"gpt-4-or-one-l40s-long-queries", published::longQueries},
    {"airline-support-chatbot", published::tenMillionInferences},
    {"financial-document-extraction", published::tenMillionInferences},
    {"ap-calculus-tutor", published::tenMillionInferences},
    {"the-sawtooth", published::sawtooth},
    {"never", published::never},
};

} // namespace breakeven
