// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/term_text.h"

#include "core/inputs/format.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace breakeven {

namespace {

using TermKind = Explained::Kind;
using LeafText = std::function<std::string(const Explained&)>;

constexpr int digitsOfATime = 4;
constexpr int allDigits = 9; // significant: what people type has fewer

/// How firmly a text holds together, which tells where it needs parentheses.
enum class Firmness { Sum, Product, Whole };

Firmness firmnessOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Sum:
    case TermKind::Difference: return Firmness::Sum;
    case TermKind::Product:
    case TermKind::Quotient: return Firmness::Product;
    case TermKind::Constant:
    case TermKind::Input:
    case TermKind::Share:
    case TermKind::Named:
    case TermKind::Power:
    case TermKind::Larger:
    case TermKind::Smaller:
    case TermKind::RoundedUp: break;
    }
    return Firmness::Whole;
}

/// Whether it is the guard that keeps a whole load from taking a replica more (MODEL.md, "Capacity"): one, to people.
bool isGuard(const Explained& what)
{
    const Explained::Term& term = what.term();
    return term.kind == TermKind::Difference && term.operands[0].isConstant(1) &&
           term.operands[1].term().kind == TermKind::Constant;
}

std::string termText(const Explained& what, const LeafText& leaf);

std::string operandText(const Explained& what, Firmness needed, const LeafText& leaf)
{
    const std::string text = termText(what, leaf);
    const bool isNegative = text.starts_with("−") && needed > Firmness::Sum;
    return isNegative || firmnessOf(what.term().kind) < needed ? '(' + text + ')' : text;
}

/// A long sum is told by its first terms and its last.
std::string sumText(const Explained& what, const LeafText& leaf)
{
    constexpr std::size_t longest = 8;
    constexpr std::size_t told = 2;
    std::vector<std::string> terms;
    const Explained* left = &what;
    for (; left->term().kind == TermKind::Sum; left = &left->term().operands[0])
        terms.push_back(operandText(left->term().operands[1], Firmness::Sum, leaf));
    terms.push_back(operandText(*left, Firmness::Sum, leaf));
    std::reverse(terms.begin(), terms.end());
    if (terms.size() > longest) {
        terms[told] = "…";
        terms.erase(terms.begin() + told + 1, terms.end() - 1);
    }
    return fmt::format("{}", fmt::join(terms, " + "));
}

std::string termText(const Explained& what, const LeafText& leaf)
{
    const auto& operands = what.term().operands;
    const auto operand = [&](std::size_t at, Firmness needed) { return operandText(operands[at], needed, leaf); };
    switch (what.term().kind) {
    case TermKind::Constant: return rounded(what.value(), allDigits);
    case TermKind::Input:
    case TermKind::Share:
    case TermKind::Named: return leaf(what);
    case TermKind::Sum: return sumText(what, leaf);
    case TermKind::Difference: return operand(0, Firmness::Sum) + " − " + operand(1, Firmness::Product);
    case TermKind::Product:
        if (isGuard(operands[1]))
            return termText(operands[0], leaf);
        return operand(0, Firmness::Product) + " × " + operand(1, Firmness::Product);
    case TermKind::Quotient: return operand(0, Firmness::Product) + " ÷ " + operand(1, Firmness::Whole);
    case TermKind::Power: return operand(0, Firmness::Whole) + " ^ " + operand(1, Firmness::Whole);
    case TermKind::Larger: return fmt::format("max({}, {})", operand(0, Firmness::Sum), operand(1, Firmness::Sum));
    case TermKind::Smaller: return fmt::format("min({}, {})", operand(0, Firmness::Sum), operand(1, Firmness::Sum));
    case TermKind::RoundedUp: return fmt::format("ceil({})", operand(0, Firmness::Sum));
    }
    return {};
}

std::string counted(double value, std::string_view one, std::string_view many)
{
    const std::string number = rounded(value, allDigits);
    return fmt::format("{} {}", number, number == "1" ? one : many);
}

/// Parts of a request count where there are few.
std::string requestsText(double value)
{
    constexpr double many = 1000;
    return std::abs(value) < many ? counted(value, "request a month", "requests a month")
                                  : fullCount(value) + " requests a month";
}

} // namespace

std::string valueText(double value, Measure measure)
{
    switch (measure) {
    case Measure::Plain: return rounded(value, allDigits);
    case Measure::Money: return fullMoney(value);
    case Measure::MoneyPerMonth: return fullMoney(value) + " a month";
    case Measure::MoneyPerRequest: return fullMoney(value) + " a request";
    case Measure::Gpus: return counted(value, "GPU", "GPUs");
    case Measure::Servers: return counted(value, "server", "servers");
    case Measure::Requests: return requestsText(value);
    case Measure::Months:
        return rounded(value, digitsOfATime) == "1" ? "1 month" : rounded(value, digitsOfATime) + " months";
    case Measure::Seconds: return counted(value, "second", "seconds");
    case Measure::Share: return rounded(value * 100, allDigits) + " %";
    }
    return {};
}

std::string valueText(const Explained& leaf)
{
    const Explained::Term& term = leaf.term();
    if (term.parameter == nullptr)
        return valueText(term.value, term.measure);
    return valueInWords(*term.parameter, term.kind == TermKind::Share ? term.value * 100 : term.value, allDigits);
}

std::string labelText(const Explained& leaf)
{
    const Explained::Term& term = leaf.term();
    return term.parameter == nullptr ? term.label : std::string(term.parameter->label);
}

std::string formulaInLabels(const Explained& what)
{
    return termText(what, labelText);
}

std::string formulaInValues(const Explained& what)
{
    return termText(what, [](const Explained& leaf) { return valueText(leaf); });
}

} // namespace breakeven
