// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison.h"

#include <QTableWidget>

namespace breakeven {

/// A comparison as a table on screen: the figures, then the inputs that differ.
class ComparisonTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison);
    /// At which nearly nothing is cut.
    [[nodiscard]] int wantedWidth() const;
    /// At which no row has to be scrolled to.
    [[nodiscard]] int fullHeight() const;
    /// Of its title and the first rows.
    [[nodiscard]] int heightOf(int rows) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    void fitHeads();
    void setHeading(int row, const QString& text);
    void setRow(int row, const ComparisonRow& shown, bool hasDifference);
    void setCell(int row, int column, const QString& text);

    QStringList m_heads;
    int m_labelWidth = 0; ///< that its labels want
    int m_valueWidth = 0; ///< the same of a column of values
};

} // namespace breakeven
