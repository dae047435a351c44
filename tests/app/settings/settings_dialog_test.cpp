// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_dialog.h"

#include "app/desktop/desktop_motion.h"
#include "app/view/text_zoom.h"
#include "tests/support/window_stage.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>

using namespace breakeven;
using namespace breakeven::test;

/// The page of settings, opened and used with keys: each choice holds at once and is kept.
class SettingsDialogTest : public WindowStage {
    Q_OBJECT

private:
    [[nodiscard]] static MainWindow* shownWindow()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && window->isVisible())
                return window;
        return nullptr;
    }
    [[nodiscard]] static SettingsDialog* page() { return shownWindow()->findChild<SettingsDialog*>(); }
    [[nodiscard]] static QComboBox& row(const char* name)
    {
        auto* box = page()->findChild<QComboBox*>(QLatin1String(name));
        Q_ASSERT(box != nullptr);
        return *box;
    }
    /// With the arrow keys, as on a closed box.
    static void choose(const char* name, int place)
    {
        QComboBox& box = row(name);
        box.setFocus();
        const int from = box.currentIndex();
        for (int i = from; i != place; i += place > from ? 1 : -1)
            QTest::keyClick(&row(name), place > from ? Qt::Key_Down : Qt::Key_Up);
    }
    /// The window in whose place another came is gone by itself.
    void takeShown()
    {
        (void)m_window.release();
        m_window.reset(shownWindow());
    }
    static void waitForNext(const MainWindow* before)
    {
        QTRY_VERIFY(shownWindow() != nullptr && shownWindow() != before && page() != nullptr && page()->isVisible());
    }

private slots:
    void initTestCase()
    {
        qputenv("LC_ALL", "C");
        prepare();
    }
    void init()
    {
        QSettings().clear();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(page() != nullptr && page()->isVisible() && !page()->isModal());
    }
    void cleanup()
    {
        close();
        DesktopMotion::choose(std::nullopt);
        m_language.choose(Language::English);
        m_language.chooseNumberStyle(std::nullopt);
        m_theme->choose(ThemeChoice::Light);
        QSettings().clear();
    }

    /// What the desktop says comes first in every row.
    void theDesktopIsTheFirstChoice()
    {
        for (const char* name : {"setting_theme", "setting_language", "setting_text_size", "setting_motion"})
            QCOMPARE(row(name).itemText(0), QStringLiteral("As the desktop"));
        QCOMPARE(row("setting_number_style").itemText(0), QStringLiteral("As the language")); // English was chosen
    }

    void theThemeIsShownAtOnceAndKept()
    {
        choose("setting_theme", 2);
        QVERIFY(m_theme->choice() == ThemeChoice::Dark && ThemeControl::remembered() == ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dimmed().palette().color(QPalette::Window));
        choose("setting_theme", 1); // what was there before
        QVERIFY(m_theme->choice() == ThemeChoice::Light);
        choose("setting_theme", 0);
        QVERIFY(m_theme->choice() == ThemeChoice::System);
    }

    /// Another window takes this one's place, and the page goes on with it.
    void theLanguageIsShownAtOnceAndThePageStays()
    {
        const MainWindow* before = m_window.get();
        choose("setting_language", 2); // after the desktop and English
        waitForNext(before);
        takeShown();
        QVERIFY(m_language.language() == Language::German && LanguageControl::remembered() == Language::German);
        QCOMPARE(m_window->menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
        QCOMPARE(page()->focusWidget(), &row("setting_language"));
        QCOMPARE(row("setting_language").currentText(), QStringLiteral("Deutsch"));
        before = m_window.get();
        choose("setting_language", 1);
        waitForNext(before);
        takeShown();
        QCOMPARE(m_window->menuBar()->actions().front()->text(), QStringLiteral("&File"));
    }

    void numbersHaveTheFormThatIsChosen()
    {
        const Quantity count = Quantity::fullCount(1234567);
        QCOMPARE(toQString(inWords(count, shownCatalog())), QStringLiteral("1,234,567"));
        Scenario scenario;
        scenario.parameters.gpuRate = 1.25;
        document().change(scenario, "GPU rate");
        const MainWindow* before = m_window.get();
        choose("setting_number_style", 2);
        waitForNext(before);
        takeShown();
        QCOMPARE(toQString(inWords(count, shownCatalog())), QStringLiteral("1.234.567"));
        QVERIFY(LanguageControl::rememberedNumberStyle() == NumberStyle::CommaAndPoint);
        auto* field = m_window->findChild<QLineEdit*>("value_gpu_rate");
        QVERIFY(field != nullptr);
        QVERIFY2(field->text().contains("1,25"), qPrintable(field->text()));
    }

    /// As long as nobody has stated another.
    void newScenariosBeginInDollars()
    {
        QCOMPARE(row("setting_currency").count(), 1);
        QCOMPARE(row("setting_currency").itemText(0), QStringLiteral("US dollars"));
    }

    void theTextsGrow()
    {
        choose("setting_text_size", 3);
        QCOMPARE(TextZoom().percent(), 150);
        choose("setting_text_size", 0);
        QCOMPARE(TextZoom().percent(), 100);
    }

    void motionIsReduced()
    {
        choose("setting_motion", 1);
        QVERIFY(DesktopMotion().isReduced());
        choose("setting_motion", 2);
        DesktopMotion asked;
        asked.take("org.gnome.desktop.interface", "enable-animations", false);
        QVERIFY(!asked.isReduced()); // a person wants it, whatever the desktop says
        choose("setting_motion", 0);
        QVERIFY(asked.isReduced());
    }

    /// What was chosen elsewhere stands there when one comes back to the page.
    void itFollowsTheMenus()
    {
        m_theme->choose(ThemeChoice::Dark);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        page()->activateWindow();
        QTRY_COMPARE(row("setting_theme").currentIndex(), 2);
    }

    void escapeClosesIt()
    {
        QTest::keyClick(page(), Qt::Key_Escape);
        QTRY_VERIFY(page() == nullptr);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
