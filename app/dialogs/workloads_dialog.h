// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace breakeven {

class Document;
class WorkloadsPanel;

/// The scenario's workloads, to be edited while the window shows what follows.
class WorkloadsDialog : public QDialog {
    Q_OBJECT
public:
    WorkloadsDialog(Document& document, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void done(int result) override;

private:
    void showWorkloads();

    Document& m_document;
    WorkloadsPanel* m_panel;
};

} // namespace breakeven
