// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/presenting/presentation.h"
#include "widgets/language/spoken_text.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace breakeven {

class GuessAxis;

/// In the place of the result, what the room guesses: an axis of volumes that a click leaves a guess on,
/// and fields for a name and a volume that is typed. Shows plain values and emits the guesses as they are to be.
class GuessPage : public QWidget {
    Q_OBJECT
public:
    explicit GuessPage(QWidget* parent = nullptr);

    void setGuesses(const std::vector<Guess>& guesses);
    [[nodiscard]] GuessAxis& axis() const { return *m_axis; }
    /// The next thing that is typed is a name.
    void begin();

signals:
    void guessesEdited(const std::vector<breakeven::Guess>& guesses, const SpokenText& what);
    void revealWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(double volume);
    void addTyped();

    std::vector<Guess> m_guesses;
    QLabel* m_hint;
    GuessAxis* m_axis;
    QLineEdit* m_name;
    QLineEdit* m_volume;
    QPushButton* m_undo;
    QPushButton* m_clear;
    QBoxLayout* m_controls;
};

/// Volumes from left to right, logarithmically, and the guesses over them.
class GuessAxis : public QWidget {
    Q_OBJECT
public:
    explicit GuessAxis(QWidget* parent = nullptr);

    void setGuesses(const std::vector<Guess>& guesses);
    /// Where a volume stands, in pixels, and the volume that stands there, rounded as a hand would.
    [[nodiscard]] double placeOf(double volume) const;
    [[nodiscard]] double volumeAt(double x) const;
    [[nodiscard]] QSize sizeHint() const override { return {600, 220}; }

signals:
    void clicked(double volume);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double axisTop() const;

    std::vector<Guess> m_guesses;
    double m_pointer = -1; ///< where it is; below 0 if it is elsewhere
};

} // namespace breakeven
