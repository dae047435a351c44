// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/flip_words.h"
#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/scenario.h"

#include <QList>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace breakeven {

class ChoiceRow;
class InputGroup;
class InputRow;
class NotesField;
class ParameterRow;
class QuietButton;
class RangedGroup;
class RangesFoot;
class SearchField;
class SegmentedControl;
class SwitchRow;

/// The left side of the window: every input of the scenario, searchable, the essential ones first. Those with a range
/// are listed above them all, where no scrolling, search or choice of inputs takes them out of view, and have their
/// rows among the essential ones. Shows plain values and emits edits; each edit comes between editStarted and
/// editFinished, which make one step to undo.
class InputPanel : public QWidget {
    Q_OBJECT

public:
    explicit InputPanel(QWidget* parent = nullptr);

    /// Shows a scenario's inputs; no signal. Only what differs is touched.
    void setScenario(const Scenario& scenario);
    /// Brings the row of a parameter, choice or switch into view and gives it the focus, whatever is shown or searched
    /// now. False if there is no such row.
    bool showParameter(std::string_view id);
    /// The same for a parameter, whose row flashes.
    void showParameter(const Parameter& parameter);
    /// Marks where the answer flips; a slider without an entry has no mark. Cheap: once a frame.
    void setFlipMarks(const std::vector<FlipLine>& flips);
    /// Marks the routing share, in percent, at which the hybrid is cheapest; or nothing.
    void setBestShare(const std::optional<double>& share, const QString& sentence);
    /// A button in the heading of a group of the parameter table, for what fills the group's inputs.
    QuietButton* addGroupButton(std::string_view group, const QString& text);
    /// Gives the search field the focus, for Ctrl+F.
    void focusSearch();
    /// Takes over what is typed but not yet committed, for what must see it: saving, closing.
    void finishEditing();

    [[nodiscard]] QSize sizeHint() const override { return {304, 600}; }

signals:
    void editStarted();
    void parameterEdited(const Parameter& parameter, double value);
    void rangeEdited(const breakeven::Parameter& parameter, const std::optional<breakeven::Range>& range);
    void linksWanted(const breakeven::Parameter& parameter);
    void lockWanted(const breakeven::Parameter& parameter, bool locked);
    void suggestRangesWanted();
    void removeRangesWanted();
    void choiceEdited(const breakeven::Choice& choice, breakeven::Option option);
    void switchEdited(const breakeven::Switch& row, bool on);
    void notesEdited(const QString& notes);
    void editFinished();
    /// The guide is to open at the input that has the focus.
    void helpWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeGroups();
    void makeRows(const std::function<bool(std::string_view id)>& wanted);
    void makeAllRows();
    void orderTabStops();
    [[nodiscard]] ParameterRow* newRow(const Parameter& parameter, InputGroup* group);
    [[nodiscard]] ChoiceRow* newRow(const Choice& choice, InputGroup* group);
    [[nodiscard]] SwitchRow* newRow(const Switch& onOff, InputGroup* group);
    void makeNotes();
    void showRanged(const Scenario& scenario);
    void makeRangedRows(const Scenario& scenario);
    [[nodiscard]] ParameterRow* rowFor(const Parameter& parameter) const
    {
        return m_parameters[static_cast<std::size_t>(&parameter - parameterTable.data())];
    }
    void showRows();
    void chooseTier(bool all);
    void focusFirstRow();
    void alignContent();

    SearchField* m_search;
    SegmentedControl* m_tier;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_layout; ///< of the content
    QLabel* m_nothing;     ///< "No input matches …"
    RangedGroup* m_ranged;
    QList<InputGroup*> m_groups;

    // The rows, in the order of the tables; null before they are made.
    std::array<ParameterRow*, parameterCount> m_parameters{};
    std::array<ChoiceRow*, choiceTable.size()> m_choices{};
    std::array<SwitchRow*, switchTable.size()> m_switches{};
    bool m_allMade = false;

    std::set<std::string, std::less<>> m_rangedIds; ///< whose rows are shown whatever is chosen

    // What the rows that are not made yet will show.
    Scenario m_scenario;
    std::vector<FlipLine> m_flips;
    std::optional<double> m_bestShare;
    QString m_bestShareSentence;

    QWidget* m_notesGroup = nullptr;
    NotesField* m_notes = nullptr;
    RangesFoot* m_foot = nullptr;
};

} // namespace breakeven
