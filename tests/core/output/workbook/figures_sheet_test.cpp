// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/figures_sheet.h"

#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/portfolio_verdict.h"
#include "core/advice/verdict/verdict.h"
#include "core/advice/verdict/warnings.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/scenario/file/presets.h"
#include "tests/support/sheet_file.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString figures = QStringLiteral("Figures");

/// The cells of a row, B to H, of the one that begins with a text.
QStringList rowOf(const Evaluation& e, const char* text)
{
    const WorkbookFile file = fileOf(addFiguresSheet, e);
    const int row = rowOfText(file, figures, QString::fromUtf8(text));
    QStringList values;
    for (const char* column : {"B", "C", "D", "E", "F", "G", "H"})
        values << file.cells(figures).value(QString::fromLatin1(column) + QString::number(row)).value;
    return values;
}

/// Of owned hardware, once something is changed in it.
template <typename Change> QStringList ownedHardware(const Change& change)
{
    Evaluation e = evaluate({});
    change(e.options[Option::OwnedHardware]);
    return rowOf(e, "Owned hardware");
}

} // namespace

class FiguresSheetTest : public QObject {
    Q_OBJECT

private slots:
    void figuresSayThatTheyDoNotFollow()
    {
        Scenario scenario = presets().front().scenario;
        scenario.asOf = "2026-03-04";
        const WorkbookFile dated = fileOf(addFiguresSheet, evaluate(scenario));
        QCOMPARE(dated.cells(figures)[QStringLiteral("A2")].value,
                 QStringLiteral(
                     "Computed by Breakeven from figures as of 2026-03-04; does not follow changes in this workbook."));
        for (const WorkbookCell& cell : dated.cells(figures))
            QVERIFY(cell.formula.isEmpty());
        scenario.asOf.clear();
        const QString undated = fileOf(addFiguresSheet, evaluate(scenario)).cells(figures)[QStringLiteral("A2")].value;
        QCOMPARE(undated, QStringLiteral("Computed by Breakeven; does not follow changes in this workbook."));
    }

    void theVerdictComesFirst()
    {
        const Evaluation e = evaluate({});
        const auto cells = fileOf(addFiguresSheet, e).cells(figures);
        int row = 4;
        for (const std::string& sentence : inWords(verdict(e, Reader::OfAPage)))
            QCOMPARE(cells[QStringLiteral("A%1").arg(row++)].value, asText(sentence));
        const FitCheck check = fitCheck(e);
        QVERIFY(!cells.contains(QStringLiteral("A%1").arg(row)));
        QCOMPARE(cells[QStringLiteral("A%1").arg(++row)].value,
                 QStringLiteral("What to do: ") + asText(info(check.course).name));
        QCOMPARE(cells[QStringLiteral("A%1").arg(++row)].value, asText(info(check.course).text));
        QCOMPARE(cells[QStringLiteral("A%1").arg(++row)].value, asText(inWords(check.standing)));
        QCOMPARE(cells[QStringLiteral("A%1").arg(++row)].value, asText(inWords(cheaperThanAdvised(e, check.course))));
        QCOMPARE(rowOfText(fileOf(addFiguresSheet, e), figures, QStringLiteral("Against the frontier API")), row + 2);
    }

    void ofTasksTheirPlanComesFirst()
    {
        const Scenario scenario = findPreset("an-insurers-twelve-tasks")->scenario;
        const auto cells = fileOf(addFiguresSheet, evaluate(scenario)).cells(figures);
        QCOMPARE(cells[QStringLiteral("A4")].value, asText(inWords(portfolioVerdict(portfolio(scenario)).front())));
        QStringList texts;
        for (const WorkbookCell& cell : cells)
            texts << cell.value;
        QCOMPARE(texts.filter(QStringLiteral("What to do")), QStringList("What to do: move what the plan moves"));
        QCOMPARE(texts.count(asText(inWords(verdict(evaluate(scenario), Reader::OfAPage).front()))), 1);
    }

    /// All but the baseline, in the table's order.
    void everyOptionIsHeldAgainstTheBaseline()
    {
        Scenario scenario;
        scenario.baseline = Option::TunedApi;
        const WorkbookFile file = fileOf(addFiguresSheet, evaluate(scenario));
        int row = rowOfText(file, figures, QStringLiteral("Against the fine-tuned API"));
        QVERIFY(row > 0);
        for (const OptionInfo& option : optionTable)
            if (option.option != scenario.baseline)
                QCOMPARE(file.cells(figures)[QStringLiteral("A%1").arg(++row)].value, asText(option.name));
        QVERIFY(!file.cells(figures).contains(QStringLiteral("A%1").arg(row + 1)));
    }

    void figuresStandAsTheyWereComputed()
    {
        const QStringList row = ownedHardware([](OptionResult& option) {
            option.breakEven = {.firstVolume = 1000.5,
                                .settledVolume = 3000,
                                .lastVolume = {},
                                .intervals = {{1000.5, 2000.75}, {3000, 1e9}},
                                .truncated = true};
            option.overTime.payback = {.months = 7.5, .firstMonths = 2.25};
            option.overTime.upfront = 24000.25;
            option.overTime.requestsToRecoverUpfront = 123456.5;
        });
        // Where both cost the same it is not cheaper, and so it is at every number that stands there.
        QCOMPARE(row, (QStringList{"1001", "3001", "7.5", "2.25", "24000.25", "123456.5",
                                   "1,001 to 2,000; 3,001 to 1,000,000,000; and more"}));
    }

    void whatDoesNotExistIsNever()
    {
        const QStringList row = ownedHardware([](OptionResult& option) {
            option.breakEven = {};
            option.overTime.payback = {};
            option.overTime.upfront = 0;
            option.overTime.requestsToRecoverUpfront.reset();
        });
        QCOMPARE(row, (QStringList{"never", "never", "never", "never", "0", "never", ""}));
    }

    /// What was never lost again was reached for the first time just then.
    void theFirstPaybackIsThePaybackWhereThereIsOne()
    {
        const QStringList row =
            ownedHardware([](OptionResult& option) { option.overTime.payback = {.months = 7.5, .firstMonths = {}}; });
        QCOMPARE(row[2], QStringLiteral("7.5"));
        QCOMPARE(row[3], QStringLiteral("7.5"));
    }

    void rangesGiveASpread()
    {
        Evaluation e = evaluate({});
        const char* heading = "Rented GPU, with the ranges given";
        QCOMPARE(rowOfText(fileOf(addFiguresSheet, e), figures, QString::fromUtf8(heading)), 0);
        OptionSpread spread;
        spread.option = Option::RentedGpu;
        spread.monthlyTotal = {{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}, 11};
        spread.monthlySaving = {{-50, -50, -50, -50, -50, -50, -50, -50, -50, -50, -50}, 11};
        spread.settledVolume = {{1000, 2000, 3000}, 11}; // most draws have none
        spread.cheaperProbability = 0.25;
        e.spread = spread;
        QCOMPARE(rowOf(e, heading).mid(0, 3), (QStringList{"10th percentile", "50th percentile", "90th percentile"}));
        QCOMPARE(rowOf(e, "Monthly cost").mid(0, 3), (QStringList{"10", "50", "90"}));
        QCOMPARE(rowOf(e, "Monthly saving").mid(0, 3), (QStringList{"-50", "-50", "-50"}));
        QCOMPARE(rowOf(e, "Cheaper for good from (requests a month)").mid(0, 3),
                 (QStringList{"2000", "never", "never"}));
        QCOMPARE(rowOf(e, "Cases in which it is cheaper")[0], QStringLiteral("0.25")); // as 25.0%
    }

    void warningsComeLast()
    {
        bool some = false;
        bool none = false;
        for (const Preset& preset : presets()) {
            const Evaluation e = evaluate(preset.scenario);
            const WorkbookFile file = fileOf(addFiguresSheet, e);
            int row = rowOfText(file, figures, QStringLiteral("To know beforehand"));
            const std::vector<Warning> found = warnings(e);
            QCOMPARE(row > 0, !found.empty());
            (found.empty() ? none : some) = true;
            for (const Warning& warning : found)
                QCOMPARE(file.cells(figures)[QStringLiteral("A%1").arg(++row)].value,
                         asText(inWords(warning.sentence())));
        }
        QVERIFY(some && none);
    }
};

QTEST_APPLESS_MAIN(FiguresSheetTest)
#include "figures_sheet_test.moc"
