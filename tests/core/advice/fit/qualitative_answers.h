// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/qualitative.h"
#include "core/words/message.h"

#include <QString>

#include <string>

namespace breakeven {

// The qualitative comparison of a scenario, for its tests.

inline Qualitative of(const Scenario& scenario)
{
    return qualitative(evaluate(scenario));
}

inline double own(const Scenario& scenario, Quality quality, Approach approach)
{
    return of(scenario).of(quality, approach).own;
}

inline QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

inline QString text(const Message& message)
{
    return text(inWords(message));
}

inline QString reason(const Scenario& scenario, Quality quality, Approach approach)
{
    return text(of(scenario).of(quality, approach).reason);
}

} // namespace breakeven
