// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map_view.h"

#include "core/advice/map_words.h"
#include "core/scenario/parameter_table.h"
#include "core/scenario/scale.h"
#include "widgets/charts/chart_readout.h"
#include "widgets/charts/map_plot.h"
#include "widgets/charts/map_refiner.h"
#include "widgets/controls/choice_box.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr int coarseColumns = 80;
constexpr int coarseRows = 50;
constexpr double clickDistance = 4; ///< a press that moves less is a click

const Parameter& rowFor(const std::string& id, const Parameter& otherwise)
{
    const Parameter* row = findParameter(id);
    return row != nullptr ? *row : otherwise;
}

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
    : ChartView(parent), m_x(new ChoiceBox(this)), m_y(new ChoiceBox(this)), m_plot(new QCustomPlot(this)),
      m_readout(new ChartReadout(m_plot)), m_refiner(new MapRefiner(this)), m_alongX(&rowOf(&Parameters::volume)),
      m_upY(&rowOf(&Parameters::gpuRate))
{
    auto* choices = new QHBoxLayout;
    choices->setContentsMargins(8, 4, 8, 0);
    choices->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(choices);
    layout->addWidget(m_plot, 1);
    addChoice(m_x, tr("Across"), QStringLiteral("map_x"));
    addChoice(m_y, tr("Up"), QStringLiteral("map_y"));
    choices->addStretch();

    connect(m_x, &QComboBox::activated, this, [this] { chooseAxes(true); });
    connect(m_y, &QComboBox::activated, this, [this] { chooseAxes(false); });
    connect(m_refiner, &MapRefiner::refined, this, &MapView::display);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setObjectName(QStringLiteral("decision_map_plot"));
    m_plot->setCursor(Qt::CrossCursor);
    m_drawing = std::make_unique<MapPlot>(*m_plot, Medium::Screen);
}

MapView::~MapView() = default;

void MapView::addChoice(ChoiceBox* box, const QString& label, const QString& name)
{
    auto* text = new QLabel(label, this);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setBuddy(box);
    box->setObjectName(name);
    box->setAccessibleName(tr("Input on the map: %1").arg(label));
    box->setMaxVisibleItems(24);
    for (const Parameter& row : parameterTable)
        box->addItem(toQString(row.label));
    auto* choices = static_cast<QBoxLayout*>(layout()->itemAt(0)->layout());
    choices->addWidget(text);
    choices->addWidget(box);
    choices->addSpacing(12);
}

void MapView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MapView::setEvaluation(const Evaluation& evaluation, bool settled)
{
    m_evaluation = evaluation;
    const AnalysisChoices& analysis = evaluation.scenario.analysis;
    m_alongX = &rowFor(analysis.mapX, rowOf(&Parameters::volume));
    m_upY = &rowFor(analysis.mapY, rowOf(&Parameters::gpuRate));
    m_x->setCurrentIndex(indexOf(*m_alongX));
    m_y->setCurrentIndex(indexOf(*m_upY));
    m_x->updateGeometry();
    m_y->updateGeometry();
    m_readout->leave();
    if (settled)
        describe();
    redraw();
}

void MapView::describe()
{
    m_plot->setAccessibleName(tr("Decision map: the cheapest option over %1 and %2")
                                  .arg(toQString(m_alongX->label), toQString(m_upY->label)));
    m_plot->setAccessibleDescription(
        QString::fromStdString(mapSummary(m_evaluation->scenario, m_evaluation->cheapest, *m_alongX, *m_upY)));
}

/// A choice of what the other axis has makes the two change places.
void MapView::chooseAxes(bool alongX)
{
    const Parameter& x = chosen(*m_x);
    const Parameter& y = chosen(*m_y);
    if (&x != &y)
        emit axesChosen(x, y);
    else if (alongX)
        emit axesChosen(x, *m_alongX);
    else
        emit axesChosen(*m_upY, y);
}

/// Coarse at once; nothing while no one sees it.
void MapView::redraw()
{
    m_refiner->cancel();
    if (!m_evaluation || !isVisible())
        return;
    display(decisionMap(m_evaluation->scenario, *m_alongX, *m_upY, coarseColumns, coarseRows));
    m_refiner->ask({m_evaluation->scenario, m_alongX, m_upY});
}

void MapView::display(const DecisionMap& map)
{
    if (m_plot->bufferDevicePixelRatio() != devicePixelRatioF())
        m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_drawing->show(map);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

const DecisionMap& MapView::map() const
{
    return m_drawing->map();
}

QRectF MapView::plotRect() const
{
    return m_drawing->plotRect();
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show)
        redraw();
    if (event->type() == QEvent::Hide)
        m_refiner->cancel();
    return QWidget::event(event);
}

bool MapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot || !m_evaluation)
        return QWidget::eventFilter(watched, event);
    const auto position = [event] { return static_cast<QMouseEvent*>(event)->position(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressedAt =
            static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton ? std::optional(position()) : std::nullopt;
        return true;
    case QEvent::MouseMove: hover(position()); return true;
    case QEvent::MouseButtonRelease: choose(position()); return true;
    case QEvent::Leave: m_readout->leave(); return false;
    case QEvent::Resize: QMetaObject::invokeMethod(this, &MapView::resized, Qt::QueuedConnection); return false;
    default: return QWidget::eventFilter(watched, event);
    }
}

/// Ticks follow the size; the map itself does not.
void MapView::resized()
{
    m_plot->setViewport(m_plot->rect());
    m_plot->plotLayout()->update(QCPLayoutElement::upLayout);
    if (!map().cheapest.empty())
        display(DecisionMap(map()));
}

PlanePoint MapView::valuesAt(QPointF point) const
{
    const PlanePoint at = m_drawing->pointAt(point);
    return {valueAtFraction(map().x, at.x), valueAtFraction(map().y, at.y)};
}

void MapView::hover(QPointF point)
{
    const QRectF area = plotRect();
    if (!area.contains(point) || map().cheapest.empty()) {
        m_readout->leave();
        return;
    }
    const PlanePoint values = valuesAt(point);
    const QStringList headings{QString::fromStdString(namedValue(*m_alongX, values.x)),
                               QString::fromStdString(namedValue(*m_upY, values.y))};
    m_readout->tell(headings, costsThere(m_evaluation->scenario, *m_alongX, values.x, *m_upY, values.y), area,
                    m_drawing->hereRect(), point);
}

void MapView::choose(QPointF point)
{
    const std::optional<QPointF> pressed = std::exchange(m_pressedAt, std::nullopt);
    if (!pressed || (point - *pressed).manhattanLength() > clickDistance || !plotRect().contains(point) ||
        map().cheapest.empty())
        return;
    const PlanePoint values = valuesAt(point);
    emit pointChosen(values.x, values.y);
}

} // namespace breakeven
