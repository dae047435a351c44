// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/month_table.h"

#include "core/analysis/evaluation.h"
#include "tests/support/close.h"
#include "tests/support/sheet_file.h"

#include <fmt/format.h>

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr RowNumber headingRow = 2;
const QString sheetName = QStringLiteral("Months");

/// The table of a scenario, on a sheet of its own.
class Written {
public:
    explicit Written(const Scenario& scenario) : m_model(scenario)
    {
        table.write();
        m_file.emplace(fileOf(m_book));
    }

    [[nodiscard]] double number(std::size_t month, int column) const
    {
        return m_file->number(sheetName, addressOf(rowOf(month), static_cast<ColumnNumber>(column)));
    }
    [[nodiscard]] QString formula(std::size_t month, int column) const
    {
        return m_file->cells(sheetName)[addressOf(rowOf(month), static_cast<ColumnNumber>(column))].formula;
    }
    [[nodiscard]] const WorkbookFile& file() const { return *m_file; }

private:
    static RowNumber rowOf(std::size_t month) { return headingRow + 1 + static_cast<RowNumber>(month); }

    ModelFormulas m_model;
    Book m_book{"title", 1};
    Sheet m_sheet = m_book.addSheet("Months");
    std::optional<WorkbookFile> m_file;

public:
    MonthTable table{m_sheet, m_model, headingRow};
};

/// Nothing of the cash stays the same from month to month.
Scenario moving()
{
    Scenario scenario;
    Parameters& p = scenario.parameters;
    p.horizonMonths = 17;
    p.monthlyGrowth = 12;
    p.apiPriceTrend = -20;
    p.gpuPriceTrend = -15;
    p.discountRate = 8;
    p.amortizationMonths = 5;
    p.residualValue = 20;
    p.retrainInterval = 4;
    p.gpusPerServer = 4;
    return scenario;
}

} // namespace

class MonthTableTest : public QObject {
    Q_OBJECT

private slots:
    void hasAsManyMonthsAsAnyHorizon()
    {
        const Written written({});
        QCOMPARE(monthRows(), static_cast<std::size_t>(rowOf(&Parameters::horizonMonths).range.high));
        QCOMPARE(written.number(0, month_columns::monthNumber), 0.0);
        QCOMPARE(written.number(monthRows(), month_columns::monthNumber), static_cast<double>(monthRows()));
        QVERIFY(std::isnan(written.number(monthRows() + 1, month_columns::monthNumber)));
    }

    void cashIsTheModels_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::newRow("defaults") << Scenario{};
        for (const Option hosting : hybridHostings) {
            Scenario scenario = moving();
            scenario.choices.hybridHosting = hosting;
            QTest::newRow(info(hosting).id.data()) << scenario;
        }
        Scenario scenario = moving();
        scenario.baseline = Option::TunedApi;
        scenario.parameters.retrainInterval = 0;
        scenario.parameters.volume = 5e7;
        scenario.parameters.monthlyGrowth = -30;
        scenario.choices.hybridHosting = Option::OwnedHardware;
        QTest::newRow("nothing is trained again, and all shrinks but what is owned") << scenario;
    }
    /// Month by month, and the same from the horizon on.
    void cashIsTheModels()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        const Written written(scenario);
        for (const OptionInfo& row : optionTable) {
            const OverTime& time = e.of(row.option).overTime;
            const int option = static_cast<int>(row.option);
            for (std::size_t month = 0; month <= monthRows(); ++month) {
                const double expected = time.cumulative[std::min(month, time.cumulative.size() - 1)];
                COMPARE_CLOSE(written.number(month, month_columns::firstSum + option), expected, 1e-11,
                              fmt::format("{} in month {}", row.id, month));
                if (month >= time.cumulative.size())
                    QCOMPARE(written.number(month, month_columns::firstCash + option), 0.0);
            }
            COMPARE_CLOSE(written.table.sum(row.option), time.cumulative.back(), 1e-11, std::string(row.id));
            const double paid = time.cumulative.back() + e.baseline().overTime.cumulative.back();
            COMPARE_WITHIN(written.table.netPresentValue(row.option), time.netPresentValue, 1e-11 * paid,
                           std::string(row.id));
        }
        COMPARE_CLOSE(written.table.baselineTotal(), e.baseline().overTime.cumulative.back(), 1e-11);
    }

    /// Two GPUs with a server each are bought for $24,000, and again every six months for three quarters of that.
    void hardwareIsPaidWhenItIsBought()
    {
        Scenario scenario;
        scenario.parameters.amortizationMonths = 6;
        scenario.parameters.residualValue = 25;
        scenario.choices.hybridHosting = Option::OwnedHardware;
        const Written written(scenario);
        for (const auto& [bought, paid] : {std::pair{month_columns::ownedBought, month_columns::ownedPaid},
                                           std::pair{month_columns::hybridBought, month_columns::hybridPaid}})
            for (std::size_t month = 1; month <= 24; ++month) {
                QCOMPARE(written.number(month, bought), month == 1 ? 24000.0 : 0.0);
                QCOMPARE(written.number(month, paid), month > 1 && month % 6 == 1 ? 18000.0 : 0.0);
            }
    }

    /// A hybrid on other people's machines buys none.
    void onlyOwnHardwareIsBought()
    {
        const Written written({});
        QCOMPARE(written.number(1, month_columns::hybridBought), 0.0);
        QVERIFY(written.formula(1, month_columns::hybridBought).startsWith(QStringLiteral("IF(")));
    }

    void volumesAndPricesMoveFromTheFirstMonthOn()
    {
        Scenario scenario;
        Parameters& p = scenario.parameters;
        p.monthlyGrowth = 10;
        p.apiPriceTrend = -50;
        p.gpuPriceTrend = 21;
        p.discountRate = 44;
        const Written written(scenario);
        QCOMPARE(written.number(1, month_columns::volume), 1e6);
        COMPARE_CLOSE(written.number(3, month_columns::volume), 1.21e6, 1e-12);
        QCOMPARE(written.number(1, month_columns::apiPrice), 1.0);
        COMPARE_CLOSE(written.number(13, month_columns::apiPrice), 0.5, 1e-12);
        COMPARE_CLOSE(written.number(7, month_columns::gpuPrice), 1.1, 1e-12);
        QCOMPARE(written.number(0, month_columns::discount), 1.0);
        COMPARE_CLOSE(written.number(6, month_columns::discount), 1 / 1.2, 1e-12);
    }

    void chartsEndAtTheHorizon()
    {
        Scenario scenario;
        scenario.parameters.horizonMonths = 9;
        const Written written(scenario);
        QCOMPARE(written.number(9, month_columns::chartMonth), 9.0);
        QCOMPARE(written.number(10, month_columns::chartMonth), 9.0);
        QCOMPARE(written.formula(10, month_columns::chartMonth), QStringLiteral("MIN($A14,horizon_months)"));
        QVERIFY(written.formula(10, month_columns::firstCash).startsWith(QStringLiteral("IF($A14>horizon_months,0,")));
    }

    void columnsAreNamed()
    {
        const Written written({});
        const auto heading = [&](int column) {
            return written.file().cells(sheetName)[addressOf(headingRow, static_cast<ColumnNumber>(column))].value;
        };
        QCOMPARE(heading(month_columns::monthNumber), QStringLiteral("Month"));
        QCOMPARE(heading(month_columns::firstSum), QStringLiteral("Frontier API"));
        QCOMPARE(heading(month_columns::baselineSum - 1), QStringLiteral("Hybrid: cash of the month"));
        QCOMPARE(heading(month_columns::baselineSum), QStringLiteral("Baseline"));
        QCOMPARE(heading(month_columns::volume), QStringLiteral("Requests a month"));
        QCOMPARE(heading(month_columns::rentedGpus), QStringLiteral("Rented GPUs"));
        QCOMPARE(heading(month_columns::lastColumn), QStringLiteral("Serverless seconds of the hybrid"));
        QCOMPARE(heading(month_columns::lastColumn + 1), QString());
    }
};

QTEST_APPLESS_MAIN(MonthTableTest)
#include "month_table_test.moc"
