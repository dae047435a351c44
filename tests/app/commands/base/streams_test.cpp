// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/streams.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace breakeven;

namespace {

/// A standard stream that goes elsewhere, or nowhere, for as long as this lives.
class Redirected {
public:
    /// To `target`, which it closes; the stream is closed if that is -1.
    Redirected(int stream, int target) : m_stream(stream), m_kept(::fcntl(stream, F_DUPFD_CLOEXEC, 10))
    {
        ::close(stream);
        if (target >= 0) {
            ::dup2(target, stream);
            ::close(target);
        }
    }
    Redirected(const Redirected&) = delete;
    Redirected& operator=(const Redirected&) = delete;
    ~Redirected()
    {
        ::dup2(m_kept, m_stream);
        ::close(m_kept);
    }

private:
    int m_stream;
    int m_kept;
};

constexpr std::size_t mebibyte = 1U << 20U;

} // namespace

class StreamsTest : public QObject {
    Q_OBJECT

private slots:
    void standardInputIsReadToItsEnd()
    {
        for (const std::string& bytes : {std::string(), std::string("a\0b\n", 4), std::string(mebibyte, 'x')}) {
            const Redirected input(STDIN_FILENO, fileOf(bytes));
            const Result<std::string> read = readStandardInput(mebibyte);
            QVERIFY(read.ok());
            QVERIFY(*read == bytes);
        }
    }

    void ofAPipeAsWell()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "piped", 5), ssize_t{5});
        ::close(ends[1]);
        const Redirected input(STDIN_FILENO, ends[0]);
        QCOMPARE(*readStandardInput(), std::string("piped"));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto said = [](int descriptor) {
            const Redirected input(STDIN_FILENO, descriptor);
            const Result<std::string> read = readStandardInput(mebibyte);
            return read ? "read" : read.error().sentence();
        };
        QCOMPARE(said(fileOf(std::string(mebibyte + 1, 'x'))),
                 std::string("standard input: is larger than the 1 MiB that are read"));
        QCOMPARE(said(::open(qPrintable(m_folder.path()), O_RDONLY)),
                 std::string("standard input: could not be read: it is a folder"));
        QVERIFY(said(-1).starts_with("standard input: could not be read: "));
        const Redirected input(STDIN_FILENO, fileOf(std::string(16 * mebibyte + 1, 'x')));
        const Result<std::string> read = readStandardInput(); // as much as a scenario file may hold
        QVERIFY(!read && read.error().kind == Error::Kind::Outside);
        QCOMPARE(read.error().sentence(), std::string("standard input: is larger than the 16 MiB that are read"));
    }

    void allPiecesAreWritten()
    {
        {
            const Redirected redirected(STDOUT_FILENO, created("output"));
            StandardOutput output;
            QVERIFY(output.write(std::string("one\0", 4)) && output.write("") && output.write("two"));
            QVERIFY(output.close());
        }
        QCOMPARE(m_folder.contents("output"), QByteArray("one\0two", 7));
    }

    void faultsOfWritingAreTold()
    {
        const auto fault = [](int descriptor) {
            const Redirected redirected(STDOUT_FILENO, descriptor);
            StandardOutput output;
            const Outcome written = output.write("bytes");
            const Outcome closed = output.close();
            return !written ? written.error() : closed ? Error{"", "written"} : closed.error();
        };
        QCOMPARE(fault(::open("/dev/full", O_WRONLY)).sentence(),
                 std::string("standard output: could not be written: the disk is full"));
        QVERIFY(fault(-1).sentence().starts_with("standard output: could not be written: "));

        // That nobody reads on is no one's fault: the error has no words.
        prepareStreams();
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        const Error gone = fault(ends[1]);
        QVERIFY(gone.what.empty() && gone.kind == Error::Kind::Outside);
    }

    void aProblemIsALine()
    {
        {
            const Redirected redirected(STDERR_FILENO, created("errors"));
            printProblem({"a\nfile", "is broken"});
            printProblem({"", "all is lost"});
        }
        QCOMPARE(m_folder.contents("errors"), QByteArray("breakeven: a\\nfile: is broken\nbreakeven: all is lost\n"));
    }

    /// At a terminal; a log does not see it.
    void progressIsOneLineThatGoesAgain()
    {
        {
            const Redirected redirected(STDERR_FILENO, created("log"));
            ProgressLine().show("1 of 2");
        }
        QCOMPARE(m_folder.contents("log"), QByteArray());

        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QByteArray expected("\r\x1b[K1 of 2\r\x1b[K2 of 2\r\x1b[K");
        QByteArray seen;
        const int screen = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY); // held open until all was read
        {
            const Redirected redirected(STDERR_FILENO, ::dup(screen));
            ProgressLine line;
            line.show("1 of 2");
            line.show("2 of 2");
        }
        pollfd watched{terminal, POLLIN, 0};
        constexpr int patience = 10000; // milliseconds
        while (seen.size() < expected.size() && ::poll(&watched, 1, patience) == 1) {
            char bytes[100];
            const ssize_t count = ::read(terminal, bytes, sizeof bytes);
            if (count <= 0)
                break;
            seen.append(bytes, count);
        }
        ::close(screen);
        ::close(terminal);
        QCOMPARE(seen, expected);
    }

    void preparedStreamsMakeFaultsOfSignals()
    {
        for (const int number : {SIGPIPE, SIGXFSZ}) {
            std::signal(number, SIG_DFL);
            prepareStreams();
            struct sigaction now = {};
            QCOMPARE(::sigaction(number, nullptr, &now), 0);
            QVERIFY(now.sa_handler == SIG_IGN);
        }
    }

    /// A file that is opened later would else be taken for the stream.
    void closedStreamsKeepTheirNumbersAndStayUseless()
    {
        const Redirected input(STDIN_FILENO, -1);
        const Redirected errors(STDERR_FILENO, -1);
        prepareStreams();
        const int later = fileOf("mine");
        const bool apart = later > STDERR_FILENO;
        ::close(later);
        QVERIFY(apart);
        QVERIFY(!readStandardInput());
        QCOMPARE(::write(STDERR_FILENO, "x", 1), ssize_t{-1});
    }

private:
    /// A descriptor from which the bytes are read.
    [[nodiscard]] int fileOf(const std::string& bytes) const
    {
        if (!m_folder.place("bytes", QByteArray::fromStdString(bytes)))
            qFatal("the folder can't be written to");
        return ::open(m_folder.native("bytes").c_str(), O_RDONLY);
    }
    [[nodiscard]] int created(const char* name) const
    {
        return ::open(m_folder.native(name).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    }

    ScratchFolder m_folder;
};

QTEST_APPLESS_MAIN(StreamsTest)
#include "streams_test.moc"
