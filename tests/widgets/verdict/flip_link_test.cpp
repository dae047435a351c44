// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/flip_link.h"

#include "core/inputs/parameter_table.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class FlipLinkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void onlyOtherWordsMayBeOfAnotherHeight()
    {
        FlipLink link(nullptr);
        const Parameter& rate = *findParameter("gpu_rate");
        const Parameter& volume = *findParameter("volume");
        QVERIFY(link.parameter() == nullptr);
        QVERIFY(link.setLine(rate, QStringLiteral("above $2"), QStringLiteral("Because <of> it")));
        QVERIFY(!link.setLine(rate, QStringLiteral("above $2"), QStringLiteral("Because <of> it")));
        QVERIFY(!link.setLine(volume, QStringLiteral("above $2"), QStringLiteral("Another reason")));
        QVERIFY(link.parameter() == &volume); // nevertheless it leads elsewhere
        QCOMPARE(link.objectName(), QStringLiteral("flip_volume"));
        QCOMPARE(link.toolTip(), QStringLiteral("<p>Another reason</p>"));
        QCOMPARE(link.accessibleDescription(), QStringLiteral("Another reason"));
        QVERIFY(link.setLine(volume, QStringLiteral("above $3"), QStringLiteral("Another reason")));
        QCOMPARE(link.text(), QStringLiteral("above $3"));
    }

    /// 19 pixels a line, and 5 around them.
    void itIsAsHighAsItsLines()
    {
        FlipLink link(nullptr);
        const Parameter& rate = *findParameter("gpu_rate");
        link.setLine(rate, QStringLiteral("short"), {});
        QCOMPARE(link.heightFor(220), 19 + 5);
        QVERIFY(link.hasHeightForWidth());
        const QString two = QStringLiteral("words words");
        const int one = QFontMetrics(textFont(13)).horizontalAdvance(QStringLiteral("words"));
        link.setLine(rate, two, {});
        QCOMPARE(link.heightFor(1000), 19 + 5);
        QCOMPARE(link.heightForWidth(one + 2 * 4 + 2), 2 * 19 + 5); // with room for the frame at either side
        QCOMPARE(link.heightForWidth(1000), 19 + 5);
        link.setLine(rate, QStringLiteral("words ").repeated(200), {}); // the lines of before are not kept
        QCOMPARE(link.heightFor(1000) > 19 + 5, true);
        QCOMPARE(link.heightFor(100), 6 * 19 + 5);
        QCOMPARE(link.sizeHint(), QSize(220, link.heightFor(220)));
    }

    void itIsPressedWithMouseAndKeys()
    {
        FlipLink link(nullptr);
        link.setLine(*findParameter("gpu_rate"), QStringLiteral("above $2"), {});
        link.setPalette(Theme::light().palette());
        link.resize(link.sizeHint());
        link.show();
        link.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&link));
        link.clearFocus();
        QSignalSpy clicked(&link, &QAbstractButton::clicked);
        QTest::mouseClick(&link, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!link.hasFocus());
        const QImage plain = link.grab().toImage();
        link.setFocus(Qt::TabFocusReason);
        QVERIFY(link.grab().toImage() != plain); // framed
        QTest::keyClick(&link, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
    }
};

QTEST_MAIN(FlipLinkTest)
#include "flip_link_test.moc"
