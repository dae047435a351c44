// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/table.h"

#include <QObject>

#include <vector>

class QWidget;

namespace breakeven {

class ChartCard;
class Comparisons;
class Dialogs;
class Document;
class FileActions;

/// Takes the numbers of the view that is shown out of the program: as cells on the clipboard, or as a CSV file.
class TableExport : public QObject {
    Q_OBJECT
public:
    /// What it needs; all of it outlives it.
    struct Parts {
        Document& document;
        FileActions& files;
        Dialogs& dialogs;
        ChartCard& chart;
        const Comparisons& comparisons;
        QWidget& window;
    };
    TableExport(const Parts& parts, QObject* parent);

public slots:
    /// Text with tabs and HTML, which a spreadsheet pastes as cells.
    void copyTable();
    /// Asks for a file and writes the table, or tells why it could not.
    void saveTable();

private:
    /// What is still being typed is taken over first.
    [[nodiscard]] std::vector<TableRow> table();
    [[nodiscard]] QString proposedPath() const;

    Parts m_parts;
};

} // namespace breakeven
