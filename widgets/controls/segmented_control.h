// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace breakeven {

/// A few words side by side in one frame, of which one is chosen. The arrow keys go from one to the next.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Adds a segment at the right; its number is the count of those before it. The first is chosen.
    void addSegment(const QString& text, const QString& objectName);
    [[nodiscard]] int current() const { return m_group.checkedId(); }
    /// Chooses; no signal.
    void setCurrent(int index);

signals:
    /// A segment was clicked, or gone to with a key: also the one that was chosen already.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup m_group;
};

} // namespace breakeven
