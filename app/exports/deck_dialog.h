// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/deck.h"
#include "app/exports/picture_form.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace breakeven {

class Dialogs;

/// Asks which charts of which scenarios go into a folder, and how they are made.
class DeckDialog : public QDialog {
    Q_OBJECT
public:
    /// The scenarios proposed, and how pictures are proposed to be made.
    DeckDialog(const std::vector<DeckScenario>& scenarios, const PictureChoices& proposed, Dialogs& dialogs,
               QWidget* parent);

    /// What was chosen, without a folder.
    [[nodiscard]] Deck deck() const;

private:
    void addViews(QVBoxLayout& column, const std::vector<DeckScenario>& scenarios);
    void addScenario(const DeckScenario& scenario);
    void addFiles();
    void showCount();

    Dialogs& m_dialogs;
    PictureForm* m_form;
    QVBoxLayout* m_rows = nullptr; ///< of the scenarios
    QLabel* m_count;
    QPushButton* m_accept = nullptr;
    std::vector<std::pair<View, QCheckBox*>> m_views;
    std::vector<std::pair<DeckScenario, QCheckBox*>> m_scenarios;
};

} // namespace breakeven
