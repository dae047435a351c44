// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <string_view>

class QHBoxLayout;
class QVBoxLayout;

namespace breakeven {

class InputRow;
class QuietButton;

/// A heading and the rows beneath it.
class InputGroup : public QWidget {
    Q_OBJECT

public:
    explicit InputGroup(std::string_view name, QWidget* parent = nullptr);

    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] const QList<InputRow*>& rows() const { return m_rows; }
    /// At that place among its rows.
    void insertRow(int index, InputRow* row);
    /// A button at the right of the heading, or under it where that has no room, for what fills the group's inputs.
    QuietButton* addButton(const QString& text);
    /// What takes the focus in it, in the order in which it stands, the parts of a row after its main control.
    [[nodiscard]] QWidgetList tabStops() const;

    /// Shows the rows that `wanted` accepts, and the group if there is one. Returns whether there is.
    bool showRows(const std::function<bool(const InputRow&)>& wanted);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeButtons();

    std::string_view m_name;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_heading;
    QHBoxLayout* m_beside; ///< the buttons
    QWidgetList m_buttons;
    QList<InputRow*> m_rows;
};

} // namespace breakeven
