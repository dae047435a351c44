// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/lines/evaluation_line.h"

#include "core/advice/verdict/verdict.h"

#include <fmt/compile.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace breakeven {

namespace {

class LineText {
public:
    explicit LineText(LineBuffer& into) : m_into(into) {}

    void add(std::string_view text) { m_into.append(text.data(), text.data() + text.size()); }
    void addNumber(double number) { fmt::format_to(std::back_inserter(m_into), FMT_COMPILE("{}"), number); }
    /// A member after others; `key` is with its quotes and punctuation: `,"total":`.
    void add(std::string_view key, double number)
    {
        add(key);
        addNumber(number);
    }
    void add(std::string_view key, const std::optional<double>& number)
    {
        add(key);
        if (number)
            addNumber(*number);
        else
            add("null");
    }
    void addText(std::string_view text)
    {
        const auto needsEscape = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
        if (std::ranges::any_of(text, needsEscape)) {
            add(nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
            return;
        }
        add("\"");
        add(text);
        add("\"");
    }

private:
    LineBuffer& m_into;
};

void addMonthly(LineText& line, const OptionResult& option)
{
    const MonthlyCost& monthly = option.monthly;
    line.add(R"(,"monthly":{"tokens":)", monthly.tokens);
    line.add(R"(,"compute":)", monthly.compute);
    line.add(R"(,"platform":)", monthly.platform);
    line.add(R"(,"staff":)", monthly.staff);
    line.add(R"(,"retraining":)", monthly.retraining);
    line.add(R"(,"upfront":)", monthly.upfront);
    line.add(R"(,"errors":)", monthly.errors);
    line.add(R"(,"total":)", option.total);
    line.add("}");
}

void addFleet(LineText& line, const std::optional<FleetUse>& fleet)
{
    if (!fleet) {
        line.add(R"(,"gpus":null,"units":null,"load":null,"utilization":null,"headroom":null,"spare":null)");
        return;
    }
    line.add(fleet->ofUnits ? R"(,"gpus":null,"units":)" : R"(,"gpus":)", fleet->gpus);
    line.add(fleet->ofUnits ? "" : R"(,"units":null)");
    line.add(R"(,"load":)", fleet->load);
    line.add(R"(,"utilization":)", fleet->utilization);
    line.add(R"(,"headroom":)", fleet->headroom);
    line.add(R"(,"spare":)", fleet->spare);
}

void addBreakEven(LineText& line, const BreakEven& found)
{
    line.add(R"(,"break_even":{"first_volume":)", found.firstVolume);
    line.add(R"(,"settled_volume":)", found.settledVolume);
    line.add(R"(,"intervals":[)");
    std::string_view separator;
    for (const Interval& interval : found.intervals) {
        line.add(separator);
        line.add("[", interval.from);
        line.add(",", interval.to);
        line.add("]");
        separator = ",";
    }
    line.add(found.truncated ? R"(],"truncated":true})" : R"(],"truncated":false})");
}

void addOverTime(LineText& line, const OverTime& time)
{
    line.add(R"(,"over_time":{"net_present_value":)", time.netPresentValue);
    line.add(R"(,"payback_months":)", time.payback.months);
    line.add(R"(,"horizon_saving":)", time.horizonSaving);
    line.add(R"(,"requests_to_recover_upfront":)", time.requestsToRecoverUpfront);
    line.add("}");
}

void addOption(LineText& line, const OptionInfo& row, const OptionResult& option, bool isBaseline)
{
    line.add(R"({"id":")");
    line.add(row.id);
    line.add("\"");
    addMonthly(line, option);
    line.add(R"(,"cost_per_request":)", option.costPerRequest);
    line.add(R"(,"accuracy":)", option.accuracy);
    line.add(R"(,"cost_per_correct_answer":)", option.costPerCorrectAnswer);
    addFleet(line, option.fleet);
    line.add(R"(,"upfront":)", option.overTime.upfront);
    if (!isBaseline) {
        addBreakEven(line, option.breakEven);
        addOverTime(line, option.overTime);
    }
    line.add("}");
}

void addBeginning(LineText& line, std::string_view id)
{
    line.add(R"({"id":)");
    line.add(id);
}

} // namespace

void addEvaluationLine(LineBuffer& into, std::string_view id, const Evaluation& e)
{
    LineText line(into);
    addBeginning(line, id);
    line.add(R"(,"verdict":[)");
    std::string_view separator;
    for (const std::string& sentence : inWords(verdict(e))) {
        line.add(separator);
        line.addText(sentence);
        separator = ",";
    }
    line.add(R"(],"volume":)", e.scenario.parameters.volume);
    line.add(R"(,"options":[)");
    separator = {};
    for (const OptionInfo& row : optionTable) {
        line.add(separator);
        addOption(line, row, e.of(row.option), row.option == e.scenario.baseline);
        separator = ",";
    }
    line.add(R"(],"cheapest":")");
    line.add(info(e.cheapest).id);
    line.add(R"(","cheaper_not_shown":)");
    if (const auto hidden = e.cheaperNotShown())
        line.addText(info(*hidden).id);
    else
        line.add("null");
    line.add("}\n");
}

void addErrorLine(LineBuffer& into, std::string_view id, const Error& error)
{
    LineText line(into);
    addBeginning(line, id);
    line.add(R"(,"error":)");
    line.addText(error.sentence());
    line.add("}\n");
}

} // namespace breakeven
