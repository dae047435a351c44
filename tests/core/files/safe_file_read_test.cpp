// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <memory>
#include <thread>

using namespace breakeven;

class SafeFileReadTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<ScratchFolder>(); }
    void reads();
    void readsPipe();
    void readsRegularFilesAlone();
    void readsUpToLimit();
    void refusesToRead_data();
    void refusesToRead();

private:
    std::unique_ptr<ScratchFolder> m_folder;
};

void SafeFileReadTest::reads()
{
    QVERIFY(m_folder->place("file", QByteArray("a\0b", 3)));
    QVERIFY(QFile::link("file", m_folder->at("link")));
    const std::string bytes("a\0b", 3);
    QCOMPARE(*readFile(m_folder->native("file"), 100), bytes);
    QCOMPARE(*readFile(m_folder->native("link"), 100), bytes);
    QCOMPARE(*readFile("/dev/null", 100), std::string());
    QVERIFY(readFile("/proc/self/status", 100000)->size() > 100); // said to be of size 0
}

void SafeFileReadTest::readsPipe()
{
    const std::string path = m_folder->native("pipe");
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

/// Nobody writes into the pipe: reading it would never end.
void SafeFileReadTest::readsRegularFilesAlone()
{
    QVERIFY(m_folder->place("file", "bytes"));
    QVERIFY(QFile::link("file", m_folder->at("link")));
    QCOMPARE(::mkfifo(m_folder->native("pipe").c_str(), 0600), 0);
    QVERIFY(QFile::link("pipe", m_folder->at("link to a pipe")));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    m_folder->native("socket").copy(address.sun_path, sizeof(address.sun_path) - 1);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    ::close(socket);

    QCOMPARE(*readRegularFile(m_folder->native("file"), 5), std::string("bytes"));
    QCOMPARE(*readRegularFile(m_folder->native("link"), 5), std::string("bytes"));
    QCOMPARE(inWords(readRegularFile(m_folder->native("file"), 4).error().what),
             std::string("is larger than the 4 bytes that are read"));
    QCOMPARE(inWords(readRegularFile(m_folder->native("."), 5).error().what), std::string("is a folder, not a file"));
    QCOMPARE(inWords(readRegularFile(m_folder->native("missing"), 5).error().what),
             std::string("there is no such file"));
    for (const std::string& path : {m_folder->native("pipe"), m_folder->native("link to a pipe"),
                                    m_folder->native("socket"), std::string("/dev/zero")}) {
        const Result<std::string> read = readRegularFile(path, 5);
        QVERIFY2(!read.ok(), path.c_str());
        QCOMPARE(read.error().sentence(), path + ": is not a regular file");
        QCOMPARE(read.error().kind, Error::Kind::Outside);
    }
}

void SafeFileReadTest::readsUpToLimit()
{
    QVERIFY(m_folder->place("file", QByteArray(100, 'x')));
    QCOMPARE(readFile(m_folder->native("file"), 100)->size(), std::size_t(100));
    QCOMPARE(readFile(m_folder->native("file"), std::size_t(-1))->size(), std::size_t(100));
    QCOMPARE(inWords(readFile(m_folder->native("file"), 99).error().what),
             std::string("is larger than the 99 bytes that are read"));
    QCOMPARE(inWords(readFile(m_folder->native("file"), 0).error().what),
             std::string("is larger than the 0 bytes that are read"));
    QCOMPARE(inWords(readFile("/dev/zero", 1U << 20U).error().what),
             std::string("is larger than the 1 MiB that are read"));
}

void SafeFileReadTest::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QString& path, const char* what) {
        QTest::newRow(name) << path << QString(what);
    };
    row("folder", ".", "is a folder, not a file");
    row("missing", "missing", "there is no such file");
    row("in a missing folder", "missing/file", "there is no such file");
    row("dangling link", "dangling", "there is no such file");
    row("beneath a file", "file/x", "could not be read: a part of the path is not a folder");
    row("circle of links", "circle", "could not be read: its symbolic links lead around in a circle");
}

void SafeFileReadTest::refusesToRead()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    QVERIFY(m_folder->place("file", "bytes"));
    QVERIFY(QFile::link("circle", m_folder->at("circle")));
    QVERIFY(QFile::link("missing", m_folder->at("dangling")));
    const Result<std::string> read = readFile(m_folder->native(name), 100);
    QVERIFY(!read.ok());
    QCOMPARE(QString::fromStdString(read.error().where), m_folder->at(name));
    QCOMPARE(QString::fromStdString(inWords(read.error().what)), what);
    QCOMPARE(read.error().kind, Error::Kind::Outside);
}

QTEST_APPLESS_MAIN(SafeFileReadTest)
#include "safe_file_read_test.moc"
