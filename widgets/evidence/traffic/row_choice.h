// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/traffic.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace breakeven {

class TickBox;

/// Which rows of a log count: of each field the values that were found, with how many records have them, to be checked.
class RowChoice : public QWidget {
    Q_OBJECT

public:
    explicit RowChoice(QWidget* parent = nullptr);

    /// The fields to choose by; `only` are the values that were asked for.
    void setChoices(const std::vector<FieldValues>& choices, const std::vector<FieldValue>& only);
    /// What is checked: nothing of a field of which just that is that counts unasked.
    [[nodiscard]] std::vector<FieldValue> only() const;

signals:
    void chosen(const std::vector<breakeven::FieldValue>& only);

private:
    struct Field {
        std::string name;
        std::vector<CountedValue> values;
        std::vector<TickBox*> boxes; ///< one a value
    };
    void addField(const FieldValues& choice, const std::vector<FieldValue>& only);
    void follow();

    QWidget* m_fieldsWidget;
    QVBoxLayout* m_layout;
    QLabel* m_none;
    QPushButton* m_read;
    std::vector<Field> m_fields;
    std::vector<FieldValue> m_asked; ///< what was read
};

} // namespace breakeven
