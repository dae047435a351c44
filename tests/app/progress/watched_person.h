// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/event_loop_watch.h"
#include "tests/support/log_files.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/advice_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/slider/value_slider.h"
#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QtPrintSupport/QPrinter>
#include <cstdio>
#include <ctime>
#include <functional>

namespace breakeven::test {

inline void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

inline Scenario largeScenario()
{
    RandomScenarios random(7);
    Scenario scenario = findPreset("support-ticket-triage")->scenario;
    scenario.tasks = closeTasks(random, 200).tasks;
    for (const OptionInfo& row : optionTable)
        scenario.shown.insert(row.option);
    for (const Parameter& parameter : parameterTable) {
        const double value = scenario.parameters.*parameter.member;
        const Scenario wider = withRange(scenario, parameter, Range{value * 0.9, value * 1.1});
        if (value > 0 && scenario.ranges.size() < 40 && parseScenario(formatScenario(wider), "made").ok())
            scenario = wider;
    }
    return scenario;
}

/// Somebody who goes through the whole window, with a large scenario, and says of each step which events took longer
/// than the application's limit: "long|STEP|MILLISECONDS|EVENT".
class WatchedPerson : public WindowStage {
public:
    explicit WatchedPerson(int limit) : m_limit(limit) { watched().setLimit(limit); } ///< milliseconds

    /// Everything, once.
    void goThroughAll()
    {
        prepare();
        open();
        m_window->keepEdits(m_folder.filePath("recovery").toStdString());
        rest();
        tell("the first window");
        openFile();
        for (const ViewInfo& row : viewTable)
            lookAt(row);
        for (const ViewInfo& row : viewTable)
            takeOut(row);
        exportAll();
        readEvidence();
        for (const char* dialog : {"history", "settings", "small_prices", "reserved_capacity", "gpu", "benchmark",
                                   "workloads", "sources", "states", "shortcuts", "facts", "go_to"})
            openAndClose(dialog);
        openAndClose("goal_seek", [](QDialog& dialog) {
            auto* target = dialog.findChild<QLineEdit*>("goal_target");
            target->selectAll();
            QTest::keyClicks(target, "1234");
            QTest::keyClick(target, Qt::Key_Return);
        });
        openAndClose("guide", [](QDialog& dialog) {
            rest();
            auto* query = dialog.findChild<QLineEdit*>("guide_query");
            QTest::keyClicks(query, "cost");
            QTest::keyClick(query, Qt::Key_Return);
        });
        edit();
        QTest::keyClick(m_window.get(), Qt::Key_F5); // a room looks
        rest();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        rest();
        tell("present");
        choose("start_page", 12 * pause);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        choose("new_window");
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget != m_window.get() && qobject_cast<MainWindow*>(widget) != nullptr)
                widget->close();
        switchLanguage();
        close();
        say("done");
    }

    /// Events that are to be found, and one that is not.
    void standStill()
    {
        WatchedApplication& app = watched();
        QTimer::singleShot(0, qApp, [this] { QTest::qSleep(2 * m_limit); });
        rest();
        say(QStringLiteral("waited %1").arg(app.takeLong().size()));
        QTimer::singleShot(0, qApp, [this] {
            const std::clock_t end = std::clock() + 2 * m_limit * (CLOCKS_PER_SEC / 1000); // of the processor
            while (std::clock() < end) {
            }
        });
        rest();
        say(QStringLiteral("worked %1").arg(app.takeLong().size()));
        QTimer::singleShot(0, qApp, [this] {
            QEventLoop loop; // as a dialog's
            QTimer::singleShot(4 * m_limit, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QTest::qWait(8 * m_limit);
        say(QStringLiteral("rested %1").arg(app.takeLong().size()));
        say("done");
    }

private:
    static constexpr int pause = 250; ///< milliseconds between what is done

    static WatchedApplication& watched() { return *static_cast<WatchedApplication*>(qApp); }
    static void rest(int milliseconds = pause) { QTest::qWait(milliseconds); }

    static void tell(const QString& step)
    {
        for (const WatchedApplication::Event& event : watched().takeLong())
            say(QStringLiteral("long|%1|%2 ms|%3").arg(step).arg(event.milliseconds, 0, 'f', 0).arg(event.what));
    }

    [[nodiscard]] QAction& action(const QString& name) const
    {
        auto* action = m_window->findChild<QAction*>(name);
        if (action == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return *action;
    }

    static QDialog* shownDialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    /// From the loop, as a menu does.
    void trigger(const QString& name)
    {
        QMetaObject::invokeMethod(&action(name), &QAction::trigger, Qt::QueuedConnection);
    }

    void choose(const QString& name, int milliseconds = pause)
    {
        trigger(name);
        rest(milliseconds);
        tell(name);
    }

    /// Chooses what asks something first, lets a person look at that, and agrees.
    void chooseAndAgree(const QString& name, const char* pressed = nullptr)
    {
        bool wasAsked = false;
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || wasAsked)
                return;
            wasAsked = true;
            if (pressed != nullptr)
                dialog->findChild<QAbstractButton*>(pressed)->click();
            QTimer::singleShot(2 * pause, dialog->findChild<QPushButton*>("primary"), &QPushButton::click);
        });
        person.start(20);
        trigger(name);
        rest();
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 30000 && (!wasAsked || QApplication::activeModalWidget() != nullptr))
            rest(20);
        rest();
        tell(name);
        if (!wasAsked || QApplication::activeModalWidget() != nullptr)
            qFatal("%s does not come to its end", qPrintable(name));
    }

    void openAndClose(const char* name, const std::function<void(QDialog&)>& use = {})
    {
        choose(name);
        QDialog* dialog = shownDialog();
        if (dialog == nullptr)
            qFatal("%s opens nothing", name);
        if (use) {
            use(*dialog);
            rest();
            tell(QStringLiteral("%1, used").arg(QLatin1String(name)));
        }
        QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
        rest(pause / 4);
        tell(QStringLiteral("%1, closed").arg(QLatin1String(name)));
    }

    /// A file that must have been written since.
    void expect(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        if (file.size() == 0 || !m_dialogs.errors.isEmpty())
            qFatal("%s was not written: %s", qPrintable(name), qPrintable(m_dialogs.errors.join(u' ')));
        file.remove();
    }

    void openFile()
    {
        const QString name = m_folder.filePath("large.breakeven");
        QFile file(name);
        file.open(QIODevice::WriteOnly);
        file.write(QByteArray::fromStdString(formatScenario(largeScenario())));
        file.close();
        m_dialogs.toOpen = name;
        choose("open", 3 * pause);
        if (scenario().tasks.size() != 200)
            qFatal("it was not opened: %s", qPrintable(m_dialogs.errors.join(u' ')));
    }

    void lookAt(const ViewInfo& row)
    {
        const QString name = QLatin1String(row.id.data());
        choose(name, 3 * pause);
        auto& slider = named<ValueSlider>("slider_gpu_rate");
        slider.setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
            QTest::keyClick(&slider, key);
            rest(30);
        }
        rest();
        m_window->resize(1440 + 4 * static_cast<int>(row.view), 900);
        rest();
        tell(name + ", with a slider");
        if (row.view == View::Advice)
            for (int page = 0; page < 6; ++page) {
                QMetaObject::invokeMethod(
                    &part<AdviceView>(), [this, page] { part<AdviceView>().showPage(page); }, Qt::QueuedConnection);
                rest(pause / 2);
                tell(QStringLiteral("page %1 of the advice").arg(page));
            }
    }

    void takeOut(const ViewInfo& row)
    {
        const QString name = QLatin1String(row.id.data());
        choose(name);
        openAndClose("data");
        m_dialogs.toSave = m_folder.filePath("view.csv");
        choose("export_table");
        choose("copy_table");
        if (!row.isPicture || !row.lacks(evaluate(scenario()), part<ChartCard>().request()).empty())
            return;
        choose("copy_chart", 2 * pause);
    }

    void exportAll()
    {
        choose("break-even");
        for (const char* kind : {"png", "svg", "pdf"}) {
            m_dialogs.toSave = m_folder.filePath(QStringLiteral("view.") + QLatin1String(kind));
            chooseAndAgree("export_chart", QByteArray("picture_").append(kind).constData());
            expect(QStringLiteral("view.") + QLatin1String(kind));
        }
        m_dialogs.toFill = m_folder.filePath("deck");
        chooseAndAgree("export_all_charts", "picture_png");
        m_dialogs.toSave = m_folder.filePath("all.xlsx");
        choose("export_workbook", 6 * pause);
        expect("all.xlsx");
        for (const char* kind : {"pdf", "html"}) {
            m_dialogs.toSave = m_folder.filePath(QStringLiteral("report.") + QLatin1String(kind));
            chooseAndAgree("export_report", QByteArray("report_").append(kind).constData());
            expect(QStringLiteral("report.") + QLatin1String(kind));
        }
        m_dialogs.toPrint = [this](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath("paper.pdf"));
        };
        for (const char* what : {"print_view", "print_report"}) {
            chooseAndAgree("print", what);
            expect("paper.pdf");
        }
    }

    void readEvidence()
    {
        std::string log = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
        for (int i = 0; i < 200000; ++i)
            log += "2025-11-" + std::to_string(10 + i / 20000) + " " + std::to_string(10 + i / 8333 % 10) + ":" +
                   std::to_string(10 + i / 166 % 50) + ":00.0000000," + std::to_string(500 + i % 1700) + ",200\n";
        m_dialogs.filesToRead = {QString::fromStdString(m_files.write("log.csv", log).string())};
        openAndClose("usage_log", [](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>("open_log"), Qt::LeftButton);
            rest(8 * pause);
        });
        std::string text;
        for (int i = 0; i < 100000; ++i)
            text += "word" + std::to_string(i % 977) + (i % 12 == 0 ? ".\n" : " ");
        m_dialogs.filesToRead = {QString::fromStdString(m_files.write("prompt.txt", text).string())};
        openAndClose("token_counter", [](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>("token_open"), Qt::LeftButton);
            rest(6 * pause);
        });
        const auto prices = LogFiles::shared("genai_prices_slim.json");
        m_dialogs.filesToRead = prices ? QStringList{QString::fromStdString(prices->string())} : QStringList();
        openAndClose("frontier_prices", [](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>("model_import"), Qt::LeftButton);
            rest(2 * pause);
            if (auto* import = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                QMetaObject::invokeMethod(import, &QDialog::accept, Qt::QueuedConnection);
            rest(2 * pause);
        });
        if (!m_dialogs.errors.isEmpty())
            qFatal("%s", qPrintable(m_dialogs.errors.join(u' ')));
    }

    void edit()
    {
        QTest::keyClicks(&named<QPlainTextEdit>("notes"), "kept");
        rest(2 * pause); // it is in the recovery file
        tell("notes");
        for (const char* name : {"undo", "redo", "zoom_in", "zoom_out", "theme_dark", "theme_light", "pin"})
            if (m_window->findChild<QAction*>(name) != nullptr)
                choose(name);
        m_dialogs.toSave = m_folder.filePath("mine.breakeven");
        choose("save_as");
        choose("save");
        expect("mine.breakeven");
    }

    void switchLanguage()
    {
        const QString before = action("save").text();
        trigger("language_de");
        (void)m_window.release(); // it goes by itself
        rest(2 * pause);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* other = qobject_cast<MainWindow*>(widget); other != nullptr && other->isVisible())
                m_window.reset(other);
        if (m_window == nullptr || action("save").text() == before)
            qFatal("the language is the same");
        tell("language");
    }

    int m_limit;
    LogFiles m_files;
};

} // namespace breakeven::test
