// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_portal.h"

#include <QDBusVariant>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;

class DesktopPortalTest : public QObject {
    Q_OBJECT

private slots:
    void whetherThereIsABus()
    {
        const QTemporaryDir folder;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        QVERIFY(!hasSessionBus());
        QFile bus(folder.filePath("bus"));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        QVERIFY(hasSessionBus());
        qunsetenv("XDG_RUNTIME_DIR");
        QVERIFY(!hasSessionBus());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QVERIFY(hasSessionBus());
    }

    void theQuestion()
    {
        const QDBusMessage question = settingQuestion("a.group", "a-name");
        QCOMPARE(question.interface(), QString("org.freedesktop.portal.Settings"));
        QCOMPARE(question.member(), QString("Read"));
        QCOMPARE(question.arguments(), QVariantList({"a.group", "a-name"}));
    }

    void whatIsInside()
    {
        const auto wrapped = [](const QVariant& value) { return QVariant::fromValue(QDBusVariant(value)); };
        QCOMPARE(unwrapped(wrapped(wrapped(7))), QVariant(7));
        QCOMPARE(unwrapped(7), QVariant(7));
    }
};

QTEST_APPLESS_MAIN(DesktopPortalTest)
#include "desktop_portal_test.moc"
