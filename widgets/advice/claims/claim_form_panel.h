// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_form.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace breakeven {

class FramedBox;

/// Where people type a claim of their own: its words, the figure and the option that it is about, what was published,
/// and where. What can't be read stays, with a sentence that says why.
class ClaimFormPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClaimFormPanel(QWidget* parent = nullptr);

    /// Whether there is room for one more; if not, nothing can be added.
    void setRoom(bool room);
    /// The fields are empty again, for the next claim.
    void clear();

signals:
    void claimAdded(const breakeven::Claim& claim);

private:
    void add();
    void showError(const Error& error);
    [[nodiscard]] QLineEdit* field(const std::string& where) const;

    QLineEdit* m_text;
    FramedBox* m_option;
    FramedBox* m_figure;
    QLineEdit* m_low;
    QLineEdit* m_high;
    QLineEdit* m_source;
    QPushButton* m_add;
    QLabel* m_message;
};

} // namespace breakeven
