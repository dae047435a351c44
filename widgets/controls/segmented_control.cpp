// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/segmented_control.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/wrapped_text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainterPath>

namespace breakeven {

namespace {

constexpr int segmentHeight = 28;
constexpr int chosenLine = 2; ///< below the one that is chosen: its ground is too faint to tell it

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        speakAs(*this, QAccessible::RadioButton);
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        QFont medium;
        medium.setWeight(QFont::Medium);
        setFont(medium);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 16, segmentHeight}; }
    /// In a type of 10 pixels.
    QSize minimumSizeHint() const override
    {
        constexpr int smallest = 10;
        return {fontMetrics().horizontalAdvance(text()) * smallest / font().pixelSize() + 8, segmentHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::AlternateBase));
            const QRectF frame = QRectF(parentWidget()->rect()).translated(-pos()).adjusted(1, 1, -1, -1);
            QPainterPath corners; // those of the frame around all segments
            corners.addRoundedRect(frame, controlRadius - 1, controlRadius - 1);
            painter.setClipRect(rect());
            painter.drawPath(corners);
            painter.restore();
            painter.fillRect(0, height() - chosenLine, width(), chosenLine, palette().color(QPalette::Highlight));
        }
        if (hasFocus())
            paintBox(painter, QRectF(rect()).adjusted(3, 3, -3, -3), palette().color(QPalette::Highlight), Qt::NoBrush,
                     5, 2);
        const QPalette::ColorRole role = isChecked() ? QPalette::Highlight : underMouse() ? QPalette::Text : mutedRole;
        painter.setPen(palette().color(role));
        const QRect area = rect().adjusted(2, 0, -2, 0);
        const QSizeF line(area.width(), pitchOf(font()));
        paintLines(painter, area, fitText(text(), font(), line), Qt::AlignHCenter);
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setFixedHeight(segmentHeight);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::addSegment(const QString& text, const QString& objectName)
{
    auto* segment = new Segment(text, this);
    segment->setObjectName(objectName);
    layout()->addWidget(segment);
    const int index = static_cast<int>(m_group.buttons().size());
    m_group.addButton(segment, index);
    segment->setChecked(index == 0);
}

void SegmentedControl::setCurrent(int index)
{
    m_group.button(index)->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = palette().color(QPalette::Mid);
    paintBox(painter, rect(), line);
    for (const QAbstractButton* button : m_group.buttons())
        if (button->x() > 0)
            painter.fillRect(button->x(), 1, 1, height() - 2, line);
}

} // namespace breakeven
