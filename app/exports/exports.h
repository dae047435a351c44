// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_stage.h"
#include "app/exports/picture_form.h"
#include "app/exports/report_file.h"
#include "core/files/table.h"

#include <QObject>

namespace breakeven {

class ChartCard;
class Comparisons;
class Document;
class SensitivityView;

/// Takes what the window shows out of the program: as pictures, tables, workbooks and reports, into files or onto the
/// clipboard. What is still being typed is taken over first.
class Exports : public QObject {
    Q_OBJECT
public:
    /// What it needs; all of it outlives it.
    struct Parts {
        Document& document;
        ChartCard& chart;
        const Comparisons& comparisons;
        std::function<const Theme&()> theme; ///< of the window now
        ExportStage stage;
    };
    explicit Exports(const Parts& parts);

    /// Why the view that is shown can't be exported; empty if it can.
    [[nodiscard]] Message whyNoChart() const;
    void saveChart();
    void saveAllCharts();
    void saveTable();
    void saveWorkbook();
    void saveReport();
    /// As it was last exported, with the program's own texts.
    void copyChart();
    /// The answer and the figures under it, as cells for a spreadsheet.
    void copyFigures();
    /// The numbers of the view that is shown, as cells for a spreadsheet.
    void copyTable();

private:
    /// What the model says, with what was still being typed.
    [[nodiscard]] Evaluation takeEvaluation();
    [[nodiscard]] PictureChoices pictureChoices() const;
    /// Says why there is no chart to take, if there is none.
    [[nodiscard]] bool hasChart();
    /// How a picture was made is how the next one is proposed to be made.
    void remember(const PictureOptions& options, const PictureFile& file);
    /// The numbers of the view that is shown now, once they are asked for.
    [[nodiscard]] std::function<std::vector<TableRow>(Pace&)> takeTable();

    Parts m_parts;
    std::optional<PictureChoices> m_last;
    ReportOptions m_report; ///< as last exported
};

} // namespace breakeven
