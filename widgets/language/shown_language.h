// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/languages.h"
#include "widgets/language/number_style.h"

#include <QString>

#include <memory>
#include <optional>

class QTranslator;

namespace breakeven {

class CatalogShown;
class TranslatedCatalog;

/// The language of the application: the program's texts, core's, and Qt's own. What is on screen learns of another one
/// by QEvent::LanguageChange, as with every translator. One at a time.
class ShownLanguage {
public:
    explicit ShownLanguage(Language language = Language::English, std::optional<NumberStyle> style = std::nullopt);
    ~ShownLanguage();
    ShownLanguage(const ShownLanguage&) = delete;
    ShownLanguage& operator=(const ShownLanguage&) = delete;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] std::optional<NumberStyle> numberStyle() const { return m_style; }
    /// Numbers in a form of their own, or in the language's.
    void show(Language language, std::optional<NumberStyle> style = std::nullopt);

    /// The first of the desktop's languages that the program knows; English where it knows none.
    [[nodiscard]] static Language ofDesktop();

private:
    void remove();
    void load(Language language);

    Language m_language = Language::English;
    std::optional<NumberStyle> m_style;
    Notation m_notation = englishNotation; ///< in that form
    std::unique_ptr<Catalog> m_catalog;    ///< the same words with that notation
    std::unique_ptr<QTranslator> m_ofQt;
    std::unique_ptr<QTranslator> m_ofProgram;
    std::unique_ptr<TranslatedCatalog> m_ofCore;
    std::unique_ptr<CatalogShown> m_shown;
};

/// The words of core in a language, from the program's translations.
[[nodiscard]] std::unique_ptr<TranslatedCatalog> translatedCatalog(Language language, const QTranslator& texts);

/// Where the program's translations to a language are among its resources.
[[nodiscard]] QString translationFile(Language language);

} // namespace breakeven
