// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/inferencex_rates.h"
#include "core/evidence/benchmarks/results/result_tables.h"

namespace breakeven {

namespace {

/// A row by the names of its columns; the first cell that is no number is kept as the error.
class RowReading {
public:
    RowReading(const CsvTable& table, const CsvTable::Row& row, const std::string& where)
        : m_table(table), m_row(row), m_where(where)
    {
    }

    [[nodiscard]] std::string text(std::string_view column) const
    {
        const std::size_t place = m_table.place(column);
        return place < m_row.fields.size() ? m_row.fields[place] : std::string();
    }
    [[nodiscard]] std::optional<double> number(std::string_view column)
    {
        const Result<std::optional<double>> read = cellNumber(m_row, m_table.place(column), m_where);
        if (!read && !m_fault)
            m_fault = read.error();
        return read ? *read : std::nullopt;
    }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

private:
    const CsvTable& m_table;
    const CsvTable::Row& m_row;
    const std::string& m_where;
    std::optional<Error> m_fault;
};

WaitTimes columnWaits(RowReading& row, const std::string& name, double scale)
{
    const auto under = [&](const std::string& share) {
        const std::optional<double> value = row.number(share + " " + name + " (ms)");
        return value ? std::optional(*value * scale) : std::nullopt;
    };
    return WaitTimes({{Percentile::P50, under("Median")},
                      {Percentile::P90, under("P90")},
                      {Percentile::P95, under("P95")},
                      {Percentile::P99, under("P99")}});
}

} // namespace

bool isInferenceXTable(const CsvTable& table)
{
    for (const std::string_view column : {"Concurrency", "TP", "Output Throughput/GPU (tok/s)", "ISL", "OSL"})
        if (table.place(column) == table.columns.size())
            return false;
    return true;
}

Result<ResultRows> readInferenceXTable(const CsvTable& table, const std::string& where)
{
    ResultRows read;
    for (const CsvTable::Row& cells : table.rows) {
        RowReading row(table, cells, where);
        LoadPoint point;
        point.label = "TP" + row.text("TP");
        point.model = row.text("Model");
        point.gpu = row.text("Hardware");
        point.engine = row.text("Framework");
        point.concurrency = row.number("Concurrency");
        point.inputTokens = row.number("ISL");
        point.outputTokens = row.number("OSL");
        const double scale = timeScale(row.number("Median TPOT (ms)"), row.number("Median Interactivity (tok/s/user)"),
                                       row.number("Median TTFT (ms)"));
        point.ttft = columnWaits(row, "TTFT", scale);
        point.tpot = columnWaits(row, "TPOT", scale);
        PerGpuRates rates;
        rates.all = row.number("Throughput/GPU (tok/s)");
        rates.output = row.number("Output Throughput/GPU (tok/s)");
        rates.input = row.number("Input Throughput/GPU (tok/s)");
        rates.gpus = row.number("TP");
        rates.prefillGpus = row.number("Num Prefill GPUs");
        rates.decodeGpus = row.number("Num Decode GPUs");
        setServerRates(point, rates, row.text("Disaggregated") == "true");
        if (row.fault())
            return *row.fault();
        read.points.push_back(std::move(point));
    }
    return read;
}

} // namespace breakeven
