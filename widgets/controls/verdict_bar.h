// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "widgets/controls/wrapped_text.h"

#include <QWidget>

class QLabel;

namespace breakeven {

struct Theme;
class ChoiceBox;
class KeyFigureStrip;

/// The answer: a headline, what follows from it, the figures, and the choice of what it is held against. Its height depends on its
/// width alone, so that nothing below it moves while a slider is dragged.
class VerdictBar : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    void setEvaluation(const Evaluation& evaluation);
    void setTheme(const Theme& theme);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void baselineChosen(breakeven::Option option);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showBaseline(const Scenario& scenario);
    void wrap();
    void placeChildren();
    void copy() const;
    void paintHeadlineLine(QPainter& painter, const QRect& area, const QString& line) const;
    /// The lines' places, from the top: the headline's, then the rest's.
    [[nodiscard]] std::vector<QRect> lineAreas() const;
    [[nodiscard]] QRect headlineArea() const;
    [[nodiscard]] QRect restArea() const;

    const Theme* m_theme;
    QString m_headline;
    QString m_rest;
    Option m_focus = Option::RentedGpu;
    WrappedText m_headlineLines;
    WrappedText m_restLines;
    KeyFigureStrip* m_figures;
    QLabel* m_against;
    ChoiceBox* m_baseline;
};

} // namespace breakeven
