// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace breakeven {

/// Ticks that people read from the back of a room: decades on a logarithmic axis (1, 2, 5 within them where few are
/// seen), labels like 10k, 1M, $1k. They are round in the currency that is shown.
class TickLabels : public QCPAxisTicker {
public:
    enum class Kind { Count, Money };
    explicit TickLabels(Kind kind) : m_kind(kind) { setTickCount(6); }
    void setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }

protected:
    double getTickStep(const QCPRange& range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    /// The values along the axis as they are shown: of money, in the shown currency.
    [[nodiscard]] QCPRange shown(const QCPRange& range) const;
    [[nodiscard]] QVector<double> roundTicks(double tickStep, const QCPRange& shown);

    Kind m_kind;
    bool m_logarithmic = true;
};

/// Room beside a plot for its axis of money, in pixels: as much as usual, or what the amounts need as the language that
/// is shown writes them.
[[nodiscard]] int moneyAxisRoom();

} // namespace breakeven
