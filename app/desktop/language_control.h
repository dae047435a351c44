// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/language/shown_language.h"

#include <QObject>

#include <optional>

namespace breakeven {

/// Keeps the program in the language that was chosen, and without a choice in the desktop's.
class LanguageControl : public QObject {
    Q_OBJECT
public:
    explicit LanguageControl(std::optional<Language> choice = remembered(), QObject* parent = nullptr);

    /// Absent while the desktop's is followed.
    [[nodiscard]] std::optional<Language> choice() const { return m_choice; }
    [[nodiscard]] Language language() const { return m_shown.language(); }
    /// Remembers it, and shows it at once.
    void choose(std::optional<Language> choice);

    /// The choice of an earlier run.
    [[nodiscard]] static std::optional<Language> remembered();

signals:
    /// Whatever is made from now on speaks another language; what there is speaks the old one still.
    void languageChanged();

private:
    std::optional<Language> m_choice;
    ShownLanguage m_shown;
};

} // namespace breakeven
