// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A preset as a case to learn from, in words for people; what it comes to is computed.
struct UseCase {
    std::string preset; ///< id
    std::string name;
    std::string question;
    Message baseline;  ///< "Frontier API: $20,000 a month"
    Message focus;     ///< "Rented GPU: $3,000 a month"
    Message breakEven; ///< "Break-even: 1.5M requests a month", "Break-even: never"
    std::string source;
    bool published = false; ///< somebody published it, or else it is our own
};

/// The published cases, then the common tasks.
[[nodiscard]] std::vector<UseCase> useCases();

/// A kind of task for which a small model of one's own tends to make sense.
struct TaskKind {
    std::string_view name;
    std::string_view why;
};

inline constexpr std::array taskKinds{
    TaskKind{"Sentiment", "a handful of labels, and traffic that never ends"},
    TaskKind{"Ticket routing", "your own queues, which no general model knows"},
    TaskKind{"Intent", "short inputs, a closed list of answers"},
    TaskKind{"Content labeling", "large volumes that can wait and be batched"},
    TaskKind{"Entity extraction", "a fixed set of fields that tests can check"},
    TaskKind{"PII flagging", "data that should not leave the house to be checked"},
};

} // namespace breakeven
