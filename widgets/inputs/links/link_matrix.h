// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QTableView>

#include <optional>

namespace breakeven {

class LinkItems;

/// The correlations of all inputs with ranges as a square of cells. A click, Enter or the first digit edits one; the
/// tab key goes from cell to cell and then on, arrow keys go all ways, Delete removes a link. The reason why a value
/// was refused stands under its row.
class LinkMatrix : public QTableView {
    Q_OBJECT

public:
    explicit LinkMatrix(QWidget* parent = nullptr);

    /// Shows a scenario's ranged inputs and their correlations; no signal.
    void setScenario(const Scenario& scenario);
    /// How many inputs there are to be linked.
    [[nodiscard]] int inputs() const;
    /// Goes to an input's first link, or where its first one would be, and takes the focus.
    void goTo(const Parameter& parameter);
    /// Takes over what is typed but not yet committed.
    void finishEditing();
    /// Why what was typed last was refused; empty if it was not.
    [[nodiscard]] QString message() const;
    /// The place of a cell in the viewport.
    [[nodiscard]] QRect cellRect(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void linkEdited(const breakeven::Parameter& first, const breakeven::Parameter& second,
                    const std::optional<double>& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void editCell(const QModelIndex& index);
    [[nodiscard]] QModelIndex neighbour(bool next) const;
    void makeRoomForMessage();
    [[nodiscard]] QRect messageRect() const;

    LinkItems* m_items;
    int m_messageRow = -1; ///< the row that is higher for it
};

} // namespace breakeven
