// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace breakeven {

/// In place of a chart that needs ranges while no input has one: what it would show, and a button that asks for some.
class RangesHint : public QWidget {
    Q_OBJECT
public:
    explicit RangesHint(QWidget* parent);

    void setText(const QString& text);
    /// Whether a room looks, which sees the sentence alone.
    void setPresented(bool presented);

signals:
    void rangesWanted();

private:
    class Line;

    Line* m_text;
    Line* m_after; ///< what follows from the button
    QPushButton* m_button;
};

} // namespace breakeven
