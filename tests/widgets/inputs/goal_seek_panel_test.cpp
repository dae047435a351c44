// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/goal_seek_panel.h"

#include "core/inputs/parameter_table.h"
#include "widgets/controls/fields/parameter_box.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace breakeven;

class GoalSeekPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<GoalSeekPanel>();
        m_log.clear();
        connect(m_panel.get(), &GoalSeekPanel::goalChanged, this,
                [this](const Parameter& parameter, Figure figure, double target) {
                    m_log << QStringLiteral("%1 %2 %3")
                                 .arg(QLatin1String(parameter.id.data()), QLatin1String(info(figure).id.data()),
                                      QString::number(target));
                });
        connect(m_panel.get(), &GoalSeekPanel::applied, this, [this] { m_log << QStringLiteral("applied"); });
        m_panel->resize(m_panel->sizeHint());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void itAsksWhatLabelingCostMakesPaybackSixMonths()
    {
        QCOMPARE(box()->currentText(), QStringLiteral("Labeling cost"));
        QCOMPARE(figures()->currentText(), QStringLiteral("Payback"));
        QCOMPARE(target()->text(), QStringLiteral("6 months"));
        QVERIFY(!apply()->isEnabled() && m_log.isEmpty());
    }

    void aTypedTargetIsAskedForAtOnce()
    {
        type("4");
        QCOMPARE(taken(), QStringLiteral("label_cost payback_months 4"));
        QTest::keyClick(target(), Qt::Key_Return);
        QCOMPARE(target()->text(), QStringLiteral("4 months"));
        QVERIFY(taken().isEmpty());
        QCOMPARE(m_panel->target(), 4.0);
    }

    void anUnreadableTargetAsksNothingAndSaysWhyOnce()
    {
        m_panel->setAnswer(QStringLiteral("An answer."), true);
        type("7x");
        QCOMPARE(taken(), QStringLiteral("label_cost payback_months 7"));
        QVERIFY(answer()->text().isEmpty() && !apply()->isEnabled());
        QVERIFY(message()->text().isEmpty()); // not yet: it may go on
        m_panel->setAnswer(QStringLiteral("Late."), true);
        QVERIFY(answer()->text().isEmpty() && !apply()->isEnabled());
        QTest::keyClick(target(), Qt::Key_Return);
        QCOMPARE(message()->text(), QStringLiteral("\"7x\" has another unit: Payback can be 0 to 60 months"));
        QVERIFY(message()->height() > 0 && m_panel->height() > 0);
        QTest::keyClick(target(), Qt::Key_Backspace);
        QVERIFY(message()->text().isEmpty());
        QCOMPARE(taken(), QStringLiteral("label_cost payback_months 7"));
        m_panel->setAnswer(QStringLiteral("Now."), true);
        QVERIFY(apply()->isEnabled());
    }

    void eachFigureKeepsItsTarget()
    {
        type("9");
        figures()->setFocus();
        QTest::keyClick(figures(), Qt::Key_Home);
        QCOMPARE(taken(), QStringLiteral("label_cost payback_months 9, label_cost monthly_saving 2000"));
        QCOMPARE(target()->text(), QStringLiteral("$2,000 /month"));
        type("-$1.5k");
        QTest::keyClick(target(), Qt::Key_Return);
        QCOMPARE(m_panel->target(), -1500.0);
        figures()->setFocus();
        QTest::keyClick(figures(), Qt::Key_Down);
        QTest::keyClick(figures(), Qt::Key_Down);
        QCOMPARE(target()->text(), QStringLiteral("9 months"));
        QTest::keyClick(figures(), Qt::Key_Home);
        QCOMPARE(m_panel->target(), -1500.0);
    }

    void changingTheFigureMendsAnUnreadableTarget()
    {
        type("soon");
        QVERIFY(taken().isEmpty());
        figures()->setFocus();
        QVERIFY(!message()->text().isEmpty());
        QTest::keyClick(figures(), Qt::Key_End);
        QCOMPARE(taken(), QStringLiteral("label_cost horizon_saving 50000"));
        QVERIFY(message()->text().isEmpty());
    }

    void theParameterIsFoundByAnyPartOfItsName()
    {
        QLineEdit* edit = box()->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("decode"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(taken(), QStringLiteral("decode_throughput payback_months 6"));
        QCOMPARE(box()->currentText(), QStringLiteral("Decode throughput"));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("no such input"));
        figures()->setFocus();
        QCOMPARE(box()->currentText(), QStringLiteral("Decode throughput")); // the choice of before
        QVERIFY(taken().isEmpty());
        box()->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("gpu RATE")); // the whole name wins over a part of another
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(&m_panel->parameter(), findParameter("gpu_rate"));
        QCOMPARE(taken(), QStringLiteral("gpu_rate payback_months 6"));
        QCOMPARE(box()->count(), static_cast<int>(parameterTable.size()));
    }

    void theAnswerIsAppliedWithOneClick()
    {
        m_panel->setAnswer(QStringLiteral("At a labeling cost of $0.21/example, payback is 6 months."), true);
        QTest::mouseClick(apply(), Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("applied"));
        m_panel->setAnswer(QStringLiteral("Not within this range."), false);
        QTest::mouseClick(apply(), Qt::LeftButton);
        QVERIFY(taken().isEmpty());
        m_panel->setAnswer(QStringLiteral("An answer."), true);
        m_panel->setGoal(*findParameter("volume"), Figure::SettledVolume, 644123);
        QVERIFY(answer()->text().isEmpty() && !apply()->isEnabled()); // it was another question
        QCOMPARE(target()->text(), QStringLiteral("644,123 /month"));
        QVERIFY(taken().isEmpty());
    }

    void nothingOverlapsOrIsCutAtAnyWidth()
    {
        m_panel->setAnswer(QStringLiteral("Not within this range; nearest is $0/example with a saving over the horizon "
                                          "of −$123,456, which is a long sentence."),
                           true);
        type("x");
        QTest::keyClick(target(), Qt::Key_Return);
        for (const int width : {320, 400, 480, 560, 800}) {
            m_panel->resize(width, m_panel->heightForWidth(width));
            QList<QWidget*> parts = m_panel->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
            for (const QWidget* part : parts) {
                QVERIFY(m_panel->rect().contains(part->geometry()));
                for (const QWidget* other : parts)
                    QVERIFY(part == other || !part->geometry().intersects(other->geometry()));
            }
        }
    }

    void theButtonStandsStillWhileAnswersChange()
    {
        const QPoint before = apply()->pos();
        m_panel->setAnswer(QStringLiteral("At a labeling cost of $0.21/example, payback is 6 months."), true);
        QCOMPARE(apply()->pos(), before);
    }

private:
    [[nodiscard]] ParameterBox* box() const { return m_panel->findChild<ParameterBox*>(); }
    [[nodiscard]] QComboBox* figures() const { return child<QComboBox>("goal_figure"); }
    [[nodiscard]] QLineEdit* target() const { return child<QLineEdit>("goal_target"); }
    [[nodiscard]] QLabel* answer() const { return child<QLabel>("goal_answer"); }
    [[nodiscard]] QLabel* message() const { return child<QLabel>("goal_message"); }
    [[nodiscard]] QPushButton* apply() const { return m_panel->findChild<QPushButton*>(); }
    template <typename Widget> Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    void type(const char* text) const
    {
        target()->setFocus();
        target()->selectAll();
        QTest::keyClicks(target(), QString::fromUtf8(text));
    }
    [[nodiscard]] QString taken() { return std::exchange(m_log, {}).join(QStringLiteral(", ")); }

    std::unique_ptr<GoalSeekPanel> m_panel;
    QStringList m_log;
};

QTEST_MAIN(GoalSeekPanelTest)
#include "goal_seek_panel_test.moc"
