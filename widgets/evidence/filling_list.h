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
    explicit FillingList(QWidget* parent = nullptr);
    void setLines(const std::vector<FillingLine>& lines);

private:
    QGridLayout* m_grid;
    std::vector<FillingLine> m_lines; ///< that are shown
};

} // namespace breakeven
