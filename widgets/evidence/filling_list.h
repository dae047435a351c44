// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/filling_words.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace breakeven {

/// What a piece of evidence would fill in: a line for each input with what it says now and what it would say. The
/// source stands in the tool tip.
class FillingList : public QWidget {
    Q_OBJECT

public:
    enum class Lines {
        All,   ///< are filled
        Ticked ///< are: each has a check box
    };
    explicit FillingList(QWidget* parent = nullptr, Lines filled = Lines::All);

    /// An input that was left out stays so.
    void setLines(const std::vector<FillingLine>& lines);
    /// Whether the input of that label is to be filled.
    [[nodiscard]] bool isFilled(const Label& input) const;

signals:
    void filledChanged();

private:
    void makeTickBoxes();
    void showRow(int row, const FillingLine& line);

    QGridLayout* m_grid;
    Lines m_filled;
    std::vector<FillingLine> m_lines; ///< that are shown
    std::vector<Label> m_leftOut;
};

} // namespace breakeven
