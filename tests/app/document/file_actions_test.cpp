// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_actions.h"

#include "app/document/recent_files.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/scripted_dialogs.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <fstream>
#include <memory>

using namespace breakeven;

class FileActionsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QWidget m_window;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<FileActions> m_files;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString written(const char* name, const std::string& text) const
    {
        std::ofstream(path(name).toStdString()) << text;
        return path(name);
    }
    [[nodiscard]] QString scenarioFile(const char* name) const
    {
        Scenario scenario;
        scenario.name = name;
        return written(name, formatScenario(scenario));
    }
    void rename(const char* name) const
    {
        Scenario scenario = m_document->scenario();
        scenario.name = name;
        m_document->change(scenario, "Name");
    }
    [[nodiscard]] std::string name() const { return m_document->scenario().name; }

private slots:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        forgetAllFiles();
        m_dialogs = {};
        m_document = std::make_unique<Document>();
        m_document->start({});
        m_files = std::make_unique<FileActions>(*m_document, m_dialogs, m_window);
    }
    void cleanup()
    {
        m_files.reset();
        m_document.reset();
    }

    void whatMayLoseWorkAsksFirst_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("goes");
        QTest::addColumn<bool>("saved");
        QTest::newRow("cancel") << static_cast<int>(Dialogs::Changes::Cancel) << false << false;
        QTest::newRow("discard") << static_cast<int>(Dialogs::Changes::Discard) << true << false;
        QTest::newRow("save") << static_cast<int>(Dialogs::Changes::Save) << true << true;
    }
    void whatMayLoseWorkAsksFirst()
    {
        QFETCH(const int, answer);
        QFETCH(const bool, goes);
        QFETCH(const bool, saved);
        m_dialogs.changes = static_cast<Dialogs::Changes>(answer);
        m_dialogs.toSave = path("mine.breakeven");
        m_dialogs.toOpen = scenarioFile("other");
        QFile::remove(*m_dialogs.toSave);

        rename("mine");
        m_files->newScenario();
        QCOMPARE(m_dialogs.changesAsked, 1);
        QCOMPARE(name().empty(), goes);
        QCOMPARE(QFile::exists(*m_dialogs.toSave), saved);

        rename("mine again");
        m_files->open();
        QCOMPARE(m_dialogs.changesAsked, 2); // once each time
        QCOMPARE(name(), std::string(goes ? "other" : "mine again"));

        rename("mine once more");
        QCOMPARE(m_files->openPath(toPath(scenarioFile("third"))), goes);
        QCOMPARE(m_dialogs.changesAsked, 3);
        QCOMPARE(name(), std::string(goes ? "third" : "mine once more"));
    }

    void nothingUnsavedIsNotAskedFor()
    {
        m_dialogs.toOpen = scenarioFile("other");
        m_files->open();
        m_files->newScenario();
        QVERIFY(m_files->mayReplace());
        QCOMPARE(m_dialogs.changesAsked, 0);
    }

    void leavingAFileDialogChangesNothing()
    {
        rename("mine");
        m_dialogs.changes = Dialogs::Changes::Save;
        QVERIFY(!m_files->mayReplace()); // the dialog to save in was left
        QVERIFY(!m_files->save() && !m_files->saveAs());
        m_dialogs.changes = Dialogs::Changes::Discard;
        m_files->open();
        QCOMPARE(name(), std::string("mine"));
        QVERIFY(m_document->isModified() && recentFiles().empty());
    }

    void savingRemembersTheFile()
    {
        QSignalSpy changed(m_files.get(), &FileActions::recentFilesChanged);
        rename("Our  case");
        m_dialogs.toSave = path("saved.breakeven");
        QVERIFY(m_files->save());
        QVERIFY(m_dialogs.proposed.endsWith(QLatin1String("/Our case.breakeven")));
        QVERIFY(!m_document->isModified() && recentFiles() == std::vector{m_document->path()});
        m_dialogs.toSave.reset();
        rename("again");
        QVERIFY(m_files->save()); // it has a file now
        QVERIFY(!m_files->saveAs());
        QCOMPARE(m_dialogs.proposed, path("saved.breakeven"));
        QCOMPARE(changed.size(), 2);
    }

    void whatGoesWrongIsSaidAndChangesNothing()
    {
        QSignalSpy changed(m_files.get(), &FileActions::recentFilesChanged);
        QVERIFY(!m_files->openPath(toPath(written("broken", "{"))));
        QCOMPARE(m_dialogs.errors.size(), 1);
        rename("mine");
        m_dialogs.toSave = path("no folder/x.breakeven");
        QVERIFY(!m_files->saveAs());
        QCOMPARE(m_dialogs.errors.size(), 2);
        QVERIFY(m_document->isModified() && m_document->path().empty());
        QVERIFY(changed.isEmpty() && recentFiles().empty());
    }

    void inputsThatAFileLeavesOutAreNamed()
    {
        const std::string head = R"({"format":"breakeven-scenario","version":1,"parameters":)";
        QVERIFY(m_files->openPath(toPath(written("none", head + "{}}"))));
        QCOMPARE(m_dialogs.notices.constLast(), QStringLiteral("The file states no input: all have their defaults."));
        std::string whole = formatScenario(Scenario{});
        QVERIFY(m_files->openPath(toPath(written("all", whole))));
        QCOMPARE(m_dialogs.notices.size(), 1);
        const std::size_t begin = whole.find("\"gpu_rate\"");
        whole.erase(begin, whole.find('"', begin + 10) - begin);
        QVERIFY(m_files->openPath(toPath(written("all but one", whole))));
        QCOMPARE(m_dialogs.notices.constLast(),
                 QStringLiteral("The file leaves out 1 of the inputs, which have their defaults: GPU rate."));
    }

    void titleAndFolder()
    {
        QCOMPARE(m_files->title(), QStringLiteral("Untitled scenario"));
        rename(" a\n b ");
        QCOMPARE(m_files->title(), QStringLiteral("a b"));
        m_dialogs.toSave = path("x.breakeven");
        QVERIFY(m_files->save());
        QCOMPARE(shownPath(m_files->folder()), m_folder.path());
    }
};

QTEST_MAIN(FileActionsTest)
#include "file_actions_test.moc"
