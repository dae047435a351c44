// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_panel.h"

#include "core/files/dates/dates.h"
#include "tests/support/made_rate.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class GpuPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void theChoiceIsFoundAgainAmongOtherRates()
    {
        const std::chrono::sys_days today = *parseDate("2026-11-22");
        GpuPanel panel;
        panel.setRates({madeRate("one", 1), madeRate("two", 2)}, today);
        QVERIFY(!panel.choice());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy changes(&panel, &GpuPanel::choiceChanged);
        auto* search = panel.findChild<QLineEdit*>("catalog_search");
        QTest::keyClicks(search, "two");
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(panel.choice()->rate.instance, std::string("two"));
        changes.clear();
        panel.setRates({madeRate("none", 3), madeRate("one", 1), madeRate("two", 2.5)}, today);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(panel.choice()->rate.usdPerGpuHour, 2.5);
        panel.setRates({madeRate("one", 1)}, today);
        QVERIFY(!panel.choice());
    }
};

QTEST_MAIN(GpuPanelTest)
#include "gpu_panel_test.moc"
