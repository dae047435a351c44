// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_view.h"

#include "widgets/charts/compare/compare_plot.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace breakeven;

namespace {

/// The view in a window.
struct Stage {
    explicit Stage(const Scenario& scenario = {}, QSize size = {900, 560})
    {
        view.setPalette(Theme::light().palette());
        view.resize(size);
        view.setTheme(Theme::light());
        view.setEvaluation(evaluate(scenario), true);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
        table = view.findChild<QTableWidget*>();
        plot = view.findChild<QWidget*>(QStringLiteral("compare_plot"));
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* found : view.findChildren<QPushButton*>())
            if (found->text() == text && found->isVisible())
                return found;
        return nullptr;
    }
    [[nodiscard]] QStringList headers() const
    {
        QStringList found;
        for (int i = 1; i < table->columnCount(); ++i)
            found << table->horizontalHeaderItem(i)->text();
        return found;
    }
    [[nodiscard]] QStringList row(const QString& label) const
    {
        for (int i = 0; i < table->rowCount(); ++i)
            if (table->item(i, 0)->text() == label) {
                QStringList cells;
                for (int column = 1; column < table->columnCount(); ++column)
                    cells << table->item(i, column)->text();
                return cells;
            }
        return {};
    }

    CompareView view;
    QTableWidget* table;
    QWidget* plot;
};

Scenario pinned()
{
    Scenario scenario;
    scenario.pin = pinOf(scenario);
    scenario.parameters.gpuRate = 1.86;
    return scenario;
}

std::vector<SharedEvaluation> opened(int count)
{
    std::vector<SharedEvaluation> others;
    for (int i = 0; i < count; ++i) {
        Scenario scenario;
        scenario.name = std::string(1, static_cast<char>('A' + i));
        scenario.parameters.volume = 2e6 + i;
        others.emplace_back(evaluate(scenario));
    }
    return others;
}

} // namespace

class CompareViewTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// Alone it says that there is nothing to compare with, and a click is enough.
    void aloneItOffersToPin()
    {
        Stage stage;
        QPushButton* pin = stage.button(QStringLiteral("Pin this state"));
        QVERIFY(pin != nullptr);
        QSignalSpy wanted(&stage.view, &CompareView::pinWanted);
        QTest::mouseClick(pin, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        stage.view.setEvaluation(evaluate(pinned()), true);
        QVERIFY(stage.button(QStringLiteral("Pin this state")) == nullptr);
    }

    void thePinStandsBesideNow()
    {
        const Stage stage(pinned());
        QCOMPARE(stage.headers(), (QStringList{"Pinned", "Now", "Difference"}));
        QCOMPARE(stage.row(QStringLiteral("Monthly saving")), (QStringList{"$2,085", "$625", "−$1,460"}));
        QCOMPARE(stage.row(QStringLiteral("GPU rate")), (QStringList{"$0.86 /hour", "$1.86 /hour", ""}));
        QVERIFY(!stage.row(QStringLiteral("Inputs that differ")).isEmpty());
    }

    void theTableFollowsASlider()
    {
        Stage stage(pinned());
        Scenario scenario = pinned();
        scenario.parameters.gpuRate = 0.86;
        stage.view.setEvaluation(evaluate(scenario), false);
        QCOMPARE(stage.row(QStringLiteral("Monthly saving")), (QStringList{"$2,085", "$2,085", "same"}));
        QVERIFY(stage.row(QStringLiteral("Inputs that differ")).isEmpty());
        scenario.pin.reset();
        stage.view.setEvaluation(evaluate(scenario), true);
        QCOMPARE(stage.headers(), QStringList{"Now"});
        QCOMPARE(stage.row(QStringLiteral("Monthly saving")), QStringList{"$2,085"});
    }

    void theFrameStandsStillDuringADrag()
    {
        Stage stage(pinned());
        const QPointF before = stage.view.drawing().pointOf(1e5, 1e4);
        Scenario far = pinned();
        far.parameters.volume = 200;
        stage.view.setEvaluation(evaluate(far), false);
        QCOMPARE(stage.view.drawing().pointOf(1e5, 1e4), before);
        stage.view.setEvaluation(evaluate(far), true);
        QVERIFY(stage.view.drawing().pointOf(1e5, 1e4) != before);
    }

    void anotherIsAskedForUntilThereAreFour()
    {
        Stage stage(pinned());
        QSignalSpy wanted(&stage.view, &CompareView::addWanted);
        QTest::mouseClick(stage.button(QStringLiteral("Open another…")), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        stage.view.setOthers(opened(2));
        QVERIFY(!stage.button(QStringLiteral("Open another…"))->isEnabled());
        QCOMPARE(stage.headers(), (QStringList{"Pinned", "Now", "A", "B"}));
    }

    void anOpenedOneIsRemoved()
    {
        Stage stage;
        QSignalSpy removed(&stage.view, &CompareView::removeWanted);
        stage.view.setOthers(opened(3));
        QCoreApplication::processEvents();
        QTest::mouseClick(stage.button(QStringLiteral("Remove B")), Qt::LeftButton);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].toInt(), 1);
        stage.view.setOthers(opened(1));
        QVERIFY(stage.button(QStringLiteral("Remove B")) == nullptr);
        QVERIFY(stage.button(QStringLiteral("Remove A")) != nullptr);
        QCOMPARE(stage.headers(), (QStringList{"Now", "A", "Difference"}));
    }

    void nowIsDrawnInTheOptionsColor()
    {
        Stage stage(pinned());
        const Evaluation e = evaluate(pinned());
        const double volume = 2000; // there the fleet's minimum makes a flat line
        const double cost = costsOf(e.model, Option::RentedGpu).total(volume);
        const QPoint point = stage.view.drawing().pointOf(volume, cost).toPoint();
        const QImage image = stage.plot->grab().toImage();
        bool found = false;
        for (int y = point.y() - 2; y <= point.y() + 2; ++y)
            found = found || image.pixelColor(point.x(), y) == Theme::light().look(Option::RentedGpu).color;
        QVERIFY(found);
    }

    void theTableStandsBesideAWideChart()
    {
        const Stage narrow(pinned());
        QVERIFY(narrow.table->mapTo(&narrow.view, QPoint()).y() > narrow.plot->geometry().bottom());
        const Stage wide(pinned(), {1300, 700});
        QVERIFY(wide.table->mapTo(&wide.view, QPoint()).x() > wide.plot->geometry().right());
    }
};

QTEST_MAIN(CompareViewTest)
#include "compare_view_test.moc"
