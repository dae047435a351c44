// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/copy_button.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class CopyButtonTest : public QObject {
    Q_OBJECT

private slots:
    void itSaysCopyWithoutTheWord()
    {
        const CopyButton button;
        QCOMPARE(button.text(), QStringLiteral("Copy")); // for who can't see the sign
        QCOMPARE(button.sizeHint(), QSize(26, 26));
        QCOMPARE(button.minimumSizeHint(), QSize(26, 26));
    }

    void mutedUntilItIsReached()
    {
        QWidget window;
        window.resize(200, 200);
        CopyButton button(&window);
        button.move(100, 100); // away from the pointer
        button.resize(button.sizeHint());
        const auto colors = [&button] {
            QList<QPalette::ColorRole> found;
            for (const QPalette::ColorRole role : {mutedRole, QPalette::Highlight, QPalette::AlternateBase})
                if (test::paintsIn(button, role))
                    found << role;
            return found;
        };
        QCOMPARE(colors(), QList{mutedRole});
        test::pointAt(button);
        QCOMPARE(colors(), (QList{QPalette::Highlight, QPalette::AlternateBase}));
        test::pointAway(button);
        QCOMPARE(colors(), QList{mutedRole});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(colors(), QList{QPalette::Highlight});
    }
};

QTEST_MAIN(CopyButtonTest)
#include "copy_button_test.moc"
