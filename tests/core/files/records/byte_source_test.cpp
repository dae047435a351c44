// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/byte_source.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>
#include <thread>

using namespace breakeven;

namespace {

/// All that comes, in pieces of seven bytes; or what went wrong.
std::string allOf(ByteSource& source, const std::stop_token& stop = {})
{
    std::string bytes;
    for (;;) {
        char room[7];
        const Result<std::size_t> count = source.read(room, stop);
        if (!count)
            return count.error().sentence();
        if (*count == 0)
            return bytes;
        bytes.append(room, *count);
    }
}

ByteSource opened(const std::string& path)
{
    return ByteSource::open(path).value();
}

} // namespace

class ByteSourceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ScratchFolder>(); }

    void aFile()
    {
        const QByteArray bytes = QByteArray("a\0b\n", 4).repeated(10);
        QVERIFY(m_folder->place("file", bytes));
        ByteSource source = opened(m_folder->native("file"));
        QCOMPARE(source.name(), m_folder->native("file"));
        QVERIFY(source.size() == std::uint64_t{40});
        QVERIFY(allOf(source) == bytes.toStdString());
        QVERIFY(allOf(source).empty()); // still at its end
    }

    void anEmptyFile()
    {
        QVERIFY(m_folder->place("file", ""));
        ByteSource source = opened(m_folder->native("file"));
        QVERIFY(source.size() == std::uint64_t{0} && allOf(source).empty());
    }

    /// Opening it does not wait for who writes, and reading waits until there is somebody.
    void aPipe()
    {
        const std::string path = m_folder->native("pipe");
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        ByteSource source = opened(path);
        QVERIFY(!source.size());
        const QByteArray bytes(100'000, 'x'); // more than a pipe holds
        std::thread writer([&] { static_cast<void>(m_folder->place("pipe", bytes)); });
        const std::string read = allOf(source);
        writer.join();
        QVERIFY(read == bytes.toStdString());
    }

    void standardInput()
    {
        QVERIFY(m_folder->place("file", "typed"));
        const int before = ::dup(STDIN_FILENO);
        const int file = ::open(m_folder->native("file").c_str(), O_RDONLY | O_CLOEXEC);
        QVERIFY(file >= 0 && ::dup2(file, STDIN_FILENO) == STDIN_FILENO);
        ByteSource source = opened("-");
        QCOMPARE(source.name(), std::string("standard input"));
        QCOMPARE(allOf(source), std::string("typed"));
        if (before >= 0)
            ::dup2(before, STDIN_FILENO);
        ::close(before);
        ::close(file);
    }

    /// Nobody ever writes into the pipe.
    void waitingEndsWithAStop()
    {
        const std::string path = m_folder->native("pipe");
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        ByteSource source = opened(path);
        std::stop_source stop;
        std::thread canceller([&stop] { stop.request_stop(); });
        const std::string said = allOf(source, stop.get_token());
        canceller.join();
        QCOMPARE(said, path + ": reading was cancelled");
        QVERIFY(m_folder->place("file", "bytes"));
        ByteSource file = opened(m_folder->native("file"));
        QCOMPARE(allOf(file, stop.get_token()), m_folder->native("file") + ": reading was cancelled");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const QString& path, const char* what) {
            QTest::newRow(name) << path << QString::fromLatin1(what);
        };
        row("a folder", ".", "is a folder, not a file");
        row("nothing there", "missing", "there is no such file");
        row("beneath a file", "file/x", "could not be read: a part of the path is not a folder");
        row("a circle of links", "circle", "could not be read: its symbolic links lead around in a circle");
        row("a name on two lines", "a\nb", "there is no such file");
    }
    void refuses()
    {
        QFETCH(const QString, name);
        QVERIFY(m_folder->place("file", "bytes"));
        QVERIFY(QFile::link("circle", m_folder->at("circle")));
        const Result<ByteSource> source = ByteSource::open(m_folder->native(name));
        QVERIFY(!source.ok());
        QTEST(QString::fromStdString(inWords(source.error().what)), "what");
        QCOMPARE(QString::fromStdString(source.error().where), m_folder->at(name).replace('\n', QLatin1String("\\n")));
        QCOMPARE(source.error().kind, Error::Kind::Outside);
    }

    void anEmptyName()
    {
        const Result<ByteSource> source = ByteSource::open("");
        QVERIFY(!source.ok());
        QCOMPARE(source.error().sentence(), std::string("no file name was given"));
    }

private:
    std::unique_ptr<ScratchFolder> m_folder;
};

QTEST_APPLESS_MAIN(ByteSourceTest)
#include "byte_source_test.moc"
