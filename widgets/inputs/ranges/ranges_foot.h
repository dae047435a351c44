// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace breakeven {

class QuietButton;

/// What gives ranges to the inputs that matter, and takes all of them away.
class RangesFoot : public QWidget {
    Q_OBJECT

public:
    /// `side` is the room at the left, in pixels.
    RangesFoot(int side, QWidget* parent);

    /// Whether there are any to be taken away.
    void setAnyRanges(bool any);

signals:
    void suggestWanted();
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QuietButton* m_suggest;
    QuietButton* m_remove;
    QBoxLayout* m_foot;
};

} // namespace breakeven
