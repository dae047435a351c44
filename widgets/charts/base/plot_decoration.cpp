// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_decoration.h"

#include "widgets/charts/notes/text_places.h"

#include <algorithm>
#include <iterator>

namespace breakeven {

std::vector<QRectF> placesToSee(QCustomPlot& plot)
{
    std::vector<QRectF> places = textPlaces(plot);
    for (const QCPLayerable* each : plot.layer(QStringLiteral("overlay"))->children())
        if (const auto* decoration = dynamic_cast<const PlotDecoration*>(each))
            std::ranges::copy(decoration->marks(), std::back_inserter(places));
    return places;
}

} // namespace breakeven
