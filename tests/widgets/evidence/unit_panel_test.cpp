// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/unit_panel.h"

#include "core/evidence/units/unit_catalog.h"
#include "core/scenario/edits.h"
#include "tests/app/window/marked_language.h"
#include "widgets/controls/fields/search_field.h"
#include "widgets/evidence/catalog_table.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace breakeven;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days today = std::chrono::sys_days{2026y / 11 / 29};

/// The panel with the program's catalog, and what it asked for.
struct Stage {
    Stage()
    {
        panel.setOffers(builtInUnits(), today);
        panel.setScenario({});
        panel.resize(1100, 680);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        QObject::connect(&panel, &UnitPanel::valuesWanted, &panel,
                         [this](const std::vector<SourcedValue>& values) { wanted = values; });
    }

    void search(const QString& words)
    {
        auto* field = panel.findChild<SearchField*>();
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Goes to the next way of paying by the keyboard.
    void nextTerm() { QTest::keyClick(&term(), Qt::Key_Down); }
    void use() { QTest::mouseClick(&button(), Qt::LeftButton); }
    [[nodiscard]] QPushButton& button() const { return *panel.findChild<QPushButton*>("primary"); }
    [[nodiscard]] QComboBox& term() const { return *panel.findChild<QComboBox*>("unit_term"); }
    [[nodiscard]] CatalogTable& table() const { return *panel.findChild<CatalogTable*>(); }
    [[nodiscard]] QString text(const char* name) const { return panel.findChild<QLabel*>(name)->text(); }

    UnitPanel panel;
    std::vector<SourcedValue> wanted;
};

} // namespace

class UnitPanelTest : public QObject {
    Q_OBJECT

private slots:
    /// The catalog's notes are read, and found, in the language that is shown.
    void notesAreInTheLanguage()
    {
        const test::MarkedLanguage marks;
        Stage stage;
        const QString note = test::marked(QStringLiteral("The minimum is 10,000 output tokens a minute."));
        stage.search(note.mid(1).chopped(1)); // as far as there are keys for it
        QCOMPARE(stage.table().shownCount(), 3);
        QVERIFY2(stage.text("unit_notes").contains(note), qPrintable(stage.text("unit_notes")));
    }

    void nothingIsOfferedBeforeAnOfferIsChosen()
    {
        const Stage stage;
        QVERIFY(!stage.button().isEnabled());
        QVERIFY(!stage.term().isVisible());
        QCOMPARE(stage.table().shownCount(), static_cast<int>(builtInUnits().size()));
    }

    void anOfferIsFoundChosenAndUsed()
    {
        Stage stage;
        stage.search("gpt-4.1 global foundry");
        QCOMPARE(stage.text("unit_title"), QStringLiteral("gpt-4.1, PTU Global, Azure OpenAI (Foundry)"));
        QCOMPARE(stage.term().currentText(), QStringLiteral("$1.00 an hour, pay as you go"));
        stage.use();
        QCOMPARE(withValues({}, stage.wanted).parameters.unitRate, 1.0);
        stage.nextTerm();
        QCOMPARE(stage.term().currentText(), QStringLiteral("$260.00 a month, reserved for a month"));
        QVERIFY(stage.text("unit_notes").contains("$1.98 a million input tokens"));
        stage.use();
        const Scenario filled = withValues({}, stage.wanted);
        QCOMPARE(filled.parameters.unitRate, 260.0 / 730);
        QCOMPARE(filled.parameters.unitThroughput, 3000.0);
        QCOMPARE(filled.sources.size(), std::size_t{5});
    }

    void howItIsPaidStaysWithTheNextOffer()
    {
        Stage stage;
        stage.search("gpt-4.1 global foundry");
        stage.nextTerm();
        stage.search("gpt-4o regional");
        QCOMPARE(stage.term().currentText(), QStringLiteral("$286.00 a month, reserved for a month"));
        stage.search("gemini-2.5-pro");
        QCOMPARE(stage.term().count(), 4);
        QCOMPARE(stage.term().currentText(), QStringLiteral("$2,700 a month, reserved for a month"));
    }

    void withoutAPriceTheRestIsFilledIn()
    {
        Stage stage;
        stage.search("Claude Opus 5");
        QVERIFY(!stage.term().isVisible());
        QVERIFY2(
            stage.text("unit_notes").startsWith("No price of a unit is listed: the rate stays at $1 a unit and hour"),
            qPrintable(stage.text("unit_notes")));
        stage.use();
        QCOMPARE(stage.wanted.size(), std::size_t{4});
        QCOMPARE(withValues({}, stage.wanted).parameters.unitThroughput, 12600.0);
    }

    void whatIsLeftOutSaysWhyAndFillsInNothing_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("Bedrock Reserved Sonnet input") << QStringLiteral("input and output are reserved apart here");
        QTest::newRow("Kimi K2.5") << QStringLiteral("how many input tokens an output token counts for");
        QTest::newRow("Cohere Command") << QStringLiteral("what a unit serves is not public");
        QTest::newRow("gemini-1.5-pro") << QStringLiteral("counted in characters");
    }
    void whatIsLeftOutSaysWhyAndFillsInNothing()
    {
        QFETCH(const QString, why);
        Stage stage;
        stage.search("gpt-4.1 global foundry");
        QVERIFY(stage.button().isEnabled());
        stage.search(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(stage.text("unit_notes").startsWith("Nothing can be filled in: ") &&
                     stage.text("unit_notes").contains(why),
                 qPrintable(stage.text("unit_notes")));
        QVERIFY(!stage.button().isEnabled() && !stage.term().isVisible());
        QTest::keyClick(stage.panel.findChild<QTreeView*>(), Qt::Key_Return);
        QVERIFY(stage.wanted.empty());
    }

    void theOfferThatTheValuesAreFromIsChosen()
    {
        Stage stage;
        stage.panel.chooseSource();
        QCOMPARE(stage.table().chosen(), QString());
        const UnitOffer& offer = builtInUnits()[7];
        stage.panel.setScenario(withValues({}, unitValues(offer, UnitTerm::Year)));
        stage.panel.chooseSource();
        QCOMPARE(stage.table().chosen(), QString::fromStdString(unitId(offer)));
        QCOMPARE(stage.term().currentIndex(), 2);
        stage.search("gpt-4o regional");
        stage.panel.setScenario(withValues({}, unitValues(offer, UnitTerm::Month))); // the choice is not lost
        QVERIFY(stage.text("unit_title").startsWith("gpt-4o, PTU Regional"));
    }

    void everyFactHasAColumnAndTheSourceATip()
    {
        std::vector<UnitOffer> offers{builtInUnits().front()};
        offers.front().asOf = "2026-08-01";
        offers.push_back({});
        offers.back().provider = "A Cloud";
        offers.back().model = "new";
        offers.back().unit = "Unit";
        offers.back().source = "a page";
        Stage stage;
        stage.panel.setOffers(offers, today);
        const auto* items = stage.panel.findChild<QTreeView*>()->model();
        QStringList lines(3);
        for (int column = 0; column < items->columnCount(); ++column) {
            lines[0] += items->headerData(column, Qt::Horizontal).toString() + '|';
            lines[1] += items->index(0, column).data().toString() + '|';
            lines[2] += items->index(1, column).data().toString() + '|';
        }
        QCOMPARE(lines[0], QStringLiteral("Model|Provider|Unit|Tokens/min|Output ×|Minimum|Increment|Unit-hour|"
                                          "Month|Read on|"));
        QCOMPARE(lines[1], QStringLiteral("gpt-5.5|Azure OpenAI (Foundry)|PTU Global|1,200|6|15|5|$1.00|$260.00|"
                                          "2026-08-01, old|"));
        QCOMPARE(lines[2], QStringLiteral("new|A Cloud|Unit|—|—|1|1|—|—|unknown|"));
        QVERIFY(items->index(1, 0).data(Qt::ToolTipRole).toString().contains("new, Unit, A Cloud: a page"));
    }
};

QTEST_MAIN(UnitPanelTest)
#include "unit_panel_test.moc"
