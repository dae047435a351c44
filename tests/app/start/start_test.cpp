// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/start.h"

#include "app/document/recent_files.h"
#include "core/scenario/file/presets.h"
#include "tests/support/window_stage.h"
#include "widgets/start/own_numbers.h"
#include "widgets/start/preset_card.h"
#include "widgets/start/start_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace breakeven;

class StartTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        QSettings().clear();
        open();
    }
    void cleanup() { close(); }

    void isShownOnceByItself()
    {
        m_window->start().showFirst();
        QVERIFY(page().isVisible());
        QCOMPARE(page().size(), m_window->centralWidget()->size());
        QTest::keyClick(&page(), Qt::Key_Escape);
        QVERIFY(!page().isVisible());
        QVERIFY(qobject_cast<QLineEdit*>(m_window->focusWidget()) == nullptr); // a key edits nothing
        m_window->start().showFirst();
        QVERIFY(!page().isVisible());
        trigger("start_page");
        QVERIFY(page().isVisible());
    }

    void aCaseIsBegun()
    {
        trigger("start_page");
        const auto cards = page().findChildren<PresetCard*>();
        QCOMPARE(cards.size(), static_cast<qsizetype>(presets().size()));
        QTRY_VERIFY(std::ranges::all_of(cards, [](const PresetCard* card) { return card->hasPicture(); }));
        QTest::mouseClick(&named<QWidget>("case_code-completion"), Qt::LeftButton);
        QVERIFY(scenario() == findPreset("code-completion")->scenario);
        QVERIFY(!page().isVisible());
    }

    /// What is unsaved is asked about, and the page stays where that is kept.
    void nothingIsLost()
    {
        Scenario edited = scenario();
        edited.parameters.gpuRate = 3;
        document().change(edited, "GPU rate");
        trigger("start_page");
        m_dialogs.changes = Dialogs::Changes::Cancel;
        QTest::mouseClick(&named<QWidget>("case_code-completion"), Qt::LeftButton);
        QVERIFY(scenario() == edited);
        QVERIFY(page().isVisible());
    }

    void ownNumbersBegin()
    {
        trigger("start_page");
        auto& volume = named<QLineEdit>("own_volume");
        volume.selectAll();
        QTest::keyClicks(&volume, "300k");
        QTest::mouseClick(part<OwnNumbers>().findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(scenario().parameters.volume, 3e5);
        QCOMPARE(scenario().name, std::string("Our own numbers"));
        QVERIFY(!page().isVisible());
    }

    void aFileOfLastTimeIsOpened()
    {
        const std::filesystem::path path = m_folder.filePath("last.breakeven").toStdString();
        Scenario saved;
        saved.name = "Last time";
        document().start(saved);
        QVERIFY(document().save(path).ok());
        rememberFile(path);
        document().start({});
        trigger("start_page");
        QTest::mouseClick(&named<QWidget>("start_file_0"), Qt::LeftButton);
        QCOMPARE(scenario().name, std::string("Last time"));
        QVERIFY(!page().isVisible());
    }

    void theTourWalksThroughTheWindow()
    {
        trigger("start_page");
        QTest::mouseClick(&named<QPushButton>("start_tour"), Qt::LeftButton);
        auto& tour = part<TourPage>();
        QVERIFY(tour.isVisible() && !page().isVisible());
        for (int stop = 0; stop < 6; ++stop) {
            QCOMPARE(tour.stop(), stop);
            QVERIFY(tour.shownArea().width() > 100);
            QTest::keyClick(&tour, Qt::Key_Return);
        }
        QVERIFY(!tour.isVisible());
        trigger("tour");
        QVERIFY(tour.isVisible());
        QCOMPARE(tour.stop(), 0);
        m_window->resize(1200, 800);
        QTRY_COMPARE(tour.size(), m_window->centralWidget()->size());
    }

private:
    [[nodiscard]] StartPage& page() const { return part<StartPage>(); }
    void trigger(const char* action) const { m_window->findChild<QAction*>(QLatin1String(action))->trigger(); }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
