// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/sensitivity_view.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/sensitivity/tornado_plot.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/flow_layout.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

SensitivityView::SensitivityView(QWidget* parent)
    : InputBarsView(QStringLiteral("sensitivity_plot"), tr("Sensitivity chart"), parent),
      m_figure(new SegmentedControl(this)), m_extent(new SegmentedControl(this))
{
    for (const FigureInfo& row : figureTable)
        m_figure->addSegment(toQString(nameOf(row.figure)), QStringLiteral("figure_") + toQString(row.id));
    m_figure->setAccessibleName(tr("Figure"));
    m_extent->addSegment(tr("Ten strongest"), QStringLiteral("inputs_strongest"));
    m_extent->addSegment(tr("Show all"), QStringLiteral("inputs_all"));
    m_extent->setAccessibleName(tr("Inputs"));

    auto* controls = new QWidget(this);
    setControls(*controls);
    auto* choices = new FlowLayout(controls);
    choices->setContentsMargins(8, 0, 0, 0);
    choices->setSpacing(6);
    choices->addWidget(m_figure);
    choices->addStretch();
    choices->addWidget(m_extent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(controls);
    layout->addWidget(&scrollArea());
    m_drawing = std::make_unique<TornadoPlot>(plot(), Medium::Screen);

    connect(m_figure, &SegmentedControl::chosen, this, [this](int index) {
        if (const Figure figure = enumerators<Figure>[index]; figure != m_chart.figure)
            emit figureChosen(figure);
    });
    connect(m_extent, &SegmentedControl::chosen, this, [this](int index) { setShowsAll(index == 1); });
}

SensitivityView::~SensitivityView() = default;

void SensitivityView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void SensitivityView::setShowsAll(bool all)
{
    if (all == m_all)
        return;
    m_all = all;
    m_extent->setCurrent(all ? 1 : 0);
    if (evaluation())
        showNew();
}

/// During a drag the axis only grows, so as not to jump to and fro under the bars.
void SensitivityView::showNew()
{
    TornadoChart chart = tornadoChart(*evaluation(), {.allInputs = m_all});
    if (!isSettled() && chart.figure == m_chart.figure && chart.logarithmic == m_chart.logarithmic)
        chart.axis = {std::min(chart.axis.low, m_chart.axis.low), std::max(chart.axis.high, m_chart.axis.high)};
    const Parameter* marked = markedParameter();
    m_chart = std::move(chart);
    m_figure->setCurrent(static_cast<int>(m_chart.figure));
    plot().setMinimumHeight(isPresented() ? TornadoPlot::leastHeight(m_chart, plot().width(), 0)
                                          : TornadoPlot::leastHeight(m_chart, plot().width()));
    followMark(marked);
    describe();
    redraw();
}

/// All of them may scroll: there are too many for any screen.
int SensitivityView::fullHeight(int width, int plot) const
{
    const int room = width - scrollArea().verticalScrollBar()->sizeHint().width();
    const int chart = isPresented() ? TornadoPlot::leastHeight(m_chart, room, plot)
                      : m_all       ? 0
                                    : TornadoPlot::leastHeight(m_chart, room);
    const int least = layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width) // of choices in lines
                                                    : minimumSizeHint().height();
    return least - scrollArea().minimumSizeHint().height() +
           std::max(chart, scrollArea().minimumSizeHint().height());
}

void SensitivityView::settle()
{
    showNew();
}

void SensitivityView::describe()
{
    if (!isSettled())
        return;
    plot().setAccessibleName(toQString(tornadoName(m_chart)));
    plot().setAccessibleDescription(toQString(tornadoInWords(m_chart)));
}

void SensitivityView::draw()
{
    m_drawing->show(m_chart);
}

InputBarsPlot& SensitivityView::drawing() const
{
    return *m_drawing;
}

} // namespace breakeven
