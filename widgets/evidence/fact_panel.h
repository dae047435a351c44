// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/facts/fact.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace breakeven {

class CatalogTable;

/// Every fact of the catalogs in a table with its source and its age, the oldest first, to be searched, sorted, and
/// narrowed to those that should be checked; the chosen one is told in full. Shows plain values.
class FactPanel : public QWidget {
    Q_OBJECT

public:
    explicit FactPanel(QWidget* parent = nullptr);

    /// The facts in the order in which they are to stand, and the day by which their age counts.
    void setFacts(std::vector<Fact> facts, std::chrono::sys_days today);

    [[nodiscard]] QSize sizeHint() const override { return {1208, 700}; }

private:
    void showRows();
    void showChosen(const QString& id);

    std::vector<Fact> m_facts;
    std::chrono::sys_days m_today{};
    QLabel* m_summary;
    CatalogTable* m_table;
    QCheckBox* m_toCheck;
    QLabel* m_chosen;
};

} // namespace breakeven
