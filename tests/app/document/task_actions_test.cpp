// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/task_actions.h"

#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"
#include "tests/support/scripted_dialogs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace breakeven;
using namespace breakeven::test;

class TaskActionsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dialogs = {};
        m_document = std::make_unique<Document>();
        m_document->start(fiveTasks());
    }

    void foundTasksAreAddedOrReplace_data()
    {
        QTest::addColumn<Dialogs::Taking>("taking");
        QTest::addColumn<int>("count");
        QTest::newRow("add") << Dialogs::Taking::Add << 6;
        QTest::newRow("replace") << Dialogs::Taking::Replace << 2;
        QTest::newRow("leave") << Dialogs::Taking::Cancel << 5;
    }
    void foundTasksAreAddedOrReplace()
    {
        QFETCH(Dialogs::Taking, taking);
        QFETCH(int, count);
        m_dialogs.taking = taking;
        const FoundTasks found{{{"Mail", {{&rowOf(&Parameters::volume), 7000}}, {}}, {"Letters", {}, {}}},
                               {verbatim("A note.")}};
        QCOMPARE(takeTasks(*m_document, m_dialogs, m_window, found, "Tasks"), taking != Dialogs::Taking::Cancel);
        QCOMPARE(m_dialogs.questions.size(), qsizetype(1));
        QVERIFY(m_dialogs.questions.front().startsWith("The scenario has 5 tasks. Add these 2 to them"));
        QCOMPARE(tasks().size(), static_cast<std::size_t>(count));
        QCOMPARE(m_dialogs.notices, taking == Dialogs::Taking::Cancel ? QStringList() : QStringList("A note."));
        QCOMPARE(m_document->undoStack().count(), taking == Dialogs::Taking::Cancel ? 0 : 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->scenario() == fiveTasks());
    }

    void nothingIsAskedWhereNothingIs()
    {
        m_document->start(Scenario{});
        QVERIFY(takeTasks(*m_document, m_dialogs, m_window, {fiveTasks().tasks, {}}, "Tasks"));
        QVERIFY(m_dialogs.questions.isEmpty() && m_dialogs.notices.isEmpty());
        QCOMPARE(tasks(), fiveTasks().tasks);
        QVERIFY(!takeTasks(*m_document, m_dialogs, m_window, {}, "Tasks"));
        QCOMPARE(m_dialogs.errors, QStringList("There are no tasks in it."));
    }

    void aTableIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("error");
        QTest::newRow("good") << QByteArray("name,volume\n\"<b>A</b> & \"\"B\"\"\",5000\nC,6000\n") << 2 << "";
        QTest::newRow("no names") << QByteArray("volume\n5000\n") << 0 << "has no column of names";
        QTest::newRow("a bad value") << QByteArray("name,volume\nA,-4\n") << 0 << "table.csv:2: \"volume\": ";
        QTest::newRow("empty") << QByteArray() << 0 << "table.csv";
    }
    void aTableIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        QFETCH(QString, error);
        m_document->start(Scenario{});
        m_dialogs.filesToRead = {QString::fromStdString(write("table.csv", text))};
        takeTaskTable(*m_document, m_dialogs, m_window);
        QCOMPARE(tasks().size(), static_cast<std::size_t>(count));
        QCOMPARE(m_dialogs.errors.size(), qsizetype(error.isEmpty() ? 0 : 1));
        QVERIFY(m_dialogs.errors.join("").contains(error));
        if (count > 0)
            QCOMPARE(tasks().front().name, std::string("<b>A</b> & \"B\""));
    }

    void aFileThatIsNotThereIsSaid()
    {
        m_dialogs.filesToRead = {QStringLiteral("/no/such/table.csv")};
        takeTaskTable(*m_document, m_dialogs, m_window);
        QCOMPARE(m_dialogs.errors.size(), qsizetype(1));
        QVERIFY(m_document->scenario() == fiveTasks());
        m_dialogs.filesToRead.clear();
        takeTaskTable(*m_document, m_dialogs, m_window);
        QCOMPARE(m_dialogs.errors.size(), qsizetype(1));
    }

    void aScenarioFileBecomesATask()
    {
        FileActions files(*m_document, m_dialogs, m_window);
        Scenario other;
        other.name = "Letters";
        other.parameters.volume = 12345;
        other.parameters.gpuRate = 7;
        Document elsewhere;
        elsewhere.start(other);
        const std::string path = (std::filesystem::path(m_folder.path().toStdString()) / "letters.breakeven").string();
        QVERIFY(elsewhere.save(path).ok());
        m_dialogs.toOpen = QString::fromStdString(path);
        takeScenarioAsTask(*m_document, files, m_dialogs, m_window);
        QCOMPARE(tasks().size(), std::size_t{6});
        QCOMPARE(tasks().back().name, std::string("Letters"));
        QCOMPARE(tasks().back().parameters.size(), std::size_t{1});
        QCOMPARE(*ownValue(tasks().back(), &Parameters::volume), 12345.0);
        QCOMPARE(m_dialogs.notices.size(), qsizetype(1));
        QVERIFY(m_dialogs.notices.front().contains("GPU rate"));
        m_dialogs.toOpen = QStringLiteral("/no/such/file");
        takeScenarioAsTask(*m_document, files, m_dialogs, m_window);
        QCOMPARE(m_dialogs.errors.size(), qsizetype(1));
    }

private:
    [[nodiscard]] const std::vector<Task>& tasks() const { return m_document->scenario().tasks; }
    [[nodiscard]] std::string write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    QWidget m_window;
    std::unique_ptr<Document> m_document;
};

QTEST_MAIN(TaskActionsTest)
#include "task_actions_test.moc"
