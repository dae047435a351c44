// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/label.h"

#include <string_view>

namespace breakeven {

/// Kinds of task whose accuracies have been published.
enum class TaskType {
    DocumentClassification,
    EntityExtraction,
    CustomerIntent,
    DomainSentiment,
    StructuredExtraction,
    ClauseIdentification,
    OpenEndedText,
    MultiStepReasoning,
    CreativeWriting,
    CrossDomainQuestions
};

/// Where all figures of the table are from.
inline constexpr std::string_view taskTypeSource =
    "Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison, early 2026, aggregated by its author";

/// A row of the table of task types: shares of correct answers, in percent.
struct TaskTypeInfo {
    TaskType type;
    std::string_view id; ///< JSON
    std::string_view name;
    double tuned;    ///< a fine-tuned model of 7 billion parameters
    double zeroShot; ///< a large model without examples in its prompt
    double fewShot;  ///< a large model with a few of them
};

inline constexpr EnumTable<&TaskTypeInfo::type> taskTypeTable{{
    TaskTypeInfo{TaskType::DocumentClassification, "document_classification", "Document classification", 94, 88, 91},
    TaskTypeInfo{TaskType::EntityExtraction, "entity_extraction", "Named-entity extraction", 92, 85, 89},
    TaskTypeInfo{TaskType::CustomerIntent, "customer_intent", "Customer intent", 96, 90, 93},
    TaskTypeInfo{TaskType::DomainSentiment, "domain_sentiment", "Domain sentiment", 93, 87, 90},
    TaskTypeInfo{TaskType::StructuredExtraction, "structured_extraction", "Structured extraction", 91, 84, 88},
    TaskTypeInfo{TaskType::ClauseIdentification, "clause_identification", "Clause identification", 90, 83, 87},
    TaskTypeInfo{TaskType::OpenEndedText, "open_ended_text", "Open-ended text", 78, 93, 95},
    TaskTypeInfo{TaskType::MultiStepReasoning, "multi_step_reasoning", "Multi-step reasoning", 72, 91, 94},
    TaskTypeInfo{TaskType::CreativeWriting, "creative_writing", "Creative writing", 75, 92, 93},
    TaskTypeInfo{TaskType::CrossDomainQuestions, "cross_domain_questions", "Cross-domain questions", 70, 90, 92},
}};
template <> inline constexpr const auto& tableOf<TaskType> = taskTypeTable;

[[nodiscard]] constexpr Label nameOf(TaskType type)
{
    return {"task_type", info(type).id, "name", info(type).name};
}

} // namespace breakeven
