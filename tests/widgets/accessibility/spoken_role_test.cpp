// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility/spoken_role.h"

#include "widgets/accessibility/announcement.h"
#include "widgets/accessibility/told_changes.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

QAccessibleInterface& spoken(QWidget& widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

/// What widgets are to assistive technology. How it hears of them is in tests/screen_reader.
class SpokenRoleTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { installSpokenWidgets(); }

    void whatHasNothingToSayIsRoom()
    {
        QWidget window;
        QWidget part(&window);
        QVERIFY(spoken(part).role() == QAccessible::Client);
        part.setAccessibleName(QStringLiteral("Axes")); // later than it was asked for
        QVERIFY(spoken(part).role() == QAccessible::Grouping);
        QWidget stop(&window);
        stop.setFocusPolicy(Qt::TabFocus);
        QVERIFY(spoken(stop).role() == QAccessible::Grouping);
    }

    void whatIsSaidOfItCounts()
    {
        QWidget window;
        QWidget chart(&window);
        speakAs(chart, QAccessible::Chart);
        QVERIFY(spoken(chart).role() == QAccessible::Chart);
        QLabel heading(&window);
        speakAs(heading, QAccessible::Heading);
        heading.setText(QStringLiteral("Workload"));
        QVERIFY(spoken(heading).role() == QAccessible::Heading);
        QCOMPARE(spoken(heading).text(QAccessible::Name), QStringLiteral("Workload"));
        QPushButton link(&window);
        speakAs(link, QAccessible::Link);
        link.setText(QStringLiteral("$5"));
        QVERIFY(spoken(link).role() == QAccessible::Link);
    }

    /// Qt's own would check it without a click.
    void aButtonIsClickedAsByAMouse()
    {
        QPushButton button(QStringLiteral("&Pin && keep"));
        QSignalSpy clicks(&button, &QPushButton::clicked);
        QAccessibleInterface& heard = spoken(button);
        QCOMPARE(heard.text(QAccessible::Name), QStringLiteral("Pin & keep"));
        QVERIFY(heard.role() == QAccessible::Button);
        heard.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicks.size(), 1);
        button.setCheckable(true);
        QVERIFY(heard.role() == QAccessible::CheckBox && heard.state().checkable && !heard.state().checked);
        heard.actionInterface()->doAction(heard.actionInterface()->actionNames().constFirst());
        QVERIFY(clicks.size() == 2 && button.isChecked() && heard.state().checked);
        button.setEnabled(false);
        heard.actionInterface()->doAction(heard.actionInterface()->actionNames().constFirst());
        QVERIFY(clicks.size() == 2 && button.isChecked());
        QCheckBox box(QStringLiteral("Shown"));
        QVERIFY(spoken(box).role() == QAccessible::CheckBox);
    }

    void whatIsNewIsSaidOnceItRests()
    {
        QWidget window;
        Announcement announcement(&window);
        announcement.tell(QStringLiteral("before"), {}); // nobody sees it yet
        window.show();
        QVERIFY(!announcement.isVisible());
        announcement.tell(QStringLiteral("first"), QStringLiteral("more"));
        announcement.tell(QStringLiteral("second"), QStringLiteral("more of it"));
        QVERIFY(announcement.accessibleName().isEmpty());
        QTRY_COMPARE(announcement.accessibleName(), QStringLiteral("second"));
        QCOMPARE(announcement.accessibleDescription(), QStringLiteral("more of it"));
        announcement.tell(QStringLiteral("third"), {});
        announcement.tell(QStringLiteral("second"), QStringLiteral("more of it")); // back again
        QTest::qWait(static_cast<int>(Announcement::rest.count()) + 100);
        QCOMPARE(announcement.accessibleName(), QStringLiteral("second"));
    }

    void changesAreMadeAtOnce()
    {
        QWidget window;
        ToldChanges told(&window);
        told.keep([&window] { window.setAccessibleName(QStringLiteral("new")); });
        QCOMPARE(window.accessibleName(), QStringLiteral("new"));
    }
};

QTEST_MAIN(SpokenRoleTest)
#include "spoken_role_test.moc"
