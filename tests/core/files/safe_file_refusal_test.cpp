// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safe_file.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/spare_device.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <memory>

using namespace breakeven;

class SafeFileRefusalTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<ScratchFolder>(); }
    void refusesTarget_data();
    void refusesTarget();
    void refusesOtherKindsOfFile();
    void leavesDeviceAlone();
    void keepsOldFileOnFullDisk();
    void respectsPermissions();
    void namesFileOnOneLine();

private:
    std::unique_ptr<ScratchFolder> m_folder;
};

namespace {

/// Runs a check in a child process, which may give up rights that this one must keep. The check returns what is wrong,
/// or nothing.
QByteArray inChild(const std::function<std::string()>& check)
{
    int pipe[2] = {};
    if (::pipe(pipe) != 0)
        return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string fault = check();
        const bool told = ::write(pipe[1], fault.data(), fault.size()) == ssize_t(fault.size());
        ::_exit(told ? 0 : 1);
    }
    ::close(pipe[1]);
    QFile output;
    QByteArray fault =
        output.open(pipe[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ? output.readAll() : "no output";
    int status = 0;
    if (::waitpid(child, &status, 0) != child || status != 0)
        fault += " (the child did not end well)";
    return fault;
}

/// A sentence, or what stands for success.
std::string sentence(const Outcome& outcome)
{
    return outcome.ok() ? "written" : outcome.error().sentence();
}

} // namespace

void SafeFileRefusalTest::refusesTarget_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what"); // %1 is the test's folder
    const auto row = [](const char* name, const QString& path, const char* what) {
        QTest::newRow(name) << path << QString(what);
    };
    row("folder", "folder", "is a folder, not a file");
    row("folder with a slash", "folder/", "is a folder, not a file");
    row("link to a folder", "to_folder", "is a folder, not a file");
    row("new name with a slash", "new/", "names a folder, not a file");
    row("missing folder", "missing/new", "could not be written: there is no folder %1/missing");
    row("link into a missing folder", "to_missing", "could not be written: there is no folder %1/missing");
    row("beneath a file", "file/new", "could not be written: a part of the path is not a folder");
    row("circle of links", "circle", "could not be written: its symbolic links lead around in a circle");
    row("long name", QString(256, 'n'), "could not be written: the name is too long");
}

void SafeFileRefusalTest::refusesTarget()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    QVERIFY(m_folder->makeFolder("folder"));
    QVERIFY(m_folder->place("file", "old"));
    QVERIFY(QFile::link("folder", m_folder->at("to_folder")));
    QVERIFY(QFile::link("missing/new", m_folder->at("to_missing")));
    QVERIFY(QFile::link("circle", m_folder->at("circle")));
    const QStringList before = m_folder->names();

    const Outcome done = writeFile(m_folder->native(name), "new");
    QVERIFY(!done.ok());
    QCOMPARE(QString::fromStdString(done.error().where), m_folder->at(name));
    QCOMPARE(QString::fromStdString(inWords(done.error().what)), what.replace("%1", m_folder->path()));
    QCOMPARE(done.error().kind, Error::Kind::Outside);
    QCOMPARE(m_folder->names(), before);
    QCOMPARE(m_folder->contents("file"), QByteArray("old"));
}

void SafeFileRefusalTest::refusesOtherKindsOfFile()
{
    QCOMPARE(::mkfifo(m_folder->native("pipe").c_str(), 0600), 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    QVERIFY(m_folder->native("socket").size() < sizeof address.sun_path);
    m_folder->native("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    for (const char* name : {"pipe", "socket"}) {
        QCOMPARE(sentence(writeFile(m_folder->native(name), "new")),
                 m_folder->native(name) + ": is not a regular file");
        QVERIFY(!QFileInfo(m_folder->at(name)).isFile());
    }
    ::close(socket);
    QCOMPARE(m_folder->names(), (QStringList{"pipe", "socket"}));
    QCOMPARE(inWords(writeFile("", "new").error().what), std::string("no file name was given"));
}

void SafeFileRefusalTest::leavesDeviceAlone()
{
    const std::string device = breakeven::spareDevice(m_folder->native("."));
    QVERIFY(breakeven::isDevice(device));
    QVERIFY(QFile::link(QString::fromStdString(device), m_folder->at("link")));
    QCOMPARE(sentence(writeFile(m_folder->native("link"), "new")),
             m_folder->native("link") + ": is not a regular file");
    QCOMPARE(sentence(writeFile(device, "new")), device + ": is not a regular file");
    QVERIFY(breakeven::isDevice(device));
}

void SafeFileRefusalTest::keepsOldFileOnFullDisk()
{
    QVERIFY(m_folder->place("file", "old"));
    const std::string path = m_folder->native("file");
    const QByteArray fault = inChild([&path] {
        const rlimit limit{65536, 65536}; // the write that crosses it is cut short, the next one fails
        if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return std::string("no limit");
        return sentence(writeFile(path, std::string(1000000, 'x')));
    });
    QCOMPARE(fault,
             QByteArray::fromStdString(path) + ": could not be written: the file would be larger than is allowed");
    QCOMPARE(m_folder->contents("file"), QByteArray("old"));
    QCOMPARE(m_folder->names(), QStringList("file"));
}

/// As somebody who is not root, whom permissions do not stop.
void SafeFileRefusalTest::respectsPermissions()
{
    QVERIFY(m_folder->makeFolder("closed"));
    QVERIFY(m_folder->makeFolder("open"));
    QVERIFY(m_folder->place("closed/file", "old"));
    QVERIFY(m_folder->place("open/read_only", "old"));
    QCOMPARE(::chmod(m_folder->native("closed/file").c_str(), 0666), 0);
    QCOMPARE(::chmod(m_folder->native("open/read_only").c_str(), 0444), 0);
    QCOMPARE(::chmod(m_folder->native("closed").c_str(), 0555), 0);
    QCOMPARE(::chmod(m_folder->native("open").c_str(), 0777), 0);
    QCOMPARE(::chmod(m_folder->native(".").c_str(), 0755), 0);
    const auto asNobody = [](const std::function<std::string()>& check) {
        return inChild([&check] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                return std::string("still root");
            return check();
        });
    };
    for (const char* name : {"closed/file", "closed/new", "open/read_only"}) {
        const std::string path = m_folder->native(name);
        QCOMPARE(asNobody([&path] { return sentence(writeFile(path, "new")); }),
                 QByteArray::fromStdString(path) + ": could not be written: permission denied");
    }
    const std::string fresh = m_folder->native("open/new");
    QCOMPARE(asNobody([&fresh] { return sentence(writeFile(fresh, "new")); }), QByteArray("written"));
    QCOMPARE(m_folder->contents("closed/file"), QByteArray("old"));
    QCOMPARE(m_folder->contents("open/read_only"), QByteArray("old"));
    QCOMPARE(m_folder->names("closed"), QStringList("file"));
    QCOMPARE(m_folder->names("open"), (QStringList{"new", "read_only"}));

    const std::string secret = m_folder->native("open/secret");
    QVERIFY(m_folder->place("open/secret", "x"));
    QCOMPARE(::chmod(secret.c_str(), 0), 0);
    QCOMPARE(asNobody([&secret] { return readFile(secret, 10).error().sentence(); }),
             QByteArray::fromStdString(secret) + ": could not be read: permission denied");
    QCOMPARE(::chmod(m_folder->native("closed").c_str(), 0755), 0); // to be removed
}

void SafeFileRefusalTest::namesFileOnOneLine()
{
    QVERIFY(m_folder->makeFolder("two\nlines"));
    QCOMPARE(sentence(writeFile(m_folder->native("two\nlines"), "new")),
             m_folder->native("two\\nlines") + ": is a folder, not a file");
    QCOMPARE(readFile(m_folder->native("x\ny"), 10).error().sentence(),
             m_folder->native("x\\ny") + ": there is no such file");
}

QTEST_APPLESS_MAIN(SafeFileRefusalTest)
#include "safe_file_refusal_test.moc"
