// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_stage.h"

#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/scripted_dialogs.h"

#include <QTest>
#include <QWidget>

using namespace breakeven;

class ExportStageTest : public QObject {
    Q_OBJECT

private:
    void exportTable(const std::function<Result<std::string>(Pace&)>& bytes, const QString& addition = {})
    {
        exportFile({m_dialogs, m_files, m_window},
                   {.title = "Export table", .failed = "Failed", .filter = "", .suffix = "csv", .addition = addition},
                   bytes);
    }

    ScratchFolder m_folder;
    QWidget m_window;
    ScriptedDialogs m_dialogs;
    Document m_document;
    FileActions m_files{m_document, m_dialogs, m_window};

private slots:
    void init()
    {
        m_dialogs = {};
        m_document.start({});
    }

    void theProposedNameIsTheScenarios_data()
    {
        QTest::addColumn<std::string>("title");
        QTest::addColumn<QString>("addition");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << std::string("Ours") << QString() << "Ours.csv";
        QTest::newRow("one of several") << std::string("Ours") << "Over time"
                                        << "Ours Over time.csv";
        QTest::newRow("no file's name") << std::string("50/50?") << QString() << "50 50.csv";
        QTest::newRow("untitled") << std::string() << "report"
                                  << "Untitled scenario report.csv";
    }
    void theProposedNameIsTheScenarios()
    {
        QFETCH(const std::string, title);
        QFETCH(const QString, addition);
        QFETCH(const QString, name);
        Scenario scenario;
        scenario.name = title;
        m_document.start(scenario);
        exportTable([](Pace&) { return std::string(); }, addition); // the dialog is left
        QCOMPARE(m_dialogs.proposed, shownPath(m_files.folder() / toPath(name)));
    }

    void theBytesAreWritten()
    {
        m_dialogs.toSave = m_folder.at("a.csv");
        exportTable([](Pace&) { return std::string("a,b\0c", 5); });
        QCOMPARE(m_folder.contents("a.csv"), QByteArray("a,b\0c", 5));
        QVERIFY(m_dialogs.errors.isEmpty() && m_dialogs.notices.isEmpty());
    }

    void nothingIsMadeUnlessAFileIsNamed()
    {
        int made = 0;
        exportTable([&made](Pace&) {
            ++made;
            return std::string();
        });
        QCOMPARE(made, 0);
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void faultsAreTold()
    {
        QVERIFY(m_folder.place("there.csv", "mine"));
        m_dialogs.toSave = m_folder.at("there.csv");
        exportTable([](Pace&) { return Error{"table", "is too large"}; });
        QCOMPARE(m_dialogs.errors, QStringList{"table: is too large"});
        QCOMPARE(m_folder.contents("there.csv"), QByteArray("mine"));
        m_dialogs.toSave = m_folder.at("nowhere/a.csv");
        exportTable([](Pace&) { return std::string("bytes"); });
        QCOMPARE(m_dialogs.errors.size(), 2);
        QVERIFY(m_dialogs.errors[1].contains("nowhere/a.csv: could not be written"));
    }
};

QTEST_MAIN(ExportStageTest)
#include "export_stage_test.moc"
