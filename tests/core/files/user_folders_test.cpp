// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/user_folders.h"

#include <QTest>

using namespace breakeven;

class UserFoldersTest : public QObject {
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

    void soDoesTheFolderForWhatOutlastsARun()
    {
        qputenv("XDG_STATE_HOME", "/state");
        qputenv("HOME", "/home/ada");
        QCOMPARE(userStateFolder(), std::filesystem::path("/state/breakeven"));
        qputenv("XDG_STATE_HOME", "state");
        QCOMPARE(userStateFolder(), std::filesystem::path("/home/ada/.local/state/breakeven"));
        qputenv("HOME", "");
        QVERIFY(userStateFolder().empty());
    }
};

QTEST_APPLESS_MAIN(UserFoldersTest)
#include "user_folders_test.moc"
