// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/flip_words.h"
#include "core/analysis/evaluation.h"

#include <QObject>

#include <vector>

namespace breakeven {

class BreakdownPanel;
class ChartCard;
class CompareView;
class Comparisons;
class DataDialog;
class Document;
class FlipCard;
class GoalDialog;
class InputBarsView;
class InputPanel;
class LinksDialog;
class MapView;
class QualitativeView;
class SensitivityView;
class TitleBar;
class VerdictBar;

/// Connects what the analyses show beyond the model's answer with the document: the other views, ranges, flip marks,
/// the pin. Like the window, it only connects.
class Analyses : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        Comparisons& comparisons;
        InputPanel& inputs;
        TitleBar& title;
        VerdictBar& verdict;
        ChartCard& chart;
        BreakdownPanel& breakdown;
    };
    Analyses(const Parts& parts, QObject* parent);

    /// What the model says now, for marks and cards; the views have it from the card.
    void setEvaluation(const Evaluation& evaluation);

    /// Whether the room is to guess: the inputs' marks would tell it where the answer flips.
    void setResultHidden(bool hidden);
    /// Gives the inputs that matter most a range, if they have none.
    void suggestRanges();
    /// Whether an option beside focus and baseline has a band of uncertainty in the charts.
    void setBand(Option option, bool wanted);
    /// Opens the dialog that seeks an input's value for a target, or brings it to the front.
    void showGoalSeek();
    /// The same with the numbers of the view that is shown.
    void showData();

private:
    void connectMap(MapView& map);
    void connectSensitivity(SensitivityView& sensitivity);
    void connectQualities(QualitativeView& qualities);
    void connectComparison(CompareView& compare);
    void connectRanges();
    void connectPin();
    void markFlips();
    void showLinks(const Parameter& parameter);
    void showParameter(const Parameter& parameter);

    Parts m_parts;
    FlipCard* m_flips;
    std::vector<FlipLine> m_shown; ///< on the card
    bool m_resultHidden = false;
    GoalDialog* m_goal = nullptr;   ///< once it was wanted
    DataDialog* m_data = nullptr;   ///< once it was wanted
    LinksDialog* m_links = nullptr; ///< once it was wanted
};

} // namespace breakeven
