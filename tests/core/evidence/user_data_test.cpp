// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/user_data.h"

#include <QTest>

using namespace breakeven;

class UserDataTest : public QObject {
    Q_OBJECT

private slots:
    void theFolderFollowsTheSpecification_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QString>("folder");
        QTest::newRow("set") << QByteArray("/data") << QByteArray("/home/ada") << "/data/breakeven";
        QTest::newRow("not set") << QByteArray() << QByteArray("/home/ada") << "/home/ada/.local/share/breakeven";
        QTest::newRow("relative") << QByteArray("data") << QByteArray("/home/ada")
                                  << "/home/ada/.local/share/breakeven";
        QTest::newRow("nowhere") << QByteArray() << QByteArray() << "";
    }
    void theFolderFollowsTheSpecification()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, home);
        qputenv("XDG_DATA_HOME", data);
        qputenv("HOME", home);
        QTEST(QString::fromStdString(userDataFolder().string()), "folder");
    }
};

QTEST_APPLESS_MAIN(UserDataTest)
#include "user_data_test.moc"
