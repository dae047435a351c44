// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/offscreen.h"

#include "tests/support/program.h"
#include "tests/support/scratch_folder.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Charts without a display: their bytes depend on the scenario and the options alone, whatever the desktop is set to.
class OffscreenTest : public QObject {
    Q_OBJECT

private slots:
    void needsNoDisplayAndHasTheProgramsFonts()
    {
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("QT_QPA_PLATFORMTHEME", "gtk3");
        {
            const OffscreenApplication application;
            QCOMPARE(QGuiApplication::platformName(), QStringLiteral("offscreen"));
            QVERIFY(!qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME"));
            QVERIFY2(QFontInfo(textFont(13)).family().startsWith("Inter"),
                     qPrintable(QFontInfo(textFont(13)).family()));
        }
        QVERIFY(QCoreApplication::instance() == nullptr);
    }

    void theDesktopChangesNothing_data()
    {
        QTest::addColumn<QString>("setting");
        for (const char* setting : {"QT_SCALE_FACTOR=2", "QT_SCREEN_SCALE_FACTORS=2", "QT_FONT_DPI=200",
                                    "QT_STYLE_OVERRIDE=none", "QT_QPA_PLATFORM=xcb", "QT_QPA_PLATFORMTHEME=gtk3",
                                    "QT_DEBUG_PLUGINS=1", "LC_ALL=C", "LANG=de_DE.UTF-8", "DISPLAY=:99"})
            QTest::newRow(setting) << QString::fromLatin1(setting);
        QVERIFY(m_folder.place("fonts", R"(<?xml version="1.0"?><fontconfig>
            <include ignore_missing="yes">/etc/fonts/conf.d</include></fontconfig>)"));
        QTest::newRow("no typefaces") << "FONTCONFIG_FILE=" + m_folder.at("fonts"); // the program has its own
    }
    void theDesktopChangesNothing()
    {
        QFETCH(const QString, setting);
        const QStringList command{"chart", "--preset", "support-chat", "-o", "-", "--size", "800x450"};
        if (m_plain.isEmpty())
            m_plain = m_program.run(command).output;
        const Run run = m_program.runWith(setting, command);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.startsWith("\x89PNG") && run.output == m_plain);
    }

private:
    ScratchFolder m_folder;
    Program m_program{m_folder.path()};
    QByteArray m_plain;
};

QTEST_APPLESS_MAIN(OffscreenTest)
#include "offscreen_test.moc"
