// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/counting/rows_by_id.h"
#include "core/evidence/traffic/counting/seen_hashes.h"
#include "core/evidence/traffic/field_counts.h"
#include "core/evidence/traffic/group_counts.h"
#include "core/evidence/traffic/rows/log_row.h"
#include "core/evidence/traffic/tokens/cache_evidence.h"
#include "core/evidence/traffic/traffic.h"
#include "core/evidence/traffic/traffic_counts.h"
#include "core/files/records/record.h"
#include "core/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// Takes a log's records one after the other: which of them count, once, and in which group.
class TrafficIntake {
public:
    TrafficIntake(const LogLayout& layout, std::chrono::sys_days today);

    /// What a record says that begins in that line. `number` is that of one among several rows of a record, or 0;
    /// `content` a hash of all that stands in a row that sums up.
    void take(LogFields& fields, std::uint64_t line, std::size_t number, std::size_t content);
    /// Likewise, of a record of CSV with these cells, some of which stand for the fields.
    void takeCells(const std::vector<std::string_view>& cells, LogFields& fields, const Record& record);
    /// A list without rows: a stretch of time without requests, if the fields around it say which.
    void takeEmpty(const LogFields& fields);
    /// A page says whether others follow it.
    void takePage(bool moreFollow);
    void skip(std::uint64_t line, const Message& why, std::size_t number = 0);

    [[nodiscard]] std::uint64_t rows() const { return m_counts.rows() + m_rows.rows(); }
    /// A number that can be read in two ways, which ends reading.
    [[nodiscard]] bool isUnclear() const { return m_unclear.has_value(); }

    /// Of the log of that name, once.
    [[nodiscard]] Result<Traffic> finish(const std::string& name);

private:
    /// Of a value that groups are told apart by, until all rows are known.
    using GroupNumber = std::uint16_t;
    static constexpr GroupNumber othersNumber = 0;

    [[nodiscard]] bool stoodBefore(const LogFields& fields, std::size_t content);
    void noteAsked(const LogFields& fields);
    [[nodiscard]] std::optional<Error> neverSeen(const std::string& name) const;
    [[nodiscard]] bool isChosen(const LogFields& fields) const;
    [[nodiscard]] std::string_view textOf(const ChosenField& chosen, std::size_t place, const LogFields& fields) const;
    [[nodiscard]] GroupNumber numberOf(std::string_view group);
    void add(const LogRow& row, const RowIdentity& who, const LogFields& fields);
    void skipBroken(std::uint64_t line, std::size_t number);
    void leaveOutEmpty(const LogRow& row);
    void leaveOutOther(std::string_view kind);
    [[nodiscard]] std::unique_ptr<TrafficCounts> noCounts() const;
    [[nodiscard]] Message whyNone() const;
    [[nodiscard]] std::optional<Error> unitError(const std::string& name) const;

    const LogLayout& m_layout;
    LogRowMaker m_maker;
    TrafficCounts m_counts;
    RowsById m_rows;
    SeenHashes m_contents; ///< of the rows that sum up, and their times
    FieldCounts m_fields;
    CacheEvidence m_cacheEvidence;
    std::optional<GroupCounts> m_groups;
    std::vector<bool> m_seen;              ///< fields to choose by, then the one to split by, that a record had
    std::size_t m_neverSeen = 0;           ///< how many of them none had
    std::vector<std::string> m_groupNames; ///< by their number; that of all others has none
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, GroupNumber, Hash, std::equal_to<>> m_groupNumbers;
    bool m_hasLastPage = false;
    std::optional<SkippedLine> m_unclear;
    Traffic m_traffic;
    Message m_why;
};

} // namespace breakeven
