// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "widgets/charts/ranking/input_bars.h"
#include "widgets/charts/ranking/input_bars_plot.h"

#include <qcustomplot.h>

namespace breakeven::test {

/// Bars from zero to one, two, three …, for the first inputs of the table, with a row above that belongs to none.
class StubBars : public InputBars {
public:
    explicit StubBars(QCustomPlot& plot) : InputBars(plot, 1) {}

    using InputBars::labelWidth;
    using InputBars::markWidth;
    using InputBars::rowAt;
    using InputBars::setInputs;

    void setCount(std::size_t count)
    {
        QStringList labels;
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < count; ++i) {
            labels << QStringLiteral("Input %1").arg(i);
            ids.emplace_back(parameterTable[i].id);
        }
        setInputs(labels, ids);
    }
    [[nodiscard]] QRectF bar(std::size_t bar) const override
    {
        return barWithin(row(bar), pixelOf(0, 0).x(), pixelOf(static_cast<double>(bar + 1), 0).x());
    }

protected:
    void paint(QPainter& painter) override
    {
        drawTitle(painter, verbatim("Title"));
        drawAxisName(painter, verbatim("Axis"));
        for (std::size_t i = 0; i < count(); ++i) {
            drawGround(painter, i);
            painter.fillRect(bar(i), Qt::darkGreen);
            drawLabel(painter, i);
            drawLeftMark(painter, row(i), bar(i).left(), QStringLiteral("left"));
            drawRightMark(painter, row(i), bar(i).right(), QStringLiteral("right"));
        }
    }
};

class StubPlot : public InputBarsPlot {
public:
    StubPlot(QCustomPlot& plot, Medium medium) : StubPlot(plot, medium, new StubBars(plot)) {}

    using InputBarsPlot::heightFor;
    using InputBarsPlot::setAxisWithRoom;
    using InputBarsPlot::setMargins;

    void show(std::size_t count)
    {
        setMargins(100, 40);
        setAxisWithRoom({0, 10}, false, 0, 50);
        bars->setCount(count);
    }

private:
    StubPlot(QCustomPlot& plot, Medium medium, StubBars* made) : InputBarsPlot(plot, medium, *made), bars(made) {}

public:
    StubBars* bars;
};

} // namespace breakeven::test
