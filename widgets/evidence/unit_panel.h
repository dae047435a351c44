// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/units/unit_fill.h"
#include "core/scenario/scenario.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakeven {

class CatalogTable;
class FillingList;
class FramedBox;

/// The catalog of reserved capacity: an offer and how it is paid for are chosen, and show what they would fill in.
/// Shows plain values and emits what is wanted.
class UnitPanel : public QWidget {
    Q_OBJECT

public:
    explicit UnitPanel(QWidget* parent = nullptr);

    /// The offers to choose from, and the day by which their age counts. No signal.
    void setOffers(const std::vector<UnitOffer>& offers, std::chrono::sys_days today);
    /// The scenario whose values would be filled in.
    void setScenario(const Scenario& scenario);
    /// Chooses the offer and the term that the scenario's values are from, if they are from one.
    void chooseSource();

    [[nodiscard]] QSize sizeHint() const override { return {1208, 700}; }

signals:
    void valuesWanted(const std::vector<breakeven::SourcedValue>& values);

private:
    [[nodiscard]] const UnitOffer* offer() const; ///< null if none is chosen
    [[nodiscard]] std::optional<UnitTerm> term() const;
    [[nodiscard]] std::vector<SourcedValue> values() const;
    void offerTerms(std::optional<UnitTerm> wanted);
    void showChoice();

    std::vector<UnitOffer> m_offers;
    std::chrono::sys_days m_today{};
    Scenario m_scenario;
    CatalogTable* m_table;
    QLabel* m_title;
    QWidget* m_payment;
    FramedBox* m_term;
    QLabel* m_notes;
    FillingList* m_filling;
    QPushButton* m_use;
};

} // namespace breakeven
