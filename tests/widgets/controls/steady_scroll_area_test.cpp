// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/steady_scroll_area.h"

#include <QTest>
#include <QWheelEvent>

using namespace breakeven;

namespace {

/// As plots do.
class TakesTheWheel : public QWidget {
protected:
    void wheelEvent(QWheelEvent* event) override { event->accept(); }
};

} // namespace

class SteadyScrollAreaTest : public QObject {
    Q_OBJECT

private slots:
    void theWheelScrollsWhatTakesIt()
    {
        SteadyScrollArea area;
        auto* content = new TakesTheWheel;
        content->setMinimumHeight(2000);
        area.setWidget(content);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCOMPARE(area.verticalScrollBar()->value(), 0);
        const QPointF place(100, 100);
        QWheelEvent notch(place, content->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(content, &notch);
        QVERIFY(area.verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(SteadyScrollAreaTest)
#include "steady_scroll_area_test.moc"
