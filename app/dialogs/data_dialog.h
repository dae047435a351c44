// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"

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
    void copySelection() const;

    ChartCard& m_chart;
    QTableWidget* m_table;
};

} // namespace breakeven
