// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/accessible_slider.h"

#include "core/inputs/format.h"
#include "widgets/controls/paint.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QAccessibleWidget>

#include <cmath>

namespace breakeven {

namespace {

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(ValueSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        QString shown = toQString(shownValue(parameter(), slider().number()).text());
        if (kind == QAccessible::Value)
            return shown;
        // AT-SPI passes the bare number only, so the description says the value with its unit too.
        if (kind == QAccessible::Description) {
            const QString marks = slider().markSentences();
            return shown + QStringLiteral(". ") + toQString(parameter().help) +
                   (marks.isEmpty() ? marks : QStringLiteral(". ") + marks);
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
    [[nodiscard]] ValueSlider& slider() const { return *static_cast<ValueSlider*>(object()); }
    [[nodiscard]] const Parameter& parameter() const { return slider().parameter(); }
};

QAccessibleInterface* createAccessible(const QString& className, QObject* object)
{
    if (className != QLatin1String(ValueSlider::staticMetaObject.className()))
        return nullptr;
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider != nullptr ? new AccessibleSlider(slider) : nullptr;
}

} // namespace

void installAccessibleSlider()
{
    static const bool installed = (QAccessible::installFactory(&createAccessible), true);
    Q_UNUSED(installed)
}

} // namespace breakeven
