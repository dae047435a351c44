// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/flip_words.h"

#include <QWidget>

#include <vector>

namespace breakeven {

class FlipLink;
class QuietButton;

/// The card "What would change the answer": a line an input, which leads to it; eight of them, and the others on
/// request. Hidden when there are none.
class FlipCard : public QWidget {
    Q_OBJECT

public:
    explicit FlipCard(QWidget* parent = nullptr);

    /// Shows the lines in the order given; no work for what is shown already.
    void setFlips(const std::vector<FlipLine>& flips);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showLines();
    FlipLink* makeLine(const Parameter& parameter);
    int place(int width, bool apply) const; ///< returns the height

    std::vector<FlipLink*> m_lines; ///< those in use first
    std::size_t m_used = 0;
    bool m_expanded = false;
    QuietButton* m_more;
};

} // namespace breakeven
