// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/quiet_button.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class QuietButtonTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// 5 at both sides.
    void itIsAsWideAsItsWords()
    {
        QuietButton button(QStringLiteral("Open scenario"));
        QCOMPARE(button.sizeHint(), QSize(button.fontMetrics().horizontalAdvance(button.text()) + 10, 24));
    }

    void mutedUntilItIsReached()
    {
        QWidget window;
        window.resize(200, 200);
        QuietButton button(QStringLiteral("Remove"), &window);
        button.move(100, 100); // away from the pointer
        button.resize(button.sizeHint());
        const auto colors = [&button] {
            QList<QPalette::ColorRole> found;
            for (const QPalette::ColorRole role : {mutedRole, QPalette::Highlight})
                if (test::paintsIn(button, role))
                    found << role;
            return found;
        };
        QCOMPARE(colors(), QList{mutedRole});
        test::pointAt(button);
        QCOMPARE(colors(), QList{QPalette::Highlight});
        test::pointAway(button);
        QCOMPARE(colors(), QList{mutedRole});
        QTest::mousePress(&button, Qt::LeftButton);
        QCOMPARE(colors(), QList{QPalette::Highlight});
        QTest::mouseRelease(&button, Qt::LeftButton);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.clearFocus();
        QCOMPARE(colors(), QList{mutedRole});
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(colors(), QList{QPalette::Highlight});
    }
};

QTEST_MAIN(QuietButtonTest)
#include "quiet_button_test.moc"
