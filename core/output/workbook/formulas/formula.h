// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A spreadsheet formula together with its value: put together with the operators and functions below as it would be
/// computed, so that the text in the cell and the value stored beside it can't tell two different things. Doubles are
/// taken in the order of the text, as spreadsheets take them.
struct Formula {
    /// How firmly a text holds together, which tells where it needs parentheses.
    enum class Binding { Comparison, Sum, Product, Power, Atom };

    std::string text; ///< without the leading "="
    double value = 0; ///< of a comparison: 1 if it is true
    Binding binding = Binding::Atom;

    /// A constant.
    Formula(double constant = 0); // NOLINT(google-explicit-constructor): constants stand in formulas as they are
    Formula(std::string written, double result, Binding holds = Binding::Atom);

    /// Whether it is the constant zero: nothing that a cell would have to compute.
    [[nodiscard]] bool isZero() const { return text == "0"; }
    [[nodiscard]] bool isOne() const { return text == "1"; }
};

/// A cell that has a name, or a reference such as $B$7.
[[nodiscard]] Formula cell(std::string_view reference, double value);

[[nodiscard]] Formula operator+(const Formula& a, const Formula& b); ///< leaves out a constant zero
[[nodiscard]] Formula operator-(const Formula& a, const Formula& b);
[[nodiscard]] Formula operator*(const Formula& a, const Formula& b); ///< of a constant zero: zero; leaves out a one
[[nodiscard]] Formula operator/(const Formula& a, const Formula& b); ///< of a constant zero: zero
[[nodiscard]] Formula power(const Formula& base, const Formula& exponent);
[[nodiscard]] Formula operator>(const Formula& a, const Formula& b);
[[nodiscard]] Formula equal(const Formula& a, const Formula& b);

[[nodiscard]] Formula larger(const Formula& a, const Formula& b);
[[nodiscard]] Formula smaller(const Formula& a, const Formula& b);
/// Up to the next whole number, of a value that is not negative.
[[nodiscard]] Formula roundedUp(const Formula& a);
/// Only the branch that is taken needs a value. Of two constant zeros: zero.
[[nodiscard]] Formula when(const Formula& condition, const Formula& then, const Formula& otherwise);
/// The same as the model writes it (core/model/number.h): each branch is a callable.
template <typename Then, typename Otherwise>
requires std::invocable<Then> && std::invocable<Otherwise>
[[nodiscard]] Formula when(const Formula& condition, const Then& then, const Otherwise& otherwise)
{
    return when(condition, Formula(then()), Formula(otherwise()));
}
/// The alternative of that number, counted from 1; that formula itself where all alternatives are the same.
[[nodiscard]] Formula choose(const Formula& number, const std::vector<Formula>& alternatives);
/// The place, counted from 1, of the text in a cell among several; `place` is what it is now.
[[nodiscard]] Formula placeOf(std::string_view reference, const std::vector<std::string_view>& among,
                              std::size_t place);

} // namespace breakeven
