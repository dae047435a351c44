// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/currency_control.h"
#include "widgets/language/shown_language.h"

#include <QObject>

#include <optional>

namespace breakeven {

/// Keeps the program in the language that was chosen, and without a choice in the desktop's. Numbers have the form that
/// was chosen; without a choice the desktop's while its language is followed, and that of the language otherwise.
class LanguageControl : public QObject {
    Q_OBJECT
public:
    explicit LanguageControl(std::optional<Language> choice = remembered(),
                             std::optional<NumberStyle> numberStyle = rememberedNumberStyle(),
                             QObject* parent = nullptr);

    /// Absent while the desktop's is followed.
    [[nodiscard]] std::optional<Language> choice() const { return m_choice; }
    [[nodiscard]] Language language() const { return m_shown.language(); }
    /// Remembers it, and shows it at once.
    void choose(std::optional<Language> choice);

    /// Absent while nobody chose one.
    [[nodiscard]] std::optional<NumberStyle> numberStyle() const { return m_numberStyle; }
    /// Remembers it, and shows it at once.
    void chooseNumberStyle(std::optional<NumberStyle> style);

    /// What all windows show money in, whatever the language.
    [[nodiscard]] CurrencyControl& currency() { return m_currency; }

    /// The choices of an earlier run.
    [[nodiscard]] static std::optional<Language> remembered();
    [[nodiscard]] static std::optional<NumberStyle> rememberedNumberStyle();

signals:
    /// Whatever is made from now on speaks another language, or writes numbers otherwise; what there is does so still.
    void languageChanged();

private:
    void show();

    std::optional<Language> m_choice;
    std::optional<NumberStyle> m_numberStyle;
    ShownLanguage m_shown;
    CurrencyControl m_currency;
};

} // namespace breakeven
