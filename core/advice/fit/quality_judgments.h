// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/qualities.h"

#include <array>
#include <string_view>

namespace breakeven {

/// A score that no figure of the scenario decides, and why.
struct Judgment {
    int score;
    std::string_view reason;
};

/// The program's own judgments of a quality. A hybrid whose small model the provider hosts is another thing than one on
/// GPUs of our own.
struct JudgedQuality {
    Quality quality;
    Judgment general, memory, tuned, selfHosted, hybrid, hostedHybrid;
};

inline constexpr std::array judgedQualities{
    JudgedQuality{
        Quality::Privacy,
        {2, "Every request goes to the vendor, under its terms."},
        {1, "Every request goes to the vendor, and what is remembered of earlier ones is kept as well."},
        {2, "Every request goes to the vendor, and so do the training examples, which can be cleaned first."},
        {5, "No model vendor sees a request; it stays on machines that we run."},
        {3, "The routed requests stay on machines that we run, the rest goes to the vendor."},
        {2, "Every request goes to a vendor, and so do the training examples, which can be cleaned first."},
    },
    JudgedQuality{
        Quality::OutputControl,
        {2, "The prompt alone steers it, and the vendor may change the model."},
        {3, "Recalled examples steer it beside the prompt; the model stays what it is."},
        {4, "Training sets form and tone, on a model that the vendor may retire."},
        {5, "Training, decoding and the model's version are in our hands."},
        {4, "Training steers the routed requests, a prompt the rest."},
        {3, "Training steers the routed requests, a prompt the rest, and the vendor may change both models."},
    },
    JudgedQuality{
        Quality::SetupEffort,
        {5, "A key and a prompt are enough to begin."},
        {4, "Memories have to be put in place; nothing is trained."},
        {3, "Examples have to be labeled and a training checked; there is nothing to host."},
        {2, "Labels, training and a serving stack come before the first request."},
        {1, "All that self-hosting takes, and a router that has to learn what to send where."},
        {2, "All that hosted fine-tuning takes, and a router that has to learn what to send where."},
    },
    JudgedQuality{
        Quality::Upkeep,
        {5, "The vendor runs everything; only prompts need care."},
        {4, "The vendor runs the model; prompts and memories need care."},
        {3, "The model has to be trained anew when the task or the vendor's base model changes."},
        {2, "Updates, monitoring, scaling and training anew are ours."},
        {1, "Our own servers, a router and an API have to be looked after."},
        {3, "The tuned model has to be trained anew, and a router looked after."},
    },
    JudgedQuality{
        Quality::RateLimits,
        {2, "The vendor's limits apply, and rise with what we spend."},
        {2, "The vendor's limits apply, to the model and to the recall."},
        {2, "The vendor's limits apply to the tuned model as well."},
        {5, "No vendor sets a limit, only the GPUs that we run."},
        {4, "The vendor's limits apply only to what the small model does not answer."},
        {2, "The vendor's limits apply to both models."},
    },
    JudgedQuality{
        Quality::Flexibility,
        {5, "Whatever fits into a prompt can be asked today."},
        {3, "A new task needs new memories, and the model is small."},
        {2, "A new task needs new labels and another training."},
        {2, "A new task needs new labels and another training, and room on the GPUs."},
        {4, "What the small model was not trained for goes to the large one."},
        {4, "What the small model was not trained for goes to the large one."},
    },
};

/// The approach's judgment within a row; `hostedHybrid` if the provider hosts the hybrid's small model.
[[nodiscard]] constexpr const Judgment& judgmentOf(const JudgedQuality& row, Approach approach, bool hostedHybrid)
{
    switch (approach) {
    case Approach::GeneralApi: return row.general;
    case Approach::MemoryApi: return row.memory;
    case Approach::TunedApi: return row.tuned;
    case Approach::SelfHosted: return row.selfHosted;
    case Approach::Hybrid: break;
    }
    return hostedHybrid ? row.hostedHybrid : row.hybrid;
}

} // namespace breakeven
