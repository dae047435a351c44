// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_look.h"

#include "tests/widgets/inputs/links/matrix_stage.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace breakeven;
using namespace breakeven::test;

/// What the matrix of links looks like.
class LinkLookTest : public MatrixStage {
    Q_OBJECT

    /// Of a cell, beside its text.
    [[nodiscard]] QColor tint(int row, int column) const
    {
        const QRect cell = m_matrix->cellRect(row, column);
        return image().pixelColor(cell.left() + 12, cell.center().y());
    }

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void cleanup() { close(); }

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
        showAll();
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
        showAll();
        m_window->resize(420, 300);
        settle();
        m_matrix->goTo(parameterTable.back());
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
};

QTEST_MAIN(LinkLookTest)
#include "link_look_test.moc"
