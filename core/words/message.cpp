// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message.h"

#include <iterator>

namespace breakeven {

// What is defaulted here could stand in the header, where each of the many files that make messages would compile it.
Message::Message() = default;
Message::Message(const MessageName<0>& name) : m_english(name.english) {}
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(const Message&) = default;
Message& Message::operator=(Message&&) noexcept = default;
Message::~Message() = default;

Message::Message(const CatalogEntry* english, std::span<const std::string_view> names, std::span<Argument> arguments)
    : m_english(english),
      m_arguments(std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()))
{
    for (std::size_t i = 0; i < m_arguments.size(); ++i)
        m_arguments[i].m_name = names[i];
}

const Argument* Message::argument(std::string_view name) const
{
    for (const Argument& argument : m_arguments)
        if (argument.m_name == name)
            return &argument;
    return nullptr;
}

bool operator==(const Message& a, const Message& b)
{
    return a.m_english == b.m_english && a.m_arguments == b.m_arguments;
}

Argument::Argument(std::string text) : m_value(std::move(text)) {}
Argument::Argument(const Label& label) : m_value(label) {}
Argument::Argument(const Quantity& quantity) : m_value(quantity) {}
Argument::Argument(Message message) : m_value(std::move(message)) {}
Argument::Argument(const Argument&) = default;
Argument::Argument(Argument&&) noexcept = default;
Argument& Argument::operator=(const Argument&) = default;
Argument& Argument::operator=(Argument&&) noexcept = default;
Argument::~Argument() = default;

bool operator==(const Argument& a, const Argument& b)
{
    return a.m_name == b.m_name && a.m_value == b.m_value;
}

} // namespace breakeven
