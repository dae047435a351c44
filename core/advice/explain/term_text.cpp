// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/term_text.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace breakeven {

namespace {

using TermKind = Explained::Kind;
using LeafText = std::function<Message(const Explained&)>;

constexpr int digitsOfATime = 4;
constexpr int allDigits = 6; // significant: what people type has no more

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

Message termText(const Explained& what, const LeafText& leaf);

/// Whether a term's text begins with a minus.
bool beginsNegative(const Explained& what, const LeafText& leaf)
{
    const auto& operands = what.term().operands;
    switch (what.term().kind) {
    case TermKind::Constant: return what.value() < 0;
    case TermKind::Input:
    case TermKind::Share:
    case TermKind::Named: return inWords(leaf(what)).starts_with("−");
    case TermKind::Sum:
    case TermKind::Difference: return beginsNegative(operands[0], leaf);
    case TermKind::Product: return isGuard(operands[1]) && beginsNegative(operands[0], leaf);
    case TermKind::Quotient:
    case TermKind::Power:
    case TermKind::Larger:
    case TermKind::Smaller:
    case TermKind::RoundedUp: break;
    }
    return false;
}

Message operandText(const Explained& what, Firmness needed, const LeafText& leaf)
{
    const bool isLoose = firmnessOf(what.term().kind) < needed;
    if (isLoose || (needed > Firmness::Sum && beginsNegative(what, leaf)))
        return {"formula.parentheses(inner)", termText(what, leaf)};
    return termText(what, leaf);
}

/// A long sum is told by its first terms and its last.
Message sumText(const Explained& what, const LeafText& leaf)
{
    constexpr std::size_t longest = 8;
    constexpr std::size_t told = 2;
    std::vector<const Explained*> terms;
    const Explained* left = &what;
    for (; left->term().kind == TermKind::Sum; left = &left->term().operands[0])
        terms.push_back(&left->term().operands[1]);
    terms.push_back(left);
    std::reverse(terms.begin(), terms.end());
    Message sum;
    const auto add = [&sum](Message term) {
        sum = sum.empty() ? std::move(term) : Message{"formula.sum(a, b)", std::move(sum), std::move(term)};
    };
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const bool isLeftOut = terms.size() > longest && i >= told && i + 1 < terms.size();
        if (!isLeftOut)
            add(operandText(*terms[i], Firmness::Sum, leaf));
        else if (i == told)
            add({"formula.left_out"});
    }
    return sum;
}

Message termText(const Explained& what, const LeafText& leaf)
{
    const auto& operands = what.term().operands;
    const auto operand = [&](std::size_t at, Firmness needed) { return operandText(operands[at], needed, leaf); };
    switch (what.term().kind) {
    case TermKind::Constant: return asMessage(Quantity::rounded(what.value(), allDigits));
    case TermKind::Input:
    case TermKind::Share:
    case TermKind::Named: return leaf(what);
    case TermKind::Sum: return sumText(what, leaf);
    case TermKind::Difference:
        return {"formula.difference(a, b)", operand(0, Firmness::Sum), operand(1, Firmness::Product)};
    case TermKind::Product:
        if (isGuard(operands[1]))
            return termText(operands[0], leaf);
        return {"formula.product(a, b)", operand(0, Firmness::Product), operand(1, Firmness::Product)};
    case TermKind::Quotient:
        return {"formula.quotient(a, b)", operand(0, Firmness::Product), operand(1, Firmness::Whole)};
    case TermKind::Power: return {"formula.power(a, b)", operand(0, Firmness::Whole), operand(1, Firmness::Whole)};
    case TermKind::Larger: return {"formula.larger(a, b)", operand(0, Firmness::Sum), operand(1, Firmness::Sum)};
    case TermKind::Smaller: return {"formula.smaller(a, b)", operand(0, Firmness::Sum), operand(1, Firmness::Sum)};
    case TermKind::RoundedUp: return {"formula.rounded_up(a)", operand(0, Firmness::Sum)};
    }
    return {};
}

/// Parts of a request count where there are few.
Message requestsText(double value)
{
    constexpr double many = 1000;
    return {"measure.requests(count)",
            std::abs(value) < many ? Quantity::rounded(value, allDigits) : Quantity::fullCount(value)};
}

} // namespace

Message valueText(double value, Measure measure)
{
    const auto count = Quantity::rounded(value, allDigits);
    const auto money = Quantity::fullMoney(value);
    switch (measure) {
    case Measure::Plain: return asMessage(count);
    case Measure::Money: return asMessage(money);
    case Measure::MoneyPerMonth: return {"measure.a_month(amount)", money};
    case Measure::MoneyPerRequest: return {"measure.a_request(amount)", money};
    case Measure::Gpus: return {"measure.gpus(count)", count};
    case Measure::Units: return {"measure.units(count)", count};
    case Measure::Servers: return {"measure.servers(count)", count};
    case Measure::Requests: return requestsText(value);
    case Measure::Months: return {"measure.months(count)", Quantity::rounded(value, digitsOfATime)};
    case Measure::Seconds: return {"measure.seconds(count)", count};
    case Measure::Share: return {"percent(number)", Quantity::rounded(value * 100, allDigits)};
    }
    return {};
}

Message valueText(const Explained& leaf)
{
    const Explained::Term& term = leaf.term();
    if (term.parameter == nullptr)
        return valueText(term.value, term.measure);
    const double value = term.kind == TermKind::Share ? term.value * 100 : term.value;
    return asMessage(statedInWords(*term.parameter, value));
}

Message labelText(const Explained& leaf)
{
    const Explained::Term& term = leaf.term();
    return term.parameter == nullptr ? term.label : asMessage(labelOf(*term.parameter));
}

Message formulaInLabels(const Explained& what)
{
    return termText(what, labelText);
}

Message formulaInValues(const Explained& what)
{
    return termText(what, [](const Explained& leaf) { return valueText(leaf); });
}

} // namespace breakeven
