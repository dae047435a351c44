// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/task_type_page.h"

#include "core/scenario/edits.h"
#include "tests/widgets/advice/page_stage.h"
#include "widgets/text.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PageStage<TaskTypePage> {
    Stage() : PageStage({}, {900, 2000}) {} // all of it in view

    [[nodiscard]] QRadioButton* button(TaskType type) const
    {
        return view.findChild<QRadioButton*>(QStringLiteral("task_") + toQString(info(type).id));
    }
    /// Those that are chosen.
    [[nodiscard]] QList<TaskType> chosen() const
    {
        QList<TaskType> all;
        for (const TaskTypeInfo& row : taskTypeTable)
            if (button(row.type)->isChecked())
                all << row.type;
        return all;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const auto* label : view.findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
};

} // namespace

class TaskTypePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aTypeIsChosen()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &TaskTypePage::taskTypeChosen);
        for (const TaskTypeInfo& row : taskTypeTable) {
            QRadioButton* button = stage.button(row.type);
            QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
            QCOMPARE(chosen.takeLast()[0].value<TaskType>(), row.type);
            QCOMPARE(stage.chosen(), QList{row.type});
            QVERIFY(button->accessibleDescription().contains(QString::number(row.tuned) + " %"));
        }
        QVERIFY(chosen.isEmpty());
    }

    void itShowsWhatTheScenarioHasAndThatIsNoEdit()
    {
        Stage stage;
        QSignalSpy chosen(&stage.view, &TaskTypePage::taskTypeChosen);
        QVERIFY(stage.chosen().isEmpty());
        for (const TaskTypeInfo& row : taskTypeTable) {
            stage.view.setEvaluation(evaluate(withTaskType({}, row.type)), true);
            QCOMPARE(stage.chosen(), QList{row.type});
        }
        QVERIFY(stage.words().contains("gets 70 % right and the frontier API 92 %, so it is not."));
        stage.view.setEvaluation(evaluate(Scenario{}), true);
        QVERIFY(stage.chosen().isEmpty());
        QVERIFY(chosen.isEmpty());
    }
};

QTEST_MAIN(TaskTypePageTest)
#include "task_type_page_test.moc"
