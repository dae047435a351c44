// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/catalog.h"

#include <array>
#include <optional>
#include <string_view>

namespace breakeven {

/// The languages that a person can choose, in the order in which they are offered.
enum class Language { English, German, French, Spanish, BrazilianPortuguese, Japanese, SimplifiedChinese };

struct LanguageInfo {
    Language language;
    std::string_view tag;  ///< BCP 47: "pt-BR"
    std::string_view name; ///< in itself
};

inline constexpr std::array languageTable{
    LanguageInfo{Language::English, "en", "English"},
    LanguageInfo{Language::German, "de", "Deutsch"},
    LanguageInfo{Language::French, "fr", "Français"},
    LanguageInfo{Language::Spanish, "es", "Español"},
    LanguageInfo{Language::BrazilianPortuguese, "pt-BR", "Português (Brasil)"},
    LanguageInfo{Language::Japanese, "ja", "日本語"},
    LanguageInfo{Language::SimplifiedChinese, "zh-CN", "简体中文"},
};

[[nodiscard]] const LanguageInfo& info(Language language);

/// The language of a tag, whose letters' case and whose hyphens or underscores don't matter: "de", "pt_BR", "zh-CN";
/// also of a wider tag that means it ("pt", "zh", "zh-Hans") or of a narrower one ("de-AT", "fr_CA.UTF-8"). Absent for
/// a language that there is none of, "zh-TW" and "zh-Hant" among them, which are written otherwise.
[[nodiscard]] std::optional<Language> languageOf(std::string_view tag);

/// The language's grammar and notation, with every message and label still in English.
[[nodiscard]] Catalog grammarOf(Language language);

} // namespace breakeven
