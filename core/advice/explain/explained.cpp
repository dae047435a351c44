// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explained.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

Explained::Explained(double constant) : Explained(Term{.value = constant}) {}

Explained::Explained(Term term) : m_term(std::make_shared<const Term>(std::move(term))) {}

Explained Explained::input(const Parameter& parameter, double value)
{
    return Explained(Term{.kind = Kind::Input, .value = value, .parameter = &parameter});
}

Explained Explained::share(const Parameter& parameter, double value)
{
    return Explained(Term{.kind = Kind::Share, .value = value / 100, .parameter = &parameter});
}

Explained Explained::named(Message label, Measure measure, const Explained& what)
{
    return Explained(Term{
        .kind = Kind::Named, .value = what.value(), .operands = {what}, .label = std::move(label), .measure = measure});
}

Explained Explained::as(double value) const
{
    Term term = *m_term;
    term.value = value;
    return Explained(std::move(term));
}

Explained operator+(const Explained& a, const Explained& b)
{
    if (a.isConstant(0) || b.isConstant(0))
        return a.isConstant(0) ? b : a;
    return Explained({.kind = Explained::Kind::Sum, .value = a.value() + b.value(), .operands = {a, b}});
}

Explained operator-(const Explained& a, const Explained& b)
{
    if (b.isConstant(0))
        return a;
    return Explained({.kind = Explained::Kind::Difference, .value = a.value() - b.value(), .operands = {a, b}});
}

Explained operator*(const Explained& a, const Explained& b)
{
    if (a.isConstant(0) || b.isConstant(0))
        return 0;
    if (a.isConstant(1) || b.isConstant(1))
        return a.isConstant(1) ? b : a;
    return Explained({.kind = Explained::Kind::Product, .value = a.value() * b.value(), .operands = {a, b}});
}

Explained operator/(const Explained& a, const Explained& b)
{
    if (a.isConstant(0))
        return 0;
    return Explained({.kind = Explained::Kind::Quotient, .value = a.value() / b.value(), .operands = {a, b}});
}

Explained power(const Explained& base, const Explained& exponent)
{
    return Explained({.kind = Explained::Kind::Power,
                      .value = std::pow(base.value(), exponent.value()),
                      .operands = {base, exponent}});
}

Explained larger(const Explained& a, const Explained& b)
{
    return Explained({.kind = Explained::Kind::Larger, .value = std::max(a.value(), b.value()), .operands = {a, b}});
}

Explained smaller(const Explained& a, const Explained& b)
{
    return Explained({.kind = Explained::Kind::Smaller, .value = std::min(a.value(), b.value()), .operands = {a, b}});
}

Explained roundedUp(const Explained& a)
{
    return Explained({.kind = Explained::Kind::RoundedUp, .value = std::ceil(a.value()), .operands = {a}});
}

} // namespace breakeven
