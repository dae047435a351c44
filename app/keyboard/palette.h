// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QMainWindow;
class QMenuBar;
class QTreeWidget;

namespace breakeven {

class InputPanel;

/// Something to go to or to do by its name.
struct PaletteEntry {
    QString name;  ///< "Goal Seek"
    QString place; ///< where it is otherwise: "Scenario"
    QString keys;  ///< that do the same, as the desktop writes them; empty without
    std::function<void()> go;
};

enum class MenuEntries { All, ThatCanBeChosen };
/// Every entry of the menus, or those that can be chosen now, those of menus within menus as well.
[[nodiscard]] std::vector<PaletteEntry> entriesOf(const QMenuBar& menus, MenuEntries which);

/// Every input: goes to its row in the panel.
[[nodiscard]] std::vector<PaletteEntry> entriesOf(InputPanel& inputs);

/// Those in which each word of the query stands, upper or lower case: first those whose name begins with it, then those
/// that have it at the beginning of a word, then within, then only in the place; in their order. All for an empty
/// query.
[[nodiscard]] std::vector<const PaletteEntry*> matching(const std::vector<PaletteEntry>& entries, const QString& query);

/// Finds inputs, views, commands and presets as their names are typed; Up and Down choose, Enter goes there.
class Palette : public QDialog {
    Q_OBJECT
public:
    Palette(std::vector<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& query);
    void tellCurrent();
    void choose();

    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_query;
    QTreeWidget* m_found;
};

/// Opens one over the window.
void openPalette(QMainWindow& window, InputPanel& inputs);

} // namespace breakeven
