// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/chart_view.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Tells what it is asked to show.
class Telling : public ChartView {
public:
    void setTheme(const Theme&) override {}
    [[nodiscard]] QStringList told() { return std::exchange(m_told, {}); }
    using ChartView::evaluation;
    using ChartView::isSettled;

protected:
    void showNew() override { m_told << QStringLiteral("new"); }
    void settle() override { m_told << QStringLiteral("settled"); }

private:
    QStringList m_told;
};

SharedEvaluation at(double volume)
{
    Scenario scenario;
    scenario.parameters.volume = volume;
    return evaluate(scenario);
}

const QStringList nothing;
const QStringList anew{QStringLiteral("new")};
const QStringList settled{QStringLiteral("settled")};

} // namespace

class ChartViewTest : public QObject {
    Q_OBJECT

private slots:
    void theSameAgainIsNothingNew()
    {
        Telling view;
        view.show();
        QVERIFY(!view.evaluation());
        const SharedEvaluation first = at(1000);
        view.setEvaluation(first, false);
        QCOMPARE(view.told(), anew);
        view.setEvaluation(first, false);
        QCOMPARE(view.told(), nothing);
        view.setEvaluation(at(1000), false); // another that says the same
        QCOMPARE(view.told(), nothing);
        QVERIFY(view.evaluation() == first && !view.isSettled());
        view.setEvaluation(at(2000), false);
        QCOMPARE(view.told(), anew);
    }

    void whatComesToRestSettlesOnce()
    {
        Telling view;
        view.show();
        view.setEvaluation(at(1000), false);
        (void)view.told();
        view.setEvaluation(at(1000), true);
        QCOMPARE(view.told(), settled);
        QVERIFY(view.isSettled());
        view.setEvaluation(at(1000), true);
        view.setEvaluation(at(1000), false); // nothing has moved
        QCOMPARE(view.told(), nothing);
        QVERIFY(view.isSettled());
        view.setEvaluation(at(3000), true);
        QCOMPARE(view.told(), anew);
    }

    void whatNoOneSeesIsShownLater()
    {
        Telling view;
        view.setEvaluation(at(1000), false);
        view.setEvaluation(at(2000), true);
        QCOMPARE(view.told(), nothing);
        view.show();
        QCOMPARE(view.told(), anew);
        QCOMPARE(view.evaluation()->scenario.parameters.volume, 2000.0);
        view.hide();
        view.show(); // as it was
        QCOMPARE(view.told(), nothing);
        view.hide();
        view.setEvaluation(at(3000), false);
        view.setEvaluation(at(3000), true);
        view.show();
        QCOMPARE(view.told(), anew);
        QVERIFY(view.isSettled());
    }
};

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
