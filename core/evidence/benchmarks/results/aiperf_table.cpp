// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/aiperf_units.h"
#include "core/evidence/benchmarks/results/result_tables.h"

#include <algorithm>

namespace breakeven {

namespace {

/// "Time To First Token (ms)": what is measured, in small letters, and its unit.
struct Heading {
    std::string metric;
    std::string unit;
};

Heading headingOf(const std::string& cell)
{
    const std::size_t bracket = cell.rfind(" (");
    Heading made{cell.substr(0, bracket), {}};
    if (bracket != std::string::npos && cell.ends_with(')'))
        made.unit = cell.substr(bracket + 2, cell.size() - bracket - 3);
    std::ranges::transform(made.metric, made.metric.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return made;
}

/// The two tables; the first fault is kept.
class Reading {
public:
    Reading(const CsvTable& table, const std::string& where) : m_table(table), m_where(where)
    {
        for (const CsvTable::Row& row : table.rows) {
            if (row.fields.front() == "Metric")
                m_wholeRun = true; // what follows has one value each
            else
                m_rows.push_back({headingOf(row.fields.front()), &row, m_wholeRun});
        }
    }

    /// Of the whole run, or a column of the first table.
    [[nodiscard]] std::optional<double> number(std::string_view metric, std::string_view column)
    {
        for (const Line& line : m_rows)
            if (line.heading.metric == metric)
                return cell(line, line.wholeRun ? 1 : m_table.place(column));
        return std::nullopt;
    }
    [[nodiscard]] WaitTimes latency(std::string_view metric)
    {
        for (const Line& line : m_rows)
            if (const std::optional<double> scale = millisecondsOf(line.heading.unit);
                line.heading.metric == metric && scale && !line.wholeRun)
                return WaitTimes::by([&](Percentile one) {
                    const std::optional<double> value = cell(line, m_table.place(info(one).id));
                    return value ? std::optional(*value * *scale) : std::nullopt;
                });
        return {};
    }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

private:
    struct Line {
        Heading heading;
        const CsvTable::Row* row;
        bool wholeRun;
    };

    std::optional<double> cell(const Line& line, std::size_t place)
    {
        const Result<std::optional<double>> read = cellNumber(*line.row, place, m_where);
        if (!read && !m_fault)
            m_fault = read.error();
        return read ? *read : std::nullopt;
    }

    const CsvTable& m_table;
    const std::string& m_where;
    std::vector<Line> m_rows;
    bool m_wholeRun = false;
    std::optional<Error> m_fault;
};

} // namespace

bool isAiPerfTable(const CsvTable& table)
{
    return table.columns.front() == "Metric" && table.place("avg") < table.columns.size() &&
           table.place("p50") < table.columns.size();
}

Result<ResultRows> readAiPerfTable(const CsvTable& table, const std::string& where)
{
    Reading reading(table, where);
    LoadPoint point;
    point.completed = reading.number("request count", "avg");
    point.failed = reading.number("error request count", "avg");
    point.seconds = reading.number("benchmark duration", "avg");
    point.inputTokens = reading.number("input sequence length", "avg");
    point.outputTokens = reading.number("output sequence length", "avg");
    point.outputPerSecond = reading.number("output token throughput", "avg");
    point.requestsPerSecond = reading.number("request throughput", "avg");
    if (!point.seconds && point.completed && point.requestsPerSecond.value_or(0) > 0)
        point.seconds = *point.completed / *point.requestsPerSecond;
    point.ttft = reading.latency("time to first token");
    point.tpot = reading.latency("inter token latency");
    noteReplay(point, reading.number("theoretical prefix cache hit", "avg"));
    if (reading.fault())
        return *reading.fault();
    return ResultRows{{std::move(point)}, {}};
}

} // namespace breakeven
