// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_matrix.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "widgets/inputs/links/link_look.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <utility>

using namespace breakeven;
using namespace breakeven::test;

/// The matrix between two buttons, over a scenario that takes what it asks for, with a person's mouse and keys.
class LinkMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setFont(textFont(13));
        m_before = new QPushButton(QStringLiteral("Before"));
        m_matrix = new LinkMatrix;
        m_after = new QPushButton(QStringLiteral("After"));
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_before);
        layout->addWidget(m_matrix, 1);
        layout->addWidget(m_after);
        connect(m_matrix, &LinkMatrix::linkEdited, this,
                [this](const Parameter& first, const Parameter& second, const std::optional<double>& value) {
                    m_log << QStringLiteral("%1 %2 %3")
                                 .arg(QLatin1String(first.id.data()), QLatin1String(second.id.data()),
                                      value ? QString::number(*value) : QStringLiteral("none"));
                    show(withCorrelation(m_scenario, first, second, value).value());
                });
        Scenario scenario; // in the table's order: the volume, the two prices, the GPU rate
        scenario.ranges = {{"volume", {500000, 2000000}},
                           {"api_input_price", {2, 4}},
                           {"api_output_price", {10, 20}},
                           {"gpu_rate", {0.5, 2}}};
        show(scenario);
        m_window->resize(720, 420);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        settle();
    }
    void cleanup() { m_window.reset(); }

    void aClickEditsACell()
    {
        click(2, 1);
        QVERIFY(field() != nullptr && field()->hasFocus());
        QTest::keyClicks(field(), QStringLiteral("0.9"));
        QVERIFY(taken().isEmpty());
        QTest::keyClick(field(), Qt::Key_Return);
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
        click(1, 1);
        QVERIFY(field() == nullptr);
        QTest::keyClick(m_matrix, Qt::Key_5);
        QVERIFY(field() == nullptr);
        QTest::keyClick(m_matrix, Qt::Key_Delete);
        QCOMPARE(shown(1, 1), QStringLiteral("1"));
        QVERIFY(taken().isEmpty() && m_matrix->message().isEmpty());
    }

    void keysGoToACellAndEditIt()
    {
        m_before->setFocus();
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
        QTest::keyClicks(field(), QStringLiteral("75"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(taken(), QStringList(QStringLiteral("api_output_price gpu_rate 0.75")));
        QTest::keyClick(m_matrix, Qt::Key_Return);
        QCOMPARE(field()->text(), QStringLiteral("0.75"));
        QTest::keyClicks(field(), QStringLiteral("0.1"));
        QTest::keyClick(field(), Qt::Key_Escape);
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
        m_before->setFocus();
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
        QTest::keyClicks(field(), QStringLiteral("0.5"));
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(taken(), QStringList(QStringLiteral("volume gpu_rate 0.5")));
        QCOMPARE(current(), std::pair(1, 0));
        QVERIFY(field() != nullptr && field()->hasFocus());
        QTest::keyClick(field(), Qt::Key_Tab); // over the diagonal
        QCOMPARE(current(), std::pair(1, 2));
        QTest::keyClick(field(), Qt::Key_Backtab);
        QCOMPARE(current(), std::pair(1, 0));
        click(3, 2);
        QTest::keyClicks(field(), QStringLiteral("0.2"));
        QTest::keyClick(field(), Qt::Key_Tab); // the last
        QCOMPARE(taken(), QStringList(QStringLiteral("gpu_rate api_output_price 0.2")));
        QVERIFY(field() == nullptr && m_matrix->hasFocus());
        QTest::keyClick(m_matrix, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void aRefusedValueStandsThereWithItsReasonBelow()
    {
        Scenario scenario = m_scenario;
        scenario.correlations = {{"volume", "api_input_price", 0.9}, {"api_input_price", "api_output_price", 0.9}};
        show(scenario);
        const int below = m_matrix->cellRect(3, 0).top();
        click(2, 0);
        QTest::keyClicks(field(), QStringLiteral("-0.9"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(taken().isEmpty());
        QCOMPARE(shown(2, 0), QStringLiteral("-0.9"));
        QCOMPARE(m_matrix->message(), QStringLiteral("API output price and Requests per month can't be linked by -0.9: "
                                                     "with the other links there is no such world"));
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
                *passed += event->type() == QEvent::KeyPress ? 1 : 0;
                return false;
            }
        } filter;
        filter.passed = &passed;
        m_window->installEventFilter(&filter);
        QTest::keyClick(m_matrix, Qt::Key_Escape);
        QCOMPARE(passed, 1);
        click(0, 1);
        QTest::keyClicks(field(), QStringLiteral("much"));
        QTest::keyClick(field(), Qt::Key_Return);
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
        QTest::keyClick(field(), Qt::Key_Return);
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

    /// The stronger, the stronger: in step in one color, against each other in another, without a link in none.
    void cellsTellTheirStrengthByTheirTint()
    {
        Scenario scenario = m_scenario;
        scenario.correlations = {
            {"volume", "api_input_price", 0.2}, {"volume", "gpu_rate", 0.6}, {"api_input_price", "gpu_rate", -0.6}};
        show(scenario);
        const QColor none = tint(0, 2);
        const auto distance = [&none](QColor color) {
            return std::abs(color.red() - none.red()) + std::abs(color.green() - none.green()) +
                   std::abs(color.blue() - none.blue());
        };
        QCOMPARE(none, m_matrix->palette().color(QPalette::Base));
        QVERIFY(distance(tint(0, 1)) > 5);
        QVERIFY(distance(tint(0, 3)) > distance(tint(0, 1)) + 20);
        QCOMPARE(tint(3, 0), tint(0, 3));
        QVERIFY(tint(0, 3).blue() > tint(0, 3).red()); // the accent
        QVERIFY(tint(1, 3).blue() < tint(1, 3).red()); // that of flips
        QCOMPARE(tint(2, 2), m_matrix->palette().color(QPalette::Window));
    }

    void longLabelsAreWholeAboveAndBeside()
    {
        Scenario all;
        for (const Parameter& row : parameterTable)
            if (row.member != &Parameters::horizonMonths)
                all.ranges.emplace(row.id, row.range);
        show(all);
        settle();
        QCOMPARE(m_matrix->inputs(), static_cast<int>(parameterCount) - 1);
        const QFontMetrics metrics(textFont(12, QFont::DemiBold));
        const QHeaderView* above = m_matrix->horizontalHeader();
        for (int i = 0; i < m_matrix->inputs(); ++i) {
            const QString label = m_matrix->model()->headerData(i, Qt::Horizontal).toString();
            const QRect needed = metrics.boundingRect(QRect(0, 0, linkCellWidth - 8, 1000), Qt::TextWordWrap, label);
            QVERIFY2(needed.width() <= linkCellWidth - 8, qPrintable(label));
            QVERIFY2(needed.height() <= above->height(), qPrintable(label));
        }
        QVERIFY(m_matrix->horizontalScrollBar()->maximum() > 0);
        m_matrix->goTo(*findParameter("volume"));
        QTest::keyClick(m_matrix, Qt::Key_End);
        QVERIFY(m_matrix->viewport()->rect().contains(m_matrix->cellRect(0, m_matrix->inputs() - 1)));
    }

    /// A row far down, in a small window: cell and reason are scrolled into view.
    void aReasonIsInSightWhereverItsCellIs()
    {
        Scenario all;
        for (const Parameter& row : parameterTable)
            if (row.member != &Parameters::horizonMonths)
                all.ranges.emplace(row.id, row.range);
        show(all);
        m_window->resize(420, 300);
        settle();
        m_matrix->goTo(*lastInput());
        QTest::keyClicks(m_matrix, QStringLiteral("2"));
        QTest::keyClick(field(), Qt::Key_Return);
        settle();
        QVERIFY(!m_matrix->message().isEmpty());
        const QRect cell = m_matrix->cellRect(m_matrix->inputs() - 1, 0);
        QVERIFY(m_matrix->viewport()->rect().contains(cell));
        QVERIFY(hasColor(QRect(0, cell.bottom() + 1, m_matrix->viewport()->width(),
                               m_matrix->viewport()->height() - cell.bottom() - 1),
                         QPalette::BrightText));
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

private:
    void show(const Scenario& scenario)
    {
        m_scenario = scenario;
        m_matrix->setScenario(scenario);
    }
    void click(int row, int column) const
    {
        QTest::mouseClick(m_matrix->viewport(), Qt::LeftButton, {}, m_matrix->cellRect(row, column).center());
    }
    [[nodiscard]] QLineEdit* field() const
    {
        auto* found = m_matrix->findChild<QLineEdit*>(QStringLiteral("link_field"));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_matrix->model()->index(row, column).data().toString();
    }
    [[nodiscard]] std::pair<int, int> current() const
    {
        return {m_matrix->currentIndex().row(), m_matrix->currentIndex().column()};
    }
    [[nodiscard]] QStringList taken() { return std::exchange(m_log, {}); }
    [[nodiscard]] const Parameter* lastInput() const
    {
        const Parameter* last = nullptr;
        for (const Parameter& row : parameterTable)
            if (m_scenario.ranges.contains(row.id))
                last = &row;
        return last;
    }
    [[nodiscard]] QImage image() const { return m_matrix->viewport()->grab().toImage(); }
    [[nodiscard]] bool hasColor(const QRect& place, QPalette::ColorRole role) const
    {
        const QImage seen = image();
        const QRgb wanted = m_matrix->palette().color(role).rgb();
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                if (seen.valid(x, y) && seen.pixel(x, y) == wanted)
                    return true;
        return false;
    }
    /// Beside the text.
    [[nodiscard]] QColor tint(int row, int column) const
    {
        const QRect cell = m_matrix->cellRect(row, column);
        return image().pixelColor(cell.left() + 12, cell.center().y());
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton* m_before = nullptr;
    LinkMatrix* m_matrix = nullptr;
    QPushButton* m_after = nullptr;
    Scenario m_scenario;
    QStringList m_log;
};

QTEST_MAIN(LinkMatrixTest)
#include "link_matrix_test.moc"
