// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPushButton;

namespace breakeven {

/// Asks which columns of a table stand for time, input, output, and perhaps cached tokens and requests.
class ColumnForm : public QWidget {
    Q_OBJECT
public:
    explicit ColumnForm(QWidget* parent = nullptr);

    /// Offers these; what is chosen stays where it is still there.
    void setColumns(const std::vector<std::string>& columns);
    [[nodiscard]] ColumnChoice choice() const;

signals:
    void chosen(const breakeven::ColumnChoice& columns);

private:
    void follow();

    std::array<QComboBox*, 5> m_boxes;
    QPushButton* m_read;
};

} // namespace breakeven
