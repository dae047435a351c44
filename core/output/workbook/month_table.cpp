// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/month_table.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/model/month_cash.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

namespace {

using P = Parameters;

} // namespace

std::size_t monthRows()
{
    return static_cast<std::size_t>(rowOf(&Parameters::horizonMonths).range.high);
}

MonthTable::MonthTable(Sheet& sheet, const ModelFormulas& model, RowNumber headingRow)
    : m_sheet(sheet), m_model(model), m_firstRow(headingRow + 1)
{
}

void MonthTable::write()
{
    writeHeadings();
    for (std::size_t month = 0; month <= monthRows(); ++month)
        writeMonth(month);
}

void MonthTable::writeHeadings()
{
    const RowNumber row = m_firstRow - 1;
    ColumnNumber column = 0;
    const auto head = [&](const Message& text) { m_sheet.text(row, column++, text, CellStyle::RightHeading); };
    head({"sheet.month"});
    head({"sheet.month_of_horizon"});
    for (const Option option : enumerators<Option>)
        head(asMessage(nameOf(option)));
    for (const Option option : enumerators<Option>)
        head({"sheet.cash_of(option)", nameOf(option)});
    for (const MessageName<0>& text : {MessageName<0>{"sheet.baseline"},
                                       {"sheet.baseline_cash"},
                                       {"sheet.requests_a_month"},
                                       {"explain.api_prices"},
                                       {"explain.gpu_prices"},
                                       {"sheet.discount"},
                                       {"sheet.units"},
                                       {"sheet.rented_gpus"},
                                       {"sheet.owned_gpus"},
                                       {"sheet.owned_servers"},
                                       {"sheet.hardware_added"},
                                       {"sheet.hardware_paid"},
                                       {"sheet.serverless_seconds"},
                                       {"sheet.hybrid_gpus"},
                                       {"sheet.hybrid_servers"},
                                       {"sheet.hybrid_hardware_added"},
                                       {"sheet.hybrid_hardware_paid"},
                                       {"sheet.hybrid_seconds"}})
        head(text);
}

Formula MonthTable::write(ColumnNumber column, const Formula& formula, CellStyle style)
{
    return m_sheet.formula(m_row, column, formula, style);
}

void MonthTable::writeMonth(std::size_t month)
{
    using namespace month_columns;
    m_row = m_firstRow + static_cast<RowNumber>(month);
    const auto number = static_cast<double>(month);
    m_sheet.number(m_row, monthNumber, number, CellStyle::Count);
    m_number = cell(rowReference(m_row, monthNumber), number);
    const Formula horizon = m_model.input(&P::horizonMonths);
    write(chartMonth, smaller(m_number, horizon), CellStyle::Count);

    const Formula passed = m_number - 1;
    const Formula factor =
        write(discount, Formula(1) / grown(m_model.input(&P::discountRate) / 100, m_number / 12), CellStyle::Factor);
    Demands demands;
    if (month > 0) {
        const Formula requests =
            write(volume, m_model.input(&P::volume) * grown(m_model.input(&P::monthlyGrowth) / 100, passed),
                  CellStyle::Count);
        m_apiPrice = write(apiPrice, grown(m_model.input(&P::apiPriceTrend) / 100, passed / 12), CellStyle::Factor);
        m_gpuPrice = write(gpuPrice, grown(m_model.input(&P::gpuPriceTrend) / 100, passed / 12), CellStyle::Factor);
        demands = writeDemand(month, requests);
    }

    std::vector<Formula> baselines, baselineSums;
    EnumMap<Option, Formula> cash;
    for (const OptionInfo& row : optionTable) {
        const auto place = static_cast<ColumnNumber>(row.option);
        Formula& paid = cash[row.option];
        Formula& sum = m_sums[row.option];
        const Formula paidNow =
            month == 0 ? atStart(row.option)
                       : when(m_number > horizon, Formula(0), inMonth(row.option, month, demands[row.option]));
        paid = write(static_cast<ColumnNumber>(firstCash + place), paidNow, CellStyle::Money);
        sum = write(static_cast<ColumnNumber>(firstSum + place), month == 0 ? paid : sum + paid, CellStyle::Money);
        if (row.canBeBaseline) {
            baselines.push_back(paid);
            baselineSums.push_back(sum);
        }
    }
    const Formula baseline = write(baselineCash, choose(m_model.baseline(), baselines), CellStyle::Money);
    m_baselineSum = write(baselineSum, choose(m_model.baseline(), baselineSums), CellStyle::Money);
    for (const Option option : enumerators<Option>)
        m_presentValues[option] += (baseline.value - cash[option].value) * factor.value;
}

MonthTable::Demands MonthTable::writeDemand(std::size_t month, const Formula& requests)
{
    using namespace month_columns;
    auto demands = Demands::by([&](Option) { return ModelFormulas::Demand{.volume = requests}; });
    const auto rent = [&](Option option, ColumnNumber column) {
        ModelFormulas::Demand& rented = demands[option];
        rented.gpus = write(column, m_model.gpus(option, requests), CellStyle::Count);
        rented.paid = m_model.paid(option, rented.gpus);
    };
    rent(Option::ProvisionedApi, units);
    rent(Option::RentedGpu, rentedGpus);
    demands[Option::ServerlessGpu].seconds =
        write(serverlessSeconds, m_model.serverlessSeconds(Option::ServerlessGpu, requests), CellStyle::Count);

    ModelFormulas::Demand& owned = demands[Option::OwnedHardware];
    const Formula neededOwned = m_model.gpus(Option::OwnedHardware, requests);
    owned.gpus = write(ownedGpus, month == 1 ? neededOwned : larger(m_owned.gpus, neededOwned), CellStyle::Count);
    owned.servers = write(ownedServers, m_model.servers(Option::OwnedHardware, owned.gpus), CellStyle::Count);

    const Formula owns = equal(m_model.hosting(), 3);
    ModelFormulas::Demand& hybrid = demands[Option::Hybrid];
    const Formula neededHybrid = m_model.gpus(Option::Hybrid, requests);
    hybrid.gpus =
        write(hybridGpus, month == 1 ? neededHybrid : larger(when(owns, m_hybrid.gpus, Formula(0)), neededHybrid),
              CellStyle::Count);
    hybrid.paid = m_model.paid(Option::Hybrid, hybrid.gpus);
    hybrid.servers = write(hybridServers, m_model.servers(Option::Hybrid, hybrid.gpus), CellStyle::Count);
    hybrid.seconds = write(hybridSeconds, m_model.serverlessSeconds(Option::Hybrid, requests), CellStyle::Count);

    grow(m_owned, owned.gpus, owned.servers, 1, ownedBought);
    m_ownedPaid = write(ownedPaid, paid(m_owned, month, ownedBought), CellStyle::Money);
    grow(m_hybrid, hybrid.gpus, hybrid.servers, owns, hybridBought);
    m_hybridPaid = write(hybridPaid, paid(m_hybrid, month, hybridBought), CellStyle::Money);
    return demands;
}

/// Writes what a month adds to the fleet, at the prices of month 0.
void MonthTable::grow(OwnedFleet& fleet, const Formula& gpus, const Formula& servers, const Formula& applies,
                      ColumnNumber bought)
{
    const bool first = fleet.bought.empty();
    const Formula added = m_model.purchase(first ? gpus : gpus - fleet.gpus, first ? servers : servers - fleet.servers);
    const bool always = applies.text == "1";
    fleet.bought.push_back(write(bought, always ? added : when(applies, added, Formula(0)), CellStyle::Money).value);
    fleet.gpus = gpus;
    fleet.servers = servers;
}

/// What the month pays for hardware: what it adds, but for the first month's, which month 0 pays; and what reaches the
/// end of its life, again, less what the old is worth.
Formula MonthTable::paid(const OwnedFleet& fleet, std::size_t month, ColumnNumber bought) const
{
    using namespace month_columns;
    if (month == 1)
        return 0;
    const Formula life = m_model.input(&P::amortizationMonths);
    const RowNumber first = m_firstRow + 1;
    double replaced = 0;
    for (std::size_t earlier = 1; earlier < month; ++earlier)
        if (std::fmod(static_cast<double>(month - earlier), life.value) == 0)
            replaced += fleet.bought[earlier - 1];
    const Formula sum(fmt::format("SUMPRODUCT({0}:{1}*(MOD({2}-{3}:{4},{5})=0))", reference(first, bought),
                                  rowReference(m_row - 1, bought), m_number.text, reference(first, monthNumber),
                                  rowReference(m_row - 1, monthNumber), life.text),
                      replaced);
    const Formula lost = Formula(1) - m_model.input(&P::residualValue) / 100;
    return m_gpuPrice * (cell(rowReference(m_row, bought), fleet.bought.back()) + sum * lost);
}

Formula MonthTable::atStart(Option option) const
{
    using namespace month_columns;
    // Month 1 is not written yet: the value is what its cell will hold.
    const auto firstPurchase = [&](ColumnNumber column) {
        const ModelFormulas::Demand& demand = m_model.atTheVolume(option);
        const Formula price = m_model.purchase(demand.gpus, demand.servers);
        return cell(rowReference(m_row + 1, column), price.value);
    };
    const Formula once = m_model.upfront(option);
    if (option == Option::OwnedHardware)
        return once + firstPurchase(ownedBought);
    if (option == Option::Hybrid) {
        const bool owns = m_model.hosting().value == 3;
        const Formula purchase = firstPurchase(hybridBought);
        return once + cell(purchase.text, owns ? purchase.value : 0);
    }
    return once;
}

Formula MonthTable::inMonth(Option option, std::size_t month, const ModelFormulas::Demand& demand) const
{
    Formula again = 0;
    if (const Formula once = m_model.retraining(option); !once.isZero()) {
        const Formula interval = m_model.input(&P::retrainInterval);
        const bool due = interval.value > 0 && std::fmod(static_cast<double>(month), interval.value) == 0;
        // One inside the other, since spreadsheets would divide by a zero interval.
        again = Formula(fmt::format("IF({0}>0,IF(MOD({1},{0})=0,{2},0),0)", interval.text, m_number.text, once.text),
                        due ? once.value : 0);
    }
    const Formula cash = m_model.cash(option, demand, m_apiPrice, m_gpuPrice, again);
    if (option == Option::OwnedHardware)
        return cash + m_ownedPaid;
    return option == Option::Hybrid ? cash + m_hybridPaid : cash;
}

} // namespace breakeven
