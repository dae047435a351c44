// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility/spoken_role.h"

#include "widgets/accessibility/spoken_button.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>
#include <QSplitterHandle>
#include <QVariant>

#include <optional>

namespace breakeven {

namespace {

constexpr const char* roleKey = "spokenRole";

std::optional<QAccessible::Role> saidRole(const QWidget& widget)
{
    const QVariant said = widget.property(roleKey);
    return said.isValid() ? std::optional(static_cast<QAccessible::Role>(said.toInt())) : std::nullopt;
}

/// Asked for anew each time: names come later than the widgets.
class SpokenWidget : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (const auto said = saidRole(*widget()))
            return *said;
        if (widget()->isWindow())
            return QAccessible::Window;
        if (qobject_cast<QSplitterHandle*>(widget()) != nullptr) // Qt calls it a grip, which AT-SPI knows nothing of
            return QAccessible::Splitter;
        const bool isMore = !widget()->accessibleName().isEmpty() || !text(QAccessible::Description).isEmpty() ||
                            widget()->focusPolicy() != Qt::NoFocus;
        return isMore ? QAccessible::Grouping : QAccessible::Client;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto* label = qobject_cast<const QLabel*>(widget());
        if (kind == QAccessible::Name && label != nullptr && label->accessibleName().isEmpty())
            return label->text();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* createSpoken(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    static const QStringList buttons{QStringLiteral("QPushButton"), QStringLiteral("QCheckBox"),
                                     QStringLiteral("QAbstractButton")};
    static const QStringList others{QStringLiteral("QWidget"), QStringLiteral("QSplitterHandle")};
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button != nullptr && (saidRole(*widget) || buttons.contains(className)))
        return new SpokenButton(*button, saidRole(*widget));
    if (button == nullptr && (saidRole(*widget) || others.contains(className)))
        return new SpokenWidget(widget);
    return nullptr;
}

} // namespace

void installSpokenWidgets()
{
    static const bool installed = (QAccessible::installFactory(&createSpoken), true);
    Q_UNUSED(installed)
}

void speakAs(QWidget& widget, QAccessible::Role role)
{
    installSpokenWidgets();
    widget.setProperty(roleKey, static_cast<int>(role));
}

} // namespace breakeven
