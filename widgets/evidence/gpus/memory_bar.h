// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/memory_check.h"

#include <QWidget>

namespace breakeven {

/// The memory of one GPU as a bar of its parts, with a legend below; what does not fit hangs over in the color of
/// warnings.
class MemoryBar : public QWidget {
    Q_OBJECT

public:
    explicit MemoryBar(QWidget* parent = nullptr);

    /// Nothing for no parts.
    void setParts(std::vector<MemoryPart> parts);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor colorOf(const MemoryPart& part) const;
    /// Where each part's entry of the legend stands, below the bar; a line takes as many as fit.
    [[nodiscard]] std::vector<QRect> legend(int width) const;

    std::vector<MemoryPart> m_parts;
};

} // namespace breakeven
