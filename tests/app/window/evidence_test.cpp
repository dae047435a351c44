// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/model_dialog.h"
#include "app/dialogs/evidence/unit_dialog.h"
#include "app/dialogs/evidence/workloads_dialog.h"
#include "app/dialogs/sources_dialog.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "core/scenario/workloads.h"
#include "tests/support/window_stage.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <fstream>

using namespace breakeven;

/// Inputs filled from evidence, in the whole window, with a person's mouse and keys.
class EvidenceTest : public WindowStage {
    Q_OBJECT

private:
    template <typename Dialog> [[nodiscard]] Dialog* dialog() const { return m_window->findChild<Dialog*>(); }

    /// The button in a group's heading.
    void clickHeading(const char* spoken, int which = 0)
    {
        int seen = 0;
        for (auto* button : part<InputPanel>().findChildren<QuietButton*>())
            if (button->accessibleName() == QLatin1String(spoken) && seen++ == which) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL(spoken);
    }

    /// Searches a catalog and chooses the first row.
    static void choose(QWidget& dialog, const QString& words)
    {
        auto* search = dialog.findChild<QLineEdit*>("catalog_search");
        search->setFocus();
        QTest::keySequence(search, QKeySequence::SelectAll);
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
    }

    static void clickPrimary(QWidget& dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>("primary"), Qt::LeftButton);
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void aModelsPricesAreOneStepAndSaySo()
    {
        clickHeading("Choose a model from the catalog");
        auto* models = dialog<ModelDialog>();
        QVERIFY(models->isVisible());
        choose(*models, "gpt-4o-mini openai api");
        clickPrimary(*models);
        QCOMPARE(scenario().parameters.apiInputPrice, 0.15);
        QCOMPARE(scenario().parameters.apiOutputPrice, 0.6);
        QVERIFY(scenario().sources.at("api_input_price").starts_with("Catalog: gpt-4o-mini"));
        QCOMPARE(document().undoStack().count(), 1);
        undo();
        QVERIFY(scenario() == Scenario{});
    }

    void aDraggedSliderLosesItsSourceAndGetsItBackWhereItStarted()
    {
        clickHeading("Choose a model from the catalog");
        choose(*dialog<ModelDialog>(), "gpt-4o-mini openai api");
        clickPrimary(*dialog<ModelDialog>());
        auto& slider = named<ValueSlider>("slider_api_input_price");
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QVERIFY(!scenario().sources.contains("api_input_price"));
        QVERIFY(scenario().sources.contains("api_output_price"));
        undo();
        QVERIFY(scenario().sources.contains("api_input_price"));
    }

    void theSmallModelHasItsOwnButton()
    {
        QTest::mouseClick(&named<QAbstractButton>("tier_all"), Qt::LeftButton);
        clickHeading("Choose a model from the catalog", 1);
        choose(*dialog<ModelDialog>(), "ft:gpt-4o-mini");
        clickPrimary(*dialog<ModelDialog>());
        QCOMPARE(scenario().parameters.smallInputPrice, 0.15);
        QCOMPARE(scenario().parameters.tunedPriceMultiple, 2.0);
        QCOMPARE(scenario().parameters.apiInputPrice, Parameters{}.apiInputPrice);
    }

    void reservedCapacityIsChosenFromItsHeading()
    {
        QTest::mouseClick(&named<QAbstractButton>("tier_all"), Qt::LeftButton);
        clickHeading("Choose reserved capacity from the catalog");
        auto* units = dialog<UnitDialog>();
        QVERIFY(units->isVisible());
        choose(*units, "gpt-4.1 global foundry");
        clickPrimary(*units);
        QCOMPARE(scenario().parameters.unitThroughput, 3000.0);
        QVERIFY(scenario().sources.at("unit_minimum").starts_with("Catalog: gpt-4.1, PTU Global"));
        QCOMPARE(document().undoStack().count(), 1);
        undo();
        QVERIFY(scenario() == Scenario{});
    }

    void theUsersOwnModelsStandAmongThem()
    {
        std::filesystem::create_directories(m_folder.filePath("breakeven").toStdString());
        std::ofstream(m_folder.filePath("breakeven/models.json").toStdString())
            << R"({"format": "breakeven-models", "version": 1, "models": [{"id": "our-model", "vendor": "Us",
                "kind": "api", "prices": [{"input": 0.5, "output": 2}], "source": "contract", "as_of": "2026-11-01"}]})";
        clickHeading("Choose a model from the catalog");
        choose(*dialog<ModelDialog>(), "our-model");
        clickPrimary(*dialog<ModelDialog>());
        QCOMPARE(scenario().parameters.apiInputPrice, 0.5);
        QVERIFY(m_dialogs.errors.isEmpty());
    }

    void aBrokenCatalogOfTheUsersIsSaidOnceAndTheProgramsOwnIsThere()
    {
        std::ofstream(m_folder.filePath("breakeven/models.json").toStdString()) << "{";
        clickHeading("Choose a model from the catalog");
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.first().contains("models.json:1:2"));
        QVERIFY(dialog<ModelDialog>()->findChild<CatalogTable*>()->shownCount() >= 80);
        QFile::remove(m_folder.filePath("breakeven/models.json"));
    }

    void workloadsAreEditedAndTheVolumeScalesThem()
    {
        clickHeading("Several workloads that share the models");
        auto* workloads = dialog<WorkloadsDialog>();
        QTest::mouseClick(workloads->findChild<QPushButton*>("workloads_add"), Qt::LeftButton);
        QTest::mouseClick(workloads->findChild<QPushButton*>("workloads_add"), Qt::LeftButton);
        QCOMPARE(scenario().workloads.size(), std::size_t{2});
        const double volume = scenario().parameters.volume;
        QCOMPARE(volume, 1e6 + 1000 * 365.0 / 12);
        auto& slider = named<ValueSlider>("slider_volume");
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QVERIFY(scenario().parameters.volume > volume);
        QVERIFY(whyTheyDoNotAddUp(scenario()).empty());
        undo();
        undo();
        undo();
        QVERIFY(scenario() == Scenario{});
    }

    void theListOfSourcesFollowsTheScenarioAndGoesToAnInput()
    {
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        auto* sources = dialog<SourcesDialog>();
        QTRY_VERIFY(sources != nullptr && sources->isVisible());
        auto* summary = sources->findChild<QLabel*>("sources_summary");
        QVERIFY(summary->text().startsWith("0 of"));
        clickHeading("Choose a model from the catalog");
        choose(*dialog<ModelDialog>(), "gpt-4o-mini openai api");
        clickPrimary(*dialog<ModelDialog>());
        QVERIFY(summary->text().startsWith("5 of"));
        choose(*sources, "gpu rate");
        QTest::keyClick(sources->findChild<QAbstractItemView*>(), Qt::Key_Return);
        QTRY_VERIFY(static_cast<ParameterRow*>(named<ValueSlider>("slider_gpu_rate").parentWidget())->isFlashing());
    }
};

QTEST_MAIN(EvidenceTest)
#include "evidence_test.moc"
