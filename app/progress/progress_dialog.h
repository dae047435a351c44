// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace breakeven {

/// What goes on, how far it is, and the way out of it. Cancelled, it is still seen until what is under way has come to
/// its end.
class ProgressDialog : public QDialog {
    Q_OBJECT
public:
    ProgressDialog(const QString& title, QWidget* parent);

    /// What is being made now.
    void setWhat(const QString& what);
    /// Of all pieces so many are done; all is 0 while that is not known.
    void setReached(int done, int all);
    /// By Escape as well, or by its frame.
    void reject() override;

signals:
    void cancelled();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace breakeven
