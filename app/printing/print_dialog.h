// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace breakeven {

class SegmentedControl;

/// What of the scenario goes on paper.
enum class Printed { View, Report };

/// Asks what is printed. Where it is printed, and on which paper, is asked by the desktop's own dialog after it.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    /// What the view that is shown is called, and why it can't be printed, in a sentence; empty if it can.
    struct ShownView {
        QString name;
        QString whyNot;
    };
    PrintDialog(const ShownView& view, Printed proposed, QWidget* parent);

    [[nodiscard]] Printed printed() const;

private:
    void explain();

    SegmentedControl* m_what;
    QLabel* m_about;
    QString m_view;
};

} // namespace breakeven
