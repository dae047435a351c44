// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/files/table.h"
#include "widgets/charts/base/background_work.h"

#include <vector>

class QTableWidget;

namespace breakeven {

class ChartCard;

/// The numbers of the view that is shown, as a table that can be read and copied from. It follows the view and the
/// scenario, once that has come to rest.
class DataDialog : public DocumentDialog {
    Q_OBJECT
public:
    DataDialog(Document& document, ChartCard& chart, QWidget* parent);

protected:
    void showScenario() override;

private:
    void showRows(const std::vector<TableRow>& rows);
    void fitColumns();
    void copySelection() const;

    ChartCard& m_chart;
    QTableWidget* m_table;
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
