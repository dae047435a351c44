// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_intake.h"

#include "core/evidence/traffic/traffic_notes.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <boost/container_hash/hash.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace breakeven {

namespace {

/// Whether one of the texts in a list of tags, or a text that is none, is the value.
bool hasValue(std::string_view text, std::string_view value)
{
    if (sameName(text, value))
        return true;
    if (!text.starts_with('['))
        return false;
    const std::string quoted = '"' + std::string(value) + '"';
    const auto found = std::search(text.begin(), text.end(), quoted.begin(), quoted.end(), [](char a, char b) {
        return sameName(std::string_view(&a, 1), std::string_view(&b, 1));
    });
    return found != text.end();
}

/// A count, or with few digits where it is small.
Quantity volumeWords(double volume)
{
    return volume < 10 ? Quantity::rounded(volume, 2) : Quantity::fullCount(volume);
}

} // namespace

TrafficIntake::TrafficIntake(const LogLayout& layout, std::chrono::sys_days today)
    : m_layout(layout), m_maker(layout, today),
      m_counts(layout.sumsUp, layout.countsRequests, layout.format->holds != TokenHolding::All)
{
    m_seen.resize(layout.only.size() + (layout.by ? 1 : 0));
    m_neverSeen = m_seen.size();
    if (layout.by) {
        m_groups.emplace([this] { return noCounts(); });
        m_groupNames.emplace_back();
    }
}

std::unique_ptr<TrafficCounts> TrafficIntake::noCounts() const
{
    return std::make_unique<TrafficCounts>(m_layout.sumsUp, m_layout.countsRequests,
                                           m_layout.format->holds != TokenHolding::All);
}

/// Whether a sum is one that an export has twice, as pages do that overlap. Exports tell the sums of a time apart by
/// what they are of; a table of any kind may have two that are alike.
bool TrafficIntake::stoodBefore(const LogFields& fields, std::size_t content)
{
    const bool isExport = m_layout.format->sumsUp;
    if (!isExport && !(m_layout.sumsUp && m_layout.countsRequests))
        return false;
    // Of JSON they stand around the rows.
    boost::hash_combine(content, std::hash<std::string_view>()(fields[LogField::Time]));
    boost::hash_combine(content, std::hash<std::string_view>()(fields[LogField::BucketEnd]));
    if (!m_contents.seenBefore(content))
        return false;
    ++(isExport ? m_traffic.sameRows : m_traffic.alikeRows);
    return isExport;
}

void TrafficIntake::take(LogFields& fields, std::uint64_t line, std::size_t number, std::size_t content)
{
    if (stoodBefore(fields, content))
        return;
    const RowIdentity who =
        m_layout.sumsUp ? RowIdentity()
                        : RowIdentity::of(fields[LogField::Trace], fields[LogField::Id], fields[LogField::Parent]);
    m_rows.expect(who);
    LogRow row;
    noteAsked(fields);
    if (!isChosen(fields)) {
        m_fields.add(fields);
        ++m_traffic.notChosen;
        if (m_maker.readSpan(fields, row))
            m_counts.cover(row.time, row.end);
        m_rows.link(who);
        return;
    }
    const LogVerdict verdict = m_maker.make(fields, row, m_why);
    if (verdict != LogVerdict::Good && verdict != LogVerdict::Broken)
        m_rows.link(who);
    if (verdict != LogVerdict::Empty || !m_layout.sumsUp) // a time without requests has none of a kind
        m_fields.add(fields);
    if (m_layout.sumsUp && verdict == LogVerdict::Other && m_maker.readSpan(fields, row))
        m_counts.cover(row.time, row.end);
    switch (verdict) {
    case LogVerdict::Good: add(row, who, fields); break;
    case LogVerdict::Broken: skipBroken(line, number); break;
    case LogVerdict::Failed: ++m_traffic.failed; break;
    case LogVerdict::FromCache: ++m_traffic.fromCache; break;
    case LogVerdict::Other:
        leaveOutOther(fields[fields[LogField::Operation].empty() ? LogField::Model : LogField::Operation]);
        break;
    case LogVerdict::Empty: leaveOutEmpty(row); break;
    }
}

void TrafficIntake::takeCells(const std::vector<std::string_view>& cells, LogFields& fields, const Record& record)
{
    if (m_maker.addCounts(cells, fields, m_why))
        take(fields, record.line, 0, m_layout.sumsUp ? std::hash<std::string_view>()(record.text) : 0);
    else
        skipBroken(record.line, 0);
}

void TrafficIntake::skipBroken(std::uint64_t line, std::size_t number)
{
    skip(line, m_why, number);
    if (m_maker.isUnclear() && !m_unclear)
        m_unclear = SkippedLine{line, m_why};
}

void TrafficIntake::leaveOutEmpty(const LogRow& row)
{
    if (m_layout.sumsUp)
        m_counts.cover(row.time, row.end);
    ++(m_layout.sumsUp && row.requests == 0 ? m_traffic.emptyBuckets : m_traffic.withoutTokens);
}

void TrafficIntake::leaveOutOther(std::string_view kind)
{
    constexpr std::size_t most = 8;
    ++m_traffic.others;
    auto& kinds = m_traffic.otherKinds;
    auto known = std::find_if(kinds.begin(), kinds.end(), [kind](const CountedValue& k) { return k.value == kind; });
    if (known == kinds.end() && (kinds.size() == most || kind.empty()))
        return;
    if (known == kinds.end())
        known = kinds.insert(known, {oneLine(kind, 60), 0});
    ++known->records;
}

void TrafficIntake::takeEmpty(const LogFields& fields)
{
    LogRow row;
    if (!m_layout.sumsUp || !m_maker.readSpan(fields, row))
        return;
    m_counts.cover(row.time, row.end);
    ++m_traffic.emptyBuckets;
}

void TrafficIntake::takePage(bool moreFollow)
{
    m_hasLastPage = m_hasLastPage || !moreFollow;
    m_traffic.morePages = !m_hasLastPage;
}

void TrafficIntake::skip(std::uint64_t line, const Message& why, std::size_t number)
{
    ++m_traffic.skipped;
    if (m_traffic.skippedLines.size() < mostSkippedLines)
        m_traffic.skippedLines.push_back(
            {line, number == 0 ? why : Message{"log.row(row, why)", Quantity::plain(number), why}});
}

std::string_view TrafficIntake::textOf(const ChosenField& chosen, std::size_t place, const LogFields& fields) const
{
    return chosen.field                   ? fields[*chosen.field]
           : place < fields.chosen.size() ? fields.chosen[place]
                                          : std::string_view();
}

/// Remembers which of the fields that were asked for a record has.
void TrafficIntake::noteAsked(const LogFields& fields)
{
    for (std::size_t i = 0; m_neverSeen > 0 && i < m_seen.size(); ++i) {
        const ChosenField& asked = i < m_layout.only.size() ? m_layout.only[i] : *m_layout.by;
        if (m_seen[i] || textOf(asked, i, fields).empty())
            continue;
        m_seen[i] = true;
        --m_neverSeen;
    }
}

/// Of a field that was asked for and that no record has.
std::optional<Error> TrafficIntake::neverSeen(const std::string& name) const
{
    const auto missing = std::ranges::find(m_seen, false);
    if (missing == m_seen.end() || m_traffic.emptyBuckets + rows() + m_traffic.notChosen == 0)
        return std::nullopt;
    const auto place = static_cast<std::size_t>(missing - m_seen.begin());
    const ChosenField& asked = place < m_layout.only.size() ? m_layout.only[place] : *m_layout.by;
    return Error{name, Message{"log.no_such_field(field)", inQuotes(asked.name)}};
}

bool TrafficIntake::isChosen(const LogFields& fields) const
{
    for (std::size_t i = 0; i < m_layout.only.size(); ++i) {
        const std::string_view text = textOf(m_layout.only[i], i, fields);
        const auto& values = m_layout.only[i].values;
        if (std::none_of(values.begin(), values.end(), [text](const auto& value) { return hasValue(text, value); }))
            return false;
    }
    return true;
}

TrafficIntake::GroupNumber TrafficIntake::numberOf(std::string_view group)
{
    constexpr std::size_t most = std::numeric_limits<GroupNumber>::max();
    const auto known = m_groupNumbers.find(group);
    if (known != m_groupNumbers.end())
        return known->second;
    if (m_groupNames.size() > most || group.size() > GroupCounts::longest)
        return othersNumber;
    const auto number = static_cast<GroupNumber>(m_groupNames.size());
    m_groupNumbers.emplace(group, number);
    m_groupNames.emplace_back(group);
    return number;
}

void TrafficIntake::add(const LogRow& row, const RowIdentity& who, const LogFields& fields)
{
    m_cacheEvidence.add(fields[LogField::Provider], fields[LogField::Model], row.proof);
    const std::string_view group = m_groups ? textOf(*m_layout.by, m_layout.only.size(), fields) : std::string_view();
    if (who.any()) {
        if (m_rows.keep(who, row, m_groups ? numberOf(group) : othersNumber))
            return;
        ++m_traffic.uncheckedIds;
    }
    m_counts.add(row);
    if (m_groups)
        m_groups->add(group, row);
}

Result<Traffic> TrafficIntake::finish(const std::string& name)
{
    m_traffic.format = m_layout.format->name;
    if (m_unclear)
        return Error{fmt::format("{}: line {}", name, m_unclear->line), m_unclear->why, Error::Kind::Input,
                     Error::Remedy::ChooseDecimal};
    if (std::optional<Error> error = neverSeen(name))
        return std::move(*error);
    const RowsById::Parents parents = m_rows.release([this](const LogRow& row, GroupNumber group) {
        m_counts.add(row);
        if (m_groups && group == othersNumber)
            m_groups->addToOthers(row);
        else if (m_groups)
            m_groups->add(m_groupNames[group], row);
    });
    m_traffic.repeatedByChildren = parents.repeated;
    m_traffic.besideChildren = parents.beside;
    m_traffic.sameId = m_rows.sameId();
    if (m_counts.rows() == 0 || (m_layout.countsRequests && m_counts.requests() == 0))
        return Error{name, whyNone()};
    m_counts.decideDoubt(m_cacheEvidence.coversDoubt());
    m_traffic.even = m_counts.settleBuckets();
    m_traffic.relative = m_layout.relativeTimes;
    m_traffic.wholeDays = m_layout.wholeDays;
    if (m_maker.usedProof() && !m_layout.decimalProof.empty()) {
        m_traffic.decimal = m_layout.numbers.decimal;
        m_traffic.decimalCell = m_layout.decimalProof;
    }
    m_traffic.choices = m_fields.values(*m_layout.format);
    m_traffic.tokens.keys = m_maker.keyRemarks();
    m_counts.finish(m_traffic);
    if (std::optional<Error> error = unitError(name))
        return std::move(*error);
    if (m_groups)
        m_groups->finish(m_counts, m_traffic);
    m_traffic.notes = trafficNotes(m_traffic);
    return std::move(m_traffic);
}

/// Of a log whose times may be of several units. It was read as if they were microseconds.
std::optional<Error> TrafficIntake::unitError(const std::string& name) const
{
    if (!m_traffic.relative || m_layout.timeUnit != TimeUnit::Unset || m_traffic.seconds <= 0)
        return std::nullopt;
    const double load = m_traffic.requestsPerMonth ? *m_traffic.requestsPerMonth
                                                   : *m_traffic.inputTokensPerMonth + *m_traffic.outputTokensPerMonth;
    const auto message = m_traffic.requestsPerMonth
                             ? MessageName<3>("log.time_unit_of_requests(seconds, milliseconds, microseconds)")
                             : MessageName<3>("log.time_unit_of_tokens(seconds, milliseconds, microseconds)");
    return Error{name, Message{message, volumeWords(load / 1e6), volumeWords(load / 1e3), volumeWords(load)},
                 Error::Kind::Input, Error::Remedy::ChooseTimeUnit};
}

Message TrafficIntake::whyNone() const
{
    std::vector<Message> why{{"log.nothing(format)", m_layout.format->titleLabel()}};
    if (m_traffic.skipped > 0) {
        const SkippedLine& first = m_traffic.skippedLines.front();
        why.push_back({"log.broken(count, line, why)", Quantity::plain(m_traffic.skipped), Quantity::plain(first.line),
                       first.why});
    }
    if (const std::uint64_t out = m_traffic.failed + m_traffic.fromCache + m_traffic.others; out > 0)
        why.push_back({"log.left_out(count)", Quantity::plain(out)});
    if (m_traffic.withoutTokens > 0)
        why.push_back({"log.without_tokens(count)", Quantity::plain(m_traffic.withoutTokens)});
    if (m_traffic.emptyBuckets > 0)
        why.push_back({"log.empty_buckets(count)", Quantity::plain(m_traffic.emptyBuckets)});
    if (m_traffic.notChosen > 0)
        why.push_back({"log.not_chosen(count)", Quantity::plain(m_traffic.notChosen)});
    return listedWithSemicolons(why);
}

} // namespace breakeven
