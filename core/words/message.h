// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"
#include "core/words/quantity.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace breakeven {

struct Argument;

/// How a message is named where it is made: "verdict.saves(volume, saving)", its identifier and the names of its
/// arguments, just as the English catalog has it. Whoever makes messages includes core/words/english.h: a name that is
/// not there does not compile, nor does one with another count of arguments.
template <std::size_t count> struct MessageName {
    std::string_view id;
    std::array<std::string_view, count> arguments;
    consteval MessageName(const char* name);
};

/// A sentence, a part of one that stands for itself, a heading: what a person reads, before a language has put it in
/// words. A plain value; its arguments are texts from outside, labels of rows, quantities and other messages. Empty
/// where there is nothing to say.
class Message {
public:
    Message() = default;
    template <typename... Values>
    Message(std::type_identity_t<MessageName<sizeof...(Values)>> name, Values&&... values);

    [[nodiscard]] bool empty() const { return m_id.empty(); }
    [[nodiscard]] std::string_view id() const { return m_id; }
    [[nodiscard]] const std::vector<Argument>& arguments() const { return m_arguments; }
    /// The argument of that name; null if there is none.
    [[nodiscard]] const Argument* argument(std::string_view name) const;

    friend bool operator==(const Message& a, const Message& b);

private:
    std::string_view m_id; ///< a constant of the program
    std::vector<Argument> m_arguments;
};

/// What a message says of one thing.
struct Argument {
    using Value = std::variant<std::string, Label, Quantity, Message>;
    std::string_view name;
    Value value;

    friend bool operator==(const Argument&, const Argument&) = default;
};

template <typename... Values>
Message::Message(std::type_identity_t<MessageName<sizeof...(Values)>> name, Values&&... values) : m_id(name.id)
{
    static_assert((!std::is_convertible_v<Values, const char*> && ...), "what the program says is a message itself");
    m_arguments.reserve(sizeof...(Values));
    [[maybe_unused]] auto next = name.arguments.begin();
    (m_arguments.push_back({*next++, Argument::Value(std::forward<Values>(values))}), ...);
}

/// A text from outside, or one that is in no catalog, as a message.
[[nodiscard]] Message verbatim(std::string text);
/// A row's text, or a number, as a message of its own.
[[nodiscard]] Message asMessage(const Label& label);
[[nodiscard]] Message asMessage(const Quantity& quantity);
/// One sentence after the other; an empty one is left out.
[[nodiscard]] Message sentences(Message first, Message next);
[[nodiscard]] Message sentences(const std::vector<Message>& all);
/// "a, b, c".
[[nodiscard]] Message listed(const std::vector<Message>& items);
/// "a, b and c".
[[nodiscard]] Message listedWithAnd(const std::vector<Message>& items);

} // namespace breakeven
