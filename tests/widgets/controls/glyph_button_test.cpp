// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/glyph_button.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

class GlyphButtonTest : public QObject {
    Q_OBJECT

private slots:
    void theSignsAreUnlike()
    {
        QList<QImage> seen;
        for (const auto glyph : {GlyphButton::Glyph::Reset, GlyphButton::Glyph::Clear, GlyphButton::Glyph::Range}) {
            GlyphButton button(glyph);
            button.resize(button.sizeHint());
            QVERIFY(test::paintsIn(button, mutedRole));
            seen << test::paintedBy(button);
        }
        QVERIFY(seen[0] != seen[1] && seen[1] != seen[2] && seen[2] != seen[0]);
    }

    void mutedUntilItIsReached()
    {
        QWidget window;
        window.resize(200, 200);
        GlyphButton button(GlyphButton::Glyph::Clear, &window);
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
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(colors(), QList{QPalette::Highlight});
        button.clearFocus();
        QCOMPARE(colors(), QList{mutedRole});
    }
};

QTEST_MAIN(GlyphButtonTest)
#include "glyph_button_test.moc"
