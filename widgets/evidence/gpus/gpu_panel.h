// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_fill.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QPushButton;

namespace breakeven {

class CatalogTable;
class GpuChoiceFields;
class GpuDetails;
class SteadyScrollArea;

/// The catalog of GPUs beside what a choice of it means. It computes nothing: what the catalogs say is given from
/// outside whenever the choice changes.
class GpuPanel : public QWidget {
    Q_OBJECT

public:
    explicit GpuPanel(QWidget* parent = nullptr);

    /// The rates to choose from, and the day by which their age counts. What is chosen stays so if it is still there.
    void setRates(std::vector<GpuRate> rates, std::chrono::sys_days today);
    /// The rate that is chosen, with the model that shall run on it; absent until one is.
    [[nodiscard]] std::optional<GpuChoice> choice() const;
    /// Shows what the catalogs say of the choice, against the values of now.
    void setEvidence(const GpuEvidence& evidence, const Scenario& now);

    [[nodiscard]] QSize sizeHint() const override { return {1208, 700}; }

signals:
    void choiceChanged();
    void applied();     ///< the values that stand there are to be filled in
    void importAsked(); ///< a price list shall be added to the catalog

private:
    [[nodiscard]] QWidget* makeSide();
    void showReadiness();
    void findChosen(); ///< which of the rates is chosen in the table

    CatalogTable* m_table;
    GpuChoiceFields* m_fields;
    GpuDetails* m_details;
    QLabel* m_hint; ///< in place of the details until a GPU is chosen
    QPushButton* m_import;
    QPushButton* m_apply;
    std::vector<GpuRate> m_rates;
    std::optional<std::size_t> m_chosen; ///< of the rates
    std::chrono::sys_days m_today{};
    bool m_hasValues = false; ///< the evidence that is shown fills something in
};

} // namespace breakeven
