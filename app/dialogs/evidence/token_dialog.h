// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"

#include <filesystem>
#include <vector>

namespace breakeven {

class Dialogs;
class Document;
class TokenPanel;

/// Counts the tokens of prompts and answers, pasted or from files, and takes over what they say of a request, as one
/// step of undo. Stays open beside the window.
class TokenDialog : public DocumentDialog {
    Q_OBJECT
public:
    TokenDialog(Document& document, Dialogs& dialogs, QWidget* parent);

protected:
    void showScenario() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void openFiles();
    void readFiles(const std::vector<std::filesystem::path>& paths);

    Dialogs& m_dialogs;
    TokenPanel* m_panel;
};

} // namespace breakeven
