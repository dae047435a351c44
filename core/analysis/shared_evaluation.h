// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <memory>
#include <utility>

namespace breakeven {

/// An evaluation that many keep and none changes: all its copies are one. What evaluate() gives becomes one by itself;
/// what someone else has is not copied into one by mistake.
class SharedEvaluation {
public:
    SharedEvaluation() = default; ///< of nothing
    SharedEvaluation(Evaluation&& evaluation) : m_kept(std::make_shared<const Evaluation>(std::move(evaluation))) {}
    /// One that someone else keeps for as long as it is used.
    [[nodiscard]] static SharedEvaluation borrowed(const Evaluation& evaluation)
    {
        SharedEvaluation shared;
        shared.m_kept = {std::shared_ptr<const Evaluation>(), &evaluation};
        return shared;
    }

    [[nodiscard]] explicit operator bool() const { return m_kept != nullptr; }
    [[nodiscard]] const Evaluation& operator*() const { return *m_kept; }
    [[nodiscard]] const Evaluation* operator->() const { return m_kept.get(); }
    /// Whether they are the same one, not whether they say the same.
    friend bool operator==(const SharedEvaluation&, const SharedEvaluation&) = default;

private:
    std::shared_ptr<const Evaluation> m_kept;
};

} // namespace breakeven
