// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/safe_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <memory>
#include <thread>

using namespace breakeven;

class SafeFileTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void writesNewFile();
    void writesAnyBytes_data();
    void writesAnyBytes();
    void replacesAndKeepsPermissions_data();
    void replacesAndKeepsPermissions();
    void followsLinks();
    void followsDanglingLink();
    void refusesTarget_data();
    void refusesTarget();
    void refusesOtherKindsOfFile();
    void leavesDeviceAlone();
    void keepsOldFileOnFullDisk();
    void respectsPermissions();
    void namesFileOnOneLine();
    void reads();
    void readsPipe();
    void readsUpToLimit();
    void refusesToRead_data();
    void refusesToRead();

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::string native(const QString& name) const { return at(name).toStdString(); }
    /// Writes without the help of what is tested.
    void place(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray contents(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    [[nodiscard]] mode_t permissions(const QString& name) const
    {
        struct stat state {};
        return ::stat(native(name).c_str(), &state) == 0 ? state.st_mode & 07777U : 0;
    }
    /// All that is in the folder: what a failure leaves behind shows here.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    mode_t m_oldMask = 0;
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

void SafeFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_oldMask = ::umask(027);
}

void SafeFileTest::cleanup()
{
    ::umask(m_oldMask);
    m_folder.reset();
}

void SafeFileTest::writesNewFile()
{
    QCOMPARE(sentence(writeFile(native("new"), "bytes")), std::string("written"));
    QCOMPARE(contents("new"), QByteArray("bytes"));
    QCOMPARE(permissions("new"), mode_t(0640));
    QCOMPARE(names(), QStringList("new"));

    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    QCOMPARE(sentence(writeFile("bare", "name")), std::string("written"));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(contents("bare"), QByteArray("name"));
}

void SafeFileTest::writesAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zero") << QByteArray("a\0b\r\n\xFF", 6);
    QTest::newRow("large") << QByteArray("0123456789").repeated(1000000);
}

void SafeFileTest::writesAnyBytes()
{
    QFETCH(QByteArray, bytes);
    place("file", "something longer than nothing");
    QCOMPARE(sentence(writeFile(native("file"), bytes.toStdString())), std::string("written"));
    QCOMPARE(contents("file"), bytes);
    const Result<std::string> read = readFile(native("file"), size_t(bytes.size()));
    QVERIFY(read.ok());
    QCOMPARE(QByteArray::fromStdString(*read), bytes);
}

void SafeFileTest::replacesAndKeepsPermissions_data()
{
    QTest::addColumn<unsigned>("mode");
    for (const unsigned mode : {0600U, 0604U, 0666U, 0755U})
        QTest::addRow("%o", mode) << mode;
}

void SafeFileTest::replacesAndKeepsPermissions()
{
    QFETCH(unsigned, mode);
    place("file", "old");
    QCOMPARE(::chmod(native("file").c_str(), mode), 0);
    QCOMPARE(sentence(writeFile(native("file"), "new")), std::string("written"));
    QCOMPARE(contents("file"), QByteArray("new"));
    QCOMPARE(permissions("file"), mode);
    QCOMPARE(names(), QStringList("file"));
}

void SafeFileTest::followsLinks()
{
    QVERIFY(QDir(m_folder->path()).mkpath("a/b"));
    place("a/target", "old");
    QVERIFY(QFile::link("../target", at("a/b/second")));
    QVERIFY(QFile::link(at("a/b/second"), at("first")));
    QCOMPARE(sentence(writeFile(native("first"), "new")), std::string("written"));
    QVERIFY(QFileInfo(at("first")).isSymLink());
    QVERIFY(QFileInfo(at("a/b/second")).isSymLink());
    QVERIFY(!QFileInfo(at("a/target")).isSymLink());
    QCOMPARE(contents("a/target"), QByteArray("new"));
}

void SafeFileTest::followsDanglingLink()
{
    QVERIFY(QDir(m_folder->path()).mkdir("a"));
    QVERIFY(QFile::link("a/target", at("link")));
    QCOMPARE(sentence(writeFile(native("link"), "new")), std::string("written"));
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QCOMPARE(contents("a/target"), QByteArray("new"));
}

void SafeFileTest::refusesTarget_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what"); // %1 is the test's folder
    QTest::newRow("folder") << "folder"
                            << "is a folder, not a file";
    QTest::newRow("folder with a slash") << "folder/"
                                         << "is a folder, not a file";
    QTest::newRow("link to a folder") << "to_folder"
                                      << "is a folder, not a file";
    QTest::newRow("new name with a slash") << "new/"
                                           << "names a folder, not a file";
    QTest::newRow("missing folder") << "missing/new"
                                    << "could not be written: there is no folder %1/missing";
    QTest::newRow("link into a missing folder") << "to_missing"
                                                << "could not be written: there is no folder %1/missing";
    QTest::newRow("beneath a file") << "file/new"
                                    << "could not be written: a part of the path is not a folder";
    QTest::newRow("circle of links") << "circle"
                                     << "could not be written: its symbolic links lead around in a circle";
    QTest::newRow("long name") << QString(256, 'n') << "could not be written: the name is too long";
}

void SafeFileTest::refusesTarget()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    QVERIFY(QDir(m_folder->path()).mkdir("folder"));
    place("file", "old");
    QVERIFY(QFile::link("folder", at("to_folder")));
    QVERIFY(QFile::link("missing/new", at("to_missing")));
    QVERIFY(QFile::link("circle", at("circle")));
    const QStringList before = names();

    const Outcome done = writeFile(native(name), "new");
    QVERIFY(!done.ok());
    QCOMPARE(QString::fromStdString(done.error().where), at(name));
    QCOMPARE(QString::fromStdString(done.error().what), what.replace("%1", m_folder->path()));
    QCOMPARE(done.error().kind, Error::Kind::Outside);
    QCOMPARE(names(), before);
    QCOMPARE(contents("file"), QByteArray("old"));
}

void SafeFileTest::refusesOtherKindsOfFile()
{
    QCOMPARE(::mkfifo(native("pipe").c_str(), 0600), 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    QVERIFY(native("socket").size() < sizeof address.sun_path);
    native("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    for (const char* name : {"pipe", "socket"}) {
        QCOMPARE(sentence(writeFile(native(name), "new")), native(name) + ": is not a regular file");
        QVERIFY(!QFileInfo(at(name)).isFile());
    }
    ::close(socket);
    QCOMPARE(names(), (QStringList{"pipe", "socket"}));
    QCOMPARE(writeFile("", "new").error().what, std::string("no file name was given"));
}

void SafeFileTest::leavesDeviceAlone()
{
    QVERIFY(QFile::link("/dev/null", at("link")));
    QCOMPARE(sentence(writeFile(native("link"), "new")), native("link") + ": is not a regular file");
    QCOMPARE(sentence(writeFile("/dev/null", "new")), std::string("/dev/null: is not a regular file"));
    struct stat state {};
    QCOMPARE(::stat("/dev/null", &state), 0);
    QVERIFY(S_ISCHR(state.st_mode));
}

void SafeFileTest::keepsOldFileOnFullDisk()
{
    place("file", "old");
    const std::string path = native("file");
    const QByteArray fault = inChild([&path] {
        const rlimit limit{65536, 65536}; // the write that crosses it is cut short, the next one fails
        if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return std::string("no limit");
        return sentence(writeFile(path, std::string(1000000, 'x')));
    });
    QCOMPARE(fault,
             QByteArray::fromStdString(path) + ": could not be written: the file would be larger than is allowed");
    QCOMPARE(contents("file"), QByteArray("old"));
    QCOMPARE(names(), QStringList("file"));
}

/// As somebody who is not root, whom permissions do not stop.
void SafeFileTest::respectsPermissions()
{
    QVERIFY(QDir(m_folder->path()).mkdir("closed"));
    QVERIFY(QDir(m_folder->path()).mkdir("open"));
    place("closed/file", "old");
    place("open/read_only", "old");
    QCOMPARE(::chmod(native("closed/file").c_str(), 0666), 0);
    QCOMPARE(::chmod(native("open/read_only").c_str(), 0444), 0);
    QCOMPARE(::chmod(native("closed").c_str(), 0555), 0);
    QCOMPARE(::chmod(native("open").c_str(), 0777), 0);
    QCOMPARE(::chmod(native(".").c_str(), 0755), 0);
    const auto asNobody = [](const std::function<std::string()>& check) {
        return inChild([&check] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                return std::string("still root");
            return check();
        });
    };
    for (const char* name : {"closed/file", "closed/new", "open/read_only"}) {
        const std::string path = native(name);
        QCOMPARE(asNobody([&path] { return sentence(writeFile(path, "new")); }),
                 QByteArray::fromStdString(path) + ": could not be written: permission denied");
    }
    const std::string fresh = native("open/new");
    QCOMPARE(asNobody([&fresh] { return sentence(writeFile(fresh, "new")); }), QByteArray("written"));
    QCOMPARE(contents("closed/file"), QByteArray("old"));
    QCOMPARE(contents("open/read_only"), QByteArray("old"));
    QCOMPARE(QDir(at("closed")).entryList(QDir::Files | QDir::Hidden), QStringList("file"));
    QCOMPARE(QDir(at("open")).entryList(QDir::Files | QDir::Hidden), (QStringList{"new", "read_only"}));

    const std::string secret = native("open/secret");
    place("open/secret", "x");
    QCOMPARE(::chmod(secret.c_str(), 0), 0);
    QCOMPARE(asNobody([&secret] { return readFile(secret, 10).error().sentence(); }),
             QByteArray::fromStdString(secret) + ": could not be read: permission denied");
    QCOMPARE(::chmod(native("closed").c_str(), 0755), 0); // to be removed
}

void SafeFileTest::namesFileOnOneLine()
{
    QVERIFY(QDir(m_folder->path()).mkdir("two\nlines"));
    QCOMPARE(sentence(writeFile(native("two\nlines"), "new")), native("two\\nlines") + ": is a folder, not a file");
    QCOMPARE(readFile(native("x\ny"), 10).error().sentence(), native("x\\ny") + ": there is no such file");
}

void SafeFileTest::reads()
{
    place("file", QByteArray("a\0b", 3));
    QVERIFY(QFile::link("file", at("link")));
    const std::string bytes("a\0b", 3);
    QCOMPARE(*readFile(native("file"), 100), bytes);
    QCOMPARE(*readFile(native("link"), 100), bytes);
    QCOMPARE(*readFile("/dev/null", 100), std::string());
    QVERIFY(readFile("/proc/self/status", 100000)->size() > 100); // said to be of size 0
}

void SafeFileTest::readsPipe()
{
    const std::string path = native("pipe");
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    const std::string bytes(300000, 'x'); // more than a pipe holds, so it comes in pieces
    std::thread writer([&] {
        QFile file(QString::fromStdString(path));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), qint64(bytes.size()));
    });
    const Result<std::string> read = readFile(path, 1000000);
    writer.join();
    QVERIFY(read.ok());
    QVERIFY(*read == bytes);
}

void SafeFileTest::readsUpToLimit()
{
    place("file", QByteArray(100, 'x'));
    QCOMPARE(readFile(native("file"), 100)->size(), std::size_t(100));
    QCOMPARE(readFile(native("file"), std::size_t(-1))->size(), std::size_t(100));
    QCOMPARE(readFile(native("file"), 99).error().what, std::string("is larger than the 99 bytes that are read"));
    QCOMPARE(readFile(native("file"), 0).error().what, std::string("is larger than the 0 bytes that are read"));
    QCOMPARE(readFile("/dev/zero", 1U << 20U).error().what, std::string("is larger than the 1 MiB that are read"));
}

void SafeFileTest::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("folder") << "."
                            << "is a folder, not a file";
    QTest::newRow("missing") << "missing"
                             << "there is no such file";
    QTest::newRow("in a missing folder") << "missing/file"
                                         << "there is no such file";
    QTest::newRow("dangling link") << "dangling"
                                   << "there is no such file";
    QTest::newRow("beneath a file") << "file/x"
                                    << "could not be read: a part of the path is not a folder";
    QTest::newRow("circle of links") << "circle"
                                     << "could not be read: its symbolic links lead around in a circle";
}

void SafeFileTest::refusesToRead()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    place("file", "bytes");
    QVERIFY(QFile::link("circle", at("circle")));
    QVERIFY(QFile::link("missing", at("dangling")));
    const Result<std::string> read = readFile(native(name), 100);
    QVERIFY(!read.ok());
    QCOMPARE(QString::fromStdString(read.error().where), at(name));
    QCOMPARE(QString::fromStdString(read.error().what), what);
    QCOMPARE(read.error().kind, Error::Kind::Outside);
}

QTEST_APPLESS_MAIN(SafeFileTest)
#include "safe_file_test.moc"
