// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace breakeven {

/// A small button that is a drawn sign without a frame, muted until it is under the pointer or has the focus.
class GlyphButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Glyph {
        Reset, ///< an arrow that turns back
        Clear, ///< a cross
        Range, ///< plus or minus
        Lock   ///< a closed padlock
    };
    explicit GlyphButton(Glyph glyph, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
};

} // namespace breakeven
