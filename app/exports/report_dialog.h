// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/report_file.h"

#include <QDialog>

namespace breakeven {

class SegmentedControl;
class TickBox;

/// Asks what kind of file the report becomes.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const ReportOptions& proposed, QWidget* parent);

    [[nodiscard]] ReportOptions options() const;

private:
    void showOptions();

    SegmentedControl* m_format;
    SegmentedControl* m_paper;
    TickBox* m_carries;
};

} // namespace breakeven
