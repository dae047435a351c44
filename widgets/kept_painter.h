// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace breakeven {

/// Gives a painter back as it was, also where what paints is ended in between.
class KeptPainter {
public:
    explicit KeptPainter(QPainter& painter) : m_painter(painter) { painter.save(); }
    ~KeptPainter() { m_painter.restore(); }
    KeptPainter(const KeptPainter&) = delete;
    KeptPainter& operator=(const KeptPainter&) = delete;

private:
    QPainter& m_painter;
};

} // namespace breakeven
