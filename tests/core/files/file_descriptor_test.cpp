// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_descriptor.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace breakeven;

namespace {

bool isOpenInTheSystem(int number)
{
    return ::fcntl(number, F_GETFD) != -1;
}

FileDescriptor openToWrite(const std::string& path)
{
    return FileDescriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
}

} // namespace

/// What fails on purpose, and signals that get between, are in safe_file_fault_test.
class FileDescriptorTest : public QObject {
    Q_OBJECT

private slots:
    void writesAndReadsAllBytes()
    {
        const std::string bytes = std::string("a\0b", 3) + std::string(200'000, 'x'); // several blocks
        FileDescriptor file = openToWrite(m_folder.native("file"));
        QVERIFY(file.write(bytes) && file.write({}) && file.flush() && file.close());
        QVERIFY(!file.isOpen());
        std::string read = "before ";
        QCOMPARE(FileDescriptor::openToRead(m_folder.native("file").c_str()).read(read, 1'000'000),
                 FileDescriptor::End::Reached);
        QVERIFY(read == "before " + bytes);
    }

    void readsUpToALimit_data()
    {
        QTest::addColumn<int>("limit"); // of all that is there then: three bytes were, and five are in the file
        QTest::addColumn<bool>("reached");
        QTest::newRow("more than it has") << 100 << true;
        QTest::newRow("as many as it has") << 8 << true;
        QTest::newRow("one less") << 7 << false;
        QTest::newRow("no more than were there") << 3 << false;
    }
    void readsUpToALimit()
    {
        QFETCH(const int, limit);
        QFETCH(const bool, reached);
        QVERIFY(m_folder.place("five", "12345"));
        std::string bytes = "abc";
        const FileDescriptor file = FileDescriptor::openToRead(m_folder.native("five").c_str());
        QCOMPARE(file.read(bytes, static_cast<std::size_t>(limit)),
                 reached ? FileDescriptor::End::Reached : FileDescriptor::End::Limit);
        QCOMPARE(bytes, std::string(reached ? "abc12345" : "abc"));
    }

    void whatFailsLeavesItsReason()
    {
        errno = 0;
        QVERIFY(!FileDescriptor::openToRead(m_folder.native("missing").c_str()).isOpen());
        QCOMPARE(errno, ENOENT);
        std::string bytes;
        QCOMPARE(FileDescriptor::openToRead(m_folder.native(".").c_str()).read(bytes, 10), FileDescriptor::End::Fault);
        QCOMPARE(errno, EISDIR);
        QVERIFY(!openToWrite("/dev/full").write("x"));
        QCOMPARE(errno, ENOSPC);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const FileDescriptor pipe[]{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
        QVERIFY(!pipe[1].flush());
        QCOMPARE(errno, EINVAL);
    }

    void closesAtTheEndOfItsScope()
    {
        int number = -1;
        {
            const FileDescriptor file = openToWrite(m_folder.native("file"));
            number = file.number();
            QVERIFY(file.isOpen() && isOpenInTheSystem(number));
        }
        QVERIFY(!isOpenInTheSystem(number));
    }

    /// What failed before matters, not that closing fails as well.
    void closingLeavesTheReasonAsItIs()
    {
        const FileDescriptor file = openToWrite(m_folder.native("file"));
        {
            const FileDescriptor same(::dup(file.number()));
            ::close(same.number());
            errno = ENOSPC;
        }
        QCOMPARE(errno, ENOSPC);
    }

    void isMoved()
    {
        QVERIFY(!FileDescriptor().isOpen());
        FileDescriptor first = openToWrite(m_folder.native("first"));
        const int number = first.number();
        FileDescriptor second(std::move(first));
        QCOMPARE(second.number(), number);
        QVERIFY(!first.isOpen()); // NOLINT(bugprone-use-after-move): what was moved from holds none
        first = std::move(second);
        QVERIFY(first.number() == number && isOpenInTheSystem(number));
    }

    /// Nobody will ever write into it.
    void aPipeOpensAtOnce()
    {
        const std::string path = m_folder.native("pipe");
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        QVERIFY(FileDescriptor::openToReadAtOnce(path.c_str()).isOpen());
    }

    void faults_data()
    {
        QTest::addColumn<int>("fault");
        const auto row = [](int fault, const char* words) { QTest::newRow(words) << fault; };
        row(EACCES, "permission denied");
        row(EDQUOT, "the disk quota is used up");
        row(EFBIG, "the file would be larger than is allowed");
        row(EIO, "the disk reports an error");
        row(EISDIR, "it is a folder");
        row(ELOOP, "its symbolic links lead around in a circle");
        row(ENAMETOOLONG, "the name is too long");
        row(ENOENT, "there is no such folder");
        row(ENOSPC, "the disk is full");
        row(ENOTDIR, "a part of the path is not a folder");
        row(EROFS, "the disk is read-only");
        row(EPIPE, "Broken pipe"); // the system's own words
    }
    void faults()
    {
        QFETCH(const int, fault);
        QCOMPARE(inWords(plainFault(fault)), std::string(QTest::currentDataTag()));
        QVERIFY(plainFault(EPERM) == plainFault(EACCES));
    }

private:
    ScratchFolder m_folder;
};

QTEST_APPLESS_MAIN(FileDescriptorTest)
#include "file_descriptor_test.moc"
