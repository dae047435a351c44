// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_panel.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "widgets/inputs/links/link_matrix.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace breakeven;

class LinkPanelTest : public QObject {
    Q_OBJECT

    static Scenario ranged()
    {
        const Scenario one = withRange({}, *findParameter("gpu_rate"), Range{0.5, 2});
        return withRange(one, *findParameter("volume"), Range{5e5, 2e6});
    }

private slots:
    void initTestCase() { loadFonts(); }

    void withoutTwoRangesItSaysWhatToDo()
    {
        LinkPanel panel;
        panel.show();
        const auto* about = panel.findChild<QLabel*>(QStringLiteral("links_about"));
        const auto* matrix = panel.findChild<LinkMatrix*>();
        QVERIFY(about->text().startsWith(QStringLiteral("Only inputs with ranges can be linked.")));
        QVERIFY(!matrix->isVisible());
        panel.setScenario(withRange({}, *findParameter("gpu_rate"), Range{0.5, 2}));
        QVERIFY(about->text().startsWith(QStringLiteral("Only inputs with ranges")) && !matrix->isVisible());
        panel.setScenario(ranged());
        QVERIFY(about->text().startsWith(QStringLiteral("How strongly two inputs move together")) &&
                matrix->isVisible());
        panel.setScenario({});
        QVERIFY(!matrix->isVisible());
    }

    void itEmitsWhatIsTyped()
    {
        LinkPanel panel;
        panel.setScenario(ranged());
        panel.resize(640, 360);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QStringList log;
        connect(&panel, &LinkPanel::linkEdited, this,
                [&log](const Parameter& first, const Parameter& second, const std::optional<double>& value) {
                    log << QStringLiteral("%1 %2 %3")
                               .arg(QLatin1String(first.id.data()), QLatin1String(second.id.data()))
                               .arg(value.value_or(0));
                });
        panel.goTo(*findParameter("gpu_rate"));
        auto* matrix = panel.findChild<LinkMatrix*>();
        QVERIFY(matrix->hasFocus());
        QTest::keyClicks(matrix, QStringLiteral("0"));
        QTest::keyClicks(panel.findChild<QLineEdit*>(), QStringLiteral(".4"));
        panel.finishEditing();
        QCOMPARE(log, QStringList(QStringLiteral("gpu_rate volume 0.4")));
    }
};

QTEST_MAIN(LinkPanelTest)
#include "link_panel_test.moc"
