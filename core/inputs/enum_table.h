// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace breakeven {

// What an enum's enumerators are called, contain and stand for, in tables, sets and maps from which none can be
// forgotten. The enums count from 0 without gaps.

namespace detail {

/// Whether an enum has an enumerator of that value: compilers write "Option::Hybrid", and "(Option)7" if it has none.
template <auto Value> consteval bool isEnumerator()
{
    const std::string_view text = __PRETTY_FUNCTION__; // ends in the value and a bracket
    std::size_t last = text.size() - 2;
    while (text[last] >= '0' && text[last] <= '9')
        --last;
    return text[last] != ')';
}

/// Of an enum that has `Some` at least. In steps that double until one goes too far: each look is a function of its own
/// to compile, and every file that knows an enum counts it.
template <typename Enum, std::size_t Some = 0, std::size_t Step = 1> consteval std::size_t countEnumerators()
{
    if constexpr (isEnumerator<static_cast<Enum>(Some + Step - 1)>())
        return countEnumerators<Enum, Some + Step, 2 * Step>();
    else if constexpr (Step > 1)
        return countEnumerators<Enum, Some, Step / 2>();
    else
        return Some;
}

} // namespace detail

/// How many enumerators an enum has.
template <typename Enum> inline constexpr std::size_t enumeratorCount = detail::countEnumerators<Enum>();

/// All of them, in their order.
template <typename Enum>
inline constexpr auto enumerators = [] {
    std::array<Enum, enumeratorCount<Enum>> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}();

/// See EnumTable.
template <typename Row, typename Enum, Enum Row::*Key> class RowsByEnum {
public:
    template <std::size_t Count>
    requires(Count == enumeratorCount<Enum>) consteval RowsByEnum(const Row (&rows)[Count])
        : m_rows(std::to_array(rows))
    {
        if (!standInOrder(rows))
            throw "the rows don't stand in the order of their enum";
    }

    [[nodiscard]] static constexpr bool standInOrder(const Row (&rows)[enumeratorCount<Enum>])
    {
        for (std::size_t i = 0; i < enumeratorCount<Enum>; ++i)
            if (rows[i].*Key != enumerators<Enum>[i])
                return false;
        return true;
    }

    [[nodiscard]] constexpr const Row& operator[](Enum key) const { return m_rows[static_cast<std::size_t>(key)]; }

    /// The enumerator of that id, if there is one.
    [[nodiscard]] constexpr std::optional<Enum> find(std::string_view id) const requires requires(const Row& row)
    {
        row.id == id;
    }
    {
        for (const Row& row : m_rows)
            if (row.id == id)
                return row.*Key;
        return std::nullopt;
    }

    [[nodiscard]] static constexpr std::size_t size() { return enumeratorCount<Enum>; }
    [[nodiscard]] constexpr auto begin() const { return m_rows.begin(); }
    [[nodiscard]] constexpr auto end() const { return m_rows.end(); }

private:
    std::array<Row, enumeratorCount<Enum>> m_rows;
};

namespace detail {

template <auto Key, typename Row, typename Enum> RowsByEnum<Row, Enum, Key> rowsBy(Enum Row::*); // for its type alone

} // namespace detail

/// A row for each enumerator, in the enum's order: `EnumTable<&Row::key> table{{{Enum::First, …}, …}}`, where `key` is
/// the row's member that names its enumerator. A table with a row missing, twice or out of order does not compile.
template <auto Key> using EnumTable = decltype(detail::rowsBy<Key>(Key));

/// The table of an enum, for info(): `template <> inline constexpr const auto& tableOf<Option> = optionTable;`
template <typename Enum> inline constexpr std::nullptr_t tableOf = nullptr;

/// An enumerator's row in the table of its enum.
template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] constexpr const auto& info(Enum key)
{
    return tableOf<Enum>[key];
}

/// A set of enumerators.
template <typename Enum> class EnumSet {
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> keys)
    {
        for (const Enum key : keys)
            insert(key);
    }

    [[nodiscard]] static constexpr EnumSet all()
    {
        return where([](Enum) { return true; });
    }
    /// Those that fulfill a condition.
    template <typename Condition> [[nodiscard]] static constexpr EnumSet where(const Condition& condition)
    {
        EnumSet set;
        for (const Enum key : enumerators<Enum>)
            if (condition(key))
                set.insert(key);
        return set;
    }

    constexpr void insert(Enum key) { m_bits |= bit(key); }
    constexpr void erase(Enum key) { m_bits &= ~bit(key); }
    [[nodiscard]] constexpr bool contains(Enum key) const { return (m_bits & bit(key)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    friend bool operator==(EnumSet, EnumSet) = default;

private:
    static_assert(enumeratorCount<Enum> <= 32);
    static constexpr std::uint32_t bit(Enum key) { return std::uint32_t{1} << static_cast<unsigned>(key); }
    std::uint32_t m_bits = 0;
};

/// A value for each enumerator.
template <typename Enum, typename Value> class EnumMap {
public:
    struct Entry {
        Enum key;
        Value value;
    };

    /// Each value as it begins.
    constexpr EnumMap() = default;
    /// A value with each enumerator, in the enum's order. A map with one missing does not compile, nor do constants out
    /// of order; values that are no constants stop the program then.
    template <std::size_t Count>
    requires(Count == enumeratorCount<Enum>) constexpr EnumMap(const Entry (&entries)[Count])
        : EnumMap(entries, std::make_index_sequence<Count>())
    {
        for (std::size_t i = 0; i < Count; ++i)
            if (entries[i].key != enumerators<Enum>[i])
                std::abort();
    }
    /// The values that a function gives for the enumerators, asked in their order.
    template <typename ValueOf> [[nodiscard]] static constexpr EnumMap by(const ValueOf& valueOf)
    {
        return EnumMap(valueOf, enumerators<Enum>, std::make_index_sequence<enumeratorCount<Enum>>());
    }

    [[nodiscard]] constexpr Value& operator[](Enum key) { return m_values[static_cast<std::size_t>(key)]; }
    [[nodiscard]] constexpr const Value& operator[](Enum key) const { return m_values[static_cast<std::size_t>(key)]; }

    // The values, in the enum's order.
    [[nodiscard]] static constexpr std::size_t size() { return enumeratorCount<Enum>; }
    [[nodiscard]] constexpr auto begin() { return m_values.begin(); }
    [[nodiscard]] constexpr auto end() { return m_values.end(); }
    [[nodiscard]] constexpr auto begin() const { return m_values.begin(); }
    [[nodiscard]] constexpr auto end() const { return m_values.end(); }

    friend bool operator==(const EnumMap&, const EnumMap&) = default;

private:
    template <std::size_t Count, std::size_t... Index>
    constexpr EnumMap(const Entry (&entries)[Count], std::index_sequence<Index...>) : m_values{entries[Index].value...}
    {
    }
    template <typename ValueOf, typename Keys, std::size_t... Index>
    constexpr EnumMap(const ValueOf& valueOf, const Keys& keys, std::index_sequence<Index...>)
        : m_values{valueOf(keys[Index])...}
    {
    }

    std::array<Value, enumeratorCount<Enum>> m_values{};
};

} // namespace breakeven
