// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_path.h"
#include "app/document/left_edits.h"
#include "app/window/main_window.h"
#include "app/window/run_window.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/scratch_folder.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace breakeven;

// The window's program is told to end while there are unsaved edits: by a signal, or by the session. This test starts
// itself once more as that program, in which a person types notes and is not done yet.

namespace {

constexpr const char* role = "BREAKEVEN_ENDED_WINDOW"; ///< "idle", "modal" or "quit"

void say(const QByteArray& line)
{
    const QByteArray bytes = line + '\n';
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, bytes.constData(), bytes.size()); // at once
}

void work(QTimer& watch)
{
    if (QWidget* dialog = QApplication::activeModalWidget())
        return say("modal " + QByteArray(dialog->metaObject()->className()));
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window == nullptr || !window->isVisible() || window->document().path().empty())
            continue;
        if (qEnvironmentVariable(role) != "modal")
            watch.stop();
        else if (window->document().isModified())
            return;
        QTest::keyClicks(window->findChild<QPlainTextEdit*>("notes"), "nearly all of it");
        say("typed");
        if (qEnvironmentVariable(role) == "quit")
            QTimer::singleShot(0, qApp, [] { QCoreApplication::quit(); });
        if (qEnvironmentVariable(role) == "modal")
            QTimer::singleShot(0, window, [window] { window->findChild<QAction*>("export_report")->trigger(); });
        return;
    }
}

void comeIn()
{
    if (!qEnvironmentVariableIsSet(role))
        return;
    auto* watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch] { work(*watch); });
    watch->start(5);
}
Q_COREAPP_STARTUP_FUNCTION(comeIn)

int runAsWindow(char* name)
{
    char* words[] = {name, nullptr};
    int count = 1;
    return runWindow(count, words, {{}, toPath(qEnvironmentVariable("BREAKEVEN_FILE"))});
}

} // namespace

class EndedWindowTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;

    /// Starts the program and waits until it says that.
    void start(QProcess& window, const char* as, const QByteArray& until)
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(role, as);
        all.insert("QT_QPA_PLATFORM", "offscreen");
        all.insert("XDG_CONFIG_HOME", m_folder.at("config"));
        all.insert("XDG_DATA_HOME", m_folder.at("data"));
        all.insert("XDG_STATE_HOME", m_folder.at("state"));
        all.insert("XDG_RUNTIME_DIR", m_folder.path());
        all.remove("DBUS_SESSION_BUS_ADDRESS");
        all.insert("BREAKEVEN_FILE", m_folder.at("a.breakeven"));
        window.setProcessEnvironment(all);
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {});
        QByteArray said;
        while (!said.contains(until) && window.waitForReadyRead(30000))
            said += window.readAll();
        QVERIFY2(said.contains(until), said.constData());
    }

    void checkKept()
    {
        const std::vector<LeftEdits> left = leftEdits(m_folder.native("state/breakeven/recovery"));
        QCOMPARE(left.size(), std::size_t{1});
        QVERIFY(left[0].recovery.ok());
        QCOMPARE(left[0].recovery->scenario.notes, std::string("nearly all of it"));
    }

private slots:
    void init()
    {
        QDir(m_folder.at("state")).removeRecursively();
        QVERIFY(m_folder.place("a.breakeven", QByteArray::fromStdString(formatScenario({}))));
    }

    /// Also while a dialog waits for an answer, which nobody gives any more.
    void aSignalKeepsWhatIsUnsaved_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("isModal");
        for (const auto& [name, signal] : {std::pair{"SIGTERM", SIGTERM}, {"SIGHUP", SIGHUP}, {"SIGINT", SIGINT}})
            for (const bool isModal : {false, true})
                QTest::addRow("%s%s", name, isModal ? " in a dialog" : "") << signal << isModal;
    }
    void aSignalKeepsWhatIsUnsaved()
    {
        QFETCH(const int, signal);
        QFETCH(const bool, isModal);
        QProcess window;
        start(window, isModal ? "modal" : "idle", isModal ? "modal " : "typed");
        ::kill(static_cast<pid_t>(window.processId()), signal); // at once, before the edit is kept by itself
        QVERIFY(window.waitForFinished(20000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 128 + signal);
        checkKept();
    }

    /// A session that ends asks nobody any more: it did so before, where it could.
    void theSessionsEndKeepsWhatIsUnsaved()
    {
        QProcess window;
        start(window, "quit", "typed");
        QVERIFY(window.waitForFinished(20000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        checkKept();
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(role))
        return runAsWindow(argv[0]);
    QCoreApplication application(argc, argv);
    EndedWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ended_window_test.moc"
