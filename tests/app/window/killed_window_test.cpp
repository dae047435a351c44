// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_path.h"
#include "app/document/left_edits.h"
#include "app/progress/long_work.h"
#include "app/window/main_window.h"
#include "app/window/run_window.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/recovery/file_on_disk.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/zip_archive.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <ctime>
#include <optional>
#include <random>
#include <unistd.h>

using namespace breakeven;

// The window's program is killed in the midst of work. This test starts itself once more as that program (runWindow(),
// what breakeven-window runs), in which a person, who works with keys and menus, types notes, saves and exports, and
// says what was done in lines: "edit LENGTH MILLISECONDS", "saving LENGTH", "saved LENGTH". The notes grow by a letter
// an edit, so that their length tells how old they are.
//
// BREAKEVEN_KILLS=300 kills so often, and then holds the program to a second of the clock. Otherwise it is a second in
// which the program had the processor, so that a busy machine is no failure.

namespace {

constexpr const char* role = "BREAKEVEN_KILLED_WINDOW";
constexpr qint64 promised = 1000;  ///< milliseconds after which an edit is safe
constexpr qint64 longestTick = 60; ///< milliseconds that count without use of the processor

char letterAt(qsizetype place)
{
    return static_cast<char>('a' + place * 7 % 26);
}

/// What all edits together come to, up to that length.
std::string notesOf(qsizetype length)
{
    std::string notes;
    for (qsizetype i = 0; i < length; ++i)
        notes += letterAt(i);
    return notes;
}

void say(const QByteArray& line)
{
    const QByteArray bytes = line + '\n';
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, bytes.constData(), bytes.size()); // at once
}

/// The person in the window.
class Worker : public QObject {
public:
    Worker()
    {
        m_clock.start();
        m_last = m_clock.msecsSinceReference();
        connect(&m_tick, &QTimer::timeout, this, &Worker::work);
        m_tick.start(5);
    }

private:
    void work()
    {
        // Not from here: a timer waits while its slot runs, and nobody would answer what a dialog asks in turn.
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            if (dialog != m_answered)
                QTimer::singleShot(0, dialog, [dialog] { answer(*dialog); });
            m_answered = dialog;
            return;
        }
        m_answered = nullptr;
        MainWindow* window = shownWindow();
        if (window == nullptr || m_isExporting || LongWork::current() != nullptr)
            return; // what a person types meanwhile waits
        auto& notes = *window->findChild<QPlainTextEdit*>("notes");
        if (qEnvironmentVariable(role) == "restore") {
            say("notes " + QByteArray::number(notes.toPlainText().size()) + ' ' +
                (window->document().isModified() ? "modified" : "saved"));
            return QApplication::exit(0);
        }
        const qsizetype length = notes.toPlainText().size() + 1;
        notes.moveCursor(QTextCursor::End);
        QTest::keyClick(&notes, letterAt(length - 1));
        const qint64 now = m_clock.msecsSinceReference() + m_clock.elapsed(); // as the other process counts
        const qint64 used = qint64{std::clock()} * 1000 / CLOCKS_PER_SEC;
        m_worked += std::min(now - m_last, std::max(longestTick, used - m_lastUsed));
        m_last = now;
        m_lastUsed = used;
        say("edit " + QByteArray::number(length) + ' ' + QByteArray::number(now) + ' ' + QByteArray::number(m_worked));
        if (length % 40 == 7) { // seldom, so that most edits are in the recovery file alone
            say("saving " + QByteArray::number(length));
            window->files().save();
            say("saved " + QByteArray::number(length));
        }
        if (length % 10 == 0) {
            m_isExporting = true;
            QTimer::singleShot(0, window, [this, window] {
                window->findChild<QAction*>("export_workbook")->trigger();
                m_isExporting = false;
            });
        }
    }

    static MainWindow* shownWindow()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible())
                return window;
        return nullptr;
    }

    static void answer(QWidget& dialog)
    {
        if (auto* files = qobject_cast<QFileDialog*>(&dialog)) {
            files->findChild<QLineEdit*>("fileNameEdit")->setText(qEnvironmentVariable("BREAKEVEN_EXPORT"));
            static_cast<QDialog*>(files)->accept();
        } else if (auto* box = qobject_cast<QMessageBox*>(&dialog)) {
            if (box->windowTitle() == "Unsaved edits were found") {
                say("asked " + box->informativeText().toUtf8().replace('\n', ' '));
                for (QAbstractButton* button : box->buttons())
                    if (button->text() == "Restore")
                        return button->click();
            }
            if (QAbstractButton* yes = box->button(QMessageBox::Yes))
                return yes->click();
            box->accept();
        }
    }

    QTimer m_tick;
    QElapsedTimer m_clock;
    const QWidget* m_answered = nullptr;
    qint64 m_last = 0;
    qint64 m_lastUsed = 0;
    qint64 m_worked = 0; ///< milliseconds in which the program had the processor
    bool m_isExporting = false;
};

void comeIn()
{
    if (qEnvironmentVariableIsSet(role)) {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        auto* worker = new Worker;
        worker->setParent(qApp);
    }
}
Q_COREAPP_STARTUP_FUNCTION(comeIn)

int runAsWindow(char* name)
{
    char* words[] = {name, nullptr};
    int count = 1;
    return runWindow(count, words, {{}, toPath(qEnvironmentVariable("BREAKEVEN_FILE"))});
}

} // namespace

class KilledWindowTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;
    std::mt19937 m_random{20261130};

    [[nodiscard]] QProcessEnvironment environment(const char* as) const
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
        all.insert("BREAKEVEN_EXPORT", m_folder.at("a.xlsx"));
        return all;
    }

    [[nodiscard]] std::filesystem::path state() const { return m_folder.native("state/breakeven/recovery"); }

    struct Done {
        qsizetype edited = 0;
        qsizetype safe = 0; ///< edits that were a second old
        QList<qsizetype> saves{0};
    };

    /// Runs the window and kills it after a while.
    Done workUntilKilled(bool byTheClock)
    {
        QProcess window;
        window.setProcessEnvironment(environment("work"));
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {});
        QByteArray said;
        while (!said.contains("edit ") && window.waitForReadyRead(30000))
            said += window.readAll();
        QElapsedTimer clock;
        clock.start();
        const int wanted = 100 + static_cast<int>(m_random() % 2900);
        while (clock.elapsed() < wanted && window.state() == QProcess::Running) {
            window.waitForReadyRead(static_cast<int>(wanted - clock.elapsed()) + 1);
            said += window.readAll();
        }
        const qint64 end = clock.msecsSinceReference() + clock.elapsed();
        ::kill(static_cast<pid_t>(window.processId()), SIGKILL);
        window.waitForFinished();
        said += window.readAll();
        return whatWasDone(said, byTheClock ? std::optional(end) : std::nullopt);
    }

    static Done whatWasDone(const QByteArray& said, const std::optional<qint64>& end)
    {
        Done done;
        const QList<QByteArray> lines = said.split('\n');
        QList<std::pair<qsizetype, qint64>> edits;
        for (const QByteArray& line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words[0] == "edit" && words.size() == 4)
                edits.append({words[1].toInt(), words[end ? 2 : 3].toLongLong()});
            if (words[0] == "saving")
                done.saves << words[1].toInt();
        }
        if (edits.isEmpty())
            return done;
        done.edited = edits.constLast().first;
        for (const auto& [length, time] : edits)
            if (time + promised <= end.value_or(edits.constLast().second))
                done.safe = length;
        return done;
    }

private slots:
    void everyFileIsOldOrNewAndEveryEditIsOffered()
    {
        const bool byTheClock = qEnvironmentVariableIsSet("BREAKEVEN_KILLS");
        const int kills = byTheClock ? qEnvironmentVariableIntValue("BREAKEVEN_KILLS") : 10;
        if (byTheClock)
            m_random.seed(std::random_device()());
        int offered = 0;
        int saves = 0;
        int exports = 0;
        qsizetype lost = 0; ///< the most edits that were too young to be safe, and went
        for (int round = 0; round < kills; ++round) {
            QDir(m_folder.at("state")).removeRecursively();
            QFile::remove(m_folder.at("a.xlsx"));
            QVERIFY(m_folder.place("a.breakeven", QByteArray::fromStdString(formatScenario({}))));
            const Done done = workUntilKilled(byTheClock);
            QVERIFY2(done.edited > 0, qPrintable(QString("round %1: nothing was done").arg(round)));

            const FileOnDisk file = lookAtFile(m_folder.native("a.breakeven"));
            QVERIFY2(file.file.has_value(), file.fault.sentence().c_str());
            auto found = static_cast<qsizetype>(file.file->scenario.notes.size());
            QVERIFY2(done.saves.contains(found), "the file is neither old nor new");
            QCOMPARE(file.file->scenario.notes, notesOf(found));
            saves += found > 0 ? 1 : 0;
            if (QFile::exists(m_folder.at("a.xlsx"))) {
                QVERIFY2(!test::unzipped(m_folder.contents("a.xlsx")).isEmpty(), "the export is in pieces");
                ++exports;
            }
            const std::vector<LeftEdits> left = leftEdits(state());
            QVERIFY(left.size() <= 1);
            for (const LeftEdits& edits : left) {
                QVERIFY2(edits.recovery.ok(), edits.recovery ? "" : edits.recovery.error().sentence().c_str());
                const std::string& notes = edits.recovery->scenario.notes;
                QCOMPARE(notes, notesOf(static_cast<qsizetype>(notes.size())));
                QVERIFY(edits.recovery->file == toPath(m_folder.at("a.breakeven")));
                found = std::max(found, static_cast<qsizetype>(notes.size()));
                ++offered;
            }
            QVERIFY2(found >= done.safe, qPrintable(QString("round %1: %2 edits were made, %3 of them a second ago; %4 "
                                                            "are left")
                                                        .arg(round)
                                                        .arg(done.edited)
                                                        .arg(done.safe)
                                                        .arg(found)));
            lost = std::max(lost, done.edited - found);
        }
        qInfo("%d kills: the file was saved in %d, exported in %d, edits offered in %d; at most %d edits of the last "
              "second went",
              kills, saves, exports, offered, static_cast<int>(lost));
        QVERIFY(offered > 0);
    }

    /// The next start of the program asks, and has them back.
    void theNextStartOffersThem()
    {
        QDir(m_folder.at("state")).removeRecursively();
        QVERIFY(m_folder.place("a.breakeven", QByteArray::fromStdString(formatScenario({}))));
        qsizetype kept = 0;
        for (int attempt = 0; attempt < 5 && kept == 0; ++attempt) {
            workUntilKilled(false);
            for (const LeftEdits& edits : leftEdits(state()))
                kept = static_cast<qsizetype>(edits.recovery->scenario.notes.size());
            const FileOnDisk saved = lookAtFile(m_folder.at("a.breakeven").toStdString());
            if (saved.file && static_cast<qsizetype>(saved.file->scenario.notes.size()) == kept)
                kept = 0; // it was killed when all was saved: there is nothing to ask
        }
        QVERIFY(kept > 0);
        QProcess window;
        window.setProcessEnvironment(environment("restore"));
        window.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(window.waitForFinished(60000));
        const QByteArray said = window.readAllStandardOutput();
        QVERIFY2(said.contains("asked The program ended with unsaved edits of an untitled scenario"), said.constData());
        QVERIFY2(said.contains("notes " + QByteArray::number(kept) + " modified"), said.constData());
        QCOMPARE(recoveryFiles(state()).size(), std::size_t{1}); // it was ended without a decision
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(role))
        return runAsWindow(argv[0]);
    QCoreApplication application(argc, argv);
    KilledWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_window_test.moc"
