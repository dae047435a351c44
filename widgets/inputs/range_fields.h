// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/links.h"

#include <QWidget>
#include <QWidgetList>

#include <vector>

namespace breakeven {

class GlyphButton;
class QuietButton;
class ValueField;

/// A parameter's range in a line: "10–90 %: $0.70 – $1.10", whose ends are typed like the value, and a button that
/// removes it. An end that the range can't have stays as typed, with the reason. Behind it, or below it where there is
/// no room, stands what the input moves with.
class RangeFields final : public QWidget {
    Q_OBJECT

public:
    static constexpr int lineHeight = 24;

    /// `label` is the parameter's as it is shown.
    RangeFields(const Parameter& parameter, const QString& label, QWidget* parent);

    [[nodiscard]] const Range& range() const { return m_range; }
    /// Shows a range, and the value that it must hold; no signal.
    void setRange(const Range& range, double value);
    /// Shows what the input moves with, "moves with API output price by 0.9", or that it `canLink`: a button that asks
    /// for the links. No signal.
    void setLinks(const std::vector<Link>& links, bool canLink);
    /// How high it is at its width.
    [[nodiscard]] int wantedHeight() const { return m_linkBelow ? 2 * lineHeight : lineHeight; }
    /// Why what is typed was refused; empty if it was not.
    [[nodiscard]] QString message() const;
    /// Gives the low end the focus.
    void focusLow();
    /// What is used of it, in the order in which it stands.
    [[nodiscard]] QWidgetList parts() const;

signals:
    void editStarted();
    void rangeEdited(const breakeven::Range& range);
    void editFinished();
    void removeWanted();
    void linksWanted();
    void wantedHeightChanged();
    void messageChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ValueField* makeField(const QString& idPrefix, const QString& name, double Range::*end);
    void layOut();
    void placeLink(int left, bool below);

    const Parameter& m_parameter;
    QString m_label;
    Range m_range{};
    double m_value = 0;
    QString m_linkWords; ///< of its button, which is hidden without
    bool m_headingShown = true;
    bool m_linkBelow = false;
    ValueField* m_low;
    ValueField* m_high;
    GlyphButton* m_remove;
    QuietButton* m_link;
};

} // namespace breakeven
