// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

private:
    QuietButton* m_remove;
};

} // namespace breakeven
