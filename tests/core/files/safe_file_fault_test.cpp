// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

// A disk that fails on purpose: this program's own write, fsync, close and rename stand before the system's.

namespace {

struct Disk {
    bool watched = false;
    std::string calls;        ///< what was called while it was watched: "write fsync close rename fsync "
    std::string failing;      ///< the call that fails …
    int failsAt = 1;          ///< … the n-th time
    int fault = 0;            ///< with this
    std::size_t piece = 0;    ///< a write takes no more bytes than that, if it is not 0
    bool interrupted = false; ///< every other call is interrupted by a signal
    bool justInterrupted = false;
};
Disk disk;

/// Whether that call is to fail now, with errno set.
bool fails(const std::string& call, bool canBeInterrupted)
{
    if (!disk.watched)
        return false;
    if (disk.interrupted && canBeInterrupted && !disk.justInterrupted) {
        disk.justInterrupted = true;
        errno = EINTR;
        return true;
    }
    disk.justInterrupted = false;
    disk.calls += call + " ";
    if (call != disk.failing || --disk.failsAt != 0)
        return false;
    errno = disk.fault;
    return true;
}

template <typename Function> Function* systems(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t count)
{
    static auto* const system = systems<ssize_t(int, const void*, size_t)>("write");
    if (fails("write", true))
        return -1;
    return system(file, bytes, disk.watched && disk.piece != 0 ? std::min(count, disk.piece) : count);
}

int fsync(int file)
{
    static auto* const system = systems<int(int)>("fsync");
    return fails("fsync", true) ? -1 : system(file);
}

int close(int file)
{
    static auto* const system = systems<int(int)>("close");
    const int closed = system(file); // a failing close has closed as well
    return fails("close", false) ? -1 : closed;
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const system = systems<int(const char*, const char*)>("rename");
    return fails("rename", false) ? -1 : system(from, to);
}

} // extern "C"

using namespace breakeven;

class SafeFileFaultTest : public QObject {
    Q_OBJECT
private slots:
    void flushesBeforeItRenames();
    void writesInPieces();
    void keepsOldFile_data();
    void keepsOldFile();
    void toleratesFolderThatCannotBeFlushed();
    void reportsFolderThatFails();

private:
    /// Writes over "old", watched, and returns the sentence.
    std::string write(const Disk& faults, std::string_view bytes);

    ScratchFolder m_folder;
};

std::string SafeFileFaultTest::write(const Disk& faults, std::string_view bytes)
{
    if (!m_folder.place("file", "old"))
        return "no old file";
    disk = faults;
    disk.watched = true;
    const Outcome done = writeFile(m_folder.native("file"), bytes);
    disk.watched = false;
    return done.ok() ? "written" : inWords(done.error().what);
}

void SafeFileFaultTest::flushesBeforeItRenames()
{
    QCOMPARE(write({}, "new"), std::string("written"));
    QCOMPARE(disk.calls, std::string("write fsync close rename fsync close "));
}

void SafeFileFaultTest::writesInPieces()
{
    Disk faults;
    faults.piece = 7;
    faults.interrupted = true;
    const QByteArray bytes = QByteArray("0123456789").repeated(10);
    QCOMPARE(write(faults, bytes.toStdString()), std::string("written"));
    QCOMPARE(m_folder.contents("file"), bytes);
    QCOMPARE(m_folder.names(), QStringList("file"));
}

void SafeFileFaultTest::keepsOldFile_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("full at once") << QByteArray("write") << 1 << ENOSPC
                                  << QByteArray("could not be written: the disk is full");
    QTest::newRow("full in the middle") << QByteArray("write") << 3 << ENOSPC
                                        << QByteArray("could not be written: the disk is full");
    QTest::newRow("quota") << QByteArray("write") << 3 << EDQUOT
                           << QByteArray("could not be written: the disk quota is used up");
    QTest::newRow("full when flushed") << QByteArray("fsync") << 1 << ENOSPC
                                       << QByteArray("could not be written: the disk is full");
    QTest::newRow("broken when flushed") << QByteArray("fsync") << 1 << EIO
                                         << QByteArray("could not be written: the disk reports an error");
    QTest::newRow("full when closed") << QByteArray("close") << 1 << ENOSPC
                                      << QByteArray("could not be written: the disk is full");
    QTest::newRow("not renamed") << QByteArray("rename") << 1 << EACCES
                                 << QByteArray("could not be written: permission denied");
    QTest::newRow("another reason") << QByteArray("rename") << 1 << EBUSY
                                    << QByteArray("could not be written: Device or resource busy");
}

void SafeFileFaultTest::keepsOldFile()
{
    QFETCH(QByteArray, call);
    QFETCH(int, time);
    QFETCH(int, fault);
    QFETCH(QByteArray, what);
    Disk faults;
    faults.failing = call.toStdString();
    faults.failsAt = time;
    faults.fault = fault;
    faults.piece = 10;
    QCOMPARE(QByteArray::fromStdString(write(faults, std::string(100, 'x'))), what);
    QCOMPARE(m_folder.contents("file"), QByteArray("old"));
    QCOMPARE(m_folder.names(), QStringList("file"));
}

void SafeFileFaultTest::toleratesFolderThatCannotBeFlushed()
{
    Disk faults;
    faults.failing = "fsync";
    faults.failsAt = 2;
    faults.fault = EINVAL; // what some network file systems say
    QCOMPARE(write(faults, "new"), std::string("written"));
    QCOMPARE(m_folder.contents("file"), QByteArray("new"));
}

void SafeFileFaultTest::reportsFolderThatFails()
{
    Disk faults;
    faults.failing = "fsync";
    faults.failsAt = 2;
    faults.fault = EIO;
    QCOMPARE(write(faults, "new"),
             std::string("is written, but might not outlast a power cut: the disk reports an error"));
    QCOMPARE(m_folder.contents("file"), QByteArray("new"));
    QCOMPARE(m_folder.names(), QStringList("file"));
}

QTEST_APPLESS_MAIN(SafeFileFaultTest)
#include "safe_file_fault_test.moc"
