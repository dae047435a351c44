// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace breakeven {

/// The pages that a room turns where a view does not fit on its screen at once, and the words that say which of how
/// many is seen.
class RoomPages {
public:
    /// The words have `name` as their object's name.
    RoomPages(const char* name, QWidget& view);

    /// Stands at the view's foot.
    [[nodiscard]] QLabel& place() const { return *m_place; }
    /// Height of the words.
    [[nodiscard]] int placeHeight() const;
    [[nodiscard]] int page() const { return m_page; }
    void showFirst() { m_page = 0; }
    void turn(int by) { m_page += by; }
    /// There are so many now; with one alone, no words are seen.
    void setCount(int count);

private:
    QLabel* m_place;
    int m_page = 0;
};

} // namespace breakeven
