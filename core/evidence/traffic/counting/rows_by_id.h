// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_row.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace breakeven {

/// Who a row is, and whose child. Ids are told apart by 64 bits of them.
struct RowIdentity {
    std::uint64_t id = 0;     ///< 0 if it has none
    std::uint64_t parent = 0; ///< likewise

    /// Ids are those of their trace, if they have one.
    [[nodiscard]] static RowIdentity of(std::string_view trace, std::string_view id, std::string_view parent);
    [[nodiscard]] bool any() const { return id != 0 || parent != 0; }
};

/// Keeps rows of single requests until all are known, so that none counts twice: of rows with the same id one does, the
/// one with the most tokens; and a row whose tokens are those of its children together does not. Rows come in any
/// order.
class RowsById {
public:
    static constexpr std::size_t most = 1'000'000; ///< rows that are kept, in 64 MiB

    RowsById();
    ~RowsById();
    RowsById(const RowsById&) = delete;
    RowsById& operator=(const RowsById&) = delete;

    /// One will be looked for soon: its place is fetched from memory meanwhile.
    void expect(const RowIdentity& who) const;
    /// False if no more can be kept, and the row must be counted unseen.
    [[nodiscard]] bool keep(const RowIdentity& who, const LogRow& row, std::uint16_t group);
    /// A row that is in no figure stands between its parent and its children.
    void link(const RowIdentity& who);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::uint64_t sameId() const { return m_sameId; }

    /// Rows that have children with tokens.
    struct Parents {
        std::uint64_t repeated = 0; ///< don't count, as their tokens are their children's
        std::uint64_t beside = 0;   ///< count like their children, which have others
    };
    /// Calls `count` with each row that counts, once, and forgets all.
    [[nodiscard]] Parents release(const std::function<void(const LogRow&, std::uint16_t group)>& count);

private:
    using Place = std::uint32_t; ///< of an entry, from 1; 0 is none
    struct Entry;
    static constexpr std::size_t blockSize = std::size_t{1} << 12U;

    [[nodiscard]] Entry& at(Place place) const;
    [[nodiscard]] Place find(std::uint64_t id) const;
    [[nodiscard]] std::size_t slotOf(std::uint64_t id) const;
    [[nodiscard]] Entry* add(const RowIdentity& who);
    void place(std::uint64_t id, Place place);
    void grow();
    void findParents();
    [[nodiscard]] Place countedAncestor(Place place) const;

    struct EntryBlock;
    std::vector<std::unique_ptr<EntryBlock>> m_blocks;
    std::vector<std::uint32_t> m_slots; ///< by id: open addressing, a power of two, at most half of them used
    std::size_t m_entries = 0;
    std::size_t m_rows = 0;
    std::uint64_t m_sameId = 0;
    bool m_hasParents = false;
};

} // namespace breakeven
