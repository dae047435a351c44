// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_columns.h"

#include "app/presenting/screen_filling.h"
#include "app/view/column_edge.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/inputs/input_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int foldsBelow = 1400; ///< width under which the breakdown goes under the chart
constexpr int stacksBelow = 800; ///< and the inputs under all
constexpr int narrowestMiddle = 710;
constexpr int leastInputsHeight = 240;         ///< where they stand under the rest
constexpr QMargins usualEdges{20, 16, 20, 16}; ///< around what is between the columns …
constexpr int usualGap = 12;                   ///< … and within it

} // namespace

WindowColumns::WindowColumns(const Parts& parts)
    : QObject(&parts.central), m_parts(parts), m_over(new QVBoxLayout), m_middle(new QVBoxLayout),
      m_columns(new QHBoxLayout), m_under(new QVBoxLayout),
      m_inputsEdge(
          new ColumnEdge(&parts.inputs, ColumnEdge::Side::Left, QStringLiteral("view/inputs_width"), &parts.central)),
      m_breakdownEdge(new ColumnEdge(&parts.breakdown, ColumnEdge::Side::Right, QStringLiteral("view/breakdown_width"),
                                     &parts.central))
{
    place();
    connect(m_inputsEdge, &ColumnEdge::dragged, this, &WindowColumns::fitWidths);
    connect(m_breakdownEdge, &ColumnEdge::dragged, this, &WindowColumns::fitWidths);
    m_parts.inputs.installEventFilter(this);
    m_parts.states.installEventFilter(this); // which are seen, or not, while it is presented
}

void WindowColumns::place()
{
    m_middle->addWidget(&m_parts.verdict);
    m_middle->addWidget(&m_parts.tabs);
    m_middle->addWidget(&m_parts.chart, 1);
    m_middle->addWidget(&m_parts.states);

    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(&m_parts.inputs);
    m_columns->addWidget(m_inputsEdge);
    m_columns->addWidget(&m_parts.sliders);
    m_columns->addLayout(m_middle, 1);
    m_columns->addWidget(m_breakdownEdge);

    auto* rows = new QVBoxLayout(&m_parts.central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(&m_parts.title);
    rows->addLayout(m_over);
    rows->addLayout(m_columns, 1);
    rows->addLayout(m_under);
}

void WindowColumns::fit(QSize window)
{
    m_window = window;
    fitBreakdown();
    fitInputs();
    fitAnswer();
    fitWidths();
}

void WindowColumns::fitAnswer()
{
    const bool isPresented = m_parts.inputs.isHidden();
    const auto move = [](QWidget& part, QBoxLayout& from, QBoxLayout& to, int place) {
        if (to.indexOf(&part) >= 0)
            return;
        from.removeWidget(&part);
        to.insertWidget(place, &part);
    };
    constexpr int first = 0;
    constexpr int last = 3; // behind answer, tabs and chart
    move(m_parts.verdict, isPresented ? *m_middle : *m_over, isPresented ? *m_over : *m_middle, first);
    move(m_parts.states, isPresented ? *m_middle : *m_under, isPresented ? *m_under : *m_middle,
         isPresented ? first : last);
    QMargins edges = isPresented ? ScreenFilling::edges : usualEdges;
    m_over->setContentsMargins(isPresented ? QMargins(edges.left(), edges.top(), edges.right(), 0) : QMargins());
    m_under->setContentsMargins(isPresented ? QMargins(edges.left(), 0, edges.right(), edges.bottom()) : QMargins());
    if (isPresented)
        edges = {edges.left(), ScreenFilling::gap, edges.right(), m_parts.states.isHidden() ? 0 : ScreenFilling::gap};
    m_middle->setSpacing(isPresented ? ScreenFilling::gap : usualGap);
    m_middle->setContentsMargins(edges - QMargins(m_stacked ? 0 : ColumnEdge::thickness, 0,
                                                  m_folded == m_middle ? 0 : ColumnEdge::thickness, 0));
}

/// The breakdown stands at the right of a wide window, and folded under the chart of a narrow one.
void WindowColumns::fitBreakdown()
{
    const bool folded = m_window.width() < foldsBelow;
    QBoxLayout* wanted = folded ? m_middle : m_columns;
    if (m_folded == wanted)
        return;
    if (m_folded != nullptr)
        m_folded->removeWidget(&m_parts.breakdown);
    m_parts.breakdown.setMinimumWidth(0);
    m_parts.breakdown.setMaximumWidth(QWIDGETSIZE_MAX);
    m_parts.breakdown.setFolded(folded);
    m_breakdownEdge->setFixedWidth(folded ? 0 : ColumnEdge::thickness);
    wanted->addWidget(&m_parts.breakdown);
    m_folded = wanted;
}

/// Under the rest they are as high as the window, so that all of the panel is seen at a time. A presentation has
/// sliders in their place, and measures its columns itself.
void WindowColumns::fitInputs()
{
    m_stacked = m_window.width() < stacksBelow && !m_parts.inputs.isHidden();
    m_columns->setDirection(m_stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_inputsEdge->setFixedWidth(m_stacked ? 0 : ColumnEdge::thickness);
    m_parts.inputs.setMinimumHeight(m_stacked ? std::max(leastInputsHeight, m_window.height()) : 0);
    if (m_stacked) {
        m_parts.inputs.setMinimumWidth(ColumnEdge::narrowest);
        m_parts.inputs.setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

/// What is between the columns keeps room enough; each column has what the other leaves.
void WindowColumns::fitWidths()
{
    const int room = m_window.width() - narrowestMiddle;
    const bool isBeside = m_folded == m_columns;
    if (!m_stacked)
        m_inputsEdge->fit(room - (isBeside ? ColumnEdge::narrowest : 0));
    if (isBeside)
        m_breakdownEdge->fit(room - m_parts.inputs.minimumWidth());
}

bool WindowColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        fit(m_window);
    return QObject::eventFilter(watched, event);
}

} // namespace breakeven
