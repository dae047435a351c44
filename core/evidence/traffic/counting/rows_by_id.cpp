// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/rows_by_id.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>

namespace breakeven {

namespace {

/// What a row counts, each less than requestTokenLimit.
constexpr std::uint64_t LogRow::*keptCounts[]{&LogRow::input,     &LogRow::output,    &LogRow::cached, &LogRow::written,
                                              &LogRow::forAnHour, &LogRow::reasoning, &LogRow::inDoubt};
/// What it says.
constexpr bool LogRow::*keptFlags[]{&LogRow::waits, &LogRow::saysCached, &LogRow::saysWritten, &LogRow::saysReasoning,
                                    &LogRow::saysWaits};
constexpr std::size_t countBytes = 3;

static_assert(sizeof(LogRow) == 104, "what is new in a row must be kept as well");
static_assert(requestTokenLimit == std::uint64_t{1} << (8 * countBytes));

// Of a slot: the place of an entry, and bits of its id, so that few other entries are looked at.
constexpr std::uint32_t bitsOfPlace = (std::uint32_t{1} << 20U) - 1;
constexpr std::uint32_t bitsOfTag = ~bitsOfPlace;
static_assert(RowsById::most <= bitsOfPlace);

constexpr std::uint32_t tagOfId(std::uint64_t id)
{
    return static_cast<std::uint32_t>(id >> 32U) & bitsOfTag;
}

std::uint64_t hashOfId(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = std::hash<std::string_view>()(text) + seed * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 32U;
    hash *= 0xd6e8feb86659fd93U;
    hash ^= hash >> 32U;
    return hash == 0 ? 1 : hash;
}

} // namespace

/// A row in 56 bytes.
struct RowsById::Entry {
    std::uint64_t id;
    std::uint64_t parent; ///< while rows come, its id; then its place
    Nanoseconds time;
    std::int32_t missing;
    std::array<std::uint8_t, countBytes * std::size(keptCounts)> packed;
    std::int16_t clock; ///< minutes ahead of UTC
    std::uint16_t group;
    std::uint8_t bits; ///< the flags, the proof, and whether it is a row, else a link
    static constexpr unsigned firstOfProof = std::size(keptFlags);
    static constexpr unsigned rowBit = 0x80;
    static_assert(enumeratorCount<CacheProof> <= 4 && firstOfProof + 2 <= 7);

    [[nodiscard]] bool isRow() const { return (bits & rowBit) != 0; }

    void pack(const LogRow& row)
    {
        time = row.time;
        clock = static_cast<std::int16_t>(row.offset / oneMinute);
        constexpr std::int64_t limit = std::numeric_limits<std::int32_t>::max();
        missing = static_cast<std::int32_t>(std::clamp(row.missing, -limit, limit));
        unsigned all = rowBit | static_cast<unsigned>(row.proof) << firstOfProof;
        for (std::size_t i = 0; i < std::size(keptFlags); ++i)
            all |= row.*keptFlags[i] ? 1U << i : 0U;
        bits = static_cast<std::uint8_t>(all);
        for (std::size_t i = 0; i < std::size(keptCounts); ++i)
            for (std::size_t byte = 0; byte < countBytes; ++byte)
                packed[i * countBytes + byte] = static_cast<std::uint8_t>(row.*keptCounts[i] >> (8 * byte));
    }
    [[nodiscard]] LogRow row() const
    {
        LogRow row;
        row.time = row.end = time;
        row.offset = clock * oneMinute;
        row.proof = static_cast<CacheProof>(bits >> firstOfProof & 3U);
        row.missing = missing;
        for (std::size_t i = 0; i < std::size(keptFlags); ++i)
            row.*keptFlags[i] = (bits >> i & 1U) != 0;
        for (std::size_t i = 0; i < std::size(keptCounts); ++i)
            row.*keptCounts[i] = count(i);
        return row;
    }
    [[nodiscard]] std::uint32_t count(std::size_t which) const
    {
        std::uint32_t count = 0;
        for (std::size_t byte = 0; byte < countBytes; ++byte)
            count |= static_cast<std::uint32_t>(packed[which * countBytes + byte]) << (8 * byte);
        return count;
    }
    [[nodiscard]] std::uint32_t input() const { return count(0); }
    [[nodiscard]] std::uint32_t output() const { return count(1); }
};

struct RowsById::EntryBlock {
    std::array<Entry, blockSize> entries;
    static_assert(sizeof(Entry) == 56);
};

RowIdentity RowIdentity::of(std::string_view trace, std::string_view id, std::string_view parent)
{
    const std::uint64_t seed = trace.empty() ? 0 : hashOfId(trace, 0);
    return {id.empty() ? 0 : hashOfId(id, seed), parent.empty() ? 0 : hashOfId(parent, seed)};
}

RowsById::RowsById() = default;
RowsById::~RowsById() = default;

RowsById::Entry& RowsById::at(Place place) const
{
    return m_blocks[(place - 1) / blockSize]->entries[(place - 1) % blockSize];
}

/// Where the id stands, or is to stand.
std::size_t RowsById::slotOf(std::uint64_t id) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = id & mask;
    const std::uint32_t tag = tagOfId(id);
    while (m_slots[slot] != 0 && ((m_slots[slot] & bitsOfTag) != tag || at(m_slots[slot] & bitsOfPlace).id != id))
        slot = (slot + 1) & mask;
    return slot;
}

void RowsById::expect(const RowIdentity& who) const
{
    if (who.id != 0 && !m_slots.empty())
        __builtin_prefetch(&m_slots[who.id & (m_slots.size() - 1)]);
}

RowsById::Place RowsById::find(std::uint64_t id) const
{
    return id == 0 || m_slots.empty() ? 0 : m_slots[slotOf(id)] & bitsOfPlace;
}

void RowsById::place(std::uint64_t id, Place place)
{
    m_slots[slotOf(id)] = tagOfId(id) | place;
}

void RowsById::grow()
{
    m_slots.assign(std::max<std::size_t>(1024, 2 * m_slots.size()), 0);
    for (Place each = 1; each <= m_entries; ++each)
        if (at(each).id != 0)
            place(at(each).id, each);
}

/// Null if there is no room.
RowsById::Entry* RowsById::add(const RowIdentity& who)
{
    if (m_entries == most)
        return nullptr;
    if (2 * (m_entries + 1) > m_slots.size())
        grow();
    if (m_entries % blockSize == 0)
        m_blocks.push_back(std::make_unique_for_overwrite<EntryBlock>());
    const auto added = static_cast<Place>(++m_entries);
    Entry& entry = at(added);
    entry = {};
    entry.id = who.id;
    entry.parent = who.parent == who.id ? 0 : who.parent;
    m_hasParents = m_hasParents || entry.parent != 0;
    if (who.id != 0)
        place(who.id, added);
    return &entry;
}

bool RowsById::keep(const RowIdentity& who, const LogRow& row, std::uint16_t group)
{
    const Place known = find(who.id);
    Entry* entry = known != 0 ? &at(known) : add(who);
    if (entry == nullptr)
        return false;
    if (!entry->isRow()) {
        ++m_rows;
    } else {
        ++m_sameId;
        const LogRow before = entry->row();
        if (std::tuple(row.input + row.output, row.output, -row.time) <=
            std::tuple(before.input + before.output, before.output, -before.time))
            return true;
    }
    entry->group = group;
    entry->pack(row);
    return true;
}

void RowsById::link(const RowIdentity& who)
{
    if (who.id != 0 && who.parent != 0 && find(who.id) == 0)
        static_cast<void>(add(who));
}

/// From now on, an entry's parent is its place.
void RowsById::findParents()
{
    for (Place place = 1; place <= m_entries; ++place)
        at(place).parent = find(at(place).parent);
    m_slots = std::vector<std::uint32_t>(); // and its room
}

/// The next row above it; 0 if there is none.
RowsById::Place RowsById::countedAncestor(Place place) const
{
    constexpr int highest = 64; // parents may go round in circles
    auto parent = static_cast<Place>(at(place).parent);
    for (int i = 0; i < highest && parent != 0 && !at(parent).isRow(); ++i)
        parent = static_cast<Place>(at(parent).parent);
    return parent != 0 && at(parent).isRow() && parent != place ? parent : 0;
}

RowsById::Parents RowsById::release(const std::function<void(const LogRow&, std::uint16_t group)>& count)
{
    struct Tokens {
        std::uint32_t input = 0;
        std::uint32_t output = 0;
    };
    const auto grown = [](std::uint32_t sum, std::uint32_t by) { // never to what a row can have
        return sum > std::numeric_limits<std::uint32_t>::max() - by ? std::numeric_limits<std::uint32_t>::max()
                                                                    : sum + by;
    };
    std::vector<Tokens> ofChildren;
    std::vector<bool> ofAChild; // has the same tokens
    const auto isSame = [](const Entry& a, const Entry& b) {
        return a.input() == b.input() && a.output() == b.output();
    };
    if (m_hasParents) {
        findParents();
        ofChildren.resize(m_entries + 1);
        ofAChild.resize(m_entries + 1);
        for (Place place = 1; place <= m_entries; ++place)
            if (const Place above = at(place).isRow() ? countedAncestor(place) : 0; above != 0) {
                Tokens& sum = ofChildren[above];
                sum = {grown(sum.input, at(place).input()), grown(sum.output, at(place).output())};
                if (isSame(at(place), at(above)))
                    ofAChild[above] = true;
            }
    }
    Parents parents;
    for (Place place = 1; place <= m_entries; ++place) {
        const Entry& entry = at(place);
        if (!entry.isRow())
            continue;
        const Tokens within = m_hasParents ? ofChildren[place] : Tokens();
        if (m_hasParents && (ofAChild[place] || (within.input == entry.input() && within.output == entry.output()))) {
            ++parents.repeated;
            continue;
        }
        parents.beside += within.input + within.output > 0 ? 1 : 0;
        count(entry.row(), entry.group);
    }
    m_blocks.clear();
    m_slots = std::vector<std::uint32_t>();
    m_entries = m_rows = 0;
    return parents;
}

} // namespace breakeven
