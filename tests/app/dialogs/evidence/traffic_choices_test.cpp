// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/traffic_dialog.h"
#include "core/scenario/tasks.h"
#include "tests/support/traffic_dialog_stage.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTreeView>

using namespace breakeven;
using namespace breakeven::test;

/// How a log is read is chosen in the dialog: units, decimals, which rows, and by what it is split.
class TrafficChoicesTest : public QObject, private TrafficDialogStage {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void theUnitOfTimesIsAskedFor();
    void theSignBeforeDecimalsIsAskedFor();
    void rowsAreChosenByTheirValues();
    void aLogIsSplitIntoGroups();
    void groupsBecomeTasks();

private:
    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* found = part<QWidget>(name);
        return found != nullptr && found->isVisible();
    }
    /// The first three columns, as the log has them.
    void chooseColumns()
    {
        QTRY_VERIFY(part<QComboBox>("column_time")->isVisible());
        for (const auto& [box, presses] : {std::pair{"column_time", 1}, {"column_input", 2}, {"column_output", 3}})
            for (int i = 0; i < presses; ++i)
                QTest::keyClick(part<QComboBox>(box), Qt::Key_Down);
        QTest::mouseClick(part<QComboBox>("column_time")->parentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
    }
    void click(const char* name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    /// Of a gateway: two answers of two models, and an embedding.
    [[nodiscard]] std::filesystem::path spendLog() const
    {
        return m_files.write("spend.csv", "request_id,call_type,spend,total_tokens,prompt_tokens,completion_tokens,"
                                          "startTime,endTime,model,cache_hit,status\n"
                                          "a,acompletion,0.01,1200,1000,200,2024-01-01 08:00:00,2024-01-01 08:00:01,"
                                          "small,False,success\n"
                                          "b,acompletion,0.01,3100,3000,100,2024-01-01 09:00:00,2024-01-01 09:00:01,"
                                          "large,False,success\n"
                                          "c,aembedding,0.01,500,500,0,2024-01-01 10:00:00,2024-01-01 10:00:01,"
                                          "small,False,success\n");
    }
};

void TrafficChoicesTest::init()
{
    openDialog();
}

/// Ten requests, 3,000 of whatever apart: 27 seconds, or 7.5 hours. What was chosen can be changed.
void TrafficChoicesTest::theUnitOfTimesIsAskedFor()
{
    std::string rows = "when,prompt,answer\n";
    for (int i = 0; i < 10; ++i)
        rows += std::to_string(3000 * i) + ",800,20\n";
    open(m_files.write("relative.csv", rows));
    chooseColumns();
    QTRY_VERIFY(shows("time_unit_0"));
    QVERIFY2(text("traffic_message").endsWith("choose their unit below."), qPrintable(text("traffic_message")));
    QCOMPARE(part<QPushButton>("time_unit_0")->text(), QStringLiteral("Seconds: 7.5 hours, 973 requests a month"));
    QCOMPARE(part<QPushButton>("time_unit_1")->text(),
             QStringLiteral("Milliseconds: 27 seconds, 973k requests a month"));
    QVERIFY(!part<QPushButton>("time_unit_1")->isChecked() && !fill()->isVisible());
    click("time_unit_1");
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(text("figure_1"), QStringLiteral("973,333 a month"));
    QVERIFY(part<QPushButton>("time_unit_1")->isVisible() && part<QPushButton>("time_unit_1")->isChecked());
    click("time_unit_0");
    QTRY_COMPARE(text("figure_1"), QStringLiteral("973 a month"));
    QVERIFY(part<QPushButton>("time_unit_0")->isChecked());
    QCOMPARE(part<QPushButton>("time_unit_1")->text(),
             QStringLiteral("Milliseconds: 27 seconds, 973k requests a month"));
    open(spendLog()); // knows its own
    QTRY_VERIFY(fill()->isVisible());
    QVERIFY(!shows("time_unit_0"));
}

void TrafficChoicesTest::theSignBeforeDecimalsIsAskedFor()
{
    open(m_files.write("german.csv", "zeit;eingabe;ausgabe\n01.09.2024 10:00;2.000;1.000\n"
                                     "02.09.2024 10:00;2.000;1.000\n03.09.2024 10:00;2.000;1.000\n"));
    chooseColumns();
    QTRY_VERIFY(shows("decimal_1"));
    QVERIFY2(text("traffic_message").contains("choose whether a dot or a comma stands before decimals below."),
             qPrintable(text("traffic_message")));
    click("decimal_1");
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(text("figure_2"), QStringLiteral("mean 2,000, median 2,000, 95th percentile 2,000"));
    QVERIFY(part<QPushButton>("decimal_1")->isChecked());
    click("decimal_0");
    QTRY_COMPARE(text("figure_2"), QStringLiteral("mean 2, median 2, 95th percentile 2"));
}

void TrafficChoicesTest::rowsAreChosenByTheirValues()
{
    open(spendLog());
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(text("figure_2").left(11), QStringLiteral("mean 2,000,"));
    click("view_rows");
    QVERIFY(part<QAbstractButton>("row_choice_0_0")->text() == "acompletion (2)");
    QVERIFY(part<QAbstractButton>("row_choice_0_0")->isChecked());
    QVERIFY(part<QAbstractButton>("row_choice_0_1")->text() == "aembedding (1)"); // makes no text
    QVERIFY(!part<QAbstractButton>("row_choice_0_1")->isChecked());
    QVERIFY(part<QAbstractButton>("row_choice_1_0")->text() == "small (2)");
    click("row_choice_1_1"); // not the large model
    click("read_rows");
    QTRY_VERIFY(text("figure_2").startsWith("mean 1,000,"));
    QVERIFY(part<QWidget>("read_rows")->isVisible() && !part<QWidget>("read_rows")->isEnabled());
    QVERIFY(!part<QAbstractButton>("row_choice_1_1")->isChecked());
    click("row_choice_1_1");
    click("row_choice_0_1");
    click("read_rows");
    QTRY_VERIFY(text("figure_2").startsWith("mean 1,500,"));
}

void TrafficChoicesTest::aLogIsSplitIntoGroups()
{
    open(spendLog());
    QTRY_VERIFY(fill()->isVisible());
    click("view_groups");
    auto* field = part<QComboBox>("split_by");
    field->setFocus();
    while (field->currentText() != "model") {
        const int before = field->currentIndex();
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(fill()->isVisible() && field->currentIndex() == before + 1);
    }
    const auto* table = m_dialog->findChild<QWidget*>("groups_table")->findChild<QTreeView*>();
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("large"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("3,000"));
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("small"));
    QVERIFY(part<QPushButton>("copy_groups")->isEnabled());
    QCOMPARE(text("figure_2").left(11), QStringLiteral("mean 2,000,")); // of all
}

/// Each with its own tokens, as one step of undo.
void TrafficChoicesTest::groupsBecomeTasks()
{
    aLogIsSplitIntoGroups();
    QSignalSpy taken(m_dialog.get(), &TrafficDialog::tasksTaken);
    QTest::mouseClick(part<QPushButton>("groups_to_tasks"), Qt::LeftButton);
    const std::vector<Task>& tasks = m_document->scenario().tasks;
    QCOMPARE(tasks.size(), std::size_t{2});
    QCOMPARE(tasks[0].name, std::string("large"));
    QCOMPARE(*ownValue(tasks[0], &Parameters::inputTokens), 3000.0);
    QCOMPARE(*ownValue(tasks[1], &Parameters::outputTokens), 200.0);
    QCOMPARE(taken.size(), qsizetype(1));
    QVERIFY(m_dialogs.questions.isEmpty());
    m_dialogs.taking = Dialogs::Taking::Replace;
    QTest::mouseClick(part<QPushButton>("groups_to_tasks"), Qt::LeftButton);
    QCOMPARE(m_dialogs.questions.size(), qsizetype(1));
    QCOMPARE(m_document->undoStack().count(), 1); // the same again is no step
    m_document->undoStack().undo();
    QVERIFY(m_document->scenario().tasks.empty());
}

QTEST_MAIN(TrafficChoicesTest)
#include "traffic_choices_test.moc"
