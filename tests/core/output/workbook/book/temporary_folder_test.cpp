// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/temporary_folder.h"

#include "tests/support/scratch_folder.h"

#include <QTest>

#include <fstream>

using namespace breakeven;

/// All folders are made within a scratch folder, which stands for the system's.
class TemporaryFolderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { qputenv("TMPDIR", m_scratch.path().toUtf8()); }

    void isAnEmptyFolderOfItsOwn()
    {
        const TemporaryFolder one;
        const TemporaryFolder other;
        QVERIFY(one.path() != other.path());
        QCOMPARE(m_scratch.names().size(), 2);
        for (const TemporaryFolder* folder : {&one, &other}) {
            QCOMPARE(folder->path().parent_path(), std::filesystem::path(m_scratch.path().toStdString()));
            QVERIFY(std::filesystem::is_empty(folder->path()));
            QVERIFY(std::filesystem::status(folder->path()).permissions() == std::filesystem::perms::owner_all);
        }
    }

    void goesWithAllThatIsInIt()
    {
        {
            const TemporaryFolder folder;
            std::filesystem::create_directories(folder.path() / "a" / "b");
            std::ofstream(folder.path() / "a" / "b" / "file") << "content";
            QVERIFY(std::filesystem::exists(folder.path() / "a" / "b" / "file"));
        }
        QCOMPARE(m_scratch.names(), QStringList());
    }

    void hasNoPathWhereNoneCanBeMade()
    {
        qputenv("TMPDIR", (m_scratch.path() + "/nowhere at all").toUtf8());
        QVERIFY(TemporaryFolder().path().empty());
        QVERIFY(m_scratch.place("file", "content"));
        qputenv("TMPDIR", m_scratch.at("file").toUtf8());
        QVERIFY(TemporaryFolder().path().empty());
        QCOMPARE(m_scratch.contents("file"), QByteArray("content"));
    }

private:
    ScratchFolder m_scratch;
};

QTEST_APPLESS_MAIN(TemporaryFolderTest)
#include "temporary_folder_test.moc"
