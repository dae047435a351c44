// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameters.h"
#include "core/scenario/answers/claim.h"

#include <optional>
#include <string_view>

namespace breakeven {

/// An input that a claim takes otherwise than its preset does.
struct ClaimInput {
    double Parameters::*member = nullptr; ///< none if null
    double value = 0;
};

/// A figure that was published of a preset's scenario.
struct PublishedClaim {
    std::string_view preset; ///< its id
    ClaimFigure figure;
    Option option;
    std::optional<Range> published; ///< absent for "never"
    std::string_view why;           ///< where it is from, or where it goes wrong
    std::string_view publishedAs{}; ///< its words, where they are more than the number's
    std::string_view variation{};   ///< what is taken otherwise, in words
    ClaimInput inputs[2]{};
};

constexpr Range only(double value)
{
    return {value, value};
}

// Publications: "Small Models, Big Savings!" (2026-03-18); an article on self-hosting small language models (2026); "Is
// Fine-Tuning Cheaper Than Using a Larger Model"; "Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy
// Comparison" (early 2026); "Interactive Cost-Benefit Analyzer". Each preset names its own.
inline constexpr PublishedClaim publishedClaimTable[]{
    {"sentiment-labels-on-claude-sonnet-4", ClaimFigure::MonthlyTotal, Option::FrontierApi, only(900),
     "At $3 and $15 per million tokens, 300 in and 20 out cost $0.0012. A bill of $900 needs 500 tokens in."},
    {"sentiment-labels-on-claude-sonnet-4", ClaimFigure::MonthlyCompute, Option::ServerlessGpu, only(90),
     "With 0.25 s of billed GPU time a request at $2.50 an hour; the article gives neither."},
    {"sentiment-labels-on-claude-sonnet-4",
     ClaimFigure::MonthlyCompute,
     Option::ServerlessGpu,
     only(90),
     "A request every 5 seconds keeps a worker up, and billed, all month.",
     {},
     "with an idle time-out of 15 s",
     {{&Parameters::serverlessIdle, 15}}},
    {"sentiment-labels-on-claude-sonnet-4", ClaimFigure::UpfrontCost, Option::ServerlessGpu, Range{0, 5},
     "Two hours of a GPU at $2.", "under $5"},

    {"content-enrichment-on-gpt-4o-mini", ClaimFigure::YearlyTokens, Option::FrontierApi, only(65),
     "500 descriptions cost $0.18 a day."},

    {"support-ticket-sentiment-on-gpt-4o-mini", ClaimFigure::YearlyTokens, Option::FrontierApi, only(109),
     "$0.30 a day, for input alone. With content enrichment that is about $15 a month; the article speaks of $300 to "
     "$500 for four such tasks."},

    {"one-reserved-a10g-with-two-hours-of-upkeep", ClaimFigure::SpendAtBreakEven, Option::RentedGpu, only(450),
     "$250 of infrastructure and two hours of upkeep at $100."},

    {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", ClaimFigure::CostPerRequest, Option::FrontierApi,
     only(0.0225), "5,000 tokens in at $3 and 500 out at $15 per million."},
    {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", ClaimFigure::TokensPerRequest, Option::TunedApi,
     only(0.006), "The same tokens at $0.80 and $4 per million."},
    {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", ClaimFigure::TokenSaving, Option::TunedApi, only(8250),
     "500,000 requests at $0.0165 less."},
    {"sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront", ClaimFigure::Payback, Option::TunedApi, only(1),
     "$5,000 over $8,250 a month is 0.61 months, published rounded up to 1. It is 0.65 with the $500 a month of "
     "maintenance that the article names but leaves out.",
     "1 month, the low end of 1–4"},

    {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", ClaimFigure::CostPerRequest, Option::FrontierApi,
     only(0.0225), "5,000 tokens in at $3 and 500 out at $15 per million."},
    {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", ClaimFigure::TokensPerRequest, Option::TunedApi,
     only(0.006), "The same tokens at $0.80 and $4 per million."},
    {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", ClaimFigure::TokenSaving, Option::TunedApi, only(8250),
     "500,000 requests at $0.0165 less."},
    {"sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront", ClaimFigure::Payback, Option::TunedApi, only(4),
     "$30,000 over $8,250 a month is 3.6 months, published rounded up to 4. It is 4.8 with the $2,000 a month of "
     "maintenance that the article names but leaves out.",
     "4 months, the high end of 1–4"},

    {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", ClaimFigure::CostPerRequest, Option::FrontierApi,
     only(0.0225), "5,000 tokens in at $3 and 500 out at $15 per million."},
    {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", ClaimFigure::TokensPerRequest, Option::TunedApi,
     only(0.006), "The same tokens at $0.80 and $4 per million."},
    {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", ClaimFigure::TokenSaving, Option::TunedApi, only(1650),
     "100,000 requests at $0.0165 less."},
    {"sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront", ClaimFigure::Payback, Option::TunedApi, only(3),
     "$5,000 over $1,650 a month is 3.0 months. It is 4.3 with the $500 a month of maintenance that the article names "
     "but leaves out.",
     "3 months, the low end of 3–18"},

    {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", ClaimFigure::CostPerRequest, Option::FrontierApi,
     only(0.0225), "5,000 tokens in at $3 and 500 out at $15 per million."},
    {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", ClaimFigure::TokensPerRequest, Option::TunedApi,
     only(0.006), "The same tokens at $0.80 and $4 per million."},
    {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", ClaimFigure::TokenSaving, Option::TunedApi, only(1650),
     "100,000 requests at $0.0165 less."},
    {"sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront", ClaimFigure::Payback, Option::TunedApi, only(18),
     "$30,000 over $1,650 a month is 18 months. The $2,000 a month of maintenance that the article names but leaves "
     "out is more than is saved, so the money never comes back.",
     "18 months, the high end of 3–18"},

    {"gpt-4-or-one-l40s-short-queries", ClaimFigure::MonthlyTotal, Option::FrontierApi, only(21000),
     "A query costs $0.021."},
    {"gpt-4-or-one-l40s-short-queries", ClaimFigure::MonthlyTotal, Option::OwnedHardware, only(413),
     "$333 of depreciation, $50 of power and $30 for the place."},
    {"gpt-4-or-one-l40s-short-queries", ClaimFigure::FirstVolume, Option::OwnedHardware, Range{15000, 30000},
     "$413 over $0.021 a query."},
    {"gpt-4-or-one-l40s-short-queries", ClaimFigure::MonthlyTotal, Option::Hybrid, only(4613),
     "$413 for 800,000 queries at home, $4,200 for 200,000 at the API."},
    {"gpt-4-or-one-l40s-short-queries",
     ClaimFigure::CapacityOfOneGpu,
     Option::OwnedHardware,
     Range{8.6e6, 12.9e6},
     "125 tokens a second write 37.5 such answers a minute, not the published 200 to 300. 250 a minute would need 833 "
     "tokens/s.",
     {},
     "at 125 tokens/s, reading left out",
     {{&Parameters::decodeThroughput, 125}, {&Parameters::selfCachedShare, 100}}},

    {"gpt-4-or-one-l40s-long-queries", ClaimFigure::MonthlyTotal, Option::FrontierApi, only(54000),
     "A query costs $0.054."},
    {"gpt-4-or-one-l40s-long-queries", ClaimFigure::MonthlyTotal, Option::OwnedHardware, only(413),
     "$333 of depreciation, $50 of power and $30 for the place."},
    {"gpt-4-or-one-l40s-long-queries", ClaimFigure::FirstVolume, Option::OwnedHardware, Range{15000, 30000},
     "$413 over $0.054 a query. The published range fits the short queries, at $0.021."},
    {"gpt-4-or-one-l40s-long-queries", ClaimFigure::MonthlyTotal, Option::Hybrid, only(11213),
     "$413 for 800,000 queries at home, $10,800 for 200,000 at the API."},
    {"gpt-4-or-one-l40s-long-queries",
     ClaimFigure::CapacityOfOneGpu,
     Option::OwnedHardware,
     Range{8.6e6, 12.9e6},
     "125 tokens a second write 15 such answers a minute, not the published 200 to 300. 250 a minute would need 2,083 "
     "tokens/s.",
     {},
     "at 125 tokens/s, reading left out",
     {{&Parameters::decodeThroughput, 125}, {&Parameters::selfCachedShare, 100}}},

    {"airline-support-chatbot", ClaimFigure::MonthlyTotal, Option::FrontierApi, only(20000),
     "Ten million inferences at $2.00 a thousand."},
    {"airline-support-chatbot", ClaimFigure::MonthlyTotal, Option::RentedGpu, only(3000),
     "The price of hosting, as given."},
    {"airline-support-chatbot", ClaimFigure::SettledVolume, Option::RentedGpu, only(1500000),
     "$3,000 over $0.002 a request."},

    {"financial-document-extraction", ClaimFigure::MonthlyTotal, Option::FrontierApi, only(20000),
     "Ten million inferences at $2.00 a thousand."},
    {"financial-document-extraction", ClaimFigure::MonthlyTotal, Option::RentedGpu, only(3000),
     "The price of hosting, as given."},
    {"financial-document-extraction", ClaimFigure::SettledVolume, Option::RentedGpu, only(1500000),
     "$3,000 over $0.002 a request."},

    {"ap-calculus-tutor", ClaimFigure::MonthlyTotal, Option::FrontierApi, only(20000),
     "Ten million inferences at $2.00 a thousand."},
    {"ap-calculus-tutor", ClaimFigure::MonthlyTotal, Option::RentedGpu, only(3000), "The price of hosting, as given."},
    {"ap-calculus-tutor", ClaimFigure::SettledVolume, Option::RentedGpu, only(1500000),
     "$3,000 over $0.002 a request."},

    {"the-sawtooth", ClaimFigure::FirstVolume, Option::RentedGpu, only(730000),
     "One GPU costs as much as 730,000 requests at the API."},
    {"the-sawtooth", ClaimFigure::SettledVolume, Option::RentedGpu, only(8030000),
     "Eleven GPUs cost $8,030 a month; each one after them is cheaper from its first request on."},
    {"the-sawtooth", ClaimFigure::CheaperIntervals, Option::RentedGpu, only(11),
     "With each of the first ten GPUs it is cheaper only until the next one comes; the eleventh range goes on for "
     "good."},

    {"never", ClaimFigure::SettledVolume, Option::RentedGpu, std::nullopt,
     "A GPU's rent of $3,650 over $0.00045 a request would say 8.11M requests a month. But one GPU serves only "
     "116,800."},
};

} // namespace breakeven
