// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <optional>

class QAbstractButton;

namespace breakeven {

/// A button to assistive technology. Unlike Qt's own, one that is checkable is clicked by it as by a mouse: Qt's would
/// check it without saying so to whoever waits for a click.
class SpokenButton : public QAccessibleWidget {
public:
    SpokenButton(QAbstractButton& button, std::optional<QAccessible::Role> role);

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;
    void doAction(const QString& name) override;

private:
    [[nodiscard]] QString mainAction() const;

    QAbstractButton& m_button;
    std::optional<QAccessible::Role> m_role;
};

} // namespace breakeven
