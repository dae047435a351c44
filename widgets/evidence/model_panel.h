// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_prices.h"
#include "core/scenario/scenario.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakeven {

class CatalogTable;
class FillingList;
class SegmentedControl;

/// The catalog of models: one is chosen for the frontier API or for the small model, and shows what its prices would
/// fill in. Shows plain values and emits what is wanted.
class ModelPanel : public QWidget {
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);

    /// The models to choose from, with the prices that are in force on a day. No signal.
    void setCatalog(const ModelCatalog& models, std::chrono::sys_days today);
    /// The scenario whose values would be filled; the model that they are from is chosen.
    void setScenario(const Scenario& scenario);
    void setRole(ModelRole role);

    [[nodiscard]] QSize sizeHint() const override { return {1208, 660}; }

signals:
    void pricesWanted(const std::vector<breakeven::SourcedValue>& values);
    void importWanted();

private:
    void chooseSource();
    void showChoice();
    [[nodiscard]] std::vector<SourcedValue> values() const;
    [[nodiscard]] ModelRole role() const;

    ModelCatalog m_models;
    std::chrono::sys_days m_today;
    Scenario m_scenario;
    SegmentedControl* m_role;
    CatalogTable* m_table;
    QLabel* m_title;
    QLabel* m_notes;
    FillingList* m_filling;
    QPushButton* m_use;
};

} // namespace breakeven
