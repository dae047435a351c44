// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portfolio/many_tasks_bar.h"

#include "core/scenario/tasks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

class ManyTasksBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void offersAllThatATaskMayHave()
    {
        ManyTasksBar bar;
        QCOMPARE(static_cast<std::size_t>(part<QComboBox>(bar, "many_field")->count()), taskParameters.size() + 1);
        QCOMPARE(static_cast<std::size_t>(bar.findChild<QMenu*>()->actions().size()), taskTypeTable.size());
    }

    void asksForTheValueOfTheField()
    {
        ManyTasksBar bar;
        bar.setCount(7);
        QCOMPARE(bar.findChild<QLabel*>()->text(), QString("7 tasks:"));
        TaskField asked;
        QString text;
        connect(&bar, &ManyTasksBar::valueWanted, &bar, [&](const TaskField& field, const QString& typed) {
            asked = field;
            text = typed;
        });
        auto* fields = part<QComboBox>(bar, "many_field");
        fields->setCurrentIndex(fields->count() - 1);
        QVERIFY(part<QLineEdit>(bar, "many_value")->isHidden());
        auto* places = part<QComboBox>(bar, "many_place");
        QCOMPARE(places->count(), 3);
        places->setCurrentIndex(2);
        QTest::mouseClick(part<QPushButton>(bar, "many_apply"), Qt::LeftButton);
        QVERIFY(asked == TaskField{TaskField::Kind::Place} && text == "Our own GPUs");
        fields->setCurrentIndex(0);
        QVERIFY(!part<QLineEdit>(bar, "many_value")->isHidden() && places->isHidden());
        QTest::keyClicks(part<QLineEdit>(bar, "many_value"), "5k");
        QTest::mouseClick(part<QPushButton>(bar, "many_apply"), Qt::LeftButton);
        QVERIFY(asked.kind == TaskField::Kind::Value && text == "5k");
    }

    void asksForTheAccuraciesOfAKind()
    {
        ManyTasksBar bar;
        std::optional<TaskType> asked;
        connect(&bar, &ManyTasksBar::accuraciesWanted, &bar, [&](TaskType type) { asked = type; });
        bar.show();
        QTest::mouseClick(part<QPushButton>(bar, "many_types"), Qt::LeftButton);
        auto* kinds = bar.findChild<QMenu*>();
        QTRY_VERIFY(kinds->isVisible());
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Return);
        QVERIFY(asked == TaskType::EntityExtraction);
    }

private:
    template <typename Widget> static Widget* part(const QWidget& bar, const char* name)
    {
        return bar.findChild<Widget*>(QLatin1String(name));
    }
};

QTEST_MAIN(ManyTasksBarTest)
#include "many_tasks_bar_test.moc"
