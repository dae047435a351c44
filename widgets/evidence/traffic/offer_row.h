// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace breakeven {

/// A question with its answers beside each other, each a button that says what it would mean. Takes no room while there
/// is nothing to ask.
class OfferRow : public QWidget {
    Q_OBJECT

public:
    /// The buttons are named `name`, and the number of the answer.
    OfferRow(const QString& question, const QString& name, QWidget* parent = nullptr);

    /// `chosen` is the number of the answer that holds; −1 if none does yet.
    void setOffers(const QStringList& offers, int chosen);

signals:
    void chosen(int offer);

private:
    QString m_name;
    QLabel* m_question;
    QHBoxLayout* m_layout;
    QList<QPushButton*> m_buttons;
};

} // namespace breakeven
