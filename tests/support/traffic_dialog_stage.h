// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/evidence/traffic_dialog.h"
#include "app/document/document.h"
#include "tests/support/log_files.h"
#include "tests/support/scripted_dialogs.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace breakeven::test {

/// The dialog of usage logs over a scenario of its own, and a person at it.
class TrafficDialogStage {
protected:
    void openDialog()
    {
        m_document = std::make_unique<Document>();
        m_document->start(Scenario{});
        m_dialog = std::make_unique<TrafficDialog>(*m_document, m_dialogs, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void open(const std::filesystem::path& path)
    {
        m_dialogs.filesToRead = {QString::fromStdString(path.string())};
        QTest::mouseClick(part<QPushButton>("open_log"), Qt::LeftButton);
    }
    template <typename Widget> [[nodiscard]] Widget* part(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char* name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] QPushButton* fill() const { return part<QPushButton>("primary"); }

    LogFiles m_files;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TrafficDialog> m_dialog;
};

} // namespace breakeven::test
