// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace breakeven {

/// In place of a chart that needs ranges while no input has one: what it would show, and a button that asks for some.
class RangesHint : public QWidget {
    Q_OBJECT
public:
    explicit RangesHint(QWidget* parent);

    void setText(const QString& text);

signals:
    void rangesWanted();

private:
    QLabel* m_text;
};

} // namespace breakeven
