// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/choice_box.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QTest>

#include <cmath>

using namespace breakeven;

class ChoiceBoxTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// 5 at both sides, and 16 for the arrow.
    void itsTextIsNeverCut()
    {
        ChoiceBox box;
        for (const char* text : {"i", "Rented GPU", "a long name of an entry that is wide"})
            box.addItem(QLatin1String(text));
        for (int i = 0; i < box.count(); ++i) {
            box.setCurrentIndex(i);
            const double needed = QFontMetricsF(box.font()).horizontalAdvance(box.itemText(i)) + 26;
            QCOMPARE(box.sizeHint(), QSize(static_cast<int>(std::ceil(needed)), 24));
            QCOMPARE(box.minimumSizeHint(), box.sizeHint());
        }
    }

    void onlyTheValueIsBold()
    {
        const ChoiceBox box;
        QCOMPARE(box.font().weight(), QFont::DemiBold);
        QCOMPARE(box.view()->font().weight(), QFont::Normal);
    }

    void framedUnderThePointerAndWithTheFocus()
    {
        QWidget window;
        window.resize(200, 200);
        ChoiceBox box(&window);
        box.addItem(QStringLiteral("an entry"));
        box.resize(box.sizeHint());
        box.move(100, 100); // away from the pointer
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box.clearFocus();
        QVERIFY(!test::paintsIn(box, QPalette::Mid) && !test::paintsIn(box, QPalette::Highlight));
        test::pointAt(box);
        QVERIFY(test::paintsIn(box, QPalette::Mid));
        test::pointAway(box);
        box.setFocus();
        QVERIFY(!test::paintsIn(box, QPalette::Mid) && test::paintsIn(box, QPalette::Highlight));
    }
};

QTEST_MAIN(ChoiceBoxTest)
#include "choice_box_test.moc"
