// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPushButton;

namespace breakeven {

/// Asks which columns of a table, or keys of JSON, stand for time, input, output, and perhaps for more. Each is shown
/// with an example of what stands there.
class ColumnForm : public QWidget {
    Q_OBJECT
public:
    explicit ColumnForm(QWidget* parent = nullptr);

    /// Offers these; what is chosen stays where it is still there.
    void setColumns(const std::vector<FoundColumn>& columns);
    [[nodiscard]] ColumnChoice choice() const;

signals:
    void chosen(const breakeven::ColumnChoice& columns);

private:
    void follow();

    std::array<QComboBox*, 9> m_boxes;
    QPushButton* m_read;
};

} // namespace breakeven
