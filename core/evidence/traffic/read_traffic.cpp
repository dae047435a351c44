// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/read_traffic.h"

#include "core/evidence/traffic/rows/json_records.h"
#include "core/evidence/traffic/rows/log_row.h"
#include "core/evidence/traffic/traffic_counts.h"
#include "core/evidence/traffic/traffic_notes.h"
#include "core/files/records/csv_cells.h"
#include "core/files/records/record_reader.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <chrono>

namespace breakeven {

namespace {

/// One reading of a log.
class TrafficReading {
public:
    TrafficReading(BufferedSource& source, const LogLayout& layout, std::chrono::sys_days today)
        : m_reader(source, layout.form), m_layout(layout), m_maker(layout, today),
          m_counts(layout.sumsUp, layout.countsRequests, layout.format->holds != TokenHolding::All),
          m_json(keysOf(layout))
    {
        m_skipsHeader = layout.hasHeader;
    }

    /// Reads the next record; false at the end.
    bool step()
    {
        Record record;
        if (!m_reader.next(record))
            return false;
        if (m_skipsHeader)
            m_skipsHeader = false;
        else if (!record.why.empty())
            skip(record.line, record.why);
        else if (m_layout.json)
            readJson(record);
        else
            readCsv(record);
        return true;
    }

    [[nodiscard]] std::uint64_t rows() const { return m_counts.rows(); }

    [[nodiscard]] Result<Traffic> finish(const std::string& name)
    {
        m_traffic.format = m_layout.format->name;
        if (m_counts.rows() == 0 || (m_layout.countsRequests && m_counts.requests() == 0))
            return Error{name, whyNone()};
        m_traffic.relative = m_maker.isRelative();
        m_traffic.tokens.keys = m_maker.keyRemarks();
        m_counts.finish(m_traffic);
        m_traffic.notes = trafficNotes(m_traffic);
        return std::move(m_traffic);
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
            skip(record.line, {"record.open_quote"});
            static_cast<void>(m_reader.takeBack());
            return;
        }
        if (cells.size() < columns || tooMany) {
            skip(record.line,
                 {"log.columns(count, expected)", Quantity::plain(cells.size()), Quantity::plain(columns)});
            return;
        }
        m_fields.clear();
        for (std::size_t i = 0; i < columns; ++i)
            if (m_layout.fieldOf[i])
                m_fields[*m_layout.fieldOf[i]] = cells[i];
        if (Message why = m_maker.addCounts(cells, m_fields); !why.empty())
            skip(record.line, why);
        else
            take(m_fields, record.line);
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
            if (row.fault == JsonFault::None)
                take(row.fields, record.line, row.number);
            else
                skip(record.line, recordFault(row.fault), row.number);
        });
        if (fault != JsonFault::None && m_reader.takeBack())
            skip(record.line, recordFault(fault));
    }

    /// `number` is that of one among several rows of a record, or 0.
    void take(LogFields& fields, std::uint64_t line, std::size_t number = 0)
    {
        LogRow row;
        switch (m_maker.make(fields, row, m_why)) {
        case LogVerdict::Good: m_counts.add(row); break;
        case LogVerdict::Broken: skip(line, m_why, number); break;
        case LogVerdict::Failed: ++m_traffic.failed; break;
        case LogVerdict::FromCache: ++m_traffic.fromCache; break;
        case LogVerdict::Other: ++m_traffic.others; break;
        }
    }

    void skip(std::uint64_t line, const Message& why, std::size_t number = 0)
    {
        ++m_traffic.skipped;
        if (m_traffic.skippedLines.size() < mostSkippedLines)
            m_traffic.skippedLines.push_back(
                {line, number == 0 ? why : Message{"log.row(row, why)", Quantity::plain(number), why}});
    }

    [[nodiscard]] Message whyNone() const
    {
        std::vector<Message> why{{"log.nothing(format)", m_layout.format->titleLabel()}};
        if (m_traffic.skipped > 0) {
            const SkippedLine& first = m_traffic.skippedLines.front();
            why.push_back({"log.broken(count, line, why)", Quantity::plain(m_traffic.skipped),
                           Quantity::plain(first.line), first.why});
        }
        if (const std::uint64_t out = m_traffic.failed + m_traffic.fromCache + m_traffic.others; out > 0)
            why.push_back({"log.left_out(count)", Quantity::plain(out)});
        return listedWithSemicolons(why);
    }

    RecordReader m_reader;
    const LogLayout& m_layout;
    LogRowMaker m_maker;
    TrafficCounts m_counts;
    Traffic m_traffic;
    CsvCells m_cells;
    JsonRecords m_json;
    LogFields m_fields;
    Message m_why;
    bool m_skipsHeader = false;
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
