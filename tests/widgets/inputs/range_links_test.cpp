// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "core/scenario/links.h"
#include "tests/support/settle.h"
#include "tests/widgets/inputs/row_stage.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/range_fields.h"
#include "widgets/theme.h"

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A row with a range, and the button of its links.
struct LinkStage : Stage {
    explicit LinkStage(const char* id, int width = 282) : Stage(id, width)
    {
        row->setFont(textFont(13));
        row->setRange(Range{row->value() * 0.8, row->value() * 1.2});
        QObject::connect(row, &ParameterRow::linksWanted, &window, [this] { log << QStringLiteral("links"); });
        fit();
    }
    void fit() const { row->resize(row->width(), row->sizeHint().height()); }
    void show(const std::vector<Link>& links, bool canLink = true) const
    {
        row->setLinks(links, canLink);
        fit();
    }
    [[nodiscard]] QAbstractButton* link() const
    {
        return row->findChild<QAbstractButton*>(QStringLiteral("link_") + QLatin1String(parameter.id.data()));
    }
    [[nodiscard]] QWidget* part(const char* prefix) const
    {
        return row->findChild<QWidget*>(QLatin1String(prefix) + QLatin1String(parameter.id.data()));
    }
    [[nodiscard]] QRect place(const QWidget* of) const { return {of->mapTo(row, QPoint()), of->size()}; }
};

Link with(const char* first, const char* second, double value)
{
    return {findParameter(first), findParameter(second), value};
}

} // namespace

/// What stands beside a range about the inputs that its input moves with.
class RangeLinksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void oneIsNamedSeveralAreCountedAndNoneIsOffered()
    {
        LinkStage stage("api_input_price");
        QVERIFY(!stage.link()->isVisible());
        stage.show({});
        QVERIFY(stage.link()->isVisible());
        QCOMPARE(stage.link()->text(), QStringLiteral("link…"));
        QCOMPARE(stage.link()->accessibleName(), QStringLiteral("API input price: link…"));
        stage.show({with("api_input_price", "api_output_price", 0.9)});
        QCOMPARE(stage.link()->text(), QStringLiteral("moves with API output price by 0.9"));
        QCOMPARE(stage.link()->accessibleName(), QStringLiteral("API input price: moves with API output price by 0.9"));
        stage.show({with("api_input_price", "volume", -0.5), with("api_input_price", "api_output_price", 0.9)});
        QCOMPARE(stage.link()->text(), QStringLiteral("moves with 2 inputs"));
        QVERIFY(stage.link()->toolTip().contains(QStringLiteral("moves with requests per month by -0.5")));
        QVERIFY(stage.link()->toolTip().contains(QStringLiteral("moves with API output price by 0.9")));
        stage.show({with("api_input_price", "volume", 0.5), with("api_input_price", "gpu_rate", 0.9)});
        QVERIFY(stage.link()->toolTip().contains(QStringLiteral("by 0.5"))); // as many, but others
        stage.show({}, false);                                               // there is no other input with a range
        QVERIFY(!stage.link()->isVisible());
        QVERIFY(stage.taken().isEmpty());
    }

    void mouseAndKeysAskForTheLinks()
    {
        LinkStage stage("gpu_rate");
        stage.show({});
        QTest::mouseClick(stage.link(), Qt::LeftButton);
        QCOMPARE(stage.taken(), QStringList(QStringLiteral("links")));
        stage.part("span_high_")->setFocus();
        QTest::keyClick(stage.part("span_high_"), Qt::Key_F2);
        QVERIFY(stage.part("span_remove_")->hasFocus());
        QTest::keyClick(stage.part("span_remove_"), Qt::Key_Right);
        QVERIFY(stage.link()->hasFocus());
        QTest::keyClick(stage.link(), Qt::Key_Space);
        QCOMPARE(stage.taken(), QStringList(QStringLiteral("links")));
    }

    /// Behind the range where there is room, else in a line of its own; nothing lies on anything.
    void itStandsWhereThereIsRoom()
    {
        LinkStage stage("gpu_rate");
        const int plain = stage.row->height();
        stage.show({});
        QCOMPARE(stage.row->height(), plain);
        QCOMPARE(stage.place(stage.link()).top(), stage.place(stage.part("span_remove_")->parentWidget()).top());
        stage.show({with("gpu_rate", "api_output_price", 0.9)});
        QCOMPARE(stage.row->height(), plain + RangeFields::lineHeight);
        QVERIFY(stage.place(stage.link()).top() > stage.place(stage.part("span_low_")).center().y());
        QCOMPARE(stage.link()->text(), QStringLiteral("moves with API output price by 0.9"));
        stage.row->setRange(std::nullopt);
        QVERIFY(stage.row->sizeHint().height() < plain);
    }

    void everyParametersFits()
    {
        for (const Parameter& parameter : parameterTable) {
            if (parameter.member == &Parameters::horizonMonths)
                continue;
            for (const int width : {218, 282, 420})
                for (const bool linked : {false, true}) {
                    LinkStage stage(parameter.id.data(), width);
                    stage.row->setValue(parameter.range.high);
                    stage.row->setRange(Range{parameter.range.low, parameter.range.high});
                    stage.show(linked ? std::vector{Link{&parameter, findParameter("tuned_accuracy"), -0.123456789}}
                                      : std::vector<Link>{});
                    const QRect link = stage.place(stage.link());
                    QVERIFY2(stage.row->rect().contains(link), parameter.id.data());
                    for (const char* part : {"span_low_", "span_high_", "span_remove_", "slider_", "value_"})
                        QVERIFY2(!link.intersects(stage.place(stage.part(part))), parameter.id.data());
                    QVERIFY(link.width() >= stage.link()->sizeHint().width() || link.width() == width);
                }
        }
    }

    /// A number that grows while it is typed may need the room: the row grows, and its message with it.
    void theRowGrowsWithWhatIsTyped()
    {
        LinkStage stage("gpu_rate");
        stage.show({});
        const int before = stage.row->sizeHint().height();
        auto* low = stage.row->findChild<ValueField*>(QStringLiteral("span_low_gpu_rate"));
        QTest::mouseClick(low, Qt::LeftButton);
        bool grew = false;
        for (int digits = 0; digits < 30; ++digits) {
            QTest::keyClick(low, Qt::Key_1);
            grew = grew || stage.row->sizeHint().height() == before + RangeFields::lineHeight;
            stage.fit();
            for (const char* part : {"span_low_", "span_high_", "span_remove_"})
                QVERIFY(!stage.place(stage.link()).intersects(stage.place(stage.part(part))));
        }
        QVERIFY(grew);
        QTest::keyClick(low, Qt::Key_Escape);
        QCOMPARE(stage.row->sizeHint().height(), before);
    }

    void thePanelOffersThemFromTheSecondRangeOn()
    {
        InputPanel panel;
        panel.resize(304, 900);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        const auto link = [&panel](const char* id) {
            return panel.findChild<QAbstractButton*>(QStringLiteral("link_") + QLatin1String(id));
        };
        Scenario scenario = withRange({}, *findParameter("gpu_rate"), Range{0.5, 2});
        panel.setScenario(scenario);
        settle();
        QVERIFY(!link("gpu_rate")->isVisibleTo(&panel));
        QVERIFY(link("volume") == nullptr);
        scenario = withRange(scenario, *findParameter("volume"), Range{5e5, 2e6});
        panel.setScenario(scenario);
        for (const char* id : {"gpu_rate", "volume"}) {
            QVERIFY(link(id)->isVisibleTo(&panel));
            QCOMPARE(link(id)->text(), QStringLiteral("link…"));
        }
        scenario = withCorrelation(scenario, *findParameter("volume"), *findParameter("gpu_rate"), -0.5).value();
        panel.setScenario(scenario);
        settle();
        QCOMPARE(link("gpu_rate")->text(), QStringLiteral("moves with requests per month by -0.5"));
        QCOMPARE(link("volume")->text(), QStringLiteral("moves with GPU rate by -0.5"));
        QStringList wanted;
        connect(&panel, &InputPanel::linksWanted, this,
                [&wanted](const Parameter& parameter) { wanted << QLatin1String(parameter.id.data()); });
        QVERIFY(panel.showParameter("gpu_rate"));
        QTest::mouseClick(link("gpu_rate"), Qt::LeftButton);
        QCOMPARE(wanted, QStringList(QStringLiteral("gpu_rate")));
        panel.setScenario(withRange(scenario, *findParameter("volume"), std::nullopt));
        QVERIFY(!link("gpu_rate")->isVisibleTo(&panel));
    }

    /// It has its row as soon as it has a range, and rows that are made later show theirs as well.
    void anAdvancedInputShowsItsLinks()
    {
        InputPanel panel;
        Scenario scenario = withRange({}, *findParameter("pue"), Range{1.2, 1.6});
        scenario = withRange(scenario, *findParameter("engineer_rate"), Range{80, 140});
        scenario = withCorrelation(scenario, *findParameter("pue"), *findParameter("engineer_rate"), 0.3).value();
        QVERIFY(panel.findChild<QAbstractButton*>(QStringLiteral("link_pue")) == nullptr);
        panel.setScenario(scenario);
        QVERIFY(panel.showParameter("pue"));
        QCOMPARE(panel.findChild<QAbstractButton*>(QStringLiteral("link_pue"))->accessibleName(),
                 QStringLiteral("Power usage effectiveness: moves with engineer rate by 0.3"));
    }
};

QTEST_MAIN(RangeLinksTest)
#include "range_links_test.moc"
