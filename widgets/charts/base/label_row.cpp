// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/label_row.h"

#include <algorithm>
#include <cstddef>

namespace breakeven {

bool fitInRow(const std::vector<RowLabel>& labels, double left, double right, double gap)
{
    double room = right - left + gap;
    for (const RowLabel& label : labels)
        room -= label.width + gap;
    return room >= 0;
}

std::vector<double> placedInRow(const std::vector<RowLabel>& labels, double left, double right, double gap)
{
    std::vector<double> lefts;
    double least = left;
    for (const RowLabel& label : labels) {
        lefts.push_back(std::max(least, label.wanted - label.width / 2));
        least = lefts.back() + label.width + gap;
    }
    double most = right;
    for (std::size_t i = labels.size(); i-- > 0; most = lefts[i] - gap)
        lefts[i] = std::min(lefts[i], most - labels[i].width);
    return lefts;
}

} // namespace breakeven
