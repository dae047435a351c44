// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace breakeven {

/// What a tour shows of a window, and says of it.
struct TourStop {
    QPointer<QWidget> shown;
    QString title;
    QString text;
};

/// A walk through what it covers: all but the thing it speaks of is dimmed, and beside that stands what it is for.
/// Enter and the arrow keys go on and back, Escape leaves.
class TourPage : public QWidget {
    Q_OBJECT
public:
    TourPage(std::vector<TourStop> stops, QWidget* parent);

    /// From the first stop on.
    void start();
    [[nodiscard]] int stop() const { return m_stop; }
    /// Where the thing is that it speaks of now.
    [[nodiscard]] QRect shownArea() const;

signals:
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void go(int stop);
    void placeCard();

    std::vector<TourStop> m_stops;
    int m_stop = 0;
    QWidget* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace breakeven
