// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/figures.h"
#include "core/inputs/parameter.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace breakeven {

class DialogButtons;
class ParameterBox;

/// A goal in words, "What [labeling cost] makes [payback] [6 months]?", with the answer, which is given from outside,
/// and a button that applies it. Stands in a dialog or anywhere else.
class GoalSeekPanel : public QWidget {
    Q_OBJECT

public:
    explicit GoalSeekPanel(QWidget* parent = nullptr);
    ~GoalSeekPanel() override;

    [[nodiscard]] const Parameter& parameter() const;
    [[nodiscard]] Figure figure() const;
    /// The target of the figure that is chosen: US dollars, requests a month or months.
    [[nodiscard]] double target() const;
    /// Sets the question; no signal. The answer of before is gone.
    void setGoal(const Parameter& parameter, Figure figure, double target);
    /// Shows the answer to the question, and whether it can be applied. Ignored while a target stands there that can't
    /// be read.
    void setAnswer(const QString& sentence, bool applicable);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The question is another one now.
    void goalChanged(const breakeven::Parameter& parameter, breakeven::Figure figure, double target);
    /// The answer that stands there is to be taken over.
    void applied();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeControls();
    void ask();
    void readTarget();
    void commitTarget();
    void showTarget();
    void clearAnswer();
    void placeAgain();
    int place(int width, bool apply) const; ///< returns the height

    ParameterBox* m_parameter;
    QComboBox* m_figure;
    QLineEdit* m_target;
    std::array<QLabel*, 3> m_words; ///< "What", "makes", "?"
    QLabel* m_message;              ///< why the target was refused
    QLabel* m_answer;
    DialogButtons* m_buttons;
    QPushButton* m_apply;
    EnumMap<Figure, double> m_targets{{{Figure::MonthlySaving, 2000}, ///< of each figure, the last one
                                       {Figure::SettledVolume, 500000},
                                       {Figure::PaybackMonths, 6},
                                       {Figure::HorizonSaving, 50000}}};
    bool m_readable = true;
};

} // namespace breakeven
