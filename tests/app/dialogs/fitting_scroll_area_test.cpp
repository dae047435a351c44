// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/fitting_scroll_area.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace breakeven;

/// What a dialog holds is whole where the screen has room, and scrolled where it has none.
class FittingScrollAreaTest : public QObject {
    Q_OBJECT

private slots:
    void aDialogIsAsLargeAsItsContentNeeds()
    {
        auto* content = new QWidget;
        content->setMinimumSize(300, 200);
        FittingScrollArea area(content, nullptr);
        QCOMPARE(area.minimumSizeHint(), QSize(300, 200));
        area.resize(area.minimumSizeHint());
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCOMPARE(area.verticalScrollBar()->maximum(), 0);
    }

    void whatIsLargerThanTheScreenIsScrolled()
    {
        auto* content = new QWidget;
        content->setMinimumSize(5000, 4000);
        QWidget dialog;
        auto* layout = new QVBoxLayout(&dialog);
        auto* area = new FittingScrollArea(content, &dialog);
        layout->addWidget(area);
        const QSize screen = dialog.screen()->availableSize();
        QVERIFY(dialog.minimumSizeHint().width() <= screen.width() &&
                dialog.minimumSizeHint().height() <= screen.height());
        dialog.resize(400, 300);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(area->verticalScrollBar()->maximum() > 0 && area->horizontalScrollBar()->maximum() > 0);
        QCOMPARE(content->size(), QSize(5000, 4000));
    }
};

QTEST_MAIN(FittingScrollAreaTest)
#include "fitting_scroll_area_test.moc"
