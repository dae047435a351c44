// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/language_control.h"
#include "app/window/main_window.h"
#include "tests/support/scripted_dialogs.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace breakeven {

/// The whole window with a new scenario, for tests with a person's mouse and keys.
class WindowStage : public QObject {
protected:
    void prepare()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); // no catalogs of whoever runs the tests
        QApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        loadFonts();
        m_theme = std::make_unique<ThemeControl>(ThemeChoice::Light);
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(*m_theme, m_language, m_dialogs);
        m_window->resize(1440, 900);
        document().start(Scenario{});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void close() { m_window.reset(); }

    [[nodiscard]] Document& document() const { return m_window->document(); }
    [[nodiscard]] const Scenario& scenario() const { return document().scenario(); }
    template <typename Widget> [[nodiscard]] Widget& part() const { return *m_window->findChild<Widget*>(); }
    template <typename Widget> [[nodiscard]] Widget& named(const char* name) const
    {
        auto* widget = m_window->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(widget != nullptr);
        return *widget;
    }
    void undo() const { document().undoStack().undo(); }

    ScriptedDialogs m_dialogs;
    std::unique_ptr<ThemeControl> m_theme;
    LanguageControl m_language{Language::English};
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

} // namespace breakeven
