// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/chart_view.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Tells what it is asked to show.
class Telling : public ChartView {
public:
    [[nodiscard]] QStringList told() { return std::exchange(m_told, {}); }
    using ChartView::evaluation;
    using ChartView::isSettled;

protected:
    void showTheme(const Theme&) override {}
    void showNew() override { m_told << QStringLiteral("new"); }
    void settle() override { m_told << QStringLiteral("settled"); }
    void showNotes() override { m_told << QStringLiteral("notes"); }

private:
    QStringList m_told;
};

SharedEvaluation at(double volume, const std::string& note = {})
{
    Scenario scenario;
    scenario.parameters.volume = volume;
    if (!note.empty())
        scenario.presentation.annotations = {{.text = note}};
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

    /// A note that is dragged makes no chart anew: one that takes a while would be coarse meanwhile.
    void otherNotesAreNoOtherChart()
    {
        const QStringList notes{QStringLiteral("notes")};
        Telling view;
        view.show();
        view.setEvaluation(at(1000), true);
        (void)view.told();
        view.setEvaluation(at(1000, "here"), false);
        QCOMPARE(view.told(), notes);
        QCOMPARE(view.evaluation()->scenario.presentation.annotations.size(), std::size_t{1});
        view.setEvaluation(at(1000, "there"), false);
        QCOMPARE(view.told(), notes);
        view.setEvaluation(at(1000, "there"), true);
        QCOMPARE(view.told(), settled);
        view.setEvaluation(at(1000), true);
        QCOMPARE(view.told(), notes);
        view.setEvaluation(at(1000, "here"), false);
        view.setEvaluation(at(1000, "there"), true); // both at once
        QCOMPARE(view.told(), notes + notes + settled);
        view.setEvaluation(at(2000, "here"), true);
        QCOMPARE(view.told(), anew);
        view.hide();
        view.setEvaluation(at(2000), true);
        QCOMPARE(view.told(), nothing);
        view.show();
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
