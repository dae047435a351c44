// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_view.h"

#include "core/advice/verdict/map_words.h"
#include "core/charts/stops/chart_stops.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/shown_scale.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/map/map_plot.h"
#include "widgets/charts/map/map_refiner.h"
#include "widgets/controls/fields/choice_box.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>

#include <qcustomplot.h>

namespace breakeven {

namespace {

int indexOf(const Parameter& row)
{
    return static_cast<int>(&row - parameterTable.data());
}

const Parameter& chosen(const ChoiceBox& box)
{
    return parameterTable[static_cast<std::size_t>(box.currentIndex())];
}

} // namespace

MapView::MapView(QWidget* parent)
    : PlotView(QStringLiteral("decision_map_plot"), tr("Decision map"), parent), m_x(new ChoiceBox(this)),
      m_y(new ChoiceBox(this)), m_readout(new ChartReadout(&plot())), m_refiner(new MapRefiner(this)),
      m_axes(mapAxes({}))
{
    auto* controls = new QWidget(this);
    auto* choices = new QHBoxLayout(controls);
    choices->setContentsMargins(8, 4, 8, 0);
    choices->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(controls);
    layout->addWidget(&plot(), 1);
    setControls(*controls);
    addChoice(*choices, m_x, tr("Across"), QStringLiteral("map_x"));
    addChoice(*choices, m_y, tr("Up"), QStringLiteral("map_y"));
    choices->addStretch();

    connect(m_x, &QComboBox::activated, this, [this] { chooseAxes(true); });
    connect(m_y, &QComboBox::activated, this, [this] { chooseAxes(false); });
    connect(m_refiner, &MapRefiner::refined, this, &MapView::display);
    plot().setCursor(Qt::CrossCursor);
    m_drawing = std::make_unique<MapPlot>(plot(), Medium::Screen);
}

MapView::~MapView() = default;

void MapView::addChoice(QBoxLayout& choices, ChoiceBox* box, const QString& label, const QString& name)
{
    auto* text = new QLabel(label, this);
    text->setForegroundRole(mutedRole);
    text->setBuddy(box);
    box->setObjectName(name);
    box->setAccessibleName(tr("Input on the map: %1").arg(label));
    box->setMaxVisibleItems(24);
    for (const Parameter& row : parameterTable)
        box->addItem(toQString(labelOf(row)));
    choices.addWidget(text);
    choices.addWidget(box);
    choices.addSpacing(12);
}

void MapView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    redraw();
}

/// Coarse at once, fine after a moment of rest.
void MapView::showNew()
{
    const Scenario& scenario = evaluation()->scenario;
    m_axes = mapAxes(scenario);
    m_x->setCurrentIndex(indexOf(*m_axes.x));
    m_y->setCurrentIndex(indexOf(*m_axes.y));
    m_x->updateGeometry();
    m_y->updateGeometry();
    leave();
    display(mapChart(*evaluation(), {.cells = coarseMap}));
    refine();
    settle();
}

void MapView::refine()
{
    m_refiner->ask([shown = evaluation()](const std::stop_token& stop) {
        return mapChart(*shown, {.cells = fineMap, .stop = stop});
    });
}

void MapView::settle()
{
    if (!isSettled())
        return;
    plot().setAccessibleName(toQString(mapName(m_map)));
    plot().setAccessibleDescription(toQString(mapInWords(*evaluation())));
}

/// A choice of what the other axis has makes the two change places.
void MapView::chooseAxes(bool alongX)
{
    const Parameter& x = chosen(*m_x);
    const Parameter& y = chosen(*m_y);
    if (&x != &y)
        emit axesChosen(x, y);
    else if (alongX)
        emit axesChosen(x, *m_axes.x);
    else
        emit axesChosen(*m_axes.y, y);
}

void MapView::display(const DecisionMap& map)
{
    m_map = map;
    redraw();
}

void MapView::draw()
{
    if (!m_map.cheapest.empty())
        m_drawing->show(m_map);
}

std::vector<NoteAxes> MapView::noteAxes() const
{
    return m_drawing->noteAxes();
}

QRectF MapView::plotRect() const
{
    return m_drawing->plotRect();
}

int MapView::fullHeight(int, int plot) const
{
    return minimumSizeHint().height() - static_cast<const QWidget&>(this->plot()).minimumSizeHint().height() +
           MapPlot::aroundPlot + plot;
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::Show && !m_map.cheapest.empty() && m_map.columns < fineMap.columns)
        refine(); // it was hidden before it was fine
    if (event->type() == QEvent::Hide)
        m_refiner->cancel();
    return PlotView::event(event);
}

void MapView::leave()
{
    m_readout->leave();
}

PlanePoint MapView::valuesAt(QPointF point) const
{
    const PlanePoint at = m_drawing->pointAt(point);
    return {valueAtFraction(m_map.x, at.x, shownMoney()), valueAtFraction(m_map.y, at.y, shownMoney())};
}

void MapView::hover(QPointF point)
{
    const QRectF area = plotRect();
    if (!area.contains(point) || m_map.cheapest.empty()) {
        m_readout->leave();
        return;
    }
    const PlanePoint values = valuesAt(point);
    const QStringList headings{toQString(namedValue(*m_axes.x, values.x)), toQString(namedValue(*m_axes.y, values.y))};
    m_readout->tell(headings, costsThere(evaluation()->scenario, *m_axes.x, values.x, *m_axes.y, values.y), area,
                    m_drawing->hereRect(), point);
}

PlotStops MapView::stops() const
{
    if (m_map.cheapest.empty())
        return {};
    PlotStops stops{.start = m_drawing->pixelOf(m_map.current)};
    for (const ChartPath& path : mapStops(m_map, *evaluation()))
        stops.add(path, plotRect(), [this](double x, double y) { return m_drawing->pixelOf({x, y}); });
    return stops;
}

void MapView::click(QPointF point)
{
    if (!plotRect().contains(point) || m_map.cheapest.empty())
        return;
    const PlanePoint values = valuesAt(point);
    emit pointChosen(values.x, values.y);
}

} // namespace breakeven
