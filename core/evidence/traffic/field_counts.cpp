// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/field_counts.h"

#include "core/evidence/traffic/rows/common_columns.h"
#include "core/evidence/traffic/rows/log_row.h"

#include <algorithm>

namespace breakeven {

FieldCounts::FieldCounts(EnumSet<LogField> there)
{
    for (const FieldWord& word : fieldWords())
        if (there.contains(word.field))
            m_fields.push_back({word.field, word.word, {}, 0, 0, nullptr});
}

void FieldCounts::add(const LogFields& fields)
{
    for (Field& field : m_fields) {
        const std::string_view value = fields[field.field];
        if (value.empty()) {
            ++field.none;
        } else if (field.last != nullptr && field.last->first == value) {
            ++field.last->second;
        } else if (const auto found = field.counts.find(value); found != field.counts.end()) {
            field.last = &*found;
            ++found->second;
        } else if (field.counts.size() < mostKept && value.size() <= longest) {
            field.last = &*field.counts.emplace(value, 1).first;
        } else {
            ++field.others;
        }
    }
}

std::vector<FieldValues> FieldCounts::values(const LogFormat& format) const
{
    std::vector<FieldValues> all;
    for (const Field& field : m_fields) {
        if (field.counts.empty() && field.others == 0)
            continue;
        FieldValues values{std::string(field.word), {}, field.others};
        for (const auto& [value, records] : field.counts)
            values.values.push_back({value, records, countsUnasked(format, field.field, value)});
        if (field.none > 0)
            values.values.push_back({{}, field.none, countsUnasked(format, field.field, {})});
        std::sort(values.values.begin(), values.values.end(), [](const CountedValue& a, const CountedValue& b) {
            return a.records != b.records ? a.records > b.records : a.value < b.value;
        });
        for (; values.values.size() > mostFieldValues; values.values.pop_back())
            values.others += values.values.back().records;
        all.push_back(std::move(values));
    }
    return all;
}

} // namespace breakeven
