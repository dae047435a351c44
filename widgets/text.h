// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"
#include "widgets/language/shown_catalog.h"

#include <QString>

#include <string_view>

namespace breakeven {

/// Core's UTF-8 as Qt's text.
[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What core says, in the language that is shown.
[[nodiscard]] inline QString toQString(const Message& message)
{
    return toQString(inWords(message, shownCatalog()));
}

[[nodiscard]] inline QString toQString(const Quantity& quantity)
{
    return toQString(inWords(quantity, shownCatalog()));
}

[[nodiscard]] inline QString toQString(const Label& label)
{
    return toQString(inWords(label, shownCatalog()));
}

} // namespace breakeven
