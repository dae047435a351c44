// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/log_layout.h"

#include "core/evidence/traffic/rows/common_columns.h"
#include "core/evidence/traffic/rows/head_rows.h"
#include "core/evidence/traffic/rows/json_keys.h"
#include "core/evidence/traffic/rows/json_records.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_ends.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t shownColumns = 20;
constexpr std::size_t longestList = 300; ///< bytes

using ChosenColumn = std::pair<LogField, const std::string*>;

std::array<ChosenColumn, 9> choicesOf(const ColumnChoice& columns)
{
    return {{{LogField::Time, &columns.time},
             {LogField::Input, &columns.input},
             {LogField::Output, &columns.output},
             {LogField::Cached, &columns.cached},
             {LogField::Requests, &columns.requests},
             {LogField::Written, &columns.written},
             {LogField::Id, &columns.id},
             {LogField::Reasoning, &columns.reasoning},
             {LogField::Total, &columns.total}}};
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    std::size_t shown = 0;
    for (; shown < std::min(names.size(), shownColumns) && text.size() < longestList; ++shown)
        text += (shown == 0 ? "" : ", ") + oneLine(names[shown], 60);
    return names.size() > shown ? text + ", …" : text;
}

std::vector<std::string_view> views(const std::vector<std::string>& names)
{
    return {names.begin(), names.end()};
}

Error unrecognized(const std::vector<std::string>& names, bool json)
{
    if (names.empty())
        return {{}, Message{"log.no_json_keys"}};
    const std::vector<std::string_view> known = views(names);
    // An empty export of OpenAI's has the columns for times alone.
    if (names.size() <= 4 && !names.empty() && sameName(names.front(), "start_time") &&
        std::any_of(names.begin(), names.end(), [](const auto& name) { return sameName(name, "end_time"); }))
        return {{}, Message{"log.openai_without_usage"}};
    const LogFormat* nearest = nullptr;
    std::string missing;
    for (const LogFormat& format : logFormats()) {
        std::vector<std::string_view> lacking;
        for (const LogField field : format.required) {
            const LogField one[]{field};
            LogFormat only = format;
            only.required = one;
            if (lacksField(only, known))
                lacking.push_back(std::find_if(format.columns.begin(), format.columns.end(), [field](const auto& c) {
                                      return c.field == field;
                                  })->name);
        }
        if (nearest == nullptr && lacking.size() == 1 && format.required.size() > 2 &&
            (json ? format.json : format.csv)) {
            nearest = &format;
            missing = lacking.front();
        }
    }
    const auto what = [&]() -> Message {
        if (nearest == nullptr)
            return json ? Message{"log.unknown_keys(names)", listed(names)}
                        : Message{"log.unknown_columns(names)", listed(names)};
        const Label format = nearest->titleLabel();
        return json ? Message{"log.like_but_keys(format, missing, names)", format, missing, listed(names)}
                    : Message{"log.like_but_columns(format, missing, names)", format, missing, listed(names)};
    };
    return {{}, what(), Error::Kind::Input, Error::Remedy::ChooseColumns};
}

/// The column of that name, or with that number.
std::optional<std::size_t> columnIndex(const std::vector<std::string>& names, const std::string& wanted)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (sameName(names[i], wanted))
            return i;
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    if (fault != std::errc() || end != wanted.data() + wanted.size() || number < 1 || number > names.size())
        return std::nullopt;
    return number - 1;
}

Outcome placeChosen(LogLayout& layout)
{
    layout.fieldOf.assign(layout.names.size(), std::nullopt);
    for (const auto& [field, wanted] : choicesOf(layout.chosen)) {
        if (wanted->empty())
            continue;
        const auto index = columnIndex(layout.names, *wanted);
        if (!index && !layout.json)
            return Error{{}, Message{"log.no_column(column, names)", inQuotes(*wanted), listed(layout.names)}};
        if (!layout.json && layout.fieldOf[*index])
            return Error{{}, Message{"log.column_twice(column)", inQuotes(*wanted)}};
        if (!layout.json)
            layout.fieldOf[*index] = field;
    }
    for (const auto& [field, name] : {std::pair{LogField::Time, &layout.chosen.time},
                                      {LogField::Input, &layout.chosen.input},
                                      {LogField::Output, &layout.chosen.output}})
        if (name->empty())
            return Error{{},
                         layout.names.empty() ? Message{"log.columns_needed"}
                                              : Message{"log.columns_needed_of(names)", listed(layout.names)}};
    return success();
}

/// Whether a column or a key of that beginning is a parent's.
bool namesParents(std::string_view head, const LogLayout& layout)
{
    const auto columns = commonColumns();
    return std::any_of(columns.begin(), columns.end(), [&](const LogColumn& column) {
        if (column.field != LogField::Parent)
            return false;
        if (layout.json)
            return head.find('"' + std::string(column.name) + '"') != npos;
        return std::any_of(layout.names.begin(), layout.names.end(),
                           [&column](const std::string& name) { return sameName(column.name, name); });
    });
}

/// Whether what is called "id" is a request's, as each says by how it begins: "chatcmpl-…".
bool idsAreOfRequests(std::string_view head, const LogLayout& layout)
{
    constexpr std::string_view beginnings[]{"chatcmpl-", "cmpl-", "resp_", "msg_", "req_", "gen-", "batch_req_"};
    constexpr LogColumn id{LogField::Id, "id"};
    std::vector<std::string> ids;
    if (layout.json) {
        ids = jsonTexts(head, {id}, LogField::Id);
    } else {
        const auto column = std::find_if(layout.names.begin(), layout.names.end(),
                                         [&id](const std::string& name) { return sameName(name, id.name); });
        if (column != layout.names.end())
            ids = csvTexts(head, layout.form.delimiter, static_cast<std::size_t>(column - layout.names.begin()));
        if (layout.hasHeader && !ids.empty())
            ids.erase(ids.begin());
    }
    std::erase(ids, "");
    return !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](std::string_view text) {
        return std::any_of(std::begin(beginnings), std::end(beginnings),
                           [text](std::string_view beginning) { return text.starts_with(beginning); });
    });
}

/// Places the columns of the format, and those that stand for no field yet but are called alike in logs of any.
void placeColumns(LogLayout& layout)
{
    EnumSet<LogField> placed;
    layout.fieldOf.resize(layout.names.size());
    for (const std::optional<LogField>& field : layout.fieldOf)
        if (field)
            placed.insert(*field);
    for (const LogColumn& column : keysOf(layout))
        for (std::size_t i = 0; i < layout.names.size(); ++i)
            if (!layout.fieldOf[i] && !placed.contains(column.field) && sameName(layout.names[i], column.name)) {
                layout.fieldOf[i] = column.field;
                placed.insert(column.field);
            }
}

/// Columns that the format doesn't know, but that count tokens as their names say.
void placeCounts(LogLayout& layout)
{
    for (std::size_t i = 0; i < layout.names.size() && !layout.json; ++i) {
        if (layout.fieldOf[i])
            continue;
        if (const TokenKind kind = tokenKindOf(layout.names[i]); kind != TokenKind::None)
            layout.countColumns.emplace_back(i, kind);
        if (mayHoldCounts(layout.names[i]))
            layout.jsonColumns.push_back(i);
    }
}

void findTimeHabits(std::string_view head, LogLayout& layout)
{
    const auto time = std::find(layout.fieldOf.begin(), layout.fieldOf.end(), LogField::Time);
    const std::vector<std::string> times =
        layout.json ? jsonTexts(head, keysOf(layout), LogField::Time)
                    : csvTexts(head, layout.form.delimiter, static_cast<std::size_t>(time - layout.fieldOf.begin()));
    const TimeHabits habits = timeHabits(times, layout.timeUnit);
    layout.dateOrder = habits.order;
    layout.relativeTimes = habits.relative;
    // A format whose rows are requests may have some of one midnight.
    layout.wholeDays =
        habits.wholeDays && !layout.sumsUp && (habits.severalDays || layout.format == &chosenColumnsFormat());
    layout.calendarDays = habits.wholeDays && (layout.sumsUp || layout.wholeDays);
}

void findNumberForm(std::string_view head, DecimalSign chosen, LogLayout& layout)
{
    layout.numbers = {chosen, layout.json || layout.form.delimiter == ',', layout.json};
    if (layout.json || chosen != DecimalSign::Unset)
        return;
    const DecimalProof proof = decimalProofOf(head, layout.form.delimiter);
    layout.numbers.decimal = proof.sign;
    layout.decimalProof = proof.cell;
}

/// Where a field stands: the column or key of that name, else what it is a word for, else a path in JSON.
Result<ChosenField> placeField(const std::string& name, const LogLayout& layout)
{
    ChosenField chosen{name, {}, {}, {}};
    const auto named = std::find_if(layout.names.begin(), layout.names.end(),
                                    [&name](const std::string& other) { return sameName(other, name); });
    if (named == layout.names.end())
        chosen.field = fieldOfWord(name);
    else if (!layout.json)
        chosen.column = static_cast<std::size_t>(named - layout.names.begin());
    if (layout.json || chosen.column)
        return chosen;
    if (!chosen.field || std::find(layout.fieldOf.begin(), layout.fieldOf.end(), chosen.field) == layout.fieldOf.end())
        return Error{{}, Message{"log.no_column(column, names)", inQuotes(name), listed(layout.names)}};
    return chosen;
}

/// The field that a format reads under that name.
std::optional<LogField> fieldOfName(const std::string& name, const LogLayout& layout)
{
    for (const LogColumn& column : keysOf(layout))
        if (sameName(column.name, name))
            return column.field;
    return std::nullopt;
}

Outcome placeFields(const LogChoice& choice, LogLayout& layout)
{
    for (const FieldValue& only : choice.only) {
        auto known = std::find_if(layout.only.begin(), layout.only.end(),
                                  [&only](const ChosenField& f) { return sameName(f.name, only.field); });
        if (known == layout.only.end()) {
            const Result<ChosenField> placed = placeField(only.field, layout);
            if (!placed)
                return placed.error();
            if (const auto field = placed->field ? placed->field : fieldOfName(only.field, layout))
                layout.chosenFields.insert(*field);
            known = layout.only.insert(layout.only.end(), *placed);
        }
        known->values.push_back(only.value);
    }
    if (choice.by.empty())
        return success();
    const Result<ChosenField> by = placeField(choice.by, layout);
    if (!by)
        return by.error();
    layout.by = *by;
    return success();
}

/// Without a header the first record has a time where the column was chosen by its number.
bool firstRecordIsData(const LogLayout& layout)
{
    for (std::size_t i = 0; i < layout.names.size(); ++i)
        if (layout.fieldOf[i] == LogField::Time)
            return parseTimestamp(layout.names[i], DateOrder::MonthFirst) ||
                   parseTimestamp(layout.names[i], DateOrder::DayFirst);
    return false;
}

} // namespace

Result<LogLayout> layoutOf(std::string_view head, const LogChoice& choice)
{
    if (head.find_first_not_of(" \t\r\n") == npos)
        return Error{{}, Message{"file.empty"}};
    LogLayout layout;
    static_cast<LogBeginning&>(layout) = beginningOf(head);
    layout.chosen = choice.columns;
    if (!choice.format.empty()) {
        layout.format = findLogFormat(choice.format);
        if (layout.format == nullptr)
            return Error{{},
                         Message{"log.no_format(format, names)", inQuotes(choice.format), listed(logFormatNames())}};
        if (!(layout.json ? layout.format->json : layout.format->csv))
            return Error{{},
                         layout.json ? Message{"log.is_json(format)", layout.format->titleLabel()}
                                     : Message{"log.is_csv(format)", layout.format->titleLabel()}};
        if (!layout.json && lacksField(*layout.format, views(layout.names)) && layout.format != &chosenColumnsFormat())
            return unrecognized(layout.names, false);
    }
    if (choice.columns.any())
        layout.format = &chosenColumnsFormat();
    if (layout.format == nullptr)
        return unrecognized(layout.names, layout.json);
    layout.hasHeader = !layout.json;
    layout.sumsUp = layout.format->sumsUp;
    if (layout.format == &chosenColumnsFormat()) {
        if (const Outcome placed = placeChosen(layout); !placed)
            return placed.error();
        layout.hasHeader = layout.hasHeader && !firstRecordIsData(layout);
        layout.sumsUp = !layout.chosen.requests.empty();
    }
    layout.hasIds =
        layout.format != &chosenColumnsFormat() || namesParents(head, layout) || idsAreOfRequests(head, layout);
    placeColumns(layout);
    if (layout.hasHeader)
        placeCounts(layout);
    const auto& columns = layout.format->columns;
    layout.countsRequests =
        !layout.sumsUp || !layout.chosen.requests.empty() ||
        std::any_of(columns.begin(), columns.end(), [](const LogColumn& c) { return c.field == LogField::Requests; });
    layout.timeUnit = layout.format->timeUnit != TimeUnit::Unset ? layout.format->timeUnit : choice.timeUnit;
    findTimeHabits(head, layout);
    if (layout.wholeDays) {
        layout.sumsUp = true;
        layout.countsRequests = false;
    }
    findNumberForm(head, choice.decimal, layout);
    if (const Outcome placed = placeFields(choice, layout); !placed)
        return placed.error();
    return layout;
}

std::vector<LogColumn> keysOf(const LogLayout& layout)
{
    std::vector<LogColumn> keys(layout.format->columns.begin(), layout.format->columns.end());
    if (layout.format == &chosenColumnsFormat())
        for (const auto& [field, name] : choicesOf(layout.chosen))
            if (!name->empty())
                keys.push_back({field, *name});
    const auto add = [&keys](std::span<const LogColumn> columns) {
        keys.insert(keys.end(), columns.begin(), columns.end());
    };
    add(commonColumns());
    if (layout.format != &chosenColumnsFormat())
        add(commonColumnsOfFormats());
    else if (layout.hasIds)
        keys.push_back({LogField::Id, "id"});
    for (const ChosenField& only : layout.only)
        keys.push_back({LogField::Chosen, only.name});
    if (layout.by)
        keys.push_back({LogField::Chosen, layout.by->name});
    return keys;
}

} // namespace breakeven
