// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_guard.h"

#include "app/document/document.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/scratch_folder.h"

#include <QApplication>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>
#include <QWidget>

#include <fcntl.h>
#include <sys/stat.h>

using namespace breakeven;

namespace {

QByteArray bytesOf(const char* name)
{
    Scenario scenario;
    scenario.name = name;
    return QByteArray::fromStdString(formatScenario(scenario));
}

/// A window's document with its guard, and what that has told.
struct Guarded {
    QWidget window;
    Document document;
    FileGuard guard{document, window};
    QSignalSpy told{&guard, &FileGuard::changedOutside};

    [[nodiscard]] FileOnDisk last() const { return told.constLast().constFirst().value<FileOnDisk>(); }
};

} // namespace

class FileGuardTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;

    [[nodiscard]] std::filesystem::path path() const { return m_folder.native("a.breakeven"); }

private slots:
    void init() { QVERIFY(m_folder.place("a.breakeven", bytesOf("one"))); }

    void everyChangeIsNoticed_data()
    {
        using Change = std::function<void(const ScratchFolder&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("kind");
        const auto scenario = static_cast<int>(FileOnDisk::Kind::Scenario);
        QTest::newRow("in place") << Change([](const ScratchFolder& folder) {
            QVERIFY(folder.place("a.breakeven", bytesOf("other")));
        }) << scenario;
        QTest::newRow("by an atomic replacement") << Change([](const ScratchFolder& folder) {
            QVERIFY(folder.place("new", bytesOf("other")));
            QCOMPARE(::rename(folder.native("new").c_str(), folder.native("a.breakeven").c_str()), 0);
        }) << scenario;
        QTest::newRow("with the same length and time") << Change([](const ScratchFolder& folder) {
            struct stat state {};
            QCOMPARE(::stat(folder.native("a.breakeven").c_str(), &state), 0);
            QVERIFY(folder.place("a.breakeven", bytesOf("two")));
            const timespec times[] = {state.st_atim, state.st_mtim};
            QCOMPARE(::utimensat(AT_FDCWD, folder.native("a.breakeven").c_str(), times, 0), 0);
        }) << scenario;
        QTest::newRow("removed") << Change([](const ScratchFolder& folder) {
            QVERIFY(QFile::remove(folder.at("a.breakeven")));
        }) << static_cast<int>(FileOnDisk::Kind::Missing);
        QTest::newRow("no scenario any more")
            << Change([](const ScratchFolder& folder) { QVERIFY(folder.place("a.breakeven", "{")); })
            << static_cast<int>(FileOnDisk::Kind::NoScenario);
    }
    void everyChangeIsNoticed()
    {
        QFETCH(const std::function<void(const ScratchFolder&)>, change);
        QFETCH(const int, kind);
        Guarded guarded;
        QVERIFY(guarded.document.open(path()).ok());
        change(m_folder);
        QTRY_COMPARE(guarded.told.count(), 1);
        QCOMPARE(static_cast<int>(guarded.last().kind), kind);
        QTest::qWait(700); // and not told twice
        QCOMPARE(guarded.told.count(), 1);
    }

    /// One replacement takes the file out of Qt's watch.
    void everyReplacementIsNoticed()
    {
        Guarded guarded;
        QVERIFY(guarded.document.open(path()).ok());
        for (int round = 1; round <= 4; ++round) {
            QVERIFY(m_folder.place("new", bytesOf(round % 2 == 0 ? "even" : "odd")));
            QCOMPARE(::rename(m_folder.native("new").c_str(), path().c_str()), 0);
            QTRY_COMPARE(guarded.told.count(), round);
            guarded.document.keepAgainst(guarded.last());
        }
    }

    void throughALinkAsWell()
    {
        QVERIFY(m_folder.makeFolder("elsewhere"));
        QVERIFY(m_folder.place("elsewhere/b.breakeven", bytesOf("one")));
        QVERIFY(QFile::link(m_folder.at("elsewhere/b.breakeven"), m_folder.at("link")));
        Guarded guarded;
        QVERIFY(guarded.document.open(m_folder.native("link")).ok());
        QVERIFY(m_folder.place("elsewhere/new", bytesOf("other")));
        QCOMPARE(::rename(m_folder.native("elsewhere/new").c_str(), m_folder.native("elsewhere/b.breakeven").c_str()),
                 0);
        QTRY_COMPARE(guarded.told.count(), 1);
        QVERIFY(m_folder.names("elsewhere").contains(".b.breakeven.lock"));
    }

    void whatTheDocumentWritesIsItsOwn()
    {
        Guarded guarded;
        QVERIFY(guarded.document.open(path()).ok());
        for (int round = 0; round < 5; ++round) {
            Scenario scenario = guarded.document.scenario();
            scenario.parameters.volume += 1;
            guarded.document.change(scenario, "Volume");
            QVERIFY(guarded.document.save(path()).ok());
            QTest::qWait(150);
        }
        QCOMPARE(guarded.told.count(), 0);
        guarded.document.start({});
        QVERIFY(m_folder.place("a.breakeven", bytesOf("other")));
        QTest::qWait(700); // it is nobody's any more
        QCOMPARE(guarded.told.count(), 0);
    }

    void theLockSaysWhoHasTheFile()
    {
        Guarded one;
        Guarded other;
        QVERIFY(one.document.open(path()).ok());
        QVERIFY(m_folder.names().contains(".a.breakeven.lock"));
        QVERIFY(!one.guard.holderOf(path())); // its own
        QVERIFY(one.guard.isOwn(m_folder.native("./x/../a.breakeven")));
        const std::optional<FileHolder> holder = other.guard.holderOf(path());
        QVERIFY(holder && holder->isThisProcess && holder->process == QCoreApplication::applicationPid());
        QVERIFY(!other.guard.holderOf(m_folder.native("none")));
        one.document.start({});
        QVERIFY(!other.guard.holderOf(path()));
        QVERIFY(!m_folder.names().contains(".a.breakeven.lock"));
    }

    /// Its process is gone, or the number is another program's by now.
    void aStaleLockIsTakenOver()
    {
        QProcess gone;
        gone.start("true", {});
        QVERIFY(gone.waitForStarted());
        const qint64 process = gone.processId();
        QVERIFY(gone.waitForFinished());
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
        for (const QByteArray& number : {QByteArray::number(process), QByteArray("1")}) {
            QVERIFY(m_folder.place(".a.breakeven.lock", number + "\nbreakeven-window\n" + host + "\n"));
            Guarded guarded;
            QVERIFY(!guarded.guard.holderOf(path()));
            QVERIFY(guarded.document.open(path()).ok());
            QVERIFY(m_folder.contents(".a.breakeven.lock")
                        .startsWith(QByteArray::number(QCoreApplication::applicationPid()) + '\n'));
        }
    }

    void anotherProcessIsNamedWhileItLives()
    {
        QProcess other;
        other.start("sleep", {"600"});
        QVERIFY(other.waitForStarted());
        const QByteArray lock =
            QByteArray::number(other.processId()) + "\nsleep\n" + QSysInfo::machineHostName().toUtf8() + "\n";
        QVERIFY(m_folder.place(".a.breakeven.lock", lock));
        Guarded guarded;
        const std::optional<FileHolder> holder = guarded.guard.holderOf(path());
        QVERIFY(holder && holder->process == other.processId() && holder->program == "sleep");
        QVERIFY(holder->host.empty() && !holder->isThisProcess);
        QVERIFY(guarded.document.open(path()).ok()); // which whoever was warned may
        QCOMPARE(m_folder.contents(".a.breakeven.lock"), lock);
        other.kill();
        QVERIFY(other.waitForFinished());
        Guarded next;
        QVERIFY(!next.guard.holderOf(path()));
    }

    /// On a disk that machines share, nobody here can tell whether the process lives.
    void anotherMachinesLockCounts()
    {
        QVERIFY(m_folder.place(".a.breakeven.lock", "4711\nbreakeven-window\nfar\n"));
        Guarded guarded;
        const std::optional<FileHolder> holder = guarded.guard.holderOf(path());
        QVERIFY(holder && holder->host == "far" && holder->process == 4711 && !holder->isThisProcess);
        QVERIFY(QFile::remove(m_folder.at(".a.breakeven.lock")));
    }
};

QTEST_MAIN(FileGuardTest)
#include "file_guard_test.moc"
