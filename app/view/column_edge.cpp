// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/column_edge.h"

#include "widgets/accessibility/spoken_role.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr int widestColumn = 560;

int keptWidth(const QString& key)
{
    bool isNumber = false;
    const int width = QSettings().value(key).toInt(&isNumber);
    return isNumber ? std::clamp(width, ColumnEdge::narrowest, widestColumn) : ColumnEdge::usualWidth;
}

} // namespace

ColumnEdge::ColumnEdge(QWidget* column, Side side, const QString& key, QWidget* parent)
    : QWidget(parent), m_column(column), m_side(side), m_key(key), m_wanted(keptWidth(key))
{
    speakAs(*this, QAccessible::Splitter);
    setFixedWidth(thickness);
    setCursor(Qt::SplitHCursor);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Drag to make the column wider or narrower; a double click puts it back"));
    column->installEventFilter(this);
}

void ColumnEdge::fit(int room)
{
    m_column->setFixedWidth(std::clamp(std::min(m_wanted, room), narrowest, widestColumn));
}

void ColumnEdge::keep(int width)
{
    m_wanted = std::clamp(width, narrowest, widestColumn);
    emit dragged();
    QSettings().setValue(m_key, m_wanted);
}

bool ColumnEdge::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_column && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::eventFilter(watched, event);
}

void ColumnEdge::mousePressEvent(QMouseEvent* event)
{
    m_held = event->button() == Qt::LeftButton;
    m_pressedAt = event->globalPosition().x();
    m_widthBefore = m_column->width();
    event->setAccepted(m_held);
}

void ColumnEdge::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_held)
        return;
    const int by = qRound(event->globalPosition().x() - m_pressedAt);
    keep(m_widthBefore + (m_side == Side::Left ? by : -by));
}

void ColumnEdge::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_held, false))
        keep(m_column->width()); // what there was room for
}

void ColumnEdge::mouseDoubleClickEvent(QMouseEvent*)
{
    keep(usualWidth);
}

/// Is seen under the pointer alone: the columns have lines of their own.
void ColumnEdge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || m_held)
        painter.fillRect(rect(), palette().color(QPalette::Highlight));
}

} // namespace breakeven
