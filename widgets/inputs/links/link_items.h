// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace breakeven {

/// The correlations of a scenario's inputs with ranges, each against each: 1 on the diagonal, and what a cell says its
/// mirror image says as well. A value that core refuses stays in its cell as it was typed, with the reason.
class LinkItems : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What was typed in a cell and is not taken over.
    struct Refused {
        QModelIndex index; ///< invalid if nothing was refused
        QString text;
        QString reason;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a scenario; no linkEdited. What was refused stays while inputs and links do.
    void setScenario(const Scenario& scenario);
    [[nodiscard]] const std::vector<const Parameter*>& inputs() const { return m_inputs; }
    [[nodiscard]] const Refused& refused() const { return m_refused; }
    /// Gives up what was refused.
    void restore();
    /// The correlation that a cell shows, 0 where there is none.
    [[nodiscard]] double valueAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Takes what was typed: nothing and 0 are no link.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// The correlation that two inputs are to have; the scenario takes it.
    void linkEdited(const breakeven::Parameter& first, const breakeven::Parameter& second,
                    const std::optional<double>& value);
    void refusedChanged();

private:
    [[nodiscard]] const Parameter& input(int place) const { return *m_inputs[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Correlation* correlationAt(const QModelIndex& index) const;
    [[nodiscard]] QString words(const QModelIndex& index) const;
    void refuse(const QModelIndex& index, const QString& text, const QString& reason);
    void setRefused(const Refused& refused);

    Scenario m_scenario;
    std::vector<const Parameter*> m_inputs;
    Refused m_refused;
};

} // namespace breakeven
