// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/uncertainty.h"

#include "core/model/break_even/break_even_search.h"
#include "core/model/equality.h"
#include "core/model/over_time.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

constexpr double neverReached = std::numeric_limits<double>::infinity();

void appendQuantiles(Band& band, const Quantiles& quantiles)
{
    band.p10.push_back(quantiles.p10);
    band.p50.push_back(quantiles.p50);
    band.p90.push_back(quantiles.p90);
}

/// The cumulative cash of one option, a row of H + 1 months a draw.
class CashTable {
public:
    CashTable(std::size_t draws, std::size_t months) : m_months(months), m_cash(draws * months) {}

    void set(std::size_t draw, const std::vector<double>& cumulative)
    {
        std::copy(cumulative.begin(), cumulative.end(), m_cash.begin() + static_cast<std::ptrdiff_t>(draw * m_months));
    }
    [[nodiscard]] std::vector<double> month(std::size_t month) const
    {
        std::vector<double> column;
        column.reserve(m_cash.size() / m_months);
        for (std::size_t at = month; at < m_cash.size(); at += m_months)
            column.push_back(m_cash[at]);
        return column;
    }

private:
    std::size_t m_months;
    std::vector<double> m_cash;
};

Band bandOverMonths(Option option, const CashTable& cash, std::size_t months)
{
    Band band;
    band.option = option;
    for (std::size_t month = 0; month < months; ++month) {
        std::vector<double> column = cash.month(month);
        band.at.push_back(static_cast<double>(month));
        appendQuantiles(band, quantiles(column));
    }
    return band;
}

} // namespace

Band totalBand(const Draws& draws, Option option, std::vector<double> volumes)
{
    const std::vector<OptionCosts>& costs = draws.costs(option);
    Band band;
    band.option = option;
    for (auto* edge : {&band.p10, &band.p50, &band.p90})
        edge->reserve(volumes.size());
    std::vector<double> totals(costs.size());
    for (const double volume : volumes) {
        std::transform(costs.begin(), costs.end(), totals.begin(),
                       [volume](const OptionCosts& drawn) { return drawn.total(volume); });
        appendQuantiles(band, quantiles(totals));
    }
    band.at = std::move(volumes);
    return band;
}

OptionSpread optionSpread(const Draws& draws, Option option, Option baseline)
{
    const std::vector<OptionCosts>& costs = draws.costs(option);
    const std::vector<OptionCosts>& against = draws.costs(baseline);
    std::vector<double> totals;
    std::vector<double> savings;
    std::vector<double> settled;
    std::size_t cheaper = 0;
    for (std::size_t i = 0; i < draws.count(); ++i) {
        const double volume = draws.parameters(i).volume;
        totals.push_back(costs[i].total(volume));
        savings.push_back(difference(against[i].total(volume), totals.back()));
        cheaper += savings.back() > 0 ? 1 : 0;
        settled.push_back(option == baseline
                              ? neverReached
                              : breakEvenEnds(costs[i], against[i]).settledVolume.value_or(neverReached));
    }
    return {option, spreadOf(std::move(totals)), spreadOf(std::move(savings)), spreadOf(std::move(settled)),
            static_cast<double>(cheaper) / static_cast<double>(draws.count())};
}

std::vector<CashSpread> cashSpreads(const Draws& draws, OptionSet options, Option baseline)
{
    const auto horizon = static_cast<std::size_t>(draws.parameters(0).horizonMonths) + 1;
    std::vector<Option> wanted;
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            wanted.push_back(row.option);
    std::vector<CashTable> tables(wanted.size(), CashTable(draws.count(), horizon));
    std::vector<std::vector<double>> paybacks(wanted.size());

    MonthsOfMany months;
    std::vector<double> against;
    std::vector<double> own;
    for (std::size_t draw = 0; draw < draws.count(); ++draw) {
        const Parameters& p = draws.parameters(draw);
        const Months& monthly = months.of(p);
        fillCashFlow(draws.costs(baseline)[draw], p, monthly, against);
        sumUp(against);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (wanted[i] == baseline) {
                tables[i].set(draw, against);
                paybacks[i].push_back(neverReached);
                continue;
            }
            fillCashFlow(draws.costs(wanted[i])[draw], p, monthly, own);
            sumUp(own);
            tables[i].set(draw, own);
            paybacks[i].push_back(payback(own, against).months.value_or(neverReached));
        }
    }

    std::vector<CashSpread> result;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        result.push_back({wanted[i], bandOverMonths(wanted[i], tables[i], horizon),
                          spreadOf(tables[i].month(horizon - 1)), spreadOf(std::move(paybacks[i]))});
    return result;
}

} // namespace breakeven
