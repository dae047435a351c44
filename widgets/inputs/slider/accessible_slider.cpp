// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/accessible_slider.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "widgets/text.h"

#include <QAccessibleWidget>
#include <QSlider>
#include <QStringList>

#include <cmath>

namespace breakeven {

namespace {

/// Describes a slider to assistive technology by the value in its row ("1M /month") in place of a tick.
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
        QString shown = toQString(shownQuantity(parameter(), slider().number()));
        if (kind == QAccessible::Value)
            return shown;
        // AT-SPI passes the bare number only, so the description says the value with its unit too.
        if (kind == QAccessible::Description) {
            const QString marks = slider().markSentences();
            QStringList said{shown, toQString(helpOf(parameter()))};
            if (!marks.isEmpty())
                said << marks;
            if (const QString more = widget()->accessibleDescription(); !more.isEmpty())
                said << more;
            return said.join(QStringLiteral(". "));
        }
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return slider().number(); }
    QVariant minimumValue() const override { return parameter().range.low; }
    QVariant maximumValue() const override { return parameter().range.high; }
    QVariant minimumStepSize() const override { return parameter().step; }

    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        double number = value.toDouble(&isNumber);
        if (!isNumber || std::isnan(number))
            return;
        number = parameter().range.clamp(number);
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
