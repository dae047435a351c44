// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_matrix.h"

#include "tests/widgets/inputs/links/matrix_stage.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace breakeven;
using namespace breakeven::test;

/// The matrix of links with a person's mouse and keys.
class LinkMatrixTest : public MatrixStage {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void cleanup() { close(); }

    void aClickEditsACell()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("editing failed")));
        click(2, 1);
        QVERIFY(field() != nullptr && field()->hasFocus());
        QTest::keyClicks(field(), QStringLiteral("0."));
        QVERIFY(taken().isEmpty());
        type("9");
        QCOMPARE(taken(), QStringList(QStringLiteral("api_output_price api_input_price 0.9")));
        QCOMPARE(shown(2, 1), QStringLiteral("0.9"));
        QCOMPARE(shown(1, 2), QStringLiteral("0.9"));
        QVERIFY(field() == nullptr && m_matrix->hasFocus());
        click(1, 2); // the whole of it is chosen, to be typed over
        QCOMPARE(field()->selectedText(), QStringLiteral("0.9"));
        QTest::keyClicks(field(), QStringLiteral("-0.4"));
        click(3, 0); // leaving takes it over
        QCOMPARE(taken(), QStringList(QStringLiteral("api_input_price api_output_price -0.4")));
        QVERIFY(field() != nullptr && field()->text().isEmpty());
    }

    void theDiagonalCanNotBeEdited()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("editing failed")));
        click(1, 1);
        QVERIFY(field() == nullptr);
        QTest::keyClick(m_matrix, Qt::Key_Return);
        QVERIFY(field() == nullptr);
        QTest::keyClick(m_matrix, Qt::Key_5);
        QVERIFY(field() == nullptr);
        QTest::keyClick(m_matrix, Qt::Key_Delete);
        QCOMPARE(shown(1, 1), QStringLiteral("1"));
        QVERIFY(taken().isEmpty() && m_matrix->message().isEmpty());
    }

    void keysGoToACellAndEditIt()
    {
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_matrix->hasFocus());
        QCOMPARE(current(), std::pair(0, 1));
        QTest::keyClick(m_matrix, Qt::Key_Down);
        QTest::keyClick(m_matrix, Qt::Key_Down);
        QTest::keyClick(m_matrix, Qt::Key_Right);
        QTest::keyClick(m_matrix, Qt::Key_Right);
        QCOMPARE(current(), std::pair(2, 3));
        QTest::keyClicks(m_matrix, QStringLiteral(".")); // the first key is part of the number
        QVERIFY(field() != nullptr);
        type("75");
        QCOMPARE(taken(), QStringList(QStringLiteral("api_output_price gpu_rate 0.75")));
        QTest::keyClick(m_matrix, Qt::Key_Return);
        QCOMPARE(field()->text(), QStringLiteral("0.75"));
        type("0.1", Qt::Key_Escape);
        QVERIFY(taken().isEmpty() && field() == nullptr);
        QTest::keyClick(m_matrix, Qt::Key_F2);
        QVERIFY(field() != nullptr);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTest::keyClick(m_matrix, Qt::Key_Delete);
        QCOMPARE(taken(), QStringList(QStringLiteral("api_output_price gpu_rate none")));
        QCOMPARE(shown(3, 2), QString());
    }

    void theTabKeyGoesFromCellToCellAndThenOn()
    {
        QTest::keyClick(m_before, Qt::Key_Tab);
        std::vector<std::pair<int, int>> visited;
        while (m_matrix->hasFocus() && visited.size() < 20) {
            visited.push_back(current());
            QTest::keyClick(m_matrix, Qt::Key_Tab);
        }
        std::vector<std::pair<int, int>> asOneReads;
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 4; ++column)
                if (row != column)
                    asOneReads.emplace_back(row, column);
        QCOMPARE(visited, asOneReads);
        QVERIFY(m_after->hasFocus());
        QTest::keyClick(m_after, Qt::Key_Backtab);
        QVERIFY(m_matrix->hasFocus());
        QCOMPARE(current(), std::pair(3, 2));
        for (std::size_t i = 1; i < asOneReads.size(); ++i)
            QTest::keyClick(m_matrix, Qt::Key_Backtab);
        QCOMPARE(current(), std::pair(0, 1));
        QTest::keyClick(m_matrix, Qt::Key_Backtab);
        QVERIFY(m_before->hasFocus());
    }

    void theTabKeyInAFieldEditsTheNextCell()
    {
        click(0, 3);
        type("0.5", Qt::Key_Tab);
        QCOMPARE(taken(), QStringList(QStringLiteral("volume gpu_rate 0.5")));
        QCOMPARE(current(), std::pair(1, 0));
        QVERIFY(field() != nullptr && field()->hasFocus());
        QTest::keyClick(field(), Qt::Key_Tab); // over the diagonal
        QCOMPARE(current(), std::pair(1, 2));
        QTest::keyClick(field(), Qt::Key_Backtab);
        QCOMPARE(current(), std::pair(1, 0));
        click(3, 2);
        type("0.2", Qt::Key_Tab); // the last
        QCOMPARE(taken(), QStringList(QStringLiteral("gpu_rate api_output_price 0.2")));
        QVERIFY(field() == nullptr && m_matrix->hasFocus());
        QTest::keyClick(m_matrix, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void aRefusedValueStandsThereWithItsReasonBelow()
    {
        Scenario scenario = m_scenario;
        scenario.correlations = {{"volume", "api_input_price", 0.6}, {"api_input_price", "api_output_price", 0.6}};
        show(scenario);
        const int below = m_matrix->cellRect(3, 0).top();
        click(2, 0);
        type("-0.9");
        QVERIFY(taken().isEmpty());
        QCOMPARE(shown(2, 0), QStringLiteral("-0.9"));
        QVERIFY(m_matrix->message().startsWith(QStringLiteral(
            "API output price and Requests per month can't be linked by -0.9: with the other links there "
            "is no such world; with them it can be ")));
        QVERIFY(m_matrix->cellRect(3, 0).top() > below + 12); // it has a line of its own
        const QRect line(0, below, m_matrix->viewport()->width(), m_matrix->cellRect(3, 0).top() - below);
        QVERIFY(hasColor(line, QPalette::BrightText));
        QVERIFY(hasColor(m_matrix->cellRect(2, 0), QPalette::BrightText));
        QVERIFY(!hasColor(m_matrix->cellRect(0, 2), QPalette::BrightText));

        QTest::keyClick(m_matrix, Qt::Key_Return); // to be mended
        QCOMPARE(field()->text(), QStringLiteral("-0.9"));
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_matrix->message().isEmpty());
        QTest::keyClick(m_matrix, Qt::Key_Escape); // given up
        QVERIFY(m_matrix->message().isEmpty());
        QCOMPARE(m_matrix->cellRect(3, 0).top(), below);
        QCOMPARE(shown(2, 0), QString());
        QVERIFY(m_scenario.correlations.size() == 2 && taken().isEmpty());
    }

    /// Escape belongs to the dialog where there is nothing to give up.
    void escapeIsPassedOn()
    {
        m_matrix->setFocus();
        int passed = 0;
        struct Filter : QObject {
            int* passed;
            bool eventFilter(QObject*, QEvent* event) override
            {
                *passed += event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
                               ? 1
                               : 0;
                return false;
            }
        } filter;
        filter.passed = &passed;
        m_window->installEventFilter(&filter);
        QTest::keyClick(m_matrix, Qt::Key_Escape);
        QCOMPARE(passed, 1);
        click(0, 1);
        type("much");
        QTest::keyClick(m_matrix, Qt::Key_Escape);
        QCOMPARE(passed, 1);
    }

    void whatIsTypedGivesWayToAnotherScenario()
    {
        click(0, 1);
        QTest::keyClicks(field(), QStringLiteral("0.3"));
        Scenario other = m_scenario;
        other.correlations = {{"volume", "api_input_price", -0.5}};
        show(other); // undone in the window
        QCOMPARE(field()->text(), QStringLiteral("-0.5"));
        type("");
        QVERIFY(taken().isEmpty());
        other.ranges.erase("gpu_rate");
        click(0, 1);
        show(other);
        settle();
        QVERIFY(field() == nullptr);
        QCOMPARE(m_matrix->inputs(), 3);
    }

    void finishingTakesOverWhatIsTyped()
    {
        click(0, 1);
        QTest::keyClicks(field(), QStringLiteral("0.3"));
        m_matrix->finishEditing();
        QCOMPARE(taken(), QStringList(QStringLiteral("volume api_input_price 0.3")));
        m_matrix->finishEditing();
        QVERIFY(taken().isEmpty());
    }

    void itGoesToAnInputsLinks()
    {
        Scenario scenario = m_scenario;
        scenario.correlations = {{"gpu_rate", "api_output_price", 0.4}, {"gpu_rate", "api_input_price", 0.2}};
        show(scenario);
        m_matrix->goTo(*findParameter("gpu_rate"));
        QCOMPARE(current(), std::pair(3, 1));
        QVERIFY(m_matrix->hasFocus());
        m_matrix->goTo(*findParameter("volume")); // has none
        QCOMPARE(current(), std::pair(0, 1));
        m_matrix->goTo(*findParameter("pue")); // has no range
        QCOMPARE(current(), std::pair(0, 1));
    }

    void whoCanNotSeeItIsTold()
    {
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_matrix);
        QVERIFY(table != nullptr && table->tableInterface() != nullptr);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("How inputs move together"));
        QCOMPARE(table->tableInterface()->rowCount(), 4);
        QCOMPARE(table->tableInterface()->cellAt(1, 2)->text(QAccessible::Name),
                 QStringLiteral("API input price and API output price: not linked"));
        QCOMPARE(table->tableInterface()->rowDescription(3), QStringLiteral("GPU rate"));
        QCOMPARE(table->tableInterface()->columnDescription(1), QStringLiteral("API input price"));
        click(3, 0);
        QCOMPARE(field()->accessibleName(), QStringLiteral("GPU rate and requests per month: not linked"));
    }
};

QTEST_MAIN(LinkMatrixTest)
#include "link_matrix_test.moc"
