// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QWidget>

class QLabel;

namespace breakeven {

class CatalogTable;

/// Every input with its value and where that is from. A double click goes to the input.
class SourcesPanel : public QWidget {
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget* parent = nullptr);
    void setScenario(const Scenario& scenario);

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

private:
    void copy() const;

    Scenario m_scenario;
    QLabel* m_summary;
    CatalogTable* m_table;
};

} // namespace breakeven
