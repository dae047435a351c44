// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <memory>
#include <vector>

namespace breakeven {

/// What a number is counted in, as far as it matters for how it is written.
enum class Measure {
    Plain,
    Money,
    MoneyPerMonth,
    MoneyPerRequest,
    Gpus,
    Units,
    Servers,
    Requests,
    Months,
    Seconds,
    Share
};

/// A number that knows how it came about: the third kind that the model computes with (core/model/number.h). Its value
/// is the same double, computed in the same order.
class Explained {
public:
    enum class Kind {
        Constant,
        Input, ///< a parameter's value
        Share, ///< a parameter's percentage as a share
        Named, ///< a step or a result with a name; its one operand is what it stands for
        Sum,
        Difference,
        Product,
        Quotient,
        Power,
        Larger,
        Smaller,
        RoundedUp
    };

    struct Term {
        Kind kind = Kind::Constant;
        double value = 0;
        std::vector<Explained> operands{};
        const Parameter* parameter = nullptr;
        Message label{}; ///< of what has a name
        Measure measure = Measure::Plain;
    };

    Explained(double constant = 0); // NOLINT(google-explicit-constructor): constants stand in formulas as they are

    [[nodiscard]] static Explained input(const Parameter& parameter, double value);
    [[nodiscard]] static Explained share(const Parameter& parameter, double value);
    /// The same number under a name.
    [[nodiscard]] static Explained named(Message label, Measure measure, const Explained& what);

    explicit Explained(Term term);
    /// The same formula with the value that it was computed to in another order.
    [[nodiscard]] Explained as(double value) const;

    [[nodiscard]] double value() const { return m_term->value; }
    [[nodiscard]] const Term& term() const { return *m_term; }
    [[nodiscard]] bool isConstant(double value) const
    {
        return m_term->kind == Kind::Constant && m_term->value == value;
    }

    friend Explained operator+(const Explained& a, const Explained& b); ///< leaves out a constant zero
    friend Explained operator-(const Explained& a, const Explained& b); ///< leaves out a constant zero
    friend Explained operator*(const Explained& a, const Explained& b); ///< of a constant zero: zero; leaves out a one
    friend Explained operator/(const Explained& a, const Explained& b); ///< of a constant zero: zero
    friend Explained power(const Explained& base, const Explained& exponent);
    friend bool operator>(const Explained& a, const Explained& b) { return a.value() > b.value(); }
    friend Explained larger(const Explained& a, const Explained& b);
    friend Explained smaller(const Explained& a, const Explained& b);
    friend Explained roundedUp(const Explained& a);

private:
    std::shared_ptr<const Term> m_term;
};

} // namespace breakeven
