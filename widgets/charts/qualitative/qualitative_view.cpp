// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/qualitative_view.h"

#include "core/advice/fit/qualitative_words.h"
#include "core/charts/qualitative_chart.h"
#include "widgets/charts/qualitative/qualitative_plot.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <utility>

namespace breakeven {

QualitativeView::QualitativeView(QWidget* parent)
    : PlotView(QStringLiteral("qualitative_plot"), tr("Qualities chart"), parent), m_scroll(new SteadyScrollArea(this)),
      m_reset(new QuietButton(tr("Reset"), this)), m_drawing(std::make_unique<QualitativePlot>(plot(), Medium::Screen))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setWidget(&plot());
    plot().setFocusPolicy(Qt::StrongFocus);
    m_reset->setObjectName(QStringLiteral("qualities_reset"));
    m_reset->setAccessibleName(tr("Reset scores and weights"));
    m_reset->setToolTip(wrappingToolTip(tr("Puts back the program's own scores and the usual weights")));
    m_reset->hide();
    connect(m_reset, &QuietButton::clicked, this, &QualitativeView::resetWanted);
}

QualitativeView::~QualitativeView() = default;

void QualitativeView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void QualitativeView::showNew()
{
    m_shown = qualitativeChart(*evaluation());
    m_reset->setVisible(m_shown.isChanged());
    placeReset();
    describe();
    redraw();
}

void QualitativeView::settle()
{
    showNew();
}

void QualitativeView::draw()
{
    m_drawing->show(m_shown);
    plot().setMinimumHeight(QualitativeLayout::leastHeight(plot().width(), m_shown));
}

QPointF QualitativeView::dotPlace(const QualityDot& dot) const
{
    return m_drawing->layout().dot(dot);
}

QPointF QualitativeView::scorePlace(Quality quality, int score) const
{
    return {m_drawing->layout().xOf(score), m_drawing->layout().scaleY(quality)};
}

QPointF QualitativeView::weightPlace(Quality quality, int weight) const
{
    return m_drawing->layout().weightBar(quality, weight).center();
}

QPointF QualitativeView::orderPlace(std::size_t index) const
{
    return m_drawing->layout().orderRow(index).center();
}

int QualitativeView::choiceOf(const QualityDot& dot) const
{
    const auto& scores = evaluation()->scenario.advice.qualities.scores;
    return scores[static_cast<std::size_t>(dot.quality)][static_cast<std::size_t>(dot.approach)];
}

void QualitativeView::describe()
{
    const QString chart = tr("Qualities chart");
    plot().setAccessibleName(m_selected
                                 ? chart + QStringLiteral(": ") +
                                       toQString(scoreInWords(m_shown, m_selected->quality, m_selected->approach))
                                 : chart);
    plot().setAccessibleDescription(toQString(orderInWords(m_shown)) + QLatin1Char(' ') +
                                    tr("Up and Down go to another quality, Page Up and Page Down to another approach; "
                                       "Left and Right move its score, Delete puts the program's own back; plus and "
                                       "minus change the weight."));
}

void QualitativeView::showMarks()
{
    const bool focused = plot().hasFocus();
    m_drawing->mark({m_selected, focused, m_hovered, m_pointed || !focused ? m_pointed : m_selected});
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void QualitativeView::select(std::optional<QualityDot> dot)
{
    m_selected = dot;
    describe();
    showMarks();
}

void QualitativeView::hover(QPointF point)
{
    const QualitativeLayout& layout = m_drawing->layout();
    const auto dot = layout.dotAt(point);
    const auto order = layout.orderAt(point);
    const bool takesClick = order || layout.weightAt(point) || (m_selected && layout.scaleAt(point));
    plot().setCursor(dot ? Qt::SizeHorCursor : takesClick ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::optional<Approach> hovered = dot     ? std::optional(dot->approach)
                                            : order ? std::optional(m_shown.order[*order].approach)
                                                    : std::nullopt;
    if (hovered == m_hovered && dot == m_pointed)
        return;
    m_hovered = hovered;
    m_pointed = dot;
    showMarks();
}

void QualitativeView::leave()
{
    m_hovered.reset();
    m_pointed.reset();
    showMarks();
}

void QualitativeView::showToolTip(const QHelpEvent& event)
{
    const QualitativeLayout& layout = m_drawing->layout();
    QString text;
    if (const auto dot = layout.dotAt(event.pos()))
        text = toQString(scoreInWords(m_shown, dot->quality, dot->approach));
    else if (const auto weight = layout.weightAt(event.pos()))
        text = toQString(weightInWords(m_shown, weight->first));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), wrappingToolTip(text), &plot());
}

void QualitativeView::placeReset()
{
    const QSize size = m_reset->sizeHint();
    m_reset->setGeometry(QRect(QPoint(m_scroll->viewport()->width() - size.width() - 8, 6), size));
    m_reset->raise();
}

void QualitativeView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    placeReset();
}

/// A drag ends with what it was seen on.
void QualitativeView::hideEvent(QHideEvent* event)
{
    release();
    PlotView::hideEvent(event);
}

} // namespace breakeven
