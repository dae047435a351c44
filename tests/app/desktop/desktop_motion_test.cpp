// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_motion.h"

#include <QDBusVariant>
#include <QTest>

using namespace breakeven;

class DesktopMotionTest : public QObject {
    Q_OBJECT

private slots:
    void whatDesktopsSay_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("reduced");
        const QString gnome = "org.gnome.desktop.interface";
        const QString kde = "org.kde.kdeglobals.KDE";
        const auto wrapped = [](const QVariant& value) { return QVariant::fromValue(QDBusVariant(value)); };
        QTest::newRow("GNOME off") << gnome << "enable-animations" << QVariant(false) << true;
        QTest::newRow("GNOME on") << gnome << "enable-animations" << QVariant(true) << false;
        QTest::newRow("wrapped twice") << gnome << "enable-animations" << wrapped(wrapped(false)) << true;
        QTest::newRow("KDE none") << kde << "AnimationDurationFactor" << QVariant(0.0) << true;
        QTest::newRow("KDE as text") << kde << "AnimationDurationFactor" << QVariant(QString("0")) << true;
        QTest::newRow("KDE half") << kde << "AnimationDurationFactor" << QVariant(0.5) << false;
        QTest::newRow("another setting") << gnome << "clock-show-date" << QVariant(false) << false;
    }
    void whatDesktopsSay()
    {
        QFETCH(QString, group);
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        DesktopMotion motion;
        QVERIFY(!motion.isReduced());
        motion.take(group, name, value);
        QTEST(motion.isReduced(), "reduced");
    }

    void withoutABusNothingIsAsked()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        DesktopMotion motion;
        motion.ask();
        QCoreApplication::processEvents();
        QVERIFY(!motion.isReduced());
    }
};

QTEST_MAIN(DesktopMotionTest)
#include "desktop_motion_test.moc"
