// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/model_panel.h"

#include "core/scenario/edits.h"
#include "tests/app/window/marked_language.h"
#include "widgets/controls/fields/search_field.h"
#include "widgets/evidence/catalog_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace breakeven;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 22};

/// The panel with the program's catalog, and what it asked for.
struct Stage {
    Stage()
    {
        panel.setCatalog(builtInModels(), today);
        panel.setScenario({});
        panel.resize(860, 640);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        QObject::connect(&panel, &ModelPanel::pricesWanted, &panel,
                         [this](const std::vector<SourcedValue>& values) { wanted = values; });
    }

    void search(const QString& text)
    {
        auto* field = panel.findChild<SearchField*>();
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QPushButton* button(const char* name) const { return panel.findChild<QPushButton*>(name); }
    [[nodiscard]] QString text(const char* name) const { return panel.findChild<QLabel*>(name)->text(); }
    void chooseRole(const char* name) { QTest::mouseClick(panel.findChild<QAbstractButton*>(name), Qt::LeftButton); }

    ModelPanel panel;
    std::vector<SourcedValue> wanted;
};

} // namespace

class ModelPanelTest : public QObject {
    Q_OBJECT

private slots:
    /// The catalog's notes are read, and found, in the language that is shown.
    void notesAreInTheLanguage()
    {
        const test::MarkedLanguage marks;
        Stage stage;
        const QString note = test::marked(QStringLiteral("Reinforcement fine-tuning."));
        stage.chooseRole("model_role_small");
        stage.search(note.mid(1).chopped(1)); // as far as there are keys for it
        QCOMPARE(stage.panel.findChild<CatalogTable*>()->shownCount(), 1);
        QVERIFY2(stage.text("model_notes").contains(note), qPrintable(stage.text("model_notes")));
    }

    void nothingIsOfferedBeforeAModelIsChosen()
    {
        Stage stage;
        QVERIFY(!stage.button("primary")->isEnabled());
        QCOMPARE(stage.panel.findChild<CatalogTable*>()->shownCount(), static_cast<int>(builtInModels().size()));
    }

    void aModelIsFoundChosenAndUsed()
    {
        Stage stage;
        stage.search("gpt-4o mini openai api");
        QCOMPARE(stage.text("model_title"), QStringLiteral("gpt-4o-mini, OpenAI"));
        QVERIFY(stage.panel.findChildren<QLabel*>().size() > 8);
        QTest::mouseClick(stage.button("primary"), Qt::LeftButton);
        const Scenario filled = withValues({}, stage.wanted);
        QCOMPARE(filled.parameters.apiInputPrice, 0.15);
        QCOMPARE(filled.parameters.apiOutputPrice, 0.6);
        QCOMPARE(filled.parameters.cachedPrice, 50.0);
        QVERIFY(filled.sources.at("api_input_price").starts_with("Catalog: gpt-4o-mini, OpenAI, 2026-09-23"));
    }

    void theSameModelForTheSmallOneFillsItsPrices()
    {
        Stage stage;
        stage.search("claude-haiku-4-5");
        stage.chooseRole("model_role_small");
        QCOMPARE(stage.button("primary")->text(), QStringLiteral("Use for the small model"));
        QTest::mouseClick(stage.button("primary"), Qt::LeftButton);
        const Scenario filled = withValues({}, stage.wanted);
        QCOMPARE(filled.parameters.smallInputPrice, 1.0);
        QCOMPARE(filled.parameters.smallOutputPrice, 5.0);
        QVERIFY(!filled.sources.contains("api_input_price"));
    }

    void theTierOfTheScenariosPromptIsUsedAndSaid()
    {
        ModelCatalog models(1);
        models[0].id = "tiered";
        models[0].vendor = "A";
        models[0].prices = {{"", {1, 2, {}, {}, {}, {}}, {{5000, {3, 4, {}, {}, {}, {}}}}}};
        models[0].source = "a list";
        models[0].asOf = "2026-11-01";
        Stage stage;
        stage.panel.setCatalog(models, today);
        for (const auto& [tokens, price, said] :
             {std::tuple{5000.0, 1.0, "up to 5,000"}, std::tuple{5001.0, 3.0, "above 5,000"}}) {
            Scenario scenario;
            scenario.parameters.inputTokens = tokens;
            stage.panel.setScenario(scenario);
            stage.search("tiered");
            QVERIFY(stage.text("model_notes").contains("Prompts above 5,000 tokens: $3.00 in and $4.00 out."));
            QTest::mouseClick(stage.button("primary"), Qt::LeftButton);
            const Scenario filled = withValues(scenario, stage.wanted);
            QCOMPARE(filled.parameters.apiInputPrice, price);
            QVERIFY(filled.sources.at("api_input_price").find(said) != std::string::npos);
        }
    }

    void theModelThatThePricesAreFromIsChosen()
    {
        Stage stage;
        const ModelCatalog models = builtInModels();
        const CatalogModel& sonnet = *findModel(models, "claude-sonnet-4-5");
        const CatalogModel& haiku = *findModel(models, "claude-haiku-4-5");
        Scenario scenario = withValues({}, pricesFor(ModelRole::Frontier, sonnet, models, today, 1000));
        scenario = withValues(scenario, pricesFor(ModelRole::Small, haiku, models, today, 1000));
        stage.panel.setScenario(scenario);
        stage.panel.setRole(ModelRole::Frontier);
        QCOMPARE(stage.panel.findChild<CatalogTable*>()->chosen(), QStringLiteral("claude-sonnet-4-5"));
        stage.panel.setRole(ModelRole::Small);
        QCOMPARE(stage.panel.findChild<CatalogTable*>()->chosen(), QStringLiteral("claude-haiku-4-5"));
    }

    void everyPriceAndTheSourceHaveAColumnAndOldOnesAreMarked()
    {
        ModelCatalog models(2);
        models[0].id = "new-model";
        models[0].prices = {{"", {1, 2, 0.1, 1.25, 0.5, 1.5}}};
        models[0].source = "a list";
        models[0].asOf = "2026-11-01";
        models[1].id = "old-model";
        models[1].prices = {{"", {3, 4, {}, {}, {}, {}}}};
        models[1].source = "another";
        models[1].asOf = "2026-08-23"; // 91 days
        for (CatalogModel& model : models)
            model.vendor = "A";
        Stage stage;
        stage.panel.setCatalog(models, today);
        const auto* items = stage.panel.findChild<QTreeView*>("catalog_rows")->model();
        QStringList titles;
        QStringList first;
        QStringList second;
        for (int column = 0; column < items->columnCount(); ++column) {
            titles << items->headerData(column, Qt::Horizontal).toString();
            first << items->index(0, column).data().toString();
            second << items->index(1, column).data().toString();
        }
        QCOMPARE(titles.join('|'), QStringLiteral("Model|Vendor|Kind|Input|Output|Cached|Cache write|Batch in|Batch "
                                                  "out|Context|Read on|Source"));
        QCOMPARE(first.join('|'),
                 QStringLiteral("new-model|A|API|$1.00|$2.00|$0.10|$1.25|$0.50|$1.50|—|2026-11-01|a list"));
        QCOMPARE(second.join('|'), QStringLiteral("old-model|A|API|$3.00|$4.00|—|—|—|—|—|2026-08-23, old|another"));
    }

    void importIsAskedFor()
    {
        Stage stage;
        const QSignalSpy spy(&stage.panel, &ModelPanel::importWanted);
        QTest::mouseClick(stage.button("model_import"), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(ModelPanelTest)
#include "model_panel_test.moc"
