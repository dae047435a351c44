// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/recovery/file_on_disk.h"

#include "core/scenario/file/scenario_format.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace breakeven;

class FileOnDiskTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;

private slots:
    void tellsWhatIsThere()
    {
        using Kind = FileOnDisk::Kind;
        QVERIFY(lookAtFile(m_folder.native("none")).kind == Kind::Missing);
        QVERIFY(lookAtFile({}).kind == Kind::Missing);
        QVERIFY(lookAtFile(m_folder.native(".")).kind == Kind::Unreadable);
        QVERIFY(m_folder.place("text", "hello"));
        const FileOnDisk text = lookAtFile(m_folder.native("text"));
        QVERIFY(text.kind == Kind::NoScenario && text.fingerprint == fingerprintOf("hello"));
        QVERIFY(!text.fault.what.empty());

        Scenario scenario;
        scenario.name = "Triage";
        const std::string bytes = formatScenario(scenario);
        QVERIFY(m_folder.place("a.breakeven", QByteArray::fromStdString(bytes)));
        const FileOnDisk found = lookAtFile(m_folder.native("a.breakeven"));
        QVERIFY(found.kind == Kind::Scenario && found.file->scenario == scenario);
        QVERIFY(found.fingerprint == fingerprintOf(bytes));
    }

    /// Its time and its length are the same.
    void contentsCountNotTimes()
    {
        QVERIFY(m_folder.place("b", "one"));
        const FileOnDisk before = lookAtFile(m_folder.native("b"));
        struct stat state {};
        QVERIFY(::stat(m_folder.native("b").c_str(), &state) == 0);
        QVERIFY(m_folder.place("b", "two"));
        const timespec times[] = {state.st_atim, state.st_mtim};
        QVERIFY(::utimensat(AT_FDCWD, m_folder.native("b").c_str(), times, 0) == 0);
        QVERIFY(!isSameOnDisk(before, lookAtFile(m_folder.native("b"))));
        QVERIFY(m_folder.place("b", "one"));
        QVERIFY(isSameOnDisk(before, lookAtFile(m_folder.native("b"))));
    }
};

QTEST_APPLESS_MAIN(FileOnDiskTest)
#include "file_on_disk_test.moc"
