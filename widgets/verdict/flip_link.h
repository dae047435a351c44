// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "widgets/controls/wrapped_text.h"

#include <QAbstractButton>

namespace breakeven {

/// A line of words that leads somewhere: wrapped, muted, underlined in the accent color under the pointer and with the
/// focus.
class FlipLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit FlipLink(QWidget* parent);

    [[nodiscard]] const Parameter* parameter() const { return m_parameter; }
    /// Returns whether the height may have changed.
    bool setLine(const Parameter& parameter, const QString& text, const QString& tooltip);
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightFor(width); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void wrap(int width) const;

    const Parameter* m_parameter = nullptr;
    QString m_tooltip; ///< as given
    mutable int m_wrappedFor = -1;
    mutable WrappedText m_wrapped;
};

} // namespace breakeven
