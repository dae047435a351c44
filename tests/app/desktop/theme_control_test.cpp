// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme_control.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;

namespace {

/// What the desktop portal says when a setting changes.
void desktopSays(ThemeControl& control, const QVariantList& words)
{
    QDBusMessage change =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                   QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
    change.setArguments(words);
    QVERIFY(QMetaObject::invokeMethod(&control, "portalSettingChanged", Q_ARG(QDBusMessage, change)));
}

QVariantList scheme(uint value)
{
    return {QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
            QVariant::fromValue(QDBusVariant(value))};
}

bool isDark(const ThemeControl& control)
{
    return &control.theme() == &Theme::dimmed();
}

QPalette paletteOf(QColor window, QColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class ThemeControlTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        QSettings().clear();
        // No desktop to ask.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        QApplication::setPalette(paletteOf(Qt::white, Qt::black));
    }

    void theChoiceIsShown()
    {
        ThemeControl control(ThemeChoice::Dark);
        QVERIFY(isDark(control) && control.choice() == ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dimmed().palette().color(QPalette::Window));
        QSignalSpy changed(&control, &ThemeControl::themeChanged);
        control.choose(ThemeChoice::Light);
        QVERIFY(!isDark(control) && control.choice() == ThemeChoice::Light);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().palette().color(QPalette::Window));
        QCOMPARE(qApp->styleSheet(), Theme::light().styleSheet());
    }

    void choicesAreRemembered()
    {
        QVERIFY(ThemeControl::remembered() == ThemeChoice::System); // so far none was made
        ThemeControl control(ThemeChoice::Dark);
        QVERIFY(ThemeControl::remembered() == ThemeChoice::System); // that one is for this run
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
            control.choose(choice);
            QVERIFY(ThemeControl::remembered() == choice);
        }
        QSettings().setValue(QStringLiteral("view/theme"), QStringLiteral("purple"));
        QVERIFY(ThemeControl::remembered() == ThemeChoice::System);
    }

    void withoutAPortalThePaletteTells()
    {
        const ThemeControl light(ThemeChoice::System);
        QVERIFY(!isDark(light));
        QApplication::setPalette(paletteOf(QColor(40, 40, 40), QColor(220, 220, 220)));
        const ThemeControl dark(ThemeChoice::System);
        QVERIFY(isDark(dark));
        const ThemeControl chosen(ThemeChoice::Light);
        QVERIFY(!isDark(chosen));
    }

    void theDesktopIsFollowed()
    {
        ThemeControl control(ThemeChoice::System);
        QSignalSpy changed(&control, &ThemeControl::themeChanged);
        desktopSays(control, scheme(1));
        QVERIFY(isDark(control));
        desktopSays(control, scheme(1)); // again
        QCOMPARE(changed.size(), 1);
        desktopSays(control, scheme(0)); // no preference is no change
        desktopSays(control, scheme(7));
        QVERIFY(isDark(control) && changed.size() == 1);
        desktopSays(control, scheme(2));
        QVERIFY(!isDark(control) && changed.size() == 2);
    }

    void whatTheDesktopSaysElseIsNoAnswer()
    {
        ThemeControl control(ThemeChoice::System);
        const QVariant dark = scheme(1)[2];
        for (const QVariantList& words : {QVariantList{}, QVariantList{"org.freedesktop.appearance", "color-scheme"},
                                          QVariantList{"org.freedesktop.appearance", "contrast", dark},
                                          QVariantList{"org.gnome.desktop.interface", "color-scheme", dark},
                                          QVariantList{"org.freedesktop.appearance", "color-scheme",
                                                       QVariant::fromValue(QDBusVariant(QStringLiteral("dark")))}}) {
            desktopSays(control, words);
            QVERIFY(!isDark(control));
        }
    }

    void moreContrastIsRespectedWhateverWasChosen()
    {
        const auto says = [](const char* group, const char* name, const QVariant& value) {
            return QVariantList{QLatin1String(group), QLatin1String(name), QVariant::fromValue(QDBusVariant(value))};
        };
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
            const bool dark = choice == ThemeChoice::Dark;
            ThemeControl control(choice);
            const Theme* plain = dark ? &Theme::dimmed() : &Theme::light();
            const Theme* strong = dark ? &Theme::strongDimmed() : &Theme::strongLight();
            QSignalSpy changed(&control, &ThemeControl::themeChanged);
            desktopSays(control, says("org.freedesktop.appearance", "contrast", 1U));
            QCOMPARE(&control.theme(), strong);
            QCOMPARE(QApplication::palette().color(QPalette::Text), strong->text);
            desktopSays(control, says("org.gnome.desktop.a11y.interface", "high-contrast", true));
            QCOMPARE(changed.size(), 1);
            desktopSays(control, says("org.freedesktop.appearance", "contrast", 0U));
            QCOMPARE(&control.theme(), strong); // GNOME's says so still
            desktopSays(control, says("org.gnome.desktop.a11y.interface", "high-contrast", false));
            QCOMPARE(&control.theme(), plain);
            QCOMPARE(changed.size(), 2);
        }
    }

    /// Read wraps the value once more.
    void theAnswerMayBeWrapped()
    {
        ThemeControl control(ThemeChoice::System);
        QVariantList words = scheme(1);
        words[2] = QVariant::fromValue(QDBusVariant(words[2]));
        desktopSays(control, words);
        QVERIFY(isDark(control));
    }

    void anotherChoiceKeepsItsThemeButKnowsTheDesktops()
    {
        ThemeControl control(ThemeChoice::Light);
        QSignalSpy changed(&control, &ThemeControl::themeChanged);
        desktopSays(control, scheme(1));
        QVERIFY(!isDark(control) && changed.isEmpty());
        control.choose(ThemeChoice::System);
        QVERIFY(isDark(control));
    }

    /// Nobody waits where nobody is asked: neither without a bus, nor for a theme that was chosen.
    void onlyADesktopThatIsAskedIsAwaited()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Dark}) {
            ThemeControl control(choice);
            QSignalSpy answered(&control, &ThemeControl::desktopAnswered);
            control.awaitDesktop(std::chrono::hours(1));
            QVERIFY(answered.isEmpty());
        }
    }

    void aBusThatIsNotThereEndsTheWait()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        ThemeControl control(ThemeChoice::System);
        QSignalSpy answered(&control, &ThemeControl::desktopAnswered);
        control.awaitDesktop(std::chrono::hours(1));
        QCOMPARE(answered.size(), 1);
        QVERIFY(!isDark(control));
        control.awaitDesktop(std::chrono::hours(1)); // it has answered
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ThemeControlTest)
#include "theme_control_test.moc"
