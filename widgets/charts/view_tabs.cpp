// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/view_tabs.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/paint.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

constexpr int tabsHeight = 34;
constexpr int widestTabGap = 20; ///< between two names
constexpr int narrowestTabGap = 10;
constexpr int underline = 2;

} // namespace

ViewTabs::ViewTabs(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("views"));
    setAccessibleName(tr("Views"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    for (std::size_t i = 0; i < textSizes.size(); ++i) { // before any tab: Qt asks for the sizes of all with each
        const QFontMetrics metrics(textFont(textSizes[i], QFont::Medium));
        for (const ViewInfo& row : viewTable)
            m_names[i][row.view] = metrics.horizontalAdvance(toQString(nameOf(row.view)));
    }
    for (const ViewInfo& row : viewTable)
        addTab(toQString(nameOf(row.view)));
    connect(this, &QTabBar::currentChanged, this, [this](int index) { emit viewChosen(enumerators<View>[index]); });
}

void ViewTabs::setView(View view)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(static_cast<int>(view));
}

int ViewTabs::widthOf(std::size_t size) const
{
    return std::accumulate(m_names[size].begin(), m_names[size].end(), 0);
}

std::size_t ViewTabs::textSize() const
{
    const int gaps = narrowestTabGap * static_cast<int>(viewTable.size());
    for (std::size_t i = 0; i < textSizes.size(); ++i)
        if (widthOf(i) + gaps <= width())
            return i;
    return textSizes.size() - 1;
}

/// Names come closer together before they become smaller, and both before one of them does not fit.
int ViewTabs::gap() const
{
    const int room = width() - widthOf(textSize());
    return std::clamp(room / static_cast<int>(viewTable.size()), narrowestTabGap, widestTabGap);
}

QSize ViewTabs::tabSizeHint(int index) const
{
    return {m_names[textSize()][enumerators<View>[index]] + gap(), tabsHeight};
}

/// Where names are seen: beside the buttons that scroll them, where there are too many.
QRect ViewTabs::room() const
{
    QRect free = rect();
    for (const auto* button : findChildren<QToolButton*>())
        if (button->isVisible())
            free.setRight(std::min(free.right(), button->geometry().left() - 1));
    return free;
}

void ViewTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(textFont(textSizes[textSize()], QFont::Medium));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
    const QRect free = room();
    for (int i = 0; i < count(); ++i) {
        const QRect text = tabRect(i).adjusted(0, 0, -gap(), 0);
        if (!free.contains(text))
            continue; // a part of a name would say little: it can be scrolled to
        const bool chosen = i == currentIndex();
        painter.setPen(palette().color(chosen ? QPalette::WindowText : mutedRole));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        if (chosen)
            painter.fillRect(QRect(text.left(), height() - underline, text.width(), underline),
                             palette().color(QPalette::Highlight));
        if (chosen && hasFocus())
            paintBox(painter, QRectF(text).adjusted(-4, 4, 4, -4), palette().color(QPalette::Highlight), Qt::NoBrush,
                     controlRadius, 1);
    }
}

} // namespace breakeven
