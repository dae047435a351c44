// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/range_fields.h"

#include "core/inputs/refusal.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/glyph_button.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/plain_text.h"

#include <QEvent>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int dashRoom = 12;
constexpr int removeSize = 24;

QString rangeHeading()
{
    return RangeFields::tr("10–90 %:");
}

} // namespace

RangeFields::RangeFields(const Parameter& parameter, const QString& label, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_label(label),
      m_low(makeField(QStringLiteral("span_low_"), tr("low end"), &Range::low)),
      m_high(makeField(QStringLiteral("span_high_"), tr("high end"), &Range::high)),
      m_remove(new GlyphButton(GlyphButton::Glyph::Clear, this)), m_link(new QuietButton({}, this))
{
    setToolTip(
        wrappingToolTip(tr("With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. "
                           "The slider's value is the middle.")));
    m_remove->setObjectName(QStringLiteral("span_remove_") + toQString(parameter.id));
    m_remove->setToolTip(tr("Remove the range"));
    m_remove->setAccessibleName(tr("Remove the range of %1").arg(m_label));
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_low->restore(); // what was refused there goes with the range
        m_high->restore();
        emit removeWanted();
    });
    m_link->setObjectName(QStringLiteral("link_") + toQString(parameter.id));
    m_link->hide();
    connect(m_link, &QAbstractButton::clicked, this, &RangeFields::linksWanted);
}

ValueField* RangeFields::makeField(const QString& idPrefix, const QString& name, double Range::*end)
{
    auto* field = new ValueField(m_parameter, this);
    field->setObjectName(idPrefix + toQString(m_parameter.id));
    field->setAccessibleName(m_label + QStringLiteral(", ") + name);
    field->setUnitShown(false); // it stands above, beside the value
    field->setCheck([this, end](double typed) {
        Range range = m_range;
        range.*end = typed;
        return toQString(whyRefused(m_parameter, range, m_value));
    });
    connect(field, &ValueField::editStarted, this, &RangeFields::editStarted);
    connect(field, &ValueField::valueEdited, this, [this, end](double typed) {
        m_range.*end = typed;
        emit rangeEdited(m_range);
    });
    connect(field, &ValueField::editFinished, this, &RangeFields::editFinished);
    connect(field, &ValueField::messageChanged, this, &RangeFields::messageChanged);
    connect(field, &ValueField::sizeHintChanged, this, [this] {
        layOut();
        update();
    });
    return field;
}

void RangeFields::setRange(const Range& range, double value)
{
    m_range = range;
    m_value = value;
    m_low->setValue(range.low);
    m_high->setValue(range.high);
}

void RangeFields::setLinks(const std::vector<Link>& links, bool canLink)
{
    QStringList each;
    for (const Link& link : links)
        each << toQString(inWords(link));
    const QString tip = each.isEmpty() ? tr("Link it with inputs that rise or fall with it") : each.join(u'\n');
    if (m_link->accessibleDescription() == tip && m_linkWords.isEmpty() == (links.empty() && !canLink))
        return;
    m_linkWords = links.empty() ? canLink ? tr("link…") : QString() : toQString(inWords(links));
    m_link->setToolTip(plainToolTip(tip));
    m_link->setAccessibleName(tr("%1: %2").arg(m_label, m_linkWords));
    m_link->setAccessibleDescription(tip);
    m_link->setVisible(!m_linkWords.isEmpty());
    layOut();
    update();
}

QString RangeFields::message() const
{
    return m_low->message().isEmpty() ? m_high->message() : m_low->message();
}

void RangeFields::focusLow()
{
    m_low->setFocus(Qt::OtherFocusReason);
}

QWidgetList RangeFields::parts() const
{
    return {m_low, m_high, m_remove, m_link};
}

void RangeFields::layOut()
{
    const int ends = m_low->sizeHint().width() + dashRoom + m_high->sizeHint().width() + removeSize;
    const int link =
        m_linkWords.isEmpty() ? 0 : QFontMetrics(m_link->font()).horizontalAdvance(m_linkWords) + 2 * rowInset;
    const int afterHeading = rowInset + fontMetrics().horizontalAdvance(rangeHeading());
    m_headingShown = afterHeading + ends <= width(); // the numbers matter more
    int left = m_headingShown ? afterHeading : 0;
    const int room = (width() - left - dashRoom - removeSize) / 2;
    for (ValueField* field : {m_low, m_high}) {
        const int hint = field->sizeHint().width();
        const int width = m_headingShown ? hint : std::min(hint, std::max(0, room));
        field->setGeometry(left, 0, width, lineHeight);
        left += width + dashRoom;
    }
    left -= dashRoom;
    m_remove->setGeometry(left, (lineHeight - removeSize) / 2, removeSize, removeSize);
    left += removeSize;
    placeLink(left, link > 0 && left + link > width());
}

void RangeFields::placeLink(int left, bool below)
{
    const int start = below ? 0 : left;
    m_link->setText(m_link->fontMetrics().elidedText(m_linkWords, Qt::ElideRight, width() - start - 2 * rowInset));
    const int end = std::min(width(), start + m_link->sizeHint().width());
    m_link->setGeometry(below ? start : width() - (end - start), below ? lineHeight : 0, end - start, lineHeight);
    if (below == m_linkBelow)
        return;
    m_linkBelow = below;
    emit wantedHeightChanged();
}

void RangeFields::resizeEvent(QResizeEvent*)
{
    layOut();
}

void RangeFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void RangeFields::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(mutedRole));
    if (m_headingShown)
        painter.drawText(QRect(rowInset, 0, width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter, rangeHeading());
    const int dash = m_low->geometry().right() + 1;
    painter.drawText(QRect(dash, 0, dashRoom, lineHeight), Qt::AlignCenter, QStringLiteral("–"));
}

} // namespace breakeven
