// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace breakeven {

class Document;

/// The steps of the scenario in words, from how it was opened on; a click goes to how it was after that step.
class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    HistoryDialog(Document& document, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Document& m_document;
};

/// Shows the window's history, or brings it to the front.
void showHistory(Document& document, QWidget& window);

} // namespace breakeven
