// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"

#include "core/evidence/traffic/rows/json_records.h"
#include "core/evidence/traffic/traffic_intake.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_reader.h"
#include "core/words/english.h"

#include <algorithm>
#include <chrono>

namespace breakeven {

namespace {

/// One reading of a log.
class TrafficReading {
public:
    TrafficReading(BufferedSource& source, const LogLayout& layout, std::chrono::sys_days today)
        : m_reader(source, layout.form), m_layout(layout), m_intake(layout, today),
          m_json(keysOf(layout), layout.sumsUp)
    {
        m_skips = (layout.hasHeader ? 1 : 0) + (layout.hasSeparatorLine ? 1 : 0);
        m_fields.chosen.resize(layout.only.size() + (layout.by ? 1 : 0));
    }

    /// Reads the next record; false at the end, and where reading on is of no use.
    bool step()
    {
        if (m_intake.isUnclear() || !m_reader.next(m_record))
            return false;
        if (m_skips > 0)
            --m_skips;
        else if (!m_record.why.empty())
            m_intake.skip(m_record.line, m_record.why);
        else if (m_layout.json)
            readJson(m_record);
        else
            readCsv(m_record);
        return true;
    }

    [[nodiscard]] std::uint64_t rows() const { return m_intake.rows(); }
    [[nodiscard]] Result<Traffic> finish(const std::string& name)
    {
        if (m_reader.endedWithinList())
            m_intake.takeCut();
        return m_intake.finish(name);
    }

private:
    void readCsv(const Record& record)
    {
        const auto& cells = m_cells.split(record.text, m_layout.form.delimiter);
        const std::size_t columns = m_layout.fieldOf.size();
        const bool tooMany =
            cells.size() > columns && std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(columns), cells.end(),
                                                  [](std::string_view cell) { return !cell.empty(); });
        if (record.spansLines && (cells.size() < columns || tooMany || m_cells.hasStrayQuote() || aFieldSpansLines())) {
            m_intake.skip(record.line, {"record.open_quote"});
            static_cast<void>(m_reader.takeBack());
            return;
        }
        if (cells.size() < columns || tooMany) {
            m_intake.skip(record.line,
                          {"log.columns(count, expected)", Quantity::plain(cells.size()), Quantity::plain(columns)});
            return;
        }
        m_fields.counts.clear(); // its texts are those of the same columns as before
        for (std::size_t i = 0; i < columns; ++i)
            if (m_layout.fieldOf[i])
                m_fields[*m_layout.fieldOf[i]] = cells[i];
        for (std::size_t i = 0; i < m_fields.chosen.size(); ++i) {
            const ChosenField& chosen = i < m_layout.only.size() ? m_layout.only[i] : *m_layout.by;
            m_fields.chosen[i] = chosen.column ? cells[*chosen.column] : std::string_view();
        }
        m_intake.takeCells(cells, m_fields, record);
    }

    /// Whether a line ends within a cell that counts, as in a quote that was opened by mistake.
    [[nodiscard]] bool aFieldSpansLines() const
    {
        for (std::size_t i = 0; i < m_layout.fieldOf.size(); ++i)
            if (m_layout.fieldOf[i] && *m_layout.fieldOf[i] != LogField::Usage &&
                m_cells.cells()[i].find('\n') != std::string_view::npos)
                return true;
        return false;
    }

    void readJson(const Record& record)
    {
        const JsonFault fault = m_json.read(record.text, [&](const JsonRow& row) {
            if (row.fault != JsonFault::None)
                m_intake.skip(record.line, recordFault(row.fault), row.number);
            else if (row.isEmptyList)
                m_intake.takeEmpty(row.fields);
            else
                m_intake.take(row.fields, record.line, row.number, row.content);
        });
        if (const std::optional<bool> more = m_json.moreFollow(); fault == JsonFault::None && more)
            m_intake.takePage(*more);
        if (fault != JsonFault::None && m_reader.takeBack())
            m_intake.skip(record.line, recordFault(fault));
    }

    RecordReader m_reader;
    Record m_record;
    const LogLayout& m_layout;
    TrafficIntake m_intake;
    CsvCells m_cells;
    JsonRecords m_json;
    LogFields m_fields;
    int m_skips = 0; ///< records that are left of what stands before the first row
};

/// The error, with where it is if it doesn't say.
Error atSource(const std::string& name, Error error)
{
    if (error.where.empty())
        error.where = name;
    return error;
}

} // namespace

Result<Traffic> readTraffic(const std::filesystem::path& path, const LogChoice& choice, const std::stop_token& stop,
                            const std::function<void(const TrafficProgress&)>& progress, std::chrono::sys_days today)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause{100};
    constexpr std::uint64_t between = 1024; ///< records between two looks at the clock
    Result<ByteSource> opened = ByteSource::open(path);
    if (!opened)
        return opened.error();
    ByteSource source = std::move(opened).value();
    BufferedSource buffered(source, stop);
    const Result<std::string_view> head = buffered.head();
    if (!head)
        return head.error();
    const Result<LogLayout> layout = layoutOf(*head, choice);
    if (!layout)
        return atSource(source.name(), layout.error());
    TrafficReading reading(buffered, *layout, today);
    Clock::time_point told{}; // long ago: the first look tells
    for (std::uint64_t records = 1; reading.step(); ++records) {
        if (records % between != 0)
            continue;
        if (stop.stop_requested())
            return Error{source.name(), Message{"file.cancelled"}, Error::Kind::Outside};
        if (progress && Clock::now() - told >= pause) {
            told = Clock::now();
            progress({buffered.bytesRead(), source.size(), reading.rows()});
        }
    }
    if (buffered.fault())
        return *buffered.fault();
    return reading.finish(source.name());
}

Result<std::vector<FoundColumn>> readColumns(const std::filesystem::path& path)
{
    Result<ByteSource> opened = ByteSource::open(path);
    if (!opened)
        return opened.error();
    ByteSource source = std::move(opened).value();
    if (!source.size())
        return Error{source.name(), Message{"log.not_regular"}};
    BufferedSource buffered(source, {});
    const Result<std::string_view> head = buffered.head();
    if (!head)
        return head.error();
    return columnsOf(*head);
}

} // namespace breakeven
