// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safe_file.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace breakeven;

class SafeFileTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<ScratchFolder>();
        m_oldMask = ::umask(027);
    }
    void cleanup() const { ::umask(m_oldMask); }
    void writesNewFile();
    void writesAnyBytes_data();
    void writesAnyBytes();
    void replacesAndKeepsPermissions_data();
    void replacesAndKeepsPermissions();
    void followsLinks();
    void followsDanglingLink();

private:
    [[nodiscard]] mode_t permissions(const QString& name) const
    {
        struct stat state {};
        return ::stat(m_folder->native(name).c_str(), &state) == 0 ? state.st_mode & 07777U : 0;
    }

    std::unique_ptr<ScratchFolder> m_folder;
    mode_t m_oldMask = 0;
};

namespace {

/// A sentence, or what stands for success.
std::string sentence(const Outcome& outcome)
{
    return outcome.ok() ? "written" : outcome.error().sentence();
}

} // namespace

void SafeFileTest::writesNewFile()
{
    QCOMPARE(sentence(writeFile(m_folder->native("new"), "bytes")), std::string("written"));
    QCOMPARE(m_folder->contents("new"), QByteArray("bytes"));
    QCOMPARE(permissions("new"), mode_t(0640));
    QCOMPARE(m_folder->names(), QStringList("new"));

    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    QCOMPARE(sentence(writeFile("bare", "name")), std::string("written"));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(m_folder->contents("bare"), QByteArray("name"));
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
    QVERIFY(m_folder->place("file", "something longer than nothing"));
    QCOMPARE(sentence(writeFile(m_folder->native("file"), bytes.toStdString())), std::string("written"));
    QCOMPARE(m_folder->contents("file"), bytes);
    const Result<std::string> read = readFile(m_folder->native("file"), size_t(bytes.size()));
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
    QVERIFY(m_folder->place("file", "old"));
    QCOMPARE(::chmod(m_folder->native("file").c_str(), mode), 0);
    QCOMPARE(sentence(writeFile(m_folder->native("file"), "new")), std::string("written"));
    QCOMPARE(m_folder->contents("file"), QByteArray("new"));
    QCOMPARE(permissions("file"), mode);
    QCOMPARE(m_folder->names(), QStringList("file"));
}

void SafeFileTest::followsLinks()
{
    QVERIFY(m_folder->makeFolder("a/b"));
    QVERIFY(m_folder->place("a/target", "old"));
    QVERIFY(QFile::link("../target", m_folder->at("a/b/second")));
    QVERIFY(QFile::link(m_folder->at("a/b/second"), m_folder->at("first")));
    QCOMPARE(sentence(writeFile(m_folder->native("first"), "new")), std::string("written"));
    QVERIFY(QFileInfo(m_folder->at("first")).isSymLink());
    QVERIFY(QFileInfo(m_folder->at("a/b/second")).isSymLink());
    QVERIFY(!QFileInfo(m_folder->at("a/target")).isSymLink());
    QCOMPARE(m_folder->contents("a/target"), QByteArray("new"));
}

void SafeFileTest::followsDanglingLink()
{
    QVERIFY(m_folder->makeFolder("a"));
    QVERIFY(QFile::link("a/target", m_folder->at("link")));
    QCOMPARE(sentence(writeFile(m_folder->native("link"), "new")), std::string("written"));
    QVERIFY(QFileInfo(m_folder->at("link")).isSymLink());
    QCOMPARE(m_folder->contents("a/target"), QByteArray("new"));
}

QTEST_APPLESS_MAIN(SafeFileTest)
#include "safe_file_test.moc"
