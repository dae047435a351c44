// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/presenting/presentation.h"
#include "widgets/language/spoken_text.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace breakeven {

class FramedBox;
class NotesField;

/// What a room is led through: the states in their order, the note to each, and which inputs have a slider then. Shows
/// plain values and emits the presentation as it is to be.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget* parent = nullptr);

    /// Shows a presentation; no signal. `current` is the state that the scenario is in, if it is in one.
    void setPresentation(const Presentation& presentation, std::optional<std::size_t> current);
    /// The place of the state that is chosen in the list.
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    /// Chooses a state to edit.
    void choose(std::size_t place);
    /// Puts the keys into its name, which is typed over.
    void editName();
    /// Takes over what is typed but not yet committed.
    void finishEditing();

signals:
    /// `what` names the step of undo; steps of the same `mergeKey` that follow each other are one.
    void edited(const breakeven::Presentation& presentation, const SpokenText& what, const QString& mergeKey);
    void addWanted();                     ///< a state of the inputs as they are now
    void updateWanted(std::size_t place); ///< the same, in the place of a state
    void goToWanted(std::size_t place);   ///< the inputs of a state
    void presentWanted();                 ///< to the room

private:
    void placeAll();
    QPushButton* addButton(QLayout& row, const char* name, const QString& text, const QString& tip);
    void addInputs();
    void showStates(std::optional<std::size_t> current);
    void showChosen();
    void showInputs();
    void move(int by);
    void takeOrder();
    void remove();
    void addViews();
    void showView(const State& state);
    void takeView();
    void rename();
    /// False if it was refused, which is said.
    bool propose(const Presentation& presentation, const SpokenText& what, const QString& mergeKey = {});
    void note(const QString& text);
    void check(QTreeWidgetItem* item, int column);

    Presentation m_presentation;
    bool m_showing = false; ///< what changes is shown, not edited
    QListWidget* m_states;
    QLineEdit* m_name;
    FramedBox* m_view; ///< that is shown with the state, by its id
    NotesField* m_note;
    QTreeWidget* m_inputs;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_update = nullptr;
    QPushButton* m_goTo = nullptr;
    QLabel* m_message;
};

} // namespace breakeven
