// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"
#include "core/words/quantity.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace breakeven {

class Argument;
struct CatalogEntry; // core/words/catalog.h

/// How a message is named where it is made: "verdict.saves(volume, saving)", its identifier and the names of its
/// arguments, just as the English catalog has it. Whoever makes messages includes core/words/english.h: a name that is
/// not there does not compile, nor does one with another count of arguments.
template <std::size_t count> struct MessageName {
    const CatalogEntry* english;
    std::array<std::string_view, count> arguments;
    consteval MessageName(const char* name);
};

/// A sentence, a part of one that stands for itself, a heading: what a person reads, before a language has put it in
/// words. A plain value; its arguments are texts from outside, labels of rows, quantities and other messages. Empty
/// where there is nothing to say.
class Message {
public:
    Message();
    Message(const MessageName<0>& name);
    template <typename First, typename... Rest>
    Message(std::type_identity_t<MessageName<1 + sizeof...(Rest)>> name, First&& first, Rest&&... rest);
    Message(const Message&);
    Message(Message&&) noexcept;
    Message& operator=(const Message&);
    Message& operator=(Message&&) noexcept;
    ~Message();

    [[nodiscard]] bool empty() const { return m_english == nullptr; }
    [[nodiscard]] std::string_view id() const; ///< "verdict.saves"
    /// Its entry in the English catalog, which other languages are found by; null if it is empty.
    [[nodiscard]] const CatalogEntry* english() const { return m_english; }
    /// The argument of that name; null if there is none.
    [[nodiscard]] const Argument* argument(std::string_view name) const;

    friend bool operator==(const Message& a, const Message& b);

private:
    Message(const CatalogEntry* english, std::span<const std::string_view> names, std::span<Argument> arguments);

    const CatalogEntry* m_english = nullptr; ///< a constant of the program
    std::vector<Argument> m_arguments;
};

/// What a message says of one thing.
class Argument {
public:
    using Value = std::variant<std::string, Label, Quantity, Message>;

    Argument(std::string text);     ///< from outside
    Argument(const char*) = delete; ///< what the program says is a message
    Argument(const Label& label);
    Argument(const Quantity& quantity);
    Argument(Message message);
    Argument(const Argument&);
    Argument(Argument&&) noexcept;
    Argument& operator=(const Argument&);
    Argument& operator=(Argument&&) noexcept;
    ~Argument();

    [[nodiscard]] const Value& value() const { return m_value; }

    friend bool operator==(const Argument& a, const Argument& b);

private:
    friend class Message;
    std::string_view m_name;
    Value m_value;
};

template <typename First, typename... Rest>
Message::Message(std::type_identity_t<MessageName<1 + sizeof...(Rest)>> name, First&& first, Rest&&... rest)
{
    Argument arguments[] = {Argument(std::forward<First>(first)), Argument(std::forward<Rest>(rest))...};
    *this = Message(name.english, name.arguments, arguments);
}

struct Catalog;
extern const Catalog english;

/// The message in a language's words; there is no markup in them but what its texts from outside hold.
[[nodiscard]] std::string inWords(const Message& message, const Catalog& catalog = english);
[[nodiscard]] std::vector<std::string> inWords(const std::vector<Message>& messages, const Catalog& catalog = english);
[[nodiscard]] std::string inWords(const Label& label, const Catalog& catalog = english);
[[nodiscard]] std::string inWords(const Quantity& quantity, const Catalog& catalog = english);

/// Whether both read the same, as numbers do that differ by less than is shown.
[[nodiscard]] bool readAlike(const Message& a, const Message& b, const Catalog& catalog = english);

} // namespace breakeven
