// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/links.h"
#include "core/scenario/provenance.h"
#include "widgets/inputs/input_row.h"

#include <optional>

class QLabel;

namespace breakeven {

class RangeFields;
class ValueField;
class ValueSlider;

/// One parameter: label, value and slider; beneath them its range, if it has one, and the reason when what was typed is
/// refused. A button on the label's line gives a range.
class ParameterRow final : public InputRow {
    Q_OBJECT

public:
    explicit ParameterRow(const Parameter& parameter, QWidget* parent = nullptr);

    static constexpr int usualHeight = 52; ///< pixels, without a range or a message

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    [[nodiscard]] double value() const { return m_value; }
    /// Shows a value; no signal, and no work if it is shown already.
    void setValue(double value);
    /// Shows a range of uncertainty, or none; no signal. The planning horizon has none.
    void setRange(const std::optional<Range>& range);
    /// Shows beside the range what the input moves with, or that it `canLink`; no signal. Without a range there is
    /// none.
    void setLinks(const std::vector<Link>& links, bool canLink);
    /// Shows where the value is from: a mark before the label, in the accent's color where evidence speaks for it and
    /// gray where it was typed, and a sentence in the tool tip; no signal.
    void setProvenance(const Provenance& provenance);
    /// Shows that it is locked: neither dragged nor typed nor played; no signal.
    void setLocked(bool locked);
    [[nodiscard]] ValueSlider* slider() const { return m_slider; }

    [[nodiscard]] QWidget* mainControl() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void valueEdited(double value);
    void rangeEdited(const std::optional<breakeven::Range>& range);
    void linksWanted();
    void lockWanted(bool locked);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void editByKey() override;
    void layOut() override;
    [[nodiscard]] int controlLeft() const override;
    [[nodiscard]] QStringList details() const override;
    void reset() override;
    void fillMenu(QMenu& menu) override;

private:
    void edit(double value);
    void takeTypedRange(const Range& range);
    void addRangeActions(QMenu& menu);
    void makeRangeButton();
    void makeRangeFields();
    void editRange(const std::optional<Range>& range);
    void giveRange(const std::optional<Range>& range);
    void showRangeButton();
    void showMessage();
    [[nodiscard]] int rangeHeight() const;
    [[nodiscard]] int messageHeight() const;

    const Parameter& m_parameter;
    double m_value;
    Provenance m_provenance;
    bool m_sliding = false; ///< the slider is under the hand, or plays
    ValueSlider* m_slider;
    ValueField* m_field;
    GlyphButton* m_rangeButton = nullptr; ///< none for what can't have a range
    RangeFields* m_fields = nullptr;      ///< made when there is a range
    QLabel* m_message = nullptr;          ///< made when the first value is refused
};

} // namespace breakeven
