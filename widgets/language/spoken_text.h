// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"
#include "widgets/language/shown_catalog.h"

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

namespace breakeven {

/// A text that is put in words each time somebody asks for it, in the language that is shown then: what is said later,
/// as the name of a step that can be undone, may be said after the language was changed.
class SpokenText {
public:
    SpokenText() = default;
    /// The same in every language.
    SpokenText(const char* text) : m_speak([text] { return QString::fromUtf8(text); }) {}
    SpokenText(const Label& label) : m_speak([label] { return QString::fromStdString(inWords(label, shownCatalog())); })
    {
    }
    SpokenText(const Message& message)
        : m_speak([message] { return QString::fromStdString(inWords(message, shownCatalog())); })
    {
    }
    /// What `speak` says.
    template <std::invocable Speak> SpokenText(Speak speak) : m_speak(std::move(speak)) {}

    [[nodiscard]] QString text() const { return m_speak ? m_speak() : QString(); }

private:
    std::function<QString()> m_speak;
};

} // namespace breakeven
