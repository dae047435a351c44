// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <QWidget>

namespace breakeven {

class GlyphButton;
class ValueField;

/// A parameter's range in a line: "10–90 %: $0.70 – $1.10", whose ends are typed like the value, and a button that
/// removes it. An end that the range can't have stays as typed, with the reason.
class RangeFields final : public QWidget {
    Q_OBJECT

public:
    static constexpr int lineHeight = 22;

    /// `label` is the parameter's as it is shown.
    RangeFields(const Parameter& parameter, const QString& label, QWidget* parent);

    [[nodiscard]] const Range& range() const { return m_range; }
    /// Shows a range, and the value that it must hold; no signal.
    void setRange(const Range& range, double value);
    /// Why what is typed was refused; empty if it was not.
    [[nodiscard]] QString message() const;
    /// Gives the low end the focus.
    void focusLow();

signals:
    void editStarted();
    void rangeEdited(const breakeven::Range& range);
    void editFinished();
    void removeWanted();
    void messageChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ValueField* makeField(const QString& idPrefix, const QString& name, double Range::*end);
    void layOut();

    const Parameter& m_parameter;
    QString m_label;
    Range m_range{};
    double m_value = 0;
    bool m_headingShown = true;
    ValueField* m_low;
    ValueField* m_high;
    GlyphButton* m_remove;
};

} // namespace breakeven
