// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/accessible_slider.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/shown_scale.h"
#include "widgets/inputs/slider/slider_voice.h"
#include "widgets/text.h"

#include <QAccessibleWidget>
#include <QSlider>
#include <QStringList>

#include <cmath>

namespace breakeven {

namespace {

/// Describes a slider to assistive technology by its value in words ("$0.86 an hour") in place of a tick.
class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    AccessibleSlider(QSlider* slider, SpokenSlider& spoken)
        : QAccessibleWidget(slider, QAccessible::Slider), m_spoken(spoken)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString value = toQString(statedInWords(parameter(), slider().number()));
        if (kind == QAccessible::Value)
            return value;
        if (kind == QAccessible::Description) {
            const QString marks = slider().markSentences();
            QStringList said{value, toQString(helpOf(parameter()))};
            if (!marks.isEmpty())
                said << marks;
            if (const QString& more = slider().voice().more(); !more.isEmpty())
                said << more;
            return said.join(QStringLiteral(". "));
        }
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return toShown(parameter(), slider().number(), shownMoney()); }
    QVariant minimumValue() const override { return shownRow(parameter(), shownMoney()).range.low; }
    QVariant maximumValue() const override { return shownRow(parameter(), shownMoney()).range.high; }
    /// That of an arrow key: with it, screen readers know how many decimals to say.
    QVariant minimumStepSize() const override
    {
        const Parameter row = shownRow(parameter(), shownMoney());
        const double here = toShown(parameter(), slider().number(), shownMoney());
        const double up = stepped(row, here, 1, StepSize::Normal) - here;
        return up > 0 ? up : here - stepped(row, here, -1, StepSize::Normal);
    }

    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        double number = value.toDouble(&isNumber);
        if (!isNumber || std::isnan(number))
            return;
        number = parameter().range.clamp(fromShown(parameter(), number, shownMoney()));
        slider().editTo(parameter().scale == Scale::Integer ? std::round(number) : number);
    }

private:
    [[nodiscard]] SpokenSlider& slider() const { return m_spoken; }
    [[nodiscard]] const Parameter& parameter() const { return slider().parameter(); }

    SpokenSlider& m_spoken; ///< the same object
};

QAccessibleInterface* createAccessible(const QString&, QObject* object)
{
    auto* slider = qobject_cast<QSlider*>(object);
    auto* spoken = dynamic_cast<SpokenSlider*>(slider);
    return spoken != nullptr ? new AccessibleSlider(slider, *spoken) : nullptr;
}

} // namespace

void installAccessibleSlider()
{
    static const bool installed = (QAccessible::installFactory(&createAccessible), true);
    Q_UNUSED(installed)
}

} // namespace breakeven
