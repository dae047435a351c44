// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/document/file_path.h"
#include "app/progress/long_work.h"
#include "app/window/main_window.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/scratch_folder.h"
#include "widgets/language/shown_catalog.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace breakeven;

namespace {

/// What the person does once the program runs, and what was told before.
std::function<void(MainWindow&)> visit;
QStringList told;

MainWindow* shownWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible())
            return window;
    return nullptr;
}

/// The program has no door for tests: this one begins as the application does.
void comeIn()
{
    auto* watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            told << box->informativeText();
            return box->accept();
        }
        MainWindow* window = shownWindow();
        if (window == nullptr || LongWork::current() != nullptr)
            return; // a person waits
        watch->stop();
        visit(*window);
        QApplication::exit(3);
    });
    watch->start(0);
}
Q_COREAPP_STARTUP_FUNCTION(comeIn)

} // namespace

/// The program with its window, from the start to its end.
class RunWindowTest : public QObject {
    Q_OBJECT

private:
    static int run(const WindowOptions& options, const std::function<void(MainWindow&)>& doing)
    {
        visit = doing;
        told.clear();
        static char name[] = "breakeven";
        static char* words[] = {name, nullptr};
        int count = 1;
        return runWindow(count, words, options);
    }

    ScratchFolder m_folder;

private slots:
    void initTestCase()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_CONFIG_HOME", m_folder.at("config").toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.at("data").toUtf8());
        qputenv("XDG_STATE_HOME", m_folder.at("state").toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void itBeginsWithAPreset()
    {
        bool seen = false;
        const int status = run({}, [&seen](MainWindow& window) {
            seen = true;
            QVERIFY(window.document().scenario() == findPreset("support-ticket-triage")->scenario);
            QVERIFY(!window.document().isModified() && window.document().path().empty());
            QVERIFY(window.minimumWidth() == 960 && window.minimumHeight() == 640);
        });
        QVERIFY(seen);
        QCOMPARE(status, 3); // the application's
    }

    void itBeginsWithAPresetInTheLanguage()
    {
        std::string name;
        std::string shown;
        QSettings(QStringLiteral("breakeven"), QStringLiteral("breakeven")).setValue("view/language", "de");
        (void)run({}, [&](MainWindow& window) {
            name = window.document().scenario().name;
            shown = inWords(nameOf(*findPreset("support-ticket-triage")), shownCatalog());
        });
        QSettings(QStringLiteral("breakeven"), QStringLiteral("breakeven")).remove("view/language");
        QCOMPARE(name, shown);
        QVERIFY2(!name.empty() && name != findPreset("support-ticket-triage")->scenario.name, name.c_str());
    }

    void aFileIsOpened()
    {
        Scenario scenario;
        scenario.name = "Ours";
        QVERIFY(m_folder.place("a.breakeven", QByteArray::fromStdString(formatScenario(scenario))));
        std::string name;
        (void)run({{}, toPath(m_folder.at("a.breakeven"))},
                  [&name](MainWindow& window) { name = window.document().scenario().name; });
        QCOMPARE(name, std::string("Ours"));
    }

    void aFileThatIsNotThereIsTold()
    {
        bool seen = false;
        (void)run({{}, toPath(m_folder.at("missing"))}, [&seen](MainWindow& window) {
            seen = window.document().scenario() == findPreset("support-ticket-triage")->scenario;
        });
        QVERIFY(seen);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].startsWith(m_folder.at("missing") + ": "), qPrintable(told[0]));
    }

    /// That of the command line is for this run alone.
    void theThemeIsTheOneThatWasChosen()
    {
        const auto isDark = [](const WindowOptions& options) {
            bool dark = false;
            (void)run(options, [&dark](MainWindow& window) {
                dark = window.palette().color(QPalette::Window) == Theme::dimmed().palette().color(QPalette::Window);
            });
            return dark;
        };
        QVERIFY(!isDark({ThemeChoice::Light, {}}));
        QVERIFY(isDark({ThemeChoice::Dark, {}}));
        QVERIFY(!isDark({}));
        (void)run({}, [](MainWindow&) { QSettings().setValue("view/theme", "dark"); });
        QVERIFY(isDark({}));
        QVERIFY(!isDark({ThemeChoice::Light, {}}));
    }

    void theWindowIsAsLargeAsItWasLeft()
    {
        (void)run({}, [](MainWindow& window) { window.resize(1000, 650); });
        QSize size;
        (void)run({}, [&size](MainWindow& window) { size = window.size(); });
        QCOMPARE(size, QSize(1000, 650));
    }
};

QTEST_APPLESS_MAIN(RunWindowTest)
#include "run_window_test.moc"
