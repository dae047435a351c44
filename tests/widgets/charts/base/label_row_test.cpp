// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/label_row.h"

#include <QTest>

using namespace breakeven;

class LabelRowTest : public QObject {
    Q_OBJECT

private slots:
    void labelsPushEachOtherApart_data()
    {
        QTest::addColumn<std::vector<double>>("wanted"); // middles of labels that are 20 wide
        QTest::addColumn<std::vector<double>>("lefts");
        QTest::addColumn<bool>("fit");
        using Numbers = std::vector<double>;
        QTest::newRow("none") << Numbers{} << Numbers{} << true;
        QTest::newRow("apart") << Numbers{20, 60} << Numbers{10, 50} << true;
        QTest::newRow("pushed on") << Numbers{20, 22, 24} << Numbers{10, 35, 60} << true;
        QTest::newRow("from the left edge") << Numbers{-50, 3} << Numbers{0, 25} << true;
        QTest::newRow("pushed back from the right edge") << Numbers{80, 85, 99} << Numbers{30, 55, 80} << true;
        QTest::newRow("just enough room") << Numbers{1, 1, 1, 1} << Numbers{0, 25, 50, 75} << true;
        QTest::newRow("too many") << Numbers{1, 1, 1, 1, 1} << Numbers{-20, 5, 30, 55, 80} << false;
    }
    void labelsPushEachOtherApart()
    {
        QFETCH(const std::vector<double>, wanted);
        QFETCH(const bool, fit);
        std::vector<RowLabel> labels;
        for (const double middle : wanted)
            labels.push_back({middle, 20});
        QTEST(placedInRow(labels, 0, 100, 5), "lefts");
        QCOMPARE(fitInRow(labels, 0, 100, 5), fit);
    }
};

QTEST_APPLESS_MAIN(LabelRowTest)
#include "label_row_test.moc"
