// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/formulas/formula.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

using Binding = Formula::Binding;

/// The text as an operand: in parentheses unless it holds together at least as firmly as `needed`.
std::string operand(const Formula& formula, Binding needed)
{
    return formula.binding < needed ? '(' + formula.text + ')' : formula.text;
}

Binding firmer(Binding binding)
{
    return static_cast<Binding>(static_cast<int>(binding) + 1);
}

/// Of an operator that is read from left to right: what stands right of it must hold together more firmly.
Formula binary(const Formula& a, std::string_view sign, const Formula& b, Binding binding, double value)
{
    return {fmt::format("{}{}{}", operand(a, binding), sign, operand(b, firmer(binding))), value, binding};
}

std::vector<Formula::Factor> factorsOf(const Formula& formula)
{
    return formula.factors.empty() ? std::vector<Formula::Factor>{{formula.value}} : formula.factors;
}

std::string constantText(double constant)
{
    std::string text = fmt::format("{}", constant);
    std::ranges::replace(text, 'e', 'E');
    return text;
}

} // namespace

Formula::Formula(double constant)
    : text(constantText(constant)), value(constant), binding(constant < 0 ? Binding::Comparison : Binding::Atom)
{
}

Formula::Formula(std::string written, double result, Binding holds)
    : text(std::move(written)), value(result), binding(holds)
{
}

Formula cell(std::string_view reference, double value)
{
    return {std::string(reference), value};
}

Formula operator+(const Formula& a, const Formula& b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    return binary(a, "+", b, Binding::Sum, a.value + b.value);
}

Formula operator-(const Formula& a, const Formula& b)
{
    return binary(a, "-", b, Binding::Sum, a.value - b.value);
}

Formula operator*(const Formula& a, const Formula& b)
{
    if (a.isZero() || b.isZero())
        return 0;
    if (a.isOne() || b.isOne())
        return a.isOne() ? b : a;
    // A product within a product needs no parentheses, and is computed from left to right like the rest of it.
    Formula product(operand(a, Binding::Product) + '*' + operand(b, Binding::Product), a.value, Binding::Product);
    product.factors = factorsOf(a);
    for (const Formula::Factor& factor : factorsOf(b)) {
        product.value = factor.divides ? product.value / factor.value : product.value * factor.value;
        product.factors.push_back(factor);
    }
    return product;
}

Formula operator/(const Formula& a, const Formula& b)
{
    if (a.isZero())
        return 0;
    Formula quotient = binary(a, "/", b, Binding::Product, a.value / b.value);
    quotient.factors = factorsOf(a);
    quotient.factors.push_back({b.value, true});
    return quotient;
}

Formula power(const Formula& base, const Formula& exponent)
{
    return {fmt::format("{}^{}", operand(base, Binding::Atom), operand(exponent, Binding::Atom)),
            std::pow(base.value, exponent.value), Binding::Power};
}

Formula operator>(const Formula& a, const Formula& b)
{
    return binary(a, ">", b, Binding::Comparison, a.value > b.value ? 1 : 0);
}

Formula equal(const Formula& a, const Formula& b)
{
    return binary(a, "=", b, Binding::Comparison, a.value == b.value ? 1 : 0);
}

Formula larger(const Formula& a, const Formula& b)
{
    return {fmt::format("MAX({},{})", a.text, b.text), std::max(a.value, b.value)};
}

Formula smaller(const Formula& a, const Formula& b)
{
    return {fmt::format("MIN({},{})", a.text, b.text), std::min(a.value, b.value)};
}

Formula roundedUp(const Formula& a)
{
    return {fmt::format("ROUNDUP({},0)", a.text), std::ceil(a.value)};
}

Formula when(const Formula& condition, const Formula& then, const Formula& otherwise)
{
    if (then.isZero() && otherwise.isZero())
        return 0;
    return {fmt::format("IF({},{},{})", condition.text, then.text, otherwise.text),
            condition.value != 0 ? then.value : otherwise.value};
}

Formula choose(const Formula& number, const std::vector<Formula>& alternatives)
{
    assert(number.value >= 1 && number.value <= static_cast<double>(alternatives.size()));
    const Formula& chosen = alternatives[static_cast<std::size_t>(number.value) - 1];
    if (std::ranges::all_of(alternatives, [&](const Formula& other) { return other.text == chosen.text; }))
        return chosen;
    std::vector<std::string_view> texts;
    for (const Formula& alternative : alternatives)
        texts.emplace_back(alternative.text);
    return {fmt::format("CHOOSE({},{})", number.text, fmt::join(texts, ",")), chosen.value};
}

Formula placeOf(std::string_view reference, const std::vector<std::string_view>& among, std::size_t place)
{
    return {fmt::format("MATCH({},{{\"{}\"}},0)", reference, fmt::join(among, "\",\"")), static_cast<double>(place)};
}

} // namespace breakeven
