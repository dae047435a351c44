// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_actions.h"

#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/file/scenario_load.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/scripted_dialogs.h"

#include <QSettings>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace breakeven;

namespace {

Scenario withRate(double rate)
{
    Scenario scenario;
    scenario.name = "Triage";
    scenario.parameters.gpuRate = rate;
    return scenario;
}

} // namespace

/// What a person is asked where window and file have parted, and what the answers do.
class FileConflictsTest : public QObject {
    Q_OBJECT

    ScratchFolder m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ScriptedDialogs> m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<FileActions> m_files;

    [[nodiscard]] std::filesystem::path path() const { return m_folder.native("a.breakeven"); }
    void put(double rate) const
    {
        QVERIFY(m_folder.place("a.breakeven", QByteArray::fromStdString(formatScenario(withRate(rate)))));
    }
    [[nodiscard]] double onDisk() const { return loadScenario(path(), "a")->scenario.parameters.gpuRate; }
    [[nodiscard]] double rate() const { return m_document->scenario().parameters.gpuRate; }
    void edit(double rate) const
    {
        m_document->change(withParameter(m_document->scenario(), rowOf(&Parameters::gpuRate), rate), "GPU rate");
    }
    /// Another window of this program, or of another.
    struct Other {
        QWidget window;
        ScriptedDialogs dialogs;
        Document document;
        FileActions files{document, dialogs, window};
    };

private slots:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        m_window = std::make_unique<QWidget>();
        m_dialogs = std::make_unique<ScriptedDialogs>();
        m_document = std::make_unique<Document>();
        m_files = std::make_unique<FileActions>(*m_document, *m_dialogs, *m_window);
        put(1);
        QVERIFY(m_files->openPath(path()));
    }
    void cleanup()
    {
        m_files.reset();
        m_document.reset();
    }

    /// The change is seen at once, before anybody saves.
    void anOutsideChangeIsAskedAbout_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("modified");
        QTest::newRow("reload") << "Reload" << 2.0 << false;
        QTest::newRow("keep") << "Keep Mine" << 3.0 << true;
        QTest::newRow("later") << "Decide Later" << 3.0 << true;
    }
    void anOutsideChangeIsAskedAbout()
    {
        QFETCH(const QString, answer);
        edit(3);
        m_dialogs->toAnswer << answer;
        put(2);
        QTRY_COMPARE(m_dialogs->asked.size(), 1);
        QCOMPARE(m_dialogs->asked[0].lines, QStringList{"GPU rate: $3.00 → $2.00 an hour"}); // as Reload does
        QCOMPARE(m_dialogs->asked[0].answers, (QStringList{"Reload", "Keep Mine", "Save As…", "Decide Later"}));
        QTEST(rate(), "rate");
        QTEST(m_document->isModified(), "modified");
        QCOMPARE(onDisk(), 2.0);
        m_dialogs->toAnswer << "Cancel";
        const bool mustAsk = answer == "Decide Later";
        QCOMPARE(m_files->save(), !mustAsk);
        QCOMPARE(m_dialogs->asked.size(), mustAsk ? 2 : 1);
        QCOMPARE(onDisk(), mustAsk ? 2.0 : rate());
    }

    /// Reloading loses nothing: it is a step.
    void aReloadIsUndone()
    {
        edit(3);
        m_dialogs->toAnswer << "Reload";
        put(2);
        QTRY_COMPARE(rate(), 2.0);
        QVERIFY(!m_document->isModified());
        m_document->undoStack().undo();
        QCOMPARE(rate(), 3.0);
        QVERIFY(m_document->isModified());
    }

    void aFileThatIsGoneIsNotSaved()
    {
        m_dialogs->toAnswer << "Keep Mine";
        QVERIFY(QFile::remove(m_folder.at("a.breakeven")));
        QTRY_COMPARE(m_dialogs->asked.size(), 1);
        QCOMPARE(m_dialogs->asked[0].answers, (QStringList{"Keep Mine", "Save As…", "Decide Later"}));
        QVERIFY(m_document->isModified());
        QVERIFY(m_files->save());
        QCOMPARE(onDisk(), 1.0);
        QCOMPARE(m_dialogs->asked.size(), 1);
    }

    void savingElsewhereLeavesTheFile()
    {
        edit(3);
        m_dialogs->toAnswer << "Save As…";
        m_dialogs->toSave = m_folder.at("b.breakeven");
        put(2);
        QTRY_VERIFY(m_document->path() == m_folder.native("b.breakeven"));
        QVERIFY(!m_document->isModified());
        QCOMPARE(onDisk(), 2.0);
    }

    /// The change was not noticed yet when a person saves.
    void savingAsksBeforeItOverwrites_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("saved");
        QTest::addColumn<double>("there");
        QTest::addColumn<double>("here");
        QTest::newRow("overwrite") << "Overwrite" << true << 3.0 << 3.0;
        QTest::newRow("reload") << "Reload" << false << 2.0 << 2.0;
        QTest::newRow("cancel") << "Cancel" << false << 2.0 << 3.0;
        QTest::newRow("save as") << "Save As…" << true << 2.0 << 3.0;
    }
    void savingAsksBeforeItOverwrites()
    {
        QFETCH(const QString, answer);
        edit(3);
        put(2);
        m_dialogs->toAnswer << answer;
        m_dialogs->toSave = m_folder.at("c.breakeven");
        QTEST(m_files->save(), "saved");
        QCOMPARE(m_dialogs->asked.size(), 1);
        QCOMPARE(m_dialogs->asked[0].title, QString("The file was changed outside: overwrite it?"));
        QCOMPARE(m_dialogs->asked[0].lines, QStringList{"GPU rate: $2.00 → $3.00 an hour"});
        QTEST(onDisk(), "there");
        QTEST(rate(), "here");
    }

    /// Other bytes of the same scenario are no conflict.
    void theSameInOtherBytesIsNotAskedAbout()
    {
        const QByteArray before = m_folder.contents("a.breakeven");
        QVERIFY(m_folder.place("a.breakeven", before + "\n\n"));
        QTRY_VERIFY(m_document->hasSeen(lookAtFile(path())));
        QVERIFY(m_files->save());
        QVERIFY(m_dialogs->asked.isEmpty());
    }

    void aSecondWindowIsWarned_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("opened");
        QTest::addColumn<bool>("hasPath");
        QTest::newRow("go") << "Go to That Window" << false << false;
        QTest::newRow("copy") << "Open a Copy" << true << false;
        QTest::newRow("open") << "Open Anyway" << true << true;
        QTest::newRow("cancel") << "Cancel" << false << false;
    }
    void aSecondWindowIsWarned()
    {
        QFETCH(const QString, answer);
        m_window->show();
        Other other;
        other.dialogs.toAnswer << answer;
        QTEST(other.files.openPath(path()), "opened");
        QCOMPARE(other.dialogs.asked.size(), 1);
        QCOMPARE(other.dialogs.asked[0].answers,
                 (QStringList{"Go to That Window", "Open a Copy", "Open Anyway", "Cancel"}));
        QTEST(!other.document.path().empty(), "hasPath");
        QVERIFY(m_window->isVisible());
        if (answer == "Open a Copy") {
            QVERIFY(other.document.isModified());
            QCOMPARE(other.document.scenario().parameters.gpuRate, 1.0);
        }
    }

    void writingOverAnOpenFileIsAskedFor()
    {
        Other other;
        other.document.start(withRate(5));
        other.dialogs.toSave = m_folder.at("a.breakeven");
        other.dialogs.toAnswer << "Cancel";
        QVERIFY(!other.files.saveAs());
        QCOMPARE(onDisk(), 1.0);
        other.dialogs.toAnswer << "Save Anyway";
        QVERIFY(other.files.saveAs());
        QCOMPARE(onDisk(), 5.0);
        QTRY_COMPARE(m_dialogs->asked.size(), 1); // the window that had it hears of it
    }
};

QTEST_MAIN(FileConflictsTest)
#include "file_conflicts_test.moc"
